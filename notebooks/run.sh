#!/usr/bin/env bash
# Executes every notebook against a study: notebooks/run.sh [--save] [STUDY]
#
#   STUDY    --out folder of a run (default: out/istanbul-talks)
#   --save   write the outputs into the notebooks themselves, too, as they are committed
#
# Makes a virtual environment in target/notebooks/venv with the versions of requirements.txt; the executed notebooks and their plots
# are in target/notebooks. PARALLAX_PYTHON names another Python than python3.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
into="$here/../target/notebooks"
venv="$into/venv"

fail() {
  echo "notebooks: $*" >&2
  exit 1
}

save=()
if [ "${1:-}" = --save ]; then
  save=(--save)
  shift
fi
case "${1:-}" in -*) fail "Invalid option: '$1'. Give notebooks/run.sh [--save] [STUDY]." ;; esac
study=${1:-$here/../out/istanbul-talks}
[ -d "$study/framing" ] || fail "Cannot find a finished study in '$study'. Run jobs/run.sh first, or name the --out folder of a run."

python=${PARALLAX_PYTHON:-python3}
command -v "$python" >/dev/null || fail "Cannot find $python. Install Python 3.11 or newer."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
  fail "Cannot use $("$python" --version): the notebooks need Python 3.11 or newer. Name one by PARALLAX_PYTHON."

if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  echo "Installing $here/requirements.txt into $venv ..." >&2
  rm -rf "$venv"
  "$python" -m venv "$venv" || fail "Cannot make a virtual environment. On Debian: apt-get install python3-venv."
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt" ||
    fail "Cannot install $here/requirements.txt; pip says why above."
  cp "$here/requirements.txt" "$venv/installed.txt"
fi

"$venv/bin/python" "$here/execute.py" "$study" --into "$into" ${save[@]+"${save[@]}"}
echo "The executed notebooks and their plots are in $(cd "$into" && pwd)"
