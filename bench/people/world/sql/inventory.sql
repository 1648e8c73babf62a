-- Three ordinary programs and the laptop itself; administrators, and a few others, have one remote tool.
SELECT code AS person_id, email, device, CASE WHEN j = 3 THEN 'device' ELSE 'software' END AS kind,
       ['Chrome', 'Zoom Workplace', 'Slack', 'Laptop 14 in', 'TeamViewer'][j + 1] AS name,
       CASE WHEN j = 3 THEN 'Anymaker' END AS maker,
       CASE WHEN j = 3 THEN 'SN' || lpad(CAST(spread(i) % 1000000000 AS VARCHAR), 10, '1') END AS serial,
       hire + 1 + j::INTEGER AS first_seen, i * 8 + j AS line
FROM mass, range(5) r(j)
WHERE staff AND (j < 4 OR role = 'IT administrator' AND u(i, 'remote') < 0.3 OR u(i, 'remote') < 0.01)
