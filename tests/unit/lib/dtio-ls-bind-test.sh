#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# dtio-ls --bind and --release on a made-up board: $DTIO_LS is the program with
# fake-kernel.c in it, TAP is the output. Each test has the board as it was made.
set -u
# shellcheck source=tests/unit/lib/fake-board.sh
. "$(dirname "$0")/fake-board.sh"
# shellcheck source=tests/unit/lib/busy-board.sh
. "$(dirname "$0")/busy-board.sh"
# shellcheck source=tests/unit/lib/check.sh
. "$(dirname "$0")/check.sh"

echo "TAP version 13"
busy_board "$work/made"
board=$work/board
saved=$board/etc/dtio/devices

# begin_untold: the board as it was made, as $root too
begin_untold()
{
	rm -rf "$board"
	cp -a "$work/made" "$board"
	root=$board
}

# begin: ... with all said of its devices that dtio wants to be told
begin()
{
	begin_untold
	for device in 20.gpio 50.keypad 60.sound b0.mmc c0.ethernet \
			c4.ethernet d0.glue d8.usb e0.nand; do
		say $device assume_no_dma allow_no_reset
	done
	for device in 70.camera 80.codec a0.spare; do
		say $device allow_no_reset
	done
}

# state: what has each device and what may have it
state()
{
	for device in "$board"/sys/bus/platform/devices/*; do
		echo "${device##*/} $(readlink "$device/driver")" \
			"$(cat "$device/driver_override" 2> /dev/null)"
	done
}

# holds FILE WHAT: the wanted content comes from standard input
holds()
{
	cat > "$work/want"
	cp "$1" "$work/words" 2> "$work/err" && cmp -s "$1" "$work/want"
	result $? "$2"
}

# unchanged WHAT: the board is as it was when before() was called
before()
{
	state > "$work/before"
}

unchanged()
{
	cp "$work/before" "$work/want"
	state > "$work/words"
	cmp -s "$work/words" "$work/want"
	result $? "$1"
}

# ---------------------------------------------------------------------------
# Order

begin
check "binds one device" 0 --sysroot "$board" --bind 60.sound <<'END'
60.sound: vendor-sound -> dtio-platform
END
silent
holds "$board/kernel/log" "... by override, unbind and bind" <<'END'
dtio-platform devices/60.sound/driver_override
60.sound drivers/vendor-sound/unbind
60.sound drivers/dtio-platform/bind
END
check "what is bound already is no failure" 0 --sysroot "$board" \
	--bind 60.sound <<'END'
60.sound: dtio-platform has it already
END

: > "$board/kernel/log"
check "releases it" 0 --sysroot "$board" --release 60.sound <<'END'
60.sound: dtio-platform -> vendor-sound
END
silent
holds "$board/kernel/log" "... and the kernel finds its driver" <<'END'
- devices/60.sound/driver_override
60.sound drivers/dtio-platform/unbind
60.sound drivers_probe
END
check "what is released already is no failure" 0 --sysroot "$board" \
	--release 60.sound <<'END'
60.sound: dtio does not have it
END

begin
check "consumers let go first, the last of them first" 0 --sysroot "$board" \
	--bind /soc@0/gpio@20 <<'END'
60.sound: vendor-sound -> (none), needs 50.keypad
50.keypad: vendor-keypad -> (none), needs 20.gpio
20.gpio: vendor_gpio -> dtio-platform
64.beeper: vendor-beeper -> (none)
END
silent
check "a release gives consumers their drivers, providers first" 0 \
	--sysroot "$board" --release 20.gpio <<'END'
20.gpio: dtio-platform -> vendor_gpio
50.keypad: (none) -> vendor-keypad, needs 20.gpio
60.sound: (none) -> vendor-sound, needs 50.keypad
END

begin
rm "$board/sys/devices/50.keypad/driver"
$DTIO_LS --sysroot "$board" --bind 20.gpio > /dev/null
check "... and leaves alone what does without its provider" 0 \
	--sysroot "$board" --release 20.gpio <<'END'
20.gpio: dtio-platform -> vendor_gpio
50.keypad: (none) -> vendor-keypad, needs 20.gpio
END

begin
check "what is below a device lets go before it" 0 --sysroot "$board" --force \
	--bind d0.glue <<'END'
d8.usb: vendor-usb -> (none), needs d0.glue
d0.glue: vendor-glue -> dtio-platform
END

begin
check "named consumers are bound after their providers, each once" 0 \
	--sysroot "$board" --bind 60.sound 50.keypad 20.gpio 60.sound \
	/soc@0/sound@60 <<'END'
20.gpio: vendor_gpio -> dtio-platform
50.keypad: vendor-keypad -> dtio-platform
60.sound: vendor-sound -> dtio-platform
64.beeper: vendor-beeper -> (none)
END
check "a provider is released under a consumer that dtio keeps" 0 \
	--sysroot "$board" --release 50.keypad <<'END'
50.keypad: dtio-platform -> vendor-keypad
60.sound: dtio-platform -> dtio-platform, needs 50.keypad
END
check "and bound again under it" 0 --sysroot "$board" --bind 50.keypad <<'END'
50.keypad: vendor-keypad -> dtio-platform
60.sound: dtio-platform -> dtio-platform, needs 50.keypad
END

begin
check "a group goes as one, without bridges and what has no driver" 0 \
	--sysroot "$board" --bind 80.codec <<'END'
70.camera: vendor-camera -> dtio-platform, in one IOMMU group with 80.codec
80.codec: vendor-codec -> dtio-platform
END
check "and comes back as one" 0 --sysroot "$board" --release 70.camera <<'END'
70.camera: dtio-platform -> vendor-camera
80.codec: dtio-platform -> vendor-codec, in one IOMMU group with 70.camera
END
check "one without a driver is bound if it is named" 0 --sysroot "$board" \
	--bind a0.spare <<'END'
70.camera: vendor-camera -> dtio-platform, in one IOMMU group with a0.spare
80.codec: vendor-codec -> dtio-platform, in one IOMMU group with a0.spare
a0.spare: (none) -> dtio-platform
END

# ---------------------------------------------------------------------------
# Dry run

begin
before
check "--dry-run tells what would be done" 0 --sysroot "$board" --dry-run \
	--bind --persist 20.gpio <<'END'
60.sound: vendor-sound -> (none), needs 50.keypad
50.keypad: vendor-keypad -> (none), needs 20.gpio
20.gpio: vendor_gpio -> dtio-platform
20.gpio: bound whenever the system starts
END
unchanged "... and does not do it"
[ ! -e "$board/kernel/log" ] && [ ! -e "$board/etc" ]
result $? "... nor writes anything"
$DTIO_LS --sysroot "$board" --bind 20.gpio > /dev/null
before
check "--dry-run of a release" 0 --sysroot "$board" --dry-run --release \
	20.gpio <<'END'
20.gpio: dtio-platform -> (what the kernel finds)
50.keypad: (none) -> (what the kernel finds), needs 20.gpio
60.sound: (none) -> (what the kernel finds), needs 50.keypad
END
unchanged "... releases nothing"

# ---------------------------------------------------------------------------
# Refusals

# refuses WHAT TEXT DEVICE: and touches nothing
refuses()
{
	begin
	before
	check "refuses $1" 1 --sysroot "$board" --bind "$3" < /dev/null
	grep -qF "$2" "$work/err"
	result $? "... and says: $2"
	unchanged "... and touches nothing"
}

refuses "the console" \
	"30880000.serial is the console ttymxc1; --force if you can do without it" \
	30880000.serial
refuses "what has the root file system" \
	"b0.mmc: the root file system is on it" b0.mmc
refuses "flash that is mounted" \
	"e0.nand has the file system at /flash; umount /flash first" e0.nand
refuses "an interface that is up" \
	"c0.ethernet has the network interface eth0, which is up; ip link set eth0 down first" \
	c0.ethernet

begin
check "takes an interface that is down" 0 --sysroot "$board" \
	--bind c4.ethernet <<'END'
c4.ethernet: vendor-eth -> dtio-platform
END

begin
check "--force takes the console all the same" 0 --sysroot "$board" --force \
	--bind 30880000.serial <<'END'
30880000.serial: imx-uart -> dtio-platform
END

# lacks TEXT: the run before did not say that
lacks()
{
	! grep -qF -- "$1" "$work/err"
	result $? "... without a word of $1"
}

begin
check "what the system stands on is not to be forced" 1 --sysroot "$board" \
	--bind b0.mmc < /dev/null
lacks --force
begin
mkdir "$work/mount"
mkdir -p "$board/sys/dev/block"
sed "s|/flash|/a b;c|; s|/flash|/a b;c|" "$board/proc/self/mountinfo" > "$work/mount/info"
sed 's|/a b;c|/a\\040b;c|' "$work/mount/info" > "$board/proc/self/mountinfo"
check "a mount with a strange name" 1 --sysroot "$board" --bind e0.nand < /dev/null
complains "e0.nand has the file system at /a b;c; umount '/a b;c' first"

begin
echo '29 22 0:32 / / rw - btrfs /dev/nosuch rw' > "$board/proc/self/mountinfo"
check "refuses what has swap" 1 --sysroot "$board" --bind b0.mmc < /dev/null
complains "b0.mmc has the swap /dev/mmcblk2p3; swapoff /dev/mmcblk2p3 first"

begin
class net sound0 60.sound
echo 0x1 > "$board/sys/class/net/sound0/flags"
check "refuses what a device in use needs" 1 --sysroot "$board" \
	--bind 20.gpio < /dev/null
complains "60.sound (which needs 50.keypad) has the network interface sound0"

begin
class net camera0 70.camera
echo 0x1 > "$board/sys/class/net/camera0/flags"
check "refuses what a device in use shares a group with" 1 \
	--sysroot "$board" --bind 80.codec < /dev/null
complains "70.camera (in one IOMMU group with 80.codec) has the network"

begin
$DTIO_LS --sysroot "$board" --bind 20.gpio > /dev/null
mkdir -p "$board/sys/devices/20.gpio/vfio-dev/vfio1"
busy_users
before
check "does not release what is open" 1 --sysroot "$board" \
	--release 20.gpio < /dev/null
complains "20.gpio is open by process 12 (qemu-system-aar); end that first"
unchanged "... and touches nothing"
check "but does with --force" 0 --sysroot "$board" --force \
	--release 20.gpio <<'END'
20.gpio: dtio-platform -> vendor_gpio
50.keypad: (none) -> vendor-keypad, needs 20.gpio
60.sound: (none) -> vendor-sound, needs 50.keypad
END

begin
before
check "misses a device" 1 --sysroot "$board" --bind nosuch 20.gpio < /dev/null
complains "no device 'nosuch'"
unchanged "... and does nothing to the others"

begin
rm -r "$board/sys/bus/platform/drivers/dtio-platform"
before
check "misses the driver" 2 --sysroot "$board" --bind 20.gpio < /dev/null
complains "the driver dtio-platform is not there; modprobe dtio-platform"
unchanged "... before anything is touched"

# Why it is not there, as far as the system tells
checks()
{
	$DTIO_LS --sysroot "$board" --check 20.gpio > "$work/words" 2> "$work/err"
	grep -qF -- "$1" "$work/words"
	result $? "--check says: $1"
}

modules=$board/lib/modules/6.12.0-made-up
echo 'updates/dkms/dtio.ko.xz:
updates/dkms/dtio-amba.ko.xz: updates/dkms/dtio.ko.xz
updates/dkms/other-dtio-platform.ko:' > "$modules/modules.dep"
check "misses a module that is not installed" 2 --sysroot "$board" \
	--bind 20.gpio < /dev/null
complains "the driver dtio-platform is not there, and there is no module dtio-platform for kernel 6.12.0-made-up: build and install it with make -C kernel and make -C kernel install"
checks "dtio's driver is not loaded, and there is no module dtio-platform for kernel 6.12.0-made-up: build and install"
! grep -q modprobe "$work/words"
result $? "... and nothing of modprobe"

echo 'updates/dkms/dtio-platform.ko.xz: updates/dkms/dtio.ko.xz' >> "$modules/modules.dep"
check "misses a module that is" 2 --sysroot "$board" --bind 20.gpio < /dev/null
complains "the driver dtio-platform is not there; modprobe dtio-platform"

enrol='type mokutil --import /var/lib/dkms/mok.pub, the key that DKMS signs with, and boot anew'
refused='if modprobe says "Operation not permitted" or "Key was rejected by service"'
mkdir -p "$board/sys/kernel/security" "$board/sys/module/module/parameters"
echo 'none [integrity] confidentiality' > "$board/sys/kernel/security/lockdown"
echo N > "$board/sys/module/module/parameters/sig_enforce"
check "misses it where the kernel is locked down" 2 --sysroot "$board" \
	--bind 20.gpio < /dev/null
complains "the driver dtio-platform is not there; modprobe dtio-platform; this kernel loads signed modules only (it is locked down, as with Secure Boot): $refused, $enrol"
checks "dtio's driver is not loaded; this kernel loads signed modules only (it is locked down, as with Secure Boot)"
grep -q 'run: modprobe dtio-platform' "$work/words"
result $? "... and how"

echo '[none] integrity confidentiality' > "$board/sys/kernel/security/lockdown"
echo Y > "$board/sys/module/module/parameters/sig_enforce"
check "misses it where the kernel wants signatures" 2 --sysroot "$board" \
	--bind 20.gpio < /dev/null
complains "this kernel loads signed modules only (module.sig_enforce): $refused, $enrol"

echo N > "$board/sys/module/module/parameters/sig_enforce"
check "and where it wants none" 2 --sysroot "$board" --bind 20.gpio < /dev/null
complains "the driver dtio-platform is not there; modprobe dtio-platform"
! grep -q signed "$work/err"
result $? "... and nothing of signatures"

# What the verdict says is missing is said before anything is touched.
told=/sys/bus/platform/drivers/dtio-platform
begin_untold
before
check "refuses what dtio has not been told of" 1 --sysroot "$board" \
	--bind 60.sound < /dev/null
grep -q "^dtio-ls: 60.sound: .* first: echo 60.sound > $told/assume_no_dma$" \
	"$work/err" &&
	grep -q "^dtio-ls: 60.sound: .* first: echo 60.sound > $told/allow_no_reset$" \
		"$work/err" && ! grep -q -- "--force" "$work/err"
result $? "... and says what to type"
unchanged "... and touches nothing"
[ ! -e "$board/kernel/log" ]
result $? "... nor writes anything"
say 60.sound assume_no_dma allow_no_reset
check "but takes it when that is done" 0 --sysroot "$board" --dry-run \
	--bind 60.sound <<'END'
60.sound: vendor-sound -> dtio-platform
END
silent
begin_untold
check "... or with --force" 0 --sysroot "$board" --force --bind 60.sound <<'END'
60.sound: vendor-sound -> dtio-platform
END
grep -q "$told/assume_no_dma$" "$work/err"
result $? "... which says what is missing all the same"

# Overrides for its kind are set on the way, and only then.
kinds=$board/etc/dtio/kinds.conf
# begin_kinds LINE...: a file with these lines
begin_kinds()
{
	begin_untold
	mkdir -p "$board/etc/dtio"
	printf '%s\n' "$@" > "$kinds"
}

begin_kinds '# from their manuals' '' ' vendor,sound	assume_no_dma  allow_no_reset ' \
	'vendor,other assume_no_dma'
$DTIO_LS --sysroot "$board" --check 60.sound > "$work/out" 2>&1
grep -qF "by the override assume_no_dma for its kind in $kinds" \
	"$work/out" &&
	grep -qF "which the override allow_no_reset for its kind in $kinds accepts" "$work/out"
result $? "a file's override of a kind is in the verdict"
check "... and --dry-run says so and does nothing" 0 --sysroot "$board" --dry-run \
	--bind 60.sound <<END
60.sound: assume_no_dma and allow_no_reset, from $kinds
60.sound: vendor-sound -> dtio-platform
END
[ ! -e "$board/kernel/log" ]
result $? "... nor sets anything"
check "... --bind sets them" 0 --sysroot "$board" --bind 60.sound <<END
60.sound: assume_no_dma and allow_no_reset, from $kinds
60.sound: vendor-sound -> dtio-platform
END
silent
holds "$board/kernel/log" "... before the driver goes" <<'END'
dtio-platform devices/60.sound/driver_override
60.sound drivers/dtio-platform/assume_no_dma
60.sound drivers/dtio-platform/allow_no_reset
60.sound drivers/vendor-sound/unbind
60.sound drivers/dtio-platform/bind
END

begin_kinds 'vendor,sound assume_no_dma'
check "what a file leaves open is asked for" 1 --sysroot "$board" \
	--bind 60.sound < /dev/null
grep -q "first: echo 60.sound > $told/allow_no_reset$" "$work/err" &&
	! grep -q assume_no_dma "$work/err"
result $? "... and nothing else"

begin_kinds 'vendor,sound assume_no_dma allow_no_reset'
set_up refused 60.sound ''
before
check "a file's overrides are taken back if dtio refuses" 2 --sysroot "$board" \
	--bind 60.sound <<END
60.sound: assume_no_dma and allow_no_reset, from $kinds
60.sound: (none) -> vendor-sound (undone)
END
unchanged "... and the driver has the device"
grep -qx -- "-60.sound drivers/dtio-platform/assume_no_dma" "$board/kernel/log" &&
	grep -qx -- "-60.sound drivers/dtio-platform/allow_no_reset" \
		"$board/kernel/log"
result $? "... in dtio"

# Only the first, most specific string counts, as in dtio's own tables.
begin_kinds 'vendor,sound assume_no_dma allow_no_reset'
printf 'vendor,new-sound\0vendor,sound\0' > "$board/sys/firmware/devicetree/base/soc@0/sound@60/compatible"
check "a kind is not what it claims to be like" 1 --sysroot "$board" \
	--bind 60.sound < /dev/null

# wrong WHAT ERROR LINE...: a file that is an error, and nothing is done
wrong()
{
	what=$1 error=$2
	shift 2
	begin_kinds "$@"
	before
	check "$what" 2 --sysroot "$board" --bind 60.sound < /dev/null
	complains "$error"
	unchanged "... and touches nothing"
}

wrong "an override that there is not is an error" \
	"$kinds:2: 'no-dma' is none of the overrides that a kind of device can have" \
	'#' 'vendor,sound no-dma'
wrong "so is one that is for single devices" \
	"$kinds:1: 'force' is none of the overrides" 'vendor,sound assume_no_dma force'
wrong "so is a kind of which nothing is said" \
	"$kinds:1: no override for \"vendor,sound\"" 'vendor,sound'
wrong "so is a path" "$kinds:1: '/soc@0/sound@60' is a path" \
	'/soc@0/sound@60 assume_no_dma'
wrong "so is a kind that surely does DMA" \
	"$kinds:1: \"snps,dwc3\" is known to do DMA: assume_no_dma is not taken for it" \
	'snps,dwc3 assume_no_dma'
wrong "so is a kind that is never given away" \
	"$kinds:3: \"fsl,imx8mm-ddrc\" is the DDR controller, which the host never gives away" \
	'' '' 'fsl,imx8mm-ddrc allow_no_reset'

begin_kinds 'snps,dwc3 allow_no_reset'
$DTIO_LS --sysroot "$board" > "$work/out" 2> "$work/err"
result $? "a kind that does DMA need not be reset"
silent

# odd WHAT ERROR: what is in the place of the file is an error
odd()
{
	check "$1" 2 --sysroot "$board" --bind 60.sound < /dev/null
	complains "$kinds: $2"
}

begin_kinds 'vendor,sound assume_no_dma'
mv "$kinds" "$board/etc/dtio/kinds"
ln -s kinds "$kinds"
odd "a symbolic link is not followed" "is a symbolic link"
rm "$kinds"
mkfifo "$kinds"
odd "a FIFO is not waited for" "is no file"
rm "$kinds"
mkdir "$kinds"
odd "a folder is no file" "is no file"
rmdir "$kinds"
yes '# vendor,sound' | head -c 65536 > "$kinds"
check "a file of 64 KiB is read" 1 --sysroot "$board" --bind 60.sound < /dev/null
echo >> "$kinds"
odd "a larger one is not" "is larger than 65536 bytes"
printf 'vendor,sound assume\0_no_dma\n' > "$kinds"
odd "what is no text is an error" "is no text"
mv "$board/etc/dtio/kinds" "$kinds"
chmod o+w "$kinds"
odd "nor is a file taken that everybody may write" "everybody may write it"

begin_untold
say 80.codec allow_no_reset
before
check "refuses when another of the group is refused" 1 --sysroot "$board" \
	--bind 80.codec < /dev/null
grep -q "70.camera: .* first: echo 70.camera > $told/allow_no_reset$" "$work/err"
result $? "... and says what to type"
unchanged "... and touches nothing"

# Two that no word helps with, and one that stands on the first
begin
base=$root/sys/firmware/devicetree/base
busy 120.msi msi vendor-msi
: > "$base/soc@0/msi@120/msi-controller"
cells "$base/soc@0/msi@120/sound-dai" 9
cells "$base/soc@0/msi@120/phandle" 8
busy 130.dai dai vendor-dai
cells "$base/soc@0/dai@130/phandle" 9
cells "$base/soc@0/dai@130/#sound-dai-cells" 0
say 120.msi assume_no_dma allow_no_reset
say 130.dai assume_no_dma allow_no_reset
before
check "refuses what the host never gives away" 1 --sysroot "$board" \
	--bind 120.msi < /dev/null
complains "120.msi: it is an MSI controller, which brings the host its interrupts"
unchanged "... and touches nothing"
check "... with --force, too" 1 --sysroot "$board" --force \
	--bind 60.sound 120.msi < /dev/null
complains "120.msi: it is an MSI controller, which brings the host its interrupts"
unchanged "... and does nothing to the others"
check "refuses, with --force too, what that needs" 1 --sysroot "$board" --force \
	--bind 130.dai < /dev/null
grep -q "120.msi, which needs 130.dai, has to keep its driver: it is an MSI" "$work/err"
result $? "... and says why"
unchanged "... and touches nothing"

begin
rm "$board/sys/bus/platform/drivers/vendor-keypad/unbind"
before
check "meets a driver that does not let go" 1 --sysroot "$board" \
	--bind 20.gpio < /dev/null
grep -qF "20.gpio: the driver of 50.keypad needs it (row-gpios); its driver vendor-keypad does not support unbinding" "$work/err"
result $? "... and says why"
unchanged "... before anything is touched"
check "... with --force, too" 2 --sysroot "$board" --force \
	--bind 20.gpio < /dev/null
grep -qF "50.keypad: its driver vendor-keypad does not support unbinding" "$work/err"
result $? "... and says why"
unchanged "... and touches nothing"
check "... which --dry-run tells, too" 2 --sysroot "$board" --force --dry-run \
	--bind 20.gpio < /dev/null
grep -qF "50.keypad: its driver vendor-keypad does not support unbinding" "$work/err"
result $? "... and says why"
unchanged "... and touches nothing"
"$DTIO_LS" --sysroot "$board" --dump "$work/stays.dump"
check "... of a dump as well" 2 -F "$work/stays.dump" --force --dry-run \
	--bind 20.gpio < /dev/null
grep -qF "50.keypad: its driver vendor-keypad does not support unbinding" "$work/err"
result $? "... and says why"

begin
printf 'brcm,iproc-gpio\0' > "$base/soc@0/gpio@20/compatible"
before
check "leaves one alone that would leave a handler behind" 1 --sysroot "$board" \
	--bind 20.gpio < /dev/null
grep -qF "20.gpio: its driver vendor_gpio does not support unbinding, as it leaves behind what uses memory that is freed then" "$work/err"
result $? "... and says why"
unchanged "... before anything is touched"

# ---------------------------------------------------------------------------
# Undoing

begin
set_up refused 50.keypad
before
check "undoes all when dtio refuses one" 2 --sysroot "$board" \
	--bind 20.gpio 50.keypad <<'END'
60.sound: vendor-sound -> (none), needs 50.keypad
20.gpio: vendor_gpio -> dtio-platform
20.gpio: dtio-platform -> vendor_gpio (undone)
50.keypad: (none) -> vendor-keypad (undone)
60.sound: (none) -> vendor-sound (undone)
64.beeper: (none) -> vendor-beeper (undone)
END
complains "50.keypad: dtio-platform refuses it: Operation not permitted; the end of the kernel log"
unchanged "... with what the kernel took along"

begin
set_up refused 50.keypad
mkdir -p "$board/sys/bus/platform/devices/50.keypad/dtio"
echo "refused: it is made of glass" \
	> "$board/sys/bus/platform/devices/50.keypad/dtio/verdict"
check "tells what dtio's driver says itself of what it refuses" 2 \
	--sysroot "$board" --bind 50.keypad <<'END'
60.sound: vendor-sound -> (none), needs 50.keypad
50.keypad: (none) -> vendor-keypad (undone)
60.sound: (none) -> vendor-sound (undone)
END
complains "50.keypad: dtio-platform: refused: it is made of glass"

begin
before
check "undoes it for a device that is gone with the one above" 2 \
	--sysroot "$board" --force --bind d0.glue d8.usb <<'END'
d0.glue: vendor-glue -> dtio-platform
d0.glue: dtio-platform -> vendor-glue (undone)
END
grep -q "d8.usb: it is gone" "$work/err"
result $? "... and says that it is gone"

# fails_anywhere WHAT ARGUMENT...: whichever write fails, the board is as before
fails_anywhere()
{
	action=$1
	shift
	writes=0
	wrong=
	cp -a "$board" "$work/ready"
	before
	while :; do
		writes=$((writes + 1))
		rm -rf "$board"
		cp -a "$work/ready" "$board"
		rm -f "$board/kernel/log"
		echo $writes > "$board/kernel/fail"
		$DTIO_LS --sysroot "$board" "$@" > "$work/out" 2> "$work/err"
		status=$?
		grep -q 'fails$' "$board/kernel/log" || break
		state > "$work/words"
		# That nobody finds a driver is no failure of a release.
		grep -q 'drivers_probe fails$' "$board/kernel/log" && continue
		[ $status -eq 2 ] && cmp -s "$work/words" "$work/before" ||
			wrong="$wrong $writes"
	done
	rm -rf "$work/ready" "$board/kernel/fail"
	echo "# $action takes $((writes - 1)) writes"
	cp "$work/before" "$work/want"
	[ -z "$wrong" ] && [ $status -eq 0 ] && [ $writes -gt "$least" ]
	result $? "undoes all whichever step of $action fails$wrong"
}

begin
least=10
fails_anywhere "binding consumers and a group" \
	--bind 20.gpio 50.keypad 80.codec a0.spare
fails_anywhere "releasing them" --release 20.gpio 50.keypad 80.codec
begin
$DTIO_LS --sysroot "$board" --bind 60.sound > /dev/null
least=4
fails_anywhere "binding one under a consumer" --bind 50.keypad
fails_anywhere "releasing it" --release 50.keypad

# ---------------------------------------------------------------------------
# Signals, and others at the same time

# said: what the program said, without the shell's word on what ended it
said()
{
	grep -v '^Terminated' "$work/err"
}

# told_undone: what the run before said it had undone is all it said it had done
told_undone()
{
	said | grep -q '^[^ ]*dtio-ls: interrupted, and undone$' &&
		[ "$(grep -c ' (undone)$' "$work/out")" -ge \
		  "$(grep -vc ' (undone)$' "$work/out")" ]
}

# A shell that was started with a signal ignored, as by nohup(1) or in the background,
# starts all programs like that.
may_be_ended="env --default-signal=INT,TERM"

# interrupted SIGNAL NUMBER: whenever it comes, all is done or nothing, and that is said
interrupted()
{
	begin
	before
	$DTIO_LS --sysroot "$board" --bind 20.gpio 80.codec > /dev/null
	state > "$work/after"
	last=$(wc -l < "$board/kernel/log")
	wrong=
	silent=
	writes=0
	while [ $writes -lt "$last" ]; do
		writes=$((writes + 1))
		begin
		echo "$writes $2" > "$board/kernel/signal"
		$may_be_ended $DTIO_LS --sysroot "$board" --bind 20.gpio 80.codec \
			> "$work/out" 2> "$work/err"
		status=$?
		state > "$work/words"
		wanted=$work/before
		[ $writes -lt "$last" ] || wanted=$work/after
		[ $status -eq $((128 + $2)) ] &&
			cmp -s "$wanted" "$work/words" || wrong="$wrong $writes"
		[ $writes -eq "$last" ] || told_undone || silent="$silent $writes"
	done
	cp "$wanted" "$work/want"
	[ -z "$wrong" ] && [ "$last" -gt 8 ]
	result $? "$1 undoes all unless all is done, and then ends the program$wrong"
	[ -z "$(said)" ] && grep -q "^80.codec: .*dtio-platform" "$work/out"
	result $? "$1 behind the last step leaves what was done, and said to be done"
	[ -z "$silent" ]
	result $? "$1 has it said before that it was undone$silent"
}

interrupted SIGINT 2
interrupted SIGTERM 15

begin
mkdir -p "${saved%/*}"
echo 60.sound > "$saved"
cp "$saved" "$work/kept"
echo "2 15" > "$board/kernel/signal"
$may_be_ended $DTIO_LS --sysroot "$board" --bind --persist 20.gpio \
	> "$work/out" 2> "$work/err"
[ $? -eq 143 ]
result $? "SIGTERM ends --persist, too"
holds "$saved" "... and what was undone is not kept for the next start" < "$work/kept"

begin
rmdir "$board/run"
before
check "where there is no /run, nothing can be bound" 2 --sysroot "$board" \
	--bind 60.sound < /dev/null
complains "there is no folder $board/run"
check "... or released" 2 --sysroot "$board" --release 60.sound < /dev/null
unchanged "... and nothing is touched"
check "... but it can be said what would be" 0 --sysroot "$board" --dry-run \
	--bind 60.sound <<'END'
60.sound: vendor-sound -> dtio-platform
END
check "... and what is there" 0 --sysroot "$board" --noheadings \
	-o NAME 60.sound <<'END'
60.sound
END

begin
before
exec 9> "$board/run/dtio.lock"
flock 9
$DTIO_LS --sysroot "$board" --bind 60.sound > "$work/out" 2> "$work/err" 9>&- &
second=$!
check "what changes nothing does not wait for others" 0 --sysroot "$board" \
	--dry-run --bind 60.sound <<'END'
60.sound: vendor-sound -> dtio-platform
END
sleep 0.5
kill -0 $second 2> "$work/err"
result $? "what does waits while another has the lock"
unchanged "... and touches nothing meanwhile"
exec 9>&-
wait $second
result $? "... and goes on behind it"
echo dtio-platform > "$work/want"
basename "$(readlink "$board/sys/devices/60.sound/driver")" > "$work/words"
cmp -s "$work/want" "$work/words"
result $? "... to the end"

# ---------------------------------------------------------------------------
# At each start

begin
check "--persist keeps what is bound, groups too" 0 --sysroot "$board" \
	--bind --persist 80.codec <<'END'
70.camera: vendor-camera -> dtio-platform, in one IOMMU group with 80.codec
80.codec: vendor-codec -> dtio-platform
END
complains "have the system run dtio-ls --bind --saved when it starts"
grep -v '^#' "$saved" > "$work/kept"
holds "$work/kept" "... in a file, sorted" <<'END'
/soc@0/camera@70 allow_no_reset
/soc@0/codec@80 allow_no_reset
END
cat > "$saved" <<'END'
# mine

/soc@0/camera@70
# of the codec
  /soc@0/codec@80	force
/soc@0/zebra@0
END
mkdir -p "$board/run/systemd/system"
check "... also with --force, and what was said of it" 0 --sysroot "$board" \
	--bind --persist --force 60.sound 80.codec <<'END'
80.codec: dtio-platform has it already
60.sound: vendor-sound -> dtio-platform
END
complains "systemctl enable dtio-bind"
holds "$saved" "... and leaves alone what others wrote" <<'END'
# mine

/soc@0/camera@70
# of the codec
/soc@0/codec@80 allow_no_reset force
/soc@0/sound@60 assume_no_dma allow_no_reset force
/soc@0/zebra@0
END
mkdir -p "$board/etc/systemd/system/multi-user.target.wants"
: > "$board/etc/systemd/system/multi-user.target.wants/dtio-bind.service"
check "what is kept already" 0 --sysroot "$board" --bind --persist 60.sound <<'END'
60.sound: dtio-platform has it already
END
silent
holds "$saved" "... stays as it was, by the service that is enabled" <<'END'
# mine

/soc@0/camera@70
# of the codec
/soc@0/codec@80 allow_no_reset force
/soc@0/sound@60 assume_no_dma allow_no_reset
/soc@0/zebra@0
END
check "a release tells that it comes back" 0 --sysroot "$board" \
	--release 60.sound <<'END'
60.sound: dtio-platform -> vendor-sound
END
complains "60.sound will be bound again when the system starts; dtio-ls --release --persist 60.sound ends that"
check "... and ends that with --persist, released or not, there or not" 0 \
	--sysroot "$board" --release --persist 60.sound 80.codec \
	/soc@0/zebra@0 <<'END'
60.sound: dtio does not have it
70.camera: dtio-platform -> vendor-camera, in one IOMMU group with 80.codec
80.codec: dtio-platform -> vendor-codec
END
silent
holds "$saved" "... with its group" <<'END'
# mine

# of the codec
END

begin
set_up refused 50.keypad
mkdir -p "$board/etc/dtio"
echo /soc@0/gpio@20 force > "$saved"
check "what could not be bound is not kept" 2 --sysroot "$board" \
	--bind --persist 50.keypad <<'END'
60.sound: vendor-sound -> (none), needs 50.keypad
50.keypad: (none) -> vendor-keypad (undone)
60.sound: (none) -> vendor-sound (undone)
END
holds "$saved" "... and what was kept stays" <<'END'
/soc@0/gpio@20 force
END

begin
: > "$board/etc"
before
check "binds nothing if it cannot be kept" 2 --sysroot "$board" \
	--bind --persist 60.sound < /dev/null
complains "/etc/dtio"
unchanged "... and touches nothing"

begin_untold
mkdir -p "$board/etc/dtio"
cat > "$saved" <<'END'
# at each start
/soc@0/nosuch@1
/soc@0/keypad@50 assume_no_dma allow_no_reset
30880000.serial
/soc@0/sound@60 assume_no_dma
/soc@0/gpio@20 assume_no_dma allow_no_reset
/soc@0/ethernet@c0 assume_no_dma allow_no_reset force
/soc@0/codec@80 allow_no_reset
/soc@0/camera@70 allow_no_reset
END
check "--saved binds each that can be bound" 1 --sysroot "$board" \
	--bind --saved <<'END'
60.sound: vendor-sound -> (none), needs 50.keypad
50.keypad: vendor-keypad -> dtio-platform
20.gpio: vendor_gpio -> dtio-platform
50.keypad: dtio-platform -> dtio-platform, needs 20.gpio
64.beeper: vendor-beeper -> (none)
c0.ethernet: vendor-eth -> dtio-platform
70.camera: vendor-camera -> dtio-platform, in one IOMMU group with 80.codec
80.codec: vendor-codec -> dtio-platform
70.camera: dtio-platform has it already
END
grep -q "no device '/soc@0/nosuch@1', which is kept in" "$work/err" &&
	grep -q "30880000.serial is the console" "$work/err" &&
	grep -q "60.sound: it cannot be reset: .*/allow_no_reset$" "$work/err" &&
	[ "$(wc -l < "$work/err")" -eq 4 ]
result $? "... and says which cannot"
grep -qx "50.keypad drivers/dtio-platform/assume_no_dma" "$board/kernel/log"
result $? "... and says to dtio what has to be said"
sed -n '/^70.camera .*allow_no_reset/p; /^[78]0.*bind$/p' "$board/kernel/log" |
	sed -n '/dtio-platform\|allow_no_reset/p' > "$work/words"
echo "70.camera drivers/dtio-platform/allow_no_reset first" > "$work/want"
head -n 1 "$work/words" | grep -q "^70.camera .*/allow_no_reset$"
result $? "... of its group, too, before that is bound"

echo "/soc@0/keypad@50 assume_no_damage" > "$saved"
check "a line that is wrong" 2 --sysroot "$board" --bind --saved < /dev/null
complains "/etc/dtio/devices:1: 'assume_no_damage' is none of the overrides"

begin
check "--saved without any is no failure" 0 --sysroot "$board" \
	--bind --saved < /dev/null
silent

finish
