SELECT code AS person_id, email, CASE WHEN u(i, 'private') < 0.6 THEN 'own' || i || '@post.example.net' END AS other_email,
       name, birth AS birth_date, state AS nationality, country, address, phone, employer, agency AS engaged_via,
       hire AS hire_date, role, CASE WHEN staff THEN 'Delivery' END AS department, zone AS time_zone, i AS line
FROM mass
