-- Who gives which value, as the files write it. The form in which values are compared comes later, and once.
SELECT person, 'email' AS kind, email AS shown, CAST(NULL AS VARCHAR) AS state, 'staff' AS shape, 'email' AS field,
       source, line, CAST(hire_date AS TIMESTAMP) AS first, CAST(end_date AS TIMESTAMP) AS last, 1 AS times
FROM staffed WHERE email IS NOT NULL
UNION ALL
SELECT person, 'email', other_email, NULL, 'staff', 'other_email', source, line,
       CAST(hire_date AS TIMESTAMP), CAST(end_date AS TIMESTAMP), 1
FROM staffed WHERE other_email IS NOT NULL
UNION ALL
SELECT person, 'phone', phone, country, 'staff', 'phone', source, line,
       CAST(hire_date AS TIMESTAMP), CAST(end_date AS TIMESTAMP), 1
FROM staffed WHERE phone IS NOT NULL
UNION ALL
SELECT person, 'address', address, NULL, 'staff', 'address', source, line,
       CAST(hire_date AS TIMESTAMP), CAST(end_date AS TIMESTAMP), 1
FROM staffed WHERE address IS NOT NULL
UNION ALL
SELECT person,
       -- a messenger that knows people by their telephone number gives that number
       CASE WHEN lower(scheme) IN ('phone', 'email', 'address') THEN lower(scheme)
            WHEN regexp_matches(value, '^\s*[+0-9][0-9 ().-]{6,}$') THEN 'phone'
            ELSE 'messenger' END,
       value, NULL, 'contact', 'value', source, line, CAST(since AS TIMESTAMP), CAST(until AS TIMESTAMP), 1
FROM contacted WHERE value IS NOT NULL
UNION ALL
SELECT person, 'address', address, country, 'shipment', 'address', source, line,
       CAST(shipped_on AS TIMESTAMP), CAST(shipped_on AS TIMESTAMP), 1
FROM shipped WHERE address IS NOT NULL
UNION ALL
SELECT coalesce(person, account_name), 'account', account, NULL, 'payout', 'account', source, line,
       CAST(coalesce(changed_on, paid_on) AS TIMESTAMP), CAST(coalesce(paid_on, changed_on) AS TIMESTAMP), 1
FROM paid WHERE account IS NOT NULL
UNION ALL
SELECT person, 'document', number, issuer, 'document', 'number', source, line, NULL, NULL, 1
FROM documented WHERE number IS NOT NULL
UNION ALL
SELECT person, 'document', CASE WHEN mrz3 IS NULL THEN mrz2 ELSE mrz1 END, replace(substring(mrz1, 3, 3), '<', ''),
       'document', CASE WHEN mrz3 IS NULL THEN 'mrz2' ELSE 'mrz1' END, source, line, NULL, NULL, 1
FROM documented WHERE mrz2 IS NOT NULL
UNION ALL
SELECT person, 'photo', exact, NULL, 'photo', 'exact', source, line, NULL, NULL, 1
FROM (SELECT p.*, p.person_id AS person FROM photo p) AS pictured WHERE exact IS NOT NULL
