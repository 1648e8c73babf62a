-- One in fifty shows one of the platform's pictures of nobody, one in a thousand a picture that is popular elsewhere.
SELECT code AS person_id, sha256('image ' || key) AS exact, left(sha256('image ' || key), 16) AS phash,
       sha256('image ' || key)[17:32] AS dhash, i AS line
FROM (SELECT code, i, CASE WHEN u(i, 'avatar') < 0.02 THEN 50000000 + n(i, 'which avatar', 1 + people() // 1500)
                           WHEN u(i, 'avatar') < 0.021 THEN 51000000 + n(i, 'which picture', 5000) ELSE i END AS key
      FROM mass WHERE u(i, 'picture') < 0.6)
