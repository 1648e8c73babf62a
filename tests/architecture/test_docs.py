"""The documentation says what the code does: nothing is missing from the reference, and no link leads nowhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import vedette
from vedette.regime.act import Act
from vedette.regime.judge import judge
from vedette.regime.load import load, load_folder

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
PAGES = sorted([*DOCS.rglob("*.md"), *(ROOT / "examples").rglob("*.md"), *ROOT.glob("*.md")])
DECISIONS = sorted((DOCS / "decisions").glob("[0-9]*.md"))
CASEBOOK = ROOT / "examples" / "casebook"

_LINK = re.compile(r"\]\((?!https?:|mailto:)([^)\s#]+)(?:#[^)\s]*)?\)")


def generate(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(DOCS / "generate.py"), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)


def test_the_generated_pages_are_up_to_date() -> None:
    done = generate("--check")
    assert done.returncode == 0, done.stderr


def test_every_command_is_in_the_reference() -> None:
    import typer

    from vedette.cli import app

    group = typer.main.get_command(app)
    names = list(group.commands)  # type: ignore[attr-defined]
    assert {"demo", "check", "read", "law", "why", "verify"} <= set(names)
    text = (REFERENCE / "commands.md").read_text("utf-8")
    missing = [name for name in names if f"## vedette {name}" not in text and not group.commands[name].hidden]  # type: ignore[attr-defined]
    assert missing == []


def test_every_measure_is_in_the_reference() -> None:
    text = (REFERENCE / "measures.md").read_text("utf-8")
    measures = load("un_dprk").measures
    assert len(measures) > 100
    assert [item for item in measures if f"| `{item}` |" not in text] == []


def test_the_regime_on_the_how_to_page_loads_and_says_what_its_cases_expect(tmp_path: Path) -> None:
    page = (DOCS / "howto" / "add-a-measure.md").read_text("utf-8")
    files = re.findall(r"^`([a-z0-9/]+\.yaml)`\n\n```yaml\n(.*?)^```$", page, flags=re.MULTILINE | re.DOTALL)
    for name, text in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    regime = load_folder(tmp_path)
    cases = yaml.safe_load((tmp_path / "cases" / "slate.yaml").read_text("utf-8"))
    assert len(cases) == 4
    for case in cases:
        stated = dict(case["act"])
        goods, shown = (stated.pop("goods"),), stated.pop("facts", {})
        act = Act(id=case["case"], goods=goods, shown=shown, **stated)
        outcomes = {item: judge(regime.measures[item], act, regime).outcome for item in case["expect"]}
        assert outcomes == case["expect"], case["case"]


def test_every_schema_is_in_the_reference() -> None:
    from vedette.out.schemas import SCHEMAS

    names = [name for name, _ in SCHEMAS]
    assert {"claim", "conduct", "finding", "manifest"} <= set(names)
    text = (REFERENCE / "schemas.md").read_text("utf-8")
    assert [name for name in names if f"\n## {name}\n" not in text] == []


def test_every_outcome_and_gap_type_is_explained() -> None:
    from vedette.conduct import GAP_TYPES
    from vedette.regime.model import OUTCOMES

    text = (REFERENCE / "outcomes-and-grades.md").read_text("utf-8")
    outcomes = text.split("## Outcome\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `([a-z_]+)` \|", outcomes, flags=re.MULTILINE)
    assert tuple(rows) == OUTCOMES
    assert [item for item in GAP_TYPES if f"`{item}`" not in text] == []


def test_the_change_log_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    first = re.search(r"^## \[?([0-9]+\.[0-9]+\.[0-9]+)\]?", text, flags=re.MULTILINE)
    assert first and first[1] == vedette.__version__


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_link_leads_nowhere(page: Path) -> None:
    targets = _LINK.findall(page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_says_goal_decision_and_why_on_one_page(page: Path) -> None:
    text = page.read_text("utf-8")
    assert re.match(r"---\nstatus: (accepted|superseded by \d{4})\ndate: \d{4}-\d{2}\n---\n# \d+\. ", text)
    assert [part for part in ("**Goal.**", "**Decision.**", "**Why.**") if part not in text] == []
    assert len(text.splitlines()) <= 60
    assert f"]({page.name})" in (DOCS / "decisions" / "README.md").read_text("utf-8")


def test_every_dependency_has_its_line_in_the_decision() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for extra in project["project"].get("optional-dependencies", {}).values():
        wanted += extra
    names = [re.split(r"[<>=!~\[; ]", item)[0] for item in wanted]
    text = (DOCS / "decisions" / "0006-dependencies.md").read_text("utf-8")
    assert [name for name in names if not re.search(rf"\b{re.escape(name)}\b", text)] == []


def test_every_table_of_the_casebook_is_called_invented() -> None:
    tables = [path.relative_to(CASEBOOK).as_posix() for path in CASEBOOK.rglob("*") if path.parent != CASEBOOK]
    assert len(tables) >= 10
    account = (ROOT / "examples" / "README.md").read_text("utf-8").split("## Tables, all invented")[1]
    assert [name for name in tables if f"`{name.rpartition('/')[2]}`" not in account] == []


def test_the_source_of_every_example_is_stated() -> None:
    documents = sorted(path for path in CASEBOOK.iterdir() if path.is_file())
    assert len(documents) >= 4
    account = (ROOT / "examples" / "README.md").read_text("utf-8")
    for path in documents:
        text = path.read_text("utf-8")
        assert re.search(r"Publisher: \S", text) and re.search(r"Published: \d{4}-\d{2}-\d{2}", text)
        addresses = re.findall(r"https?://[^\s<>\"')]+", text)
        assert addresses, f"{path.name} gives no source"
        assert path.name in account
