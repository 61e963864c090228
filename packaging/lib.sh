# shellcheck shell=bash
# Shared by the scripts of this directory; sourced, never run.
# Words for people go to stderr, so that stdout stays the output of the command itself.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd_root() { cd "$ROOT"; }

say() { printf 'seedbed: %s\n' "$*" >&2; }

# fail REASON [WHAT TO DO...]: one line each, then exit 1.
fail() {
  printf 'seedbed: error: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '         %s\n' "$@" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

is_root() { [ "$(id -u)" -eq 0 ]; }

# Runs a command as root: directly, or by sudo. Without a terminal sudo must not ask.
as_root() {
  if is_root; then
    "$@"
  elif ! has sudo; then
    fail "this needs root, and there is no sudo: $*" "Run the script as root, or install sudo."
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# Runs a command; its output is shown only when it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] || tail -n 40 "$log" >&2
  rm -f "$log"
  return "$status"
}

installed() { dpkg-query --show --showformat '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

# The first of the named packages that apt can install; nothing when there is none.
first_available() {
  local package
  for package in "$@"; do
    if apt-cache show "$package" 2>/dev/null | grep -q '^Filename:'; then
      printf '%s\n' "$package"
      return
    fi
  done
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
    apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

# Lists are read once per run, and only when they are missing or older than a day.
apt_refresh() {
  [ -z "${APT_REFRESHED:-}" ] || return 0
  APT_REFRESHED=yes
  if [ "${1:-}" != force ] && [ -n "$(find /var/lib/apt/lists -name '*_Packages*' -mtime -1 -print -quit 2>/dev/null)" ]; then
    return 0
  fi
  say "reading the package lists"
  # "apt-get update" has its own lock, which DPkg::Lock::Timeout does not cover everywhere.
  local attempt
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    quietly apt_get update && return 0
    say "apt-get update failed (attempt $attempt), trying again"
    sleep 3
  done
  fail "the package lists cannot be read" "Look at the messages above; then run: apt-get update"
}

# want PACKAGE[|ALTERNATIVE...]...: installs what is missing, and says what.
want() {
  has apt-get || fail "this machine has no apt-get; please install by hand: $*"
  local choice package missing=() wanted=()
  for choice in "$@"; do
    local -a alternatives
    IFS='|' read -r -a alternatives <<<"$choice"
    for package in "${alternatives[@]}"; do
      if installed "$package"; then continue 2; fi
    done
    wanted+=("$choice")
  done
  [ ${#wanted[@]} -gt 0 ] || return 0
  apt_refresh
  for choice in "${wanted[@]}"; do
    IFS='|' read -r -a alternatives <<<"$choice"
    package=$(first_available "${alternatives[@]}")
    [ -n "$package" ] || fail "no package source of this machine offers: ${choice//|/ or }"
    missing+=("$package")
  done
  say "installing ${missing[*]}"
  if ! quietly apt_get install --no-install-recommends "${missing[@]}"; then
    APT_REFRESHED=''
    apt_refresh force
    quietly apt_get install --no-install-recommends "${missing[@]}" || fail "could not install ${missing[*]}"
  fi
}
