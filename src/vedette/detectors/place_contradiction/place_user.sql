-- who signed in over each of them, a country they claim, and whether the log places it in a country they claim
SELECT k.key, k.wide, a.person, min(c.state) AS state,
       max(CASE WHEN c.state = coalesce(t.state, l.country) THEN 1 ELSE 0 END) AS home
FROM login l
JOIN place_keyed k ON l.ip = k.ip
JOIN place_account a ON coalesce(l.person_id, l.email) = a.key
LEFT JOIN place_state t ON l.country = t.code
LEFT JOIN place_claimed c ON a.person = c.person
WHERE coalesce(l.success, true) AND coalesce(l.interactive, true)
GROUP BY k.key, k.wide, a.person
