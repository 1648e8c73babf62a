-- addresses that carried several accounts for weeks and do tell a place: sign-ins of each person there
SELECT c.ip, a.person, count(*) AS n, count(DISTINCT day_of(l.at)) AS days,
       min(l.at) AS since, max(l.at) AS until, min(l.country) AS country
FROM login l
JOIN (
    SELECT i.ip FROM place_ip i LEFT JOIN place_masked m ON i.ip = m.ip
    WHERE i.one <> i.other AND i.n >= :FARM * :DAYS AND seconds_of(i.until) - seconds_of(i.since) >= :SHARED_DAYS * 86400
      AND coalesce(m.masked, 0) = 0
) c ON l.ip = c.ip
JOIN place_account a ON coalesce(l.person_id, l.email) = a.key
WHERE coalesce(l.success, true) AND coalesce(l.interactive, true)
GROUP BY c.ip, a.person
