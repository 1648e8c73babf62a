"""Who holds which value: one relation of persons and identifiers, from which all linkage starts.

Three tables are kept. ``held`` has one row for each time a file gives a value to a person: ``person, kind, key, shown``
(as written), ``state`` (of a document's issuer), ``shape, field, source, line`` (where; null for log-ins, which are
counted in ``times``), ``first, last`` (UTC). ``shared`` has the values that two persons or more hold: ``kind, key,
persons``. ``sharing`` has the rows of ``held`` behind them.

Kinds: phone, email, messenger, account, document, address, device, mfa, photo. A telephone or an address is put into
its form by rules that SQL cannot say; only those whose digits or words some other person also gives are put there, and
only they stand in ``held``.
"""

from __future__ import annotations

from importlib.resources import files

import pyarrow as pa

from vedette.detectors.persons import keyed
from vedette.engine.tables import Tables
from vedette.geo import countries
from vedette.identifiers import address, phone
from vedette.identifiers.state_code import alpha2

_ROWS = files("vedette.detectors").joinpath("holdings.sql").read_text(encoding="utf-8")

# The log is folded to its accounts before anything else: twenty million rows become as many as there are devices.
_SEEN = """
SELECT coalesce(d.person_id, a.person, d.email) AS person, d.person_id, d.email, d.kind, d.key, d.first, d.last, d.times
FROM (
    SELECT person_id, email, 'device' AS kind, device AS key, min(l.at) AS first, max(l.at) AS last, count(*) AS times
    FROM login l WHERE device IS NOT NULL GROUP BY person_id, email, device
    UNION ALL
    SELECT person_id, email, 'mfa', mfa_device, min(l.at), max(l.at), count(*)
    FROM login l WHERE mfa_device IS NOT NULL GROUP BY person_id, email, mfa_device
) AS d LEFT JOIN addressed a ON d.email = a.email
"""
_BLOCKS = """
SELECT DISTINCT r.kind, r.block, r.shown, r.state FROM held_rough r
JOIN (
    SELECT kind, block FROM (SELECT DISTINCT kind, block, person FROM held_rough WHERE length(block) >= 7) AS one
    GROUP BY kind, block HAVING count(*) > 1
) AS b ON r.kind = b.kind AND r.block = b.block
ORDER BY r.kind, r.block, r.shown, r.state
"""
_HELD = """
SELECT r.person, r.kind, r.key, r.shown, s.code AS state, r.shape, r.field, r.source, r.line, r.first, r.last, r.times
FROM held_row r LEFT JOIN issuing s ON r.kind = 'document' AND r.state = s.written
WHERE r.key IS NOT NULL AND NOT is_placeholder(r.key) AND r.person IS NOT NULL
UNION ALL
SELECT r.person, r.kind, p.key, r.shown, NULL, r.shape, r.field, r.source, r.line, r.first, r.last, r.times
FROM held_rough r JOIN precise p
  ON r.kind = p.kind AND r.block = p.block AND r.shown = p.shown AND r.state IS NOT DISTINCT FROM p.state
WHERE r.person IS NOT NULL
UNION ALL
SELECT person, kind, key, key, NULL, 'login', CASE kind WHEN 'mfa' THEN 'mfa_device' ELSE 'device' END,
       NULL, NULL, first, last, times
FROM held_seen WHERE person IS NOT NULL AND NOT is_placeholder(key)
"""
# A number is one document only within its issuer. Where the issuer is not told it is that of the others with the same
# number, if they agree.
_DOCUMENTS = """
SELECT person, kind,
       CASE WHEN kind <> 'document' THEN key
            WHEN few = many THEN few || ':' || key
            WHEN few IS NULL THEN ':' || key
            WHEN state IS NOT NULL THEN state || ':' || key END AS key,
       shown, state, shape, field, source, line, first, last, times
FROM (
    SELECT h.*, CASE WHEN kind = 'document' THEN d.few END AS few, CASE WHEN kind = 'document' THEN d.many END AS many
    FROM held_once h
    LEFT JOIN (SELECT key AS number, min(state) AS few, max(state) AS many FROM held_once
               WHERE kind = 'document' GROUP BY key) AS d ON h.kind = 'document' AND h.key = d.number
) AS told
"""
_SHARED = """
SELECT kind, key, count(*) AS persons FROM (SELECT DISTINCT kind, key, person FROM held WHERE key IS NOT NULL) AS p
GROUP BY kind, key HAVING count(*) > 1
"""
_SHARING = "SELECT h.*, s.persons FROM held h JOIN shared s ON h.kind = s.kind AND h.key = s.key"


def lay_holdings(tables: Tables) -> None:
    """Keep ``held``, ``shared`` and ``sharing``; :func:`~vedette.detectors.persons.lay_persons` comes first.

    Worked out once for a run: asked again, nothing happens.
    """
    if tables.kept("sharing"):
        return
    tables.keep("staffed", "SELECT s.*, coalesce(s.person_id, s.email) AS person FROM staff s")
    for name, table in (
        ("contacted", "contact"),
        ("shipped", "shipment"),
        ("documented", "document"),
        ("paid", "payout"),
    ):
        tables.keep(name, keyed(table))
    tables.keep("held_all", _ROWS)
    tables.keep("held_rough", "SELECT * FROM held_all WHERE kind IN ('phone', 'address')")
    tables.keep("held_row", "SELECT * FROM held_all WHERE kind NOT IN ('phone', 'address')")
    tables.lay("precise", _precise(tables))
    tables.lay("issuing", _issuing(tables))
    tables.keep("held_seen", _SEEN)
    tables.keep("held_once", _HELD)
    tables.keep("held", _DOCUMENTS)
    for name in ("held_all", "held_row", "held_once"):
        tables.drop(name)
    tables.keep("shared", _SHARED)
    tables.keep("sharing", _SHARING)


def _precise(tables: Tables) -> pa.Table:
    """The form of each telephone and address whose block somebody else also gives."""
    found: dict[tuple[str, str], list[tuple[str, str | None, str | None]]] = {}
    for row in tables.rows(_BLOCKS):
        made = phone.key(row["shown"], row["state"]) if row["kind"] == "phone" else address.key(row["shown"])
        found.setdefault((row["kind"], row["block"]), []).append((row["shown"], row["state"], made))
    rows = [
        {"kind": kind, "block": block, "shown": shown, "state": state, "key": _whole(made, others, kind)}
        for (kind, block), others in found.items()
        for shown, state, made in others
        if made
    ]
    columns = ("kind", "block", "shown", "state", "key")
    return pa.Table.from_pylist(rows, pa.schema([(name, pa.string()) for name in columns]))


def _whole(made: str, others: list[tuple[str, str | None, str | None]], kind: str) -> str:
    """A number without its country is the one number with it that ends alike, if there is one only."""
    if kind != "phone" or made.startswith("+"):
        return made
    full = {key for _, _, key in others if key and key.startswith("+") and phone.same(made, key)}
    return full.pop() if len(full) == 1 else made


def _issuing(tables: Tables) -> pa.Table:
    """Issuers as written -> ISO alpha-2: by code, else by the one State that the words name."""
    written = [row["state"] for row in tables.rows(
        "SELECT DISTINCT state FROM held_row WHERE kind = 'document' AND state IS NOT NULL ORDER BY state"
    )]  # fmt: skip
    rows = [{"written": text, "code": issuer_state(text)} for text in written]
    return pa.Table.from_pylist(rows, pa.schema([("written", pa.string()), ("code", pa.string())]))


def issuer_state(text: str) -> str:
    """ISO alpha-2 of an issuer as a document writes it, else the words themselves in capitals."""
    known = alpha2(text)
    if known:
        return known
    named = {mention.code for mention in countries.find(text)}
    return named.pop() if len(named) == 1 else " ".join(text.upper().split())
