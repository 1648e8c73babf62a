-- Payments with the days worked, cut where the law changed (register_part). A payment for days on both sides of an entry
-- into force is a part by itself: which of its days were worked nobody can tell. One that the last day for sending home
-- divides counts on both sides, its money on neither. The same payment in two files is one.
WITH once AS (
    SELECT person, squash(employer) AS firm, host, remote, period_from, period_to, payment_no, gross, net, currency,
        paid_to, account, min(employer) AS employer, min(source || '|' || lpad(CAST(line AS VARCHAR), 12, '0')) AS at_row
    FROM register_payment
    WHERE period_from IS NOT NULL AND period_to IS NOT NULL AND period_to >= period_from
        AND (host IS NULL OR host <> 'KP')
    GROUP BY person, squash(employer), host, remote, period_from, period_to, payment_no, gross, net, currency,
        paid_to, account
),
days AS (
    SELECT max(CASE WHEN part = 1 THEN first_day END) AS first_entry,
        max(CASE WHEN part = 2 THEN first_day END) AS second_entry,
        max(CASE WHEN part = 2 THEN last_day END) AS deadline
    FROM register_part
),
marked AS (
    SELECT o.*, d.deadline,
        (o.period_from < d.first_entry AND o.period_to >= d.first_entry)
        OR (o.period_from < d.second_entry AND o.period_to >= d.second_entry) AS straddles
    FROM once AS o CROSS JOIN days AS d
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
FROM marked AS o
INNER JOIN register_part AS p ON o.period_from <= p.last_day AND o.period_to >= p.first_day
WHERE NOT o.straddles OR p.first_day > o.deadline
UNION ALL
SELECT
    o.person, o.firm, o.host, o.remote, o.payment_no, o.gross, o.net, o.currency, o.paid_to, o.account, o.employer,
    -1,
    o.period_from,
    least(o.period_to, o.deadline),
    o.period_to <= o.deadline,
    o.period_from, o.period_to,
    split_part(o.at_row, '|', 1),
    CAST(split_part(o.at_row, '|', 2) AS BIGINT)
FROM marked AS o
WHERE o.straddles
