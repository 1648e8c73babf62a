"""How a file is handed over: plain, with a byte order mark, as UTF-16, or gzipped."""

from __future__ import annotations

import csv
import gzip
import io
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

WAYS = ("plain", "plain", "plain", "bom", "utf-16", "gzip")


def way(rng: random.Random) -> str:
    return rng.choice(WAYS)


def text(path: Path, content: str, how: str = "plain") -> None:
    """Write ``content``; gzip adds ``.gz``, without a time inside, so that the same run gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if how == "gzip":
        packed = gzip.compress(content.encode(), compresslevel=5, mtime=0)
        path.with_name(path.name + ".gz").write_bytes(packed)
    else:
        encoding = {"bom": "utf-8-sig", "utf-16": "utf-16"}.get(how, "utf-8")
        path.write_bytes(content.encode(encoding))


def table(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[object]], how: str = "plain", separator: str = ","
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n" if how in {"bom", "utf-16"} else "\n")
    writer.writerow(header)
    writer.writerows(rows)
    text(path, out.getvalue(), how)


def without(
    header: Sequence[str], rows: Iterable[Sequence[object]], dropped: set[str]
) -> tuple[list[str], list[list[object]]]:
    """The same table less the columns named in ``dropped``."""
    keep = [place for place, name in enumerate(header) if name not in dropped]
    return [header[place] for place in keep], [[row[place] for place in keep] for row in rows]
