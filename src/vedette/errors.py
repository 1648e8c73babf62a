"""Everything that can go wrong, in one tree.

::

    VedetteError
    ├── UsageError            the command was asked for something that cannot be (exit 2, HTTP 400)
    ├── NotFoundError         no such measure, claim, conduct, finding or list (exit 2, HTTP 404)
    ├── InputError            one input could not be read; the rest goes on (exit 3, HTTP 422)
    │   ├── MissingInput      the name does not exist, or vanished while the run went on
    │   ├── UnreadableInput   it exists, but permission, a link loop or the disk forbids reading it
    │   ├── UnsupportedInput  it was read, and no reader understands it
    │   ├── OversizedInput    it is larger than the cap on one input
    │   └── RefusedList       a sanctions list is malformed, cut off or shrunken; the last good snapshot stands
    ├── RegimeError           the law as data is wrong: file, line and what to do (exit 2, HTTP 500)
    │   └── ConflictError     two documented exceptions contradict each other
    ├── OutputError           the output folder cannot be used (exit 2, HTTP 409)
    ├── EndpointError         the second extractor the user named did not answer (the run is INCOMPLETE, exit 3)
    ├── DownloadError         an official address did not give a list; the last good snapshot stands (exit 3, HTTP 502)
    ├── EngineError           the engine refused a statement (exit 2, HTTP 500)
    └── IntegrityError        what is on disk is not what was written (exit 2, HTTP 500)

Each class carries its exit code and HTTP status; each instance says what was wrong, where, and what to do next.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar


class VedetteError(Exception):
    """What was wrong, where it was, and what to do next.

    ``where`` is a file, ``file:line`` or a field; ``remedy`` is the next step in words. Both may be empty.
    """

    exit_code: ClassVar[int] = 2
    http_status: ClassVar[int] = 500

    def __init__(self, what: str, *, where: str | Path = "", remedy: str = "") -> None:
        self.what = what
        self.where = str(where)
        self.remedy = remedy
        super().__init__(self.__str__())

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        step = f" {self.remedy}" if self.remedy else ""
        return f"{place}{self.what}{step}"


class UsageError(VedetteError):
    """The command was asked for something that cannot be."""

    http_status = 400


class NotFoundError(VedetteError):
    """No measure, claim, conduct, finding or list answers to that name."""

    http_status = 404


class InputError(VedetteError):
    """One input could not be read. The others are, and the run is INCOMPLETE."""

    exit_code = 3
    http_status = 422


class MissingInput(InputError):
    """The name does not exist, or vanished while the run went on."""


class UnreadableInput(InputError):
    """The input exists, but permission, a link loop or the disk forbids reading it."""


class UnsupportedInput(InputError):
    """The bytes were read and no reader understands them."""


class OversizedInput(InputError):
    """The input is larger than the cap on one input."""


class RefusedList(InputError):
    """A sanctions list is malformed, cut off, or suspiciously small. ``where`` is ``file:line`` where a line is known.

    The last good snapshot of the list stays as it was.
    """


class RegimeError(VedetteError):
    """The law as data is wrong. ``where`` is always ``file:line``."""


class ConflictError(RegimeError):
    """Two documented exceptions with contradictory consequences meet in one act: nobody may pick silently."""


class OutputError(VedetteError):
    """The output folder cannot be used."""

    http_status = 409


class EndpointError(VedetteError):
    """The second extractor the user named cannot be reached, or answers with something else than was asked for."""

    exit_code = 3
    http_status = 502


class DownloadError(VedetteError):
    """A list could not be fetched from its official address. The last good snapshot stays as it was."""

    exit_code = 3
    http_status = 502


class EngineError(VedetteError):
    """The engine refused a statement. The statement is in the message, since a reader of the log has nothing else."""


class IntegrityError(VedetteError):
    """What lies on disk is not what was written."""
