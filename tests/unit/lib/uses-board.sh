# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# What else of a system may stand on devices than busy_board() has: watchdogs, displays,
# terminals, mounts of other namespaces, logins. Sourced after busy-board.sh.
# shellcheck disable=SC2154 # $root is fake-board.sh's

# process NUMBER COMMAND NAMESPACE [FILE...]: one that has these files open
process()
{
	mkdir -p "$root/proc/$1/fd" "$root/proc/$1/ns"
	[ -z "$2" ] || echo "$2" > "$root/proc/$1/comm"
	[ -z "$3" ] || ln -s "mnt:[$3]" "$root/proc/$1/ns/mnt"
	directory=$root/proc/$1
	shift 3
	for file; do
		ln -s "$file" "$directory/fd/$#"
		shift
	done
}

# disk DEVICE NAME NUMBER: a disk of a device's
disk()
{
	class block "$2" "$1"
	ln -s "../../devices/$1/block/$2" "$root/sys/dev/block/$3"
}

busy_watchdogs()
{
	busy 120.watchdog watchdog vendor-watchdog
	class watchdog watchdog0 120.watchdog
	echo active > "$root/sys/class/watchdog/watchdog0/state"
	busy 124.watchdog watchdog vendor-watchdog
	class watchdog watchdog1 124.watchdog
	echo inactive > "$root/sys/class/watchdog/watchdog1/state"
	busy 128.watchdog watchdog vendor-watchdog
	class watchdog watchdog2 128.watchdog
}

busy_displays()
{
	busy 130.display display vendor-display
	class drm card0 130.display
	card=130.display/drm/card0
	for connector in HDMI-A-1 DP-1; do
		mkdir "$root/sys/devices/$card/card0-$connector"
		ln -s "../../devices/$card/card0-$connector" \
			"$root/sys/class/drm/card0-$connector"
	done
	echo enabled > "$root/sys/devices/$card/card0-HDMI-A-1/enabled"
	echo disabled > "$root/sys/devices/$card/card0-DP-1/enabled"
	busy 134.panel panel vendor-panel
	class graphics fb0 134.panel
	busy 138.panel panel vendor-panel
	class graphics fbcon 138.panel
	class graphics fb1x 138.panel
}

busy_terminals()
{
	busy 140.uart uart vendor-uart
	class tty ttymxc2 140.uart
	busy 144.uart uart vendor-uart
	class tty ttymxc3 144.uart
	process 412 agetty 1 /dev/ttymxc2 /dev/ttymxc2 /dev/ttymxc1 /dev/ttymxc33
	process 1023 '' 1 /dev/null /dev/ttymxc2
}

busy_namespaces()
{
	mkdir -p "$root/proc/self/ns"
	ln -s 'mnt:[1]' "$root/proc/self/ns/mnt"
	busy 150.mmc mmc vendor-mmc
	disk 150.mmc mmcblk3 179:96
	busy 154.mmc mmc vendor-mmc
	disk 154.mmc mmcblk4 179:128
	busy 158.mmc mmc vendor-mmc
	disk 158.mmc mmcblk5 179:160
	# 1023 is before it by name, and has the same namespace.
	process 831 containerd 2
	cat > "$root/proc/831/mountinfo" <<-'END'
	40 1 0:50 / / rw - overlay overlay rw
	41 40 253:0 / /host rw - ext4 /dev/mapper/root rw
	42 40 179:96 / /data rw - ext4 /dev/mmcblk3 rw
	43 40 179:96 / /data/again rw - ext4 /dev/mmcblk3 rw
	END
	process 1831 shim 2
	cp "$root/proc/831/mountinfo" "$root/proc/1831/mountinfo"
	echo '44 40 179:160 / /late rw - ext4 /dev/mmcblk5 rw' \
		>> "$root/proc/1831/mountinfo"
	# Of this one, its namespace is not told to a caller who is not root.
	process 2000 other ''
	cp "$root/proc/1831/mountinfo" "$root/proc/2000/mountinfo"
	# One's own is not the first, in a container.
	process 1 init 3
	echo '50 1 179:128 / / rw - ext4 /dev/mmcblk4 rw' \
		> "$root/proc/1/mountinfo"
}

# logged_in NUMBER PARENT [VARIABLE]: a process, and what it has in its environment
logged_in()
{
	mkdir -p "$root/proc/$1"
	printf 'Name:\tPPid: 1\nUmask:\t0022\nPPid:\t%s\nUid:\t0\n' "$2" \
		> "$root/proc/$1/status"
	[ $# -lt 3 ] || printf 'HOME=/\0%s\0TERM=vt100\0' "$3" \
		> "$root/proc/$1/environ"
}

# The interfaces' addresses are fake-login.c's. Process 900 is the caller there.
busy_logins()
{
	# dtio-ls, sudo, a shell
	logged_in 900 899 SUDO_COMMAND=dtio-ls
	logged_in 899 898
	logged_in 898 1 'SSH_CONNECTION=10.0.0.9 50000 10.0.0.2 22'
	logged_in 1 0 'SSH_CONNECTION=10.0.0.9 50000 10.0.1.2 22'

	logged_in 910 898 'SSH_CONNECTION=10.0.0.9 50000 10.0.1.2 22'
	logged_in 911 1 'SSH_CONNECTION=::9 50000 2001:db8::2 22'
	logged_in 912 1 'SSH_CONNECTION=fe80::9%eth1 50000 fe80::1%eth1 22'
	logged_in 913 1 'SSH_CONNECTION=fe80::9%2 50000 fe80::1%3 22'
	logged_in 914 1 'SSH_CONNECTION=10.0.0.9 50000 ::ffff:10.0.0.2 22'
	logged_in 915 1 'SSH_CONNECTION=10.0.0.9 50000 10.0.2.2 22'
	logged_in 920 1 'SSH_CONNECTION=10.0.0.9 50000 10.0.0.3 22'
	logged_in 921 1 'SSH_CONNECTION=UNKNOWN 65535 UNKNOWN 65535'
	logged_in 922 1 'SSH_CONNECTION='
	logged_in 923 1 'SSH_CONNECTION=10.0.0.9 50000 fe80::1%eth7 22'
	logged_in 924 0 'OLD_SSH_CONNECTION=10.0.0.9 50000 10.0.0.2 22'

	# A bridge of an interface and of one that is no device's
	mkdir -p "$root/sys/devices/virtual/net/br0"
	ln -s ../../devices/virtual/net/br0 "$root/sys/class/net/br0"
	echo 0x1003 > "$root/sys/class/net/br0/flags"
	mkdir "$root/sys/class/net/br0/lower_eth0" \
		"$root/sys/class/net/br0/lower_tap0"
}

# busy_with_more DIRECTORY
busy_with_more()
{
	busy_board "$1"
	busy_watchdogs
	busy_displays
	busy_terminals
	busy_namespaces
	busy_logins
}
