-- Who gives which value, as the files write it. The form in which values are compared comes later, and once; that of
-- an address stands beside it already (door and unit).
SELECT person, 'email' AS kind, email AS shown, CAST(NULL AS VARCHAR) AS place,
       CAST(NULL AS VARCHAR) AS state, 'staff' AS shape, 'email' AS field, source, line, CAST(hire_date AS TIMESTAMP) AS first, CAST(end_date AS TIMESTAMP) AS last, 1 AS times
FROM staffed WHERE email IS NOT NULL
UNION ALL
SELECT person, 'email', other_email, NULL, NULL, 'staff', 'other_email', source, line,
       CAST(hire_date AS TIMESTAMP), CAST(end_date AS TIMESTAMP), 1
FROM staffed WHERE other_email IS NOT NULL
UNION ALL
SELECT person, 'phone', phone, NULL, country, 'staff', 'phone', source, line,
       CAST(hire_date AS TIMESTAMP), CAST(end_date AS TIMESTAMP), 1
FROM staffed WHERE phone IS NOT NULL
UNION ALL
SELECT s.person, 'address', s.address, a.key, NULL, 'staff', 'address', s.source, s.line,
       CAST(s.hire_date AS TIMESTAMP), CAST(s.end_date AS TIMESTAMP), 1
FROM staffed s JOIN place_of a ON s.address = a.address
UNION ALL
SELECT person,
       -- a messenger that knows people by their telephone number gives that number
       CASE WHEN lower(scheme) IN ('phone', 'email') THEN lower(scheme)
            WHEN regexp_matches(value, '^\s*[+0-9][0-9 ().-]{6,}$') THEN 'phone'
            ELSE 'messenger' END,
       value, NULL, NULL, 'contact', 'value', source, line, CAST(since AS TIMESTAMP), CAST(until AS TIMESTAMP), 1
FROM contacted WHERE value IS NOT NULL AND coalesce(lower(scheme) <> 'address', TRUE)
UNION ALL
SELECT c.person, 'address', c.value, a.key, NULL, 'contact', 'value', c.source, c.line,
       CAST(c.since AS TIMESTAMP), CAST(c.until AS TIMESTAMP), 1
FROM contacted c JOIN place_of a ON c.value = a.address WHERE lower(c.scheme) = 'address'
UNION ALL
SELECT s.person, 'address', s.address, a.key, s.country, 'shipment', 'address', s.source, s.line,
       CAST(s.shipped_on AS TIMESTAMP), CAST(s.shipped_on AS TIMESTAMP), 1
FROM shipped s JOIN place_of a ON s.address = a.address
UNION ALL
SELECT coalesce(person, account_name), 'account', account, NULL, NULL, 'payout', 'account', source, line,
       CAST(coalesce(changed_on, paid_on) AS TIMESTAMP), CAST(coalesce(paid_on, changed_on) AS TIMESTAMP), 1
FROM paid WHERE account IS NOT NULL
UNION ALL
SELECT person, 'document', number, NULL, issuer, 'document', 'number', source, line, NULL, NULL, 1
FROM documented WHERE number IS NOT NULL
UNION ALL
SELECT person, 'document', CASE WHEN mrz3 IS NULL THEN mrz2 ELSE mrz1 END, NULL,
       replace(substring(mrz1, 3, 3), '<', ''), 'document', CASE WHEN mrz3 IS NULL THEN 'mrz2' ELSE 'mrz1' END, source, line, NULL, NULL, 1
FROM documented WHERE mrz2 IS NOT NULL
UNION ALL
SELECT person, 'photo', exact, NULL, NULL, 'photo', 'exact', source, line, NULL, NULL, 1
FROM (SELECT p.*, p.person_id AS person FROM photo p) AS pictured WHERE exact IS NOT NULL
