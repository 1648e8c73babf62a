-- days on which no gap between sign-ins that touches them is as long as a short night
SELECT person, count(*) AS days, count(DISTINCT floor((day + 3) / 7)) AS weeks, min(day) AS since, max(day) AS until,
       max(longest) AS longest
FROM (
    SELECT person, day, max(greatest(coalesce(before, 1e9), coalesce(after, 1e9))) AS longest
    FROM (
        SELECT s.person, s.day,
               s.sec - lag(s.sec) OVER (PARTITION BY s.person ORDER BY s.sec) AS before,
               lead(s.sec) OVER (PARTITION BY s.person ORDER BY s.sec) - s.sec AS after
        FROM place_seen s JOIN place_suspect p ON s.person = p.person
        WHERE p.sleepless = 1
    ) g
    GROUP BY person, day
) d
WHERE longest < :QUIET_HOURS * 3600
GROUP BY person
HAVING count(*) >= :SLEEPLESS_DAYS AND count(DISTINCT floor((day + 3) / 7)) >= :SLEEPLESS_WEEKS
ORDER BY person
