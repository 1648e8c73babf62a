-- Days aboard, for each person, ship and part of time (register_part), without a break of more than :apart days. A list
-- shows the day it is for; where it states joining and leaving, the days between. A ship is told by its IMO number, else
-- by its name; its flag is the row's own, else the one that the other rows of that ship state.
WITH named AS (
    SELECT person, 'crew' AS shape, nullif(regexp_replace(coalesce(imo, ''), '[^0-9]', '', 'g'), '') AS imo, vessel, flag_state,
        coalesce(joined_on, list_date) AS day_from,
        coalesce(left_on, list_date, joined_on) AS day_to,
        owner, owner_state, agency, agency_state, CAST(NULL AS VARCHAR) AS employer, contract_date, port_state, list_date,
        wage, currency, payee, source, line
    FROM register_crew
    UNION ALL
    SELECT person, 'contract', nullif(regexp_replace(coalesce(imo, ''), '[^0-9]', '', 'g'), ''), vessel, flag_state,
        coalesce(start_date, contract_date), coalesce(ended_on, end_date, start_date, contract_date),
        NULL, NULL, agency, NULL, employer, contract_date, NULL, NULL,
        monthly_salary, currency, payee, source, line
    FROM register_contract
    WHERE vessel IS NOT NULL OR imo IS NOT NULL
),
flags AS (
    SELECT ship, min(flag_state) AS flag
    FROM (
        SELECT coalesce('imo:' || nullif(regexp_replace(coalesce(imo, ''), '[^0-9]', '', 'g'), ''), 'name:' || squash(vessel))
            AS ship, flag_state
        FROM crew WHERE flag_state IS NOT NULL
        UNION ALL
        SELECT coalesce('imo:' || nullif(regexp_replace(coalesce(imo, ''), '[^0-9]', '', 'g'), ''), 'name:' || squash(vessel)),
            flag_state
        FROM contract WHERE flag_state IS NOT NULL
    ) AS flown
    WHERE ship IS NOT NULL
    GROUP BY ship HAVING count(DISTINCT flag_state) = 1
),
shipped AS (
    SELECT n.*, coalesce('imo:' || n.imo, 'name:' || squash(n.vessel)) AS ship FROM named AS n
),
flown AS (
    SELECT s.*, coalesce(s.flag_state, f.flag) AS flag FROM shipped AS s LEFT JOIN flags AS f ON f.ship = s.ship
),
cut AS (
    SELECT f.*, p.part,
        greatest(f.day_from, p.first_day) AS first_aboard, least(f.day_to, p.last_day) AS last_aboard
    FROM flown AS f
    INNER JOIN register_part AS p ON f.day_from <= p.last_day AND f.day_to >= p.first_day
    WHERE f.ship IS NOT NULL AND (f.flag IS NULL OR f.flag <> 'KP')
),
ordered AS (
    SELECT *,
        max(last_aboard) OVER (
            PARTITION BY person, ship, part ORDER BY first_aboard, last_aboard, source, line
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS before
    FROM cut
)
SELECT *,
    CAST(sum(CASE WHEN before IS NULL OR days_between(before, first_aboard) - 1 > :apart THEN 1 ELSE 0 END) OVER (
        PARTITION BY person, ship, part ORDER BY first_aboard, last_aboard, source, line
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS BIGINT) AS spell
FROM ordered
ORDER BY person, ship, part, spell, first_aboard, last_aboard, source, line
