"""Which shapes a table has, by its headers alone. The name of a file says nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from vedette.evidence.tables.headers import Export, currency_of, exports, fold, matching, needed, rarity, words
from vedette.records.tables import SHAPES

ALSO: Mapping[str, tuple[str, ...]] = {
    "staff": ("payout", "document", "permit", "contract", "contact"),
    "payment": ("payout",),
    "payout": ("payment",),
    "document": ("contact",),
    "contract": ("crew",),
    "crew": ("contract",),
}
"""What else a table may give beside its first shape: a staff file has the account that pay goes to, the papers shown,
a permit, and further phones; a payroll line is a payment of wages and a destination of money at once; a contract for
work aboard is a contract and a place in a crew."""

# Seen in tables of every kind: beside a first shape they show nothing of another.
_COMMON = frozenset({"country", "currency", "name", "email", "account_name", "employer", "sector", "nationality"})
_NEAR = 0.8
"""Two shapes as likely as this, neither of which may stand beside the other, are left to the user."""
_SMALL = frozenset({"vpn_range", "contact", "cv", "photo", "headcount", "allowed"})
"""Shapes of which three columns are all there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One shape found in a table: each column with its headers as written (the first filled cell counts)."""

    shape: str
    label: str
    columns: Mapping[str, tuple[str, ...]]
    export: Export | None = None
    currency: str | None = None

    @property
    def headers(self) -> frozenset[str]:
        """All headers used."""
        return frozenset(header for given in self.columns.values() for header in given)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """The shapes of a table, the first by which it is named; or none, and in words why (empty: like nothing known)."""

    taken: tuple[Taken, ...] = ()
    reason: str = ""


def recognise(headers: Sequence[str]) -> Recognised:
    """The shapes of a table with these headers."""
    folded: dict[str, str] = {}
    for header in headers:
        folded.setdefault(fold(header), header)
    signed = [of_export(export, headers) for export in exports() if all(word in folded for word in export.signed_by)]
    if signed:  # an older export may be signed by words that a newer one has too: the one that explains more headers
        return Recognised(taken=(max(signed, key=lambda taken: len(taken.headers)),))
    found = {shape.name: _mapped(shape.name, headers) for shape in SHAPES}
    scores = {name: _score(taken) for name, taken in found.items()}
    whole = [name for name in found if not _lacks(found[name]) and _enough(found[name], len(headers))]
    if not whole:
        return Recognised(reason=_nearest(found, scores))
    whole.sort(key=lambda name: (_a_list_of_accounts(name, found), -scores[name]))
    first = whole[0]
    rivals = [
        name
        for name in whole[1:]
        if scores[name] >= _NEAR * scores[first] and name not in ALSO.get(first, ()) and first not in ALSO.get(name, ())
    ]
    if rivals:
        labels = " or ".join(needed()[name].label for name in (first, *rivals))
        return Recognised(reason=f"may be {labels}: its headers fit each")
    return Recognised(taken=(found[first], *_also(found, first)))


def of_export(export: Export, headers: Sequence[str]) -> Taken:
    """The columns of an export as far as the headers have them."""
    folded: dict[str, str] = {}
    for header in headers:
        folded.setdefault(fold(header), header)
    return _exported(export, folded)


def with_shape(shape: str, headers: Sequence[str]) -> Taken:
    """The columns of ``shape`` as far as the headers tell."""
    return _mapped(shape, headers)


def lacks(taken: Taken) -> tuple[str, ...]:
    """What the shape needs and the table does not have, in words."""
    return _lacks(taken)


def _a_list_of_accounts(name: str, found: Mapping[str, Taken]) -> bool:
    """People with the account each is paid to are a staff file, as long as nothing says that or when money moved."""
    moved = {"amount", "paid_on", "changed_on"} & found["payout"].columns.keys()
    return name == "payout" and not moved and not _lacks(found["staff"])


def _exported(export: Export, folded: Mapping[str, str]) -> Taken:
    columns = {
        column: tuple(header for alternative in alternatives for header in matching(alternative, folded))
        for column, alternatives in export.columns.items()
    }
    given = {column: found for column, found in columns.items() if found}
    return Taken(shape=export.shape, label=export.label, columns=given, export=export)


def _mapped(shape: str, headers: Sequence[str]) -> Taken:
    """Each header to the column that its word stands nearest the front of; one header for a column but contacts."""
    plain = {header: fold(header) for header in headers}
    bare = {header: currency_of(header) for header in headers}
    offers = sorted(
        (rank, place, column, header)
        for place, (column, alternatives) in enumerate(words()[shape].items())
        for header in headers
        for rank in [_rank(alternatives, plain[header], bare[header][0])]
        if rank is not None
    )
    columns: dict[str, tuple[str, ...]] = {}
    used: set[str] = set()
    for _, _, column, header in offers:
        if header in used or (column in columns and not column.startswith("value.")):
            continue
        columns[column] = (*columns.get(column, ()), header)
        used.add(header)
    _whole_or_parts(columns, headers, shape)
    currencies = {bare[header][1] for header in used if bare[header][0] != plain[header]}
    return Taken(
        shape=shape,
        label=needed()[shape].label,
        columns=columns,
        currency=currencies.pop() if len(currencies) == 1 else None,
    )


def _rank(alternatives: tuple[str, ...], plain: str, bare: str) -> int | None:
    for word in (plain, bare):
        if word in alternatives:
            return alternatives.index(word)
    return None


def _whole_or_parts(columns: dict[str, tuple[str, ...]], headers: Sequence[str], shape: str) -> None:
    """A name in two cells is no whole name: where a family name stands beside what may be either, it is the given."""
    for part in [name for name in columns if name.endswith(".family")]:
        whole = part.removesuffix(".family")
        given = words()[shape].get(f"{whole}.given", ())
        for header in columns.get(whole, ()):
            if fold(header) in given and f"{whole}.given" not in columns:
                columns[f"{whole}.given"] = columns.pop(whole)
    if shape == "crew" and "family_name" in columns and "holder_name" in columns:
        given = words()["crew"]["given_names"]
        if "given_names" not in columns and fold(columns["holder_name"][0]) in given:
            columns["given_names"] = columns.pop("holder_name")


def _lacks(taken: Taken) -> tuple[str, ...]:
    return tuple(said for said, names in needed()[taken.shape].holds if not names & taken.columns.keys())


def _enough(taken: Taken, headers: int) -> bool:
    """Two or three words that every table has are chance; a third of the headers, or five, are not."""
    known = len(taken.headers)
    least = 2 if taken.shape in _SMALL else 3
    return known >= least and (known >= 5 or known * 3 >= headers) and _score(taken) >= 0.5


def _score(taken: Taken) -> float:
    """What its headers weigh together; added exactly, so that the order of a set never decides between two shapes."""
    worth = rarity()
    return fsum(worth.get(fold(header), worth.get(currency_of(header)[0], 0.0)) for header in taken.headers)


def _also(found: Mapping[str, Taken], first: str) -> tuple[Taken, ...]:
    """Further shapes whose needs are met by headers that show something of their own."""
    more = []
    for name in ALSO.get(first, ()):
        taken = found[name]
        if name == "contact":
            taken = _left_over(taken, found[first])
        if not _lacks(taken) and _shows(name, taken, found[first]):
            more.append(taken)
    return tuple(more)


def _left_over(taken: Taken, first: Taken) -> Taken:
    """Contacts are what the first shape has no room for: a second phone, a messenger."""
    spread = {
        column: tuple(header for header in headers if header not in first.headers)
        for column, headers in taken.columns.items()
        if column.startswith("value.")
    }
    whose = {column: headers for column, headers in taken.columns.items() if column in ("person_id", "email")}
    return Taken(shape="contact", label=taken.label, columns={**whose, **{k: v for k, v in spread.items() if v}})


_SHOWN: Mapping[str, frozenset[str]] = {
    "payout": frozenset({"account", "holder"}),
    "payment": frozenset({"period_from", "gross"}),
    "document": frozenset({"number", "mrz1"}),
    "permit": frozenset({"permit_no", "permit_type"}),
    "crew": frozenset({"rank", "joined_on"}),
    "contact": frozenset({"value.phone", "value.email", "value.messenger"}),
}


def _shows(name: str, taken: Taken, first: Taken) -> bool:
    if name == "contract" and first.shape == "crew":
        return bool({"contract_no", "contract_date", "end_date"} & taken.columns.keys())
    if name == "contract":
        # A register of staff by nationality is also a register of work; without an employer or State it says nothing.
        return "nationality" in taken.columns and bool({"employer", "host_state"} & taken.columns.keys())
    return any(set(taken.columns.get(column, ())) - _common(first) for column in _SHOWN[name])


def _common(first: Taken) -> set[str]:
    return {header for column, headers in first.columns.items() if column in _COMMON for header in headers}


def _nearest(found: Mapping[str, Taken], scores: Mapping[str, float]) -> str:
    """Of the shapes with two columns of their own, the one most like the table, and what it lacks."""
    near = [name for name, taken in found.items() if len(taken.headers) >= 2 and _lacks(taken) and scores[name] >= 1]
    if not near:
        return ""
    best = max(near, key=lambda name: scores[name])
    missing = " and no column holds ".join(_lacks(found[best]))
    return f"looks like {needed()[best].label}, but no column holds {missing}"
