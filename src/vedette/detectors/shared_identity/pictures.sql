-- Pairs of pictures whose perceptual hashes differ in at most :most of 64 bits. Cut into eight bytes, two hashes with so
-- few differences (six at most) agree in two whole bytes at least: only pictures that share two bytes are compared.
WITH picture AS (
    SELECT DISTINCT lower(phash) AS phash, lower(dhash) AS dhash FROM photo
    WHERE length(phash) = 16 AND hash_bits(lower(phash)) IS NOT NULL
      AND bit_count(hash_bits(lower(phash))) BETWEEN :plain AND 64 - :plain
),
cut AS (
    SELECT p.phash, p.dhash, b.one, b.two,
           concat(substring(p.phash, 2 * b.one - 1, 2), substring(p.phash, 2 * b.two - 1, 2)) AS bytes
    FROM picture p CROSS JOIN (
        SELECT x.n AS one, y.n AS two
        FROM (VALUES (1), (2), (3), (4), (5), (6), (7), (8)) AS x(n)
        CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6), (7), (8)) AS y(n) WHERE x.n < y.n
    ) AS b
)
SELECT DISTINCT a.phash AS left_p, a.dhash AS left_d, b.phash AS right_p, b.dhash AS right_d,
       bits_apart(hash_bits(a.phash), hash_bits(b.phash)) AS apart,
       bits_apart(hash_bits(a.dhash), hash_bits(b.dhash)) AS apart_d
FROM cut a JOIN cut b ON a.one = b.one AND a.two = b.two AND a.bytes = b.bytes
WHERE (a.phash < b.phash OR (a.phash = b.phash AND a.dhash < b.dhash))
  AND bits_apart(hash_bits(a.phash), hash_bits(b.phash)) <= :most
  AND coalesce(bits_apart(hash_bits(a.dhash), hash_bits(b.dhash)) <= :most_d,
               bits_apart(hash_bits(a.phash), hash_bits(b.phash)) <= :alone)
UNION ALL
SELECT lower(phash), lower(dhash), lower(phash), lower(dhash), 0, CASE WHEN min(dhash) IS NOT NULL THEN 0 END
FROM photo
WHERE length(phash) = 16 AND bit_count(hash_bits(lower(phash))) BETWEEN :plain AND 64 - :plain
GROUP BY lower(phash), lower(dhash)
HAVING min(person_id) <> max(person_id) AND (count(exact) < count(*) OR min(exact) <> max(exact))
ORDER BY left_p, left_d, right_p, right_d
