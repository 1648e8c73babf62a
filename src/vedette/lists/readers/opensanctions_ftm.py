"""OpenSanctions entities, JSON lines in the FollowTheMoney shape (``entities.ftm.json``, ``targets.nested.json``).

Format: https://www.opensanctions.org/docs/bulk/json/ and https://followthemoney.tech: ``id``, ``schema``,
``properties`` with lists of values; ``Sanction``, ``Identification`` and ``CryptoWallet`` are entities of their own
that point to their party, and are joined to it here, whichever comes first. A nested value may be a whole entity.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from vedette.errors import RefusedList
from vedette.lists.dates import listing_day
from vedette.lists.draft import Draft, plain
from vedette.lists.files import HEAD, ListFile
from vedette.lists.listed import ListedSchema
from vedette.lists.readers.columns import NAMES, PROPERTIES, take_values
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import lines

NAME = "opensanctions-ftm"
KIND = "opensanctions"
DEFAULT_LIST = "opensanctions"

Values: TypeAlias = dict[str, list[Any]]

_SCHEMAS: dict[str, ListedSchema] = {
    "Person": "Person", "Company": "Company", "Organization": "Organization", "PublicBody": "Organization",
    "LegalEntity": "LegalEntity", "Vessel": "Vessel", "Airplane": "Airplane", "CryptoWallet": "CryptoWallet",
}  # fmt: skip
_JOINED = {"Sanction": "entity", "Identification": "holder", "Passport": "holder", "CryptoWallet": "holder"}
"""Schema of what belongs to a party -> the property that points there."""
_ENTITY = re.compile(rb'"schema"\s*:\s*"[A-Z][A-Za-z]+"')
_NESTED = (("sanctions", "Sanction"), ("identification", "Identification"), ("cryptoWallets", "CryptoWallet"))
_SANCTION = ("program", "programId", "provisions", "authority", "reason")


@dataclass(slots=True)
class _Read:
    drafts: dict[str, Draft] = field(default_factory=dict)
    joins: dict[str, list[tuple[str, Values]]] = field(default_factory=dict)
    aside: Counter[str] = field(default_factory=Counter)
    unused: dict[str, None] = field(default_factory=dict)


def recognises(file: ListFile) -> bool:
    """The first line is a JSON object with ``schema`` and ``properties``."""
    first, ended, _ = file.head.lstrip(b"\xef\xbb\xbf \r\n").partition(b"\n")
    if not ended and len(file.head) == HEAD:
        return first.startswith(b"{") and _ENTITY.search(first) is not None
    try:
        entity = json.loads(first)
    except (ValueError, RecursionError):
        # a first line that was cut off is refused by the reader, with its line
        return first.startswith(b"{") and _ENTITY.search(first) is not None
    return isinstance(entity, dict) and isinstance(entity.get("schema"), str) and "properties" in entity


def read(file: ListFile, list_name: str) -> ListReading:
    """Every party, ship and wallet that is a target or carries a topic.

    Raises RefusedList with the line where the last line is cut off or the encoding is another.
    """
    known = _Read()
    left_out: list[LeftOut] = []
    number, cut = 0, None
    rows_in = 0
    for number, text in enumerate(lines(file), start=1):
        if not text.strip():
            continue
        rows_in, cut = rows_in + 1, None
        wrong = _line(known, list_name, number, text)
        if wrong:
            left_out.append(LeftOut(file=file.name, line=number, reason=wrong))
            cut = wrong if not text.endswith("\n") else None
    if cut:
        raise RefusedList(
            f"ends within an entity: {cut}.",
            where=f"{file.name}:{number}",
            remedy="Fetch the file again; the last good snapshot stands.",
        )
    for owner, joined in known.joins.items():
        if owner in known.drafts:
            for schema, values in joined:
                _join(known.drafts[owner], schema, values)
    finished = [(draft, draft.party()) for draft in known.drafts.values()]
    parties = tuple(party for _, party in finished if party)
    left_out += [
        LeftOut(file=file.name, line=draft.line, reason=f"{draft.reference} has no name")
        for draft, party in finished
        if party is None
    ]
    return ListReading(
        parties=parties,
        files=(FileAccount(name=file.name, rows_in=rows_in, rows_accepted=len(parties)),),
        rejected=tuple(left_out),
        set_aside=tuple(sorted(known.aside.items())),
        unused_columns=tuple(sorted(known.unused)),
    )


def _line(known: _Read, list_name: str, number: int, text: str) -> str | None:
    """Take one line; what is wrong with it, or nothing."""
    try:
        entity = json.loads(text)
    except (ValueError, RecursionError) as error:
        return f"no JSON: {str(error)[:100]}"
    if not isinstance(entity, dict):
        return "no JSON object"
    identity, schema, values = entity.get("id"), entity.get("schema"), entity.get("properties")
    if not isinstance(identity, str) or not identity.strip() or not isinstance(schema, str):
        return "no id or no schema"
    if not isinstance(values, dict) or not all(isinstance(value, list) for value in values.values()):
        return "properties are no lists of values"
    own = _SCHEMAS.get(schema)
    pointer = _JOINED.get(schema)
    if pointer:
        for owner in _texts(values, pointer):
            known.joins.setdefault(owner, []).append((schema, values))
    if own is None:
        known.aside[f"{schema} ({'joined to its party' if pointer else 'no party, ship or wallet'})"] += 1
        return None
    if not entity.get("target") and not _texts(values, "topics") and "target" in entity:
        known.aside[f"{schema} (named beside a target, not listed)"] += 1
        return None
    if identity in known.drafts:
        return f"id {identity[:60]} stood in line {known.drafts[identity].line} already"
    known.drafts[identity] = _draft(known, Draft(list_name, identity, own, number), values, entity.get("caption"))
    return None


def _draft(known: _Read, draft: Draft, values: Values, caption: object) -> Draft:
    if isinstance(caption, str) and caption in _texts(values, "name"):
        draft.name(caption)
    for prop, kind in NAMES.items():
        for name in _texts(values, prop):
            draft.name(name, kind)
    if draft.schema == "CryptoWallet" and draft.party() is None:
        for key in _texts(values, "publicKey"):
            draft.name(key)
    for prop in values:
        if prop in PROPERTIES:
            take_values(draft, prop, _texts(values, prop))
        elif prop not in (*NAMES, *_JOINED.values()) and not any(isinstance(value, dict) for value in values[prop]):
            known.unused[prop] = None
    for prop, schema in _NESTED:
        for nested in values.get(prop, ()):
            inner = nested.get("properties") if isinstance(nested, dict) else None
            if isinstance(inner, dict) and all(isinstance(value, list) for value in inner.values()):
                _join(draft, schema, inner)
    return draft


def _join(draft: Draft, schema: str, values: Values) -> None:
    """Add what a sanction, paper or wallet says to its party."""
    if schema == "CryptoWallet":
        draft.add("publicKey", *_texts(values, "publicKey"))
        draft.add("currency", *_texts(values, "currency"))
    elif schema == "Sanction":
        starts = [*_texts(values, "listingDate"), *_texts(values, "startDate")]
        days = [day for text in starts if (day := listing_day(text))]
        draft.listed_on = min([*days, *([draft.listed_on] if draft.listed_on else [])], default=None)
        draft.add("recordId", *_texts(values, "authorityId"), *_texts(values, "unscId"))
        for prop in _SANCTION:
            draft.add("notes" if prop == "reason" else prop, *_texts(values, prop))
    else:
        kinds = " ".join(_texts(values, "type"))
        prop = "passportNumber" if schema == "Passport" or "passport" in kinds.casefold() else "idNumber"
        for number in _texts(values, "number"):
            draft.document(prop, number, kinds, ", ".join(_texts(values, "country")))


def _texts(values: Values, prop: str) -> list[str]:
    """The plain values of a property; a nested entity counts by its id."""
    found = []
    for value in values.get(prop, ()):
        text = value.get("id") if isinstance(value, dict) else value
        if isinstance(text, str) and plain(text):
            found.append(text)
    return found
