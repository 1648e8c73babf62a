"""The EU's consolidated financial sanctions list, XML 1.1: one ``sanctionEntity`` per party, facts in attributes.

Format: "XML Full Sanctions List 1.1" of https://webgate.ec.europa.eu/fsd/fsf (namespace fpi/fsd/export).
"""

from __future__ import annotations

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty
from vedette.lists.readers.eu_words import SCHEMAS, country, name_kind, take_birth, take_document
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.xml import Element, child, children, elements, local, root_of, text_of, texts

NAME = "eu-xml"
KIND = "eu"
DEFAULT_LIST = "eu"

_ADDRESS = ("street", "poBox", "zipCode", "place", "city", "region")
_CONTACTS = {"PHONE": "phone", "FAX": "notes", "EMAIL": "email", "WEB": "website"}
_USED = frozenset({"remark", "regulation", "subjectType", "nameAlias", "citizenship", "birthdate", "identification",
                   "address"})  # fmt: skip


def recognises(file: ListFile) -> bool:
    """The root element with an entity in its head: other exports are called ``export`` too."""
    return root_of(file) == "export" and b"sanctionEntity" in file.head


def read(file: ListFile, list_name: str) -> ListReading:
    """Every sanctionEntity. Raises RefusedList with the line for a file cut off, malformed or with a DTD."""
    parties: list[ListedParty] = []
    left_out: list[LeftOut] = []
    unused: dict[str, None] = {}
    seen: dict[str, int] = {}
    as_of = None
    for element in elements(file, "sanctionEntity"):
        line = element.sourceline or 0
        as_of = as_of or listing_day(element.getroottree().getroot().get("generationDate"))
        found = _party(element, list_name, line, seen)
        if isinstance(found, str):
            left_out.append(LeftOut(file=file.name, line=line, reason=found))
            continue
        seen[found.reference] = line
        parties.append(found)
        unused.update((local(item), None) for item in element if local(item) not in _USED)
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(unused),
        as_of=as_of,
    )


def _party(element: Element, list_name: str, line: int, seen: dict[str, int]) -> ListedParty | str:
    """The entry, or what is wrong with it."""
    reference = element.get("euReferenceNumber", "") or element.get("logicalId", "")
    subject = child(element, "subjectType")
    code = subject.get("code", "").casefold() if subject is not None else ""
    if not reference:
        return "neither euReferenceNumber nor logicalId"
    if reference in seen:
        return f"{reference} stood in line {seen[reference]} already"
    if code not in SCHEMAS:
        return f"subjectType {code[:40]!r} is none of person, enterprise"
    draft = Draft(list_name, reference, SCHEMAS[code], line)
    draft.add("notes", *texts(element, "remark"), element.get("designationDetails"))
    draft.add("recordId", element.get("unitedNationId"), element.get("logicalId"))
    _listed(draft, element)
    for name in children(element, "nameAlias"):
        _name(draft, name)
    for birth in children(element, "birthdate"):
        _birth(draft, birth)
    for document in children(element, "identification"):
        _document(draft, document)
    for address in children(element, "address"):
        _address(draft, address)
    for citizenship in children(element, "citizenship"):
        draft.add("nationality", _country(citizenship))
    return draft.party() or "no name"


def _listed(draft: Draft, element: Element) -> None:
    days = [day for item in children(element, "regulation") if (day := listing_day(item.get("publicationDate")))]
    draft.listed_on = listing_day(element.get("designationDate")) or min(days, default=None)
    for item in children(element, "regulation"):
        draft.add("programId", item.get("programme"))
        draft.add("program", item.get("numberTitle"))


def _name(draft: Draft, element: Element) -> None:
    parts = [element.get(f"{part}Name", "") for part in ("first", "middle", "last")]
    whole = element.get("wholeName", "") or " ".join(part for part in parts if part)
    remark = text_of(element, "remark")
    draft.packed(whole, name_kind(element.get("strong", ""), remark))
    draft.sex(element.get("gender"))
    draft.add("title", element.get("title"))
    draft.add("position", element.get("function"))
    draft.add("notes", f"{whole}: {remark}" if remark else None)


def _birth(draft: Draft, element: Element) -> None:
    take_birth(
        draft,
        element.get("birthdate", ""),
        (element.get("year", ""), element.get("monthOfYear", ""), element.get("dayOfMonth", "")),
        (element.get("yearRangeFrom", ""), element.get("yearRangeTo", "")),
        element.get("circa", ""),
    )
    places = [element.get(part, "") for part in ("place", "city", "region")]
    draft.add("birthPlace", ", ".join(part for part in (*places, _country(element)) if part))
    draft.add("notes", *texts(element, "remark"))


def _document(draft: Draft, element: Element) -> None:
    number = element.get("number", "") or element.get("latinNumber", "")
    facts = [element.get(part, "") for part in ("issuedBy", "issueDate", "validFrom", "validTo", "nameOnDocument")]
    more = ", ".join(part for part in (_country(element), *facts, *texts(element, "remark")) if part)
    if number:
        take_document(draft, element.get("identificationTypeCode", ""), number, more)
    else:
        draft.add("notes", more)


def _address(draft: Draft, element: Element) -> None:
    where = _country(element)
    draft.add("address", ", ".join(part for part in (*(element.get(name, "") for name in _ADDRESS), where) if part))
    draft.add("country", where)
    draft.add("notes", *texts(element, "remark"))
    for contact in children(element, "contactInfo"):
        draft.add(_CONTACTS.get(contact.get("key", ""), "notes"), contact.get("value"))


def _country(element: Element) -> str:
    return country(element.get("countryDescription", ""), element.get("countryIso2Code", ""))
