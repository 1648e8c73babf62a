-- At most so many texts, spread over the register; eleven sentences of the trade.
SELECT code AS person_id, string_agg(
           verb(k, 'v') || ' ' || sort_of(k, 'k') || ' ' || thing(k, 't') || ' for ' || customer(k, 'c') || ' in ' || tool(k, 'a')
           || ' and ' || tool(k, 'b') || ' ' || outcome(k, 'o') || ' ' || (2 + n(k, 'x', 399)) || ' ' || unit(k, 'u') || '.',
           ' ' ORDER BY j) AS text, min(i) AS line
FROM (SELECT code, i, j, i * 16 + j AS k FROM mass, range(11) r(j) WHERE u(i, 'text') * (people() - start()) < {texts})
GROUP BY code
