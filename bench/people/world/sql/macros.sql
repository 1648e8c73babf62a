-- Chance without a state: everything follows from the seed, a key and a word. {seed}, {people}, {start} are filled in.
CREATE MACRO start() AS {start}::BIGINT;
CREATE MACRO people() AS {people}::BIGINT;
CREATE MACRO n(k, word, most) AS CAST(hash(k, word, {seed}) % most AS BIGINT);
CREATE MACRO u(k, word) AS CAST(hash(k, word, {seed}) % 4503599627370496 AS DOUBLE) / 4503599627370496;
-- A number of 0 to most - 1 of which the first are the most common.
CREATE MACRO few(k, word, most) AS CAST(floor(most * pow(u(k, word), 1.8)) AS BIGINT);
CREATE MACRO spread(k) AS (k + 7)::HUGEINT * 7368787;
CREATE MACRO code_of(k) AS 'P' || lpad(CAST(spread(k) % people() AS VARCHAR), 7, '0');
CREATE MACRO ip_of(k) AS
    (240 + ((spread(k) % 268435456)::BIGINT >> 24)) || '.' || (((spread(k) % 268435456)::BIGINT >> 16) & 255) || '.'
    || (((spread(k) % 268435456)::BIGINT >> 8) & 255) || '.' || ((spread(k) % 268435456)::BIGINT & 255);
CREATE MACRO american(p) AS
    '+1 (' || (2 + p // 80000000) || '9' || (p // 8000000 % 10) || ') ' || (200 + p % 8000000 // 10000) || '-'
    || lpad(CAST(p % 10000 AS VARCHAR), 4, '0');
CREATE MACRO phone_of(k, country) AS CASE
    WHEN country IN ('US', 'CA') THEN american((spread(k) % 640000000)::BIGINT)
    ELSE '+89' || (ascii(country) % 10) || ' ' || lpad(CAST(spread(k) % 640000000 AS VARCHAR), 9, '0') END;
CREATE MACRO bban_of(k) AS '99999999' || lpad(CAST(spread(k) % 10000000000 AS VARCHAR), 10, '0');
CREATE MACRO iban_of(k) AS
    'DE' || lpad(CAST(98 - CAST(bban_of(k) || '131400' AS HUGEINT) % 97 AS VARCHAR), 2, '0') || bban_of(k);
CREATE MACRO account_of(k, kind) AS CASE kind
    WHEN 'iban' THEN iban_of(k)
    WHEN 'wallet' THEN '0x' || left(sha256('wallet ' || k), 40)
    ELSE '9' || lpad(CAST(spread(k) % 100000000000 AS VARCHAR), 11, '0') END;
-- A mask of ``head`` and ``foot`` letters that stand, ``front`` digits, ``letters`` letters and ``rear`` digits.
CREATE MACRO letter(p) AS chr((65 + p % 26)::INTEGER);
CREATE MACRO power(base, times) AS CAST(pow(base, times) AS HUGEINT);
CREATE MACRO figures(p, many) AS
    CASE WHEN many = 0 THEN '' ELSE lpad(CAST(p % power(10, many) AS VARCHAR), many::INTEGER, '0') END;
CREATE MACRO passport_of(k, head, front, letters, rear, foot) AS
    head || figures(spread(k) // (power(10, rear) * power(26, letters)), front)
    || CASE WHEN letters > 2 THEN letter(spread(k) // power(10, rear) // 676) ELSE '' END
    || CASE WHEN letters > 1 THEN letter(spread(k) // power(10, rear) // 26) ELSE '' END
    || CASE WHEN letters > 0 THEN letter(spread(k) // power(10, rear)) ELSE '' END || figures(spread(k), rear) || foot;
CREATE MACRO worth(c) AS CASE
    WHEN c BETWEEN 48 AND 57 THEN c - 48 WHEN c BETWEEN 65 AND 90 THEN c - 55 ELSE 0 END;
-- ICAO Doc 9303 part 3, 4.9: weights 7, 3, 1, for a field that begins so many places into what is summed.
CREATE MACRO weighed(t, places) AS
    list_sum([worth(ascii(t[x])) * [7, 3, 1][1 + (x - 1 + places) % 3] for x in range(1, length(t) + 1)]);
-- Days as the zone writes them, with the digit, and their part in the last digit as day of birth and of expiry.
CREATE TABLE days AS
SELECT day, text || own % 10 AS written, weighed(text || own % 10, 10) AS as_birth, weighed(text || own % 10, 17) AS as_expiry
FROM (SELECT day, text, weighed(text, 0) AS own
      FROM (SELECT DATE '1965-01-01' + d::INTEGER AS day, strftime(DATE '1965-01-01' + d::INTEGER, '%y%m%d') AS text
            FROM range(26000) r(d)));
