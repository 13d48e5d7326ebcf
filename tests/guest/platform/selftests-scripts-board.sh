#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: selftests whose modules are not where this board has them, and one that
# leaves no driver. TAP without a plan.

. /root/tap.sh
selftests=/usr/libexec/dtio/selftests
scripts=$selftests/scripts
rtc=9010000.pl031
modules=/lib/modules/$(uname -r)

has()
{
	grep -q "$1" /run/guest
}

driver()
{
	[ "$(basename "$(readlink "/sys/bus/amba/devices/$rtc/driver")")" = "$1" ]
}

mkdir -p "$modules/updates/dkms"
mv "$modules"/extra/dtio-amba.ko "$modules/updates/dkms"
depmod
$scripts/setup.sh $rtc >/run/guest 2>&1 || exit
$selftests/dtio_unbind_test -r unbind.cdev.module_unloads_between_users $rtc >/run/guest 2>&1
result "a selftest finds a module that is not in extra" has '^ok 1 '

cat >$selftests/fails <<'END'
#!/bin/sh
rmmod dtio-amba
echo "not ok 1 half-way"
exit 1
END
chmod +x $selftests/fails
$scripts/run.sh $rtc fails dtio_policy_test >/run/guest 2>&1
result "the program after one that failed has the device" has '^ok 2 dtio_policy_test$'
result "the results say that it was given again" has "^# $rtc: given to dtio-amba again"

rm "$modules/updates/dkms/dtio-amba.ko"
depmod
$scripts/run.sh $rtc fails dtio_policy_test >/run/guest 2>&1
result "without the module they say that it could not be" \
	has "^# $rtc: dtio-amba no longer takes it"
$scripts/cleanup.sh $rtc >/run/guest 2>&1
result "cleanup gives the device back all the same" driver rtc-pl031
