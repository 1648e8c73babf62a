"""Whose national a person of a register is, and how surely: what the rows say together, and what they leave open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vedette.conduct import Gap
from vedette.detectors.labour.lay import lay_register
from vedette.detectors.labour.nationality import CHOSEN, DPRK, KOREA, ROK, SEVERAL, UNKNOWN
from vedette.detectors.labour.status import PROTECTION, permit_class, status, travel_document
from vedette.engine.tables import Tables
from vedette.geo.countries import name

Row = Mapping[str, Any]

_ROWS = """
SELECT DISTINCT s.person, s.shape, s.nationality, s.other_nationality, s.legal_status, s.passport_issuer, s.host,
s.permit_type,
       s.nationality_read, s.other_read, s.passport_read, s.chosen
FROM register_said AS s INNER JOIN register_candidate AS k ON k.person = s.person
ORDER BY s.person
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the registers together say of one person.

    ``sure``: the rows agree on the DPRK; else nothing is shown, and ``gaps`` say why. ``others`` are further
    nationalities recorded beside it. ``protected``, ``own`` and ``un`` hold the States whose rows record protection,
    naturalisation, or a post for the United Nations; null stands for a row without a State.
    """

    person: str
    sure: bool
    others: frozenset[str] = frozenset()
    protected: frozenset[str | None] = frozenset()
    own: frozenset[str | None] = frozenset()
    un: frozenset[str | None] = frozenset()
    gaps: tuple[Gap, ...] = ()
    facts: tuple[str, ...] = ()
    innocent: tuple[str, ...] = ()

    def shown(self, host: str | None) -> dict[str, bool]:
        """Facts of the register (``facts.yaml``) that the rows show of this person in this State.

        Protection given elsewhere, or the nationality of a third State, is no exemption here.
        """
        found: dict[str, bool] = {"dprk_national": True} if self.sure else {}
        if host and (host in self.others or host in self.own):
            found["host_national"] = True
        if self.protected & {host, None}:
            found["repatriation_barred_by_law"] = True
        if self.un & {host, None}:
            found["headquarters_agreement"] = True
        if host:
            found["seat_known"] = True
        return found


def standings(tables: Tables) -> dict[str, Standing]:
    """The standing of every person who may be a national of the DPRK, by the key that ``register_*`` tables have.

    Nobody else is in it: people with another nationality, and none of the readings above, make no line anywhere.
    Source: resolution 2397 (2017), paragraph 8, which speaks of nationals; ISO 3166-1 for the codes.
    """
    lay_register(tables)
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in tables.rows(_ROWS):
        rows[row["person"]].append(row)
    found = (standing(person, mine) for person, mine in rows.items())
    return {item.person: item for item in found if item is not None}


def standing(person: str, rows: Iterable[Row]) -> Standing | None:
    """Weigh the rows of one person; nothing where they show a national of another State."""
    rows = list(rows)
    gaps = _doubts(rows)
    if gaps is None:
        return None
    held = _held(rows)
    others = frozenset(
        code
        for row in rows
        if DPRK in (row["nationality_read"], row["other_read"])
        for code in (row["nationality_read"], row["other_read"])
        if code and len(code) == 2 and code != DPRK
    )
    return Standing(
        person=person,
        sure=not gaps,
        others=others,
        protected=held["protected"],
        own=held["own"],
        un=held["un"],
        gaps=(*gaps, *_pending(rows)),
        facts=tuple(_facts(rows)),
        innocent=tuple(_innocent(rows, others)),
    )


def _doubts(rows: list[Row]) -> tuple[Gap, ...] | None:
    """Why the nationality is not shown (nothing: it is), or null where it is another one."""
    stated = {row["nationality_read"] for row in rows if row["nationality_read"]} - {UNKNOWN}
    beside = {row["other_read"] for row in rows if row["other_read"]} - {UNKNOWN}
    passports = {row["passport_read"] for row in rows if row["passport_read"]} - {UNKNOWN, "other"}
    if SEVERAL in stated | beside | passports:
        return tuple(_cells(rows))
    north = DPRK in stated | beside | passports
    if CHOSEN in stated or any(row["chosen"] for row in rows):
        # Special permanent residents of Japan: as a rule people of the Republic of Korea, or Chosen.
        if not north and CHOSEN not in stated | beside and KOREA not in stated:
            return None
        return (
            _gap(
                "ambiguous_subject",
                "a registration as Chosen, or special permanent residence in Japan, does not say "
                "whether the person is a national of the DPRK",
                (DPRK, ROK, CHOSEN),
            ),
        )
    if north:
        return _conflicts(rows, stated, beside, passports)
    if KOREA in stated | beside:
        if passports:
            return None  # the passport of another State settles it
        return (_gap("ambiguous_subject", "the register says Korea without saying which", (DPRK, ROK)),)
    if stated or passports:
        return None
    return (_gap("missing_value", "the register gives no nationality", ()),)


def _conflicts(rows: list[Row], stated: set[str], beside: set[str], passports: set[str]) -> tuple[Gap, ...]:
    """Rows that do not agree on the DPRK. A second nationality recorded as one is no conflict, nor is a document that
    the rows call a travel document, as a State gives to refugees. The passport of another State leaves it open,
    whatever protection its holder has: States give passports to their own nationals."""
    both = {
        code
        for row in rows
        if DPRK in (row["nationality_read"], row["other_read"])
        for code in (row["nationality_read"], row["other_read"])
        if code
    }
    known = {DPRK, KOREA} | (both - {ROK}) | beside - {ROK}
    gaps = []
    for code in sorted(stated - known):
        gaps.append(_gap("conflict", f"one row says the DPRK, another {_named(code)}", (DPRK, code)))
    # One who holds passports of both States is a national of both; one who holds the other's alone need not be.
    settled = known if DPRK in passports else {DPRK, KOREA}
    for code in sorted(passports - settled - _travel(rows) - (stated - known)):
        words = f"a passport of {_named(code)} stands beside a row that says the DPRK"
        gaps.append(_gap("conflict", words, (DPRK, code), "passport_issuer"))
    gaps += _left(rows, passports)
    if ROK in beside and not gaps:
        gaps.append(_gap("conflict", "both Koreas are recorded as nationality of one person", (DPRK, ROK)))
    return tuple(gaps)


def _travel(rows: list[Row]) -> set[str]:
    """States of which every document is one for travel, and no passport. The Republic of Korea gives passports to
    people from the North: it holds them to be its nationals."""
    said: dict[str, set[bool]] = defaultdict(set)
    for row in rows:
        if row["passport_read"]:
            words = (row["passport_issuer"], row["legal_status"], row["permit_type"])
            said[row["passport_read"]].add(any(travel_document(text) for text in words))
    return {code for code, travels in said.items() if travels == {True} and code != ROK}


def _left(rows: list[Row], passports: set[str]) -> Iterable[Gap]:
    """What a status of defector, or protection by the Republic of Korea, leaves open: that State holds people from the
    North to be its own nationals (Nationality Act; Act on the Protection of residents who left the North)."""
    for row in rows:
        read = status(row["legal_status"] or "")
        in_south = row["host"] == ROK and (read.protected or read.defector)
        if in_south or (read.defector and DPRK not in passports):
            words = (
                f"the status “{row['legal_status']}” is that of people whom the Republic of Korea holds to be its own "
                "nationals: whose national the person is now is open"
            )
            yield _gap("conflict", words, (DPRK, ROK), "legal_status")
            return


def _cells(rows: list[Row]) -> Iterable[Gap]:
    for column, read in (
        ("nationality", "nationality_read"),
        ("other_nationality", "other_read"),
        ("passport_issuer", "passport_read"),
    ):
        for text in sorted({row[column] for row in rows if row[read] == SEVERAL}):
            words = f"one cell names the DPRK and something else beside it (“{text}”)"
            yield _gap("ambiguous_subject", words, (DPRK,), column)


def _gap(kind: Any, words: str, candidates: tuple[str, ...], field: str = "nationality") -> Gap:
    return Gap(type=kind, field=field, text=words, candidates=candidates)


def _named(code: str) -> str:
    return {"other": "something else", "stateless": "stateless"}.get(code, name(code))


def _held(rows: list[Row]) -> dict[str, frozenset[str | None]]:
    found: dict[str, set[str | None]] = {"protected": set(), "own": set(), "un": set()}
    for row in rows:
        read = status(row["legal_status"] or "")
        # A permit of the kind given to refugees records what the column for the status would.
        if read.protected or (
            row["permit_type"]
            and permit_class(row["permit_type"]) == PROTECTION
            and status(row["permit_type"]).protected
        ):
            found["protected"].add(row["host"])
        if read.own:
            found["own"].add(row["host"])
        if read.un:
            found["un"].add(row["host"])
    return {what: frozenset(hosts) for what, hosts in found.items()}


def _pending(rows: list[Row]) -> Iterable[Gap]:
    texts = sorted({row["legal_status"] for row in rows if row["legal_status"]})
    for text in texts:
        read = status(text)
        if read.pending:
            words = f"protection is asked for (“{text}”) and not ruled on: the law may bar return meanwhile"
            yield Gap(type="missing_value", field="legal_status", text=words)
        elif read.refused:
            words = f"protection was not given or has ended (“{text}”): an appeal may be open"
            yield Gap(type="missing_value", field="legal_status", text=words)


def _facts(rows: list[Row]) -> Iterable[str]:
    for what, column in (
        ("nationality", "nationality"),
        ("other nationality", "other_nationality"),
        ("passport issued by", "passport_issuer"),
        ("legal status", "legal_status"),
    ):
        by_text: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            if row[column]:
                by_text[row[column]].add(row["shape"])
        for text, shapes in sorted(by_text.items()):
            yield f"{what}: “{text}” ({', '.join(sorted(shapes))})"


def _innocent(rows: list[Row], others: frozenset[str]) -> Iterable[str]:
    codes = {row["nationality"].strip().upper() for row in rows if row["nationality"]}
    if codes & {"KP", "PRK"}:
        yield "KP and KR, PRK and KOR are taken for each other in drop-down lists: the passport decides."
    elif not codes:
        yield "A register without a nationality says nothing of one."
    else:
        yield "North and South Korea are confused in registers: the passport decides."
    if others:
        named = ", ".join(name(code) for code in sorted(others))
        yield f"Another nationality is recorded ({named}): that State may hold the person to be its own."
    if any(row["legal_status"] and status(row["legal_status"]).diplomat for row in rows):
        yield "Staff of an embassy are paid by their own State: ask whether this pay is for other work."
    if any(row["host"] == ROK for row in rows):
        yield "The Republic of Korea holds people from the North to be its own nationals."
