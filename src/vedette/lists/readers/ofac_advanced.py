"""OFAC's SDN_ADVANCED.XML: parties, places, documents and sanctions apart, joined by numbers.

Format: "Advanced Sanctions Data Model" (ADVANCED_XML.xsd and sdn_advanced_notes.pdf): ReferenceValueSets give words to
numbers, ``DistinctParty/@FixedRef`` is the number that the CSV calls ``ent_num``, dates are pairs of bounds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import NameKind
from vedette.lists.readers.ofac_enhanced import SCHEMAS, name_kind, take_feature
from vedette.lists.readers.ofac_words import take_labelled
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.xml import Element, child, children, elements, local, root_of, text_of

NAME = "ofac-advanced-xml"
KIND = "ofac"
DEFAULT_LIST = "ofac"

_SECTIONS = ("DateOfIssue", "ReferenceValueSets", "Location", "IDRegDocument", "DistinctParty", "ProfileRelationship",
             "SanctionsEntry")  # fmt: skip


@dataclass(slots=True)
class _Known:
    """What stood in the file before the parties, and the parties while they are joined."""

    words: dict[tuple[str, str], str] = field(default_factory=dict)
    party_types: dict[str, str] = field(default_factory=dict)
    places: dict[str, tuple[str, str]] = field(default_factory=dict)
    documents: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)
    profiles: dict[str, str] = field(default_factory=dict)
    as_of: str | None = None

    def word(self, kind: str, number: str | None) -> str:
        """What a number means, or an empty string."""
        return self.words.get((kind, number or ""), "")


def recognises(file: ListFile) -> bool:
    """The root element, and the part that every such file begins with."""
    return root_of(file) == "Sanctions" and b"ReferenceValueSets" in file.head


def read(file: ListFile, list_name: str) -> ListReading:
    """Every DistinctParty. Raises RefusedList with the line for a file cut off, malformed or with a DTD."""
    known = _Known()
    left_out: list[LeftOut] = []
    for element in elements(file, *_SECTIONS):
        section = local(element)
        if section == "DistinctParty":
            wrong = _party(known, element, list_name)
            if wrong:
                left_out.append(LeftOut(file=file.name, line=element.sourceline or 0, reason=wrong))
        elif section == "DateOfIssue":
            known.as_of = known.as_of or _day(element)
        else:
            _JOINS[section](known, element)
    parties = tuple(party for draft in known.drafts.values() if (party := draft.party()))
    return ListReading(
        parties=parties,
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        as_of=known.as_of,
    )


def _references(known: _Known, element: Element) -> None:
    for values in element:
        for item in values:
            number = item.get("ID", "")
            known.words[(local(item), number)] = text_of(item)
            if local(item) == "PartySubType":
                known.party_types[number] = item.get("PartyTypeID", "")


def _place(known: _Known, element: Element) -> None:
    countries = [known.word("Country", item.get("CountryID")) for item in children(element, "LocationCountry")]
    parts = [text_of(value, "Value") for part in children(element, "LocationPart")
             for value in children(part, "LocationPartValue") if value.get("Primary", "true") == "true"]  # fmt: skip
    country = next((item for item in countries if item and item != "undetermined"), "")
    shown = ", ".join(dict.fromkeys(part for part in (*parts, country) if part))
    known.places[element.get("ID", "")] = (shown, country)


def _document(known: _Known, element: Element) -> None:
    country = known.word("Country", element.get("IssuedBy-CountryID"))
    number = text_of(element, "IDRegistrationNo")
    label = known.word("IDRegDocType", element.get("IDRegDocTypeID"))
    value = f"{number} ({country})" if country else number
    known.documents.setdefault(element.get("IdentityID", ""), []).append((label, value))


def _party(known: _Known, element: Element, list_name: str) -> str | None:
    """Read a party; what is wrong with it, or nothing."""
    reference, profile = element.get("FixedRef", "").strip(), child(element, "Profile")
    if not reference or profile is None:
        return "no FixedRef" if profile is not None else "no Profile"
    sub_type = profile.get("PartySubTypeID", "")
    kind = known.word("PartySubType", sub_type)
    if kind in ("", "Unknown"):
        kind = known.word("PartyType", known.party_types.get(sub_type))
    if kind.casefold() not in SCHEMAS:
        return f"a party of the type {kind[:40]!r}, which is none of {', '.join(SCHEMAS)}"
    if reference in known.drafts:
        return f"FixedRef {reference} stood in line {known.drafts[reference].line} already"
    draft = Draft(list_name, reference, SCHEMAS[kind.casefold()], element.sourceline or 0)
    draft.add("notes", text_of(element, "Comment"))
    for identity in children(profile, "Identity"):
        for alias in children(identity, "Alias"):
            _alias(known, draft, alias)
        for label, value in known.documents.get(identity.get("ID", ""), ()):
            take_labelled(draft, label, value)
    if draft.party() is None:
        return "no name"
    for feature in children(profile, "Feature"):
        _feature(known, draft, feature)
    known.drafts[reference] = draft
    known.profiles[profile.get("ID", "")] = reference
    return None


def _alias(known: _Known, draft: Draft, element: Element) -> None:
    kind = name_kind(
        known.word("AliasType", element.get("AliasTypeID")),
        primary=element.get("Primary") == "true",
        weak=element.get("LowQuality") == "true",
    )
    for name in children(element, "DocumentedName"):
        values = list(children(name, "DocumentedNamePart", "NamePartValue"))
        scripts = {known.word("Script", value.get("ScriptID")) for value in values}
        own: NameKind = kind if scripts <= {"", "Latin"} else "original_script"
        draft.name(" ".join(text for value in values if (text := text_of(value))), own)


def _feature(known: _Known, draft: Draft, element: Element) -> None:
    label = known.word("FeatureType", element.get("FeatureTypeID")).strip()
    for version in children(element, "FeatureVersion"):
        for place in children(version, "VersionLocation"):
            shown, country = known.places.get(place.get("LocationID", ""), ("", ""))
            if label == "Location":
                draft.add("address", shown)
                draft.add("country", country)
            else:
                take_feature(draft, label, shown)
        for period in children(version, "DatePeriod"):
            take_feature(draft, label, _period(period))
        for detail in children(version, "VersionDetail"):
            reference = detail.get("DetailReferenceID")
            take_feature(draft, label, known.word("DetailReference", reference) if reference else text_of(detail))


def _period(element: Element) -> str:
    """The bounds of a date as a text that can be read: a day, a year, or "1957 to 1958"."""
    start, end = child(element, "Start"), child(element, "End")
    bounds = [day for side, bound in ((start, "From"), (end, "To"))
              if side is not None and (item := child(side, bound)) is not None and (day := _day(item))]  # fmt: skip
    if not bounds:
        return ""
    first, last = bounds[0], bounds[-1]
    if first != last and first[:4] == last[:4] and first.endswith("-01-01") and last.endswith("-12-31"):
        first = last = first[:4]
    about = "circa " if start is not None and start.get("Approximate") == "true" else ""
    return f"{about}{first}" if first == last else f"{first} to {last}"


def _day(element: Element) -> str | None:
    year, month, day = (text_of(element, part) for part in ("Year", "Month", "Day"))
    if not year.isdigit():
        return None
    if not (month.isdigit() and day.isdigit()):
        return year
    return f"{int(year):04}-{int(month):02}-{int(day):02}"


def _relation(known: _Known, element: Element) -> None:
    draft = known.drafts.get(known.profiles.get(element.get("From-ProfileID", ""), ""))
    other = known.drafts.get(known.profiles.get(element.get("To-ProfileID", ""), ""))
    party = other.party() if other else None
    if draft is not None and party is not None:
        draft.add("linkedTo", party.names[0].text)
        said = known.word("RelationType", element.get("RelationTypeID"))
        draft.add("notes", f"{said}: {party.names[0].text}" if said else None)


def _sanction(known: _Known, element: Element) -> None:
    draft = known.drafts.get(known.profiles.get(element.get("ProfileID", ""), ""))
    if draft is None:
        return
    days = [day for event in children(element, "EntryEvent", "Date") if (day := _day(event)) and len(day) == 10]
    known_days = [*days, *([draft.listed_on] if draft.listed_on else [])]
    draft.listed_on = min(known_days, default=None)
    for measure in children(element, "SanctionsMeasure"):
        if known.word("SanctionsType", measure.get("SanctionsTypeID")) == "Program":
            draft.add("programId", text_of(measure, "Comment"))


_JOINS = {"ReferenceValueSets": _references, "Location": _place, "IDRegDocument": _document,
          "ProfileRelationship": _relation, "SanctionsEntry": _sanction}  # fmt: skip
