"""Accounts that never sleep."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.lines import Found, day, logged
from vedette.detectors.place_contradiction.people import files, says
from vedette.detectors.place_contradiction.series import ends
from vedette.detectors.place_contradiction.sql import sql
from vedette.engine.tables import Tables

_MACHINES = ("service account", "bot", "automation", "shared account", "kiosk", "integration")
_CHOSEN = "SELECT s.* FROM place_seen s JOIN place_suspect p ON s.person = p.person WHERE p.sleepless = 1"


def found(tables: Tables) -> Iterator[Found]:
    """``no_sleep``: at least twenty days in at least four weeks on which no gap between interactive sign-ins reaches
    four hours, the gaps over midnight included: several hands on one account. Sign-ins of programs do not count."""
    counts = tables.rows(sql("place_sleepless"))
    people = files(tables, (row["person"] for row in counts))
    rows = ends(tables, _CHOSEN) if counts else {}
    for count in counts:
        person = count["person"]
        seen, file = rows[person], people[person]
        machine = says(file, ("role", "department", "name", "shift"), _MACHINES)
        yield Found(
            type="no_sleep",
            level="link",
            strength="0.50",
            people=[file],
            facts=[
                f"on {count['days']} days in {count['weeks']} weeks between {day(seen[0]['moment'])} and "
                f"{day(seen[-1]['moment'])} no gap between interactive sign-ins lasted {rules.QUIET_HOURS} hours; the "
                f"longest was {count['longest'] / 3600:.1f} hours",
            ],
            innocent=[
                "a script or a kept-open page signs in where the log calls it interactive",
                "a couple or a team shares the account openly",
            ],
            sources=["login"],
            rows=logged(seen),
            start=seen[0]["moment"],
            end=seen[-1]["moment"],
            explained=[f"the staff file has {machine}"] if machine else [],
            ties=[],
            parameters={"quiet_hours": rules.QUIET_HOURS, "days": rules.SLEEPLESS_DAYS, "weeks": rules.SLEEPLESS_WEEKS},
        )
