"""A mapping file: what the user says a table is, where its headers do not tell or tell it wrong."""

from __future__ import annotations

import fnmatch
import glob
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from vedette.errors import UnsupportedInput, UsageError
from vedette.evidence.tables.days import Order
from vedette.evidence.tables.headers import COMPOSED, Export, exports, is_column, needed
from vedette.evidence.tables.recognise import Taken, lacks, of_export, with_shape
from vedette.ids import digest
from vedette.records.recorded import Recorded
from vedette.records.tables import BY_NAME

_LARGEST = 1024 * 1024
_KEYS = ("files", "sheet", "shape", "export", "day_first", "columns")
_EXAMPLE = "See `vedette read PATH --write-mapping FILE`, which writes one to edit."


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """One entry: for tables of files whose path or name fits ``files`` (and of that sheet). Without a shape only the
    order of day and month is said; without columns they are told by the headers. ``export`` names one of the exports
    known, which says which of its rows are rows of the shape. ``where`` is ``file:line``."""

    files: str
    sheet: str | None
    shape: str | None
    order: Order | None
    columns: Mapping[str, tuple[str, ...]] | None
    where: str
    export: Export | None = None

    def fits(self, path: str, sheet: str) -> bool:
        """Whether the entry is about a table of this path (of an input, as shown) and sheet."""
        name = path.rpartition("/")[2]
        named = fnmatch.fnmatchcase(path, self.files) or fnmatch.fnmatchcase(name, self.files)
        return named and self.sheet in (None, sheet)

    def taken(self, path: str, headers: Sequence[str]) -> Taken:
        """The shape with its columns. Raises :class:`UnsupportedInput` where the table has not what is mapped."""
        assert self.shape is not None
        if self.columns is None:
            found = of_export(self.export, headers) if self.export else with_shape(self.shape, headers)
        else:
            label = self.export.label if self.export else needed()[self.shape].label
            columns = self._present(path, headers)
            found = Taken(shape=self.shape, label=label, columns=columns, export=self.export)
        if missing := lacks(found):
            raise UnsupportedInput(
                f"mapped to {found.label} in {self.where}, but no column holds {missing[0]}.",
                where=path,
                remedy=f"Its headers: {', '.join(headers)[:300]}.",
            )
        return found

    def _present(self, path: str, headers: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Padding around a header may be left out in the mapping: few editors show it."""
        bare = {header.strip(): header for header in reversed(headers)}
        found = {}
        for column, given in (self.columns or {}).items():
            for header in given:
                if header not in headers and header.strip() not in bare:
                    raise UnsupportedInput(
                        f"has no column {header!r}, which {self.where} maps to {column}.",
                        where=path,
                        remedy=f"Its headers: {', '.join(headers)[:300]}.",
                    )
            found[column] = tuple(header if header in headers else bare[header.strip()] for header in given)
        return found


TableMapping: TypeAlias = tuple[Mapped, ...]
"""The entries of a mapping file in their order."""


def load_mapping(path: Path) -> TableMapping:
    """The entries of the file. Raises :class:`UsageError` with ``file:line``: no YAML, or an entry that is none."""
    try:
        size = path.stat().st_size
        text = path.read_text(encoding="utf-8-sig") if size <= _LARGEST else ""
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("cannot be read as UTF-8 text.", where=path, remedy="Check the name and the file.") from error
    if size > _LARGEST:
        raise UsageError(f"{size:,} bytes; a mapping has at most {_LARGEST:,}.", where=path, remedy=_EXAMPLE)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        raise UsageError(f"is no YAML: {getattr(error, 'problem', error)}.", where=where, remedy=_EXAMPLE) from None
    except RecursionError:
        raise UsageError("is nested too deep.", where=path, remedy=_EXAMPLE) from None
    entries = [node] if isinstance(node, yaml.MappingNode) else getattr(node, "value", None)
    if not isinstance(node, yaml.MappingNode | yaml.SequenceNode) or not entries:
        raise UsageError("holds no entry: a list of tables is expected.", where=path, remedy=_EXAMPLE)
    return tuple(_entry(entry, path) for entry in entries)


def digest_of(mapping: TableMapping) -> str:
    """What a reading depends on of a mapping; empty without one."""
    return (
        digest(
            "mapping",
            *(repr((m.files, m.sheet, m.shape, m.order, m.columns, m.export and m.export.name)) for m in mapping),
        )
        if mapping
        else ""
    )


def order_said(mapping: Iterable[Mapped]) -> Order | None:
    """The order of day and month that the first entry says which says any."""
    return next((entry.order for entry in mapping if entry.order), None)


def _entry(node: yaml.Node, path: Path) -> Mapped:
    where = f"{path}:{node.start_mark.line + 1}"
    if not isinstance(node, yaml.MappingNode):
        raise UsageError("is no entry: `shape:` and `columns:` are expected.", where=where, remedy=_EXAMPLE)
    given: dict[str, yaml.Node] = {}
    for key, value in node.value:
        if key.value not in _KEYS:
            remedy = f"Use one of: {', '.join(_KEYS)}."
            raise UsageError(f"{str(key.value)!r} is no key of an entry.", where=_at(key, path), remedy=remedy)
        given[key.value] = value
    export = _export(given["export"], path) if "export" in given else None
    shape = _text(given["shape"], path) if "shape" in given else export.shape if export else None
    if shape is not None and shape not in BY_NAME:
        remedy = f"Use one of: {', '.join(BY_NAME)}."
        raise UsageError(f"{shape!r} is no shape of a table.", where=_at(given["shape"], path), remedy=remedy)
    if shape is None and ("columns" in given or "day_first" not in given):
        raise UsageError("the entry has no `shape`.", where=where, remedy=f"Use one of: {', '.join(BY_NAME)}.")
    return Mapped(
        files=_text(given["files"], path) if "files" in given else "*",
        sheet=_text(given["sheet"], path) if "sheet" in given else None,
        shape=shape,
        order=_order(given["day_first"], path) if "day_first" in given else None,
        columns=_columns(given["columns"], shape or "", path) if "columns" in given else None,
        where=where,
        export=export,
    )


def _export(node: yaml.Node, path: Path) -> Export:
    said = _text(node, path)
    found = next((export for export in exports() if export.name == said), None)
    if found is None:
        remedy = f"Use one of: {', '.join(export.name for export in exports())}."
        raise UsageError(f"{said!r} is no export that is known.", where=_at(node, path), remedy=remedy)
    return found


def _order(node: yaml.Node, path: Path) -> Order:
    said = _text(node, path).lower()
    if said not in ("true", "false", "yes", "no"):
        raise UsageError("`day_first` is true or false.", where=_at(node, path), remedy="true: 31/12; false: 12/31.")
    return "day" if said in ("true", "yes") else "month"


def _columns(node: yaml.Node, shape: str, path: Path) -> dict[str, tuple[str, ...]]:
    if not isinstance(node, yaml.MappingNode) or not node.value:
        remedy = "Write `column: Header`, one a line."
        raise UsageError("`columns` holds no columns.", where=_at(node, path), remedy=remedy)
    found: dict[str, tuple[str, ...]] = {}
    for key, value in node.value:
        column = _text(key, path)
        if not is_column(shape, column):
            names = (*(item.name for item in BY_NAME[shape].columns), *sorted(COMPOSED.get(shape, ())))
            what = f"{column!r} is no column of {shape}."
            raise UsageError(what, where=_at(key, path), remedy=f"Use one of: {', '.join(names)}.")
        several = value.value if isinstance(value, yaml.SequenceNode) else [value]
        found[column] = tuple(_text(item, path) for item in several)
        if not found[column]:
            raise UsageError(f"{column!r} has no header.", where=_at(key, path), remedy="Take the line out.")
    return found


def _text(node: yaml.Node, path: Path) -> str:
    if not isinstance(node, yaml.ScalarNode) or not str(node.value):
        raise UsageError("a word is expected here.", where=_at(node, path), remedy=_EXAMPLE)
    return str(node.value)


def _at(node: yaml.Node, path: Path) -> str:
    return f"{path}:{node.start_mark.line + 1}"


def written(tables: Iterable[tuple[str, Recorded]]) -> str:
    """A mapping file that says what tables were taken for, by path, to be edited."""
    entries = []
    for path, item in tables:
        if not item.columns:
            continue  # a text or picture of a person: its folder says what it is
        columns = {name: headers[0] if len(headers) == 1 else list(headers) for name, headers in item.columns.items()}
        said = {"sheet": item.sheet, "shape": item.shape, "export": item.export}
        entries.append(
            {"files": glob.escape(path), **{key: word for key, word in said.items() if word}, "columns": columns}
        )
    head = (
        "# What each table was taken for. Take a line out, change a header, or say `day_first: true` (31/12) or\n"
        "# `false` (12/31) where days can be read two ways; then give this file as --mapping to `read` and `check`.\n"
    )
    return head + yaml.safe_dump(entries, allow_unicode=True, sort_keys=False, width=118)
