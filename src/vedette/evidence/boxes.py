"""What was found, with archives and mails opened: their members follow as if they lay in a folder of that name."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import BinaryIO

from vedette.errors import InputError, UnsupportedInput
from vedette.evidence import archive, mail
from vedette.evidence.allowance import MAX_DEPTH, Allowance, allowance
from vedette.evidence.discover import Found
from vedette.evidence.tables.cap import cap_of
from vedette.records import Reading, Status
from vedette.settings import Settings

_HEAD = 16 * 1024


def unpacked(found: Iterable[Found], settings: Settings) -> Iterator[Found]:
    """Every name found, each archive followed by its members and then its account, each mail by its attachments.

    Lazy: one member's bytes are held at a time. Nothing is written to disk. Raises nothing: what cannot be opened is
    a name with an error, or an account that says so; order is restored with
    :func:`~vedette.evidence.discover.place_of`.
    """
    for item in found:
        try:
            with closing(_stream(item)) as file:
                size = file.seek(0, io.SEEK_END)
                file.seek(0)
                yield from _opened(item, file, allowance(size), 1, settings)
        except OSError:
            yield item  # whoever reads it meets the same, and names it


def _stream(item: Found) -> BinaryIO:
    if item.file is not None:
        return item.file.open("rb")
    return io.BytesIO(item.data or b"")


def _opened(item: Found, file: BinaryIO, left: Allowance, depth: int, settings: Settings) -> Iterator[Found]:
    head = file.read(_HEAD)
    if archive.recognises(head):
        yield from _archive(item, file, left, depth, settings)
        return
    yield item
    if not mail.may_be(head):
        return
    file.seek(0)
    data = file.read(settings.max_document_bytes + 1)
    if len(data) <= settings.max_document_bytes and mail.recognises(data):
        attached = mail.attachments(data, item.shown, left)
        yield from _inside(_too_deep(attached) if depth > MAX_DEPTH else attached, left, depth, settings)


def _too_deep(members: Iterable[Found]) -> Iterator[Found]:
    """A mail within a mail is parsed again at each depth: beyond the third what is attached is named alone."""
    for member in members:
        what = f"attached to a mail nested more than {MAX_DEPTH} deep."
        yield Found(member.shown, error=UnsupportedInput(what, where=member.shown, remedy="Save it as a file."))


def _archive(item: Found, file: BinaryIO, left: Allowance, depth: int, settings: Settings) -> Iterator[Found]:
    sha256 = None
    file.seek(0)
    head = file.read(_HEAD)
    try:
        sha256 = _sha256(file)
        if depth > MAX_DEPTH:
            raise UnsupportedInput(
                f"an archive nested more than {MAX_DEPTH} deep.", where=item.shown, remedy="Unpack it and run again."
            )
        opened = archive.open_archive(file, item.shown)
    except InputError as error:
        # A damaged office document is for its own reader to name.
        yield item if archive.is_container(head) else _account(item.shown, sha256, "refused", str(error.what), 0, 0)
        return
    if opened is None:
        yield item
        return
    kept: list[int] = []
    members = opened.unpacked(left, lambda size, head: cap_of(size, head, settings))
    yield from _inside(_counted(members, kept), left, depth, settings)
    yield _summed(opened, sha256, sum(kept))


def _counted(members: Iterable[Found], kept: list[int]) -> Iterator[Found]:
    for member in members:
        kept.append(member.error is None)
        yield member


def _inside(members: Iterable[Found], left: Allowance, depth: int, settings: Settings) -> Iterator[Found]:
    """Members in turn, opened where they are boxes themselves, as long as the allowance for names lasts."""
    for member in members:
        left.members -= 1
        if left.members < 0:
            error = UnsupportedInput(
                "it and what follows it were not opened: too many members in all.",
                where=member.shown,
                remedy="Unpack it and give the folder.",
            )
            yield Found(member.shown, error=error)
            return
        if member.data is None:
            yield member
        else:
            yield from _opened(member, io.BytesIO(member.data), left, depth + 1, settings)


def _summed(opened: archive.Archive, sha256: str | None, kept: int) -> Found:
    count = len(opened.members) + opened.beyond
    words = f"an archive of {count:,} {'file' if count == 1 else 'files'}"
    status: Status = "read" if kept == count else "partly" if kept else "refused"
    if kept < len(opened.members):
        words += f", of which {len(opened.members) - kept:,} could not be unpacked: each is named with its reason"
    if opened.beyond:
        words += f"; {opened.beyond:,} beyond the cap of {len(opened.members):,} were not opened"
    if opened.guessed_names:
        words += f"; {opened.guessed_names:,} names state no encoding (read as UTF-8 where they are, else cp437)"
    return _account(opened.shown, sha256, status, f"{words}.", count, kept)


def _account(shown: str, sha256: str | None, status: Status, reason: str, count: int, kept: int) -> Found:
    return Found(shown, account=Reading(
        path=shown, sha256=sha256, kind=archive.KIND, reader=archive.READER, status=status, reason=reason,
        rows_in=count, rows_accepted=kept,
    ))  # fmt: skip


def _sha256(file: BinaryIO) -> str:
    file.seek(0)
    found = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    file.seek(0)
    return found
