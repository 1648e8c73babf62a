-- events of each busy account by day and hour, in UTC
SELECT a.no, day_of(l.at) AS day, CAST(floor(seconds_of(l.at) / 3600) AS BIGINT) % 24 AS hour, count(*) AS n
FROM login l
JOIN (SELECT key, no FROM place_account WHERE n >= :SLEEPLESS_DAYS * 6) a
  ON coalesce(l.person_id, l.email) = a.key
WHERE coalesce(l.success, true) AND coalesce(l.interactive, true)
GROUP BY a.no, day_of(l.at), CAST(floor(seconds_of(l.at) / 3600) AS BIGINT) % 24
