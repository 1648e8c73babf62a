"""OFAC's SDN_ENHANCED.XML: one ``entity`` per party, everything of it inside.

Format: the schema ENHANCED_XML.xsd of https://sanctionslistservice.ofac.treas.gov. ``entity/@id`` is the number that
the CSV calls ``ent_num``. Other lists of OFAC come in the same shape and are read the same way.
"""

from __future__ import annotations

from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty, ListedSchema, NameKind
from vedette.lists.readers.ofac_words import take_fact, take_labelled
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.xml import Element, child, children, elements, local, root_of, text_of, texts

NAME = "ofac-enhanced-xml"
KIND = "ofac"
DEFAULT_LIST = "ofac"

SCHEMAS: dict[str, ListedSchema] = {
    "individual": "Person", "entity": "Organization", "vessel": "Vessel", "aircraft": "Airplane"
}  # fmt: skip
_ADDRESS = ("ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "REGION", "POSTAL CODE")
_USED = frozenset({"generalInfo", "sanctionsLists", "sanctionsPrograms", "names", "addresses", "features",
                   "identityDocuments", "relationships"})  # fmt: skip


def recognises(file: ListFile) -> bool:
    """The root element. A delta file has the same root and says ``DeltaFile`` in its namespace: it is no list."""
    return root_of(file) == "sanctionsData" and b"DeltaFile" not in file.head


def read(file: ListFile, list_name: str) -> ListReading:
    """Every ``entity``. Raises RefusedList with the line for a file cut off, malformed or with a DTD."""
    parties: list[ListedParty] = []
    left_out: list[LeftOut] = []
    unused: dict[str, None] = {}
    seen: dict[str, int] = {}
    as_of = None
    for element in elements(file, "entity", "publicationInfo"):
        if local(element) == "publicationInfo":
            as_of = listing_day(text_of(element, "dataAsOf") or text_of(element, "datePublished"))
            continue
        line, reference = element.sourceline or 0, element.get("id", "").strip()
        kind = text_of(element, "generalInfo", "entityType").casefold()
        wrong = _wrong(reference, kind, seen)
        party = None if wrong else _party(element, Draft(list_name, reference, SCHEMAS[kind], line))
        if party is None:
            left_out.append(LeftOut(file=file.name, line=line, reason=wrong or "no name"))
            continue
        seen[reference] = line
        parties.append(party)
        unused.update((local(item), None) for item in element if local(item) not in _USED and len(item))
    return ListReading(
        parties=tuple(parties),
        files=(FileAccount(name=file.name, rows_in=len(parties) + len(left_out), rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        unused_columns=tuple(unused),
        as_of=as_of,
    )


def _wrong(reference: str, kind: str, seen: dict[str, int]) -> str:
    if not reference:
        return "no id"
    if reference in seen:
        return f"id {reference} stood in line {seen[reference]} already"
    return "" if kind in SCHEMAS else f"entityType {kind[:40]!r} is none of {', '.join(SCHEMAS)}"


def _party(element: Element, draft: Draft) -> ListedParty | None:
    for name in children(element, "names", "name"):
        _name(draft, name)
    published = [day for item in children(element, "sanctionsLists", "sanctionsList")
                 if (day := listing_day(item.get("datePublished")))]  # fmt: skip
    draft.listed_on = min(published, default=None)
    draft.add("programId", *texts(element, "sanctionsPrograms", "sanctionsProgram"))
    general = child(element, "generalInfo")
    draft.add("position" if draft.schema == "Person" else "title", text_of(general, "title"))
    draft.add("notes", text_of(general, "remarks"))
    for address in children(element, "addresses", "address"):
        _address(draft, address)
    for feature in children(element, "features", "feature"):
        take_feature(draft, text_of(feature, "type"), text_of(feature, "value"))
    for document in children(element, "identityDocuments", "identityDocument"):
        country, number = text_of(document, "issuingCountry"), text_of(document, "documentNumber")
        take_labelled(draft, text_of(document, "type"), f"{number} ({country})" if country else number)
    for relation in children(element, "relationships", "relationship"):
        draft.add("linkedTo", text_of(relation, "relatedEntity"))
        draft.add("notes", f"{text_of(relation, 'type')}: {text_of(relation, 'relatedEntity')}")
    return draft.party()


def take_feature(draft: Draft, label: str, value: str) -> None:
    """A feature of the XML files; wallets are told by the name of the feature, as in the remarks of the CSV."""
    if not value:
        return
    if label.startswith("Digital Currency Address"):
        take_fact(draft, f"{label} {value}")
    else:
        take_labelled(draft, label, value)


def name_kind(alias_type: str, *, primary: bool, weak: bool) -> NameKind:
    """What OFAC's alias types mean here. N.K.A. is how the party is called now."""
    if primary:
        return "primary"
    if alias_type.upper().startswith("F"):
        return "former"
    return "weak_alias" if weak else "alias"


def _name(draft: Draft, element: Element) -> None:
    kind = name_kind(
        text_of(element, "aliasType"),
        primary=text_of(element, "isPrimary") == "true",
        weak=text_of(element, "isLowQuality") == "true",
    )
    for translation in children(element, "translations", "translation"):
        script = text_of(translation, "script")
        own: NameKind = kind if script in ("", "Latin") else "original_script"
        parts = [text_of(translation, part) for part in ("formattedLastName", "formattedFirstName")]
        draft.name(text_of(translation, "formattedFullName") or ", ".join(part for part in parts if part), own)


def _address(draft: Draft, element: Element) -> None:
    country = text_of(element, "country")
    shown = False
    for translation in children(element, "translations", "translation"):
        parts = {text_of(part, "type").upper(): text_of(part, "value")
                 for part in children(translation, "addressParts", "addressPart")}  # fmt: skip
        known = [parts[name] for name in _ADDRESS if parts.get(name)]
        other = [value for name, value in parts.items() if name not in _ADDRESS and value]
        draft.add("address", ", ".join([*known, *other, *([country] if country else [])]))
        shown = True
    draft.add("address", None if shown else country)
    draft.add("country", country)
