-- The judge as one relation: acts x measures -> outcome. The steps are those of judge.py, in the same order.
-- Facts are bits of two numbers, known_true and known_false; what stands in neither is not known.
WITH pairs AS (
    SELECT DISTINCT
        a.act_id, m.measure_id, m.effect, m.entry, m.last_day,
        (m.requires & a.known_false) <> 0
            OR ((m.asked_when & a.known_true) <> 0 AND (m.then_requires & a.known_false) <> 0) AS absent,
        (m.requires & ~a.known_true) <> 0
            OR ((m.asked_when & a.known_true) <> 0 AND (m.then_requires & ~a.known_true) <> 0) AS missing,
        (m.exempting & a.known_true) <> 0
            OR coalesce(a.contract_date < m.exempt_contract_before, FALSE) AS exempting,
        (m.applying & a.known_true) <> 0                   AS denying,
        (m.decisive & ~(a.known_true | a.known_false)) <> 0
            OR (m.exempt_contract_before IS NOT NULL AND a.contract_date IS NULL) AS decisive_open,
        m.past_term, m.sign, coalesce(a.sometime, FALSE) AS sometime,
        m.wind_contract_before, m.wind_arrive_by, m.wind_notify_by, m.wind_until,
        m.wind_unless <> 0 AND (m.wind_unless & a.known_true) <> 0 AS wind_taken,
        m.wind_unless <> 0 AND (m.wind_unless & (a.known_true | a.known_false)) = 0 AS wind_open,
        (m.performed & a.known_true) <> 0                  AS performed,
        (m.performed & a.known_false) <> 0                 AS not_performed,
        (m.conditions & a.known_false) <> 0                AS condition_unmet,
        (m.conditions & ~a.known_true) <> 0                AS condition_open,
        (m.above_baseline & a.known_true) <> 0             AS above,
        (m.above_baseline & a.known_false) <> 0            AS not_above,
        a.contract_date, a.arrival_date, a.notice_date,
        a.used_low, a.used_high, a.used_unit, coalesce(a.ratio_low > 1, FALSE) AS excess,
        CASE WHEN m.judged_on = 'conduct' OR a.kind = 'work_authorisation' THEN a.start_day
             ELSE a.authorisation_date END                 AS first_day,
        CASE WHEN m.judged_on = 'conduct' OR a.kind = 'work_authorisation' THEN a.end_day
             ELSE coalesce(a.authorisation_date, a.end_day) END AS end_day
    FROM acts AS a
    INNER JOIN measures AS m
        ON m.kind = a.kind
        AND (m.goods IS NULL OR m.goods = a.goods)
        AND (m.when_shown & ~a.known_true) = 0
),
capped AS (
    SELECT
        p.*,
        c.value AS cap_value,
        coalesce(b.measure_id IS NOT NULL, FALSE) AS baseline
    FROM pairs AS p
    LEFT JOIN caps AS c
        ON c.measure_id = p.measure_id AND c.unit = p.used_unit AND c.value IS NOT NULL
        AND p.first_day >= c.start_day AND p.first_day <= c.end_day
    LEFT JOIN (SELECT DISTINCT measure_id, start_day, end_day FROM caps WHERE value IS NULL) AS b
        ON b.measure_id = p.measure_id AND p.first_day >= b.start_day AND p.first_day <= b.end_day
)
-- DISTINCT: two limits without a number, in two units, both make a baseline.
SELECT DISTINCT
    act_id,
    measure_id,
    CASE
        WHEN absent THEN 'not_applicable'
        WHEN end_day < entry THEN 'not_in_force'
        WHEN first_day > last_day THEN 'not_in_force'
        WHEN missing AND NOT sign THEN 'undetermined'
        WHEN (first_day IS NULL OR end_day IS NULL OR end_day > last_day)
            AND NOT (effect = 'cap' AND excess AND end_day IS NOT NULL AND end_day <= last_day) THEN 'undetermined'
        WHEN exempting AND denying THEN 'conflict'
        WHEN exempting THEN 'exempt'
        WHEN first_day < entry AND NOT sign THEN 'straddles_entry'
        WHEN decisive_open THEN 'undetermined'
        WHEN NOT past_term AND wind_contract_before IS NOT NULL AND first_day IS NOT NULL
            AND NOT coalesce(first_day > coalesce(wind_until, wind_arrive_by), FALSE) AND NOT wind_taken
            AND (wind_open
                OR contract_date IS NULL
                OR (contract_date < wind_contract_before
                    AND wind_arrive_by IS NOT NULL AND arrival_date IS NULL)
                OR (contract_date < wind_contract_before AND coalesce(arrival_date <= wind_arrive_by, TRUE)
                    AND wind_notify_by IS NOT NULL AND notice_date IS NULL)) THEN 'undetermined'
        WHEN NOT past_term AND wind_contract_before IS NOT NULL AND first_day IS NOT NULL
            AND NOT coalesce(first_day > coalesce(wind_until, wind_arrive_by), FALSE) AND NOT wind_taken
            AND contract_date < wind_contract_before AND coalesce(arrival_date <= wind_arrive_by, TRUE)
            AND coalesce(notice_date <= wind_notify_by, TRUE) THEN 'within_wind_down'
        WHEN NOT past_term AND wind_contract_before IS NULL AND sometime
            AND first_day <= wind_until AND end_day > wind_until THEN 'undetermined'
        WHEN NOT past_term AND wind_contract_before IS NULL AND first_day IS NOT NULL AND end_day <= wind_until
            AND wind_open THEN 'undetermined'
        WHEN NOT past_term AND wind_contract_before IS NULL AND first_day IS NOT NULL AND end_day <= wind_until
            AND NOT wind_taken THEN 'within_wind_down'
        WHEN sign THEN 'indicator'
        WHEN effect = 'duty' THEN
            CASE WHEN performed THEN 'not_applicable' WHEN not_performed THEN 'duty_overdue' ELSE 'duty_arises' END
        WHEN effect = 'ban' THEN 'in_scope'
        WHEN effect = 'call' THEN 'indicator'
        WHEN excess THEN 'over_cap'
        WHEN baseline THEN
            CASE WHEN above THEN 'over_cap' WHEN not_above THEN 'within_cap' ELSE 'undetermined' END
        WHEN used_low > cap_value THEN 'over_cap'
        WHEN used_low <= cap_value AND (used_high IS NULL OR used_high > cap_value) THEN 'straddles_cap'
        WHEN condition_unmet THEN 'outside_allowance'
        WHEN used_low IS NULL OR cap_value IS NULL THEN 'undetermined'
        WHEN condition_open THEN 'undetermined'
        ELSE 'within_cap'
    END AS outcome
FROM capped
ORDER BY act_id, measure_id
