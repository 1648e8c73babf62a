"""The UK Sanctions List, XML: one ``Designation`` per party, with its names, addresses and details inside.

Format: https://www.gov.uk/government/publications/the-uk-sanctions-list, file UK-Sanctions-List.xml. The same facts as
the CSV under other names, each repeated as often as needed.
"""

from __future__ import annotations

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty
from vedette.lists.readers.columns import DOCUMENTS
from vedette.lists.readers.uk import REFERENCE, SCHEMAS, full_name, name_kind
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.xml import Element, children, elements, local, root_of, text_of

NAME = "uk-xml"
KIND = "uk"
DEFAULT_LIST = "uk"

# Element anywhere within a designation -> property.
_PLAIN: dict[str, str] = {
    "UNReferenceNumber": "recordId", "OFSIGroupID": "recordId", "RegimeName": "programId",
    "DesignationSource": "authority", "SanctionsImposed": "provisions", "OtherInformation": "notes",
    "UKStatementofReasons": "notes", "PhoneNumber": "phone", "Website": "website", "EmailAddress": "email",
    "Nationality": "nationality", "NationalIdentifierNumber": "idNumber",
    "NationalIdentifierAdditionalInformation": "notes", "PassportNumber": "passportNumber",
    "PassportAdditionalInformation": "notes", "Position": "position", "Title": "title", "TypeOfEntity": "legalForm",
    "Subsidiary": "linkedTo", "ParentCompany": "linkedTo", "BusinessRegistrationNumber": "registrationNumber",
    "CurrentOwnerOperator": "owner", "PreviousOwnerOperator": "pastOwners", "CurrentBelievedFlagOfShip": "flag",
    "PreviousFlag": "pastFlags", "TypeOfShip": "type", "TonnageOfShip": "tonnage", "LengthOfShip": "length",
    "YearBuilt": "buildDate", "HullIdentificationNumber": "registrationNumber", "AddressCountry": "country",
}  # fmt: skip
_READ = frozenset({
    "UniqueID", "IndividualEntityShip", "DateDesignated", "LastUpdated", "Name", "Name1", "Name2", "Name3", "Name4",
    "Name5", "Name6", "NameType", "AliasStrength", "NameNonLatinScript", "DOB", "Gender", "IMONumber", "TownOfBirth",
    "CountryOfBirth", "AddressPostalCode", *(f"AddressLine{number}" for number in range(1, 7)),
})  # fmt: skip
_ADDRESS = (*(f"AddressLine{number}" for number in range(1, 7)), "AddressPostalCode", "AddressCountry")


def recognises(file: ListFile) -> bool:
    """The root element."""
    return root_of(file) == "Designations"


def read(file: ListFile, list_name: str) -> ListReading:
    """Every Designation. Raises RefusedList with the line for a file cut off, malformed or with a DTD."""
    parties: list[ListedParty] = []
    left_out: list[LeftOut] = []
    unused: dict[str, None] = {}
    seen: dict[str, int] = {}
    as_of = None
    for element in elements(file, "Designation", "DateGenerated"):
        line = element.sourceline or 0
        if local(element) == "DateGenerated":
            as_of = listing_day(text_of(element), day_first=True)
            continue
        found = _party(element, list_name, line, seen)
        if isinstance(found, str):
            left_out.append(LeftOut(file=file.name, line=line, reason=found))
            continue
        seen[found.reference] = line
        parties.append(found)
        unused.update((local(item), None) for item in element.iterdescendants("{*}*") if _is_unused(item))
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(unused),
        as_of=as_of,
    )


def _party(element: Element, list_name: str, line: int, seen: dict[str, int]) -> ListedParty | str:
    """The entry, or what is wrong with it."""
    reference, kind = text_of(element, "UniqueID"), text_of(element, "IndividualEntityShip").casefold()
    if not REFERENCE.fullmatch(reference):
        return f"UniqueID {reference[:40]!r} is none of this list (as DPR0001)"
    if reference in seen:
        return f"UniqueID {reference} stood in line {seen[reference]} already"
    if kind not in SCHEMAS:
        return f"IndividualEntityShip {kind[:40]!r} is none of Individual, Entity, Ship"
    draft = Draft(list_name, reference, SCHEMAS[kind], line)
    draft.listed_on = listing_day(text_of(element, "DateDesignated"), day_first=True)
    for name in children(element, "Names", "Name"):
        cells = {f"name {number}": text_of(name, f"Name{number}") for number in range(1, 7)}
        own = name_kind(text_of(name, "NameType"), text_of(name, "AliasStrength"))
        draft.packed(full_name(cells) or text_of(name, "Name"), own)
    _facts(draft, element)
    return draft.party() or "no name"


def _facts(draft: Draft, element: Element) -> None:
    for item in element.iterdescendants("{*}*"):
        name = local(item)
        if len(item):
            if name == "Address":
                draft.add("address", ", ".join(text for part in _ADDRESS if (text := text_of(item, part))))
            elif name == "Location":
                places = (text_of(item, "TownOfBirth"), text_of(item, "CountryOfBirth"))
                draft.add("birthPlace", ", ".join(place for place in places if place))
        elif _PLAIN.get(name) in DOCUMENTS:
            draft.document(_PLAIN[name], text_of(item), name)
        elif name in _PLAIN:
            draft.add(_PLAIN[name], *text_of(item).split("|"))
        else:
            _other(draft, name, text_of(item))


def _other(draft: Draft, name: str, text: str) -> None:
    if name == "NameNonLatinScript":
        draft.name(text, "original_script")
    elif name == "DOB":
        draft.born(text, day_first=True)
    elif name == "Gender":
        draft.sex(text)
    elif name == "IMONumber":
        draft.imo_number(text)
    elif name == "LastUpdated":
        draft.dated("modifiedAt", text, "last updated", day_first=True)


def _is_unused(item: Element) -> bool:
    return not len(item) and bool(text_of(item)) and local(item) not in _READ and local(item) not in _PLAIN
