# Two commands: `make demo` shows the main job, `make test` passes the tests. Python >= 3.11 and make are enough.
PYTHON ?= python3
BIN := .venv/bin
SERVE ?= 1
.DEFAULT_GOAL := help
.PHONY: help demo serve test accept check format pictures bench lock clean

help:  ## What can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

.venv/.ready: constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Corridor needs Python 3.11 or newer; say PYTHON=/path/to/python3.11 make …"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.txt
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes constraints.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --editable .
	@touch $@

demo: .venv/.ready  ## Set up a demonstration zone, answer one need, serve the site (SERVE=0 ends before serving)
	@$(BIN)/corridor demo $(if $(filter 0,$(SERVE)),--no-serve,)

serve: .venv/.ready  ## Serve the installation in var/
	@$(BIN)/corridor serve

test: .venv/.ready  ## Run the tests (on PostgreSQL with DATABASE_URL set)
	@$(BIN)/pytest -q -n 2 --dist loadfile $(ARGS)

accept: .venv/.ready  ## Run one named test or command for each acceptance line
	@$(BIN)/python tests/accept.py

check: .venv/.ready  ## Format, lint, imports, types, migrations, words
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/corridor manage makemigrations --check --dry-run
	$(BIN)/pytest -q tests/test_architecture.py tests/web/test_look.py

format: .venv/.ready  ## Format the code
	$(BIN)/ruff format . && $(BIN)/ruff check --fix .

pictures: .venv/.ready  ## Take the pictures in docs/pictures anew (needs Chromium)
	@$(BIN)/python -m tests.e2e.pictures

bench: .venv/.ready  ## Run the benchmarks, by hand
	@$(BIN)/python -m benchmarks

lock:  ## Pin the dependencies anew, with hashes
	$(BIN)/uv pip compile --quiet --group dev --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml -o constraints.txt
	printf 'uv\n' | $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --python-version 3.11 - -o requirements-uv.txt

clean:  ## Remove what make has made; var/ with its data stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache dist
