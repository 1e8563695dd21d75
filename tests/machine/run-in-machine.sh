#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-in-machine.sh COMMAND...: runs a command in a small QEMU machine that has what a container lacks: a real USB
# stack (dummy_hcd, FunctionFS, CDC-ACM). The machine's root is this machine's root file system, read-only below a RAM
# overlay; the exit status is the command's, or 77 when this computer cannot run the machine. No KVM, no root needed.
# Needs qemu-system-x86 busybox-static cpio kmod udev, and apt-get for the kernel package (fetched, not installed).
set -eu
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/flashwright-machine
mem=${MACHINE_MEMORY:-1024} limit=${MACHINE_TIMEOUT:-280} accel=${MACHINE_ACCEL:-tcg,thread=multi}
here=$(cd "$(dirname "$0")" && pwd)
modules="virtio_pci 9pnet_virtio 9p overlay dummy_hcd usb_f_fs usb_f_acm cdc-acm option"

skip() { echo "machine lane skipped: $*" >&2; exit 77; }

for tool in qemu-system-x86_64 busybox cpio modprobe depmod dpkg-deb; do
    PATH=$PATH:/sbin:/usr/sbin command -v $tool > /dev/null || skip "$tool is not installed"
done
PATH=$PATH:/sbin:/usr/sbin
busybox=$(command -v busybox)
mkdir -p "$cache"
exec 9> "$cache/lock" && flock 9
if [ ! -e "$cache/kernel" ]; then
    package=$(apt-cache depends linux-image-amd64 2> /dev/null | awk '/Depends:/{print $2; exit}')
    [ -n "$package" ] || skip "apt knows no kernel package"
    rm -rf "$cache/root"
    (cd "$cache" && apt-get download -q "$package" > download.log 2>&1 && dpkg-deb -x "$package"_*.deb root &&
        rm -f "$package"_*.deb) || skip "the kernel package $package cannot be fetched"
    version=$(basename "$cache"/root/lib/modules/*)
    depmod -b "$cache/root" "$version"
    ln -sf "root/boot/vmlinuz-$version" "$cache/kernel"
fi
flock -u 9
version=$(basename "$cache"/root/lib/modules/*)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/i/{bin,dev,proc,sys,host,rw,new,m}
cp "$busybox" "$work/i/bin/busybox"
for m in $modules; do modprobe -d "$cache/root" -S "$version" --show-depends "$m"; done |
    awk '/^insmod/ && !s[$2]++ {print $2}' | while read -r f; do cp "$f" "$work/i/m/"; basename "$f"; done > "$work/i/order"
cp "$here/init" "$work/i/init"; chmod +x "$work/i/init"
printf 'cd %q || exit 126\nexport PATH=%q HOME=%q LANG=C.UTF-8 XDG_RUNTIME_DIR=/run\n' "$PWD" "$PATH" "${HOME:-/root}" > "$work/i/command"
env | grep -E '^(QT_|ASAN_|UBSAN_|FLASHWRIGHT_|MACHINE_)' | while IFS='=' read -r k v; do printf 'export %s=%q\n' "$k" "$v"; done >> "$work/i/command"
printf '%q ' "$@" >> "$work/i/command"; echo >> "$work/i/command"
(cd "$work/i" && find . | cpio -o -H newc --quiet | gzip -1) > "$work/initrd"
timeout "$limit" qemu-system-x86_64 -accel "$accel" -cpu max -smp 2 -m "$mem" -display none -no-reboot -nic none \
    -serial "file:$work/console" -chardev "file,id=out,path=$work/out" -device isa-serial,chardev=out \
    -kernel "$cache/kernel" -initrd "$work/initrd" -append "console=ttyS0 quiet panic=-1" \
    -virtfs local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap < /dev/null || true
tr -d '\r' < "$work/out" | grep -v '^MACHINE-EXIT' || true
status=$(tr -d '\r' < "$work/out" | sed -n 's/^MACHINE-EXIT //p')
[ -n "$status" ] || { echo "the machine did not finish; its console:" >&2; tail -20 "$work/console" >&2; exit 125; }
exit "$status"
