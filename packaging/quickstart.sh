#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# quickstart.sh run  : installs what a Debian 12 lacks, builds, and opens Flashwright in practice mode. Without a
#                      display it flashes the practice firmware onto a virtual phone from the command line instead.
# quickstart.sh test : installs, builds and runs every test. Arguments after "test" go to ctest.
# Both can be run again at any time; what is done is not done twice.
set -euo pipefail
cd "$(dirname "$0")/.."

build_packages=(
  build-essential cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-serialport-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libquazip1-qt6-dev libusb-1.0-0-dev zlib1g-dev nettle-dev libexpected-dev
)
run_packages=(libqt6svg6 libqt6sql6-sqlite qt6-translations-l10n fonts-noto-core)
test_packages=(
  libgtest-dev libgmock-dev libbenchmark-dev umockdev libumockdev-dev udev dbus procps
  qemu-system-x86 busybox-static cpio kmod xz-utils desktop-file-utils appstream
  xvfb openbox xdotool at-spi2-core
)

say() { printf '\n== %s\n' "$*"; }

install_missing() {
  if ! command -v apt-get > /dev/null; then
    echo "This script installs packages with apt-get, which this system lacks. Needed: $*" >&2
    exit 1
  fi
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2> /dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    say "Packages: nothing missing"
    return
  fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo > /dev/null || { echo "Run this as root, or install sudo. Missing: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
  fi
  say "Packages: installing ${missing[*]}"
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Tests are part of the build only once somebody asked for them.
configure() {
  if [ "$1" = test ]; then
    say "Configuring build/release with tests"
    cmake --preset release -DBUILD_TESTING=ON
  elif [ ! -e build/release/CMakeCache.txt ]; then
    say "Configuring build/release"
    cmake --preset release -DBUILD_TESTING=OFF
  fi
}

run() {
  install_missing "${build_packages[@]}" "${run_packages[@]}"
  configure run
  say "Building"
  cmake --build build/release --target flashwright flashwright-cli unisoc_plugin mediatek_plugin flashwright_qm
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the window in practice mode: press Start Downloading"
    exec build/release/bin/flashwright --practice sc9863a-emmc
  fi
  say "No display: flashing the practice firmware onto a virtual phone"
  exec build/release/bin/flashwright-cli --practice sc9863a-emmc --yes flash practice
}

run_tests() {
  install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
  configure test
  say "Building"
  cmake --build build/release
  say "Testing"
  if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
  fi
  QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} ctest --test-dir build/release --output-on-failure -j "$(nproc)" "$@"
}

case "${1:-run}" in
  run) run ;;
  test) shift; run_tests "$@" ;;
  *) echo "usage: packaging/quickstart.sh run|test" >&2; exit 2 ;;
esac
