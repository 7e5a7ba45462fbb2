#!/usr/bin/env bash
# Installs the system libraries that are missing, or says which.
# usage: packaging/system-libraries.sh run|test
#   run   what the window needs
#   test  that, and what the suite needs beside it: an X server, a keyring, a compiler, PostgreSQL
# Exit codes: 0 all there; 3 something is missing that SocialDesk cannot do without.
set -euo pipefail

purpose=${1:?run or test}
cd "$(dirname "$0")/.."

# soname or command, and the Debian package that brings it
needed_to_run="
libGL.so.1              libgl1
libEGL.so.1             libegl1
libglib-2.0.so.0        libglib2.0-0
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libxkbcommon.so.0       libxkbcommon0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
"
needed_to_test="
Xvfb                    xvfb
xauth                   xauth
dbus-run-session        dbus
gnome-keyring-daemon    gnome-keyring
g++                     g++
make                    make
"
fonts="fonts-noto-core fonts-noto-color-emoji"

is_there() {
  case $1 in
    *.so.*) [[ $libraries == *"$1 "* ]] ;;
    # Debian keeps PostgreSQL's own programs out of the path.
    initdb) command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

find_missing() {
  libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  missing=()
  local what package
  while read -r what package; do
    [[ -z $what ]] || is_there "$what" || missing+=("$package")
  done <<<"$needed"
  # Debian's Python leaves out what `python3 -m venv` needs.
  [[ -x .venv/bin/python ]] || "${PYTHON:-python3}" -c 'import ensurepip' 2>/dev/null ||
    missing+=(python3-venv)
  missing_fonts=()
  local font
  for font in $fonts; do
    dpkg-query -W -f '${db:Status-Status}' "$font" 2>/dev/null | grep -qx installed ||
      missing_fonts+=("$font")
  done
  missing_server=()
  [[ $purpose == run ]] || is_there initdb || missing_server=(postgresql)
}

quiet_apt() {
  apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" >>"$log" 2>&1
}

[[ $(uname -s) == Linux ]] || exit 0
needed=$needed_to_run
[[ $purpose == run ]] || needed+=$needed_to_test

if ! command -v apt-get >/dev/null; then
  fonts=""
  find_missing
  ((${#missing[@]} == 0)) && exit 0
  echo "SocialDesk needs what Debian calls: ${missing[*]}. Install your system's packages of it, then run make again." >&2
  exit 3
fi

find_missing
((${#missing[@]} + ${#missing_fonts[@]} + ${#missing_server[@]} == 0)) && exit 0

if ((EUID == 0)); then
  echo "Installing system packages: ${missing[*]} ${missing_fonts[*]} ${missing_server[*]}"
  export DEBIAN_FRONTEND=noninteractive
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # One source that is down must not stop the rest.
  quiet_apt update || true
  quiet_apt install -y --no-install-recommends "${missing[@]}" || tail -n 5 "$log" >&2
  quiet_apt install -y --no-install-recommends "${missing_fonts[@]}" || true
  # The suite starts a server of its own: in runlevel 1 Debian's is not started (invoke-rc.d(8)).
  RUNLEVEL=1 quiet_apt install -y --no-install-recommends "${missing_server[@]}" || true
  find_missing
fi

if ((${#missing[@]})); then
  echo "SocialDesk needs system packages that are not installed. Install them, then run make again:" >&2
  echo "  sudo apt-get install ${missing[*]} ${missing_fonts[*]}" >&2
  exit 3
fi
if ((${#missing_fonts[@]})); then
  echo "Some letters and emoji show as boxes without: sudo apt-get install ${missing_fonts[*]}" >&2
fi
if ((${#missing_server[@]})); then
  echo "The tests of a team's calendar are skipped without: sudo apt-get install postgresql" >&2
fi
