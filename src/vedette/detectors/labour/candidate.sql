-- People of whom something says or leaves open that they are nationals of the DPRK.
SELECT person
FROM register_said
GROUP BY person
HAVING max(CASE WHEN nationality_read IN ('KP', 'korea', 'chosen', 'several') OR other_read IN ('KP', 'several')
                OR passport_read IN ('KP', 'several')
                THEN 1 ELSE 0 END) = 1
    OR (max(CASE WHEN coalesce(nationality_read, 'unknown') <> 'unknown'
                OR coalesce(passport_read, 'unknown') NOT IN ('unknown', 'other') THEN 1 ELSE 0 END) = 0
        AND max(CASE WHEN asks THEN 1 ELSE 0 END) = 1)
