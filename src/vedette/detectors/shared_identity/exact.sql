-- For each value that several people hold, at most :members of them, each with the two earliest rows and the latest, and
-- with the whole span and count.
SELECT kind, key, persons, person, shown, shape, field, source, line, since, until, uses, early
FROM (
    SELECT s.*,
           min(s.first) OVER (PARTITION BY s.kind, s.key, s.person) AS since,
           max(s.last) OVER (PARTITION BY s.kind, s.key, s.person) AS until,
           sum(s.times) OVER (PARTITION BY s.kind, s.key, s.person) AS uses,
           row_number() OVER (PARTITION BY s.kind, s.key, s.person, s.shape, s.field
                              ORDER BY s.first NULLS LAST, s.source, s.line) AS early,
           row_number() OVER (PARTITION BY s.kind, s.key, s.person, s.shape, s.field
                              ORDER BY s.first DESC NULLS LAST, s.source, s.line) AS late
    FROM sharing s
    JOIN (SELECT kind, key, person,
                 row_number() OVER (PARTITION BY kind, key ORDER BY person) AS nth
          FROM (SELECT DISTINCT kind, key, person FROM sharing) AS one) AS n
      ON s.kind = n.kind AND s.key = n.key AND s.person = n.person
    WHERE n.nth <= :members AND (:only = '' OR s.kind = :only)
) AS ranked
WHERE early <= 2 OR late = 1
ORDER BY kind, key, person, shape, field, early
