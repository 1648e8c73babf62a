SELECT t.*
FROM (SELECT person_key(player_id, NULL, player_name, NULL) AS person, * FROM transfer) AS t
INNER JOIN register_candidate AS k ON k.person = t.person
