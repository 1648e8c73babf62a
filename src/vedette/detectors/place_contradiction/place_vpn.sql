-- sign-ins over listed VPN ranges: of each person the counts, providers and how far the list is from them in days
SELECT s.person, count(*) AS n, count(DISTINCT s.day) AS days, min(s.provider) AS provider,
       count(DISTINCT s.provider) AS providers, min(s.as_of) AS first_list, max(s.as_of) AS last_list,
       min(s.age) AS age, sum(CASE WHEN s.age > :LIST_AGE_DAYS THEN 1 ELSE 0 END) AS old
FROM (
    SELECT v.person, v.sec, v.ip, v.device, v.source, v.line, v.day, min(r.provider) AS provider, max(r.as_of) AS as_of,
           min(abs(v.day - days_between(DATE '1970-01-01', r.as_of))) AS age
    FROM place_seen v
    JOIN place_suspect p ON v.person = p.person
    JOIN place_in i ON v.ip = i.ip
    JOIN place_range r ON i.no = r.no
    WHERE p.vpn = 1 AND v.vpn = 1 AND r.sort = 'vpn'
    GROUP BY v.person, v.sec, v.ip, v.device, v.source, v.line, v.day
) s
GROUP BY s.person
ORDER BY s.person
