"""``vedette screen``: names, vessels and wallets of a file against the lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from vedette.lists.snapshots import Snapshot
    from vedette.screening.asked import Asked
    from vedette.screening.lines import HitLine

NAME = "screen"


def run(
    file: Annotated[Path, typer.Argument(help="CSV, XLSX, JSON lines or FollowTheMoney entities, one party a row.")],
    lists: Annotated[list[str] | None, typer.Option("--list", help="Only this list; give it again for more.")] = None,
    threshold: Annotated[
        float, typer.Option("--threshold", min=0.0, max=0.99, help="Hits score at least this; none scores 1.")
    ] = 0.7,
    schema: Annotated[
        str, typer.Option("--schema", help="What rows are that do not say it: Person, Company, Vessel, CryptoWallet.")
    ] = "",
    mapped: Annotated[
        list[str] | None, typer.Option("--map", help="What a column holds, as 'Client=name'; give it again for more.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines on standard output.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 also where there are hits.")] = False,
) -> None:
    """Names, vessels and wallets of FILE against the lists: who, why, listed since when, and what to check next.

    A hit is a question, not a finding: a name alone confirms nobody. Rows are numbered as a spreadsheet shows them.
    """
    from vedette.cli.console import Progress
    from vedette.screening.asked import read
    from vedette.screening.held import held
    from vedette.screening.lines import hit_line
    from vedette.screening.match import screen
    from vedette.settings import Settings

    asked = read(file, _given(mapped or ()), schema=_schema(schema))
    _account(file, asked)
    home = Settings.from_environment().home
    snapshots = _lists(home, lists or ())
    progress = Progress()
    found: list[HitLine] = []
    with held(home, snapshots, _indexing) as index:
        total = len(asked.queries)
        for number, query in enumerate(asked.queries, 1):
            found.extend(hit_line(query, hit) for hit in screen(query, index, threshold=threshold))
            if number % 200 == 0 or number == total:
                progress("screened", number, total)
    _told(found, asked, threshold, as_json)
    raise typer.Exit(_exit(found, asked, exit_zero=exit_zero))


def _exit(found: list[HitLine], asked: Asked, *, exit_zero: bool) -> int:
    """3 where a part of the file was not looked at, else 1 where there are hits, else 0."""
    return 3 if asked.unread else 1 if found and not exit_zero else 0


def _indexing(entries: int) -> None:
    """The index is made once for a set of lists: seconds for the lists of the authorities, minutes for a million."""
    from vedette.cli.console import say

    if entries == 0:
        say("making the index of these lists, once ...")
    elif entries % 100_000 == 0:
        say(f"  {entries:,} entries")


def _given(mapped: list[str] | tuple[str, ...]) -> dict[str, str]:
    from vedette.errors import UsageError

    found = {}
    for item in mapped:
        column, sign, name = item.rpartition("=")
        if not sign or not column or not name:
            raise UsageError(f"{item!r} is no mapping.", remedy="Write it as --map 'Client=name'.")
        found[column.strip()] = name.strip()
    return found


def _schema(schema: str) -> str:
    from vedette.errors import UsageError
    from vedette.screening.schemata import PARENTS

    if schema and schema not in PARENTS:
        raise UsageError(f"{schema!r} is no kind of party.", remedy=f"Use one of: {', '.join(PARENTS)}.")
    return schema


def _account(file: Path, asked: Asked) -> None:
    """What the columns were taken for, and which rows ask nothing: on standard error, always."""
    from vedette.cli.console import plain, say

    used = ", ".join(f"{column} = {name}" for column, name in asked.columns.used.items())
    say(f"{plain(str(file))}: {asked.kind}, {_count(len(asked.queries), 'row')} to screen; columns: {plain(used)}.")
    if asked.columns.unused:
        say(f"  not used: {plain(', '.join(asked.columns.unused))}. Say what one holds with --map 'COLUMN=name'.")
    if asked.unread:
        say(f"INCOMPLETE: not read: {plain(asked.unread)}.")
    for item in asked.rejected[:_SHOWN]:
        say(f"  row {item.line} left out: {plain(item.reason)}.")
    if len(asked.rejected) > _SHOWN:
        say(f"  and {len(asked.rejected) - _SHOWN:,} more rows left out.")
    for item in asked.remarks[:_SHOWN]:
        say(f"  row {item.line}: {plain(item.reason)}; the rest of the row is screened.")
    if len(asked.remarks) > _SHOWN:
        say(f"  and {len(asked.remarks) - _SHOWN:,} more such rows.")


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


_SHOWN = 10


def _lists(home: Path, asked: list[str] | tuple[str, ...]) -> tuple[Snapshot, ...]:
    """The lists to screen against, said on standard error with their age."""
    from datetime import UTC, datetime

    from vedette.cli.console import say
    from vedette.lists import sample, store
    from vedette.lists.summary import summary

    snapshots = store.chosen(home, asked)
    today = datetime.now(UTC).date()
    for item in snapshots:
        days = summary(item, today).content_days
        age = "of today" if days == 0 else f"{days} day{'s' if days > 1 else ''} old"
        say(f"list {item.name}: {item.entities:,} entries, {age}.")
        if item.name == sample.NAME:
            say(f"  this is {sample.REMARK}.")
            say("  next: vedette lists update un, or vedette lists add FILE.")
    return snapshots


def _told(found: list[HitLine], asked: Asked, threshold: float, as_json: bool) -> None:
    from vedette.cli.console import emit, say

    if as_json:
        from dataclasses import asdict

        for line in found:
            emit(asdict(line))
    elif found:
        _page(found, asked)
    if not found:
        rows = _count(len(asked.queries), "row")
        say(f"no listed party reaches {threshold:.2f} for any of {rows}. That is no proof that none is meant.")
    if asked.unread:
        say(f"INCOMPLETE: not read: {asked.unread}.")


def _page(found: list[HitLine], asked: Asked) -> None:
    """A table of all hits, then those of the first rows in full."""
    from vedette.cli.tables import show, write

    heading = [("row", 5), ("asked", None), ("listed as", None), ("list", 14), ("since", 10), ("score", 5)]
    show(
        heading,
        (
            (
                str(line.row),
                line.query,
                line.name,
                f"{line.list} {line.reference}",
                line.listed_on or "not said",
                f"{line.score:.2f}",
            )
            for line in found
        ),
    )
    row = 0
    for line in found[:_IN_FULL]:
        if line.row != row:
            row = line.row
            write()
            write(f"row {row}: {line.query}")
        since = f", listed since {line.listed_on}" if line.listed_on else ""
        write(f"  {line.name} ({line.list} {line.reference}{since}): {_TIERS[line.tier]}, {line.score:.2f}")
        for words in (line.reason, *line.next_checks):
            write(f"    {words}")
    write()
    if len(found) > _IN_FULL:
        write(f"{_count(len(found) - _IN_FULL, 'more hit')}; --json prints all reasons.")
    rows = len({line.row for line in found})
    write(f"{_count(len(found), 'hit')} for {rows:,} of {_count(len(asked.queries), 'row')}. A hit is a question, no "
          "finding.")  # fmt: skip


_IN_FULL = 20
_TIERS = {
    "identifier": "by a number that is one party's own",
    "name_and_birth": "by name and birth date",
    "name_and_more": "by name and country",
    "name": "by name alone",
    "homograph": "by a name whose spelling several people share",
    "weak_alias": "by a name that the list itself calls weak",
    "below": "below the threshold",
}
