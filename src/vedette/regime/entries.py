"""YAML entries that know their place: every complaint about the law as data names ``file:line`` and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from vedette.errors import RegimeError

# libyaml reads the register in about a tenth of the time of the Python loader, which `vedette law` would feel.
_Loader: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Entry:
    """One mapping of a YAML file: its values, and the line (1-based) of the entry and of each key."""

    path: Path
    line: int
    values: dict[str, Any]
    lines: dict[str, int]

    def at(self, key: str | None = None) -> str:
        """``file:line`` of the key, or of the entry itself."""
        return f"{self.path}:{self.lines.get(key, self.line) if key else self.line}"

    def wrong(self, key: str | None, what: str, remedy: str) -> RegimeError:
        """The error to raise about ``key``."""
        return RegimeError(what, where=self.at(key), remedy=remedy)

    def only(self, *known: str) -> None:
        """Refuse keys nobody would read: a misspelt exception must not vanish."""
        for key in self.values:
            if key not in known:
                bare = (
                    " YAML reads a bare yes, no or on as true or false: quote it." if key in ("True", "False") else ""
                )
                raise self.wrong(key, f"'{key}' is not a known key.", f"Use one of: {', '.join(known)}.{bare}")

    def text(self, key: str) -> str:
        """A text that must be there."""
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(key, f"'{key}' must be a text.", "Write it in one or two sentences.")
        return " ".join(value.split())

    def maybe(self, key: str) -> str | None:
        """A text that may be absent."""
        return self.text(key) if self.values.get(key) is not None else None

    def choice(self, key: str, allowed: Sequence[str], default: str | None = None) -> Any:
        """One of the allowed words."""
        value = self.values.get(key, default)
        if value not in allowed:
            raise self.wrong(key, f"'{key}' is {value!r}.", f"Use one of: {', '.join(allowed)}.")
        return value

    def day(self, key: str) -> date:
        """A day that must be there (ISO 8601, unquoted)."""
        value = self.values.get(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.wrong(key, f"'{key}' is {value!r}, not a day.", "Write it as 2017-08-05, without quotes.")
        return value

    def maybe_day(self, key: str) -> date | None:
        """A day that may be absent."""
        return self.day(key) if self.values.get(key) is not None else None

    def words(self, key: str) -> tuple[str, ...]:
        """A list of texts; absent means empty. Numbers are refused: an unquoted 0555 is an octal to YAML."""
        value = self.values.get(key) or []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.wrong(key, f"'{key}' must be a list of texts.", 'Quote numbers, as in ["2701", "08"].')
        return tuple(value)

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, f"'{key}' is {value!r}.", "Write true or false.")
        return value

    def inner(self, key: str) -> Entry | None:
        """A mapping inside this one, or nothing."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, Entry):
            raise self.wrong(key, f"'{key}' must be a mapping.", "Write it as {name: value, ...}.")
        return value

    def each(self, key: str) -> tuple[Entry | str, ...]:
        """The items of a list, mappings or texts; absent means empty."""
        value = self.values.get(key) or []
        if not isinstance(value, list) or not all(isinstance(item, (Entry, str)) for item in value):
            raise self.wrong(key, f"'{key}' must be a list.", "Write it as [one, {kind: two}].")
        return tuple(value)

    def mappings(self, key: str) -> Iterator[Entry]:
        """The items of a list of mappings."""
        for item in self.each(key):
            if isinstance(item, str):
                raise self.wrong(key, f"'{key}' holds the text {item!r}.", "Each item is {name: value, ...}.")
            yield item


def _value(node: yaml.Node, path: Path, loader: Any) -> Any:
    if isinstance(node, yaml.MappingNode):
        return _entry(node, path, loader)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, path, loader) for child in node.value]
    return loader.construct_object(node, deep=True)


def _entry(node: yaml.MappingNode, path: Path, loader: Any) -> Entry:
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for key_node, value_node in node.value:
        key = str(loader.construct_object(key_node))
        line = key_node.start_mark.line + 1
        if key in values:
            raise RegimeError(f"'{key}' stands twice in one entry.", where=f"{path}:{line}", remedy="Keep one of them.")
        values[key] = _value(value_node, path, loader)
        lines[key] = line
    return Entry(path, node.start_mark.line + 1, values, lines)


def read(path: Path) -> Any:
    """The content of a YAML file with mappings as :class:`Entry`.

    Raises :class:`RegimeError` with ``file:line`` where the file is missing, unreadable or no YAML.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RegimeError(
            f"cannot be read ({error.__class__.__name__}).", where=f"{path}:1", remedy="It must be a UTF-8 file."
        ) from error
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        return None if node is None else _value(node, path, loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problem = getattr(error, "problem", None) or "it is not valid YAML"
        raise RegimeError(
            f"not valid YAML: {problem}.", where=f"{path}:{line}", remedy="Mend the file and run again."
        ) from error
    except (ValueError, RecursionError) as error:
        raise RegimeError(
            f"a value cannot be read ({error}).", where=f"{path}:1", remedy="Mend the file and run again."
        ) from error
    finally:
        loader.dispose()


def entries(path: Path) -> tuple[Entry, ...]:
    """The entries of a file that is a list of mappings."""
    content = read(path)
    if content is None:
        return ()
    if not isinstance(content, list) or not all(isinstance(item, Entry) for item in content):
        raise RegimeError("must be a list of entries.", where=f"{path}:1", remedy="Begin each with '- id: ...'.")
    return tuple(content)


def mapping(path: Path) -> Entry:
    """The one mapping of a file."""
    content = read(path)
    if not isinstance(content, Entry):
        raise RegimeError("must be a mapping.", where=f"{path}:1", remedy="Write lines of 'name: value'.")
    return content
