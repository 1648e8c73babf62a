"""Every detector of records over the tables of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vedette.conduct import Conduct
from vedette.detectors import OF_RECORDS, ring
from vedette.detectors.persons import lay_persons
from vedette.engine.tables import Tables
from vedette.records.recorded import Recorded


def detected(records: Iterable[Recorded]) -> tuple[Conduct, ...]:
    """What the detectors find in the rows, by id; a line that two of them make alike stands once.

    Evidence names rows only; what stands there is read back afterwards. Raises :class:`EngineError`.
    """
    pool = tuple(records)
    if not any(item.rows.num_rows for item in pool):
        return ()
    with Tables(pool) as tables:
        return detected_in(tables)


def detected_in(tables: Tables, done: Callable[[str], None] = lambda name: None) -> tuple[Conduct, ...]:
    """The same over tables that are laid out already (Parquet files). ``done`` hears the name of each detector that
    has finished, in turn."""
    lay_persons(tables)
    found: list[Conduct] = []
    for detector in OF_RECORDS:
        found.extend(detector.detect(tables))
        done(detector.NAME)
    found.extend(ring.detect(found))
    done(ring.NAME)
    return tuple({line.id: line for line in sorted(found, key=lambda line: (line.id, line.version))}.values())
