WITH papers AS (
    SELECT *, passport_of(i) AS number FROM mass WHERE u(i, 'paper') < 0.7
), summed AS (
    SELECT *, weighed(number, 0) AS own FROM papers
)
SELECT code AS person_id, email, 'passport' AS document_type, state AS issuer, number, name, state AS nationality,
       birth AS birth_date, sex, expires - 3652 AS issued_on, expires AS expires_on,
       rpad('P<' || alpha3 || upper(family) || '<<' || upper(given), 44, '<') AS mrz1,
       number || own % 10 || alpha3 || b.written || sex || e.written || '<<<<<<<<<<<<<<<'
       || (own + own % 10 * 7 + b.as_birth + e.as_expiry) % 10 AS mrz2, i AS line
FROM summed JOIN days b ON b.day = birth JOIN days e ON e.day = expires
