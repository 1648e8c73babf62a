-- Documents that have to be looked at one by one: all but those whose digits pass, whose zones agree sign by sign and
-- whose dates stand in order.
SELECT d.*, p.name AS on_file, p.person_id AS file_id, p.email AS file_email, s.hired
FROM documents d
LEFT JOIN person p ON d.person = p.person
LEFT JOIN (SELECT coalesce(person_id, email) AS person, min(hire_date) AS hired FROM staff
           GROUP BY coalesce(person_id, email)) AS s ON d.person = s.person
WHERE NOT (
    coalesce(d.issued_on >= d.birth_date, TRUE)
    AND coalesce(d.expires_on > d.issued_on, TRUE)
    AND coalesce(days_between(d.issued_on, d.expires_on) <= 7300, TRUE)
    AND coalesce(days_between(d.birth_date, d.issued_on) <= 43800, TRUE)
    AND (
        (d.mrz1 IS NULL AND d.mrz2 IS NULL AND d.mrz3 IS NULL AND d.document_type IS NULL)
        OR (d.mrz1 IS NULL AND d.mrz2 IS NULL AND d.mrz3 IS NULL AND lower(d.document_type) NOT LIKE '%passport%')
        OR (
            d.mrz3 IS NULL AND length(d.mrz1) = 44
            AND substring(d.mrz1, 3, 3) <> 'JPN'
            AND regexp_matches(d.mrz2, '^[0-9A-Z<]{9}[0-9][A-Z<]{3}[0-9]{7}[MFX<][0-9]{7}[0-9A-Z<]{15}[0-9]$')
            AND mrz_digit(substring(d.mrz2, 1, 9)) = substring(d.mrz2, 10, 1)
            AND mrz_digit(substring(d.mrz2, 14, 6)) = substring(d.mrz2, 20, 1)
            AND mrz_digit(substring(d.mrz2, 22, 6)) = substring(d.mrz2, 28, 1)
            AND mrz_digit(substring(d.mrz2, 29, 14)) = replace(substring(d.mrz2, 43, 1), '<', '0')
            AND mrz_digit(concat(substring(d.mrz2, 1, 10), substring(d.mrz2, 14, 7), substring(d.mrz2, 22, 22)))
                = substring(d.mrz2, 44, 1)
            -- days that every calendar has; what else there is (29 February, the 31st of a short month) is looked at
            AND regexp_matches(substring(d.mrz2, 14, 6), '^[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])$|^[0-9]{2}(0[13-9]|1[0-2])(29|30)$|^[0-9]{2}(0[13578]|1[02])31$')
            AND regexp_matches(substring(d.mrz2, 22, 6), '^[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])$|^[0-9]{2}(0[13-9]|1[0-2])(29|30)$|^[0-9]{2}(0[13578]|1[02])31$')
            AND coalesce(d.number = replace(substring(d.mrz2, 1, 9), '<', ''), TRUE)
            AND coalesce(replace(substring(CAST(d.birth_date AS VARCHAR), 3), '-', '') = substring(d.mrz2, 14, 6), TRUE)
            AND coalesce(replace(substring(CAST(d.expires_on AS VARCHAR), 3), '-', '') = substring(d.mrz2, 22, 6), TRUE)
            AND coalesce(upper(substring(d.sex, 1, 1)) = substring(d.mrz2, 21, 1), TRUE)
            AND coalesce(concat(regexp_replace(upper(d.name), '^.* ', ''), '<<',
                                regexp_replace(upper(d.name), ' .*$', ''), '<')
                         = substring(d.mrz1, 6, length(regexp_replace(d.name, '^.* ', '')) + 3
                                               + length(regexp_replace(d.name, ' .*$', ''))), d.name IS NULL)
        )
    )
)
ORDER BY d.person, d.number, d.mrz2, d.source, d.line
