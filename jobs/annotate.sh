#!/usr/bin/env bash
# Annotates every text of the articles table that has no annotation yet. Options: jobs/annotate.sh --help
exec "$(dirname "${BASH_SOURCE[0]}")/parallax.sh" annotate "$@"
