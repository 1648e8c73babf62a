-- days on which the firm's machine signed in from one country and another device of the person from another
SELECT l.person, l.country AS laptop_country, o.country AS other_country, count(DISTINCT l.day) AS days
FROM (SELECT DISTINCT s.person, s.day, s.country FROM place_seen s
      JOIN place_device d ON s.person = d.person AND s.device = d.device
      WHERE s.masked = 0 AND s.country IS NOT NULL) l
JOIN (SELECT DISTINCT s.person, s.day, s.country FROM place_seen s
      LEFT JOIN place_device d ON s.person = d.person AND s.device = d.device
      WHERE s.masked = 0 AND s.country IS NOT NULL AND s.device IS NOT NULL AND d.device IS NULL) o
  ON l.person = o.person AND l.day = o.day AND l.country <> o.country
JOIN place_suspect p ON l.person = p.person
WHERE p.elsewhere = 1
GROUP BY l.person, l.country, o.country
HAVING count(DISTINCT l.day) >= :ELSEWHERE_DAYS
ORDER BY l.person, days DESC, laptop_country, other_country
