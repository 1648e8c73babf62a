-- New destinations of pay: the first row of each account of a person beyond the one they began with, for people who
-- moved soon after hire or three times and more.
SELECT person, key, day, account, country, first_country, source, line, hired, nth, moves
FROM (
    SELECT d.*, h.hired,
           count(*) OVER (PARTITION BY d.person) AS moves,
           max(CASE WHEN days_between(h.hired, d.day) BETWEEN :set_up AND :soon THEN 1 ELSE 0 END)
               OVER (PARTITION BY d.person) AS soon
    FROM (
        SELECT f.*,
               min(day) OVER (PARTITION BY person) AS began,
               first_value(country) OVER (PARTITION BY person ORDER BY day, key) AS first_country,
               row_number() OVER (PARTITION BY person ORDER BY day, key) AS nth
        FROM (
            SELECT r.*, row_number() OVER (PARTITION BY person, key ORDER BY day, source, line) AS own
            FROM (
                SELECT coalesce(p.person, p.account_name) AS person, account_key(p.account) AS key, p.account, p.country,
                       coalesce(p.changed_on, p.paid_on) AS day, p.changed_on, p.source, p.line
                FROM paid p WHERE p.account IS NOT NULL AND coalesce(p.changed_on, p.paid_on) IS NOT NULL
            ) AS r WHERE key IS NOT NULL
        ) AS f WHERE own = 1
    ) AS d
    LEFT JOIN (SELECT person, min(hire_date) AS hired FROM staffed GROUP BY person) AS h ON d.person = h.person
    WHERE d.day > d.began OR (d.nth = 1 AND d.changed_on IS NOT NULL AND days_between(h.hired, d.day) BETWEEN :set_up AND :soon)
) AS moved
WHERE moves >= :often OR soon = 1
ORDER BY person, day, key
