-- each person of the log: the same over all accounts and countries, and how much of it is in a country they claim
SELECT a.person,
       sum(t.n) AS n, sum(t.open) AS open, sum(t.vpn) AS vpn, sum(t.dprk) AS dprk, sum(t.lent) AS lent,
       sum(CASE WHEN t.country = 'KP' THEN t.n ELSE 0 END) AS kp,
       sum(CASE WHEN t.country IS NOT NULL THEN t.open ELSE 0 END) AS placed,
       max(CASE WHEN c.person IS NOT NULL AND t.open > 0 THEN 1 ELSE 0 END) AS seen_home,
       count(DISTINCT CASE WHEN t.open > 0 THEN t.country END) AS countries,
       max(t.north) AS north, min(t.south) AS south, max(t.east) AS east, min(t.west) AS west
FROM place_tally t
JOIN place_account a ON t.key = a.key
LEFT JOIN place_state s ON t.country = s.code
LEFT JOIN place_claimed c ON a.person = c.person AND coalesce(s.state, t.country) = c.state
GROUP BY a.person
