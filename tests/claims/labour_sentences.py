"""Invented paragraphs about labour and the conduct of States, and what a run says of each of their sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

import vedette
from vedette.claims.claim import Claim

FOLDER = Path(__file__).parent / "labour"
"""One file of paragraphs is what rules were looked for in, the other was left shut until they were made."""
_HEAD = "Publisher: Harbour Wire\nPublished: {day}\n\nA new report about North Korea was presented.\n\n"


@dataclass(frozen=True)
class Told:
    """A sentence, the paragraphs it should engage, the claims found in it; ``kind`` is "is K", "not K" or empty."""

    text: str
    wanted: frozenset[str]
    kind: str
    found: tuple[Claim, ...]

    @property
    def engaged(self) -> frozenset[str]:
        """Paragraphs engaged by any claim of the sentence, without the goods part of their ids."""
        return frozenset(name.split(".")[0] for claim in self.found for name in claim.measures)

    @property
    def fits_kind(self) -> bool:
        """Whether the claims have the kind asked for, or are free of the one that is shut out."""
        if not self.kind:
            return True
        rule, kind = self.kind.split()
        return (kind in {claim.kind for claim in self.found}) == (rule == "is")


def told(name: str, folder: Path) -> list[Told]:
    """The sentences of one file of paragraphs, read by one run; ``folder`` is an empty one for the texts."""
    paragraphs = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    paths = []
    for number, paragraph in enumerate(paragraphs):
        path = folder / f"{number:03}.txt"
        body = " ".join(row[1] for row in paragraph["said"])
        path.write_text(f"{_HEAD.format(day=paragraph['day'])}{body}\n", encoding="utf-8")
        paths.append(path)
    result = vedette.check(paths)
    rows: list[Told] = []
    for path, paragraph in zip(paths, paragraphs, strict=True):
        text = path.read_text(encoding="utf-8")
        claims = [claim for claim in result.claims if claim.path == path.as_posix()]
        rows.extend(_row(row, text, claims) for row in paragraph["said"])
    return rows


def _row(row: list[str], text: str, claims: Iterable[Claim]) -> Told:
    start = text.index(row[1])
    inside = tuple(claim for claim in claims if start <= claim.span[0] < start + len(row[1]))
    wanted = frozenset(row[0].split()) - {"none"}
    return Told(row[1], wanted, row[2] if len(row) > 2 else "", inside)


def rates(rows: Iterable[Told]) -> tuple[float, float, list[str]]:
    """Micro-F1 of the paragraphs, share of sentences with all of them and the right kind, and the others in words."""
    right = extra = lacking = whole = 0
    misses: list[str] = []
    rows = list(rows)
    for row in rows:
        have, want = row.engaged, row.wanted
        right, extra, lacking = right + len(have & want), extra + len(have - want), lacking + len(want - have)
        if have == want and row.fits_kind:
            whole += 1
            continue
        kinds = [claim.kind for claim in row.found]
        misses.append(f"{row.text} | {kinds} engages {sorted(have)}, not {sorted(want)} {row.kind}")
    return 2 * right / max(1, 2 * right + extra + lacking), whole / max(1, len(rows)), misses
