"""Schemata and properties that are spoken here: names of the FollowTheMoney vocabulary, labels of our own.

Source of the names: https://followthemoney.tech/explorer/schemata/. What lists never print and nobody asks by is left
out; a property that is not here is ignored in a query and shown as a note in an entity.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from vedette.screening.schemata import lineage

Kind: TypeAlias = Literal["name", "text", "date", "country", "identifier", "topic", "gender", "entity"]


@dataclass(frozen=True, slots=True)
class Schema:
    """A kind of thing: id, one, many, and what it is. ``matchable``: it may be asked for by example."""

    id: str
    label: str
    plural: str
    description: str
    matchable: bool = True


@dataclass(frozen=True, slots=True)
class Property:
    """A property: id, label, kind of its values."""

    id: str
    label: str
    kind: Kind


SCHEMATA: tuple[Schema, ...] = (
    Schema("Thing", "Thing", "Things", "Anything that has a name.", matchable=False),
    Schema("LegalEntity", "Legal entity", "Legal entities", "A person or a body: what can be listed, own and owe."),
    Schema("Person", "Person", "People", "A human being."),
    Schema("Organization", "Organisation", "Organisations", "A body of any form: office, party, unit, firm."),
    Schema("Company", "Company", "Companies", "A body that trades, with a legal form."),
    Schema("PublicBody", "Public body", "Public bodies", "A ministry, an agency, a unit of the armed forces."),
    Schema("Asset", "Asset", "Assets", "Something that can be owned.", matchable=False),
    Schema("Vehicle", "Vehicle", "Vehicles", "A means of transport."),
    Schema("Vessel", "Vessel", "Vessels", "A ship or boat, told by its IMO number."),
    Schema("Airplane", "Aircraft", "Aircraft", "An aeroplane or helicopter, told by its registration."),
    Schema("CryptoWallet", "Cryptocurrency wallet", "Cryptocurrency wallets", "An address on a chain of blocks."),
    Schema("Security", "Security", "Securities", "A share or bond, told by its ISIN."),
    Schema("BankAccount", "Bank account", "Bank accounts", "An account at a bank; lists print none."),
    Schema("Address", "Address", "Addresses", "A place where post arrives; lists print it with its party."),
    Schema("Position", "Position", "Positions", "An office that people hold; lists print it with its holder."),
    Schema("UserAccount", "User account", "User accounts", "An account at a service; lists print none."),
)

LINKS: tuple[Schema, ...] = (
    Schema("Sanction", "Sanction", "Sanctions", "That an authority listed somebody.", matchable=False),
    Schema("UnknownLink", "Other link", "Other links", "That an entry names another.", matchable=False),
)
"""Schemata of adjacent entities; nothing is asked for by them."""

_PROPERTIES: dict[str, tuple[Property, ...]] = {
    "Thing": (
        Property("name", "Name", "name"),
        Property("alias", "Other name", "name"),
        Property("weakAlias", "Weak alias", "name"),
        Property("previousName", "Former name", "name"),
        Property("country", "Country", "country"),
        Property("address", "Address", "text"),
        Property("programId", "Programme", "identifier"),
        Property("topics", "Topics", "topic"),
        Property("notes", "Notes", "text"),
        Property("description", "Description", "text"),
        Property("summary", "Summary", "text"),
        Property("keywords", "Keywords", "text"),
        Property("sourceUrl", "Source address", "text"),
        Property("createdAt", "Listed on", "date"),
        Property("modifiedAt", "Amended on", "date"),
        Property("wikidataId", "Wikidata number", "identifier"),
        Property("authorityId", "Reference number of the list", "identifier"),
        Property("sanctions", "Listings", "entity"),
        Property("unknownLinkTo", "Linked to", "entity"),
        Property("unknownLinkFrom", "Linked from", "entity"),
    ),
    "LegalEntity": (
        Property("abbreviation", "Abbreviation", "name"),
        Property("email", "E-mail", "identifier"),
        Property("phone", "Telephone", "identifier"),
        Property("website", "Web site", "text"),
        Property("legalForm", "Legal form", "text"),
        Property("sector", "Sector", "text"),
        Property("status", "Status", "text"),
        Property("mainCountry", "Country of origin", "country"),
        Property("jurisdiction", "Jurisdiction", "country"),
        Property("incorporationDate", "Founded on", "date"),
        Property("dissolutionDate", "Dissolved on", "date"),
        Property("registrationNumber", "Registration number", "identifier"),
        Property("idNumber", "Identity number", "identifier"),
        Property("taxNumber", "Tax number", "identifier"),
        Property("vatCode", "VAT number", "identifier"),
        Property("innCode", "INN", "identifier"),
        Property("ogrnCode", "OGRN", "identifier"),
        Property("leiCode", "LEI", "identifier"),
        Property("dunsCode", "DUNS", "identifier"),
        Property("uscCode", "Unified social credit code", "identifier"),
        Property("swiftBic", "BIC", "identifier"),
        Property("licenseNumber", "Licence number", "identifier"),
    ),
    "Person": (
        Property("birthDate", "Birth date", "date"),
        Property("deathDate", "Died on", "date"),
        Property("birthPlace", "Birth place", "text"),
        Property("birthCountry", "Country of birth", "country"),
        Property("nationality", "Nationality", "country"),
        Property("citizenship", "Citizenship", "country"),
        Property("gender", "Gender", "gender"),
        Property("passportNumber", "Passport number", "identifier"),
        Property("socialSecurityNumber", "Social security number", "identifier"),
        Property("position", "Post", "text"),
        Property("title", "Title", "text"),
        Property("firstName", "First name", "text"),
        Property("middleName", "Middle name", "text"),
        Property("lastName", "Surname", "text"),
        Property("fatherName", "Patronymic", "text"),
        Property("education", "Education", "text"),
        Property("religion", "Religion", "text"),
    ),
    "Organization": (
        Property("imoNumber", "IMO number", "identifier"),
        Property("cageCode", "CAGE", "identifier"),
    ),
    "Company": (Property("ticker", "Ticker symbol", "identifier"),),
    "Vehicle": (
        Property("registrationNumber", "Registration number", "identifier"),
        Property("type", "Type", "text"),
        Property("model", "Model", "text"),
        Property("buildDate", "Built", "date"),
        Property("registrationDate", "Registered on", "date"),
    ),
    "Vessel": (
        Property("imoNumber", "IMO number", "identifier"),
        Property("mmsi", "MMSI", "identifier"),
        Property("callSign", "Call sign", "identifier"),
        Property("flag", "Flag", "country"),
        Property("pastFlags", "Former flags", "country"),
        Property("tonnage", "Tonnage", "text"),
        Property("grossRegisteredTonnage", "Gross tonnage", "text"),
        Property("deadweightTonnage", "Deadweight", "text"),
        Property("registrationPort", "Home port", "text"),
    ),
    "Airplane": (
        Property("serialNumber", "Serial number", "identifier"),
        Property("icaoCode", "Type designator of ICAO", "identifier"),
        Property("manufacturer", "Manufacturer", "text"),
    ),
    "CryptoWallet": (
        Property("publicKey", "Address on the chain", "identifier"),
        Property("cryptoAddress", "Address on the chain (another name)", "identifier"),
        Property("currencySymbol", "Currency", "text"),
        Property("blockchain", "Chain", "text"),
        Property("managingExchange", "Exchange", "text"),
    ),
    "Security": (
        Property("isin", "ISIN", "identifier"),
        Property("registrationNumber", "Registration number", "identifier"),
    ),
    "Address": (
        Property("full", "Address", "text"),
        Property("city", "City", "text"),
        Property("street", "Street", "text"),
        Property("postalCode", "Post code", "text"),
    ),
}

TOPICS = {
    "sanction": "Listed by an authority",
    "sanction.linked": "Linked to somebody listed",
    "sanction.control": "Owned or controlled by somebody listed",
    "sanction.counter": "Listed in answer to sanctions",
    "asset.frozen": "Assets frozen",
    "export.control": "Under export control",
    "debarment": "Debarred",
    "crime": "Crime",
    "crime.cyber": "Crime by computer",
    "role.pep": "Politically exposed",
    "poi": "Of interest",
    "wanted": "Wanted",
}
"""Labels of topics; one that is not here is shown by its name."""

NAME_PROPERTIES = ("name", "alias", "weakAlias", "previousName", "abbreviation")
"""Properties of a query that are screened as names."""


@cache
def schemata() -> dict[str, Schema]:
    """Schemata by id."""
    return {schema.id: schema for schema in (*SCHEMATA, *LINKS)}


@cache
def properties_of(schema: str) -> dict[str, Property]:
    """The properties of a schema, those of its own kind first; empty for an unknown one."""
    found: dict[str, Property] = {}
    for name in lineage(schema):
        for item in _PROPERTIES.get(name, ()):
            found.setdefault(item.id, item)
    return found


def label_of(schema: str) -> str:
    """What to call one of a schema."""
    known = schemata().get(schema)
    return known.label if known else schema
