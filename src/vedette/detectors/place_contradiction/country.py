"""The country a person claims, never seen in the log."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from vedette.detectors.persons import keyed
from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.egress import why_egress
from vedette.detectors.place_contradiction.lines import Found, Row, day, logged, share
from vedette.detectors.place_contradiction.people import File, files, held, says
from vedette.detectors.place_contradiction.series import ends
from vedette.engine.tables import Tables
from vedette.geo.countries import label_of

_TELLING = """
SELECT s.* FROM {steps} s JOIN place_suspect p ON s.person = p.person
WHERE p.never = 1 AND s.masked = 0 AND s.country IS NOT NULL
"""
_COUNTS = """
SELECT person, country, count(*) AS n, count(DISTINCT day) AS days, min(day) AS since, max(day) AS until
FROM ({telling}) t GROUP BY person, country ORDER BY person, n DESC, country
"""
_ENOUGH = f"""
SELECT person FROM ({{telling}}) t GROUP BY person
HAVING count(DISTINCT day) >= {rules.DAYS} AND count(*) >= {rules.SESSIONS}
"""
_IPS = "SELECT DISTINCT person, ip FROM ({telling}) t ORDER BY person, ip"
_MASKED = """
SELECT s.person, count(*) AS n FROM place_seen s JOIN place_suspect p ON s.person = p.person
WHERE p.never = 1 AND s.masked = 1 GROUP BY s.person
"""
_CLAIMS = """
SELECT c.person, c.state FROM place_claimed c JOIN place_suspect p ON c.person = p.person
WHERE p.never = 1 ORDER BY c.person, c.state
"""


def found(tables: Tables) -> Iterator[Found]:
    """``never_in_country``: enough interactive sign-ins on enough days, none of them in a country the person claims.

    Addresses of VPNs, proxies, allowed gateways, mobile carriers, satellites and hosted machines do not count. Where it
    takes the sign-ins over an egress of many people to be enough, the line is context.
    """
    told: set[str] = set()
    for steps in ("place_step", "place_seen"):  # without the sign-ins over an egress, and with them
        telling = _TELLING.format(steps=steps)
        enough = {row["person"] for row in tables.rows(_ENOUGH.format(telling=telling))} - told
        told |= enough
        yield from _lines(tables, enough, telling, "" if steps == "place_step" else _IPS.format(telling=telling))


def _lines(tables: Tables, enough: set[str], telling: str, ips: str) -> Iterator[Found]:
    """A line for each of these people; ``ips`` asks for the addresses where an egress is among them."""
    if not enough:
        return
    counts: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_COUNTS.format(telling=telling)):
        if row["person"] in enough:
            counts[row["person"]].append(row)
    claims: dict[str, list[str]] = defaultdict(list)
    for row in tables.rows(_CLAIMS):
        claims[row["person"]].append(row["state"])
    over: dict[str, list[str]] = defaultdict(list)
    for row in tables.rows(ips) if ips else ():
        over[row["person"]].append(row["ip"])
    hidden = {row["person"]: row["n"] for row in tables.rows(_MASKED)}
    moves, rows, people = _moves(tables), ends(tables, telling), files(tables, counts)
    for person in sorted(counts):
        seen = counts[person]
        facts = _facts(claims[person], seen, hidden.get(person, 0))
        known = _known(people[person], seen, moves.get(person, []))
        known = [*why_egress(tables, over[person]), *known]
        yield _line(people[person], rows[person], seen[0]["country"], facts, known)


def _facts(claims: list[str], seen: list[dict[str, Any]], hidden: int) -> list[str]:
    whole = sum(row["n"] for row in seen)
    names = " or ".join(label_of(code) for code in claims)
    parts = ", ".join(f"{label_of(row['country'])} {row['n']} ({share(row['n'], whole)})" for row in seen[:5])
    facts = [f"the staff file says {names}; none of {whole} interactive sign-ins that tell a place was there: {parts}"]
    if hidden:
        facts.append(f"{hidden} further sign-ins through VPNs, gateways, mobile or hosted networks were not counted")
    return facts


def _line(file: File, rows: list[dict[str, Any]], country: str, facts: list[str], known: list[str]) -> Found:
    span = f"between {day(rows[0]['moment'])} and {day(rows[-1]['moment'])}"
    evidence: list[tuple[Row, Any]] = [*logged(rows), *held(file)]
    return Found(
        type="never_in_country",
        level="contradiction",
        strength="0.60",
        people=[file],
        facts=[*facts, f"the sign-ins fell {span}"],
        innocent=[
            "the person moved, and the staff file was not changed",
            "the employer's own gateway or hosted desktop may not be on the allow-list",
            "an unlisted VPN shows another country than the person's own",
            "the database of places may be wrong about a network",
        ],
        sources=["login"],
        rows=evidence,
        start=rows[0]["moment"],
        end=rows[-1]["moment"],
        where=country,
        country=country,
        explained=known,
        parameters={
            "sessions": rules.SESSIONS,
            "days": rules.DAYS,
            "egress": rules.EGRESS,
            "egress_share": rules.EGRESS_SHARE,
        },
    )


def _moves(tables: Tables) -> dict[str, list[dict[str, Any]]]:
    """Changes of address on file, and countries the employer itself sent things to."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    which = "WHERE person IN (SELECT person FROM place_suspect WHERE never = 1)"
    changes = f"SELECT person, since, NULL AS country FROM ({keyed('contact')}) c {which} AND scheme = 'address'"
    sent = f"SELECT person, shipped_on AS since, country FROM ({keyed('shipment')}) s {which} AND country IS NOT NULL"
    for row in tables.rows(f"{changes} AND since IS NOT NULL UNION ALL {sent} ORDER BY 1, 2, 3"):
        found[row["person"]].append(row)
    return found


def _known(file: File, seen: list[dict[str, Any]], moves: list[dict[str, Any]]) -> list[str]:
    known = []
    main = seen[0]["country"]
    sent = [row for row in moves if row["country"] == main]
    if sent:
        known.append(
            f"the employer sent a parcel to {label_of(main)} on {day(sent[0]['since'])}: it knows of the place"
        )
    changed = [row for row in moves if row["country"] is None]
    by_time = sorted(seen, key=lambda row: (row["since"], row["country"]))
    once = all(before["until"] <= after["since"] for before, after in zip(by_time, by_time[1:], strict=False))
    if changed and once and len(Counter(row["country"] for row in seen)) <= 2:
        known.append(
            f"a change of address is on file since {day(changed[-1]['since'])}, and the country changed at most once"
        )
    posted = says(
        file,
        ("role", "work_location", "shift"),
        ("expat", "posted abroad", "secondment", "travel", "cruise", "ship", "vessel"),
    )
    if posted:
        known.append(f"the staff file has {posted}")
    return known
