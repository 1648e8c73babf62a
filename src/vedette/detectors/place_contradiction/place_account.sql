-- whose each account of the log is: an account that is also somebody's e-mail address is theirs
SELECT t.key, CASE WHEN t.by_number = 1 THEN t.key ELSE coalesce(a.person, t.key) END AS person,
       row_number() OVER (ORDER BY t.key) AS no, t.n
FROM (SELECT key, min(by_number) AS by_number, sum(n) AS n FROM place_tally GROUP BY key) t
LEFT JOIN addressed a ON t.key = a.email AND t.by_number = 0
