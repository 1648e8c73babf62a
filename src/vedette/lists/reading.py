"""What a reader makes of the files of a list: the entries, and an account of every row and column."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.lists.listed import ListedParty


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """One row that became no part of an entry: file name, 1-based line, and the reason in words."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAccount:
    """Rows (of a CSV), entries (of an XML) or lines (of JSON lines) of one file: how many there were and were taken."""

    name: str
    rows_in: int
    rows_accepted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReading:
    """A list as read.

    ``rejected``: rows that should have been taken and could not be. ``set_aside``: (what, how many) that are no entries
    by the list's own telling, such as the addresses of OpenSanctions. ``unused_columns``: columns or elements that hold
    something no entry shows. ``as_of``: the ISO day that the list states of itself.
    """

    parties: tuple[ListedParty, ...]
    files: tuple[FileAccount, ...]
    rejected: tuple[LeftOut, ...] = ()
    set_aside: tuple[tuple[str, int], ...] = ()
    unused_columns: tuple[str, ...] = ()
    as_of: str | None = None
