"""Head-counts that States report: figures over time, how their mix changes, and which reports are in hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from vedette.conduct import Evidence, Period
from vedette.detectors.labour.lay import lay_register
from vedette.detectors.row import at_row
from vedette.engine.tables import Tables
from vedette.geo.countries import is_member, label_of, name
from vedette.ids import digest
from vedette.series.figures import SeriesLine

Row = Mapping[str, Any]

REPORTS = (("interim", date(2019, 3, 22)), ("final", date(2020, 3, 22)))
"""Reports that resolution 2397 (2017), paragraph 8, asks of every State: 15 and 27 months after adoption."""

MOVED = Decimal("0.25")
"""Part of all that has to change its purpose from one period to the next before a break is told: less is a season."""

_CHI2 = (10.83, 13.82, 16.27, 18.47, 20.52, 22.46, 24.32, 26.12, 27.88)
"""Chance of one in a thousand, for one to nine degrees of freedom: a break must not be that of a few people."""

_PIVOTS = (date(2017, 9, 11), date(2019, 12, 22))
_COLUMNS = (
    "state",
    "on_day",
    "period_from",
    "period_to",
    "count",
    "what",
    "purpose",
    "said_by",
    "report",
    "received_on",
)

_ROWS = """
SELECT * FROM headcount WHERE count IS NOT NULL AND count >= 0
ORDER BY state NULLS FIRST, what NULLS FIRST, purpose NULLS FIRST, said_by NULLS FIRST,
    coalesce(on_day, period_from) NULLS FIRST, count, source, line
"""
_GIVEN = """
SELECT host_state AS state, year(issue_date) AS year, quarter(issue_date) AS quarter, class AS purpose,
    count(DISTINCT person || '|' || CAST(issue_date AS VARCHAR)) AS count,
    min(source || '|' || lpad(CAST(line AS VARCHAR), 12, '0')) AS at_row
FROM register_permit
WHERE issue_date IS NOT NULL AND host_state IS NOT NULL
GROUP BY host_state, year(issue_date), quarter(issue_date), class
ORDER BY state, year, quarter, purpose
"""


def headcount_lines(tables: Tables, as_of: date | None = None) -> tuple[SeriesLine, ...]:
    """Lines of the series for the head-counts in ``tables``, in the order of question, day and speaker.

    * one for each count, as its speaker gives it; ``details`` tell the change since the speaker's count before;
    * one for each break in the mix of purposes from one period to the next (``low`` is the part of all that moved),
      from counts by purpose and from permits in hand by quarter and class;
    * one for each report under 2397-8 of each Member State that the rows concern: in hand, late, or not in hand on
      ``as_of`` (else the last day that the rows themselves state).

    What is not in hand may have been filed all the same: the line states a fact of this evidence, and accuses nobody.
    Speakers are never averaged. Source: resolution 2397 (2017) paragraph 8; quarters are those of the calendar.
    """
    lay_register(tables)
    rows = tables.rows(_ROWS)
    lines = [*_counts(rows), *_breaks(rows), *_breaks(_quarters(tables)), *_reports(rows, tables, as_of)]
    unique = {line.id: line for line in reversed(lines)}
    return tuple(
        sorted(unique.values(), key=lambda line: (line.question, line.period.start or "", line.speaker, line.id))
    )


def _counts(rows: Iterable[Row]) -> Iterator[SeriesLine]:
    before: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        key = (row["state"], row["what"], row["purpose"], row["said_by"])
        line = _line(_question(row), _period(row), _speaker(row), str(row["count"]), _unit(row), "as reported", [row])
        earlier = before.get(key)
        if earlier and _first(earlier) and _first(row) and _first(earlier) < _first(row):
            yield replace(line, details=line.details | {"change": _change(earlier, row)})
        else:
            yield line
        if _first(row):
            before[key] = row


def _change(earlier: Row, row: Row) -> dict[str, Any]:
    """The change since the speaker's count before: absolute, and as a decimal share of it where that was not nought."""
    change = row["count"] - earlier["count"]
    share = (Decimal(change) / earlier["count"]).quantize(Decimal("0.0001")) if earlier["count"] else None
    return {
        "since": _first(earlier).isoformat(),
        "before": str(earlier["count"]),
        "by": str(change),
        "share": None if share is None else str(share),
    }


def _breaks(rows: Iterable[Row]) -> Iterator[SeriesLine]:
    """Periods whose mix of purposes differs from that of the period before by more than chance and season."""
    mixes: dict[tuple[Any, ...], dict[date, dict[str, list[Row]]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        if row["purpose"] and row["period_from"] and row["period_to"]:
            group = mixes[row["state"], row["what"], row["said_by"]][row["period_from"]]
            group.setdefault(row["purpose"].casefold(), [row])
    for (_, _, _), periods in sorted(mixes.items(), key=lambda item: tuple(part or "" for part in item[0])):
        for first, second in pairwise(sorted(periods)):
            line = _break(periods[first], periods[second])
            if line:
                yield line


def _break(one: dict[str, list[Row]], other: dict[str, list[Row]]) -> SeriesLine | None:
    before = {purpose: rows[0]["count"] for purpose, rows in one.items()}
    after = {purpose: rows[0]["count"] for purpose, rows in other.items()}
    purposes = sorted({*before, *after})
    sums = (sum(before.values()), sum(after.values()))
    if len(purposes) < 2 or not all(sums):
        return None
    moved = (
        sum(
            (abs(Decimal(after.get(name, 0)) / sums[1] - Decimal(before.get(name, 0)) / sums[0]) for name in purposes),
            Decimal(0),
        )
        / 2
    )
    chance = _chi_squared([(before.get(name, 0), after.get(name, 0)) for name in purposes], sums)
    if moved < MOVED or chance < _CHI2[min(len(purposes) - 1, len(_CHI2)) - 1]:
        return None
    rows = [rows[0] for mix in (one, other) for rows in mix.values()]
    later = next(iter(other.values()))[0]
    near = [day.isoformat() for day in _PIVOTS if rows[0]["period_from"] <= day <= later["period_to"]]
    line = _line(
        " · ".join(["mix of purposes", later["what"] or "counted", _where(later)]),
        _period(later),
        _speaker(later),
        f"{moved:.4f}",
        "part of all",
        "half the sum of the differences of the shares of both periods",
        rows,
    )
    mix = {
        "before": {name: str(count) for name, count in sorted(before.items())},
        "after": {name: str(count) for name, count in sorted(after.items())},
    }
    return replace(
        line,
        details=line.details
        | mix
        | {"since": rows[0]["period_from"].isoformat(), "across": near, "chi_squared": f"{chance:.1f}"},
    )


def _chi_squared(pairs: list[tuple[int, int]], sums: tuple[int, int]) -> float:
    """Pearson's statistic of a table of two periods by purposes."""
    total = sum(sums)
    found = 0.0
    for pair in pairs:
        for count, whole in zip(pair, sums, strict=True):
            expected = sum(pair) * whole / total
            if expected:
                found += (count - expected) ** 2 / expected
    return found


def _quarters(tables: Tables) -> Iterator[Row]:
    """Permits in hand as counts by quarter and class, as a head-count has them."""
    for row in tables.rows(_GIVEN):
        first = date(row["year"], 3 * row["quarter"] - 2, 1)
        following = date(row["year"] + (row["quarter"] == 4), 3 * row["quarter"] % 12 + 1, 1)
        source, line = row["at_row"].split("|")
        yield {
            "state": row["state"],
            "what": "permits in hand",
            "purpose": row["purpose"],
            "count": row["count"],
            "period_from": first,
            "period_to": date.fromordinal(following.toordinal() - 1),
            "on_day": None,
            "said_by": "the registers in hand",
            "report": None,
            "received_on": None,
            "source": source,
            "line": int(line),
        }


def _reports(rows: list[dict[str, Any]], tables: Tables, as_of: date | None) -> Iterator[SeriesLine]:
    """What of the two reports is in hand of each Member State that the rows concern."""
    days = [day for row in rows for day in (row["received_on"], row["on_day"], row["period_to"]) if day]
    until = as_of or max(days, default=None)
    states = {row["state"] for row in rows} | {
        row["state"] for row in tables.rows("SELECT DISTINCT host_state AS state FROM register_permit")
    }
    for state in sorted(code for code in states if code and code != "KP" and is_member(code)):
        for kind, due in REPORTS:
            mine = [
                row
                for row in rows
                if row["state"] == state
                and row["report"]
                and kind in row["report"].casefold()
                and (until is None or row["received_on"] is None or row["received_on"] <= until)
            ]
            got = min(mine, key=lambda row: (row["received_on"] or date.max, row["source"], row["line"]), default=None)
            if got or until:
                yield _report(state, kind, due, got, until)


def _report(state: str, kind: str, due: date, got: Row | None, until: date | None) -> SeriesLine:
    received = got["received_on"] if got else None
    if received:
        late = (received - due).days
        status = "late" if late > 0 else "in_hand"
        words = f"received on {received}" + (f", {late} days after the day it was due" if late > 0 else "")
    elif got:
        status, words = "in_hand", "in hand; the day it was received is not recorded"
    elif until and until <= due:
        status, words = "not_yet_due", f"on {until} it was not yet due"
    else:
        status = "not_in_hand"
        words = f"not among the rows in hand on {until}: it may have been filed, and not published or not be kept here"
    line = _line(
        f"{kind} report under 2397-8 · in {name(state)}",
        Period(start=due.isoformat(), end=due.isoformat(), precision="as_of", basis="the day it was due"),
        "the rows in hand",
        None,
        None,
        words,
        [got] if got else [],
    )
    details = {
        "status": status,
        "due": due.isoformat(),
        "received_on": received.isoformat() if received else None,
        "as_of": until.isoformat() if until else None,
    }
    return replace(line, details=details)


def _line(
    question: str, period: Period, speaker: str, value: str | None, unit: str | None, basis: str, rows: list[Any]
) -> SeriesLine:
    evidence: tuple[Evidence, ...] = tuple(at_row(row, _COLUMNS) for row in rows if row)
    return SeriesLine(
        id=digest("series", "headcount", question, period.start, period.end, speaker, value),
        question=question,
        period=period,
        speaker=speaker,
        low=value,
        high=value,
        unit=unit,
        basis=basis,
        evidence=evidence,
        details={"source": "headcount"},
    )


def _question(row: Row) -> str:
    return " · ".join(part for part in ("head-count", row["what"], row["purpose"], _where(row)) if part)


def _where(row: Row) -> str:
    return f"in {label_of(row['state'])}" if row["state"] else "where is not recorded"


def _unit(row: Row) -> str | None:
    return row["what"].casefold() if row["what"] else None


def _speaker(row: Row) -> str:
    return row["said_by"] or "not named"


def _first(row: Row) -> Any:
    return row["on_day"] or row["period_from"]


def _period(row: Row) -> Period:
    if row["on_day"]:
        day = row["on_day"].isoformat()
        return Period(start=day, end=day, precision="as_of", basis="the day of the count")
    start = row["period_from"].isoformat() if row["period_from"] else None
    end = row["period_to"].isoformat() if row["period_to"] else None
    return Period(start=start, end=end, precision="range" if start and end else "open", basis="the period counted")
