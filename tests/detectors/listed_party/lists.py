"""Lists of several authorities, invented, in a home of their own; and acts in which somebody like their entries met."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.screening.lists import FETCHED, added
from vedette.conduct import Conduct, Evidence, Kind, Party, Period, Place, Role, Scheme, TextLocator, party_id
from vedette.ids import digest
from vedette.lists import manage

_PERSON = """<INDIVIDUAL><DATAID>{number}</DATAID><FIRST_NAME>{name}</FIRST_NAME><UN_LIST_TYPE>{regime}</UN_LIST_TYPE>
<REFERENCE_NUMBER>{reference}</REFERENCE_NUMBER><LISTED_ON>{listed}</LISTED_ON>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-05-04</DATE></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>{passport}</NUMBER></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL>"""
_ENTITY = """<ENTITY><DATAID>9</DATAID><FIRST_NAME>KOREA STRELSAU TRADING CORPORATION</FIRST_NAME>
<UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.901</REFERENCE_NUMBER><LISTED_ON>2016-03-02</LISTED_ON></ENTITY>"""


def _person(number: int, name: str, reference: str, listed: str, passport: str = "Q123456789") -> str:
    regime = "DPRK" if reference.startswith("KP") else "Al-Qaida"
    return _PERSON.format(
        number=number, name=name, reference=reference, listed=listed, passport=passport, regime=regime
    )


UN = f"""<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>
{_person(1, "RI SUNG CHOL", "KPi.901", "2016-11-30")}
{_person(2, "GEORG RASSENDYLL", "QDi.901", "2010-01-05")}
{_person(3, "PAK KIL TONG", "KPi.902", "2018-01-05", "R987654321")}
</INDIVIDUALS><ENTITIES>{_ENTITY}</ENTITIES></CONSOLIDATED_LIST>
"""
SHIPS = """1718 Designated Vessels List (invented),,,,
No.,Vessel Name,IMO Number,Date of Designation,Measures
1,BLUE KITE 7,9074729,3 October 2017,Asset freeze; port entry ban
"""


def un(home: Path) -> Path:
    """A home with an invented Consolidated List."""
    return _kept(home, "un.xml", UN, "un")


def ships(home: Path) -> Path:
    """A home with an invented list of designated vessels."""
    return _kept(home, "ships.csv", SHIPS, "un-1718-vessels")


def state(home: Path) -> Path:
    """A home with a list that no committee of the Council made."""
    return added(home, name="state")


def _kept(home: Path, file: str, content: str, name: str) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    path = home / file
    path.write_text(content, encoding="utf-8")
    manage.add(home, path, fetched_at=FETCHED, name=name)
    return home


def party(name: str | None, role: Role = "actor", numbers: dict[Scheme, str] | None = None) -> Party:
    """A party as extraction makes it."""
    found = numbers or {}
    return Party(id=party_id(name, None, found), role=role, name=name, identifiers=found)


def act(*parties: Party, kind: Kind = "payment", days: tuple[str | None, str | None] = ("2018-03-03", "2018-03-03"),
        **more: object) -> Conduct:  # fmt: skip
    """An act on these days, told by one sentence."""
    key = digest(kind, *(item.id for item in parties), *(day or "" for day in days))
    quote = f"A sentence on {kind} about {' and '.join(item.name or 'a number' for item in parties)}."
    evidence = Evidence(source="a" * 64, path="a.txt", locator=TextLocator(start=0, end=len(quote)), quote=quote)
    given: Mapping[str, object] = {
        "said_by": ("Invented Herald",),
        "evidence": (evidence,),
        "detector": "claims",
        **more,
    }
    return Conduct(id=key, version=key, kind=kind, parties=parties, places=(Place(name="Ruritania"),),
                   period=Period(start=days[0], end=days[1], precision="day"), **given)  # type: ignore[arg-type]  # fmt: skip
