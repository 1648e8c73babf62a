-- Work without a break of more than :apart days, for each person, employer, State and part of time: sums over the
-- spell, and of its rows the first and the last :most.
WITH ordered AS (
    SELECT *,
        max(day_to) OVER (
            PARTITION BY person, firm, host, part ORDER BY day_from, day_to, source, line
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS before
    FROM register_worked
),
numbered AS (
    SELECT *,
        sum(CASE WHEN before IS NULL OR days_between(before, day_from) - 1 > :apart THEN 1 ELSE 0 END) OVER (
            PARTITION BY person, firm, host, part ORDER BY day_from, day_to, source, line
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS spell
    FROM ordered
),
summed AS (
    SELECT *,
        min(day_from) OVER spells AS first_day, max(day_to) OVER spells AS last_day,
        count(*) OVER spells AS payments,
        CAST(sum(CASE WHEN whole THEN 0 ELSE 1 END) OVER spells AS BIGINT) AS divided,
        sum(CASE WHEN whole THEN gross END) OVER spells AS gross_sum,
        sum(CASE WHEN whole THEN net END) OVER spells AS net_sum,
        min(currency) OVER spells AS currency_low, max(currency) OVER spells AS currency_high,
        row_number() OVER (PARTITION BY person, firm, host, part, spell ORDER BY day_from, day_to, source, line) AS nth,
        row_number() OVER (
            PARTITION BY person, firm, host, part, spell ORDER BY day_from DESC, day_to DESC, source DESC, line DESC
        ) AS nth_last
    FROM numbered
    WINDOW spells AS (PARTITION BY person, firm, host, part, spell)
)
SELECT * FROM summed
WHERE nth <= :most OR nth_last <= :most
ORDER BY person, firm NULLS FIRST, host NULLS FIRST, part, spell, nth
