"""Every detector of records over the tables of a run."""

from __future__ import annotations

from collections.abc import Callable

from vedette.conduct import Conduct
from vedette.detectors import OF_RECORDS, ring
from vedette.detectors.persons import lay_persons
from vedette.engine.tables import Tables


def detected_in(tables: Tables, done: Callable[[str], None] = lambda name: None) -> tuple[Conduct, ...]:
    """What the detectors find in the rows, by id; a line that two of them make alike stands once. ``done`` hears the
    name of each detector that has finished, in turn.

    Evidence names rows only; what stands there is read back afterwards. Raises :class:`EngineError`.
    """
    lay_persons(tables)
    found: list[Conduct] = []
    for detector in OF_RECORDS:
        found.extend(detector.detect(tables))
        done(detector.NAME)
    found.extend(ring.detect(found))
    done(ring.NAME)
    return tuple({line.id: line for line in sorted(found, key=lambda line: (line.id, line.version))}.values())
