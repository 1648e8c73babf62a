"""Text from outside, made safe to look at: characters that hide, reorder or ring bells are written out.

Escaping for HTML is the template engine's work and happens after this. What is done here is about the reader:
a right-to-left override can make a quote read as its opposite without a single tag in it.
"""

from __future__ import annotations

import unicodedata

from markupsafe import Markup

from vedette.report.words import UNKNOWN

# Cc control, Cf format (bidi overrides, zero-width, tags), Cs lone surrogates (not encodable as UTF-8),
# Zl and Zp separators that break lines in some renderers only. See Unicode Technical Report 36, section 2.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_KEPT = frozenset("\n\t")

MOST_CHARACTERS = 2000
"""Characters of any one value that are printed. Quotes are cut earlier, and in their middle."""


def visible(text: str) -> str:
    """The text with each hidden character written as ``[U+202E]``; line ends become LF, tabs and LF stay."""
    if text.isascii() and text.isprintable():
        return text
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_shown(character) for character in plain)


def _shown(character: str) -> str:
    if character in _KEPT or unicodedata.category(character) not in _HIDDEN:
        return character
    return f"[U+{ord(character):04X}]"


def finalised(value: object) -> object:
    """The last step before escaping of every value printed: cut to size, hidden characters out, ``None`` in words."""
    if value is None:
        return UNKNOWN
    if isinstance(value, Markup):
        return value
    if not isinstance(value, str):
        return value
    rest = len(value) - MOST_CHARACTERS
    return visible(value) if rest <= 0 else f"{visible(value[:MOST_CHARACTERS])} [{rest:,} characters left out here]"
