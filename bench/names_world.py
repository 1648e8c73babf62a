"""Names of the rest of the world beside nomenklatura's logic-v2: labelled pairs, a sanctions list, speed.

    python -m bench.names_world FOLDER [PEER.json]           this package, beside the peer where its file is given
    PEER_PYTHON bench/names_world.py --peer FOLDER OUT.json  logic-v2, in an environment that has nomenklatura

FOLDER holds ``nk_name_bench_cases.csv`` (name1, name2, is_match, schema), ``un_consolidated_2026-02-27.xml`` and
yente's ``yente_positives_un_{un,}treated.csv`` and ``yente_negatives_{global,us}_1000.csv``. The line is 0.7. The pairs
are split in two halves by the SHA-256 of their names: half A was looked at when rules were made, half B was not.
Times are CPU times of one core. "by keys": only the names that share a key with the query are compared.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

LINE = 0.7
Row = dict[str, str]


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def half(row: Row) -> str:
    digest = hashlib.sha256("\x1f".join(sorted((row["name1"], row["name2"]))).encode()).digest()
    return "AB"[digest[0] & 1]


def measured(labels: Iterable[bool], scores: Iterable[float]) -> str:
    hits = [(label, score >= LINE) for label, score in zip(labels, scores, strict=True)]
    right = hits.count((True, True))
    wrong, missed = hits.count((False, True)), hits.count((True, False))
    precision, recall = right / (right + wrong), right / (right + missed)
    return f"P {precision:.3f}  R {recall:.3f}  F1 {2 * right / (2 * right + wrong + missed):.3f}"


def individuals(path: Path) -> list[tuple[str, list[str]]]:
    """The persons of the UN list: reference and all names, the primary one first."""
    found = []
    for entry in ET.parse(path).getroot().iter("INDIVIDUAL"):
        parts = (entry.findtext(f"{place}_NAME") or "" for place in ("FIRST", "SECOND", "THIRD", "FOURTH"))
        names = [" ".join(part.strip() for part in parts if part.strip())]
        names += [(alias.findtext("ALIAS_NAME") or "").strip() for alias in entry.iter("INDIVIDUAL_ALIAS")]
        names.append((entry.findtext("NAME_ORIGINAL_SCRIPT") or "").strip())
        found.append((entry.findtext("DATAID") or "", [name for name in names if name]))
    return found


def queries(folder: Path) -> dict[str, list[str]]:
    """The three sets of names that are screened against the UN list."""
    files = ("positives_un_treated", "negatives_global_1000", "negatives_us_1000")
    return {name: [row["full_name"] for row in rows(folder / f"yente_{name}.csv")] for name in files}


# -- the peer --------------------------------------------------------------------------------------------------------


def peer(folder: Path, out: Path) -> None:
    """logic-v2 as nomenklatura ships it: scores of all pairs, and which UN entries each screened name reaches."""
    from followthemoney import EntityProxy  # type: ignore[import-not-found]
    from nomenklatura.matching import get_algorithm  # type: ignore[import-not-found]

    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()
    count = 0

    def entity(schema: str, names: list[str], key: str = "") -> Any:
        # Ids must differ: the algorithm keeps what it read of an entity by its id.
        nonlocal count
        count += 1
        return EntityProxy.from_dict({"id": f"{key}#{count}", "schema": schema, "properties": {"name": names}})

    pairs = rows(folder / "nk_name_bench_cases.csv")
    ready = [(entity(row["schema"], [row["name1"]]), entity(row["schema"], [row["name2"]])) for row in pairs]
    algorithm.compare(*ready[0], config)
    start = time.process_time()
    scores = [algorithm.compare(a, b, config).score for a, b in ready]
    speed = len(pairs) / (time.process_time() - start)
    listed = [entity("Person", names, key) for key, names in individuals(folder / "un_consolidated_2026-02-27.xml")]
    reached: dict[str, list[list[str]]] = {}
    for name, texts in queries(folder).items():
        asked = [entity("Person", [text]) for text in texts]
        reached[name] = [
            [party.id.partition("#")[0] for party in listed if algorithm.compare(one, party, config).score >= LINE]
            for one in asked
        ]
    out.write_text(json.dumps({"scores": scores, "pairs/s": speed, "reached": reached}))


# -- this package ----------------------------------------------------------------------------------------------------

_KOREAN = frozenset(
    "kim ri li lee pak park choe choi jong chong kang han ko son so jo cho chang jang ra ro no yun an o im rim chu ju "
    "hyon".split()
)


def contradictory(pairs: list[Row]) -> dict[int, str]:
    """Rows whose label other rows of the same file contradict, with the reason.

    The file calls names that differ in a number only (funds VIII and IX) and Korean names that differ in one given
    syllable (Sok Jin and Sok Chol) different in some rows and the same in others; and it labels some pairs both ways.
    """
    labels: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in pairs:
        labels[_key(row)].add(row["is_match"])
    found = {}
    for place, row in enumerate(pairs):
        if len(labels[_key(row)]) > 1:
            found[place] = "labelled both ways"
        elif row["is_match"] == "true" and _numbers(row["name1"]) != _numbers(row["name2"]) and _but_numbers(row):
            found[place] = "only a number differs"
        elif row["is_match"] == "true" and _one_syllable(row):
            found[place] = "one Korean syllable differs"
    return found


def _key(row: Row) -> tuple[str, ...]:
    return tuple(sorted(" ".join(re.findall(r"\w+", row[name].casefold())) for name in ("name1", "name2")))


_DOUBLED = re.compile(r"(.)\1+")
_NUMBER = re.compile(r"(?<!\w)(?:[IVX]+|\d+)(?!\w)")


def _numbers(name: str) -> list[str]:
    return _NUMBER.findall(name)


def _but_numbers(row: Row) -> bool:
    sides = [_NUMBER.sub("#", row[name]).casefold() for name in ("name1", "name2")]
    return sides[0] == sides[1] and "#" in sides[0]


def _one_syllable(row: Row) -> bool:
    one, other = (re.findall(r"[a-z]+", row[name].lower().replace("'", "")) for name in ("name1", "name2"))
    if len(one) != 3 or len(other) != 3 or one[0] != other[0] or one[0] not in _KOREAN:
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    # A doubled or dropped letter is a slip, not another syllable.
    return len(differing) == 1 and all(_DOUBLED.sub(r"\1", a) != _DOUBLED.sub(r"\1", b) for a, b in differing)


def labelled(folder: Path, theirs: dict[str, Any] | None) -> None:
    from vedette.names import world

    pairs = rows(folder / "nk_name_bench_cases.csv")
    ready = [tuple(world.read(row[name], row["schema"]) for name in ("name1", "name2")) for row in pairs]
    scorers = {"vedette": [world.score(a, b) for a, b in ready]}
    if theirs:
        scorers["logic-v2"] = theirs["scores"]
    odd = contradictory(pairs)
    halves = {letter: [k for k, row in enumerate(pairs) if half(row) == letter] for letter in "AB"}
    selections = {
        "all, as it is": range(len(pairs)),
        "half A": halves["A"],
        "half B": halves["B"],
        "without contradictory labels": [k for k in range(len(pairs)) if k not in odd],
    }
    for title, places in selections.items():
        for who, scores in scorers.items():
            said = measured([pairs[k]["is_match"] == "true" for k in places], [scores[k] for k in places])
            print(f"{title:30} {len(places):4}  {who:9} {said}")
    ones = {who: sum(score == 1.0 for score in scores) for who, scores in scorers.items()}
    print("scores of exactly 1.0:", ones)
    print("contradictory labels:")
    for place, why in odd.items():
        row = pairs[place]
        print(f"  {why:28} {row['is_match']:5} {row['schema']:12} {row['name1']} | {row['name2']}")


def screened(folder: Path, theirs: dict[str, Any] | None) -> None:
    from vedette.names import world

    listed = individuals(folder / "un_consolidated_2026-02-27.xml")
    names = [(key, world.read(text, "Person")) for key, texts in listed for text in texts]
    index: dict[str, list[int]] = defaultdict(list)
    for place, (_, name) in enumerate(names):
        for key in world.keys(name):
            index[key].append(place)
    primary: dict[str, set[str]] = defaultdict(set)
    for key, texts in listed:
        primary[world.read(texts[0], "Person").normal].add(key)
    truth = [row["full_name"] for row in rows(folder / "yente_positives_un_untreated.csv")]
    sought = [primary[world.read(text, "Person").normal] for text in truth]
    for title, texts in queries(folder).items():
        full: list[set[str]] = []
        looked: list[set[str]] = []
        compared = 0
        for text in texts:
            asked = world.read(text, "Person")
            hits = {place for place, (_, name) in enumerate(names) if world.score(asked, name) >= LINE}
            candidates = {place for key in world.keys(asked) for place in index.get(key, ())}
            compared += len(candidates)
            full.append({names[place][0] for place in hits})
            looked.append({names[place][0] for place in hits & candidates})
        found = {"vedette": full, "vedette by keys": looked}
        if theirs:
            found["logic-v2"] = [set(some) for some in theirs["reached"][title]]
        for who, reached in found.items():
            alerts = f"{sum(map(bool, reached)):4} names alert, {sum(map(len, reached)):4} entries"
            if title.startswith("positives"):
                right = sum(bool(some & wanted) for some, wanted in zip(reached, sought, strict=True))
                alerts += f", right entry found {right} of {len(texts)} ({right / len(texts):.3f})"
            print(f"{title:24} {who:16} {alerts}")
        print(f"{'':24} {'':16} {compared / len(texts):.0f} of {len(names)} names compared per query by keys")


def speed(folder: Path, theirs: dict[str, Any] | None) -> None:
    from vedette.names import world
    from vedette.names.world.reading import remembered

    names = [text for _, texts in individuals(folder / "un_consolidated_2026-02-27.xml") for text in texts]
    remembered.cache_clear()
    start = time.process_time()
    ready = [world.read(text, "Person") for text in names]
    print(f"reading, first time      {len(names) / (time.process_time() - start):9,.0f} names/s")
    remembered.cache_clear()
    start = time.process_time()
    ready = [world.read(text, "Person") for text in names]
    print(f"reading, words known     {len(names) / (time.process_time() - start):9,.0f} names/s")
    pairs = list(zip(ready * 5, (ready[7:] + ready[:7]) * 5, strict=True))
    near = [(a, b) for a in ready[:400] for b in ready if a is not b and set(a.words) & set(b.words)]
    cases = rows(folder / "nk_name_bench_cases.csv")
    labelled_pairs = [(world.read(c["name1"], c["schema"]), world.read(c["name2"], c["schema"])) for c in cases] * 10
    for title, some in (("any pairs", pairs), ("pairs sharing a word", near), ("labelled pairs", labelled_pairs)):
        for a, b in some:
            world.score(a, b)
        start = time.process_time()
        for a, b in some:
            world.score(a, b)
        print(f"score, {title:21} {len(some) / (time.process_time() - start):9,.0f} pairs/s, words known")
    start = time.process_time()
    for a, b in near:
        world.compare(a, b)
    print(f"compare with reasons     {len(near) / (time.process_time() - start):9,.0f} pairs/s")
    if theirs:
        print(f"logic-v2, labelled pairs {theirs['pairs/s']:9,.0f} pairs/s")


def main() -> None:
    if len(sys.argv) == 4 and sys.argv[1] == "--peer":
        peer(Path(sys.argv[2]), Path(sys.argv[3]))
        return
    if len(sys.argv) not in (2, 3):
        sys.exit((__doc__ or "").partition("FOLDER holds")[0])
    folder = Path(sys.argv[1])
    theirs = json.loads(Path(sys.argv[2]).read_text()) if len(sys.argv) == 3 else None
    for part in (labelled, screened, speed):
        print(f"-- {part.__name__}")
        part(folder, theirs)


if __name__ == "__main__":
    main()
