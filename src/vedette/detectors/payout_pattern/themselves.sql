-- Rows in which the payee bears the name of the client who pays.
SELECT coalesce(person, account_name) AS person, holder, client, account, agency, source, line,
       coalesce(paid_on, changed_on) AS day
FROM paid WHERE client IS NOT NULL AND holder IS NOT NULL AND squash(holder) = squash(client)
ORDER BY person, client, day, source, line
