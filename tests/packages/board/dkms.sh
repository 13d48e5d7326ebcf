# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# On a board that is a Debian of its own: the packages for arm64 are installed by the
# commands of docs/install.md, which has DKMS build the driver here; a device goes to it
# and back; and nothing is left of them. TAP without a plan.
#
# usage: dkms.sh NUMBER-OF-TESTS-BEFORE VERSION

. /root/tap.sh
tests=$1
version=$2
kernel=$(uname -r)
modules=/lib/modules/$kernel
clock=9010000.pl031
export DEBIAN_FRONTEND=noninteractive AUTOPKGTEST_TMP=/tmp
: >$said

# typed FILE: its commands, in the folder of the packages, until one fails
typed()
{
	(cd /root/packages && sh -e "../$1") >$said 2>&1 </dev/null
}

started()
{
	findmnt -n -t ext4 / && dpkg -s "linux-image-$kernel" && systemctl --failed --no-legend --plain \
		>/run/failed && ! grep . /run/failed && systemctl is-active multi-user.target
}
started >$said 2>&1
result "a Debian has started from its disk, with its own kernel, and no unit has failed" [ $? = 0 ]

printf '%s\n' 'APT::Get::Assume-Yes "true";' 'APT::Install-Recommends "false";' \
	'APT::Sandbox::User "root";' >/etc/apt/apt.conf.d/90test
began=$(date +%s)
typed install
result "the commands of docs/install.md install the packages" [ $? = 0 ]
echo "# in $(($(date +%s) - began)) s"
result "DKMS has built the driver for the kernel that runs" \
	says "dtio/$version, $kernel, aarch64: installed"

all_modules()
{
	for module in "$modules"/updates/dkms/*; do
		basename "${module%%.ko*}"
	done | sort >$said
	[ "$(tr '\n' ' ' <$said)" = "dtio dtio-amba dtio-epc dtio-pci dtio-platform dtio-shmem " ]
}
result "all modules of it" all_modules
signed()
{
	for module in "$modules"/updates/dkms/*; do
		modinfo -F signer "$module"
	done | sort | uniq -c >$said
	grep -q '^ *6 ..*' $said
}
result "which one key has signed" signed

(cd /root/packages && apt-get install ./libdtio*.deb ./dtio-*.deb) >$said 2>&1
result "the other packages are installed" [ $? = 0 ]
unchanged()
{
	dpkg-query -W -f '${db:Status-Status} ${Package}\n' "*dtio*" | sed -n "s/^installed //p" |
		xargs dpkg -V >$said 2>&1 && [ ! -s $said ]
}
result "no file of a package is missing or changed" unchanged
sh library >$said 2>&1
result "programs are built with the libraries, and run" [ $? = 0 ]
sh assign >$said 2>&1
result "a device goes to dtio, passes the selftests, and goes back" eval \
	'[ $? = 0 ] && [ "$(grep -c "^ok [12] dtio_" $said)" = 2 ] &&
		says "$clock: dtio-amba -> rtc-pl031"'

{
	dtio-ls --bind --persist $clock && dtio-ls --release $clock &&
		systemctl restart dtio-bind.service && systemctl status --no-pager dtio-bind.service
} >$said 2>&1
result "dtio-bind.service binds one that is kept" grep -q "$clock: rtc-pl031 -> dtio-amba" $said

{ dtio-ls --release $clock && modprobe -r dtio-amba dtio-pci dtio-platform; } >$said 2>&1
grep dtio /proc/modules >>$said
result "the driver is unloaded" eval '! grep dtio /proc/modules'
typed purge
result "the commands of docs/install.md take the packages away" [ $? = 0 ]
# In a folder that the test takes no notice of
sh purged >$said 2>&1
result "nothing is left of any package" [ $? = 0 ]
consistent()
{
	cp "$modules/modules.dep" /run/dep && depmod && cmp /run/dep "$modules/modules.dep" &&
		! find "$modules/updates" -type f | grep . && ! modprobe dtio-amba
}
consistent >$said 2>&1
result "depmod knows what modules there are, and no more" [ $? = 0 ]
exit "$failed"
