-- Pay as recorded (payments, and the payee of contracts), cut where the law changed, with the four signs of each row:
-- an account that at least :holders people are paid into, a payee that is the employer, an agency or an embassy, net pay
-- below :share of the contract's, and nets that are equal while the gross pay differs.
WITH agreed AS (
    SELECT person, squash(employer) AS firm, currency, min(monthly_salary) AS salary
    FROM register_contract
    WHERE monthly_salary > 0 AND currency IS NOT NULL
    GROUP BY person, squash(employer), currency
),
agents AS (
    SELECT DISTINCT person, squash(agency) AS agency FROM register_contract WHERE agency IS NOT NULL
),
recorded AS (
    SELECT 'payment' AS shape, person, firm, host, part, employer, day_from, day_to, whole, period_from, period_to,
        gross, net, currency, paid_to, account, source, line
    FROM register_worked
    UNION ALL
    SELECT 'contract', c.person, squash(c.employer), coalesce(c.host_state, c.flag_state), p.part, c.employer,
        greatest(c.start_date, p.first_day), least(coalesce(c.ended_on, c.end_date), p.last_day), FALSE,
        c.start_date, coalesce(c.ended_on, c.end_date),
        NULL, NULL, c.currency, c.payee, c.payee_account, c.source, c.line
    FROM register_contract AS c
    INNER JOIN register_part AS p ON c.start_date <= p.last_day AND coalesce(c.ended_on, c.end_date) >= p.first_day
    WHERE (c.payee IS NOT NULL OR c.payee_account IS NOT NULL)
        AND coalesce(c.host_state, c.flag_state, '') <> 'KP' AND coalesce(c.flag_state, '') <> 'KP'
),
keyed AS (
    SELECT *, nullif(upper(regexp_replace(account, '[^0-9A-Za-z]', '', 'g')), '') AS account_key, squash(paid_to) AS payee
    FROM recorded
),
shared AS (
    SELECT account_key, count(DISTINCT person) AS holders FROM keyed
    WHERE account_key IS NOT NULL GROUP BY account_key HAVING count(DISTINCT person) >= :holders
),
everybody AS (
    SELECT nullif(upper(regexp_replace(account, '[^0-9A-Za-z]', '', 'g')), '') AS account_key,
        count(DISTINCT person_key(holder_id, NULL, holder_name, NULL)) AS holders
    FROM payment WHERE account IS NOT NULL GROUP BY 1
),
equal AS (
    SELECT firm, host, period_from, period_to, currency FROM keyed
    WHERE shape = 'payment' AND net IS NOT NULL
    GROUP BY firm, host, period_from, period_to, currency
    HAVING count(DISTINCT person) >= :holders AND min(net) = max(net) AND min(gross) < max(gross)
),
low AS (
    SELECT k.person, k.firm, k.host, k.part, k.currency, sum(k.net) AS net,
        sum(a.salary * (days_between(k.period_from, k.period_to) + 1) / 30.4375) AS expected,
        sum((days_between(k.period_from, k.period_to) + 1) / 30.4375) AS months
    FROM keyed AS k
    INNER JOIN agreed AS a ON a.person = k.person AND a.firm = k.firm AND a.currency = k.currency
    WHERE k.whole AND k.net IS NOT NULL
    GROUP BY k.person, k.firm, k.host, k.part, k.currency
),
signed AS (
    SELECT
        k.shape, k.person, k.firm, k.host, k.part, k.employer, k.day_from, k.day_to, k.gross, k.net, k.currency, k.paid_to,
        k.account_key, k.source, k.line, k.whole,
        (days_between(k.period_from, k.period_to) + 1) / 30.4375 AS months,
        CASE WHEN s.account_key IS NOT NULL THEN s.holders END AS on_account, e.holders AS everybody,
        CASE
            WHEN regexp_matches(k.payee, '(embassy|consulate|permanent mission|посольств|консульств|대사관|영사관|大使|领事|領事)')
                THEN 'embassy'
            WHEN k.payee = k.firm THEN 'employer'
            WHEN g.agency IS NOT NULL THEN 'agency'
        END AS payee_is,
        q.firm IS NOT NULL AND k.shape = 'payment' AND k.net IS NOT NULL AS is_equal,
        CASE WHEN l.net < :share * l.expected THEN l.net END AS low_net,
        l.expected / nullif(l.months, 0) AS salary
    FROM keyed AS k
    LEFT JOIN shared AS s ON s.account_key = k.account_key
    LEFT JOIN everybody AS e ON e.account_key = k.account_key
    LEFT JOIN agents AS g ON g.person = k.person AND g.agency = k.payee
    LEFT JOIN equal AS q ON q.firm IS NOT DISTINCT FROM k.firm AND q.host IS NOT DISTINCT FROM k.host
        AND q.period_from = k.period_from AND q.period_to = k.period_to AND q.currency IS NOT DISTINCT FROM k.currency
    LEFT JOIN low AS l ON l.person = k.person AND l.firm IS NOT DISTINCT FROM k.firm AND l.host IS NOT DISTINCT FROM k.host
        AND l.part = k.part AND l.currency = k.currency AND k.shape = 'payment'
    WHERE s.account_key IS NOT NULL OR g.agency IS NOT NULL OR k.payee = k.firm OR q.firm IS NOT NULL
        OR regexp_matches(k.payee, '(embassy|consulate|permanent mission|посольств|консульств|대사관|영사관|大使|领事|領事)')
        OR l.net < :share * l.expected
)
-- One row for each person and way of being paid: never one for each payment.
SELECT
    shape, person, firm, host, part, currency, paid_to, account_key, payee_is, on_account, everybody,
    min(employer) AS employer, min(day_from) AS day_from, max(day_to) AS day_to, count(*) AS payments,
    max(CASE WHEN is_equal THEN 1 ELSE 0 END) = 1 AS is_equal,
    max(low_net) AS low_net, max(salary) AS salary,
    sum(CASE WHEN whole THEN gross END) / nullif(sum(CASE WHEN whole AND gross IS NOT NULL THEN months END), 0) AS gross_month,
    sum(CASE WHEN whole THEN net END) / nullif(sum(CASE WHEN whole AND net IS NOT NULL THEN months END), 0) AS net_month,
    split_part(min(source || '|' || lpad(CAST(line AS VARCHAR), 12, '0')), '|', 1) AS source,
    CAST(split_part(min(source || '|' || lpad(CAST(line AS VARCHAR), 12, '0')), '|', 2) AS BIGINT) AS line
FROM signed
GROUP BY shape, person, firm, host, part, currency, paid_to, account_key, payee_is, on_account, everybody
ORDER BY firm NULLS FIRST, host NULLS FIRST, part, person, currency NULLS FIRST, paid_to NULLS FIRST,
    account_key NULLS FIRST, shape
