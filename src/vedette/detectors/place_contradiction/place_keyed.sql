-- addresses of the lines, and of version 4 of the networks of 256 addresses, that a country or a journey is told by
WITH asked AS (SELECT DISTINCT i.way, i.net FROM place_told t JOIN (SELECT ip, way, net_of(way) AS net FROM place_ip) i
               ON t.ip = i.ip)
SELECT i.ip, k.way AS key, 0 AS wide FROM place_ip i JOIN (SELECT DISTINCT way FROM asked) k ON i.way = k.way
UNION ALL
SELECT i.ip, k.net, 1 FROM (SELECT ip, net_of(way) AS net FROM place_ip) i
JOIN (SELECT DISTINCT net FROM asked WHERE net IS NOT NULL) k ON i.net = k.net
