-- Payees whose name is not letter for letter that of the person: the first and the last row of each.
SELECT person, name, account_name, holder, agency, client, account, source, line, day, since, until, times, early
FROM (
    SELECT o.*,
           min(day) OVER (PARTITION BY person, holder) AS since,
           max(day) OVER (PARTITION BY person, holder) AS until,
           count(*) OVER (PARTITION BY person, holder) AS times,
           row_number() OVER (PARTITION BY person, holder ORDER BY day NULLS LAST, source, line) AS early,
           row_number() OVER (PARTITION BY person, holder ORDER BY day DESC NULLS LAST, source, line) AS late
    FROM (
        SELECT coalesce(p.person, p.account_name) AS person, s.name, p.account_name, p.holder, p.agency, p.client,
               p.account, p.source, p.line, coalesce(p.paid_on, p.changed_on) AS day
        FROM paid p LEFT JOIN person s ON p.person = s.person
        WHERE p.holder IS NOT NULL AND coalesce(s.name, p.account_name) IS NOT NULL
          AND coalesce(squash(p.holder) <> squash(s.name), TRUE)
          AND coalesce(squash(p.holder) <> squash(p.account_name), TRUE)
    ) AS o
) AS ranked
WHERE early = 1 OR late = 1
ORDER BY person, holder, early
