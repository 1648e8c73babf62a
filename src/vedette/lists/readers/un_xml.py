"""The consolidated list of the UN Security Council, XML.

Format: https://www.un.org/sc/resources/sc-sanctions.xsd. Names of persons stand in up to four parts; an alias has a
quality (Good, Low; a.k.a. and f.k.a. for entities); vessels and companies are named in the comments only.
"""

from __future__ import annotations

import re

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty, NameKind
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.xml import Element, children, elements, local, root_of, text_of, texts

NAME = "un-xml"
KIND = "un"
DEFAULT_LIST = "un"

_QUALITIES: dict[str, NameKind] = {"low": "weak_alias", "f.k.a.": "former"}
_FORMERLY = re.compile(r"\b(?:previously|formerly) listed as\b", re.IGNORECASE)
_IMO = re.compile(r"\bIMO\)?(?:\s+(?:Number|No\.?))?\s*[:#]?\s*([0-9]{7})(?![0-9])", re.IGNORECASE)
_GENERATED = re.compile(rb'dateGenerated="(\d{4}-\d{2}-\d{2})')
_USED = frozenset({
    "DATAID", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "UN_LIST_TYPE", "REFERENCE_NUMBER", "LISTED_ON",
    "GENDER", "COMMENTS1", "NATIONALITY", "LAST_DAY_UPDATED", "DESIGNATION", "TITLE", "NAME_ORIGINAL_SCRIPT",
    "INDIVIDUAL_ALIAS", "ENTITY_ALIAS", "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS", "INDIVIDUAL_DATE_OF_BIRTH",
    "INDIVIDUAL_PLACE_OF_BIRTH", "INDIVIDUAL_DOCUMENT",
})  # fmt: skip
_PLACE = ("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY")
_DOCUMENT = ("COUNTRY_OF_ISSUE", "ISSUING_COUNTRY", "CITY_OF_ISSUE", "DATE_OF_ISSUE", "NOTE")


def recognises(file: ListFile) -> bool:
    """The root element."""
    return root_of(file) == "CONSOLIDATED_LIST"


def read(file: ListFile, list_name: str) -> ListReading:
    """Every INDIVIDUAL and ENTITY. Raises RefusedList with the line for a file cut off, malformed or with a DTD."""
    parties: list[ListedParty] = []
    left_out: list[LeftOut] = []
    unused: dict[str, None] = {}
    seen: dict[str, int] = {}
    for element in elements(file, "INDIVIDUAL", "ENTITY"):
        line = element.sourceline or 0
        reference = text_of(element, "REFERENCE_NUMBER")
        draft = Draft(list_name, reference, "Person" if local(element) == "INDIVIDUAL" else "Organization", line)
        _names(draft, element)
        party = draft.party()
        wrong = "no REFERENCE_NUMBER" if not reference else "no name" if party is None else ""
        if reference in seen:
            wrong = f"REFERENCE_NUMBER {reference} stood in line {seen[reference]} already"
        if wrong:
            left_out.append(LeftOut(file=file.name, line=line, reason=wrong))
            continue
        seen[reference] = line
        _facts(draft, element)
        _documents(draft, element)
        unused.update((local(item), None) for item in element if local(item) not in _USED and _says(item))
        finished = draft.party()
        parties += [finished] if finished else []
    rows_in = len(parties) + len(left_out)
    generated = _GENERATED.search(file.head)
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=rows_in, rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(unused),
        as_of=generated[1].decode() if generated else None,
    )


def _names(draft: Draft, element: Element) -> None:
    parts = [text_of(element, f"{part}_NAME") for part in ("FIRST", "SECOND", "THIRD", "FOURTH")]
    draft.packed(" ".join(part for part in parts if part), "primary")
    for alias in (*children(element, "INDIVIDUAL_ALIAS"), *children(element, "ENTITY_ALIAS")):
        text, note = text_of(alias, "ALIAS_NAME"), text_of(alias, "NOTE")
        if not text:
            continue
        kind = _QUALITIES.get(text_of(alias, "QUALITY").lower(), "alias")
        draft.packed(text, "former" if _FORMERLY.search(note) else kind)
        _born_as(draft, alias, text)
        draft.add("notes", f"{text}: {note}" if note else None)
    draft.name(text_of(element, "NAME_ORIGINAL_SCRIPT"), "original_script")


def _born_as(draft: Draft, alias: Element, name: str) -> None:
    """Some aliases come with a birth of their own."""
    born = text_of(alias, "DATE_OF_BIRTH")
    place = ", ".join(texts(alias, "CITY_OF_BIRTH") + texts(alias, "COUNTRY_OF_BIRTH"))
    draft.born(born)
    draft.add("birthPlace", place)
    said = " ".join(part for part in (born, place) if part)
    draft.add("notes", f"born {said} under the name {name}" if said else None)


def _facts(draft: Draft, element: Element) -> None:
    draft.listed_on = listing_day(text_of(element, "LISTED_ON"))
    draft.add("recordId", text_of(element, "DATAID"))
    draft.add("programId", text_of(element, "UN_LIST_TYPE"))
    draft.sex(text_of(element, "GENDER"))
    draft.add("nationality", *texts(element, "NATIONALITY", "VALUE"))
    draft.add("position", *texts(element, "DESIGNATION", "VALUE"))
    draft.add("title", *texts(element, "TITLE", "VALUE"))
    for day in texts(element, "LAST_DAY_UPDATED", "VALUE"):
        draft.dated("modifiedAt", day, "last updated")
    for comment in texts(element, "COMMENTS1"):
        draft.add("notes", comment)
        for number in _IMO.findall(comment):
            draft.imo_number(number)
    for address in (*children(element, "INDIVIDUAL_ADDRESS"), *children(element, "ENTITY_ADDRESS")):
        shown = _place(address)
        draft.add("address", shown)
        draft.add("country", text_of(address, "COUNTRY"))
        note = text_of(address, "NOTE")
        draft.add("notes", f"{shown or 'address'}: {note}" if note else None)
    for place in children(element, "INDIVIDUAL_PLACE_OF_BIRTH"):
        draft.add("birthPlace", _place(place))
        note = text_of(place, "NOTE")
        draft.add("notes", f"place of birth: {note}" if note else None)
    for born in children(element, "INDIVIDUAL_DATE_OF_BIRTH"):
        _born(draft, born)


def _born(draft: Draft, element: Element) -> None:
    kind, note = text_of(element, "TYPE_OF_DATE").upper(), text_of(element, "NOTE")
    first, last = text_of(element, "FROM_YEAR"), text_of(element, "TO_YEAR")
    stated = text_of(element, "DATE") or text_of(element, "YEAR")
    if first or last:
        draft.born(f"between {first} and {last}")
    if stated:
        draft.born(f"circa {stated}" if kind == "APPROXIMATELY" else stated)
        draft.add("notes", f"date of birth {stated}: {note}" if note else None)
    elif not (first or last):
        draft.born(note)


def _documents(draft: Draft, element: Element) -> None:
    for document in children(element, "INDIVIDUAL_DOCUMENT"):
        kinds = texts(document, "TYPE_OF_DOCUMENT") + texts(document, "TYPE_OF_DOCUMENT2")
        passport = any("pas" in kind.lower() and "port" in kind.lower() for kind in kinds)
        prop, label = "passportNumber" if passport else "idNumber", " / ".join(kinds)
        more = ", ".join(dict.fromkeys(text for field in _DOCUMENT if (text := text_of(document, field))))
        stated = text_of(document, "NUMBER")
        if stated:
            draft.document(prop, stated, label, more)
        elif more:
            draft.add("notes", f"{label}: {more}")


def _place(element: Element) -> str:
    return ", ".join(text for part in _PLACE if (text := text_of(element, part)))


def _says(element: Element) -> bool:
    return any((text or "").strip() for text in element.itertext())
