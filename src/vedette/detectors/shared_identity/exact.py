"""Values that several people give in the very same form."""

from __future__ import annotations

from importlib.resources import files

from vedette.detectors.shared_identity.group import LOOKED_AT, Group, Member
from vedette.engine.tables import Tables

_SQL = files("vedette.detectors.shared_identity")
_EXACT = _SQL.joinpath("exact.sql").read_text(encoding="utf-8")
_SIGNED_IN = _SQL.joinpath("signed_in.sql").read_text(encoding="utf-8")


def exact_groups(tables: Tables, only: str = "") -> list[Group]:
    """Every value of two holders or more, of one kind or of all, in the order of kind and key; holdings are laid."""
    found: dict[tuple[str, str], Group] = {}
    for row in tables.rows(_EXACT, {"members": LOOKED_AT, "only": only}):
        at = (row["kind"], row["key"])
        group = found.setdefault(at, Group(row["kind"], row["key"], row["shown"], row["persons"], {}))
        member = group.members.setdefault(row["person"], Member())
        member.first, member.last, member.times = row["since"], row["until"], int(row["uses"])
        if row["line"] is not None:
            member.rows.append(row)
    if any(kind in ("device", "mfa") for kind, _ in found):
        for row in tables.rows(_SIGNED_IN, {"members": LOOKED_AT}):
            holder = found[row["kind"], row["key"]].members.get(row["person"])
            if holder:
                column = "mfa_device" if row["kind"] == "mfa" else "device"
                holder.rows.append({**row, "shape": "login", "field": column})
    return [part for group in found.values() for part in _parted(group)]


def _parted(group: Group) -> list[Group]:
    """A document as the line a machine reads where all show the same; an address by what it is given for; of pictures
    the file that is the very same."""
    if group.kind == "document":
        lines = [
            {_line(row["shown"]) for row in member.rows if row["field"].startswith("mrz")}
            for member in group.members.values()
        ]
        if lines and all(lines) and set.intersection(*lines):
            group.kind = "mrz"
    if group.kind == "photo":
        group.kind = "picture_file"
    if group.kind == "address":
        shipped = any(row["shape"] == "shipment" for member in group.members.values() for row in member.rows)
        group.kind = "shipping" if shipped else "home"
    return [group]


def _line(text: str) -> str:
    return "".join(text.upper().split())
