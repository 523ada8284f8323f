# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What scripts/run, scripts/test and their like share; sourced by them. Sets `root`, the top of the project.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# usage 4,6 "$@": prints these lines of the script's head; it is what was asked for with --help, else the answer to a wrong call.
usage() {
  sed -n "$1s/^# \{0,1\}//p" "$0"
  [[ ${2:-} == --help || ${2:-} == -h ]] && exit 0
  exit 2
}

# The packages of scripts/packages.txt that serve the given purposes: packages_for build test
packages_for() {
  local name purpose wanted
  while read -r name purpose; do
    [[ -z $name || $name == \#* ]] && continue
    for wanted in "$@"; do [[ $purpose == "$wanted" ]] && printf '%s\n' "$name"; done
  done <"$root/scripts/packages.txt"
}

as_root() {
  if ((EUID == 0)); then "$@"; return; fi
  command -v sudo >/dev/null || fail "Not root, and sudo is not here. Run as root: $*"
  sudo "$@"
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" </dev/null >&2; }

# Of the packages named, those that are not installed.
missing_packages() {
  local installed name
  # dpkg-query fails where it does not know one of them; what it says of the others is right all the same.
  installed=" $({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
    awk '$1 == "installed" { printf "%s ", $2 }')"
  for name in "$@"; do [[ $installed == *" $name "* ]] || printf '%s\n' "$name"; done
}

# The package lists are fetched only where they do not know a package that is missing, or are too old to get it.
install_packages() {
  local policy
  policy=$(LC_ALL=C apt-cache policy "$@" 2>/dev/null) || policy=
  if (($(grep -c '^  Candidate: [^(]' <<<"$policy") == $#)) && apt_get install --no-install-recommends "$@"; then
    return
  fi
  apt_get update || fail "apt-get update failed; is this machine online?"
  apt_get install --no-install-recommends "$@" || fail "These packages could not be installed: $*"
}

# need build test: installs what is missing for these purposes, or says what to install where this is not Debian 12.
need() {
  local -a wanted missing
  local ID='' VERSION_ID='' PRETTY_NAME=''
  mapfile -t wanted < <(packages_for "$@")
  # shellcheck disable=SC1091  # not there everywhere
  [[ -r /etc/os-release ]] && source /etc/os-release
  if [[ $ID != debian || $VERSION_ID != 12 ]]; then
    say "Warning: Jiaoshu is built and tested on Debian 12; this is ${PRETTY_NAME:-an unknown system}."
  fi
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "Warning: there is no apt here, so nothing is installed. Needed, by their Debian names: ${wanted[*]}"
    return
  fi
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  wait "$!" || fail "The list of installed packages can't be read."
  ((${#missing[@]})) || return 0
  say "Installing: ${missing[*]}"
  install_packages "${missing[@]}"
}

# build dev [target ...]: configures once (later changes are CMake's own to see) and builds; the log is shown where it fails.
build() {
  local preset=$1 log=$root/build/$1.log
  shift
  mkdir -p "$root/build"
  if [[ ! -f $root/build/$preset/build.ninja ]]; then
    say "Configuring build/$preset; building it the first time takes a few minutes"
    (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 </dev/null || { cat "$log" >&2; fail "Configuring failed."; }
  fi
  say "Building build/$preset"
  (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >"$log" 2>&1 </dev/null ||
    { grep -E 'error|FAILED|undefined reference' -A5 "$log" >&2 || tail -n 60 "$log" >&2; fail "The build failed; all of it: $log"; }
}
