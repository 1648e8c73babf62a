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
