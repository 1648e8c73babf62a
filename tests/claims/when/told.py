"""The paragraphs of ``stories.yaml`` and what is read of them: a fragment of a sentence, and the days of its claim."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import yaml

from tests.claims.texts import claims
from vedette.claims.claim import Claim

_HERE = Path(__file__).parent
_SEED = 20


@dataclass(frozen=True, slots=True)
class Story:
    form: str
    day: str
    text: str
    when: dict[str, str]


def stories(name: str = "stories") -> tuple[Story, ...]:
    """All paragraphs of ``stories.yaml``, or of ``longer.yaml``, in the order of the file."""
    rows = yaml.safe_load((_HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    return tuple(
        Story(
            str(row["form"]),
            str(row["day"]),
            " ".join(row["text"].split()),
            {k: str(v) for k, v in row["when"].items()},
        )
        for row in rows
    )


def halves() -> tuple[tuple[Story, ...], tuple[Story, ...]]:
    """The half that rules were mended on, and the half that was set aside until they were done."""
    all_of_them = list(stories())
    random.Random(_SEED).shuffle(all_of_them)
    middle = len(all_of_them) // 2
    return tuple(all_of_them[:middle]), tuple(all_of_them[middle:])


def asked(words: str) -> tuple[str | None, str | None]:
    """First and last day of "2018", "2018-05", "2018-05-03", "2018-05..2018-06-10", "..2018", "2018..", "none"."""
    if words == "none":
        return None, None
    first, dots, last = words.partition("..")
    last = last if dots else first
    return (_edge(first, last=False) if first else None), (_edge(last, last=True) if last else None)


def _edge(words: str, *, last: bool) -> str:
    parts = [int(part) for part in words.split("-")]
    if len(parts) == 3:
        return words
    year, month = parts[0], parts[1] if len(parts) == 2 else (12 if last else 1)
    if not last:
        return date(year, month, 1).isoformat()
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).isoformat()


@dataclass(frozen=True, slots=True)
class Answer:
    """``claim`` is null where no claim was read at the fragment."""

    story: Story
    fragment: str
    claim: Claim | None

    @property
    def right(self) -> bool:
        first, last = asked(self.story.when[self.fragment])
        period = self.claim.period if self.claim else None
        if period is None:
            return False
        if first is None and last is None:
            undated = period.end in (None, self.story.day)
            return period.start is None and undated
        return (period.start, period.end) == (first, last)


def answers(story: Story) -> Iterator[Answer]:
    """What is read at each fragment: of several claims there the one that covers most of it, then the shortest."""
    head = f"Publisher: Harbour Wire\nPublished: {story.day}\n\nNorth Korea sanctions file\n\n"
    found = claims(f"{head}{story.text}\n")
    for fragment in story.when:
        start = len(head) + story.text.index(fragment)
        end = start + len(fragment)
        shared = [(min(end, c.span[1]) - max(start, c.span[0]), -(c.span[1] - c.span[0]), c) for c in found]
        near = [row for row in shared if row[0] > 0]
        yield Answer(story, fragment, max(near, key=lambda row: row[:2])[2] if near else None)
