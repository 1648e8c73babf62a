"""Invented evidence for whole runs: three short documents about things that never happened, each saying so."""

from __future__ import annotations

from pathlib import Path

COAL = """Publisher: Invented Gazette
Published: 2020-03-02

Everything on this page is invented for a test.

The UN Panel of Experts reported that North Korea exported 5,000 tonnes of coal to China in March 2019.
"""

WORKERS = """# Invented workers

Publisher: Invented Herald
Published: 2020-03-05

*Everything on this page is invented for a test.*

The UN Panel of Experts found that 40 North Korean workers were employed in Poland in February 2020.

Poland told the Panel that it had begun to revoke their work permits. Italy has not answered the Panel.
"""

SAND = """<!DOCTYPE html>
<html lang="en"><head><title>Invented sand</title></head><body>
<p>Publisher: Invented Courier<br>Published: 2019-09-01</p>
<p>Everything on this page is invented for a test.</p>
<p>The Panel said that North&nbsp;Korea shipped <b>9,000</b> tonnes of sand to China in June 2019.</p>
<script>North Korea exported iron.</script>
</body></html>
"""

QUIET = """Publisher: Invented Almanac
Published: 2019-01-01

Everything on this page is invented for a test. It is about a garden, and the roses in it were red and the paths long.
"""

DOCUMENTS: tuple[tuple[str, str], ...] = (("coal.txt", COAL), ("workers.md", WORKERS), ("inner/sand.html", SAND))


def evidence(folder: Path, documents: tuple[tuple[str, str], ...] = DOCUMENTS) -> Path:
    """Write the documents under ``folder`` and return it."""
    for name, text in documents:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
