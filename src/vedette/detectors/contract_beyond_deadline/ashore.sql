-- Manning contracts whose term did not run on: aboard a ship that every row with a flag has under that of the DPRK (its
-- crew is not abroad by it), or of somebody whom the crew lists have ashore by :last_day and never aboard after it. A crew
-- list that states the day of the contract is read as both: its row of one is its row of the other.
WITH contracts AS (
    SELECT source, line, person, flag_state,
        coalesce('imo:' || nullif(regexp_replace(coalesce(imo, ''), '[^0-9]', '', 'g'), ''), 'name:' || squash(vessel)) AS ship
    FROM register_contract WHERE vessel IS NOT NULL OR imo IS NOT NULL
),
aboard AS (
    SELECT source, line, person, flag_state, left_on, list_date, joined_on,
        coalesce('imo:' || nullif(regexp_replace(coalesce(imo, ''), '[^0-9]', '', 'g'), ''), 'name:' || squash(vessel)) AS ship
    FROM register_crew
),
home AS (
    SELECT ship FROM (
        SELECT ship, flag_state FROM contracts UNION ALL SELECT ship, flag_state FROM aboard
    ) AS flown
    WHERE flag_state IS NOT NULL AND ship IS NOT NULL
    GROUP BY ship HAVING min(flag_state) = 'KP' AND max(flag_state) = 'KP'
),
joined AS (
    SELECT c.source, c.line, a.left_on, a.list_date, a.joined_on
    FROM contracts AS c INNER JOIN aboard AS a ON a.source = c.source AND a.line = c.line
    UNION ALL
    SELECT c.source, c.line, a.left_on, a.list_date, a.joined_on
    FROM contracts AS c INNER JOIN aboard AS a ON a.person = c.person AND a.ship = c.ship
)
SELECT source, line FROM joined
GROUP BY source, line
HAVING max(left_on) <= :last_day AND coalesce(max(list_date), :last_day) <= :last_day
    AND coalesce(max(joined_on), :last_day) <= :last_day
UNION
SELECT c.source, c.line FROM contracts AS c
LEFT JOIN home AS h ON h.ship = c.ship
WHERE h.ship IS NOT NULL OR c.flag_state = 'KP'
