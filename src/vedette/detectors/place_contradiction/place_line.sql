-- of these, lines with few people, whose machines are the firm's and hardly ever sign in anywhere else
SELECT s.way, s.person, s.n, s.days, s.since, s.until, s.country, t.open
FROM place_shared s
JOIN place_total t ON s.person = t.person
JOIN (SELECT way FROM place_shared GROUP BY way HAVING count(*) BETWEEN :FARM AND :SHARED_ACCOUNTS) f ON s.way = f.way
JOIN (SELECT DISTINCT person FROM place_parcel) p ON s.person = p.person
WHERE s.days >= :DAYS AND s.n >= :SHARED_SHARE * t.open
ORDER BY s.way, s.person
