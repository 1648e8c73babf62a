-- addresses of lines and networks used by people of several countries, or by a good part of the staff of one firm
SELECT k.ip, k.key, k.wide, max(g.people) AS people, max(g.states) AS states, max(g.staff) AS staff
FROM place_keyed k
JOIN (
    SELECT key, count(*) AS people, count(DISTINCT state) AS states, 0 AS staff FROM place_user
    WHERE state IS NOT NULL AND (wide = 0 OR home = 0)
    GROUP BY key HAVING count(*) >= :EGRESS AND count(DISTINCT state) > 1
    UNION ALL
    SELECT u.key, count(DISTINCT u.person), 0, max(f.n) FROM place_user u
    JOIN (SELECT DISTINCT coalesce(person_id, email) AS person, lower(coalesce(employer, '')) AS firm FROM staff) s ON u.person = s.person
    JOIN (SELECT lower(coalesce(employer, '')) AS firm, count(DISTINCT coalesce(person_id, email)) AS n FROM staff
          GROUP BY lower(coalesce(employer, ''))) f
      ON s.firm = f.firm
    GROUP BY u.key, s.firm
    HAVING count(DISTINCT u.person) >= :EGRESS AND count(DISTINCT u.person) >= :EGRESS_SHARE * max(f.n)
) g ON k.key = g.key
GROUP BY k.ip, k.key, k.wide
