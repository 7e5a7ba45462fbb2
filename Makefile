# make run and make test do all of their own set-up; see README.md.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test test-display check soak bench translations clean set-up-run set-up-test

VENV := $(CURDIR)/.venv
PYTHON ?= python3
export PYTHON
for_tests := PATH="$(VENV)/bin:$$PATH"

help:
	@echo "make run    set up and show the demo"
	@echo "make test   set up, check and run the whole suite"
	@echo "make check  formatting, lint, types and import contracts"
	@echo "make bench  measure against a bare window and proselint"
	@echo "make soak   the tests that take minutes"
	@echo "make translations  bring the window's .ts files up to date with its words"
	@echo "make clean  remove what was made here, .venv too"

set-up-run:
	@packaging/set-up.sh run

set-up-test:
	@packaging/set-up.sh test

run: set-up-run
	@$(VENV)/bin/socialdesk demo

# The display tests go first, so that the suite's own closing line comes last.
test: set-up-test check test-display
	@$(for_tests) pytest -n2 -m "not xcb and not soak"

# A real drag needs a real X server, and a display to itself.
test-display: set-up-test
	@tests=$$(grep -rlE "pytest\.mark\.xcb" tests --include='test_*.py' || true); \
	if [[ -n $$tests ]]; then \
	  $(for_tests) xvfb-run -a -s "-screen 0 1920x1200x24" pytest -m xcb $$tests; \
	fi

check: set-up-test
	@$(for_tests) ruff format --check --quiet .
	@$(for_tests) ruff check --quiet .
	@$(for_tests) mypy
	@$(for_tests) pyright
	@$(for_tests) lint-imports

soak: set-up-test
	@$(for_tests) HYPOTHESIS_PROFILE=thorough pytest -m soak --timeout 3600

bench: set-up-test
	@$(for_tests) python tests/bench/run.py

translations: set-up-test
	@PYTHONPATH=packaging $(VENV)/bin/python -m linguist update
	@PYTHONPATH=packaging $(VENV)/bin/python -m linguist build

clean:
	rm -rf .venv demo build dist .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis \
	  .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +
