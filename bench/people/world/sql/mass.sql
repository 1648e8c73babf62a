-- The mass: one row a person, with keys that say whose home, line, account and computer it is. Couples share them.
CREATE TABLE mass AS
WITH paired AS (
    SELECT i, (i - start()) // 2 AS pair FROM range(start(), people()) r(i)
), housed AS (
    SELECT *, u(pair, 'couple') < 0.03 AND start() + pair * 2 + 1 < people() AS couple,
           CASE WHEN u(pair, 'couple') < 0.03 AND start() + pair * 2 + 1 < people() THEN start() + pair * 2 ELSE i END AS head
    FROM paired
), keyed AS (
    SELECT *, CASE WHEN u(head // 12, 'block') < 0.015 THEN 1000000000 + head // 12 ELSE head END AS place,
           CASE WHEN couple AND u(pair, 'family') < 0.6 THEN head ELSE i END AS line_of,
           CASE WHEN couple AND u(pair, 'phone') < 0.2 THEN head
                WHEN u(i, 'passed on') < 0.001 THEN start() + n(i, 'former owner', people() - start()) ELSE i END AS phone_key,
           CASE WHEN couple AND u(pair, 'joint') < 0.3 THEN head ELSE i END AS account_key,
           CASE WHEN couple AND u(pair, 'computer') < 0.1 THEN head ELSE i END AS device_key,
           u(i, 'staff') < 0.45 AS staff, u(i, 'agency') < 0.05 AS by_agency,
           n(i, 'which agency', 1 + people() // 150) AS agency_no
    FROM housed
)
SELECT k.*, code_of(i) AS code, 'm' || i || '@mail.example.com' AS email, g.word AS given, f.word AS family,
       g.word || ' ' || f.word AS name, DATE '1965-01-01' + n(i, 'birth', 13000)::INTEGER AS birth,
       (1 + n(place, 'house', 9000)) || ' ' || s.word
       || CASE WHEN place = head AND u(place, 'flat') < 0.45 THEN ', Apt ' || (1 + n(place, 'unit', 60)) ELSE '' END
       || ', ' || c.name AS address,
       c.k AS city_k, c.name AS city, c.country, c.alpha3, c.state, c.lat, c.lon, c.off, c.zone, phone_of(phone_key, c.country) AS phone,
       CASE WHEN staff THEN 'Company ' || lpad(CAST(n(i, 'employer', greatest(3, people() // 500)) AS VARCHAR), 4, '0') END
           AS employer,
       CASE WHEN by_agency THEN 'Agency ' || agency_no END AS agency,
       by_agency AND NOT staff AND u(agency_no, 'pays') < 0.5 AS agency_pays,
       DATE '2021-01-04' + n(i, 'hire', 1580)::INTEGER AS hire,
       CASE WHEN c.alpha3 IN ('DEU', 'FRA', 'POL', 'ESP') THEN 'iban'
            WHEN NOT staff AND u(account_key, 'wallet') < 0.06 THEN 'wallet' ELSE 'account' END AS account_kind,
       'dev-' || lpad(to_hex(hash(device_key, 'device', 1)), 16, '0') AS device,
       'mfa-' || lpad(to_hex(hash(i, 'mfa', 1)), 16, '0') AS mfa,
       ['Engineer', 'Engineer', 'Designer', 'Analyst', 'Support', 'Accountant', 'IT administrator', 'Tester'][1 + n(i, 'role', 8)]
           AS role,
       ['F', 'M'][1 + n(i, 'sex', 2)] AS sex, DATE '2026-01-01' + n(i, 'expiry', 3000)::INTEGER AS expires
FROM keyed k
JOIN cities c ON c.k = few(place, 'city', {cities})
JOIN streets s ON s.k = n(place, 'street', {streets})
JOIN givens g ON g.k = few(i, 'given', {givens})
JOIN families f ON f.k = few(line_of, 'family name', {families});
