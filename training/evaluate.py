"""Measures the trained networks and writes the report: python -m training.evaluate."""

from __future__ import annotations

import sys

from training.__main__ import arguments, config_of
from training.data.characters import DataError
from training.evaluation.findings import measure
from training.evaluation.report import write


def main() -> int:
    """Runs the command line; returns the exit code."""
    options = arguments(
        "Measures the networks of the last training run and writes docs/model-report.md."
    ).parse_args()
    config = config_of(options)
    try:
        findings = measure(config)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    write(findings, config.report)
    print(f"Report written to {config.report}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
