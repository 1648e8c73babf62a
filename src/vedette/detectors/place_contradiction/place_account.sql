-- whose each account of the log is
SELECT t.key, t.by_number, CASE WHEN t.by_number THEN t.key ELSE coalesce(a.person, t.key) END AS person,
       row_number() OVER (ORDER BY t.key, t.by_number) AS no, t.n
FROM (SELECT key, by_number, sum(n) AS n FROM place_tally GROUP BY key, by_number) t
LEFT JOIN addressed a ON t.key = a.email AND NOT t.by_number
