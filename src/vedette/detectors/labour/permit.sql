SELECT p.*, coalesce(c.class, 'unread') AS class
FROM (SELECT person_key(holder_id, document_no, holder_name, birth_date) AS person, * FROM permit) AS p
INNER JOIN register_candidate AS k ON k.person = p.person
LEFT JOIN register_class AS c ON c.text = p.permit_type
