"""What a reader of records made of a file: rows of one table, and the headers its columns came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pyarrow as pa

JOINT = " + "
"""Between headers of one column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """Rows of one shape from one source.

    ``rows`` has the schema of the shape named ``shape``. ``headers`` maps a column of the shape to the header (or path
    of keys) under which the source has it, so that a finding quotes what the user sees; where a column is put together
    from several, or each of several may hold it, they are strung with :data:`JOINT`. ``assumed`` says in words what
    was settled once for the file (the order of day and month, the zone of times without one). ``label`` is what the
    table was taken for, in the plural (``sign-ins (Okta)``).

    ``columns`` is the mapping as a mapping file has it: a column, a part of one (``name.given``) or a name that several
    are made of, and its headers; ``export`` names the export whose headers these are, ``sheet`` the sheet of a
    workbook. Both may be empty.
    """

    shape: str
    rows: pa.Table
    headers: Mapping[str, str] = field(default_factory=dict)
    assumed: tuple[str, ...] = ()
    label: str = ""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    export: str = ""
    sheet: str = ""
