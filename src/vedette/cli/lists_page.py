"""What ``vedette lists`` prints: tables for people, JSON for programs, remarks on what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from vedette.cli.console import emit, plain, say
from vedette.cli.tables import show, write

if TYPE_CHECKING:
    from vedette.lists.addresses import Address
    from vedette.lists.keep import Kept
    from vedette.lists.snapshots import Snapshot
    from vedette.lists.store import Compared

_SHOWN = 40
"""Lines of a delta on a page; the rest is counted, and JSON has them all."""


def overview(snapshots: Iterable[Snapshot], today: str, as_json: bool) -> None:
    """One line per snapshot."""
    from vedette.lists import sample
    from vedette.lists.summary import summary

    found = list(snapshots)
    day = date.fromisoformat(today)
    if as_json:
        emit([asdict(summary(item, day)) for item in found])
        return
    heading = [("list", None), ("kind", 14), ("snapshot", 23), ("entries", 9), ("age", 10)]
    show(heading, ([*_row(item, day)] for item in found))
    if any(item.kind == sample.KIND for item in found):
        write(f"{sample.NAME} is a built-in sample, not a list: add one with `vedette lists add FILE` or `update un`.")


def remarks(kept: Kept) -> None:
    """On standard error: what was left out of a list just read, and what is missing beside it."""
    from vedette.lists import store

    snapshot = kept.snapshot
    if not kept.added:
        say(f"{snapshot.name}: these bytes are there already, as {snapshot.snapshot}.")
    fewer = kept.before.entities - snapshot.entities if kept.before else 0
    if kept.before and fewer > 0:
        say(f"{snapshot.name}: {fewer:,} entries fewer than in {kept.before.snapshot}; `vedette lists show "
            f"{snapshot.name} --delta` names them.")  # fmt: skip
    reasons = Counter((row.file, _kind_of(row.reason)) for row in store.rejected(snapshot))
    for (file, reason), times in reasons.most_common(5):
        say(plain(f"{snapshot.name}: {times} rows of {file} left out: {reason}."))
    if len(reasons) > 5:
        say(f"{snapshot.name}: {len(reasons) - 5} further reasons; see rejected.jsonl of the snapshot.")
    for what, times in snapshot.set_aside.items():
        say(plain(f"{snapshot.name}: {times} set aside: {what}."))
    if snapshot.unused_columns:
        say(plain(f"{snapshot.name}: not used: {', '.join(snapshot.unused_columns)}."))
    if snapshot.reader == "ofac-csv" and len(snapshot.files) < 3:
        say(f"{snapshot.name}: alt or add did not lie beside sdn: other names or addresses are missing.")


def addresses_known(known: Mapping[str, Address], as_json: bool) -> None:
    """Which lists can be fetched, from where, and since when each address was known to be good."""
    if as_json:
        emit([{**asdict(item), "files": dict(item.files)} for item in known.values()])
        return
    heading = [("list", 14), ("authority and address", None), ("good in", 8), ("sure", 7)]
    rows = ((item.name, f"{item.authority} {next(iter(item.files.values()))}", item.known_good, item.confidence)
            for item in known.values())  # fmt: skip
    show(heading, rows)
    write("Nothing was fetched: name a list, as in `vedette lists update un`.")


def fetching(address: Address) -> None:
    """On standard error: who is asked."""
    for url in address.files.values():
        say(f"{address.name}: fetching {url}")


def changes(compared: Compared, as_json: bool) -> None:
    """What changed between two snapshots of a list."""
    from vedette.lists.summary import list_changes

    page = list_changes(compared)
    if as_json:
        emit(asdict(page))
        return
    write(f"{page.name}: {page.before} to {page.after}")
    write(f"{page.added} added, {page.removed} removed, {page.changed} changed")
    heading = [("change", 8), ("reference", 16), ("name", None), ("fields", 24)]
    rows = ((item.change, item.reference, item.name, ", ".join(change.field for change in item.fields))
            for item in compared.lines[:_SHOWN])  # fmt: skip
    if compared.lines:
        show(heading, rows)
    if len(compared.lines) > _SHOWN:
        write(f"and {len(compared.lines) - _SHOWN} more: --json has them all, with the values.")


def _row(snapshot: Snapshot, today: date) -> tuple[str, ...]:
    from vedette.lists.summary import summary

    days = summary(snapshot, today).content_days
    age = "today" if days == 0 else f"{days} day{'s' if days > 1 else ''}"
    return snapshot.name, snapshot.kind, snapshot.snapshot, f"{snapshot.entities:,}", age


def _kind_of(reason: str) -> str:
    """A reason without the value it names, so that a thousand rows of one kind are one line."""
    head, quote, rest = reason.partition("'")
    return f"{head}...{rest.partition(chr(39))[2]}" if quote else reason
