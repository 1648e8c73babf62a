"""Sentences of a folded passage in Korean, Chinese, Russian or Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 2000
"""A longer sentence is a list or a dump; it is cut at a mark or space, so that nothing of it is left out."""
_STOP = re.compile(
    r"[。！？!?｡]+[」』”’\"')\]】》]*\s*"
    r"|(?<!\d)[.…]+[」』”’\"')\]»]*(?:\s+|$)"
    r"|(?<=\d)[.…]+[」』”’\"')\]»]*(?:\s+(?!\d)|$)"
    r"|\n\s*"
)
# Russian abbreviations end no sentence as such: "3 мая 2019 г. КНДР ..." goes on with a capital.
_SHORT = re.compile(
    r"(?:^|[\s(«\"'])(?:г|гг|в|вв|тыс|млн|млрд|трлн|долл|руб|коп|т|тт|кг|км|куб|м|чел|барр|ед|экз|им|ул|д|стр|рис|см|ср"
    r"|т\.е|т\.д|т\.п|т\.к|и\.о|др|пр|проч|св|ок|ст|п|пп|гл|акад|проф|[А-ЯЁA-Z])\.$"
)
_MEASURE = re.compile(r"(?<!\w)(?:тыс|млн|млрд|трлн|долл|руб|т|кг|чел|барр)\.$")
_OPENS = re.compile(r"[«\"]?[А-ЯЁ][а-яё]")
_LINE_MARK = re.compile(r"[。！？!?.…:;,、]['\"”’」』)\]]*$")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of ``text`` without the space around them. Linear."""
    at = 0
    wrapped = _wrapped(text)
    for stop in _STOP.finditer(text):
        mark = stop.group()
        if mark[0] == "\n" and wrapped and not _LINE_MARK.search(text, max(at, stop.start() - 4), stop.start()):
            continue
        if mark[0] == "." and _goes_on(text, at, stop):
            continue
        yield from _cut(text, at, stop.end())
        at = stop.end()
    yield from _cut(text, at, len(text))


def _goes_on(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a full stop is that of an abbreviation; a scale or unit before a capitalised word ends a sentence."""
    short = _SHORT.search(text[max(start, stop.start() - 8) : stop.start() + 1])
    return bool(short) and not (
        _MEASURE.search(text, max(start, stop.start() - 8), stop.start() + 1) and _OPENS.match(text, stop.end())
    )


def _wrapped(text: str) -> bool:
    """Whether lines are broken for width and not for sense: three lines or more, all but the last about as long."""
    lines = [len(line.strip()) for line in text.split("\n") if line.strip()]
    if len(lines) < 3:
        return False
    longest = max(lines)
    return longest >= 20 and all(length * 5 >= longest * 4 for length in lines[:-1])


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        stop = next((at for at in range(start + LONGEST, start + LONGEST - 200, -1) if text[at] in " ,、，;；"), None)
        stop = stop or start + LONGEST
        yield from _trimmed(text, start, stop)
        start = stop
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
