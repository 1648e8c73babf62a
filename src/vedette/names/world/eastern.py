"""Cutting names of firms that are written without spaces, in hangul or Chinese characters, into words."""

from __future__ import annotations

from functools import cache, lru_cache

from vedette.names.world import tables, text


@cache
def _longest() -> int:
    return max(*map(len, tables.eastern()), *map(len, tables.forms().inside))


@lru_cache(maxsize=1 << 15)
def segment(part: str) -> tuple[str, ...]:
    """The words of one written word. Known words as English, legal forms as they are, the rest between them whole.

    조선광업개발무역회사 gives korea, mining, development, trading, corporation. Latin words come back unchanged.
    """
    if part.isascii():
        return (part,)
    out: list[str] = []
    for script, run in text.runs(part):
        if script in "hkj":
            out.extend(_cut(tables.simplified(run)))
        else:
            out.append(run)
    return tuple(out)


def _cut(run: str) -> list[str]:
    """Longest word first from the left. A single character that is a word counts only at the end of the run."""
    known, inside = tables.eastern(), tables.forms().inside
    out: list[str] = []
    rest, at = "", 0
    while at < len(run):
        for size in range(min(_longest(), len(run) - at), 0, -1):
            piece = run[at : at + size]
            if size == 1 and at + 1 < len(run):
                continue
            if piece in inside or piece in known:
                break
        else:
            rest += run[at]
            at += 1
            continue
        if size == 1 and not (out or rest):
            rest += piece
        else:
            if rest:
                out.append(rest)
                rest = ""
            out.extend((piece,) if piece in inside else known[piece])
        at += size
    return [*out, rest] if rest else out
