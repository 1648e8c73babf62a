WITH papers AS (
    SELECT m.*, passport_of(i, c.opening, c.front, c.letters, c.rear, c.closing) AS number
    FROM mass m JOIN cities c ON c.k = m.city_k WHERE u(i, 'paper') < 0.7
), summed AS (
    SELECT *, weighed(rpad(number, 9, '<'), 0) AS own FROM papers
)
SELECT code AS person_id, email, 'passport' AS document_type, state AS issuer, number, name, state AS nationality,
       birth AS birth_date, sex, expires - 3652 AS issued_on, expires AS expires_on,
       rpad('P<' || alpha3 || upper(family) || '<<' || upper(given), 44, '<') AS mrz1,
       rpad(number, 9, '<') || own % 10 || alpha3 || b.written || sex || e.written || '<<<<<<<<<<<<<<<'
       || (own + own % 10 * 7 + b.as_birth + e.as_expiry) % 10 AS mrz2, i AS line
FROM summed JOIN days b ON b.day = birth JOIN days e ON e.day = expires
