-- Payments to these people. The place of work is the payment's own, else the one place that the contracts with that
-- employer name, else the one State that gave the person permits; where several are possible it stays open.
WITH paid AS (
    SELECT person_key(holder_id, NULL, holder_name, NULL) AS person, * FROM payment
),
by_employer AS (
    SELECT person, squash(employer) AS firm, min(coalesce(host_state, flag_state)) AS host
    FROM register_contract WHERE coalesce(host_state, flag_state) IS NOT NULL AND employer IS NOT NULL
    GROUP BY person, squash(employer) HAVING count(DISTINCT coalesce(host_state, flag_state)) = 1
),
by_person AS (
    SELECT person, min(host_state) AS host
    FROM (SELECT person, host_state FROM register_permit UNION ALL SELECT person, host_state FROM register_contract)
        AS given
    WHERE host_state IS NOT NULL
    GROUP BY person HAVING count(DISTINCT host_state) = 1
),
afar AS (SELECT DISTINCT person, squash(employer) AS firm FROM register_contract WHERE remote)
SELECT
    p.*,
    coalesce(p.host_state, e.host, CASE WHEN a.person IS NULL THEN b.host END) AS host,
    a.person IS NOT NULL AS remote
FROM paid AS p
INNER JOIN register_candidate AS k ON k.person = p.person
LEFT JOIN by_employer AS e ON e.person = p.person AND e.firm = squash(p.employer)
LEFT JOIN by_person AS b ON b.person = p.person
LEFT JOIN afar AS a ON a.person = p.person AND a.firm = squash(p.employer)
