-- One laptop in twenty-five goes to the office of the day instead of home: another address nobody else has.
SELECT code AS person_id, email, name AS recipient,
       CASE WHEN u(i, 'elsewhere') < 0.04 THEN (1 + n(i, 'other house', 9000)) || ' ' || s.word || ', ' || city ELSE address END
           AS address,
       country, 'Laptop 14 in' AS item, 'SN' || lpad(CAST(spread(i) % 1000000000 AS VARCHAR), 10, '1') AS serial,
       hire - 7 AS shipped_on, employer, i AS line
FROM mass JOIN streets s ON s.k = n(i, 'other street', {streets})
WHERE staff
