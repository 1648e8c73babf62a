"""CVs: independent people write independent texts; templates, bootcamps and language models make some alike."""

from __future__ import annotations

import random

_VERBS = ("Built Designed Maintained Rewrote Led Tested Migrated Documented Shipped Reviewed Automated Measured"
          " Planned Debugged Profiled Taught Negotiated Organised Audited Refactored Prototyped Deployed Monitored"
          " Translated Estimated Scheduled Simplified Extended Replaced Consolidated").split()  # fmt: skip
_THINGS = (
    "billing pipeline|search index|patient portal|warehouse scanner|mobile checkout|ledger service|chat widget|"
    "tax module|mapping layer|booking engine|fraud queue|sensor gateway|report builder|translation memory|"
    "onboarding flow|identity broker|video encoder|parcel tracker|pricing table|survey tool|loyalty scheme|"
    "route planner|claims inbox|stock feed|call centre console|audit trail|image resizer|recipe catalogue|"
    "timetable solver|payment reconciler|museum archive|fleet dashboard|crop forecast|lab notebook"
).split("|")
_TOOLS = (
    "Python|Go|Rust|Kotlin|TypeScript|PostgreSQL|Kafka|Terraform|React|Django|Spark|Excel|Salesforce|SAP|Swift|"
    "Elixir|ClickHouse|Airflow|Ansible|Figma|Vue|Flutter|GraphQL|Redis|Snowflake|Scala|.NET|Laravel"
).split("|")
_ENDS = ("for {n} branches in {city}|cutting the monthly bill by {n} per cent|with a team of {n} near {city}|"
         "so that {n} clerks could stop typing|before the {city} launch|used daily by {n} drivers|"
         "after {n} outages in one winter|while the office moved to {city}|serving {n} thousand readers|"
         "in {n} weeks from first sketch|against a budget of {n} thousand|and handed it to colleagues in {city}|"
         "which {n} auditors signed off|on {n} old servers|over {n} releases").split("|")  # fmt: skip
_TOWNS = (
    "Aveiro Bergen Cork Dijon Exeter Faro Ghent Halifax Izmir Jena Kaunas Lille Malmo Nantes Oulu Porto Quito"
    " Reims Split Turku Utrecht Varna Wexford York Zadar Boise Tulsa Fargo Salem Macon Provo Utica"
).split()
_SCHOOLS = (
    "Ashgrove|Bellhaven|Corvane|Drumlin|Eastmere|Fallow Hill|Greywater|Holmwood|Inverlea|Jasper Valley|Kilmory|"
    "Lindqvist|Marlock|Northolme|Oakridge|Penhale|Quarrington|Ravenscar|Stonebrook|Tarrant"
).split("|")
_CLICHES = (
    "I am a results-driven professional with a proven track record of delivering high-quality solutions.",
    "Adept at collaborating with cross-functional teams in fast-paced environments.",
    "Passionate about clean code, continuous learning and meaningful impact.",
    "Known for strong communication skills and keen attention to detail.",
    "Skilled at turning complex requirements into robust and scalable products.",
    "Seeking a challenging role in which to grow and add value from day one.",
)
"""What language models and templates put into everybody's CV."""


def line(rng: random.Random) -> str:
    end = rng.choice(_ENDS).format(n=rng.randint(2, 90), city=rng.choice(_TOWNS))
    tools = f"{rng.choice(_TOOLS)} and {rng.choice(_TOOLS)}" if rng.random() < 0.5 else rng.choice(_TOOLS)
    return f"{rng.choice(_VERBS)} a {rng.choice(_THINGS)} with {tools} {end}."


def body(rng: random.Random, lines: int = 0) -> list[str]:
    """The part of a CV that is one's own, without name and contact: jobs, what was done there, a school."""
    written: list[str] = []
    year = rng.randint(2019, 2024)
    for _ in range(rng.randint(2, 4)):
        start = year - rng.randint(1, 4)
        employer = f"{rng.choice(_TOWNS)} {rng.choice(('Systems', 'Labs', 'Logistics', 'Health', 'Media', 'Foods'))}"
        written.append(f"{employer}, {start} - {year}")
        written += [line(rng) for _ in range(lines or rng.randint(3, 5))]
        year = start
    return [*written, f"{rng.choice(_SCHOOLS)} College, {year}"]


def cv(name: str, email: str, title: str, own: list[str], opening: tuple[str, ...] = ()) -> str:
    return "\n".join([name, email, "", title, *opening, "", *own, ""])


def cliches(rng: random.Random) -> tuple[str, ...]:
    return tuple(rng.sample(_CLICHES, rng.randint(2, 4))) if rng.random() < 0.35 else ()


def retouched(rng: random.Random, own: list[str]) -> list[str]:
    """Another man's CV made one's own: employers and school renamed, a line in eight rewritten, a number moved."""
    made = []
    for text in own:
        if text.endswith(".") and rng.random() < 0.12:
            made.append(line(rng))
        elif not text.endswith("."):
            made.append(f"{rng.choice(_TOWNS)} {text.split(' ', 1)[1]}")
        else:
            made.append(text)
    return made


BOOTCAMP = (
    "Graduate of a full-time twelve week programme in software development taught by working engineers.",
    "Paired daily with classmates and presented finished work to a panel of mentors every Friday.",
    "Capstone: a marketplace with accounts, search, checkout and an admin area, shipped by four people.",
    "Wrote unit and integration tests from the first week and practised code review on every change.",
    "Comfortable with agile boards, stand-ups, retrospectives and estimation in story points.",
    "Learned data structures, networking basics and deployment to a public cloud.",
)
"""A course's own template: each of its graduates hands in these lines word for word."""
