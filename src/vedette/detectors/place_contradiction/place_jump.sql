-- consecutive sign-ins that tell a place, faster than an airliner after the error of places is taken off
SELECT * FROM (
    SELECT t.*, haversine_m(lat0, lon0, lat, lon) / 1000 AS km,
           (haversine_m(lat0, lon0, lat, lon) / 1000 - :MARGIN_KM) * 3600 / greatest(sec - sec0, 60) AS kmh
    FROM (
        SELECT s.*,
               lag(s.sec) OVER w AS sec0, lag(s.moment) OVER w AS moment0, lag(s.lat) OVER w AS lat0,
               lag(s.lon) OVER w AS lon0, lag(s.country) OVER w AS country0, lag(s.device) OVER w AS device0,
               lag(s.agent) OVER w AS agent0, lag(s.ip) OVER w AS ip0, lag(s.asn) OVER w AS asn0,
               lag(s.source) OVER w AS source0, lag(s.line) OVER w AS line0
        FROM place_step s JOIN place_suspect p ON s.person = p.person
        WHERE p.travel = 1 AND s.masked = 0 AND s.lat IS NOT NULL AND s.lon IS NOT NULL
        WINDOW w AS (PARTITION BY s.person ORDER BY s.sec, s.ip, s.device, s.country, s.lat, s.lon)
    ) t
    WHERE lat0 IS NOT NULL
) j
WHERE km >= :MARGIN_KM AND kmh > :SPEED_KMH AND ip <> ip0
  AND NOT (asn IS NOT NULL AND asn = asn0 AND country = country0)
  AND (device <> device0 OR (device IS NULL AND device0 IS NULL AND coalesce(agent, '') <> coalesce(agent0, '')))
ORDER BY person, sec, ip
