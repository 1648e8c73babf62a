-- The first and the last sign-in of each person on each device that several people use.
SELECT person, kind, key, source, line, seen FROM (
    SELECT person, kind, key, source, line, seen,
           row_number() OVER (PARTITION BY kind, key, person ORDER BY seen, source, line) AS early,
           row_number() OVER (PARTITION BY kind, key, person ORDER BY seen DESC, source, line) AS late
    FROM (
        SELECT coalesce(l.person_id, a.person, l.email) AS person, s.kind, s.key, l.source, l.line, l.at AS seen
        FROM login l
        JOIN shared s ON (s.kind = 'device' AND s.key = l.device)
        LEFT JOIN addressed a ON l.email = a.email
        WHERE s.persons <= :members
        UNION ALL
        SELECT coalesce(l.person_id, a.person, l.email), s.kind, s.key, l.source, l.line, l.at
        FROM login l
        JOIN shared s ON (s.kind = 'mfa' AND s.key = l.mfa_device)
        LEFT JOIN addressed a ON l.email = a.email
        WHERE s.persons <= :members
    ) AS used
) AS ranked
WHERE early = 1 OR late = 1
ORDER BY kind, key, person, seen, source, line
