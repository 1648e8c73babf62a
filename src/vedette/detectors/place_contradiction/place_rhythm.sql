-- whose hours are far from the claimed zone, and who has events in each four hours of the day on enough days
SELECT person,
       CASE WHEN n >= :EVENTS AND days >= :EVENT_DAYS AND low IS NOT NULL
             AND sqrt(up * up + along * along) >= :CONCENTRATION
             AND least(abs(offset_ - low), 24 - abs(offset_ - low)) >= :HOURS_OFF
             AND least(abs(offset_ - high), 24 - abs(offset_ - high)) >= :HOURS_OFF
             AND NOT offset_ BETWEEN low AND high THEN 1 ELSE 0 END AS hours,
       CASE WHEN emptiest >= :SLEEPLESS_DAYS THEN 1 ELSE 0 END AS sleepless
FROM (
    SELECT r.*, z.low / 60.0 AS low, z.high / 60.0 AS high,
           CASE WHEN 13.5 - h > 12 THEN -10.5 - h ELSE 13.5 - h END AS offset_
    FROM (SELECT q.*, atan2(up, along) * 12 / pi() AS h FROM place_round q) r
    LEFT JOIN place_zone z ON r.person = z.person
) t
