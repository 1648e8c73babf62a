# `make demo` and `make test` need Python 3.11+ (with its venv module) and make: they set up everything else.
#
# uv lives in .uv/, beside .venv/ and not in it, because `uv sync` removes from .venv whatever uv.lock does not name.

PYTHON    ?= python3
UV_VERSION = 0.13.9
BIN        = .venv/bin
STAMP      = .venv/.in-step-with-lock
DEMO_OUT  ?= demo-out

# The lock decides every version; no interpreter is ever downloaded behind the user's back.
export UV_PROJECT_ENVIRONMENT = .venv
export UV_PYTHON_DOWNLOADS    = never
# An environment that is active in the caller's shell has no say here.
unexport VIRTUAL_ENV
unexport PYTHONPATH
unexport PYTHONHOME

.DELETE_ON_ERROR:
.PHONY: help setup demo test lint types imports unit docs docs-check bench peers peers-linkage format clean

help:
	@echo "make demo        set up, check the bundled casebook, write $(DEMO_OUT)/report.html"
	@echo "make test        set up, then lint, types, import contract and every test"
	@echo "make setup       the environment alone: .venv/bin/vedette"
	@echo "make lint        ruff: rules and format      make format   let ruff rewrite"
	@echo "make types       mypy --strict               make imports  the import contract"
	@echo "make unit        pytest alone"
	@echo "make docs        write docs/reference anew   make docs-check  fail if it is stale"
	@echo "make bench       benchmarks: results go to bench/RESULTS.md      make peers  what they are held against"
	@echo "make clean       remove environments, caches and demo output"

setup: $(STAMP)

.uv/bin/uv:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "vedette: no '$(PYTHON)' found. Install Python 3.11 or newer (Debian, Ubuntu: apt install python3 python3-venv)," >&2; \
	  echo "         or name one: make PYTHON=/path/to/python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "vedette: $$($(PYTHON) --version) is too old: Python 3.11 or newer is needed." >&2; \
	  echo "         Name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "vedette: this Python has no venv module. Debian, Ubuntu: apt install python3-venv" >&2; \
	  echo "         (for another version its own package, e.g. apt install python3.12-venv), then run make again." >&2; \
	  exit 1; }
	$(PYTHON) -m venv --clear .uv
	echo '*' > .uv/.gitignore
	.uv/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(STAMP): pyproject.toml uv.lock .uv/bin/uv
	.uv/bin/uv sync --frozen --python .uv/bin/python \
	  || .uv/bin/uv sync --frozen --python .uv/bin/python --system-certs  # behind a proxy with certificates of its own
	touch $@

# A demo that finds something exits 1 by contract in `check`; `vedette demo` exits 0 when it ran.
demo: setup
	$(BIN)/vedette demo -o $(DEMO_OUT)

test: lint types imports unit

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

imports: setup
	$(BIN)/lint-imports --no-cache --no-logo

unit: setup
	$(BIN)/python -m pytest

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: setup
	$(BIN)/python docs/generate.py

docs-check: setup
	$(BIN)/python docs/generate.py --check

bench: setup
	$(BIN)/python -m bench

# nomenklatura, which the benches of names stand beside, needs PyICU: a compiler and ICU's headers (Debian: libicu-dev).
peers: .uv/bin/uv
	.uv/bin/uv venv --quiet --clear --python .uv/bin/python .peers
	.uv/bin/uv pip install --quiet --python .peers/bin/python nomenklatura==4.17.4

# Splink, which the bench of linkage stands beside.
peers-linkage: .uv/bin/uv
	.uv/bin/uv venv --quiet --clear --python .uv/bin/python .peers-linkage
	.uv/bin/uv pip install --quiet --python .peers-linkage/bin/python splink==5.0.0 pyarrow

clean:
	rm -rf .venv .uv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache $(DEMO_OUT) dist
	find src tests bench docs -name __pycache__ -type d -prune -exec rm -rf {} +
