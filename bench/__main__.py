"""Run every benchmark and write ``bench/RESULTS.md``: ``python -m bench``, on a machine that is otherwise idle.

``python -m bench FOLDER GOLD`` also measures claims on texts and gold of your own, and with a third folder, that holds
``names/`` and ``lists/``, names and screening on what lies there.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import vedette

_RESULTS = Path(__file__).resolve().parent / "RESULTS.md"
_TEXTS = Path(__file__).resolve().parent / "texts"
_BENCHES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "Start-up",
        ("bench.start_up",),
        "Whole processes, best of seven, taken in turn. `python -c pass` is the floor of any command in Python,\n"
        "`import typer` the floor of any with this command-line library. `law coal` loads and checks the whole\n"
        "register from YAML each time.",
    ),
    (
        "Documents",
        ("bench.documents", "1"),
        "Prose in documents of 100,000 characters on one core, by CPU time, in three mixes: dense, light, and the\n"
        "marked texts repeated. Hashing the same bytes in the same run is the comparison: nothing is read unhashed.\n"
        "The aim was 0.5 MB/s of plain prose and is not reached: in a text about the DPRK throughout nearly every\n"
        "sentence goes through the grammar. Of the time in the marked texts, clauses and acts take\n"
        "30 per cent, building claims 22, amounts and dates 15, attribution 8. Nothing stands out below that: each\n"
        "sentence asks some 200 patterns, most of which one look at its words rules out; asking and matching them is\n"
        "about 30 per cent, and the rest is spread over some thousand small functions. The first documents also pay\n"
        "about two seconds once for compiling the patterns and telling which words each needs.",
    ),
    (
        "PDF",
        ("bench.pdf", "500"),
        "An invented report of 500 pages with numbered paragraphs, running heads, page numbers and notes, beside the\n"
        "same prose as plain text; the whole run writes its sources to disk. Peak memory is that of the process.",
    ),
    (
        "Judge",
        ("bench.judge", "1000000"),
        "Invented, seeded acts near the dates and facts that matter, so that every branch is taken; both cores. The\n"
        "comparison is the engine reading and sorting the same rows.",
    ),
    (
        "Screening, a million listed names",
        ("bench.screening",),
        "Invented names from a fixed seed, one in ten Korean in shape, keyed by all cores; then a thousand queries.",
    ),
    (
        "Linkage, a million accounts",
        ("bench.linkage",),
        "bare: GROUP BY of three columns as they stand; three: the same, normalised (`ms` without the copying);\n"
        "exact: six columns; all: shared_identity with twenty million sign-ins; payout: payout_pattern; alike:\n"
        "texts and pictures, 100,000 of each. Splink gets its three columns normalised beforehand, and finds the same\n"
        "pairs: on equal values nothing is to be gained over a GROUP BY but the explanations.",
    ),
    (
        "People, all detectors of records",
        ("bench.people_scale",),
        "A million people and twenty million sign-ins in Parquet of the shapes; every detector in the order of a run,\n"
        "tables that several use falling to the first of them. The aim was 60 s and 4 GB on two cores. A bare scan\n"
        "reads every cell of the same files once.",
    ),
    (
        "Rings among people",
        ("bench.people_rings", "--people", "10000"),
        "Invented companies and a platform with planted rings and every trap by name; every detector of records over\n"
        "Parquet files, in one process. Times and memory without the making of the people.",
    ),
    (
        "Server",
        ("bench.serve",),
        "8,400 invented entries; server and clients are a process each on the same machine, `/match` and the empty\n"
        "route in turns. The interpreter matches on one core: what waits, waits for that.",
    ),
)
_NAMES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "Names, pairs of Korean names",
        ("bench.names", "names/dev_pairs.csv"),
        "Labelled pairs across scripts and spellings, the line fixed at 0.7. Tables and costs were moved while\n"
        "looking at this file, so that pairs nobody has seen are told a little worse. Pairs a second by CPU time,\n"
        "nothing remembered. They are not part of this repository.",
    ),
    (
        "Names, pairs of other names",
        ("bench.names", "lists/nk_name_bench_cases.csv"),
        "The peer's own 826 pairs as they are; some of its labels call two generals one person. The comparison was\n"
        "made while looking at half of them, by hash of the names (not the halves below, which mix both).",
    ),
    (
        "Screening, the lists of the UN and OFAC",
        ("bench.screening", "lists/yente_negatives_global_1000.csv", "lists/un_consolidated_2026-02-27.xml",
         "lists/ofac_full_2019_sdn.csv"),
        "100,000 names against both lists, by CPU time on one core, reasons made for hits; beside it the peer's\n"
        "comparison with every listed name, without its own candidates, which need a search engine.",
    ),
    (
        "Screening, what is found",
        ("bench.found", "lists", "lists/un_consolidated_2026-02-27.xml", "lists/ofac_full_2019_sdn.csv"),
        "Names of listed persons with slips, and ordinary names, as the peer publishes them for its own validation.",
    ),
)  # fmt: skip
_ARTICLES = "Claims, two press articles"
_INVENTED = (
    "Invented texts and what people marked in them by hand: see the head of `bench/claims/__init__.py` for what is\n"
    "compared. "
)
_MARKED: tuple[tuple[str, str, str], ...] = (
    ("Claims, texts that extraction was tuned on", "tuned", _INVENTED + "Extraction was tuned on these."),
    (
        "Claims, unseen texts",
        "unseen",
        _INVENTED + "No rule of extraction was made for these. Of the texts\n"
        "k01 to k07 the heads and the errors in days and amounts were looked at once, and two small rules came of it\n"
        "(how a head names its author; a range from its lower end); of m01 to m07 nothing was read.",
    ),
)


def marked() -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """The benchmarks of claims, for those folders of texts that are there."""
    return tuple(
        (title, ("bench.claims", f"bench/texts/{name}", f"bench/texts/{name}"), how)
        for title, name, how in _MARKED
        if (_TEXTS / name).is_dir()
    )


def main() -> None:
    """Each benchmark in a process of its own, so that none finds memory or tables of another."""
    given = sys.argv[1:3]
    articles = ((_ARTICLES, ("bench.claims", *given), "The development set; it is not part of this repository."),)
    parts = [
        "# Measured\n",
        "Written by `make bench`. Ratios within one run travel between machines; seconds do not. The data is invented\n"
        "by the benchmark itself from a fixed seed.\n",
        f"Machine: {os.cpu_count()} cores, {platform.machine()}, {platform.system()}; Python "
        f"{platform.python_version()}; vedette {vedette.__version__}.\n",
    ]
    data = Path(sys.argv[3]).resolve() if len(sys.argv) > 3 else None
    named = tuple((title, _placed(arguments, data), how) for title, arguments, how in _NAMES) if data else ()
    for title, arguments, how in (*_BENCHES, *marked(), *(articles if len(given) == 2 else ()), *named):
        command = [sys.executable, "-m", *arguments]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=_RESULTS.parents[1])
        print(done.stdout, flush=True)
        shown = "bench.claims FOLDER GOLD" if title == _ARTICLES else _shown(arguments, data)
        parts.append(f"## {title}\n\n{how}\n\n`python -m {shown}`\n\n```\n{done.stdout.rstrip()}\n```\n")
    _RESULTS.write_text("\n".join(parts), encoding="utf-8")


def _placed(arguments: tuple[str, ...], data: Path) -> tuple[str, ...]:
    """Arguments with the files of the data folder in full."""
    return (arguments[0], *(str(data / item) for item in arguments[1:]))


def _shown(arguments: tuple[str, ...], data: Path | None) -> str:
    return " ".join(Path(item).name if data and item.startswith(str(data)) else item for item in arguments)


if __name__ == "__main__":
    main()
