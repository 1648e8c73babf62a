-- A former address of the twentieth that moved.
SELECT code AS person_id, email, 'address' AS scheme,
       (1 + n(i, 'former house', 9000)) || ' ' || s.word || ', ' || city AS value,
       hire AS since, hire + 200 AS until, i AS line
FROM mass JOIN streets s ON s.k = n(i, 'former street', {streets})
WHERE u(i, 'moved') < 0.05
