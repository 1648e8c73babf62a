"""Screening: names a second against real lists, and an index of a million listed names.

``python -m bench.screening QUERIES.csv LIST...`` adds the lists to a folder of its own and screens 100,000 names made
by exchanging the parts of the names in QUERIES (a column ``full_name``), so that nearly none is asked twice. Beside it
nomenklatura's logic-v2 compares a few of them with every listed name, where ``make peers`` has made its environment.
``python -m bench.screening`` alone measures the index of a million invented names: time, memory, answers.
"""

from __future__ import annotations

import csv
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from vedette.lists.files import list_file
from vedette.lists.keep import keep
from vedette.lists.listed import ListedName, ListedParty
from vedette.lists.store import chosen, parties
from vedette.lists.take import take
from vedette.screening.held import held
from vedette.screening.index import Index, build
from vedette.screening.match import screen
from vedette.screening.query import Query

_PEERS = Path(__file__).resolve().parent.parent / ".peers" / "bin" / "python"
_ASKED = 100_000
_LISTED = 1_000_000
_BY_PEER = 3


def main() -> None:
    """Real lists where they are named, else the million."""
    if len(sys.argv) > 2:
        _real(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
    else:
        _million()


def _real(queries: Path, lists: list[Path]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for path in lists:
            keep(home, take(list_file(path)), origin=path.name, fetched_at="2026-01-01T00:00:00Z")
        snapshots = chosen(home)
        listed = [name.text for snapshot in snapshots for party in parties(snapshot) for name in party.names]
        start = time.process_time()
        with held(home, snapshots) as index:
            spent = time.process_time() - start
            print(f"{len(index):,} entries, {len(listed):,} names; index made in {spent:.1f} s of CPU")
            asked = list(_names(queries, _ASKED))
            rate = _screened(index, asked)
        print(f"vedette                 {rate:10.0f} names/s, one core, reasons for hits")
        _peer(asked, listed, rate)


def _names(path: Path, count: int) -> Iterator[str]:
    """Names with the first part of one customer and the rest of another, in a fixed order."""
    with path.open(encoding="utf-8", newline="") as stream:
        own = [row["full_name"].split() for row in csv.DictReader(stream)]
    draw = random.Random(20260227)
    for _ in range(count):
        yield " ".join((draw.choice(own)[0], *draw.choice(own)[1:]))


def _screened(index: Index, asked: list[str]) -> float:
    for name in asked[:200]:
        screen(Query(names=(name,), schema="Person"), index)
    hits = 0
    start = time.process_time()
    for name in asked:
        hits += bool(screen(Query(names=(name,), schema="Person"), index))
    spent = time.process_time() - start
    print(f"{len(asked):,} names asked, {hits:,} with a hit")
    return len(asked) / spent


def _peer(asked: list[str], listed: list[str], rate: float) -> None:
    if not _PEERS.exists():
        print("nomenklatura logic-v2   not measured: run `make peers` first")
        return
    with tempfile.TemporaryDirectory() as folder:
        one, other = Path(folder) / "asked.txt", Path(folder) / "listed.txt"
        one.write_text("\n".join(asked[:_BY_PEER]), "utf-8")
        other.write_text("\n".join(listed), "utf-8")
        command: list[str | Path] = [_PEERS, Path(__file__).with_name("peers.py"), "screen", one, other, str(_BY_PEER)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    peer = float(done.stderr.split()[-1])
    print(
        f"nomenklatura logic-v2   {peer:10.2f} names/s by full scan, names alone; vedette / logic-v2 {rate / peer:,.0f}"
    )


_GIVEN = (
    "Ada Bruno Carla Dmitri Elena Farid Goran Hana Igor Jamila Karim Leyla Marco Nadia Omar Petra Rashid Sonia Vera"
)
_FAMILY = (
    "Abad Berg Costa Duran Eklund Farah Gomez Haddad Ivanov Jansen Khalil Lopez Moreau Novak Okafor Petrov Qasim Rossi"
)
_ENDS = (
    "a e i o u an en in on un ar er ir or ur as es is os us el il al ol eth ith oth ard ert olf ova eva ina ez sky dze"
)


_SURNAMES = "Kim Ri Pak Choe Jong Kang Jo Yun Jang Im Han".split()
_SYLLABLES = "yong chol hyok song il nam kyong jin su min ho un jong gwang myong".split()


def _million() -> None:
    draw = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.sqlite"
        start, wall = time.process_time(), time.perf_counter()
        build(_invented(draw), path, made_from="bench")
        spent, waited = time.process_time() - start, time.perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        size = path.stat().st_size / 1e6
        print(f"{_LISTED:,} listed names: {waited:.0f} s ({spent:.0f} s of CPU in the process that writes),")
        print(f"peak {peak:.0f} MB, file {size:.0f} MB")
        with Index(path) as index:
            times = []
            for _ in range(1_000):
                query = Query(names=(_person(draw),), schema="Person")
                begun = time.process_time()
                screen(query, index)
                times.append(time.process_time() - begun)
        times.sort()
        print(f"one query: median {times[500] * 1000:.1f} ms, p95 {times[950] * 1000:.1f} ms of CPU")


def _invented(draw: random.Random) -> Iterator[ListedParty]:
    for number in range(_LISTED):
        yield ListedParty(
            list="million", reference=str(number), schema="Person", names=(ListedName(text=_person(draw)),)
        )


def _person(draw: random.Random) -> str:
    """An invented name of two or three words; one in ten is Korean in shape."""
    if draw.random() < 0.1:
        return " ".join((draw.choice(_SURNAMES), draw.choice(_SYLLABLES), draw.choice(_SYLLABLES)))
    words = [_word(draw, _GIVEN), _word(draw, _FAMILY)]
    return " ".join((*words, _word(draw, _FAMILY)) if draw.random() < 0.4 else words)


def _word(draw: random.Random, stems: str) -> str:
    return draw.choice(stems.split()) + draw.choice(_ENDS.split()) + draw.choice((*_ENDS.split(), "", "", ""))


if __name__ == "__main__":
    main()
