"""Files that are records of a person by the folder they lie in: ``cvs/ID.txt``, ``photos/ID.jpg``.

The folder says what a file is and its name whose it is, for neither stands in it.
"""

from __future__ import annotations

from pathlib import PurePosixPath

import pyarrow as pa

from vedette.evidence.tables.pictures import SIGNATURES, hashes
from vedette.records import Document, Source
from vedette.records.recorded import Recorded
from vedette.records.tables import BY_NAME

TEXTS = frozenset({"cv", "cvs", "resume", "resumes", "résumés", "profile", "profiles"})
PICTURES = frozenset({"photo", "photos", "image", "images", "picture", "pictures"})
KINDS = frozenset({"cv", "photo"})
"""Kinds of input that are one person's own file: what is in it does not say whose it is, its name does."""


def is_of_a_person(path: str) -> bool:
    """Whether a text of this path is a person's own."""
    return _folder(path) in TEXTS


def is_picture(path: str, data: bytes) -> bool:
    """Whether the bytes are a PNG or JPEG in a folder of pictures."""
    return _folder(path) in PICTURES and data.startswith(SIGNATURES)


def cv(document: Document) -> Recorded:
    """The text of a document as that of the person whose number the file is named after."""
    row = {"person_id": _stem(document.source.path), "text": document.text.strip()}
    return _one("cv", row, document.source, "texts of people")


def photo(source: Source, data: bytes) -> Recorded:
    """The hashes of a picture. Raises :class:`~vedette.errors.InputError`: damaged or too large."""
    found = hashes(source, data)
    row = {"person_id": _stem(source.path), "exact": source.sha256, "phash": found.phash, "dhash": found.dhash}
    return _one("photo", row, source, "pictures of people")


def _one(shape: str, row: dict[str, str], source: Source, label: str) -> Recorded:
    full = {**row, "source": source.sha256, "line": 1}
    return Recorded(shape=shape, rows=pa.Table.from_pylist([full], BY_NAME[shape].schema), label=label)


def _folder(path: str) -> str:
    return PurePosixPath(path).parent.name.casefold()


def _stem(path: str) -> str:
    return PurePosixPath(path).stem
