-- One in fifty shows one of the platform's thirty pictures of nobody.
SELECT code AS person_id, sha256('image ' || key) AS exact, left(sha256('image ' || key), 16) AS phash,
       sha256('image ' || key)[17:32] AS dhash, i AS line
FROM (SELECT code, i, CASE WHEN u(i, 'avatar') < 0.02 THEN 50000000 + n(i, 'which avatar', 30) ELSE i END AS key
      FROM mass WHERE u(i, 'picture') < 0.6)
