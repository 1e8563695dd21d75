#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# gadget.sh make|remove NUMBER vendor|acm: inside the machine, the shell of fake phone NUMBER (0 to 3, each on a bus of
# its own). The carrier fills in who it is and plugs it.
set -eu
verb=$1 n=$2 kind=$3
g=/sys/kernel/config/usb_gadget/phone$n
case $verb in
make)
    mkdir "$g"; cd "$g"
    mkdir strings/0x409 configs/c.1
    echo 0x0200 > bcdUSB
    case $kind in
    vendor) mkdir functions/ffs.vendor"$n"; mkdir -p /run/ffs"$n"; mount -t functionfs vendor"$n" /run/ffs"$n" ;;
    acm) mkdir functions/acm."$n"; ln -s functions/acm."$n" configs/c.1/ ;;
    esac ;;
remove)
    cd "$g"
    echo > UDC 2> /dev/null || true
    rm -f configs/c.1/*."$kind$n" configs/c.1/acm."$n"
    if mountpoint -q /run/ffs"$n"; then umount /run/ffs"$n"; fi
    rmdir functions/* configs/c.1 strings/0x409
    cd /; rmdir "$g" ;;
esac
