-- each address of the log once, with what the log says of its network, and whether more than one account used it
SELECT l.ip,
       line_of(l.ip) AS way,
       min(l.network) AS network,
       max(CASE WHEN l.proxy THEN 1 ELSE 0 END) AS proxy,
       min(key_number(coalesce(l.person_id, l.email))) AS one,
       max(key_number(coalesce(l.person_id, l.email))) AS other,
       count(*) AS n,
       min(l.at) AS since,
       max(l.at) AS until
FROM login l
WHERE l.ip IS NOT NULL AND coalesce(l.success, true) AND coalesce(l.interactive, true)
GROUP BY l.ip
