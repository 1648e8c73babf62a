"""The values of records that may be exchanged, each in the one form in which it is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from vedette.identifiers import account, document_number, email, phone
from vedette.records.recorded import Recorded

_Form = Callable[[str], str | None]

KINDS: tuple[tuple[str, _Form, tuple[tuple[str, str], ...]], ...] = (
    ("account", account.key, (("payout", "account"), ("payment", "account"), ("contract", "payee_account"))),
    ("phone", phone.key, (("staff", "phone"), ("contact", "value"))),
    ("email", email.key, (("staff", "other_email"), ("contact", "value"))),
    ("document", document_number.key, (("document", "number"), ("permit", "document_no"), ("crew", "document_no"))),
)
"""Kind, its form, and the columns that hold it. A telephone counts only where it is written with its country: what a
number is without one depends on who reads it."""
NAMES = tuple(kind for kind, _, _ in KINDS)
_PEOPLE = ("person_id", "holder_id", "email", "account_name", "holder_name")


@dataclass(frozen=True, slots=True, order=True)
class Value:
    """A value in its form, who holds it as the file names him (empty where it does not), and where it stands."""

    kind: str
    key: str
    person: str
    source: str
    line: int


def values_of(records: Iterable[Recorded], kinds: Iterable[str]) -> tuple[Value, ...]:
    """The values of these kinds, each once a row, sorted. What has no form (a placeholder, a masked number) is left
    out: two of them would meet and mean nothing."""
    asked = frozenset(kinds)
    pool = tuple(records)
    found = {value for kind in KINDS if kind[0] in asked for value in _of(kind, pool)}
    return tuple(sorted(found))


def _of(kind: tuple[str, _Form, tuple[tuple[str, str], ...]], records: tuple[Recorded, ...]) -> Iterator[Value]:
    name, form, columns = kind
    for item in records:
        for shape, column in columns:
            if shape != item.shape:
                continue
            people = [field for field in _PEOPLE if field in item.rows.column_names]
            wanted = [column, "source", "line", *people, *(["scheme"] if shape == "contact" else [])]
            for row in item.rows.select(dict.fromkeys(wanted)).to_pylist():
                key = form(row[column]) if row[column] and _fits(name, row) else None
                if key and (name != "phone" or key.startswith("+")):
                    person = next((row[field] for field in people if row[field]), "")
                    yield Value(name, key, person, row["source"], row["line"])


def _fits(kind: str, row: dict[str, object]) -> bool:
    """A contact row says itself what it holds."""
    return "scheme" not in row or str(row["scheme"]).lower() in (kind, "mobile" if kind == "phone" else kind)
