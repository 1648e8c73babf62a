"""The house rules as pure functions: text or syntax tree in, a list of what breaks the rule out.

Each takes its material as an argument, so that the tests can also show the rule failing on a bad example.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50
MAX_PARAMETERS = 7

FORBIDDEN_STEMS = ("utils", "util", "helpers", "helper", "common", "misc")

UNREPEATABLE = frozenset({
    "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today",
    "time.time", "time.time_ns", "time.monotonic", "time.perf_counter", "time.localtime", "time.gmtime",
    "uuid.uuid1", "uuid.uuid4", "os.urandom", "os.getpid",
})  # fmt: skip
"""Calls whose answer differs from run to run. The modules ``random`` and ``secrets`` may not be imported at all."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_PARTICLES = frozenset({"of", "the", "and", "for"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(folder: Path) -> list[Path]:
    """Every Python file below ``folder``, in a fixed order."""
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def text_files(folder: Path) -> list[Path]:
    """Every file below ``folder`` that decodes as UTF-8, in a fixed order."""
    return [path for path in sorted(folder.rglob("*")) if _is_text(path)]


def _is_text(path: Path) -> bool:
    if not path.is_file() or "__pycache__" in path.parts:
        return False
    try:
        path.read_text("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def functions(tree: ast.AST) -> Iterator[Function]:
    """Every function and method of a module."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def oversized_functions(text: str) -> list[str]:
    """Functions of more than 50 lines, signature and docstring included, decorators not."""
    found = []
    for node in functions(ast.parse(text)):
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > MAX_FUNCTION_LINES:
            found.append(f"{node.name} (line {node.lineno}): {lines} lines")
    return found


def overloaded_functions(text: str) -> list[str]:
    """Functions of more than seven parameters, ``self`` and ``cls`` not counted."""
    found = []
    for node in functions(ast.parse(text)):
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        named = [item.arg for item in arguments if item.arg not in ("self", "cls")]
        if len(named) > MAX_PARAMETERS:
            found.append(f"{node.name} (line {node.lineno}): {len(named)} parameters")
    return found


def unrepeatable(text: str) -> list[str]:
    """Uses of the clock, of randomness or of the process, by full dotted name."""
    tree = ast.parse(text)
    names = _imported_names(tree)
    found = {full for full in names.values() if full.split(".")[0] in ("random", "secrets")}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            full = _dotted(node, names)
            if full in UNREPEATABLE:
                found.add(full)
    return sorted(found)


def _imported_names(tree: ast.AST) -> dict[str, str]:
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for item in node.names:
                top = item.name.split(".")[0]
                names[item.asname or top] = item.name if item.asname else top
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {item.asname or item.name: f"{node.module}.{item.name}" for item in node.names}
    return names


def _dotted(node: ast.expr, names: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    if isinstance(node, ast.Attribute):
        base = _dotted(node.value, names)
        return f"{base}.{node.attr}" if base else ""
    return ""


def word_runs(text: str, length: int = 4) -> set[tuple[str, ...]]:
    """Every run of ``length`` consecutive words, folded to lower case; punctuation does not interrupt a run."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return set(zip(*(words[start:] for start in range(length)), strict=False))


def protected_runs(text: str, length: int = 4) -> set[tuple[str, ...]]:
    """Runs of a text that nobody may repeat: all of them but names and figures.

    A run is a name or a figure when, as printed there, every word is capitalised or a number; a small word
    (of, the, and, for) may stand inside such a name ("Ministry of Foreign Affairs") but not at its ends.
    """
    words = _WORD.findall(text)
    runs = (tuple(words[start : start + length]) for start in range(len(words) - length + 1))
    return {tuple(word.casefold() for word in run) for run in runs if not _is_name(run)}


def _is_name(run: tuple[str, ...]) -> bool:
    inside = range(1, len(run) - 1)
    return all(
        word[0].isupper() or word[0].isdigit() or (place in inside and word in _PARTICLES)
        for place, word in enumerate(run)
    )


def unregistered(folders: Iterable[str], registered: Iterable[str]) -> list[str]:
    """Plug-in folders that no tuple names."""
    return sorted(set(folders) - set(registered))


def plugin_folders(parent: Path) -> list[str]:
    """Names of the folders of ``parent`` that hold code or data."""
    return sorted(
        path.name
        for path in parent.iterdir()
        if path.is_dir() and any(item.suffix in (".py", ".yaml", ".yml", ".sql") for item in path.rglob("*"))
    )
