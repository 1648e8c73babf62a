"""``vedette exchange``: two companies compare payout accounts and other values without showing them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from vedette.errors import UsageError

if TYPE_CHECKING:
    from vedette.exchange.values import Value

NAME = "exchange"

app = typer.Typer(
    name=NAME,
    help="Compare payout accounts with another company: keyed hashes go over, no value does.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command(name="key")
def key(file: Annotated[Path, typer.Argument(help="Where to write it.")]) -> None:
    """Make a key for two companies to share. Whoever has it can try values out: send it apart from the files."""
    from vedette.cli.tables import write
    from vedette.privacy.key import make_key

    make_key(file)
    write(f"A new key lies in {file}. Give it to the other company by another way than the exchange files.")


@app.command(name="make")
def make(
    paths: Annotated[list[Path], typer.Argument(help="Payrolls, payouts, staff files: as `check` reads them.")],
    key_file: Annotated[Path, typer.Option("--key", help="The shared key.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The exchange file to write.")],
    kind: Annotated[
        list[str] | None, typer.Option("--kind", help="account (also without this), phone, email or document.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """Write the keyed hashes of the accounts that people are paid to."""
    from vedette.cli.console import emit
    from vedette.cli.tables import write
    from vedette.exchange.file import dump, exchange_of
    from vedette.privacy.key import read_key

    secret = read_key(key_file)
    values, unread = _values(paths, kind)
    found = exchange_of(values, secret)
    _save(out, dump(found))
    counts = {
        name: sum(item[0] == name for item in found.hashes) for name in sorted({item[0] for item in found.hashes})
    }
    if as_json:
        emit({"schema": "exchange_made/1", "out": out.as_posix(), "values": counts, "unread": unread})
    else:
        told = ", ".join(f"{count:,} of kind {name}" for name, count in counts.items()) or "no value"
        write(f"{out}: {told}, as keyed hashes.")
        _name(unread)
    raise typer.Exit(3 if unread else 0)


@app.command(name="compare")
def compare(
    ours: Annotated[Path, typer.Argument(help="The exchange file you made.")],
    theirs: Annotated[Path, typer.Argument(help="The one you were given.")],
    records: Annotated[
        list[Path] | None, typer.Option("--records", help="Your own tables: which of your people hold what is shared.")
    ] = None,
    key_file: Annotated[Path | None, typer.Option("--key", help="The shared key; needed with --records.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """What stands in both files: how many values, and with --records whose they are on your side."""
    from vedette.cli.console import emit
    from vedette.exchange.file import common, held, load
    from vedette.privacy.key import read_key

    shared = common(load(ours), load(theirs))
    unread: list[str] = []
    own: dict[tuple[str, str], list[Value]] = {}
    if records:
        if key_file is None:
            raise UsageError("--records needs the key.", remedy="Add --key FILE.")
        values, unread = _values(records, list({kind for kind, _ in shared}) or None)
        own = held(values, shared, read_key(key_file))
    rows = [_row(kind, value, own.get((kind, value), [])) for kind, value in shared]
    if as_json:
        emit({"schema": "exchange_common/1", "shared": rows, "unread": unread})
    else:
        _page(rows, records is not None)
        _name(unread)
    raise typer.Exit(3 if unread else 0)


def _row(kind: str, value: str, held: list[Value]) -> dict[str, Any]:
    people = sorted({item.person for item in held if item.person})
    return {"kind": kind, "hash": value, "people": people, "rows": len(held)}


def _page(rows: list[dict[str, Any]], own: bool) -> None:
    from vedette.cli.tables import show, write

    write(f"{len(rows):,} {'value stands' if len(rows) == 1 else 'values stand'} in both files.")
    if rows:
        show(
            [("kind", 8), ("hash", 12), ("your people", None)],
            ((row["kind"], row["hash"][:12], ", ".join(row["people"]) if own else "give --records") for row in rows),
        )
        write(
            "A shared account is a question, not an answer: agencies, employers of record and pooled payroll cards pay "
            "many people into one. Ask each side for the holder before anything is said of anybody."
        )


def _values(paths: list[Path], kinds: list[str] | None) -> tuple[tuple[Value, ...], list[str]]:
    """The values of the tables below the paths, and what could not be read, in words."""
    from vedette.cli.read import readings_of
    from vedette.exchange.values import NAMES, values_of

    asked = kinds or ["account"]
    wrong = sorted(set(asked) - set(NAMES))
    if wrong:
        raise UsageError(f"there is no kind {wrong[0]!r}.", remedy=f"Use one of: {', '.join(NAMES)}.")
    readings = readings_of(paths)
    values = values_of((item for reading in readings for item in reading.records), asked)
    return values, [f"{item.path}: {item.reason}" for item in readings if item.status != "read"]


def _save(out: Path, text: str) -> None:
    from vedette.errors import OutputError

    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, encoding="ascii")
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}.", where=out, remedy="Choose another place.") from None


def _name(unread: list[str]) -> None:
    from vedette.cli.console import plain, say

    for text in unread[:20]:
        say(f"not read: {plain(text)}")
    if len(unread) > 20:
        say(f"... and {len(unread) - 20:,} more")
