"""An entry while it is being read: names and properties gathered, doubles dropped, text made plain."""

from __future__ import annotations

import re

from stdnum import imo

from vedette.lists.dates import read_date
from vedette.lists.documents import numbers_in
from vedette.lists.listed import ListedName, ListedParty, ListedSchema, NameKind
from vedette.lists.packed import bare, unpack
from vedette.lists.scripts import is_latin

# Category Cc without the white space that ``split`` removes: it never belongs to a name and can steer a terminal.
# Halves of surrogate pairs, which JSON may spell, can be written nowhere.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_IMO = re.compile(r"(?<![0-9])[0-9]{7}(?![0-9])")
_GENDERS = {"male": "male", "m": "male", "female": "female", "f": "female"}


def plain(text: str | None) -> str:
    """One line without control characters; the letters are as printed."""
    return " ".join(_CONTROL.sub("", text or "").split())


class Draft:
    """Gathers one entry; ``party`` gives it once it has a name."""

    def __init__(self, list_name: str, reference: str, schema: ListedSchema, line: int) -> None:
        self.list_name = list_name
        self.reference = plain(reference)
        self.schema = schema
        self.line = line
        self.listed_on: str | None = None
        self._names: dict[str, NameKind] = {}
        self._properties: dict[str, dict[str, None]] = {}

    def name(self, text: str | None, kind: NameKind = "primary") -> None:
        """One name as it stands; a second primary name is an alias, and what is not Latin is the original script."""
        shown = bare(plain(text))
        if not shown:
            return
        if kind == "primary" and "primary" in self._names.values():
            kind = "alias"
        if kind == "alias" and not is_latin(shown):
            kind = "original_script"
        self._names.setdefault(shown, kind)

    def packed(self, text: str | None, kind: NameKind) -> None:
        """A field that may hold several names; what is said about them goes to the notes."""
        found = unpack(plain(text), kind, ship=self.schema == "Vessel")
        for name, own in found.names:
            self.name(name, own)
        self.add("notes", *found.remarks)

    def add(self, prop: str, *values: str | None) -> None:
        """Values of a property, doubles dropped."""
        kept = self._properties.setdefault(prop, {})
        for value in values:
            shown = plain(value)
            if shown:
                kept[shown] = None

    def born(self, text: str | None, *, day_first: bool | None = None) -> None:
        """A date of birth. What an ISO prefix cannot say ("circa 1969") is kept word for word in the notes."""
        self.dated("birthDate", text, "date of birth", day_first=day_first)

    def dated(self, prop: str, text: str | None, what: str, *, day_first: bool | None = None) -> None:
        """A date property, with a note where the prefix says less than the text."""
        shown = plain(text)
        if not shown:
            return
        found = read_date(shown, day_first=day_first)
        self.add(prop, *found.iso)
        if not found.exact:
            self.add("notes", f"{what}: {shown}")

    def sex(self, text: str | None) -> None:
        """``male`` or ``female``; anything else is a note."""
        shown = plain(text).rstrip(".")
        known = _GENDERS.get(shown.lower())
        self.add("gender", known) if known else self.add("notes", f"gender: {shown}" if shown else None)

    def document(self, prop: str, text: str | None, what: str, more: str = "") -> None:
        """The numbers of documents in a cell; what else is said there, and ``more``, goes to the notes with them."""
        shown = plain(text)
        numbers = numbers_in(shown)
        self.add(prop, *numbers)
        if shown and (more or numbers != (shown,)):
            self.add("notes", f"{plain(what)} {shown}" + (f": {more}" if more else ""))

    def imo_number(self, text: str | None) -> None:
        """An IMO number: seven digits whose check digit holds, for vessels only; anything else is a note.

        Owners and managers have seven-digit numbers of the same look in a register of their own (IMO resolution
        A.1117(30) for ships, MSC.160(78) for companies).
        """
        shown = plain(text)
        if not shown:
            return
        numbers = _IMO.findall(shown)
        good = [number for number in numbers if number != "0000000" and imo.is_valid(number)]
        if self.schema == "Vessel" and good:
            self.add("imoNumber", *good)
        elif self.schema == "Vessel":
            self.add("notes", f"no IMO number whose check digit holds: {shown}")
        else:
            self.add("notes", *(f"IMO number: {number}" for number in numbers or [shown]))

    def party(self) -> ListedParty | None:
        """The entry, or nothing where it has no name. Names: the primary first, then as they came."""
        names = sorted(self._names.items(), key=lambda pair: pair[1] != "primary")
        if not names:
            return None
        if names[0][1] != "primary":
            names[0] = (names[0][0], "primary")
        return ListedParty(
            list=self.list_name,
            reference=self.reference,
            schema=self.schema,
            names=tuple(ListedName(text=text, kind=kind) for text, kind in names),
            listed_on=self.listed_on,
            properties={prop: tuple(values) for prop, values in self._properties.items() if values},
            line=self.line,
        )
