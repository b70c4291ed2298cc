#!/usr/bin/env bash
# Turns annotations into observations, by the codebook. Options: jobs/measure.sh --help
exec "$(dirname "${BASH_SOURCE[0]}")/parallax.sh" measure "$@"
