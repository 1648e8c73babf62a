SELECT c.*
FROM (
    SELECT person_key(CASE WHEN NOT regexp_matches(trim(holder_id), '^[0-9]{1,3}$') THEN holder_id END, document_no,
            coalesce(holder_name, trim(coalesce(family_name, '') || ' ' || coalesce(given_names, ''))), birth_date)
            AS person, *
    FROM crew
) AS c
INNER JOIN register_candidate AS k ON k.person = c.person
