"""The rows of a JSON text: one array, one object a line, or pages one after the other (RFC 8259).

Numbers are kept as they are written: an identifier of twenty digits must not become a float.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

WRAPPERS = ("value", "items", "results", "records", "entries", "data")
"""Members that hold the rows of a page: Microsoft Graph, Google APIs, and what is usual elsewhere."""
_ABOUT = frozenset(("meta", "metadata", "links", "_links", "paging", "pagination", "page", "summary"))
_BLANK = re.compile(r"[ \t\r\n\x1e]*")  # RFC 7464 begins each text of a sequence with a record separator
_BETWEEN = re.compile(r"[ \t\r\n,\x1e]*")


_SCAN = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str).raw_decode


@dataclass(frozen=True, slots=True)
class Element:
    """``row`` as parsed; ``number`` is its line in JSON Lines, elsewhere its place in the list called ``table``."""

    number: int
    row: Any
    table: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """What is no JSON: one line (``rest`` false), or all from this element on."""

    number: int
    reason: str
    rest: bool
    table: str = ""


def in_lines(text: str) -> bool:
    """Whether each line is an object by itself, and no page of many."""
    at = _skip(text, 0)
    end = text.find("\n", at)
    if text[at : at + 1] != "{" or end < 0 or text[end:].strip()[:1] != "{":
        return False
    try:
        first, _ = _SCAN(text[at:end].strip("\r\x1e "), 0)
    except (ValueError, RecursionError):
        return _skip(text, end) < len(text) and _whole_line(text, end)
    return not _page(first)


def _whole_line(text: str, at: int) -> bool:
    """Whether the next line is an object by itself: the first may be the only one that is cut."""
    at = _skip(text, at)
    end = text.find("\n", at)
    line = text[at : end if end >= 0 else len(text)]
    try:
        found, stop = _SCAN(line, 0)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and not line[stop:].strip()


def lines(text: str) -> Iterator[Element | Broken]:
    """Every line that is not blank."""
    at, number, size = 0, 0, len(text)
    while at < size:
        number += 1
        end = text.find("\n", at)
        end = size if end < 0 else end
        line = text[at:end].strip(" \t\r\x1e")
        at = end + 1
        if not line:
            continue
        try:
            row, stop = _SCAN(line, 0)
            if line[stop:].strip():
                raise ValueError("more than one value")
        except RecursionError:
            yield Broken(number, "is JSON nested too deeply", rest=False)
        except ValueError as error:
            yield Broken(number, f"is no JSON: {_said(error)}", rest=False)
        else:
            yield Element(number, row)


def documents(text: str) -> Iterator[Element | Broken]:
    """Every element of every value of the text: arrays, pages, and objects that are rows themselves."""
    number: dict[str, int] = {}
    cursor = _Cursor(text)
    while cursor.sign():
        try:
            for table, row in cursor.rows(alone=not number):
                number[table] = number.get(table, 0) + 1
                yield Element(number[table], row, table)
        except RecursionError:
            yield Broken(sum(number.values()) + 1, "is nested too deeply", rest=True)
            return
        except ValueError as error:
            yield Broken(sum(number.values()) + 1, f"is no JSON: {_said(error)}", rest=True)
            return
        cursor.at = _skip(text, cursor.at, _BETWEEN)


@dataclass(slots=True)
class _Cursor:
    """Reads values one after the other, and large lists element by element: only one row is held at a time.

    All methods raise :class:`ValueError` or :class:`RecursionError` at what is no JSON.
    """

    text: str
    at: int = 0

    def sign(self) -> str:
        """The next sign that is not blank, empty at the end."""
        self.at = _skip(self.text, self.at)
        return self.text[self.at : self.at + 1]

    def taken(self, signs: str, fault: str) -> str:
        """The next sign, one of ``signs``, behind which reading goes on."""
        sign = self.sign()
        if not sign or sign not in signs:
            raise ValueError(fault)
        self.at += 1
        return sign

    def value(self) -> Any:
        """The next value whole."""
        self.at = _skip(self.text, self.at)
        found, self.at = _SCAN(self.text, self.at)
        return found

    def rows(self, *, alone: bool) -> Iterator[tuple[str, Any]]:
        """Table and row of the next value; ``alone`` where no other came before it."""
        sign = self.sign()
        if sign == "[":
            yield from (("", row) for row in self.elements())
        elif sign == "{":
            yield from self.members(alone=alone)
        else:
            raise ValueError("neither an object nor an array")

    def elements(self) -> Iterator[Any]:
        """Each element of the array that begins here."""
        self.taken("[", "no list")
        if self.sign() == "]":
            self.at += 1
            return
        sign = ","
        while sign == ",":
            row = self.value()
            sign = self.taken(",]", "a list is not closed")
            yield row

    def members(self, *, alone: bool) -> Iterator[tuple[str, Any]]:
        """The rows of the object that begins here: those of a page, of each list in it, or the object itself.

        A list of objects under one of :data:`WRAPPERS` is given as it is read: a page may be larger than all else.
        """
        self.taken("{", "no object")
        held: dict[str, Any] = {}
        paged = False
        sign = "," if self.sign() != "}" else self.taken("}", "")
        while sign == ",":
            key = self.value()
            if not isinstance(key, str):
                raise ValueError("a member has no name")
            self.taken(":", "a member has no value")
            if key in WRAPPERS and self.sign() == "[" and _lists_objects(self.text, self.at):
                paged = True
                yield from (("", row) for row in self.elements())
            else:
                held[key] = self.value()
            sign = self.taken(",}", "an object is not closed")
        if paged:
            return
        tables = _tables(held) if alone and not self.sign() else {}
        for name, rows in tables.items():
            yield from ((name if len(tables) > 1 else "", row) for row in rows)
        if not tables:
            yield "", held


def _lists_objects(text: str, at: int) -> bool:
    """Whether a list of objects, or an empty one, begins here."""
    return text[at : at + 1] == "[" and text[(inner := _skip(text, at + 1)) : inner + 1] in ("{", "]")


def _tables(item: dict[str, Any]) -> dict[str, list[Any]]:
    """The lists of objects of a value that is nothing but such and what is said about them."""
    found = {key: value for key, value in item.items() if _objects(value)}
    rest = (value for key, value in item.items() if key not in found and key not in _ABOUT)
    return found if not any(isinstance(value, dict | list) and value for value in rest) else {}


def _page(item: Any) -> bool:
    """Whether an object of several is a page and no row."""
    return isinstance(item, dict) and any(
        isinstance(item.get(key), list) and all(isinstance(row, dict) for row in item[key]) for key in WRAPPERS
    )


def _objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _skip(text: str, at: int, signs: re.Pattern[str] = _BLANK) -> int:
    found = signs.match(text, at)
    return found.end() if found else at


def _said(error: ValueError) -> str:
    return error.msg if isinstance(error, json.JSONDecodeError) else str(error)
