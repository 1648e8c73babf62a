-- the sign-ins of those people, row by row
SELECT s.person, l.person_id, l.email, l.at AS moment, seconds_of(l.at) AS sec, day_of(l.at) AS day,
       l.ip, l.device, l.agent, l.country, l.lat, l.lon, l.asn, l.network, l.source, l.line,
       coalesce(m.masked, 0) AS masked, coalesce(m.vpn, 0) AS vpn, coalesce(m.dprk, 0) AS dprk,
       coalesce(m.lent, 0) AS lent, coalesce(m.mobile, 0) AS mobile, coalesce(m.allowed, 0) AS allowed
FROM login l
JOIN place_account a ON coalesce(l.person_id, l.email) = a.key
JOIN place_suspect s ON a.person = s.person
LEFT JOIN place_masked m ON l.ip = m.ip
WHERE coalesce(l.success, true) AND coalesce(l.interactive, true)
