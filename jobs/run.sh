#!/usr/bin/env bash
# Runs every stage. Without options: the showcase, on the sample data. Options: jobs/run.sh --help
jobs=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ $# -eq 0 ]; then
  cd "$jobs/.." || exit 1
  set -- --articles sample-data/articles --codebook jobs/istanbul-talks/codebook.yaml --out out/istanbul-talks
fi
exec "$jobs/parallax.sh" run "$@"
