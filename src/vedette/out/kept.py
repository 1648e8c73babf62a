"""The documents of a run, made again from the kept bytes when somebody asks for one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from vedette.evidence.read import reread
from vedette.evidence.store import source_bytes
from vedette.out.result import Manifest, ManifestInput
from vedette.records import Document, Source


def holds_text(item: ManifestInput) -> bool:
    """Whether a text was taken from an input; runs before 0.3 kept no media type, and texts only."""
    return bool(item.media_type or item.encoding)


def holds_rows(item: ManifestInput) -> bool:
    """Whether rows of a table were taken from an input: its bytes are kept too, for evidence names rows of it."""
    return item.kind == "table" and bool(item.sha256) and item.rows_accepted > 0


class Documents(Mapping[str, Document]):
    """Documents by the SHA-256 of their source. Each is read at most once: a long PDF takes seconds.

    Raises :class:`~vedette.errors.IntegrityError` at once where a source is gone or was changed, and on access where
    this release has another version of its reader.
    """

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        self._folder = folder
        self._inputs: dict[str, ManifestInput] = {}
        self._read: dict[str, Document] = {}
        for item in manifest.inputs:
            if item.sha256 and holds_text(item) and item.sha256 not in self._inputs:
                source_bytes(folder, item.sha256)
                self._inputs[item.sha256] = item

    def __getitem__(self, sha256: str) -> Document:
        if sha256 not in self._read:
            item = self._inputs[sha256]
            data = source_bytes(self._folder, sha256)
            source = Source(sha256=sha256, path=item.path, size=len(data))
            self._read[sha256] = reread(source, data, item.reader, item.encoding)
        return self._read[sha256]

    def __iter__(self) -> Iterator[str]:
        return iter(self._inputs)

    def __len__(self) -> int:
        return len(self._inputs)


class Texts(Mapping[str, str]):
    """The text of each document, in which spans count."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents

    def __getitem__(self, sha256: str) -> str:
        return self._documents[sha256].raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents)

    def __len__(self) -> int:
        return len(self._documents)
