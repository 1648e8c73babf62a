"""Earlier mails quoted in a mail: which lines are theirs, and the day each was written, where that is stated.

A quoted "yesterday" is a day before the earlier mail, not before the one that quotes it. What begins an earlier
mail: marks ``>`` (RFC 3676, 4.5), ``On DAY, NAME wrote:``, a line that says original or forwarded message, or the
head lines From and Sent that Outlook writes above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from vedette.records import Passage

_MARKS = re.compile(r"(?:[ \t]{0,3}>)+[ \t]?")
_WROTE = re.compile(r"(?i)\s*(?:on\s.{6,240}\bwrote|.{1,120}\bwrote on\b.{6,100})\s*:\s*$")
_WRAPPED = re.compile(r"(?i)\s*on\s.{6,200}$")
_SENDER = re.compile(r"@|\d")
"""Without marks of quotation behind it, "on the radio he wrote:" opens no mail: a day or an address does."""
_BANNER = re.compile(r"(?i)\s*-{2,}\s*(?:original|forwarded|reply)\s+(?:message|mail|e-mail)(?:\s+follows)?\s*-{2,}\s*$"
                     r"|\s*begin forwarded message:\s*$")  # fmt: skip
_FROM = re.compile(r"\s*\*?From:\*?\s+\S")
_SENT = re.compile(r"\s*\*?(?:Sent|Date):\*?\s+(?P<when>.{6,120})$")
_HEAD_LINE = re.compile(r"\s*\*?(?:From|Sent|Date|To|Cc|Bcc|Subject|Importance|Reply-To):\*?(?:\s|$)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAYS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(rf"(?i)(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)(?!\d)"),
    re.compile(rf"(?i)\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)(?!\d)"),
)
_UNKNOWN = "an earlier mail quoted here, which states no day that can be told"


@dataclass(frozen=True, slots=True)
class Line:
    """A line at ``[start, end)`` of the text, without its marks, which were ``depth`` in number."""

    start: int
    end: int
    depth: int
    words: str


def marks(line: str) -> tuple[int, int]:
    """How many marks of quotation a line begins with, and how long they are."""
    match = _MARKS.match(line)
    return (match.group().count(">"), match.end()) if match else (0, 0)


def passages(lines: Iterable[Line]) -> tuple[Passage, ...]:
    """What was written on another day than the mail itself, in order. Lines come in order, too."""
    found: list[Passage] = []
    for line, stated in _stated(list(lines)):
        if stated is None:
            continue
        day, basis = stated
        before = found[-1] if found else None
        if before and (before.day, before.basis) == (day, basis) and line.start - before.end <= 3:
            found[-1] = Passage(start=before.start, end=line.end, day=day, basis=basis)
        elif line.end > line.start:
            found.append(Passage(start=line.start, end=line.end, day=day, basis=basis))
    return tuple(found)


_Day = tuple[str | None, str]


@dataclass(slots=True)
class _State:
    """``days[depth]``: the day of what stands at that depth; none at a depth means the mail's own."""

    days: dict[int, _Day] = field(default_factory=dict)

    def begin(self, depth: int, day: _Day) -> None:
        self.days = {at: known for at, known in self.days.items() if at < depth} | {depth: day}

    def at(self, depth: int) -> _Day | None:
        known = self.days.get(depth)
        return known if known or depth == 0 else (None, _UNKNOWN)

    def leave(self, depth: int) -> None:
        """Lines at ``depth`` again: what was deeper is over."""
        self.days = {at: known for at, known in self.days.items() if at <= depth}


def _stated(lines: list[Line]) -> Iterator[tuple[Line, _Day | None]]:
    state = _State()
    for index, line in enumerate(lines):
        if not line.words.strip():
            yield line, state.at(line.depth)
            continue
        words = line.words
        following = lines[index + 1 : index + 9]
        if not _WROTE.match(words) and _WRAPPED.match(words) and following and following[0].depth == line.depth:
            words = f"{words.rstrip()} {following[0].words.strip()}"
        if _WROTE.match(words):
            quoted = _after_wrote(line, lines, index)
            if quoted > line.depth:
                state.leave(line.depth)
                yield line, state.at(line.depth)
                state.begin(quoted, _day(words))
                continue
            if _SENDER.search(words):
                state.begin(line.depth, _day(words))
                yield line, state.at(line.depth)
                continue
        if _BANNER.match(words):
            state.begin(line.depth, _head_day(following))
        elif _FROM.match(words) and (found := _sent(following)):
            state.begin(line.depth, found)
        _settle(state, line, lines, index)
        yield line, state.at(line.depth)


def _settle(state: _State, line: Line, lines: list[Line], index: int) -> None:
    """A line at less depth ends what was deeper, except the second line of a wrapped ``On ... wrote:``."""
    before = lines[index - 1].words if index else ""
    if not (_WRAPPED.match(before) and _WROTE.match(f"{before.rstrip()} {line.words.strip()}")):
        state.leave(line.depth)


def _after_wrote(line: Line, lines: list[Line], index: int) -> int:
    """The depth of the next line that is not blank and not the rest of the opening itself."""
    rest = 0 if _WROTE.match(line.words) else 1
    after = (item for item in lines[index + 1 + rest : index + 6 + rest] if item.words.strip())
    return next((item.depth for item in after), line.depth)


def _head_day(lines: list[Line]) -> _Day:
    return _sent(lines) or (None, _UNKNOWN)


def _sent(lines: list[Line]) -> _Day | None:
    """The day in the Sent or Date line among head lines."""
    for line in lines:
        if match := _SENT.match(line.words):
            return _day(match["when"])
        if line.words.strip() and not _HEAD_LINE.match(line.words):
            return None
    return None


def _day(words: str) -> _Day:
    """The one day that the words state; days in figures alone are not settled and stay unknown."""
    for pattern in _DAYS:
        if match := pattern.search(words):
            month = match.groupdict().get("number") or _MONTHS.index(match["month"][:3].lower()) + 1
            try:
                day = date(int(match["year"]), int(month), int(match["day"]))
            except ValueError:
                continue
            return day.isoformat(), f"the day of the earlier mail quoted here ({day.isoformat()})"
    return None, _UNKNOWN
