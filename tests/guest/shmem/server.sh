# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2154
#
# To be sourced with $top and $build set: a server of dtio-shmem, and what its guests boot.
# All is gone when the shell ends.

"$top/scripts/packages" qemu-system-arm >&2 || exit
work=$(mktemp -d) || exit
server=
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
outer=$build/qemu/finished/outer/qemu-system-aarch64
programs=$build/arm64/root/usr/libexec/dtio/guest
make -s -C "$top/tools/dtio-shmem" O="$build/tools" >&2 || exit

# boot VERSION FLAVOUR: what guests boot from now on, and their $module
boot()
{
	mkdir -p "$work/boot"
	cp -L "$build/kernel/$1/$2/Image" "$build/rootfs/guest.cpio" "$work/boot"
	module=$build/modules/$1-$2/guest/dtio-shmem.ko
}

# serve OPTION...: with a socket in $work for each kind of peer
serve()
{
	rm -f "$work/pci" "$work/platform" "$work/ivshmem" "$work/control"
	mkfifo "$work/ready"
	"$build/tools/dtio-shmem" serve --listen "unix:$work/pci" \
		--platform "unix:$work/platform" --ivshmem "unix:$work/ivshmem" \
		--control "unix:$work/control" "$@" >"$work/ready" &
	server=$!
	read -r _ <"$work/ready"
	rm "$work/ready"
}

stop()
{
	kill "$server"
	wait "$server" 2>/dev/null
	server=
}
