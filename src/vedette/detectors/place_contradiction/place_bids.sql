-- offers against sign-ins of each account, and how far out of line with accounts of the same first month
SELECT * FROM (
    SELECT d.*, (d.ratio - d.middle) / (1.4826 * greatest(d.spread, 0.05)) AS z
    FROM (
        SELECT c.*, median(abs(c.ratio - c.middle)) OVER (PARTITION BY c.cohort) AS spread
        FROM (
            SELECT p.*, median(p.ratio) OVER (PARTITION BY p.cohort) AS middle,
                   count(*) OVER (PARTITION BY p.cohort) AS accounts
            FROM (
                SELECT person, sum(coalesce(bids, 0)) AS bids, sum(coalesce(accepts, 0)) AS accepts,
                       sum(coalesce(logins, 0)) AS logins, min(on_day) AS since, max(on_day) AS until,
                       floor(days_between(DATE '1970-01-01', min(on_day)) / 30.44) AS cohort,
                       ln((sum(coalesce(bids, 0)) + 1.0) / (sum(coalesce(logins, 0)) + 1.0)) AS ratio
                FROM place_active
                WHERE on_day IS NOT NULL
                GROUP BY person
            ) p
        ) c WHERE c.accounts >= :COHORT
    ) d
) e
WHERE z >= :BIDS_Z AND bids >= :BIDS
ORDER BY person
