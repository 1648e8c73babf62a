"""``vedette why``: how a claim, conduct or finding came about, and what a matter holds together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from vedette.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from vedette.claims.claim import Claim
    from vedette.conduct import Conduct
    from vedette.findings.finding import Finding
    from vedette.groups.group import Group
    from vedette.out.result import Result
    from vedette.series.reckoning import Reckoning

    Line: TypeAlias = Claim | Conduct | Finding | Group

NAME = "why"


def run(
    asked: Annotated[
        str, typer.Argument(metavar="ID", help="Id of a claim, conduct, finding or group; a unique prefix will do.")
    ],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Output folder; else the last one written.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """How a claim, conduct or finding came about: evidence, tests, law; what a group of claims holds together."""
    from vedette.cli.latest import latest
    from vedette.out.folder import load

    folder = latest(out)
    result = load(folder)
    line = look_up(result, asked, folder)
    behind = trail(result, line)
    group = group_of(result, line)
    if as_json:
        from dataclasses import asdict

        from vedette.cli.console import emit

        emit(
            {
                "schema": "why/1",
                "what": line.schema.split("/")[0],
                "line": asdict(line),
                "behind": [asdict(item) for item in behind],
                "group": asdict(group) if group else None,
                "reckonings": [asdict(item) for item in reckonings_of(result, line)],
            }
        )
        return
    from vedette.cli.why_page import page

    page(result, line, behind)


def look_up(result: Result, asked: str, folder: Path) -> Line:
    """The one line whose id begins so. Raises :class:`NotFoundError`, or :class:`UsageError` for several."""
    lines: list[Line] = [*result.findings, *result.conduct, *result.claims, *result.groups]
    found = [line for line in lines if line.id.startswith(asked.lower())]
    if not found:
        raise NotFoundError(
            f"no claim, conduct, finding or group begins with {asked!r}.",
            where=folder,
            remedy="Ids stand at the foot of each finding and claim in report.html; for another folder give --out.",
        )
    if len(found) > 1:
        some = ", ".join(line.id[:12] for line in found[:5])
        raise UsageError(f"{len(found)} ids begin with {asked!r}: {some} ...", remedy="Give more of the id.")
    return found[0]


def trail(result: Result, line: Line) -> list[Line]:
    """What stands behind a line, and what came of it: findings, their conduct, the claims it was taken from."""
    from vedette.claims.claim import Claim
    from vedette.findings.finding import Finding
    from vedette.groups.group import Group

    if isinstance(line, Group):
        members = set(line.claims)
        return [claim for claim in result.claims if claim.id in members]
    if isinstance(line, Finding):
        conducts = [item for item in result.conduct if item.id in line.conduct]
        return [*conducts, *(claim for claim in result.claims if any(_stands_in(claim, item) for item in conducts))]
    if isinstance(line, Claim):
        conducts = [item for item in result.conduct if _stands_in(line, item)]
        ids = {item.id for item in conducts}
        return [*(finding for finding in result.findings if ids & set(finding.conduct)), *conducts]
    findings = [finding for finding in result.findings if line.id in finding.conduct]
    return [*findings, *(claim for claim in result.claims if _stands_in(claim, line))]


def group_of(result: Result, line: Line) -> Group | None:
    """The group of a claim, or the group itself; nothing for a claim that stands alone and for other lines."""
    from vedette.claims.claim import Claim
    from vedette.groups.group import Group

    if isinstance(line, Group):
        return line
    key = line.group if isinstance(line, Claim) else None
    return next((group for group in result.groups if group.id == key), None)


def reckonings_of(result: Result, line: Line) -> list[Reckoning]:
    """The sums in which a claim, or any claim of a group, takes part."""
    from vedette.claims.claim import Claim
    from vedette.groups.group import Group

    members = {line.id} if isinstance(line, Claim) else set(line.claims) if isinstance(line, Group) else set()
    return [item for item in result.reckonings if members & set(item.claims)]


def _stands_in(claim: Claim, conduct: Conduct) -> bool:
    """Whether the conduct was taken from the claim: same kind, same place in the same source."""
    return claim.kind == conduct.kind and any(
        item.source == claim.source and getattr(item.locator, "start", None) == claim.span[0]
        for item in conduct.evidence
    )
