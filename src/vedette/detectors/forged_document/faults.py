"""What is wrong with one document: pure tests of a row, each with its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from anyascii import anyascii

from vedette import names
from vedette.detectors.holdings import issuer_state
from vedette.identifiers import document_number, mrz

LONGEST_YEARS = 20
"""Travel documents are issued for ten years as a rule and for no more than twenty; what has no end has no expiry."""
OLDEST_YEARS = 120
SAME_NAME = 0.7
"""The line from which :mod:`vedette.names` takes two names for one: below it the printed name is another."""

Sort = Literal["mrz", "printed", "dates", "shape"]


@dataclass(frozen=True, slots=True)
class Fault:
    """``sort`` of test; ``field`` of the row it stands in; ``weak``: something ordinary explains it, told in
    ``explained``, or the rule is a custom of the issuer."""

    sort: Sort
    field: str
    words: str
    weak: bool = False
    explained: str = ""


def faults(row: Mapping[str, Any], year: int) -> tuple[Fault, ...]:
    """Faults of a document as read; ``year`` is the latest year of the evidence, which settles centuries."""
    zone = mrz.read(row["mrz1"], row["mrz2"], row["mrz3"])
    found = [*_dates(row), *_shape(row, zone)]
    if zone:
        found += [*_digits(zone), *_days(zone), *_against(row, zone, year)]
    return tuple(found)


def _digits(zone: mrz.Zone) -> Iterator[Fault]:
    failing = [check for check in zone.checks if not check.passes]
    if not failing:
        return
    told = "; ".join(
        f"{check.field}: the zone has {check.stated or 'none'}, "
        + (f"{check.due} is due" if check.due is not None else "a sign that has no place there")
        for check in failing
    )
    words = f"Check digits of the {zone.size} zone fail as read ({told})"
    if zone.repaired:
        explained = f"all check digits pass if {zone.repaired}: a misreading is likely"
        yield Fault("mrz", "mrz2", f"{words}; they pass if {zone.repaired}", weak=True, explained=explained)
    else:
        yield Fault("mrz", "mrz2", f"{words}; no misreading of one or two signs makes them pass")


def _days(zone: mrz.Zone) -> Iterator[Fault]:
    """Dates of the zone that no calendar has, whatever is printed. Fillers stand for what is unknown (part 3, 4.8);
    some issuers write 00 for it, which is no fault of the document."""
    for name, raw in (("birth date", zone.birth), ("expiry", zone.expiry)):
        if not raw.isdecimal() or mrz.is_date(raw):
            continue
        words = f"The {name} of the zone ({raw}) is no date"
        if "00" in (raw[2:4], raw[4:6]):
            explained = f"some issuers write 00 for an unknown day or month: {name}"
            yield Fault("dates", "mrz2", words, weak=True, explained=explained)
        else:
            yield Fault("mrz", "mrz2", words, weak=bool(zone.repaired))


def _against(row: Mapping[str, Any], zone: mrz.Zone, year: int) -> Iterator[Fault]:
    """The printed zone against the machine-readable one. Where the digits pass, what differs was not misread there."""
    broken = {check.field for check in zone.checks if not check.passes}
    number = document_number.key(row["number"]) if row["number"] else ""
    read = document_number.key(zone.number)
    if number and number != read and not _unread(number, read):
        yield _differs("number", number, zone.number, "number" in broken)
    for field, raw, ahead in (("birth_date", zone.birth, False), ("expires_on", zone.expiry, True)):
        printed = row[field]
        name = "birth date" if field == "birth_date" else "expiry"
        if printed is None or not raw.strip("<") or "<" in raw:
            continue
        inside = mrz.day(raw, ahead=ahead, year=year)
        if inside is not None and f"{printed:%y%m%d}" != raw:
            yield _differs(field, printed.isoformat(), inside.isoformat(), name in broken)
    if row["sex"] and zone.sex in ("M", "F") and row["sex"].strip().upper()[:1] in {"M", "F"} - {zone.sex}:
        yield Fault("printed", "sex", f"Printed sex {row['sex']}, in the zone {zone.sex}", weak=True)
    if row["name"] and zone.surname and not _one_name(row["name"], zone):
        inside_name = " ".join((*zone.given, *zone.surname))
        yield Fault("printed", "name", f"The name printed is {row['name']}, in the zone {inside_name}")


def _differs(field: str, printed: str, inside: str, broken: bool) -> Fault:
    words = f"Printed {field.replace('_', ' ')} {printed}, in the machine-readable zone {inside}"
    explained = "the check digit of the same field fails too, so that the zone may be misread" if broken else ""
    return Fault("printed", field, words, weak=False, explained=explained)


def _unread(number: str, read: str) -> bool:
    """Whether the two differ by signs that readers take for one another: O for 0, I for 1."""
    if len(number) != len(read):
        return False
    alike = str.maketrans("OQDILZSGB", "000112568")
    return number.translate(alike) == read.translate(alike)


def _one_name(printed: str, zone: mrz.Zone) -> bool:
    """Whether the printed name may be that of the zone, which is transliterated and may be cut off (part 3, 4.6)."""
    inside = " ".join((*zone.given, *zone.surname))
    there = {word for word in (*zone.surname, *zone.given) if len(word) > 1}
    words = {word for word in _latin(printed) if len(word) > 1}
    if there and (there <= words or words <= there):
        return True
    cut = zone.truncated or not zone.given
    if cut and all(any(word.startswith(part) for word in words) for part in there):
        return True
    whole = "".join(sorted("".join(words)))
    if whole == "".join(sorted("".join(there))):
        return True
    return names.compare(printed, inside, "Person").score >= SAME_NAME


def _latin(text: str) -> list[str]:
    """Words of a name as the standard transliterates them: without accents, Ä as AE where that is how they meet."""
    return "".join(sign if sign.isalpha() else " " for sign in anyascii(text).upper()).split()


def _dates(row: Mapping[str, Any]) -> Iterator[Fault]:
    birth, issued, expires = row["birth_date"], row["issued_on"], row["expires_on"]
    if birth and issued and issued < birth:
        yield Fault("dates", "issued_on", f"Issued on {issued}, before its holder was born ({birth})")
    if issued and expires and expires <= issued:
        yield Fault("dates", "expires_on", f"Expires on {expires}, not after the day of issue ({issued})")
    if issued and expires and _years(issued, expires) > LONGEST_YEARS:
        yield Fault(
            "dates", "expires_on", f"Valid from {issued} to {expires}: more than {LONGEST_YEARS} years", weak=True
        )
    if birth and issued and _years(birth, issued) > OLDEST_YEARS:
        yield Fault("dates", "birth_date", f"The holder, born on {birth}, was over {OLDEST_YEARS} at issue ({issued})")


def _years(start: date, end: date) -> float:
    return (end - start).days / 365.2425


def _shape(row: Mapping[str, Any], zone: mrz.Zone | None) -> Iterator[Fault]:
    issuer = row["issuer"] or (zone.issuer if zone else None)
    kind = (row["document_type"] or "").casefold()
    if not issuer or not row["number"] or (kind and "passport" not in kind) or (zone and not zone.code.startswith("P")):
        return
    if not kind and not zone:
        return
    words = document_number.shape_fault(issuer_state(issuer), document_number.key(row["number"]))
    if words:
        yield Fault("shape", "number", words[0].upper() + words[1:], weak=True)
