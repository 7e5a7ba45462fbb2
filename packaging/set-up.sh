#!/usr/bin/env bash
# Makes .venv and puts SocialDesk and all it needs in it; quick when nothing changed.
# usage: packaging/set-up.sh run|test
#   run   what `socialdesk` needs
#   test  that, and the tools and servers that the suite needs
set -euo pipefail

purpose=${1:?run or test}
cd "$(dirname "$0")/.."
export PIP_DISABLE_PIP_VERSION_CHECK=1
here=packaging
venv=.venv

find_python() {
  local candidate
  for candidate in "${PYTHON:-python3}" python3.11 python3.12 python3.13; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      PYTHON=$candidate
      return
    fi
  done
  echo "SocialDesk needs Python 3.11 or newer. Install it, or name it: make run PYTHON=/path/to/python3" >&2
  exit 3
}

# Changes whenever what is to be installed, or where, does.
fingerprint() {
  {
    pwd
    "$PYTHON" -VV
    cat pyproject.toml constraints.txt "$here"/english-tags.txt "$here"/*.sh
  } | sha256sum | cut -d ' ' -f 1
}

is_done() {
  local stamp
  for stamp in "$@"; do
    [[ -f $venv/$stamp.stamp && $(<"$venv/$stamp.stamp") == "$wanted" ]] && return
  done
  return 1
}

make_venv() {
  "$venv/bin/python" -c 'import pip' 2>/dev/null || "$PYTHON" -m venv --clear "$venv"
}

install_socialdesk() {
  local extras=$1
  echo "Installing SocialDesk into $venv (a few minutes the first time)"
  # The build environment is pinned by the same file; which variable pip reads depends on its age.
  PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt \
    "$venv/bin/python" -m pip install --quiet --editable ".$extras"
  "$venv/bin/python" -m pip install --quiet --no-deps --require-hashes \
    --requirement "$here/english-tags.txt"
}

install_test_servers() {
  echo "Looking for the servers that the tests start (two minutes the first time)"
  bash tests/servers/install.sh >/dev/null ||
    echo "The reference servers could not be installed: the tests that need them are skipped." >&2
}

# The build does it too; this is for .ts files that changed since.
compile_translations() {
  PYTHONPATH=$here "$venv/bin/python" -m linguist build
}

find_python
export PYTHON
"$here/system-libraries.sh" "$purpose"
wanted=$(fingerprint)

case $purpose in
  run)
    if ! is_done run test; then
      make_venv
      install_socialdesk ""
    fi
    ;;
  test)
    if ! is_done test; then
      make_venv
      install_socialdesk "[dev,languages,team]"
    fi
    install_test_servers
    ;;
esac
compile_translations
echo "$wanted" >"$venv/$purpose.stamp"
