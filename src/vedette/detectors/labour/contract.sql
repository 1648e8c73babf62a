SELECT c.*
FROM (SELECT person_key(holder_id, NULL, holder_name, NULL) AS person, * FROM contract) AS c
INNER JOIN register_candidate AS k ON k.person = c.person
