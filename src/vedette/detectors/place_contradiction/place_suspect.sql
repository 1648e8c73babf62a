-- people whose sign-ins are looked at one by one, and why; everybody else is settled by the sums
SELECT person, max(range_) AS range_, max(never) AS never, max(travel) AS travel, max(vpn) AS vpn,
       max(hours) AS hours, max(sleepless) AS sleepless, max(elsewhere) AS elsewhere
FROM (
    SELECT t.person,
           CASE WHEN t.dprk + t.lent + t.kp > 0 THEN 1 ELSE 0 END AS range_,
           CASE WHEN t.placed >= :SESSIONS AND t.seen_home = 0 AND c.person IS NOT NULL THEN 1 ELSE 0 END AS never,
           CASE WHEN haversine_m(t.south, t.west, t.north, t.east) > :MARGIN_KM * 1000
                  OR (t.north - t.south) * :EARTH_ROW_KM > :MARGIN_KM OR t.east - t.west > 180 THEN 1 ELSE 0 END AS travel,
           CASE WHEN t.vpn >= :VPN_SESSIONS AND t.vpn >= :VPN_SHARE * t.n THEN 1 ELSE 0 END AS vpn,
           0 AS hours, 0 AS sleepless,
           CASE WHEN t.countries > 1 AND d.person IS NOT NULL THEN 1 ELSE 0 END AS elsewhere
    FROM place_total t
    LEFT JOIN (SELECT DISTINCT person FROM place_claimed) c ON t.person = c.person
    LEFT JOIN (SELECT DISTINCT person FROM place_device) d ON t.person = d.person
    UNION ALL
    SELECT person, 0, 0, 0, 0, hours, sleepless, 0 FROM place_rhythm
) t
WHERE range_ + never + travel + vpn + hours + sleepless + elsewhere > 0
GROUP BY person
