WITH papers AS (
    SELECT *, passport_of(i) AS number, strftime(birth, '%y%m%d') AS born, strftime(expires, '%y%m%d') AS ends
    FROM mass WHERE u(i, 'paper') < 0.7
), fields AS (
    SELECT *, number || digit(rpad(number, 9, '<')) AS leading, born || digit(born) AS centre,
           ends || digit(ends) || '<<<<<<<<<<<<<<<' AS tail
    FROM papers
)
SELECT code AS person_id, email, 'passport' AS document_type, state AS issuer, number, name, state AS nationality,
       birth AS birth_date, sex, expires - 3652 AS issued_on, expires AS expires_on,
       rpad('P<' || alpha3 || upper(family) || '<<' || upper(given), 44, '<') AS mrz1,
       leading || alpha3 || centre || sex || tail || digit(leading || centre || tail) AS mrz2, i AS line
FROM fields
