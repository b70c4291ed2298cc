#!/usr/bin/env bash
# Reads raw news into the tables articles, rejects and inputs. Options: jobs/ingest.sh --help
exec "$(dirname "${BASH_SOURCE[0]}")/parallax.sh" ingest "$@"
