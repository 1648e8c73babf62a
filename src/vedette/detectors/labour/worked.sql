-- Payments with the days worked, cut where the law changed (register_part): a month of work that a cut divides counts
-- on both sides, its money on neither. The same payment in two files is one.
WITH once AS (
    SELECT person, squash(employer) AS firm, host, remote, period_from, period_to, payment_no, gross, net, currency,
        paid_to, account, min(employer) AS employer, min(source || '|' || lpad(CAST(line AS VARCHAR), 12, '0')) AS at_row
    FROM register_payment
    WHERE period_from IS NOT NULL AND period_to IS NOT NULL AND period_to >= period_from
        AND (host IS NULL OR host <> 'KP')
    GROUP BY person, squash(employer), host, remote, period_from, period_to, payment_no, gross, net, currency,
        paid_to, account
)
SELECT
    o.person, o.firm, o.host, o.remote, o.payment_no, o.gross, o.net, o.currency, o.paid_to, o.account, o.employer,
    p.part,
    greatest(o.period_from, p.first_day) AS day_from,
    least(o.period_to, p.last_day) AS day_to,
    o.period_from >= p.first_day AND o.period_to <= p.last_day AS whole,
    o.period_from, o.period_to,
    split_part(o.at_row, '|', 1) AS source,
    CAST(split_part(o.at_row, '|', 2) AS BIGINT) AS line
FROM once AS o
INNER JOIN register_part AS p ON o.period_from <= p.last_day AND o.period_to >= p.first_day
