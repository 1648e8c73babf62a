"""``vedette lists``: sanctions lists, in dated snapshots kept side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from vedette.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from vedette.lists.keep import Kept

NAME = "lists"
_Asked = TypeVar("_Asked", Path, str)

app = typer.Typer(
    name=NAME,
    help="Sanctions lists, in dated snapshots kept side by side.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command(name="add")
def add(
    files: Annotated[list[Path], typer.Argument(help="The file of a list; OFAC's sdn brings alt and add beside it.")],
    name: Annotated[str | None, typer.Option("--name", help="What to call the list; else its authority's.")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", help="The day of the list, where it states none.")] = None,
    columns: Annotated[
        list[str] | None, typer.Option("--map", help="COLUMN=PROPERTY, for a CSV of one's own; may be repeated.")
    ] = None,
    allow_shrink: Annotated[bool, typer.Option("--allow-shrink", help="Half of the entries may go at once.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Read a list from disk and keep it as a snapshot beside the older ones.

    Recognised by content: the UN list (XML), OFAC's SDN list (the three CSV files, enhanced and advanced XML), the UK
    list (CSV, XML), the EU list (CSV 1.1, XML 1.1) and annexes of Regulation 2017/1509, the 1718 designated vessels,
    OpenSanctions (entities.ftm.json, targets.simple.csv, maritime.csv). Any other CSV is read by a mapping: --map, or
    a YAML file of the same name beside it. A list that is malformed, cut off or shrunken is refused, and the last good
    snapshot stands.
    """
    from vedette.cli.law import day_of
    from vedette.lists.manage import add as add_list
    from vedette.settings import Settings

    if name and len(files) > 1:
        raise UsageError("one name cannot be given to several lists.", remedy="Add them one by one.")
    day = day_of(as_of)
    mapped = _mapping(columns or [])
    home = Settings.from_environment().home

    def one(path: Path) -> Kept:
        return add_list(
            home,
            path,
            fetched_at=_now(),
            name=name,
            as_of=day.isoformat() if day else None,
            columns=mapped,
            allow_shrink=allow_shrink,
        )

    _each(files, one, as_json)


@app.command(name="update")
def update(
    names: Annotated[list[str] | None, typer.Argument(help="Lists with a known official address.")] = None,
    allow_shrink: Annotated[bool, typer.Option("--allow-shrink", help="Half of the entries may go at once.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Fetch a list from its official address, over https; the one command that goes online. Without a name: which are
    known, and since when each was known to be good.
    """
    from vedette.cli import lists_page
    from vedette.lists.addresses import address_of, addresses
    from vedette.lists.manage import update as update_list
    from vedette.settings import Settings

    if not names:
        lists_page.addresses_known(addresses(), as_json)
        return
    home = Settings.from_environment().home
    for name in names:
        address_of(name)

    def one(name: str) -> Kept:
        lists_page.fetching(address_of(name))
        return update_list(home, name, fetched_at=_now(), allow_shrink=allow_shrink)

    _each(names, one, as_json)


@app.command(name="show")
def show(
    name: Annotated[str | None, typer.Argument(help="A list: every snapshot of it.")] = None,
    delta: Annotated[bool, typer.Option("--delta", help="What the newest snapshot changed.")] = False,
    since: Annotated[
        str | None, typer.Option("--since", help="Compare with this snapshot, or the one of this day.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Which lists there are, how old, and what changed in one of them."""
    from vedette.cli import lists_page
    from vedette.lists import store
    from vedette.settings import Settings

    home = Settings.from_environment().home
    if delta or since:
        if name is None:
            raise UsageError("a delta is of one list.", remedy="Name it: vedette lists show NAME --delta.")
        lists_page.changes(store.compared(home, name, since), as_json)
        return
    found = store.snapshots(home, name) if name else store.chosen(home)
    lists_page.overview(found, _now()[:10], as_json)


def _each(asked: list[_Asked], take: Callable[[_Asked], Kept], as_json: bool) -> None:
    """Take list by list: one that is refused does not keep the others away, and makes the command end with 3."""
    from vedette.cli import lists_page
    from vedette.cli.console import complain
    from vedette.errors import DownloadError, InputError

    kept: list[Kept] = []
    refused = 0
    for item in asked:
        try:
            kept.append(take(item))
        except (InputError, DownloadError) as error:
            complain(error)
            refused = error.exit_code
            continue
        lists_page.remarks(kept[-1])
    if kept or as_json:
        lists_page.overview([item.snapshot for item in kept], _now()[:10], as_json)
    if refused:
        raise typer.Exit(refused)


def _mapping(pairs: list[str]) -> dict[str, str]:
    """``COLUMN=PROPERTY`` pairs. Raises :class:`UsageError` for anything else."""
    found = {}
    for pair in pairs:
        column, equals, prop = pair.rpartition("=")
        if not equals or not column.strip() or not prop.strip():
            raise UsageError(f"{pair!r} is no mapping.", remedy="Write --map 'Full name=name'.")
        found[column.strip()] = prop.strip()
    return found


def _now() -> str:
    """This instant in UTC, to the second: the only clock of the lists."""
    from datetime import UTC, datetime

    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
