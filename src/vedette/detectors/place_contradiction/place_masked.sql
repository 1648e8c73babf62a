-- addresses that do not tell where a person sits, or that are known for something
SELECT ip, max(dprk) AS dprk, max(lent) AS lent, max(vpn) AS vpn, max(allowed) AS allowed, max(proxy) AS proxy,
       max(mobile) AS mobile, max(carried) AS carried,
       CASE WHEN max(vpn) + max(allowed) + max(proxy) + max(mobile) + max(carried) > 0 THEN 1 ELSE 0 END AS masked
FROM (
    SELECT i.ip,
           CASE WHEN r.sort = 'dprk' THEN 1 ELSE 0 END AS dprk,
           CASE WHEN r.sort = 'lent' THEN 1 ELSE 0 END AS lent,
           CASE WHEN r.sort = 'vpn' THEN 1 ELSE 0 END AS vpn,
           CASE WHEN r.sort = 'allowed' THEN 1 ELSE 0 END AS allowed,
           0 AS proxy, 0 AS mobile, 0 AS carried
    FROM place_in i JOIN place_range r ON i.no = r.no
    UNION ALL SELECT ip, 0, 0, 0, 0, 1, 0, 0 FROM place_ip WHERE proxy = 1
    UNION ALL
    SELECT i.ip, 0, 0, 0, 0, 0,
           CASE WHEN n.sort = 'mobile' THEN 1 ELSE 0 END,
           CASE WHEN n.sort <> 'mobile' THEN 1 ELSE 0 END
    FROM place_ip i JOIN place_network n ON i.network = n.network
) t
GROUP BY ip
