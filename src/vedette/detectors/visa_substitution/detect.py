"""Visa substitution: pay, or the term of a contract, under a permit for study, a visit, training, exchange or an
office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from vedette.conduct import Conduct, Gap
from vedette.detectors.employment_abroad.detect import paid_spells
from vedette.detectors.labour.line import Draft, conduct_of, named, rows_at
from vedette.detectors.labour.papers import Papers, Row, for_work, last_day, not_for_work, papers, same
from vedette.detectors.labour.parts import LAST_DAY, PERMIT_BAN
from vedette.detectors.labour.standing import Standing, standings
from vedette.detectors.labour.work import Work, termed_work
from vedette.engine.tables import Tables

NAME = "visa_substitution"

WINDOW = 180
"""Days around 11 September 2017 and 22 December 2019 in which a change from a work permit to another stands out: the
States' own figures for visas turned within two quarters of both days."""

_PERMIT = (
    "permit_no",
    "holder_id",
    "nationality",
    "permit_type",
    "host_state",
    "issue_date",
    "valid_until",
    "document_no",
    "entry_date",
    "exit_date",
)
_WORK = {
    "payment": ("holder_id", "employer", "period_from", "period_to", "gross", "net", "currency"),
    "contract": ("contract_no", "holder_id", "employer", "start_date", "end_date", "contract_date"),
}
_INNOCENT = {
    "study": "Many States let students work some hours, and pay doctoral students.",
    "trainee": "Trainees of a lawful programme are paid.",
    "exchange": "Exchange visitors may be paid by their host under the programme.",
    "official": "Officials are paid by their own State: ask whether this pay is for other work.",
    "border": "Border residents may be allowed to work by a bilateral agreement.",
    "tourist": "A visit visa may be the one that was at hand until the work permit came.",
}


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """People whom a register has as nationals of the DPRK, or leaves open, who earn on a permit not given for work.

    Three signs, each a line of its own:

    * **earning**: payments for days worked, or the term of a contract, in a State that gave the person a permit for
      study, a visit, training, exchange, an office or the border trade, on days without a work permit. The days are
      those of the work: income counts under 2397-8 whatever the class of the visa;
    * **change**: a work permit ends and another class follows within 180 days of 11 September 2017 or 22 December
      2019. No income is shown by it, so the line has no days and stays ``undetermined``;
    * **re-entry**: the same name and birth date under another number and another document, first with a work permit,
      then with another class. A name and a birth date together may still be two people; no income is shown, so no days.

    How the mix of permits of a State changes over time is a matter of figures, not of people: a series line of
    :mod:`vedette.series.headcounts`, never a line here.

    Sources: resolution 2397 (2017) paragraph 8; Panel of Experts 2020 on visitors' and students' visas.
    """
    people = tables.once("standings", standings)
    mine = tables.once("papers", papers)
    paid = tables.once("paid work", paid_spells)
    works = [*paid, *(work for work in termed_work(mine, paid) if work.basis == "contract")]
    lines = [line for work in works if work.person in people for line in _earning(work, people[work.person], mine)]
    for person, permits in mine.permits.items():
        if person in people:
            lines += _changes(permits, people[person], mine)
    lines += _again(people, mine)
    return tuple(sorted({line.id: line for line in lines}.values(), key=lambda line: line.id))


def _earning(work: Work, standing: Standing, mine: Papers) -> Iterator[Conduct]:
    if work.start is None or work.end is None:
        return
    permits = mine.permits_in(work.person, work.host, work.start, work.end)
    covered = [_days(row, work) for row in permits if for_work(row)]
    others = [row for row in permits if not_for_work(row)]
    days = sorted({span for row in others for span in _without(_days(row, work), covered)})
    for start, end in _joined(days):
        held = [row for row in others if _meets(_days(row, work), (start, end))]
        yield conduct_of(
            Draft(
                kind="visa_substitution",
                workers=((standing, mine.people[work.person]),),
                host=work.host,
                start=start,
                end=end,
                basis=f"days of work ({work.basis}) under a permit that is not for work",
                key=f"{work.person}|{work.firm}|{work.host}|{start}",
                context=named("employer", work.employer),
                from_afar=work.remote or work.host is None,
                contract_date=mine.contract_day(None, mine.contracts_in(work.person, work.host, work.firm, start, end))[
                    0
                ],
                modality="self_reported",
                evidence=(*rows_at(held, _PERMIT), *rows_at(work.rows, _WORK[work.basis])),
                parameters={"window_days": WINDOW},
                details=_details(
                    "earning",
                    held,
                    [f"{work.basis} for days from {start} to {end}, without a work permit"],
                    ["permit", work.basis],
                ),
            )
        )


def _days(permit: Row, work: Work) -> tuple[date, date]:
    """Days of the work on which the permit was in force; the first after the last where there are none."""
    assert work.start and work.end
    start = max(day for day in (permit["issue_date"], work.start) if day)
    end = last_day(permit)
    return start, min(end, work.end) if end else work.end


def _without(span: tuple[date, date], covered: list[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    """What is left of the days when those of the work permits are taken out."""
    start, end = span
    for first, last in sorted(covered):
        if first > end or last < start:
            continue
        if first > start:
            yield start, first - timedelta(days=1)
        start = max(start, last + timedelta(days=1))
    if start <= end:
        yield start, end


def _joined(spans: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """Days of several permits that meet or overlap, as one."""
    found: list[tuple[date, date]] = []
    for start, end in spans:
        if found and start <= found[-1][1] + timedelta(days=1):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _meets(one: tuple[date, date], other: tuple[date, date]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _changes(permits: list[Row], standing: Standing, mine: Papers) -> Iterator[Conduct]:
    dated = [row for row in permits if row["issue_date"]]
    for work, other in ((a, b) for a in dated if for_work(a) for b in dated if not_for_work(b)):
        ended = last_day(work)
        if not ended or not same(work["host_state"], other["host_state"]) or other["issue_date"] <= work["issue_date"]:
            continue
        pivot = next(
            (day for day in (PERMIT_BAN, LAST_DAY) if _near(ended, day) and _near(other["issue_date"], day)), None
        )
        if pivot is None:
            continue
        facts = [
            f"a work permit ended on {ended}; a permit of class {other['class']} was given on {other['issue_date']}, "
            f"both within {WINDOW} days of {pivot}"
        ]
        if work["document_no"] and other["document_no"] and work["document_no"] != other["document_no"]:
            facts.append("the second permit is on another document")
        yield _undated("change", [(standing, work), (standing, other)], facts, mine)


def _near(day: date, pivot: date) -> bool:
    return abs((day - pivot).days) <= WINDOW


def _again(people: dict[str, Standing], mine: Papers) -> Iterator[Conduct]:
    groups: dict[tuple[str, date], list[Row]] = defaultdict(list)
    for person, permits in mine.permits.items():
        for row in permits:
            if (
                person in people
                and row["holder_name"]
                and row["birth_date"]
                and row["issue_date"]
                and row["document_no"]
            ):
                name = " ".join(sorted(row["holder_name"].casefold().replace("-", " ").replace(",", " ").split()))
                groups[name, row["birth_date"]].append(row)
    for rows in groups.values():
        rows.sort(key=lambda row: (row["issue_date"], row["person"], row["source"], row["line"]))
        for one, other in pairwise(rows):
            if (
                one["person"] != other["person"]
                and one["document_no"] != other["document_no"]
                and for_work(one)
                and not_for_work(other)
                and same(one["host_state"], other["host_state"])
            ):
                facts = [
                    f"the same name and birth date: a work permit of {one['issue_date']}, then, under another number "
                    f"and another document, a permit of class {other['class']} of {other['issue_date']}"
                ]
                yield _undated("re-entry", [(people[row["person"]], row) for row in (one, other)], facts, mine)


def _undated(what: str, held: list[tuple[Standing, Row]], facts: list[str], mine: Papers) -> Conduct:
    permits = [row for _, row in held]
    later = permits[-1]
    people = {row["person"]: (standing, mine.people[row["person"]]) for standing, row in held}
    words = "no income is recorded under the later permit: the days of the work, if any, are not known"
    gaps = [Gap(type="missing_value", field="period", text=words, candidates=(later["issue_date"].isoformat(),))]
    if what == "re-entry":
        gaps.append(
            Gap(type="ambiguous_subject", field="parties", text="a name and a birth date may be those of two people")
        )
    return conduct_of(
        Draft(
            kind="visa_substitution",
            workers=tuple(people.values()),
            host=later["host_state"] or permits[0]["host_state"],
            start=None,
            end=None,
            basis="the permits have days, the work has none",
            key="|".join([what, *sorted(people), later["issue_date"].isoformat(), later["class"]]),
            context=named("employer", permits[0]["employer"]),
            modality="potential",
            evidence=rows_at(permits, _PERMIT),
            gaps=gaps,
            parameters={"window_days": WINDOW},
            details=_details(what, permits, facts, ["permit"]),
        )
    )


def _details(what: str, permits: list[Row], facts: list[str], sources: list[str]) -> dict[str, Any]:
    classes = sorted({row["class"] for row in permits if not_for_work(row)})
    listed = [f"{row['permit_type']}: from {row['issue_date'] or '?'} to {last_day(row) or '?'}" for row in permits]
    return {
        "type": what,
        "facts": [*facts, *dict.fromkeys(listed)],
        "innocent": [_INNOCENT[name] for name in classes],
        "next_checks": ["Ask the school, host or sponsor for attendance, and the authority for the right to work."],
        "sources": sources,
        "permit_classes": classes,
    }
