-- What each row of a register says of whose national a person is. Payments speak only where they state a nationality.
-- "1", "2", "3" number the lines of a crew list (IMO FAL form 5, column 1), not people.
WITH written AS (
    SELECT person_key(holder_id, document_no, holder_name, birth_date) AS person, 'permit' AS shape, nationality,
        other_nationality, legal_status, passport_issuer, host_state AS host, permit_type, TRUE AS asks, source, line
    FROM permit
    UNION ALL
    SELECT person_key(c.holder_id, NULL, c.holder_name, NULL), 'contract', c.nationality, c.other_nationality,
        c.legal_status, c.passport_issuer, c.host_state, NULL, a.source IS NOT NULL, c.source, c.line
    FROM contract AS c
    LEFT JOIN (SELECT DISTINCT source FROM contract WHERE nationality IS NOT NULL) AS a ON a.source = c.source
    UNION ALL
    SELECT person_key(holder_id, NULL, holder_name, NULL), 'payment', nationality, NULL, NULL, NULL, host_state, NULL,
        FALSE, source, line
    FROM payment
    WHERE nationality IS NOT NULL
    UNION ALL
    SELECT person_key(player_id, NULL, player_name, NULL), 'transfer', nationality, other_nationality, legal_status,
        passport_issuer, to_state, NULL, TRUE, source, line
    FROM transfer
    UNION ALL
    SELECT person_key(CASE WHEN NOT regexp_matches(trim(holder_id), '^[0-9]{1,3}$') THEN holder_id END, document_no,
            coalesce(holder_name, trim(coalesce(family_name, '') || ' ' || coalesce(given_names, ''))), birth_date),
        'crew', nationality, NULL, NULL, passport_issuer, NULL, NULL, TRUE, source, line
    FROM crew
)
SELECT
    w.*, n.reading AS nationality_read, o.reading AS other_read, p.reading AS passport_read, s.chosen
FROM written AS w
LEFT JOIN register_reading AS n ON n.text = w.nationality
LEFT JOIN register_reading AS o ON o.text = w.other_nationality
LEFT JOIN register_reading AS p ON p.text = w.passport_issuer
LEFT JOIN register_status AS s ON s.text = w.legal_status
WHERE w.person IS NOT NULL
