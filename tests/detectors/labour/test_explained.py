"""What each register detector says of itself is what it does."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
import yaml

import vedette.detectors
from tests.detectors.labour.judged import REGIME
from vedette.detectors.labour.parts import APART
from vedette.detectors.visa_substitution.detect import WINDOW
from vedette.detectors.wage_diversion.detect import HOLDERS, SHARE

KINDS = [
    name for module in vedette.detectors.DETECTORS if (name := module.__name__.rsplit(".", 1)[-1]) != "listed_party"
]
VALUES = {"apart_days": APART, "window_days": WINDOW, "holders": HOLDERS, "share": SHARE}
REGISTER = {"employment_abroad", "work_authorisation", "contract_beyond_deadline", "employment_transfer", "crew_supply",
            "visa_substitution", "wage_diversion"}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(REGISTER & set(KINDS)))
def test_the_file_beside_the_code_agrees_with_it(kind: str) -> None:
    module = import_module(f"vedette.detectors.{kind}.detect")
    assert module.__file__
    told = yaml.safe_load((Path(module.__file__).parent / "detector.yml").read_text("utf-8"))
    assert told["name"] == told["kind"] == module.NAME == kind
    for name, parameter in told.get("parameters", {}).items():
        assert parameter["value"] == VALUES[name] and parameter["reason"]
    covering = {m.id for m in REGIME.measures.values() if any(act.kind == kind and not act.when for act in m.acts)}
    assert set(told["measures"]) == covering
    assert module.detect.__doc__ and "Source" in module.detect.__doc__


def test_all_seven_are_registered() -> None:
    assert set(KINDS) >= REGISTER
