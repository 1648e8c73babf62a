"""Words from which people and their papers are made: syllables of names and streets, and the trade's vocabulary."""

from __future__ import annotations

from itertools import product

_HEADS = "Bar Cal Dor Fen Gar Hol Jan Kas Lor Mar Nor Pel Ras Sel Tor Ver Wil Zan Bren Stel Tham Kowl Ond Arb".split()
_MIDDLES = "a e i o an el in or is ad".split()
_TAILS = "berg dal ford ling man mer nack rick sen son ton vic".split()

FAMILIES = tuple(f"{a}{b}{c}" for b, c, a in product(_MIDDLES, _TAILS, _HEADS))
"""2,880 family names; the first are the most common ones."""

GIVEN = tuple(
    "Alma Anton Bela Boris Carla Celia Dario Dora Edda Emil Enzo Fabia Felix Gita Greta Hanno Hedda Igor Ilona Ivo "
    "Jana Jonas Kaja Kolja Lara Leon Lidia Luca Magda Marek Milan Mina Nadia Nils Olga Otis Paula Petra Quentin Rafa "
    "Rita Rosa Ruben Sana Silas Sonja Tamar Tilo Uma Urs Vera Viktor Wanda Wolf Xenia Yara Yuri Zeno Zita Arlo "
    "Bruno Clio Dina Elmo Freya Gus Hilda Ines Joel Kim Lew Maud Ned Opal Pim Quin Ron Sid Tess".split()
)
STREETS = tuple(
    f"{a}{b} {kind}"
    for kind, a, b in product(("Street", "Avenue", "Road", "Lane"), _HEADS, ("wood", "field", "gate", "mill", "hurst"))
)

VERBS = tuple(
    "Designed Built Rewrote Led Shipped Migrated Measured Reviewed Automated Tested Planned Tuned Replaced Documented "
    "Maintained Modelled Secured Packaged Extended Debugged Profiled Ported Merged Drafted Scaled".split()
)
KINDS = tuple(
    "reliable internal public small distributed multilingual offline legacy mobile embedded nightly partial audited "
    "typed cached streaming regional paid hosted accessible".split()
)
THINGS = tuple(
    "billing engine|search service|ticket desk|warehouse planner|chat client|route optimiser|pricing table|map viewer|"
    "loan calculator|sensor gateway|photo archive|booking page|consent form|tax report|fleet tracker|"
    "fraud queue|seat planner|course catalogue|menu editor|stock feed|invoice parser|login portal|test harness|"
    "recipe finder|parcel scanner|water meter reader|visitor register|energy dashboard|claims inbox".split("|")
)
CUSTOMERS = tuple(
    "a regional bank|two hospitals|a bakery chain|a museum|a shipping agent|an insurer|a school board|a ski resort|"
    "a farm cooperative|a printing house|a tram operator|a law firm|a radio station|a toy maker|a city library|"
    "a dental group|a charity|a wine merchant|a furniture shop|a power utility".split("|")
)
TOOLS = tuple(
    "Python|Rust|Go|Kotlin|Swift|TypeScript|PostgreSQL|SQLite|Redis|Kafka|Terraform|Ansible|React|Vue|Django|Flask|"
    "Spring|Rails|Elixir|Scala|GraphQL|Docker|Nomad|Prometheus|Spark|DuckDB|Airflow|Qt|Unity|Blender".split("|")
)
OUTCOMES = tuple(
    "which cut waiting by|and saved the team|bringing errors down by|raising throughput by|so that releases took|"
    "with a budget of|handing over after|serving each day|lowering cost by|over a term of".split("|")
)
UNITS = tuple("percent|hours|days|thousand users|requests|weeks|pages|orders|builds|tickets".split("|"))
ROLES = ("Engineer", "Designer", "Analyst", "Support", "Accountant", "IT administrator", "Translator", "Tester")
