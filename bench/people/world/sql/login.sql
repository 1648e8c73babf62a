-- From home, by mobile network (one address for some two hundred; the log takes one gateway in fifty for another town),
-- from the office, on a journey (nobody signs in on the days of the flights), through a VPN.
WITH times AS (
    SELECT m.*, j, i * 64 + j AS k, n(i * 64 + j, 'day', 85)::INTEGER AS day, u(i * 64 + j, 'how') AS how,
           CASE WHEN u(i, 'trip') < 0.08 THEN n(i * 64 + j, 'day', 85) - n(i, 'left', 70) ELSE -1 END AS into_trip,
           n(i * 64 + j, 'gateway', 1 + people() // 4000) AS gateway
    FROM mass m, range({logins}) r(j)
), placed AS (
    SELECT t.*, into_trip BETWEEN 1 AND 6 AS away, CASE
            WHEN into_trip BETWEEN 1 AND 6 THEN 'Guestnet'
            WHEN u(i, 'vpn') < 0.03 AND how < 0.5 THEN 'Anyrack Hosting'
            WHEN how < 0.12 THEN 'Anycell Mobile'
            WHEN staff AND how < 0.5 AND u(i, 'remote post') < 0.6 THEN 'Officenet'
            ELSE 'Homenet Broadband ' || t.country END AS net,
        CASE WHEN into_trip BETWEEN 1 AND 6 THEN few(i, 'journey to', {cities})
             WHEN how < 0.12 AND u(city_k * 10000 + gateway, 'misplaced') < 0.02 THEN n(gateway, 'taken for', 10)
             ELSE city_k END AS seen_k
    FROM times t WHERE into_trip NOT IN (0, 7)
)
SELECT code AS person_id, email,
       (DATE '2025-04-01' + day)::TIMESTAMP
           + to_seconds(CAST(3600 * (7.5 + 11 * u(p.k, 'hour')) AS BIGINT) - c.off * 60) AS "at",
       CASE net WHEN 'Guestnet' THEN ip_of(70000000 + n(i, 'hotel', 1 + people() // 20))
                WHEN 'Anyrack Hosting' THEN '198.51.100.' || n(i, 'exit', 120)
                WHEN 'Anycell Mobile' THEN ip_of(80000000 + p.city_k * 10000 + gateway)
                WHEN 'Officenet' THEN ip_of(90000000 + hash(employer) % 400000 * 20 + c.k)
                ELSE ip_of(CASE WHEN day < n(head, 'new lease', 170) THEN head ELSE 100000000 + head END) END AS ip,
       CASE WHEN net <> 'Anycell Mobile' THEN device END AS device, CASE WHEN how > 0.3 THEN mfa END AS mfa_device,
       'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/' || (130 + n(i, 'browser', 8)) || '.0' AS agent,
       c.country, c.name AS city, c.lat, c.lon,
       CASE net WHEN 'Guestnet' THEN 'AS64504' WHEN 'Anyrack Hosting' THEN 'AS64502' WHEN 'Anycell Mobile' THEN 'AS64503'
                WHEN 'Officenet' THEN 'AS64501' ELSE 'AS64500' END AS asn,
       net AS network, net = 'Anyrack Hosting' AS proxy, true AS interactive, u(p.k, 'success') < 0.98 AS success,
       employer, p.k AS line
FROM placed p JOIN cities c ON c.k = p.seen_k
