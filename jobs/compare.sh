#!/usr/bin/env bash
# Compares outlets: framing, evidence and measures from observations. Options: jobs/compare.sh --help
exec "$(dirname "${BASH_SOURCE[0]}")/parallax.sh" compare "$@"
