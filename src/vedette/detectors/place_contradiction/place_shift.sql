-- of people whose hours are far from the claimed zone: events of each hour (UTC), and how many on its local weekends
SELECT a.person, c.hour, sum(c.n) AS n, min(c.day) AS since, max(c.day) AS until, count(DISTINCT c.day) AS days,
       sum(CASE WHEN (CAST(floor((c.day * 24 + c.hour + z.low / 60.0) / 24) AS BIGINT) + 3) % 7 >= 5
                THEN c.n ELSE 0 END) AS weekend
FROM place_clock c
JOIN place_account a ON c.no = a.no
JOIN place_suspect p ON a.person = p.person
JOIN place_zone z ON a.person = z.person
WHERE p.hours = 1
GROUP BY a.person, c.hour
ORDER BY a.person, c.hour
