-- Named functions that portable SQL may use; each engine defines them in its own words. This file is DuckDB's.
CREATE OR REPLACE MACRO haversine_m(lat1, lon1, lat2, lon2) AS
    2 * 6371008.8 * asin(least(1.0, sqrt(
        pow(sin(radians(lat2 - lat1) / 2), 2)
        + cos(radians(lat1)) * cos(radians(lat2)) * pow(sin(radians(lon2 - lon1) / 2), 2))));
CREATE OR REPLACE MACRO sha256_hex(value) AS sha256(CAST(value AS VARCHAR));
CREATE OR REPLACE MACRO bucket_s(instant, seconds) AS
    make_timestamp(CAST(floor(epoch(instant) / seconds) AS BIGINT) * CAST(seconds AS BIGINT) * 1000000);
CREATE OR REPLACE MACRO days_between(first_day, last_day) AS date_diff('day', first_day, last_day);
CREATE OR REPLACE MACRO squash(value) AS regexp_replace(lower(trim(value)), '\s+', ' ', 'g');
-- seconds since 1970-01-01 UTC, and the whole days of them
CREATE OR REPLACE MACRO seconds_of(instant) AS epoch(instant);
CREATE OR REPLACE MACRO day_of(instant) AS CAST(floor(epoch(instant) / 86400) AS INTEGER);
CREATE OR REPLACE MACRO person_key(number, document, name, born) AS
    CASE
        WHEN number IS NOT NULL THEN 'id:' || upper(trim(number))
        WHEN nullif(regexp_replace(document, '[^0-9A-Za-z]', '', 'g'), '') IS NOT NULL
            THEN 'doc:' || upper(regexp_replace(document, '[^0-9A-Za-z]', '', 'g'))
        WHEN name IS NOT NULL THEN 'name:' || squash(name) || '|' || coalesce(CAST(born AS VARCHAR), '')
    END;
-- Keys of people: what two ways to write one identifier have in common. vedette.identifiers says the same in Python.
CREATE OR REPLACE MACRO email_filler_parts(local, host) AS
    list_contains(['none', 'null', 'unknown', 'noemail', 'nomail', 'noemailaddress', 'notavailable', 'notapplicable',
                   'notprovided', 'noreply', 'donotreply'], local)
    OR list_contains(['noemail', 'nomail', 'noemailaddress'], host)
    OR (local = host AND list_contains(['no', 'na', 'nil', 'test', 'mail', 'email', 'example', 'abc', 'tbd', 'tbc'], local));
-- What stands for no address. One look at the bare letters passes over nearly all (every word below begins or follows the
-- at sign there); lists rather than IN, which the engine makes a join that reads the words of every row.
CREATE OR REPLACE MACRO email_filler(value) AS CASE
    WHEN regexp_matches(regexp_replace(value, '[._/-]', '', 'g'),
            '^(n[aiou]|unknown|donotreply|test|e?mail|example|abc|tb)|@noe?mail')
        THEN email_filler_parts(
            regexp_replace(split_part(value, '@', 1), '[._/-]', '', 'g'),
            regexp_replace(split_part(split_part(value, '@', 2), '.', 1), '[._/-]', '', 'g'))
    ELSE FALSE END;
CREATE OR REPLACE MACRO email_key(value) AS CASE
    WHEN email_filler(lower(trim(value))) THEN NULL
    WHEN regexp_matches(lower(trim(value)), '^[^@\s]+@(gmail|googlemail)\.com$')
        THEN replace(regexp_replace(split_part(lower(trim(value)), '@', 1), '\+.*$', ''), '.', '') || '@gmail.com'
    WHEN regexp_matches(lower(trim(value)),
            '^[^@\s]+@(outlook\.com|hotmail\.com|live\.com|icloud\.com|me\.com|proton\.me|protonmail\.com|pm\.me|fastmail\.com)$')
        THEN regexp_replace(lower(trim(value)), '\+[^@]*@', '@')
    WHEN regexp_matches(lower(trim(value)), '^[^@\s]+@[^@\s]+\.[^@\s]+$') THEN lower(trim(value)) END;
CREATE OR REPLACE MACRO is_placeholder(key) AS
    key IS NULL OR length(key) < 5 OR length(replace(key, left(key, 1), '')) = 0
    OR lower(key) IN ('unknown', 'pending', 'notavailable', 'notapplicable', 'tobeconfirmed', '12345', '123456',
                      '1234567', '12345678', '123456789', '1234567890', '0123456789', 'passport', 'xxxxx', 'sample');
CREATE OR REPLACE MACRO account_key(value) AS CASE
    WHEN value LIKE '%@%' THEN email_key(value)
    WHEN value LIKE '%*%' OR value LIKE '%•%' OR value LIKE '%…%' OR value ILIKE '%xxxx%' THEN NULL
    WHEN length(value) < 26 OR (upper(value) = value AND value NOT LIKE '%0X%')
        THEN upper(regexp_replace(value, '[^0-9A-Za-z]+', '', 'g'))
    WHEN regexp_matches(trim(value), '^(0[xX][0-9a-fA-F]{40}|(bc|BC|tb|TB|ltc|LTC)1[0-9a-zA-Z]{20,80})$')
        THEN lower(trim(value))
    WHEN lower(value) <> value AND regexp_matches(trim(value), '^[1-9A-HJ-NP-Za-km-z]{26,48}$') THEN trim(value)
    ELSE upper(regexp_replace(value, '[^0-9A-Za-z]+', '', 'g')) END;
CREATE OR REPLACE MACRO document_key(value) AS
    regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(upper(trim(value)), '\([^)]*\)?', '', 'g'),
                '^\s*((PASSPORT|NUMBER|NUM|NO|NR|N°|№|ID|DOC|DOCUMENT|LICENCE|LICENSE|[ .:#-])+[ .:#-]+)?(P[SDO][ .:#-]+)?', ''),
            '[^0-9A-Z]+', '', 'g'),
        '^P[SDO]([0-9]{9})$', '\1');
CREATE OR REPLACE MACRO phone_block(value) AS
    right(regexp_replace(regexp_replace(lower(value), '(ext|x|#|;).*$', ''), '[^0-9]+', '', 'g'), 8);
-- An address as words: lower case, no accents or signs, of a US postal code the five figures, usual abbreviations alike
-- (USPS Publication 28, appendices B and C, and a few of Europe), "unit" for what a part of a building follows. A pattern
-- for many words is one walk over the text; of the last two an abbreviation is what the groups keep of the word.
CREATE OR REPLACE MACRO address_letters(value) AS trim(regexp_replace(
    strip_accents(lower(CASE WHEN value LIKE '%-%' THEN regexp_replace(value, '([0-9]{5})-[0-9]{4}\b', '\1', 'g')
                             ELSE value END)),
    '[^\p{L}\p{M}\p{N}#]+', ' ', 'g'));
CREATE OR REPLACE MACRO address_words(value) AS
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(address_letters(value),
        '\b(?:number|no|usa)\b', '', 'g'),
        '#|\b(?:apartment|apt|appt|suite|ste|flat|room|rm)\b', ' unit ', 'g'),
        '\b(?:street|str|strasse|straße)\b', 'st', 'g'),
        '\b(?:avenue|av)\b', 'ave', 'g'),
        '\b(?:(r)oa(d)|(l)a(n)e|(c)our(t)|(dr)ive|(pl)ace|(sq)uare)\b', '\1\2\3\4\5\6\7\8\9', 'g'),
        '\b(?:(n)orth|(s)outh|(e)ast|(w)est|(b)ou(l)e(v)ar(d))\b', '\1\2\3\4\5\6\7\8', 'g');
CREATE OR REPLACE MACRO words_sorted(value) AS
    trim(array_to_string(list_sort(string_split(trim(value), ' ')), ' '));
CREATE OR REPLACE MACRO key_number(value) AS hash(value);
CREATE OR REPLACE MACRO hash_bits(hex) AS try_cast('0x' || hex AS UBIGINT);
CREATE OR REPLACE MACRO bits_apart(a, b) AS bit_count(xor(a, b));
-- The check digit of a machine-readable zone (ICAO Doc 9303 part 3, 4.9); of digits, capitals and fillers only.
CREATE OR REPLACE MACRO mrz_digit(value) AS CAST(list_sum(list_transform(string_split(value, ''), lambda sign, place:
    greatest(0, instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', sign) - 1)
    * CASE place % 3 WHEN 1 THEN 7 WHEN 2 THEN 3 ELSE 1 END)) % 10 AS VARCHAR);
