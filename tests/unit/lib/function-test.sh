#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# dtio-ls on PCI functions of a made-up board, with a device tree and without:
# $DTIO_LS is the program with fake-kernel.c in it. TAP is the output.
set -u
here=$(dirname "$0")
# shellcheck source=tests/unit/lib/fake-board.sh
. "$here/fake-board.sh"
# shellcheck source=tests/unit/lib/busy-board.sh
. "$here/busy-board.sh"
# shellcheck source=tests/unit/lib/function-board.sh
. "$here/function-board.sh"
# shellcheck source=tests/unit/lib/check.sh
. "$here/check.sh"
export LC_ALL=C.UTF-8
schema=$here/../../../docs/dtio-ls.schema.json
board=$work/board
disk=0000:01:00.0
network=0000:02:00.0

echo "TAP version 13"
function_board "$work/made"

# begin: the board as it was made, as $root too
begin()
{
	rm -rf "$board"
	cp -a "$work/made" "$board"
	# Absolute links lead to the one that was made.
	find "$board" -type l -lname "$work/made/*" | while read -r link; do
		target=$(readlink "$link")
		ln -sfn "$board${target#"$work/made"}" "$link"
	done
	root=$board
}

# valid WHAT EXPRESSION [ARGUMENT...]: JSON of the board, of which that is true
valid()
{
	what=$1 expression=$2
	shift 2
	$DTIO_LS --sysroot "$board" -J "$@" > "$work/out" 2> "$work/err"
	"$here/valid-json" "$schema" "$expression" < "$work/out" \
		>> "$work/err" 2>&1
	status=$?
	echo "$expression" > "$work/want"
	: > "$work/words"
	result $status "$what"
}

# says WHAT STATUS TEXT ARGUMENT...: what is printed has a line like that
says()
{
	what=$1 want=$2
	echo "$3" > "$work/want"
	shift 3
	$DTIO_LS --sysroot "$board" "$@" > "$work/words" 2> "$work/err"
	[ $? -eq "$want" ] && grep -qF -- "$(cat "$work/want")" "$work/words"
	result $? "$what"
}

# refuses WHAT TEXT ARGUMENT...: nothing is done, with one line why
refuses()
{
	what=$1 text=$2
	shift 2
	rm -f "$board/kernel/log"
	check "$what" 1 --sysroot "$board" "$@" < /dev/null
	grep -qF -- "$text" "$work/err"
	result $? "... and says: $text"
	[ ! -e "$board/kernel/log" ]
	result $? "... and touches nothing"
}

has_driver()
{
	[ "$(basename "$(readlink "$board/sys/bus/pci/devices/$1/driver")")" = "$2" ]
	result $? "... $1 has ${2:-no driver}"
}

# ---------------------------------------------------------------------------
# What there is

begin
check "functions, by their numbers" 0 --sysroot "$board" -s '0000:*' \
	--noheadings -r -o NAME,DRIVER,GROUP,IRQS,PHYSFN,VFS <<'END'
0000:00:01.0 pcieport 1 0 - -
0000:00:03.0 pcieport 5 0 - -
0000:00:04.0 - - 0 - -
0000:00:05.0 - 6 0 - -
0000:00:06.0 - 7 0 - -
0000:00:07.0 vfio-pci - 0 - -
0000:00:08.0 - - 0 - -
0000:01:00.0 nvme 2 65 - -
0000:02:00.0 igb 3 0 - 0000:02:10.0;0000:02:10.2
0000:02:10.0 - 40 0 0000:02:00.0 -
0000:02:10.2 igb 42 0 0000:02:00.0 -
0000:02:1e.0 - - 0 - -
0000:03:00.0 small-driver 5 0 - -
0000:03:01.0 small-driver 5 0 - -
0000:03:02.0 - 5 0 - -
0000:03:1f.0 - - 0 - -
END
valid "as a tree: what is behind a bridge is below it" "[
	(bridge['name'], [c['name'] for c in bridge['children']])
	for host in d['devices'] for bridge in host['children']] == [
	('0000:00:01.0', ['$disk', '0000:03:1f.0']),
	('0000:00:03.0', ['0000:03:00.0', '0000:03:01.0', '0000:03:02.0'])]" \
	-t -s '0000:0[13]:*'
check "regions" 0 --sysroot "$board" --noheadings -r -n -o NAME,REGIONS \
	$disk $network <<'END'
0000:01:00.0 0x10000000+0x4000;config\x204K
0000:02:00.0 0x10100000+0x20000;0x1000+0x20;0x10120000+0x4000;0x10130000+0x10000;config\x204K
END
if pkg-config --exists libpci; then
	check "products, by the list of the system in a folder" 0 \
		--sysroot "$board" -r --noheadings -o NAME,PRODUCT \
		0000:00:05.0 $network $disk 0000:00:04.0 <<'END'
0000:00:04.0 00ff:\x201234:11e8
0000:00:05.0 0b40:\x20Vendor\x20One\x20device\x2019e2
0000:01:00.0 Chips:\x20Vendor\x20Two\x20device\x200010
0000:02:00.0 Wire:\x20Vendor\x20One\x20Network
END
	valid "products in JSON" "(n['$network']['product'],
		n['0000:00:04.0']['product'], n['20.gpio']['product']) == (
		{'vendor': 0x8086, 'device': 0x10c9, 'class': 0x020000,
		 'vendor_name': 'Vendor One', 'device_name': 'Network',
		 'class_name': 'Wire'},
		{'vendor': 0x1234, 'device': 0x11e8, 'class': 0x00ff00,
		 'vendor_name': None, 'device_name': None, 'class_name': None},
		None)"
	says "a check says what it is about" 3 '	Wire: Vendor One Network' \
		--check $network
	says "... and details do" 0 "$network: Wire: Vendor One Network" -v $network
	says "... and drivers do" 0 "$network: Wire: Vendor One Network" -k $network
	mkdir -p "$board/usr/share/hwdata"
	mv "$board/usr/share/misc/pci.ids" "$board/usr/share/hwdata/pci.ids"
	says "the other place of the list" 0 'Wire: Vendor One Network' \
		-o PRODUCT $network
	printf '8086  Vendor One\n	10c9\n' > "$board/usr/share/hwdata/pci.ids"
	says "a list that cannot be read" 0 '0200: 8086:10c9' -o PRODUCT $network
	complains 'no names of PCI functions: '
	begin
else
	tests=$((tests + 1))
	echo "ok $tests products # SKIP there is no libpci"
fi
says "what it is, likewise" 0 '0200: 8086:10c9' -n -o WHAT $network
says "a product in numbers" 0 '0200: 8086:10c9' -n -o PRODUCT $network
valid "regions in JSON" "n['$disk']['regions'] == [
	{'address': 0x10000000, 'length': 0x4000, 'name': 'BAR 0',
	 'type': 'pci-bar', 'mmap': 'yes', 'shared_with': None,
	 'child': None, 'index': None,
	 'bar': {'number': 0, 'ports': False, '64bit': True,
		 'prefetchable': False,
		 'msix_table': {'offset': 0x2000, 'length': 65 * 16},
		 'msix_pba': {'offset': 0x3000, 'length': 16}}},
	{'address': 0, 'length': 4096, 'name': 'config', 'type': 'pci-config',
	 'mmap': 'not-memory', 'shared_with': None, 'bar': None,
	 'child': None, 'index': None}]"
valid "ports, what is prefetchable, and the ROM" "[
	(r['name'], r['type'], r['mmap'],
	 r['bar'] and (r['bar']['number'], r['bar']['ports'],
		       r['bar']['64bit'], r['bar']['prefetchable']))
	for r in n['$network']['regions'][:4]] == [
	('BAR 0', 'pci-bar', 'yes', (0, False, False, False)),
	('BAR 2', 'pci-bar', 'not-memory', (2, True, False, False)),
	('BAR 3', 'pci-bar', 'yes', (3, False, False, True)),
	('ROM', 'pci-rom', 'not-memory', None)]"
valid "pages that are shared, and not" "[
	(n[name]['regions'][0]['mmap'], n[name]['regions'][0]['shared_with'])
	for name in ('0000:03:00.0', '0000:03:01.0', '0000:03:02.0')] == [
	('shared-page', '0000:03:01.0'), ('not-pages', None), ('yes', None)]"
valid "interrupts: the pin, MSI and MSI-X" "[
	(i['type'], i['count'], i['trigger'], i['name'], i['usable'],
	 i['controller']) for i in n['$disk']['irqs']] == [
	('intx', 1, 'level', 'INTx', True, None),
	('msi', 8, 'edge', 'MSI', True, None),
	('msix', 65, 'edge', 'MSI-X', True, None)]"
valid "capabilities that lead in a circle" "n['0000:03:1f.0']['irqs'] == []"
valid "whose virtual functions they are" "
	n['0000:02:10.2']['physfn'] == '$network' and
	n['$network']['virtfns'] == ['0000:02:10.0', '0000:02:10.2'] and
	n['$disk']['physfn'] is None and n['$disk']['virtfns'] == []"
says "details of one with virtual functions" 0 \
	'	VFs:           2 of 7, 0000:02:10.0, 0000:02:10.2' -v $network
says "details of a virtual one" 0 '	VF of:         0000:02:00.0' \
	-v 0000:02:10.0
says "details of messages" 0 '	               MSI-X, up to 65 messages' -v $disk
says "details of a BAR" 0 \
	'10120000 16K, "BAR 3", 32 bits, prefetchable, can be mapped' \
	-v $network
says "how it can be reset" 0 '	Reset methods: flr bus' -v $disk
says "that it cannot" 0 '	Reset methods: none' -v 0000:03:00.0

# What who is not root may read: no more than the header
truncate -s 64 "$board/sys/bus/pci/devices/$disk/config"
valid "without root, there is the pin" "
	[i['type'] for i in n['$disk']['irqs']] == ['intx']"
valid "... and where MSI-X is, is not known" "
	n['$disk']['regions'][0]['bar']['msix_table'] is None"

# ---------------------------------------------------------------------------
# Whether it can be assigned

begin
# judged WHAT: the answer and the reasons of a table
judged()
{
	check "$1" 0 --sysroot "$board" --noheadings -r -o VERDICT,REASON "$2"
}

no=$(echo "no it does DMA, and no IOMMU is in front of it on this board" |
	sed 's/ /\\x20/2g')
judged "one that the host's IOMMU map has" 0000:00:04.0 <<'END'
yes -
END
says "... before it has a group" 0 'its DMA goes through the IOMMU 9050000.iommu' \
	--check 0000:00:04.0
judged "one that it has not" 0000:03:1f.0 <<END
$no
END
says "one that others may stand for" 3 \
	'whether an IOMMU is in front of it shows when it has its first driver' \
	--check 0000:02:1e.0
judged "one that VFIO has without an IOMMU" 0000:00:07.0 <<END
$(echo "no it does DMA, and the IOMMU 9050000.iommu, which is in front of it, translates nothing for it: its driver was not there when the device's was loaded; build it into the kernel, or load it first" |
	sed 's/ /\\x20/2g')
END
cells "$board/sys/firmware/devicetree/base/pcie@4010000000/iommu-map-mask" 0xff
judged "... but has by the map's mask" 0000:03:1f.0 <<'END'
yes -
END
says "one with a file system" 3 '/data is mounted from it' --check $disk
says "one whose interface is up" 3 'run: ip link set eth8 down' --check $network
says "one with virtual functions" 3 \
	'run: echo 0 > /sys/bus/pci/devices/0000:02:00.0/sriov_numvfs' \
	--check $network
says "errata" 3 'run: modprobe -r dtio-pci; modprobe dtio-pci disable_denylist=1' \
	--check 0000:00:05.0
parameters=$board/sys/module/dtio_pci/parameters
mkdir -p "$parameters"
echo Y > "$parameters/disable_denylist"
echo N > "$parameters/require_reset"
says "... that the administrator allows" 0 'parameter disable_denylist accepts' \
	--check 0000:00:05.0
echo Y > "$parameters/require_reset"
says "no reset, where the administrator wants one" 3 \
	'run: echo 0 > /sys/module/dtio_pci/parameters/require_reset' \
	--check 0000:00:05.0
rm "$parameters/require_reset"
# exposed WHAT STATUS TEXT: with these parameters of modules that are loaded
exposed()
{
	what=$1 status=$2 text=$3
	shift 3
	rm -rf "$board"/sys/module/iommufd "$board"/sys/module/vfio_iommu_type1
	for parameter; do
		folder=$board/sys/module/${parameter%=*}/parameters
		mkdir -p "$folder"
		echo "${parameter#*=}" > "$folder/allow_unsafe_interrupts"
	done
	says "$what" "$status" "$text" --check 0000:00:04.0
}

allow='modprobe -aq iommufd vfio_iommu_type1; echo 1 | tee /sys/module/*/parameters/allow_unsafe_interrupts'
accepted='(it has no isolated MSIs), which VFIO'
rm "$board/sys/firmware/devicetree/base/pcie@4010000000/msi-map"
exposed "one without isolated MSIs" 3 "run: $allow"
valid "... and what to do, as data" "
	[r['step']['kind'] for r in n['0000:00:04.0']['reasons']
	 if r['step'] and 'isolated' in r['text']] == ['allow-unsafe-interrupts']"
exposed "... where that is not allowed" 3 "run: $allow" \
	iommufd=N vfio_iommu_type1=N
exposed "... or by one of the two only" 3 "run: $allow" \
	iommufd=Y vfio_iommu_type1=N
exposed "... or by the other" 3 "run: $allow" iommufd=N vfio_iommu_type1=Y
exposed "... by both" 0 "$accepted" iommufd=Y vfio_iommu_type1=Y
exposed "... by the only one that is loaded" 0 "$accepted" iommufd=Y
exposed "... which is the other" 0 "$accepted" vfio_iommu_type1=Y
cells "$board/sys/firmware/devicetree/base/pcie@4010000000/msi-map" 0 10 0 0x10000
says "a bridge" 1 'it is a bridge' --check 0000:00:03.0
says "a group that the host drives" 3 \
	'it shares the IOMMU group 5 with 0000:03:00.0, which has to lose its driver, too' \
	--check 0000:03:01.0
check "a group is told but for its bridge" 3 --sysroot "$board" --check \
	0000:03:00.0 <<'END'
0000:03:00.0: change
	ff00: 1234:0001
	its region 0 (BAR 0) shares a page with 0000:03:01.0, so that it cannot be mapped and each access traps, which is slow
	its DMA goes through an IOMMU, as group 5
	it cannot be reset by itself: the next user may find what the last one left in it
	it shares the IOMMU group 5 with 0000:03:01.0, which has to lose its driver, too
	 run: dtio-ls --bind 0000:03:00.0
	it shares the IOMMU group 5 with 0000:03:02.0: they can only be assigned together
END

# What the driver denies, by the names that it has for them, is what is denied here.
pci=$here/../../../kernel/drivers/dtio/pci-verdict.c
ids=$here/../../../build/src/linux-source-6.12/include/linux/pci_ids.h
if [ -e "$ids" ]; then
	denied=0 missed=
	rm "$parameters/disable_denylist"
	grep -o 'PCI_DEVICE_ID_INTEL_[A-Z0-9_]*' "$pci" > "$work/denied"
	while read -r id; do
		device=$(awk -v id="$id" '$2 == id { print substr($3, 3) }' "$ids")
		echo "0x$device" > "$board/sys/bus/pci/devices/0000:00:05.0/device"
		$DTIO_LS --sysroot "$board" --check 0000:00:05.0 |
			grep -q errata || missed="$missed $id"
		denied=$((denied + 1))
	done < "$work/denied"
	echo "8 or more denied, none missed" > "$work/want"
	echo "$denied denied, missed:$missed" > "$work/words"
	[ "$denied" -ge 8 ] && [ -z "$missed" ]
	result $? "what the driver denies is denied"
else
	tests=$((tests + 1))
	echo "ok $tests what the driver denies is denied # SKIP no kernel's source: make kernel-source"
fi

# ---------------------------------------------------------------------------
# Binding

begin
check "a free function" 0 --sysroot "$board" --bind 0000:00:04.0 <<'END'
0000:00:04.0: (none) -> dtio-pci
END
cat > "$work/want" <<'END'
dtio-pci devices/0000:00:04.0/driver_override
0000:00:04.0 drivers/dtio-pci/bind
END
cp "$board/kernel/log" "$work/words"
cmp -s "$work/want" "$work/words"
result $? "... by override and bind"
# What the real one does, too: the first driver brings the group.
mkdir -p "$board/sys/kernel/iommu_groups/9" \
	"$board/sys/bus/pci/devices/0000:00:04.0/dtio"
ln -s "$board/sys/kernel/iommu_groups/9" \
	"$board/sys/bus/pci/devices/0000:00:04.0/iommu_group"
echo iommu > "$board/sys/bus/pci/devices/0000:00:04.0/dtio/dma"
echo pci > "$board/sys/bus/pci/devices/0000:00:04.0/dtio/reset"
says "... and what QEMU takes it by" 0 \
	'QEMU option: -device dtio-pci,host=0000:00:04.0' --check 0000:00:04.0
check "... and back" 0 --sysroot "$board" --release 0000:00:04.0 <<'END'
0000:00:04.0: dtio-pci -> (none)
END
has_driver 0000:00:04.0 ''

begin
rm "$board/sys/firmware/devicetree/base/pcie@4010000000/msi-map"
check "one that VFIO would not open" 0 --sysroot "$board" --bind 0000:00:04.0 <<'END'
0000:00:04.0: (none) -> dtio-pci
END
complains "before it is opened: $allow"

begin
check "a group, as one" 0 --sysroot "$board" --bind 0000:03:00.0 <<'END'
0000:03:00.0: small-driver -> dtio-pci
0000:03:01.0: small-driver -> dtio-pci, in one IOMMU group with 0000:03:00.0
END
has_driver 0000:00:03.0 pcieport
has_driver 0000:03:02.0 ''
check "... and back" 0 --sysroot "$board" --release 0000:03:01.0 <<'END'
0000:03:00.0: dtio-pci -> small-driver, in one IOMMU group with 0000:03:01.0
0000:03:01.0: dtio-pci -> small-driver
END
has_driver 0000:03:00.0 small-driver

# One that drives a bridge is not asked, whatever VFIO says of the group then.
begin
mkdir -p "$board/sys/bus/pci/drivers/bridge-driver"
: > "$board/sys/bus/pci/drivers/bridge-driver/unbind"
ln -sfn "$board/sys/bus/pci/drivers/bridge-driver" \
	"$board/sys/bus/pci/devices/0000:00:03.0/driver"
refuses "a group with a bridge that another driver has" \
	'first: echo 0000:00:03.0 > /sys/bus/pci/devices/0000:00:03.0/driver/unbind' \
	--bind 0000:03:02.0
check "... but not with --force" 0 --sysroot "$board" --force \
	--bind 0000:03:02.0 --dry-run <<'END'
0000:03:00.0: small-driver -> dtio-pci, in one IOMMU group with 0000:03:02.0
0000:03:01.0: small-driver -> dtio-pci, in one IOMMU group with 0000:03:02.0
0000:03:02.0: (none) -> dtio-pci
END
says "... which is to let go" 3 \
	'run: echo 0000:00:03.0 > /sys/bus/pci/devices/0000:00:03.0/driver/unbind' \
	--check 0000:03:02.0

begin
refuses "a disk in use" "$disk has the file system at /data; umount /data first" \
	--bind $disk
check "... but not with --force" 0 --sysroot "$board" --bind --force $disk <<'END'
0000:01:00.0: nvme -> dtio-pci
END
check "... and the host has it back" 0 --sysroot "$board" --release --force $disk <<'END'
0000:01:00.0: dtio-pci -> nvme
END
refuses "one with virtual functions" \
	"$network: it has 2 virtual functions, which others may use; assign those, or end them; first: echo 0 > /sys/bus/pci/devices/$network/sriov_numvfs" \
	--bind $network
grep -q ": $network: nothing has been changed; --force tries it all the same" "$work/err"
result $? "... and that it can be forced"
echo 0 > "$board/sys/bus/pci/devices/$network/sriov_numvfs"
refuses "an interface that is up" "interface eth8, which is up" --bind $network
echo 2 > "$board/sys/bus/pci/devices/$network/sriov_numvfs"
check "a virtual function of the host's" 0 --sysroot "$board" \
	--bind 0000:02:10.2 <<'END'
0000:02:10.2: igb -> dtio-pci
END
has_driver $network igb

begin
ln -sfn ../../../../../bus/pci/drivers/dtio-pci \
	"$board/sys/bus/pci/devices/$network/driver"
ln -sfn ../../../../../bus/pci/drivers/dtio-pci \
	"$board/sys/bus/pci/devices/0000:02:10.0/driver"
says "a virtual function of dtio's needs the token" 0 \
	'QEMU option: -device dtio-pci,host=0000:02:10.0,vf-token=UUID' \
	--check 0000:02:10.0
echo 0x1002 > "$board/sys/class/net/eth8/flags"
refuses "one whose virtual functions dtio has made, to release" \
	"$network has virtual functions" --release $network

begin
rm -r "$board/sys/bus/pci/drivers/dtio-pci"
mkdir -p "$board/sys/bus/platform/drivers/dtio-platform"
check "without its driver, though there is another of dtio's" 2 \
	--sysroot "$board" --bind 0000:00:04.0 < /dev/null
complains 'the driver dtio-pci is not there; modprobe dtio-pci'
says "... which the check foretells" 0 'run: modprobe dtio-pci' \
	--check 0000:00:04.0

# ---------------------------------------------------------------------------
# At the start of the system

begin
check "kept" 0 --sysroot "$board" --bind --persist 0000:00:04.0 <<'END'
0000:00:04.0: (none) -> dtio-pci
END
echo "a line with the name alone" > "$work/want"
cp "$board/etc/dtio/devices" "$work/words"
grep -qx 0000:00:04.0 "$work/words"
result $? "... by its name"
cp -a "$board/etc" "$work/etc"
begin
cp -a "$work/etc" "$board/etc"
check "bound at the start of the system" 0 --sysroot "$board" --bind --saved <<'END'
0000:00:04.0: (none) -> dtio-pci
END

# udev's rule names the driver by the subsystem, which is the bus.
rule=$here/../../../tools/dtio-ls/udev/60-dtio.rules
# shellcheck disable=SC2016 # udev expands it
grep -q '^SUBSYSTEM!="platform|amba|pci", GOTO="dtio_end"$' "$rule" &&
	grep -qF 'ATTR{driver_override}="dtio-$env{SUBSYSTEM}"' "$rule"
result $? "udev keeps other drivers from functions, too"

# ---------------------------------------------------------------------------
# A node of the device tree

begin
node=$board/sys/firmware/devicetree/base/pcie@4010000000/edu@4,0
mkdir "$node"
printf 'pci1234,11e8\0' > "$node/compatible"
cells "$node/reg" 0x2000 0 0 0 0
cells "$node/vendor,calibration" 1 2 3
ln -s ../../../../firmware/devicetree/base/pcie@4010000000/edu@4,0 \
	"$board/sys/bus/pci/devices/0000:00:04.0/of_node"
check "the guest's node" 0 --sysroot "$board" --guest-node 0000:00:04.0 <<'END'
/dts-v1/;
// Addresses are the host's, interrupts are numbered from 0: QEMU has its own.

// /pcie@4010000000/edu@4,0
/ {
	#address-cells = <2>;
	#size-cells = <2>;

	pcie@10000000 {

		edu@4,0 {
			compatible = "pci1234,11e8";
			reg = <0x2000 0 0 0 0>;
			vendor,calibration = <1 2 3>;
			status = "okay";
		};
	};
};
END
says "... is that in all detail, too" 0 'reg = <0x2000 0 0 0 0>;' -vv 0000:00:04.0
judged "it can be assigned" 0000:00:04.0 <<'END'
yes -
END
printf 'pci\0' > "$node/device_type"
says "one that cannot be told of" 3 "QEMU's vfio-pci passes it on without its node" \
	--check 0000:00:04.0
rm "$node/device_type"
valid "its path" "n['0000:00:04.0']['path'] == '/pcie@4010000000/edu@4,0'"

# ---------------------------------------------------------------------------
# Elsewhere

# A dump's functions have the names that are known where it is read.
begin
$DTIO_LS --sysroot "$board" -J | sed '/"product":/d' > "$work/live"
$DTIO_LS --sysroot "$board" -vvn > "$work/live-text"
$DTIO_LS --sysroot "$board" --dump "$work/dump" 2> "$work/err"
$DTIO_LS -F "$work/dump" -J | sed '/"product":/d' > "$work/out"
cmp -s "$work/live" "$work/out"
result $? "a dump says the same"
$DTIO_LS -F "$work/dump" -vvn | sed 's/run on the board: /run: /' > "$work/out"
cmp -s "$work/live-text" "$work/out"
result $? "... in all detail"

# ---------------------------------------------------------------------------
# A system without a device tree: a PC, or a server with ACPI

begin
without_tree
check "its functions are listed" 0 --sysroot "$board" --noheadings -r \
	-o NAME,DRIVER,VERDICT -s '0000:0[01]:*' <<'END'
0000:00:01.0 pcieport no
0000:00:03.0 pcieport no
0000:00:04.0 - change
0000:00:05.0 - change
0000:00:06.0 - no
0000:00:07.0 vfio-pci no
0000:00:08.0 - no
0000:01:00.0 nvme change
END
silent
valid "and in JSON" "d['model'] is None and len(n) == 16 and
	n['$disk']['uses'] == [{'kind': 'mount', 'what': '/data', 'pid': None, 'command': None}]"
says "whether there is an IOMMU is not known before the first driver" 3 \
	'whether an IOMMU is in front of it shows when it has its first driver' \
	--check 0000:00:04.0
check "one is bound" 0 --sysroot "$board" --bind 0000:00:04.0 <<'END'
0000:00:04.0: (none) -> dtio-pci
END
check "what is not there" 1 --sysroot "$board" --bind 30880000.serial < /dev/null
complains "no device '30880000.serial': this system was not started with a device tree, so there are only its PCI functions"
check "a guest's node" 1 --sysroot "$board" --guest-node $disk < /dev/null
complains "$disk is not in the device tree"
$DTIO_LS --sysroot "$board" -J | sed '/"product":/d' > "$work/live"
$DTIO_LS --sysroot "$board" --dump "$work/dump" 2> "$work/err"
$DTIO_LS -F "$work/dump" -J 2>> "$work/err" | sed '/"product":/d' > "$work/out"
cmp -s "$work/live" "$work/out"
result $? "it can be dumped"

finish
