-- Three months; one in twelve changed banks before the last; one freelancer in thirty is paid as a company.
SELECT code AS person_id, email, code AS account_name,
       CASE WHEN agency_pays THEN account_of(40000000 + agency_no, 'account')
            WHEN j = 2 AND u(account_key, 'bank') < 0.08 THEN account_of(60000000 + account_key, account_kind)
            ELSE account_of(account_key, account_kind) END AS account,
       CASE WHEN agency_pays THEN 'account' ELSE account_kind END AS account_kind,
       CASE WHEN agency_pays THEN agency WHEN NOT staff AND u(i, 'company') < 0.03 THEN family || ' Software Ltd'
            ELSE name END AS holder,
       CASE WHEN account_kind <> 'wallet' THEN country END AS country, 1500 + n(i, 'pay', 7000) AS amount, 'USD' AS currency,
       [DATE '2025-04-30', DATE '2025-05-30', DATE '2025-06-27'][j + 1] AS paid_on,
       CASE WHEN j = 2 AND NOT agency_pays AND u(account_key, 'bank') < 0.08 THEN DATE '2025-06-10' END AS changed_on,
       CASE WHEN agency_pays THEN agency END AS agency, CASE WHEN NOT staff THEN 'Withdrawal' END AS entry,
       i * 4 + j AS line
FROM mass, range(3) r(j)
