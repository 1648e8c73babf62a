"""Documents and gold in, a score out: the product run as its users run it, beside what people marked."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import vedette
from bench.claims import gold as golden
from bench.claims.gold import Gold, GoldError
from bench.claims.score import Score, score
from bench.claims.told import tells
from vedette.claims.claim import Claim
from vedette.out.result import Result


def measure(folder: Path, gold_path: Path, only: Collection[str] = ()) -> tuple[Score, list[str]]:
    """The score of the documents that have gold (or of those in ``only``: ids or their beginnings), and what was
    not read as it should be.

    All documents with gold are read together, for grouping runs across them. Raises :class:`GoldError`.
    """
    gold = golden.load(gold_path)
    files = _files(folder, gold)
    result = vedette.check(list(files.values()))
    by_path = {path.as_posix(): name for name, path in files.items()}
    ours: dict[str, list[Claim]] = {name: [] for name in files}
    for claim in result.claims:
        ours.setdefault(by_path.get(claim.path) or Path(claim.path).stem, []).append(claim)
    texts = _reread(gold, result, by_path)
    unknown = [start for start in only if not any(name.startswith(start) for name in files)]
    if unknown:
        raise GoldError(f"no gold for {', '.join(unknown)}; there is for {', '.join(files)}.")
    chosen = {name: gold.publishers[name] for name in files if not only or name.startswith(tuple(only))}
    asked = [claim for claim in gold.claims if claim.document in chosen]
    notes = [
        f"{entry.path}: {entry.status}: {entry.reason}" for entry in result.manifest.inputs if entry.status != "read"
    ]
    days = gold.published
    untold = {name: text for name, text in texts.items() if name in days and not tells(text, days[name])}
    return score(asked, ours, chosen, untold), notes


def _files(folder: Path, gold: Gold) -> dict[str, Path]:
    """Document id to file. Other files of the folder are not read: nobody marked them."""
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in (".yaml", ".yml") and path.stem in gold.publishers:
            if path.stem in found:
                raise GoldError(f"{path} and {found[path.stem]} have one name: which of them is the gold for?")
            found[path.stem] = path
    missing = sorted(set(gold.publishers) - set(found))
    if missing:
        raise GoldError(f"{folder}: no document for the gold of {', '.join(missing)}.")
    return found


def _reread(gold: Gold, result: Result, by_path: Mapping[str, str]) -> Mapping[str, str]:
    """The texts, in which every quote of the gold stands where its span says. Raises :class:`GoldError`."""
    texts: dict[str, str] = {}
    wrong: list[str] = []
    for entry in result.manifest.inputs:
        name = by_path.get(entry.path)
        if name is None or entry.sha256 is None:
            continue
        if entry.sha256 in result.texts:
            texts[name] = result.texts[entry.sha256]
        if gold.sha256.get(name, entry.sha256) != entry.sha256:
            wrong.append(f"{entry.path}: not the bytes that the gold was made from")
    wrong += _misquoted(gold, texts)
    if wrong:
        raise GoldError("the gold does not fit what was read:\n  " + "\n  ".join(wrong))
    return texts


def _misquoted(gold: Gold, texts: Mapping[str, str]) -> Sequence[str]:
    return [
        f"{claim.id}: at {claim.span[0]}-{claim.span[1]} stands {texts[claim.document][slice(*claim.span)]!r:.60}"
        for claim in gold.claims
        if claim.quote and claim.document in texts and texts[claim.document][slice(*claim.span)] != claim.quote
    ]
