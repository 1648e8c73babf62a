"""A result without the people: whoever is found in records keeps a keyed hash, and nothing that reads back to him.

Texts (articles, reports, letters) are left as they are: what they say of somebody was published or sent by others, and
a quote that is changed is no quote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import PurePosixPath
from typing import Any, TypeVar

from vedette.conduct import Conduct, Party, versioned
from vedette.findings.finding import Finding
from vedette.findings.records import on_records
from vedette.out.lines import adapter
from vedette.out.result import Lines, ManifestInput, Result
from vedette.parties.link import party_lines
from vedette.privacy.cells import private
from vedette.privacy.key import hidden
from vedette.privacy.rows import cells_of

_T = TypeVar("_T", Conduct, Finding)
_HASH = re.compile(r"[0-9a-f]{64}")
_SHORT = 8
"""Hexadecimal digits of a pseudonym: enough to tell the people of one report apart."""
_LEAST = 3
"""Characters of a name or number below which it is no key to anybody, and would be found in every other word."""
_PEOPLE = frozenset({"member", "worker", "holder", "payee", "payer", "account_holder", "household", "actor"})
_NAMED_AFTER_PEOPLE = frozenset({"cv", "photo"})
"""Kinds of inputs whose file name is the number of a person."""
_OF_ITSELF = frozenset({"source", "path", "version"})


def minimised(result: Result, key: bytes) -> Result:
    """The result with the people of records under keyed hashes: names become ``person 1a2b3c4d``, what else leads back
    to somebody and is quoted in a sentence ``value 1a2b3c4d``, identifiers hashes; the cells of evidence are left out
    (line and columns stay, so that whoever holds the file finds them).

    Ids are put under the key as well: they are hashes of what identifies a person and could be tried out. The same key
    gives the same ids, so that runs can be compared.
    """
    people = {line.id for line in result.conduct if on_records(line)}
    found = {value for line in result.conduct if line.id in people for who in line.parties for value in _named(who)}
    swap = _Swap(key, result.manifest.inputs, cells_of(result.tables, found))
    conduct = tuple(swap.line(line, Conduct) if line.id in people else line for line in result.conduct)
    findings = tuple(
        swap.line(line, Finding) if not people.isdisjoint(line.conduct) else line for line in result.findings
    )
    return replace(
        result,
        manifest=replace(result.manifest, inputs=swap.inputs),
        conduct=Lines(conduct),
        findings=Lines(findings),
        parties=Lines(party_lines(conduct)),
    )


class _Swap:
    """Values for their hidden forms, of one run."""

    def __init__(self, key: bytes, inputs: Iterable[ManifestInput], cells: Mapping[str, frozenset[str]]) -> None:
        self._key = key
        self._cells = cells
        self.inputs = tuple(self._input(item) for item in inputs)
        """The account of the inputs, with files that are named after a person under other names."""
        self._sources = {item.sha256: item.path for item in self.inputs if item.sha256}

    def _input(self, item: ManifestInput) -> ManifestInput:
        if item.kind not in _NAMED_AFTER_PEOPLE:
            return item
        path = PurePosixPath(item.path)
        return replace(item, path=str(path.with_stem(hidden(self._key, "file", path.stem)[:_SHORT])))

    def line(self, line: _T, shape: type[_T]) -> _T:
        """A line with its people hidden, its evidence without cells, and its version told anew."""
        plain = self._walked(asdict(line), _replacer(self._secrets(line)))
        for party in plain["parties"]:
            if party["role"] in _PEOPLE:
                party["identifiers"] = {name: self._number(value) for name, value in party["identifiers"].items()}
        for item in plain["evidence"]:
            item["values"] = None
            item["path"] = self._sources.get(item["source"], item["path"])
        made: _T = adapter(shape).validate_python(plain)
        return replace(made, version=versioned(made))

    def _secrets(self, line: Conduct | Finding) -> dict[str, str]:
        found: dict[str, str] = {}
        for party in line.parties:
            if party.role not in _PEOPLE:
                continue
            alias = f"person {hidden(self._key, 'party', party.id)[:_SHORT]}"
            for value in (party.name, *party.identifiers.values()):
                if value and len(value) >= _LEAST:
                    found.setdefault(value, alias)
        own = {cell for party in line.parties for name in _named(party) for cell in self._cells.get(name, ())}
        for value in (*sorted(own), *private(line.evidence, line.period.start)):
            if len(value) >= _LEAST:
                found.setdefault(value, f"value {hidden(self._key, 'value', value)[:_SHORT]}")
        return found

    def _number(self, value: str) -> str:
        return value if value.startswith("person ") else hidden(self._key, "value", value)

    def _walked(self, value: Any, swap: Callable[[str], str], name: str = "") -> Any:
        if isinstance(value, Mapping):
            return {key: self._walked(item, swap, str(key)) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._walked(item, swap, name) for item in value]
        if not isinstance(value, str) or name in _OF_ITSELF:
            return value
        if _HASH.fullmatch(value):
            return value if value in self._sources else hidden(self._key, "id", value)
        return swap(value)


def _named(party: Party) -> tuple[str, ...]:
    """The numbers and addresses by which rows name somebody."""
    return tuple(party.identifiers.values()) if party.role in _PEOPLE else ()


def _replacer(secrets: Mapping[str, str]) -> Callable[[str], str]:
    """Replaces each secret where it stands as a word of its own, the longest first."""
    if not secrets:
        return lambda text: text
    words = "|".join(re.escape(word) for word in sorted(secrets, key=lambda word: (-len(word), word)))
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)")
    return lambda text: pattern.sub(lambda match: secrets[match[0]], text)
