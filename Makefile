# What one can do here. `make run` and `make test` set up all they need on a machine that has only make, Python and venv.
BIN := .venv/bin
SETUP := scripts/setup
TESTS ?= tests
# Those that need no data from outside.
BENCHMARKS ?= graph library plan optimum start canvas today layout memory

.PHONY: help run test check torture bench pictures translate lock statements wheel clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "make %-11s %s\n", $$1, $$2}' Makefile

run:  ## the window; without a display a plan of the catalogue, and how to go on
	@$(SETUP) run
	@scripts/tour

check:  ## style, types and layers (seconds)
	@$(SETUP) dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# What fails beside everything else is asked again by itself: robots share two cores with them.
test: check  ## all that must hold before a change lands
	$(BIN)/pytest --cache-clear -n auto --dist worksteal --cov --cov-report=term $(TESTS) || \
	  $(BIN)/pytest --last-failed --last-failed-no-failures none $(TESTS)

torture:  ## the full figures of the promises: crashes, full disks, power cuts, races (long)
	@$(SETUP) dev
	$(BIN)/pytest -m torture $(TESTS)

bench:  ## what is claimed about speed, as ratios within one run (minutes)
	@$(SETUP) dev
	@for name in $(BENCHMARKS); do $(BIN)/python -m benchmarks.$$name || exit 1; done

pictures:  ## docs/pictures, taken from the sample plan
	@$(SETUP) dev
	$(BIN)/python scripts/pictures

translate:  ## gather what is to be translated into resources/i18n, and make the files that the window reads
	@$(SETUP) dev
	$(BIN)/python scripts/translate

lock:  ## resolve the dependencies anew (make lock NEWEST=--upgrade: the newest ones)
	scripts/lock $(NEWEST)

statements:  ## planner/store/statements.json, after a change of the tables
	@$(SETUP) dev
	$(BIN)/python scripts/statements

wheel:  ## dist/: source archive and wheel
	@$(SETUP) dev
	$(BIN)/python -m build --no-isolation --outdir dist

clean:  ## remove what the set-up and the tools made
	rm -rf .venv build dist htmlcov .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find planner tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
