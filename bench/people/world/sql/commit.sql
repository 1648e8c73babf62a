SELECT sha1(i || ' ' || j) AS hash, name AS author_name, email AS author_email,
       (DATE '2025-04-01' + n(i * 8 + j, 'commit', 85)::INTEGER)::TIMESTAMP
           + to_seconds(CAST(3600 * (9 + 8 * u(i * 8 + j, 'commit hour')) AS BIGINT) - off * 60) AS "at",
       off AS offset_minutes, name AS committer_name, email AS committer_email, "at" AS committed_at,
       lower(replace(coalesce(employer, 'open'), ' ', '-')) || '/app' AS repository, i * 8 + j AS line
FROM mass, range(4) r(j)
WHERE role = 'Engineer'
