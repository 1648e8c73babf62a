"""Elements of an XML list one after the other, in memory that does not grow; nothing declared, nothing fetched.

A list needs no document type. One that declares any is refused by name before the parser sees it: entities are how a
few bytes become gigabytes, and how a file asks to read others (CWE-776, CWE-611).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree

from vedette.errors import RefusedList
from vedette.lists.files import ListFile

Element: TypeAlias = Any
"""lxml's elements have no types of their own here."""

_SAVE_AGAIN = "Fetch the file again; the last good snapshot stands."
_DECLARED = re.compile(r"""encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_CODECS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "ascii", "iso8859-1", "cp1252")
_MISC = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")


def root_of(file: ListFile) -> str | None:
    """The local name of the root element, or nothing where the head is no XML, or one that cannot be read safely."""
    text = _prolog(file)
    found = _ROOT.match(text[_end_of_misc(text) :]) if text is not None else None
    return found[1] if found else None


def is_markup(file: ListFile) -> bool:
    """Whether the first thing in the file, in whatever encoding, is a ``<``."""
    text = _prolog(file)
    return text is None or text.lstrip().startswith("<")


def elements(file: ListFile, *names: str) -> Iterator[Element]:
    """Each element with one of the local ``names``, complete; it is emptied once the next is asked for.

    Raises :class:`~vedette.errors.RefusedList` with the line where the file is cut off, malformed, wrongly encoded, or
    declares a document type.
    """
    refuse_declarations(file)
    options = {"resolve_entities": False, "no_network": True, "huge_tree": False, "load_dtd": False}
    with file.open() as stream:
        try:
            tags = tuple(f"{{*}}{name}" for name in names)
            for _, element in etree.iterparse(stream, tag=tags, remove_comments=True, remove_pis=True, **options):
                yield element
                element.clear(keep_tail=False)
                while element.getprevious() is not None:
                    del element.getparent()[0]
        except etree.XMLSyntaxError as error:
            line = getattr(error, "lineno", None) or 1
            raise RefusedList(
                f"is cut off or malformed: {_told(error)}.", where=f"{file.name}:{line}", remedy=_SAVE_AGAIN
            ) from error


def refuse_declarations(file: ListFile) -> None:
    """Raises RefusedList for a document type, an encoding in which one could hide, or a prolog without end."""
    text = _prolog(file)
    if text is None:
        raise RefusedList("states an encoding that no list uses.", where=f"{file.name}:1", remedy="Save it as UTF-8.")
    end = _end_of_misc(text)
    line = text.count("\n", 0, end) + 1
    if text.startswith("<!DOCTYPE", end) or "<!ENTITY" in text:
        raise RefusedList(
            "declares a document type, and with it entities (an entity bomb or a way to read other files); "
            "no sanctions list needs one.",
            where=f"{file.name}:{line}",
            remedy="Fetch the list from its official address.",
        )
    if not _ROOT.match(text[end:]):
        raise RefusedList("has no root element.", where=f"{file.name}:{line}", remedy=_SAVE_AGAIN)


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(etree.QName(element).localname)


def child(element: Element, name: str) -> Element | None:
    """The first child of that local name."""
    return next(element.iterchildren(f"{{*}}{name}"), None)


def children(element: Element | None, *path: str) -> Iterator[Element]:
    """Every descendant at a path of local names: ``children(e, "Names", "Name")``."""
    if element is None:
        return
    for item in element.iterchildren(f"{{*}}{path[0]}"):
        if len(path) == 1:
            yield item
        else:
            yield from children(item, *path[1:])


def text_of(element: Element | None, *path: str) -> str:
    """The text at a path, or an empty string."""
    found = element if not path else next(children(element, *path), None)
    return str(found.text or "").strip() if found is not None else ""


def texts(element: Element | None, *path: str) -> list[str]:
    """The texts at a path that say anything."""
    return [text for item in children(element, *path) if (text := text_of(item))]


def _prolog(file: ListFile) -> str | None:
    """The head as text, in the encoding that mark or declaration states; nothing for one that no list uses."""
    head = file.head
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", "ignore").removeprefix("\ufeff")
    for start, codec in ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be")):
        if head.startswith(start):
            return head.decode(codec, "ignore")
    text = head.decode("utf-8", "ignore").removeprefix("\ufeff")
    stated = _DECLARED.search(text.partition("?>")[0]) if text.startswith("<?xml") else None
    if stated:
        try:
            known = codecs.lookup(stated[1]).name in _CODECS
        except (LookupError, ValueError):
            known = False
        return text if known else None
    return text


def _end_of_misc(text: str) -> int:
    """Where declaration, comments and instructions end. Linear: each is passed once."""
    place = 0
    while found := _MISC.match(text, place):
        place = found.end()
    return place


def _told(error: Exception) -> str:
    """The parser's words without the place, which is told apart."""
    return re.sub(r",?\s*line \d+, column \d+.*$", "", str(error), flags=re.DOTALL).rstrip(". ")
