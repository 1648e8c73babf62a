"""Columns of Arrow whose type is told by a shape when the program runs, and not when it is checked."""

from __future__ import annotations

from typing import Any, TypeAlias

import pyarrow
import pyarrow.compute

Array: TypeAlias = Any
"""A column (``pyarrow.Array``) of the type that the form of its column asks for."""

# The stubs of pyarrow have an overload for each type, and none for a type that is not known.
pa: Any = pyarrow
pc: Any = pyarrow.compute
