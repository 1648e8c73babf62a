"""JSON lines to and from typed objects: one canonical line each, so that the same content is the same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from vedette.errors import IntegrityError

T = TypeVar("T")


_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def adapter(shape: type[T]) -> TypeAdapter[T]:
    """The validator and JSON Schema of a shape; building one takes longer than using it, so it is kept."""
    if shape not in _ADAPTERS:
        _ADAPTERS[shape] = TypeAdapter(shape)
    return _ADAPTERS[shape]


def dump(item: Any) -> str:
    """One line: keys in the order of the contract with ``schema`` first, no line end."""
    plain = asdict(item)
    head = {"schema": plain.pop("schema")} if "schema" in plain else {}
    return json.dumps(head | plain, ensure_ascii=False)


def dump_all(items: Iterable[Any]) -> bytes:
    """A JSON-lines file."""
    return "".join(f"{dump(item)}\n" for item in items).encode("utf-8")


def load_line(text: str, shape: type[T], where: str) -> T:
    """One object. Raises :class:`IntegrityError` naming ``where`` and the field."""
    try:
        return adapter(shape).validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise IntegrityError(
            f"not a {shape.__name__.lower()}: {field}: {first['msg']}.",
            where=where,
            remedy="Run `vedette check` again.",
        ) from error


def load_lines(path: Path, shape: type[T]) -> tuple[T, ...]:
    """The objects of a JSON-lines file; a file that is not there holds none."""
    if not path.exists():
        return ()
    with path.open(encoding="utf-8") as file:
        return tuple(load_line(line, shape, f"{path}:{number}") for number, line in enumerate(file, 1) if line.strip())
