"""A result built by hand for the report's tests. Every name, figure and sentence in it is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from vedette.claims.claim import Claim, claim_id
from vedette.conduct import Evidence, Gap, Money, Period, Quantity, TextLocator
from vedette.findings.finding import DutyOf, Finding, MeasureOutcome, Reply
from vedette.ids import digest
from vedette.out.result import Lines, Manifest, ManifestInput, Result
from vedette.regime.model import Fact, Measure, Regime, Resolution, Test, WindDown
from vedette.series.figures import SeriesLine

TEXT = (
    "An earlier paragraph.\n\nA ship is said to have left in March. Invented Trading bought 4.2 coal worth $9 million, "
    "a port clerk said. Nobody answered.\n\nA later paragraph."
)
QUOTE = "Invented Trading bought 4.2 coal worth $9 million"
SOURCE = digest("source", TEXT)
ADDRESS = "https://undocs.org/S/RES/9999(2017)"
UNKNOWN_FACT = "Whether the cargo came from elsewhere is not known."


def evidence(quote: str = QUOTE, text: str = TEXT, source: str = SOURCE) -> Evidence:
    start = text.index(quote)
    place = TextLocator(start=start, end=start + len(quote))
    return Evidence(source=source, path="invented.txt", locator=place, quote=quote)


def measure(**changes: Any) -> Measure:
    plain = Measure(
        id="9999-1.coal",
        resolution=9999,
        paragraph="1",
        title="Invented coal paragraph",
        words="No State buys invented coal.",
        subject="coal",
        effect="ban",
        binding="decides",
        direction="from_dprk",
        start=date(2017, 8, 5),
        end=None,
        verified="memory",
    )
    return replace(plain, **changes)


def regime() -> Regime:
    duty = measure(
        id="9999-2",
        paragraph="2",
        title="Invented duty",
        effect="duty",
        wind_down=WindDown(words="two years", verified="verified", until=date(2019, 12, 22)),
    )
    return Regime(
        name="invented",
        title="an invented register",
        resolutions={9999: Resolution(number=9999, year=2017, adopted=date(2017, 8, 5), address=ADDRESS, words="")},
        measures={item.id: item for item in (measure(), duty)},
        goods={},
        facts={"origin": Fact(id="origin", yes="", no="", unknown=UNKNOWN_FACT, question="Where was it dug?")},
        act_words={},
        sources={},
        digest=digest("invented register"),
    )


TESTS = (
    Test(name="act", passed=True, words="Coal is covered."),
    Test(name="exemption", passed=False, words="No notice is shown."),
    Test(name="requirement", passed=None, words=UNKNOWN_FACT),
)


def finding(title: str = "Invented coal sale", **changes: Any) -> Finding:
    judged = MeasureOutcome(
        id="9999-1.coal", outcome="in_scope", tests=TESTS, in_force_from="2017-08-05", verified="memory"
    )
    plain = Finding(
        id=digest("finding", title),
        version=digest("version", title),
        title=title,
        kind="goods_export",
        outcome="in_scope",
        measures=(judged,),
        grade="D",
        wording="reported",
        rank="low",
        statement="Invented coal is reported sold.",
        subjects=(),
        parties=(),
        period=Period(text="March", start=None, end="2020-04-20", precision="open"),
        conduct=(),
        evidence=(evidence(),),
        origins=1,
        origin_kinds=("press",),
        duty_of=(DutyOf(state="AT", heading="territory", measure="9999-1.coal"),),
        ask_of=("TW",),
        exemptions_to_ask=("Was it dug elsewhere?",),
        innocent_readings=("A clerk may have misread.",),
        next_checks=("Ask for the manifest.",),
        reply=None,
        gaps=(Gap(type="missing_unit", field="quantity.unit", text="4.2 has no unit", candidates=("million tons",)),),
        detector="claims",
        said_by=("a port clerk", "Invented Daily"),
    )
    return replace(plain, **changes)


def claim(quote: str = QUOTE, **changes: Any) -> Claim:
    where = (TEXT.index(quote), TEXT.index(quote) + len(quote))
    plain = Claim(
        id=claim_id(SOURCE, where, "goods_export"),
        source=SOURCE,
        path="invented.txt",
        span=where,
        quote=quote,
        kind="goods_export",
        modality="reported",
        said_by=("a port clerk",),
        quantity=Quantity(text="4.2", min="4.2", max="4.2", commodity="coal"),
        money=Money(text="$9 million", min="9000000", max="9000000", currency="USD"),
    )
    return replace(plain, **changes)


def series(low: str | None = "1000000", high: str | None = None) -> SeriesLine:
    return SeriesLine(
        id=digest("series", low),
        question="How much invented coal",
        period=Period(start="2019-01-01", end="2019-12-31", precision="year"),
        speaker="Invented Daily",
        low=low,
        high=high,
        unit=None,
        factor=None,
        factor_source=None,
        basis="as stated",
        evidence=(evidence(),),
    )


SILENCE = Reply(state="AT", as_of="2020-04-20", status="no reply recorded in invented.txt", source=None)


def manifest(*, complete: bool = True, made_at: str = "2031-05-06T07:08:09Z") -> Manifest:
    read = ManifestInput(
        path="invented.txt", sha256=SOURCE, kind="text", reader="text/1", status="read", reason=None,
        rows_in=3, rows_accepted=3,
    )  # fmt: skip
    unread = replace(read, path="scan.pdf", sha256=None, status="refused", reason="no text layer", reader="none")
    return Manifest(
        complete=complete,
        inputs=(read,) if complete else (read, unread),
        lists=(),
        parameters={"engine": "duckdb", "lists": []},
        versions={"vedette": "0"},
        counts={"claims": 1},
        files={},
        run_key=digest("run"),
        made_at=made_at,
    )


def result(*findings: Finding, claims: tuple[Claim, ...] = (), **changes: Any) -> Result:
    plain = Result(
        manifest=manifest(),
        claims=Lines(claims),
        conduct=Lines(),
        findings=Lines(findings),
        parties=Lines(),
        series=Lines(),
        groups=Lines(),
        reckonings=Lines(),
        second=Lines(),
        delta=Lines(),
        texts={SOURCE: TEXT},
    )
    return replace(plain, **changes)
