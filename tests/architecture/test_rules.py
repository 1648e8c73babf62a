"""Each house rule can fail: shown on a bad example, so that a rule that went blind is noticed."""

from __future__ import annotations

from pathlib import Path

from tests.architecture import rules


def test_a_long_function_is_seen() -> None:
    body = "\n".join(f"    x{line} = {line}" for line in range(rules.MAX_FUNCTION_LINES))
    assert rules.oversized_functions(f"def long():\n{body}\n") == ["long (line 1): 51 lines"]
    assert rules.oversized_functions("def short():\n    return 1\n") == []


def test_many_parameters_are_seen_and_self_is_not_counted() -> None:
    assert rules.overloaded_functions("def f(a, b, c, d, e, f, g, *, h): ...") == ["f (line 1): 8 parameters"]
    assert rules.overloaded_functions("class C:\n  def f(self, a, b, c, d, e, f, g): ...") == []


def test_clock_and_randomness_are_seen_under_any_alias() -> None:
    assert rules.unrepeatable("import datetime as dt\ndt.datetime.now()") == ["datetime.datetime.now"]
    assert rules.unrepeatable("from datetime import date as d\nd.today()") == ["datetime.date.today"]
    assert rules.unrepeatable("from time import time\nstamp = time") == ["time.time"]
    assert rules.unrepeatable("import uuid\nuuid.uuid4()") == ["uuid.uuid4"]
    assert rules.unrepeatable("from random import shuffle") == ["random.shuffle"]
    assert rules.unrepeatable("now = when.now()\nfrom datetime import date\ndate(2017, 9, 11)") == []


def test_a_copied_run_is_seen_across_case_quotes_and_lines() -> None:
    protected = rules.protected_runs("The grey heron waits beside the still pond.")
    copied = 'WORDS = "Grey heron"\\\n    "waits Beside"'
    assert rules.word_runs(copied) & protected == {("grey", "heron", "waits", "beside")}
    assert rules.word_runs("a heron waits, grey, beside a pond") & protected == set()


def test_names_and_figures_are_free_but_no_more_than_that() -> None:
    assert rules.protected_runs("Ministry of Foreign Affairs") == set()
    assert rules.protected_runs("12 August 2016 Kim") == set()
    assert rules.protected_runs("the Ministry of Foreign") == {("the", "ministry", "of", "foreign")}
    assert rules.protected_runs("Affairs of State said") == {("affairs", "of", "state", "said")}


def test_a_forgotten_plug_in_is_seen(tmp_path: Path) -> None:
    for name, file in (("known", "__init__.py"), ("forgotten", "rules.yaml"), ("__pycache__", "x.pyc")):
        (tmp_path / name).mkdir()
        (tmp_path / name / file).touch()
    assert rules.unregistered(rules.plugin_folders(tmp_path), ("known",)) == ["forgotten"]
