# Every target sets up what it needs; the second time that takes no time.
.DEFAULT_GOAL := help
.PHONY: help run test coverage types test-ray lessons soak fuzz bench screenshot train evaluate package clean

VENV := .venv
BIN := $(VENV)/bin
# Byte code is kept: without it, importing TensorFlow takes ten seconds.
unexport PYTHONDONTWRITEBYTECODE
# Where the locale is not installed, Python takes paths for ASCII and fails in a folder like "Zähler".
ifneq ($(shell locale charmap 2>/dev/null),UTF-8)
export LC_ALL := C.UTF-8
endif
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check \
	--constraint constraints.txt
FIND_PYTHON := for python in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
	$$python -c 'import ensurepip, sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	2>/dev/null && break; python=; done

DATA = $(foreach kind,mnist strokes other,$(if $($(kind)),--$(kind) $($(kind)))) \
	$(if $(quick),--quick)

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1 - \2/p' $(MAKEFILE_LIST)

run: $(VENV)/run ## Open the program
	@$(BIN)/digit-gui

# Two at a time, for each process loads TensorFlow; a file's tests share what it trained.
TWO_AT_A_TIME := --numprocesses 2 --dist loadfile

test: $(VENV)/test ## Check style, types, imports, and run the tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest $(TWO_AT_A_TIME)

coverage: $(VENV)/test ## Run the long tests too, and measure which lines of the program none of them runs
	$(BIN)/pytest $(TWO_AT_A_TIME) -m 'not lessons and not ray' --cov --cov-report=term

# What runs on one system only is unreachable on the others, and no mistake.
types: $(VENV)/test ## Check the types as they are on Linux, Windows and macOS
	$(foreach system,linux win32 darwin,$(BIN)/mypy --platform $(system) --no-warn-unreachable \
		--cache-dir .mypy_cache/$(system) &&) true

test-ray: $(VENV)/ray ## Run the tests of recognize on a real local Ray
	$(BIN)/pytest -m ray tests/batch

lessons: $(VENV)/test ## Check that what the workshop's lessons teach comes true, with three seeds
	$(BIN)/pytest -m lessons tests/network/learning/test_lessons.py

soak: $(VENV)/test ## Random events on the real window, for a minute (minutes=N, events=N, seed=N)
	$(BIN)/python -m tools.soak $(foreach name,minutes events seed,$(if $($(name)),--$(name) $($(name))))

fuzz: $(VENV)/test ## Damaged files for all that opens files, for a minute (minutes=N, files=N, seed=N)
	$(BIN)/python -m tools.fuzz $(foreach name,minutes files seed,$(if $($(name)),--$(name) $($(name))))

bench: $(VENV)/$(if $(frozen),package,run) ## Measure times beside bare programs' (frozen=1: of what was packaged)
	$(BIN)/python -m tools.bench$(if $(frozen),_frozen)

screenshot: $(VENV)/run ## Take the README's pictures of the running program
	$(BIN)/python -m tools.screenshot docs

translations: $(VENV)/run ## Find the texts of the window, and compile assets/translations
	$(BIN)/python -m tools.translations

train: $(VENV)/train ## Train model.keras (mnist=FILE strokes=FILE other=FILE, quick=1, resume=1, start=FILE, seen="SITE ...")
	$(BIN)/python -m training $(DATA) $(if $(resume),--resume) \
		$(if $(start),--start $(start)) $(if $(seen),--seen $(seen))

evaluate: $(VENV)/train ## Measure the last round of training and write docs/model-report.md
	$(BIN)/python -m training.evaluate $(DATA)

package: $(VENV)/package ## Build, try and pack what people install, into dist/
	$(BIN)/python packaging/build.py

clean: ## Remove the virtual environment and all that was built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/python:
	@$(FIND_PYTHON); if [ -z "$$python" ]; then \
		echo "Python 3.11, 3.12 or 3.13 with its venv module is needed" \
			"(on Debian: apt-get install python3-venv)." >&2; exit 1; fi; \
	echo "Setting up $(VENV), once; this takes some minutes."; \
	$$python -m venv $(VENV)
	@touch $@

$(VENV)/run: $(VENV)/python pyproject.toml constraints.txt
	@$(PIP_INSTALL) --editable .
	@sh tools/qt_libraries.sh "$$($(BIN)/python -c 'import PySide6; print(*PySide6.__path__)')"
	@touch $@

$(VENV)/ray: $(VENV)/test

$(VENV)/test $(VENV)/train $(VENV)/package $(VENV)/ray: $(VENV)/%: $(VENV)/run
	@$(PIP_INSTALL) --editable '.[$*]'
	@touch $@
