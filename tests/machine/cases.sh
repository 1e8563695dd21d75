#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# cases.sh CLI SERVER SEED: inside the machine, every case in one boot. One line per case on standard output:
#   "case GROUP NAME passed SECONDS s" or "case GROUP NAME FAILED why"; the exit status is the number of failures.
cli=$1 server=$2 seed=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
chmod 755 "$work"
cd "$work" || exit 99
export XDG_STATE_HOME=$work/state XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache HOME=$work QT_QPA_PLATFORM=offscreen
RANDOM=$seed
mkfifo never; exec 9<> never # to wait on
failures=0 group='' name='' began=0 why='' said=''

tick() { read -rt 0.05 _ <&9 || true; }
start() { group=$1 name=$2 began=$SECONDS why=''; }
check() { [ -n "$why" ] || "${@:2}" || why=$1; }
finish() {
    if [ -z "$why" ]; then
        echo "case $group $name passed $((SECONDS - began)) s"
    else
        echo "case $group $name FAILED $why"
        failures=$((failures + 1))
        sed 's/^/    out: /' out 2> /dev/null | tail -2 | cut -c1-900
        sed 's/^/    err: /' err 2> /dev/null | tail -12
        sed 's/^/    phone: /' phone 2> /dev/null | tail -6
    fi
}

# plug NUMBER KIND ARGUMENTS...: a phone on the bus; "said" names the file of what it says.
plug() {
    local n=$1 kind=$2; shift 2
    "$here/gadget.sh" make "$n" "$kind"
    local end=(--ffs "/run/ffs$n")
    [ "$kind" = acm ] && end=(--tty /dev/ttyGS0 --id 0e8d:2000)
    rm -f phone wire; mkfifo wire
    "$server" serve "$profile" --gadget "/sys/kernel/config/usb_gadget/phone$n" --udc "dummy_udc.$n" "${end[@]}" "$@" < wire > phone 2>&1 &
    phone_pid=$!
    exec 7> wire
    until grep -q plugged phone 2> /dev/null; do kill -0 $phone_pid 2> /dev/null || { why="the phone did not start"; return; }; tick; done
}
# unplug NUMBER KIND
unplug() { exec 7>&-; wait $phone_pid 2> /dev/null; "$here/gadget.sh" remove "$1" "$2" 2> /dev/null; }

flash() { timeout 120 "$@" > out 2> err; status=$?; }
exits() { [ "$status" = "$1" ]; }
intact() { ! grep -q '^different' phone && grep -q '^equal [1-9]' phone; }
problem() { grep -q "\"$1\"" out; }
until_gone() { local left=100; while [ -e "$1" ] && [ $left -gt 0 ]; do tick; left=$((left - 1)); done; }
until_there() { local left=100; while [ ! -e "$1" ] && [ $left -gt 0 ]; do tick; left=$((left - 1)); done; }

profile=sc9863a-emmc
"$server" practice $profile practice.pac || { echo "case setup practice FAILED"; exit 98; }

start download functionfs
plug 0 vendor --expect practice.pac
flash "$cli" --yes --jsonl --wait 20 --usb-path 1-1 flash practice.pac
unplug 0 vendor
check "exit status $status" exits 0
check "the phone does not hold what the package holds" intact
check "no control request 0x21/0x22 0x601" grep -q 'control 0x21 0x22 0x601' phone
finish

start download cdc-acm
plug 1 acm --expect practice.pac
until_there /dev/ttyACM0
flash "$cli" --yes --jsonl --wait 20 --port /dev/ttyACM0 flash --no-verify practice.pac # the server compares; reading back takes a minute here
unplug 1 acm
check "exit status $status" exits 0
check "the phone does not hold what the package holds" intact
finish

start access plain-user-usb
mkdir -p plain; chown 65534 plain
plug 3 vendor
flash env XDG_STATE_HOME="$work/plain" XDG_DATA_HOME="$work/plain" XDG_CACHE_HOME="$work/plain" HOME="$work/plain" \
    setpriv --reuid 65534 --regid 65534 --clear-groups "$cli" --yes --jsonl --wait 20 --usb-path 4-1 flash practice.pac
unplug 3 vendor
check "exit status $status" exits 4
check "no word permission-denied" problem permission-denied
finish

start access plain-user-serial
plug 1 acm
until_there /dev/ttyACM0
flash env XDG_STATE_HOME="$work/plain" XDG_DATA_HOME="$work/plain" XDG_CACHE_HOME="$work/plain" HOME="$work/plain" \
    setpriv --reuid 65534 --regid 65534 --clear-groups "$cli" --yes --jsonl --wait 20 --port /dev/ttyACM0 flash practice.pac
unplug 1 acm
check "exit status $status" exits 4
check "no word permission-denied" problem permission-denied
finish

for round in 1 2 3; do
    bytes=$(((RANDOM * 32768 + RANDOM) % 1500000 + 1))
    start unplug "usb-after-$bytes-bytes"
    plug 0 vendor --pull-after $bytes
    flash "$cli" --yes --jsonl --wait 20 --usb-path 1-1 flash practice.pac
    unplug 0 vendor
    check "exit status $status" exits 8
    finish
done

start unplug serial
plug 1 acm --pull-after 150000
until_there /dev/ttyACM0
flash "$cli" --yes --jsonl --wait 20 --port /dev/ttyACM0 flash practice.pac
unplug 1 acm
check "exit status $status" exits 8
finish

start return another-number
plug 0 vendor --expect practice.pac --pull-after 100000 --back-after 300
flash "$cli" --yes --jsonl --wait 20 --usb-path 1-1 flash practice.pac
check "the pulled phone: exit status $status" exits 8
flash "$cli" --yes --jsonl --wait 20 --usb-path 1-1 flash practice.pac
unplug 0 vendor
check "the returned phone: exit status $status" exits 0
check "the phone was on the bus once only" grep -q 'appearances 2' phone
check "the phone does not hold what the package holds" intact
finish

# What the doctor says about a phone on a real bus, and what its fixes really change.
said() { tr -d ' \n' < out | grep -q "$1"; }
start doctor sees-the-phone
plug 0 vendor
until_there /sys/bus/usb/devices/1-1/power/control
echo auto > /sys/bus/usb/devices/1-1/power/control
flash "$cli" --json doctor
check "no speed of the phone" said '"megabits":"480"'
check "no hubs of the phone" said '"hubs":"0"'
check "no controller of the phone" said '"controller":"dummy_hcd.0"'
check "no word of the port that may sleep" said '"state":"may-sleep"'
finish

start doctor keeps-the-port-awake-and-takes-it-back
flash "$cli" --yes --json --usb-path 1-1 doctor --fix keep-port-awake
check "the port may sleep" grep -q on /sys/bus/usb/devices/1-1/power/control
flash "$cli" --yes --json doctor --undo keep-port-awake
check "the port does not sleep again" grep -q auto /sys/bus/usb/devices/1-1/power/control
unplug 0 vendor
finish

start doctor installs-the-rules-and-takes-them-back
export SYSTEMD_IGNORE_CHROOT=1 # here udevadm would do nothing otherwise
flash "$cli" --yes --json doctor --fix install-udev-rule
plug 0 vendor
until_there /sys/bus/usb/devices/1-1/devnum
udevadm settle --timeout=20
udevadm info /sys/bus/usb/devices/1-1 > properties
check "udev does not follow the rules" grep -q ID_MM_DEVICE_IGNORE=1 properties
check "udev does not tag the phone" grep -q uaccess properties
check "the node has other rights" [ "$(stat -c %a "$(udevadm info --query=property --property=DEVNAME --value /sys/bus/usb/devices/1-1)")" = 660 ]
flash "$cli" --yes --json doctor --undo install-udev-rule
check "the rules are still there" [ ! -e /etc/udev/rules.d/70-flashwright.rules ]
unplug 0 vendor
finish

# Last, because the driver keeps the id.
start driver taken-off-and-given-back
echo 1782 4d00 > /sys/bus/usb-serial/drivers/option1/new_id
plug 2 vendor --expect practice.pac
until_there /dev/ttyUSB0
check "the option driver did not bind" test -e /dev/ttyUSB0
flash "$cli" --yes --jsonl --wait 20 --usb-path 3-1 flash practice.pac --stay
check "exit status $status" exits 0
until_there /dev/ttyUSB0
check "the driver was not given back" test -e /dev/ttyUSB0
finish

start driver port-in-use
exec 8<> /dev/ttyUSB0
flash "$cli" --yes --jsonl --wait 20 --usb-path 3-1 flash practice.pac
check "exit status $status" exits 4
check "no word port-busy" problem port-busy
exec 8>&-
finish
unplug 2 vendor

exit $failures
