#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# walkthrough.sh FLASHWRIGHT NEWCOMER PICTURES: the real program on an empty home and a screen of its own, used by
# somebody who has only a keyboard and has never seen it. Ends with 0 when a practice phone was flashed, with 77
# when what makes a screen is missing here.
set -euo pipefail

program=$1
newcomer=$2
pictures=$3

launcher=/usr/libexec/at-spi-bus-launcher
for tool in Xvfb openbox xdotool dbus-run-session "$launcher"; do
  if ! command -v "$tool" > /dev/null; then
    echo "skipped: $tool is missing"
    exit 77
  fi
done

home=$(mktemp -d)
children=()
cleanup() {
  for child in "${children[@]}"; do
    kill "$child" 2> /dev/null || true
  done
  wait 2> /dev/null || true
  rm -rf "$home"
}
trap cleanup EXIT

mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3> "$home/display" 2> /dev/null &
children+=($!)
read -r number < "$home/display"
DISPLAY=:$number
mkdir -m 700 "$home/run"
export DISPLAY HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
  XDG_STATE_HOME="$home/state" XDG_CACHE_HOME="$home/cache" LANG=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=xcb \
  QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 FLASHWRIGHT_LAUNCHER="$launcher"
openbox 2> /dev/null &
children+=($!)

# shellcheck disable=SC2016
dbus-run-session -- bash -c '
  "$FLASHWRIGHT_LAUNCHER" --launch-immediately 2> /dev/null &
  bus=$!
  "$1" &
  window=$!
  code=0
  "$2" "$3" || code=$?
  kill "$window" "$bus" 2> /dev/null || true
  wait "$window" 2> /dev/null || true
  exit "$code"
' walkthrough "$program" "$newcomer" "$pictures"
