"""OFAC's SDN list as three CSV files without a heading: sdn, alt (names) and add (addresses), joined by ``ent_num``.

Format: OFAC, "SDN Data Specification" (dat_spec.txt): the order of the columns, ``-0-`` for null, a final 0x1A, remarks
of at most 1,000 characters that go on in sdn_comments.csv. A heading with the names of that specification is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from vedette.errors import RefusedList, UnsupportedInput
from vedette.lists.draft import Draft
from vedette.lists.files import ListFile
from vedette.lists.listed import ListedParty, ListedSchema, NameKind
from vedette.lists.readers.ofac_words import take_remarks
from vedette.lists.reading import FileAccount, LeftOut, ListReading
from vedette.lists.rows import below, codec_of, first_row, header_row, rows, whole_rows

NAME = "ofac-csv"
KIND = "ofac"
DEFAULT_LIST = "ofac"

_SDN = ("ent_num", "sdn_name", "sdn_type", "program", "title", "call_sign", "vess_type", "tonnage", "grt", "vess_flag",
        "vess_owner", "remarks")  # fmt: skip
_ALT = ("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks")
_ADD = ("ent_num", "add_num", "address", "city_state_province_postal", "country", "add_remarks")
_COMMENTS = ("ent_num", "remarks_extended")
_SCHEMAS: dict[str, ListedSchema] = {
    "individual": "Person", "vessel": "Vessel", "aircraft": "Airplane", "entity": "Organization", "": "Organization"
}  # fmt: skip
_COLUMNS = (("position", "title"), ("callSign", "call_sign"), ("type", "vess_type"), ("tonnage", "tonnage"),
            ("grossRegisteredTonnage", "grt"), ("flag", "vess_flag"), ("owner", "vess_owner"))  # fmt: skip
_ALIASES: dict[str, NameKind] = {"aka": "alias", "fka": "former", "nka": "alias"}
_NUMBER = re.compile(r"[0-9]{1,10}", re.ASCII)
# SDGT] [SYRIA] [IRGC: the outer brackets are OFAC's to add.
_PROGRAM = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .&/-]{0,39}")
_REMARKS_CAP = 1_000

Cells: TypeAlias = dict[str, str]
Take: TypeAlias = Callable[[int, Cells], str | None]
"""Offered the line and cells of a row; says what is wrong with it, or nothing."""


def recognises(file: ListFile) -> bool:
    """The heading of the specification, or a first row of its shape: a number, and a type that OFAC knows."""
    return any(_is(file, columns) for columns in (_SDN, _ALT, _ADD))


def read(file: ListFile, list_name: str) -> ListReading:
    """Join the three files. Raises RefusedList for a file cut off, UnsupportedInput for alt or add without sdn."""
    if not _is(file, _SDN):
        raise UnsupportedInput(
            "holds the names or addresses of OFAC's list, not its entries.",
            where=file.name,
            remedy="Give the sdn file; alt and add beside it are taken with it.",
        )
    table = _Joined(list_name)
    parts: list[tuple[ListFile, tuple[str, ...], Take]] = [(file, _SDN, table.entry)]
    for part, columns, take in (("comments", _COMMENTS, table.comment), ("alt", _ALT, table.alias),
                                ("add", _ADD, table.address)):  # fmt: skip
        beside = file.beside.get(part)
        if beside is not None and part != "comments" and not _is(beside, columns):
            raise RefusedList(f"is not OFAC's {part} file.", where=beside.name, remedy="Put the right file beside sdn.")
        if beside is not None:
            parts.append((beside, columns, take))
    left_out: list[LeftOut] = []
    unused: dict[str, None] = {}
    accounts = tuple(_offer(part, columns, take, left_out, unused) for part, columns, take in parts)
    return ListReading(parties=table.parties(), files=accounts, rejected=tuple(left_out), unused_columns=tuple(unused))


class _Joined:
    """The entries of sdn, with what the other files say of them."""

    def __init__(self, list_name: str) -> None:
        self._list_name = list_name
        self._drafts: dict[str, Draft] = {}
        self._remarks: dict[str, str] = {}
        self._whole: set[str] = set()

    def entry(self, line: int, cells: Cells) -> str | None:
        """A row of sdn."""
        number, kind = cells["ent_num"], cells["sdn_type"].casefold()
        wrong = self._wrong_entry(number, kind, cells)
        if wrong:
            return wrong
        draft = self._drafts[number] = Draft(self._list_name, number, _SCHEMAS[kind], line)
        draft.name(cells["sdn_name"])
        draft.add("programId", *cells["program"].split("] ["))
        for prop, column in _COLUMNS:
            draft.add(prop, cells[column])
        self._remarks[number] = cells["remarks"]
        return None

    def _wrong_entry(self, number: str, kind: str, cells: Cells) -> str | None:
        if not _NUMBER.fullmatch(number):
            return f"ent_num {number[:40]!r} is no number"
        if number in self._drafts:
            return f"ent_num {number} stood in line {self._drafts[number].line} already"
        if kind not in _SCHEMAS:
            return f"sdn_type {kind[:40]!r} is none of individual, entity, vessel, aircraft"
        if not cells["sdn_name"]:
            return "no name"
        if not all(_PROGRAM.fullmatch(program) for program in cells["program"].split("] [")):
            return f"program {cells['program'][:60]!r} is no tag of a programme"
        return None

    def comment(self, line: int, cells: Cells) -> str | None:
        """A row of sdn_comments: remarks go on where sdn.csv cuts them off."""
        number = cells["ent_num"]
        if number not in self._drafts:
            return f"ent_num {number[:40]!r} is not in the sdn file"
        self._remarks[number] += cells["remarks_extended"]
        self._whole.add(number)
        return None

    def alias(self, line: int, cells: Cells) -> str | None:
        """A row of alt."""
        draft = self._drafts.get(cells["ent_num"])
        kind = _ALIASES.get(cells["alt_type"].casefold())
        if draft is None:
            return f"ent_num {cells['ent_num'][:40]!r} is not in the sdn file"
        if kind is None or not cells["alt_name"]:
            return f"alt_type {cells['alt_type'][:40]!r} is none of aka, fka, nka" if kind is None else "no name"
        draft.name(cells["alt_name"], kind)
        draft.add("notes", cells["alt_remarks"])
        return None

    def address(self, line: int, cells: Cells) -> str | None:
        """A row of add."""
        draft = self._drafts.get(cells["ent_num"])
        if draft is None:
            return f"ent_num {cells['ent_num'][:40]!r} is not in the sdn file"
        parts = (cells["address"], cells["city_state_province_postal"], cells["country"])
        draft.add("address", ", ".join(part for part in parts if part))
        draft.add("country", cells["country"])
        draft.add("notes", cells["add_remarks"])
        return None

    def parties(self) -> tuple[ListedParty, ...]:
        """The entries, each with its remarks read."""
        for number, draft in self._drafts.items():
            remarks = self._remarks[number]
            take_remarks(draft, remarks, cut_off=len(remarks) >= _REMARKS_CAP and number not in self._whole)
        return tuple(party for draft in self._drafts.values() if (party := draft.party()))


def _is(file: ListFile, columns: tuple[str, ...]) -> bool:
    """Told by the heading, else by the first row: its width, a number first, and a known type in the third cell."""
    if header_row(file, frozenset(columns)):
        return True
    if file.head.startswith((b"{", b"<")):
        return False
    first = first_row(file)
    if first is None or len(first.cells) != len(columns) or not _NUMBER.fullmatch(first.cells[0]):
        return False
    third = first.cells[2].replace("-0-", "").casefold()
    if columns is _SDN:
        return third in _SCHEMAS and first.cells[-1] != ""
    return third in _ALIASES if columns is _ALT else bool(_NUMBER.fullmatch(first.cells[1]))


def _offer(
    file: ListFile, columns: tuple[str, ...], take: Take, left_out: list[LeftOut], unused: dict[str, None]
) -> FileAccount:
    """Offer every row of a file, and count."""
    header = header_row(file, frozenset(columns))
    given = rows(file, codec=codec_of(file))
    order = tuple(name.casefold() for name in header.cells) if header else columns
    if header:
        given = below(given, header)
        unused.update((f"{file.name}: {name}", None) for name in header.cells if name.casefold() not in columns)
    accepted, before = 0, len(left_out)
    for row in whole_rows(file, given, len(order), left_out):
        cells = {name: "" if cell == "-0-" else cell for name, cell in zip(order, row.cells, strict=True)}
        wrong = take(row.line, cells)
        if wrong:
            left_out.append(LeftOut(file=file.name, line=row.line, reason=wrong))
        else:
            accepted += 1
    return FileAccount(name=file.name, rows_in=accepted + len(left_out) - before, rows_accepted=accepted)
