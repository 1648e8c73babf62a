"""Finding measures by id, by word, by act or by goods: everything that ever covered it, in order of time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from vedette.regime.line import in_force
from vedette.regime.model import Measure, Regime

_ID = re.compile(r"\d{3,4}(?:-[0-9a-z-]+)?(?:\.[a-z_]+)?")


def find(regime: Regime, asked: str) -> tuple[Measure, ...]:
    """Measures that answer to an id (``2371-8`` names all its parts, ``2371`` all its paragraphs) or to words.

    Words match whole, singular or plural, in subject, title, goods label, or as a word that texts use for the goods.
    """
    folded = " ".join(asked.lower().replace("_", " ").split())
    if _ID.fullmatch(asked.lower()):
        return _sorted(m for m in regime.measures.values() if _names(asked.lower(), m.id))
    singular = folded[:-1] if folded.endswith("s") and len(folded) > 3 else folded
    pattern = re.compile(rf"(?<!\w){re.escape(singular)}s?(?!\w)")
    return _sorted(measure for measure in regime.measures.values() if _speaks_of(measure, regime, pattern))


def by_act(measures: tuple[Measure, ...], kind: str) -> tuple[Measure, ...]:
    """Those that cover a kind of conduct."""
    return tuple(measure for measure in measures if any(act.kind == kind for act in measure.acts))


def by_goods(regime: Regime, measures: tuple[Measure, ...], asked: str) -> tuple[Measure, ...]:
    """Those that cover goods, by HS code (its prefix) or by word."""
    code = asked.replace(".", "")
    if code.isdigit():
        goods = {item.id for item in regime.goods.values() if item.hs and code.startswith(item.hs)}
    else:
        word = " ".join(asked.lower().replace("_", " ").split())
        goods = {
            item.id
            for item in regime.goods.values()
            if word in (item.id.replace("_", " "), item.label.lower(), *item.words)
        }
    return tuple(measure for measure in measures if goods & set(measure.goods))


def instead_of(regime: Regime, measure: Measure, on: date) -> tuple[Measure, ...]:
    """What stood on ``on`` in place of ``measure``: along its chain of replacements, older or newer."""
    chain: dict[str, Measure] = {}
    todo = [measure]
    while todo:
        one = todo.pop()
        if one.id in chain:
            continue
        chain[one.id] = one
        todo += [regime.measures[older] for older in one.replaces]
        todo += [newer for newer in regime.measures.values() if one.id in newer.replaces]
    return _sorted(item for name, item in chain.items() if name != measure.id and in_force(item, on))


def _names(asked: str, name: str) -> bool:
    return name == asked or name.startswith((f"{asked}.", f"{asked}-")) or _sub_paragraph(asked, name)


def _sub_paragraph(asked: str, name: str) -> bool:
    """``1718-8`` also names 8a-iii and 8d, but ``2371-1`` never names 11."""
    rest = name.removeprefix(asked)
    return rest != name and rest[:1].isalpha()


def _speaks_of(measure: Measure, regime: Regime, pattern: re.Pattern[str]) -> bool:
    texts = [measure.subject.replace("_", " "), measure.title.lower()]
    for name in measure.goods:
        texts += [regime.goods[name].label.lower(), name.replace("_", " "), *regime.goods[name].words]
    return any(pattern.search(text) for text in texts)


def _sorted(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    return tuple(sorted(measures, key=lambda item: (item.start, item.resolution, item.id)))
