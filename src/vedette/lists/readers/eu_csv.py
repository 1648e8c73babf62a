"""The EU's consolidated financial sanctions list, CSV 1.1: one row per name, address, birth, document or citizenship.

Format: "CSV Full Sanctions List 1.1" of https://webgate.ec.europa.eu/fsd/fsf, parted by semicolons;
``Entity_LogicalId`` joins the rows, the EU reference number (``EU.27.28``) is the number of the entry.
"""

from __future__ import annotations

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.readers.eu_words import SCHEMAS, country, name_kind, take_birth, take_document
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import below, codec_of, header_row, rows, whole_rows

NAME = "eu-csv"
KIND = "eu"
DEFAULT_LIST = "eu"

_HEADING = frozenset({"entity_logicalid", "entity_eu_referencenumber", "namealias_wholename"})
_ADDRESS = tuple(f"address_{part}" for part in ("street", "pobox", "zipcode", "place", "city", "region"))
_BIRTHPLACE = tuple(f"birthdate_{part}" for part in ("place", "city", "region"))
_DOCUMENT = tuple(f"identification_{part}" for part in ("countrydescription", "issuedby", "issueddate", "validfrom",
                                                        "validto", "nameondocument", "remark"))  # fmt: skip
_READ = frozenset({
    "filegenerationdate", "entity_logicalid", "entity_eu_referencenumber", "entity_unitednationid",
    "entity_designationdate", "entity_designationdetails", "entity_remark", "entity_subjecttype",
    "entity_subjecttype_classificationcode", "entity_regulation_programme", "entity_regulation_publicationdate",
    "entity_regulation_numbertitle", "namealias_lastname", "namealias_firstname", "namealias_middlename",
    "namealias_wholename", "namealias_gender", "namealias_title", "namealias_function", "namealias_remark",
    "namealias_strong", "address_contactinfo", "address_countryiso2code", "address_countrydescription",
    "address_remark", *_ADDRESS, *_BIRTHPLACE, *_DOCUMENT, "birthdate_birthdate", "birthdate_day", "birthdate_month",
    "birthdate_year", "birthdate_yearrangefrom", "birthdate_yearrangeto", "birthdate_circa", "birthdate_remark",
    "birthdate_countrydescription", "birthdate_countryiso2code", "identification_number",
    "identification_latinnumber", "identification_typecode", "citizenship_countrydescription",
    "citizenship_countryiso2code",
})  # fmt: skip


def recognises(file: ListFile) -> bool:
    """The heading."""
    return header_row(file, _HEADING, ";") is not None


def read(file: ListFile, list_name: str) -> ListReading:
    """One entry per logical id. Raises RefusedList with the line for a file cut off or in another encoding."""
    header = header_row(file, _HEADING, ";")
    assert header is not None, "asked to read what it does not recognise"
    columns = tuple(name.casefold() for name in header.cells)
    left_out: list[LeftOut] = []
    drafts: dict[str, Draft] = {}
    accepted, as_of, filled = 0, None, set[str]()
    given = below(rows(file, ";", codec_of(file)), header)
    for row in whole_rows(file, given, len(columns), left_out):
        cells = dict(zip(columns, row.cells, strict=True))
        wrong = _row(drafts, list_name, row.line, cells)
        if wrong:
            left_out.append(LeftOut(file=file.name, line=row.line, reason=wrong))
            continue
        accepted += 1
        filled.update(name for name, cell in cells.items() if cell)
        as_of = as_of or listing_day(cells.get("filegenerationdate"), day_first=True)
    parties = tuple(party for draft in drafts.values() if (party := draft.party()))
    nameless = [draft for draft in drafts.values() if draft.party() is None]
    left_out += [
        LeftOut(file=file.name, line=draft.line, reason=f"{draft.reference} has no name") for draft in nameless
    ]
    return ListReading(
        parties=parties,
        files=(FileAccount(name=file.name, rows_in=accepted + len(left_out) - len(nameless), rows_accepted=accepted),),
        rejected=tuple(left_out),
        unused_columns=tuple(name for name in header.cells if name.casefold() in filled - _READ),
        as_of=as_of,
    )


def _row(drafts: dict[str, Draft], list_name: str, line: int, cells: dict[str, str]) -> str | None:
    """Take a row into its entry; what is wrong with it, or nothing."""
    logical = cells["entity_logicalid"]
    if not logical.isdecimal():
        return f"Entity_LogicalId {logical[:40]!r} is no number"
    code = (cells.get("entity_subjecttype_classificationcode") or cells.get("entity_subjecttype", "")).casefold()
    schema = SCHEMAS.get(code) or SCHEMAS.get(cells.get("entity_subjecttype", "").casefold())
    draft = drafts.get(logical)
    if draft is None:
        if schema is None:
            return f"Entity_SubjectType {code[:40]!r} is none of person, enterprise"
        draft = Draft(list_name, cells["entity_eu_referencenumber"] or logical, schema, line)
        drafts[logical] = draft
        draft.listed_on = listing_day(cells.get("entity_designationdate"), day_first=True)
        draft.add("notes", cells.get("entity_remark"), cells.get("entity_designationdetails"))
        draft.add("recordId", cells.get("entity_unitednationid"), logical)
    _regulation(draft, cells)
    _name(draft, cells)
    _rest(draft, cells)
    return None


def _regulation(draft: Draft, cells: dict[str, str]) -> None:
    draft.add("programId", cells.get("entity_regulation_programme"))
    draft.add("program", cells.get("entity_regulation_numbertitle"))
    if draft.listed_on is None:
        # The designation date is empty for older entries: the regulation that named them gives the day.
        draft.listed_on = listing_day(cells.get("entity_regulation_publicationdate"), day_first=True)


def _name(draft: Draft, cells: dict[str, str]) -> None:
    parts = [cells.get(f"namealias_{part}name", "") for part in ("first", "middle", "last")]
    name = cells.get("namealias_wholename") or " ".join(part for part in parts if part)
    remark = cells.get("namealias_remark", "")
    draft.packed(name, name_kind(cells.get("namealias_strong", ""), remark))
    draft.sex(cells.get("namealias_gender"))
    draft.add("title", cells.get("namealias_title"))
    draft.add("position", cells.get("namealias_function"))
    draft.add("notes", f"{name}: {remark}" if remark else None)


def _rest(draft: Draft, cells: dict[str, str]) -> None:
    where = country(cells.get("address_countrydescription", ""), cells.get("address_countryiso2code", ""))
    draft.add("address", ", ".join(part for part in (*(cells.get(name, "") for name in _ADDRESS), where) if part))
    draft.add("country", where)
    draft.add("notes", cells.get("address_remark"), cells.get("address_contactinfo"), cells.get("birthdate_remark"))
    take_birth(
        draft,
        cells.get("birthdate_birthdate", ""),
        (cells.get("birthdate_year", ""), cells.get("birthdate_month", ""), cells.get("birthdate_day", "")),
        (cells.get("birthdate_yearrangefrom", ""), cells.get("birthdate_yearrangeto", "")),
        cells.get("birthdate_circa", ""),
    )
    born = country(cells.get("birthdate_countrydescription", ""), cells.get("birthdate_countryiso2code", ""))
    draft.add("birthPlace", ", ".join(part for part in (*(cells.get(name, "") for name in _BIRTHPLACE), born) if part))
    number = cells.get("identification_number") or cells.get("identification_latinnumber", "")
    if number:
        more = ", ".join(text for name in _DOCUMENT if (text := cells.get(name, "")) and text.casefold() != "unknown")
        take_document(draft, cells.get("identification_typecode", ""), number, more)
    draft.add("nationality", country(cells.get("citizenship_countrydescription", ""),
                                     cells.get("citizenship_countryiso2code", "")))  # fmt: skip
