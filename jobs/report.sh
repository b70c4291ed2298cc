#!/usr/bin/env bash
# Writes the report, one page, from the tables of an out folder. Options: jobs/report.sh --help
exec "$(dirname "${BASH_SOURCE[0]}")/parallax.sh" report "$@"
