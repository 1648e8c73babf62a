-- each account and country: sign-ins in all, those that tell a place, those over a VPN, and the box of their places
SELECT key, country, min(by_number) AS by_number,
       count(*) AS n,
       sum(1 - masked) AS open,
       sum(vpn) AS vpn,
       sum(dprk) AS dprk,
       sum(lent) AS lent,
       min(CASE WHEN masked = 0 THEN lat END) AS south,
       max(CASE WHEN masked = 0 THEN lat END) AS north,
       min(CASE WHEN masked = 0 THEN lon END) AS west,
       max(CASE WHEN masked = 0 THEN lon END) AS east
FROM (
    SELECT coalesce(l.person_id, l.email) AS key, CASE WHEN l.person_id IS NULL THEN 0 ELSE 1 END AS by_number,
           l.country, l.lat, l.lon,
           coalesce(m.masked, 0) AS masked, coalesce(m.vpn, 0) AS vpn, coalesce(m.dprk, 0) AS dprk,
           coalesce(m.lent, 0) AS lent
    FROM login l LEFT JOIN place_masked m ON l.ip = m.ip
    WHERE coalesce(l.success, true) AND coalesce(l.interactive, true)
) t
GROUP BY key, country
