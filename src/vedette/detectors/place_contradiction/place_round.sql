-- each busy person: events, days, direction of the hours, and the emptiest block of four hours
SELECT a.person, sum(c.n) AS n, count(DISTINCT c.day) AS days,
       sum(c.n * sin(2 * pi() * (c.hour + 0.5) / 24)) / sum(c.n) AS up,
       sum(c.n * cos(2 * pi() * (c.hour + 0.5) / 24)) / sum(c.n) AS along,
       least(sum(CASE WHEN c.hour < 4 THEN c.n ELSE 0 END),
             sum(CASE WHEN c.hour BETWEEN 4 AND 7 THEN c.n ELSE 0 END),
             sum(CASE WHEN c.hour BETWEEN 8 AND 11 THEN c.n ELSE 0 END),
             sum(CASE WHEN c.hour BETWEEN 12 AND 15 THEN c.n ELSE 0 END),
             sum(CASE WHEN c.hour BETWEEN 16 AND 19 THEN c.n ELSE 0 END),
             sum(CASE WHEN c.hour >= 20 THEN c.n ELSE 0 END)) AS emptiest
FROM place_clock c JOIN place_account a ON c.no = a.no
GROUP BY a.person
