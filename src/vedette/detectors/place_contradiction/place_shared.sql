-- lines that carried several accounts for weeks and do tell a place: sign-ins of each person there
SELECT c.way, a.person, count(*) AS n, count(DISTINCT day_of(l.at)) AS days,
       min(l.at) AS since, max(l.at) AS until, min(l.country) AS country
FROM login l
JOIN (
    SELECT i.ip, i.way FROM place_ip i LEFT JOIN place_masked m ON i.ip = m.ip
    JOIN (SELECT way FROM place_ip GROUP BY way
          HAVING min(one) <> max(other) AND sum(n) >= :FARM * :DAYS
             AND seconds_of(max(until)) - seconds_of(min(since)) >= :SHARED_DAYS * 86400) w ON i.way = w.way
    WHERE coalesce(m.masked, 0) = 0
) c ON l.ip = c.ip
JOIN place_account a ON coalesce(l.person_id, l.email) = a.key
WHERE coalesce(l.success, true) AND coalesce(l.interactive, true)
GROUP BY c.way, a.person
