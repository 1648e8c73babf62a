"""What ``vedette check`` prints: INCOMPLETE first where it is so, then what was found and where to look."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from vedette.cli.second_page import summary_words
from vedette.cli.tables import OUTCOME_WORDS, show, write
from vedette.findings.finding import Finding
from vedette.findings.records import SIGNS
from vedette.geo import countries
from vedette.out.result import Result

_SHOWN = 40
_NAMED = 200
"""An archive may hold ten thousand files that cannot be read: the page keeps what was found in sight."""


def page(result: Result, out: Path) -> None:
    """Print the summary."""
    manifest = result.manifest
    if not manifest.complete:
        write("INCOMPLETE: not everything could be read. What follows covers the rest only.")
        unread = [item for item in manifest.inputs if item.status != "read"]
        for item in unread[:_NAMED]:
            write(f"  {item.path}: {item.status}: {item.reason}")
        if len(unread) > _NAMED:
            write(f"  ... and {len(unread) - _NAMED:,} more: each is named in {out / 'manifest.json'}")
        if not manifest.inputs:
            write("  Nothing was found under the paths given.")
        write()
    read = sum(item.status == "read" and item.sha256 is not None for item in manifest.inputs)
    counts = manifest.counts
    write(
        f"{read} of {len(manifest.inputs)} inputs read: {counts['claims']} claims, {counts['conduct']} acts, "
        f"{counts['findings']} findings."
    )
    if result.claims:
        write(_claims_line(result))
    write(_lists_line(result))
    if words := summary_words(result):
        write(words)
    if signs := _signs_line(result):
        write(signs)
    if result.findings:
        show(
            [("finding", 8), ("outcome", 15), ("grade", 5), ("paragraph", 11), ("what", None)],
            (_row(finding) for finding in result.findings[:_SHOWN]),
        )
    if len(result.findings) > _SHOWN:
        write(f"... and {len(result.findings) - _SHOWN} more in {out / 'findings.jsonl'}")
    write()
    if result.findings:
        write("In scope: the conduct as reported would fall within the paragraph; only States breach resolutions.")
        write("Grade: A confirmed, B likely, C possible, D reported by one source or nobody named.")
    write(f"Report: {out / 'report.html'}")
    if result.findings:
        write(f"How one came about: vedette why {result.findings[0].id[:8]}")


_SIGN_WORDS = (
    ("ring", "ring", "rings"),
    ("shared_identity", "shared identity", "shared identities"),
    ("payout_pattern", "payout pattern", "payout patterns"),
    ("place_contradiction", "place", "places"),
    ("forged_document", "document", "documents"),
)


def _signs_line(result: Result) -> str:
    """What was found of people in files and logs, since signs stand behind everything that a paragraph decides."""
    count = Counter[tuple[str, str]](
        (finding.kind, finding.rank) for finding in result.findings if finding.kind in SIGNS
    )
    told = []
    for kind, one, more in _SIGN_WORDS:
        total = sum(number for (name, _), number in count.items() if name == kind)
        high = count[kind, "high"]
        if total:
            told.append(f"{total} {one if total == 1 else more}{f' ({high} of rank high)' if high else ''}")
    return f"Signs in files and logs: {', '.join(told)}. Signs show nobody's nationality." if told else ""


def _lists_line(result: Result) -> str:
    """Which lists the parties were looked up in, and of which day; of the sample, that it is one."""
    found = [f"{item['name']} of {item['as_of']}" for item in result.manifest.lists]
    remarks = [f"{item['name']} is {item['remark']}" for item in result.manifest.lists if "remark" in item]
    return f"Parties looked up in: {'; '.join((', '.join(found) or 'no list', *remarks))}."


def _claims_line(result: Result) -> str:
    """One line: how many gaps are open, how many another document answers, and which figures do not go together."""
    gaps = [gap for claim in result.claims for gap in claim.gaps]
    filled = len({(fill.claim, fill.gap, fill.field) for group in result.groups for fill in group.fills})
    still = sum(gap.status != "filled_by" for gap in gaps)
    shared = [group for group in result.groups if len(group.documents) > 1]
    supported = sum(any(told.origins > 1 for told in group.statements) for group in shared)
    against = sum(line.verdict == "conflict" for line in result.reckonings)
    words = f"{_count(still, 'gap')} open"
    words += f", {filled} more answered by another document" if filled else ""
    if shared:
        words += f"; {_count(len(shared), 'matter')} told by several documents, {supported} by two origins or more"
    if result.reckonings:
        words += f"; {_count(len(result.reckonings), 'sum')}, {against} against a stated figure"
    return f"{words}."


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _row(finding: Finding) -> tuple[str, ...]:
    # The part of a split paragraph (2397-6.earth_and_stone) stands in the report; here its number is enough.
    gravest = list(dict.fromkeys(line.id.split(".")[0] for line in finding.measures if line.outcome == finding.outcome))
    states = ", ".join(dict.fromkeys(countries.name(duty.state) for duty in finding.duty_of))
    title = f"{finding.title} (duty of {states})" if states else finding.title
    named = ", ".join(gravest[:2]) + (" …" if len(gravest) > 2 else "") if gravest else "none"
    return finding.id[:8], OUTCOME_WORDS[finding.outcome], finding.grade, named, title


def summary(result: Result, out: Path) -> dict[str, object]:
    """The object of ``--json``: completeness, counts, unread inputs and one line for each finding."""
    return {
        "schema": "check/1",
        "complete": result.manifest.complete,
        "out": out.as_posix(),
        "report": (out / "report.html").as_posix(),
        "counts": result.manifest.counts,
        "unread": [
            {"path": item.path, "status": item.status, "reason": item.reason}
            for item in result.manifest.inputs
            if item.status != "read"
        ],
        "findings": [
            {
                "id": finding.id,
                "title": finding.title,
                "outcome": finding.outcome,
                "grade": finding.grade,
                "measures": [line.id for line in finding.measures],
                "duty_of": list(dict.fromkeys(duty.state for duty in finding.duty_of)),
            }
            for finding in result.findings
        ],
    }
