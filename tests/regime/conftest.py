"""The register, loaded once."""

from __future__ import annotations

import pytest

from vedette.regime.load import load
from vedette.regime.model import Regime
from vedette.regime.relation import Relation, compile_relation


@pytest.fixture(scope="session")
def regime() -> Regime:
    return load()


@pytest.fixture(scope="session")
def relation(regime: Regime) -> Relation:
    return compile_relation(regime)
