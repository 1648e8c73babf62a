SELECT code AS person_id, email, DATE '2025-06-02' + 7 * j::INTEGER AS on_day,
       CASE WHEN u(i, 'spray') < 0.01 THEN 40 + n(i * 4 + j, 'many', 40) ELSE 1 + n(i * 4 + j, 'bids', 12) END AS bids,
       n(i * 4 + j, 'accepts', 4) AS accepts, 1 + n(i * 4 + j, 'visits', 9) AS logins,
       CASE WHEN u(i, 'client') < 0.5 THEN 'Client ' || n(i * 4 + j, 'which client', 1 + people() // 20) END AS client,
       3 + 2 * u(i * 4 + j, 'rating') AS rating, i * 4 + j AS line
FROM mass, range(4) r(j)
WHERE NOT staff
