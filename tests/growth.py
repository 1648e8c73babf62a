"""How the work for an input grows with its length: the least CPU time of several runs.

A busy machine only ever adds to it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

_RUNS = 3


def cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU that ``work`` takes at the least. Only ever held against another of the same run."""

    def once() -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    return min(once() for _ in range(_RUNS))
