-- tools for remote control on the machines of each person, in the days about the first day of work
SELECT t.person, x.product, x.family, t.name, t.device, t.first_seen, s.hire_date, t.source, t.line,
       CASE WHEN a.product IS NULL THEN 0 ELSE 1 END AS allowed,
       days_between(s.hire_date, t.first_seen) AS after
FROM place_software t
JOIN place_product x ON t.name = x.name
JOIN (SELECT coalesce(person_id, email) AS person, min(hire_date) AS hire_date FROM staff
      WHERE hire_date IS NOT NULL GROUP BY coalesce(person_id, email)) s ON t.person = s.person
LEFT JOIN place_tool_allowed a ON x.product = a.product
WHERE days_between(s.hire_date, t.first_seen) BETWEEN -7 AND :TOOL_DAYS
ORDER BY t.person, t.first_seen, x.product, t.name, t.source, t.line
