"""Who holds which value: one relation of persons and identifiers, from which all linkage starts.

Three tables are kept. ``held`` has one row for each time a file gives a value to a person and some other person may
hold it too: ``person, kind, key, shown`` (as written), ``state`` (of a document's issuer), ``shape, field, source,
line`` (where; null for log-ins, which are counted in ``times``), ``first, last`` (UTC). ``shared`` has the values
that two persons or more do hold: ``kind, key, persons``. ``sharing`` has the rows of ``held`` behind them. Views
beside them: ``held_row`` has every row that gives a value, ``staffed``, ``contacted``, ``shipped``, ``documented``
and ``paid`` the records with the key of their person.

Kinds: phone, email, messenger, account, document, address, device, mfa, photo. A telephone is put
into its form by rules that SQL cannot say, and only where its last digits are also some other person's.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

import pyarrow as pa

from vedette.detectors.addresses import lay_addresses
from vedette.detectors.persons import keyed
from vedette.engine.tables import Tables
from vedette.geo import countries
from vedette.geo.state_code import of_document
from vedette.identifiers import phone

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
# One form for each kind; of a telephone the block of what may be the same. Line 2 of a passport begins with its number,
# line 1 of a card has it from the sixth sign on (ICAO Doc 9303, parts 4 and 5).
_KEYS: Mapping[str, str] = {
    "email": "email_key(r.shown)",
    "phone": "phone_block(r.shown)",
    "address": "r.place",
    "account": "account_key(r.shown)",
    "document": "document_key(CASE r.field WHEN 'mrz2' THEN substring(r.shown, 1, 9) "
    "WHEN 'mrz1' THEN substring(r.shown, 6, 9) ELSE r.shown END)",
}
_PLAIN = "lower(trim(replace(r.shown, '@', '')))"
_KEY = f"CASE r.kind {' '.join(f'WHEN {kind!r} THEN {key}' for kind, key in _KEYS.items())} ELSE {_PLAIN} END"


def _marking(key: str, of: str) -> str:
    return f"""
SELECT r.kind, key_number(coalesce({key}, '')) AS mark, key_number(r.person) AS who, r.shape,
       key_number(r.source) AS origin, r.line
FROM held_row r WHERE r.person IS NOT NULL AND {of}"""


# Values are told by number first, a fraction of the memory of texts. Two values of one number fall apart again below,
# where the texts themselves are compared. Kind by kind: in one CASE over all of them the engine works out what two
# forms have in common for the rows of every kind (9 million rows: 30.7 s of CPU against 18.4).
_MARKED = " UNION ALL ".join(
    [
        *(_marking(key, f"r.kind = {kind!r}") for kind, key in _KEYS.items()),
        _marking(_PLAIN, f"r.kind NOT IN ({', '.join(map(repr, _KEYS))})"),
    ]
)
_SUSPECT = """
SELECT kind, mark FROM (
    SELECT kind, mark, who FROM held_mark WHERE mark <> key_number('')
    UNION ALL
    SELECT kind, key_number(key), key_number(person) FROM held_seen WHERE person IS NOT NULL
) AS marked GROUP BY kind, mark HAVING min(who) <> max(who)
"""
_SUSPICIOUS = f"""
SELECT r.*, {_KEY} AS key FROM held_row r
JOIN (SELECT DISTINCT m.kind, m.shape, m.origin, m.line FROM held_mark m
      JOIN suspect s ON m.kind = s.kind AND m.mark = s.mark) AS p
  ON r.kind = p.kind AND r.shape = p.shape AND r.line = p.line AND key_number(r.source) = p.origin
WHERE r.person IS NOT NULL
"""
_BLOCKS = """
SELECT DISTINCT kind, key AS block, shown, state FROM suspicious
WHERE kind = 'phone' AND length(key) >= 7 ORDER BY kind, block, shown, state
"""
# A number is one document only within its issuer. Where the issuer is not told it is that of the others with the same
# number, if they agree.
_HELD = """
SELECT person, kind, key, shown, CAST(NULL AS VARCHAR) AS state, shape, field, source, line, first, last, times
FROM suspicious WHERE kind NOT IN ('document', 'phone') AND (kind <> 'address' OR length(key) >= 7)
  AND NOT is_placeholder(key)
UNION ALL
SELECT r.person, r.kind, p.key, r.shown, NULL, r.shape, r.field, r.source, r.line, r.first, r.last, r.times
FROM suspicious r JOIN precise p
  ON r.kind = p.kind AND r.key = p.block AND r.shown = p.shown AND r.state IS NOT DISTINCT FROM p.state
UNION ALL
SELECT person, kind,
       CASE WHEN few = many THEN few || ':' || key WHEN few IS NULL THEN ':' || key
            WHEN code IS NOT NULL THEN code || ':' || key END,
       shown, code, shape, field, source, line, first, last, times
FROM (
    SELECT r.*, i.code, min(i.code) OVER (PARTITION BY r.key) AS few, max(i.code) OVER (PARTITION BY r.key) AS many
    FROM suspicious r LEFT JOIN issuing i ON r.state = i.written
    WHERE r.kind = 'document' AND NOT is_placeholder(r.key)
) AS d
UNION ALL
SELECT d.person, d.kind, d.key, d.key, NULL, 'login', CASE d.kind WHEN 'mfa' THEN 'mfa_device' ELSE 'device' END,
       NULL, NULL, d.first, d.last, d.times
FROM held_seen d JOIN suspect s ON d.kind = s.kind AND key_number(d.key) = s.mark
WHERE d.person IS NOT NULL AND NOT is_placeholder(d.key)
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
    lay_addresses(tables)
    tables.view("staffed", "SELECT s.*, coalesce(s.person_id, s.email) AS person FROM staff s")
    for name, table in (
        ("contacted", "contact"),
        ("shipped", "shipment"),
        ("documented", "document"),
        ("paid", "payout"),
    ):
        tables.view(name, keyed(table))
    tables.view("held_row", _ROWS)
    tables.keep("held_seen", _SEEN)
    tables.keep("held_mark", _MARKED)
    tables.keep("suspect", _SUSPECT)
    tables.keep("suspicious", _SUSPICIOUS)
    tables.lay("precise", _precise(tables))
    tables.lay("issuing", _issuing(tables))
    tables.keep("held", _HELD)
    tables.keep("shared", _SHARED)
    tables.keep("sharing", _SHARING)
    tables.drop("held_mark")
    tables.drop("suspicious")


def _precise(tables: Tables) -> pa.Table:
    """The form of each telephone whose last digits somebody else also gives."""
    found: dict[tuple[str, str], list[tuple[str, str | None, str | None]]] = {}
    for row in tables.rows(_BLOCKS):
        made = phone.key(row["shown"], row["state"])
        found.setdefault((row["kind"], row["block"]), []).append((row["shown"], row["state"], made))
    rows = [
        {"kind": kind, "block": block, "shown": shown, "state": state, "key": _whole(made, others)}
        for (kind, block), others in found.items()
        for shown, state, made in others
        if made
    ]
    columns = ("kind", "block", "shown", "state", "key")
    return pa.Table.from_pylist(rows, pa.schema([(name, pa.string()) for name in columns]))


def _whole(made: str, others: list[tuple[str, str | None, str | None]]) -> str:
    """A number without its country is the one number with it that ends alike, if there is one only."""
    if made.startswith("+"):
        return made
    full = {key for _, _, key in others if key and key.startswith("+") and phone.same(made, key)}
    return full.pop() if len(full) == 1 else made


def _issuing(tables: Tables) -> pa.Table:
    """Issuers as written -> ISO alpha-2: by code, else by the one State that the words name."""
    written = [row["state"] for row in tables.rows(
        "SELECT DISTINCT state FROM suspicious WHERE kind = 'document' AND state IS NOT NULL ORDER BY state"
    )]  # fmt: skip
    rows = [{"written": text, "code": issuer_state(text)} for text in written]
    return pa.Table.from_pylist(rows, pa.schema([("written", pa.string()), ("code", pa.string())]))


def issuer_state(text: str) -> str:
    """ISO alpha-2 of an issuer as a document writes it, else the words themselves in capitals."""
    known = of_document(text)
    if known:
        return known
    named = {mention.code for mention in countries.find(text)}
    return named.pop() if len(named) == 1 else " ".join(text.upper().split())
