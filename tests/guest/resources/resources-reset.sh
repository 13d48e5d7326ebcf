#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: what its device's registers read as, before, while and after its reset line
# is asserted. Then the line goes up and down for as long as the virtual machine lives,
# while another process reads registers.
#
#   resources-reset.sh ADDRESS

do=/sys/kernel/debug/dtio-test-consumer/do
address=$1
sh /root/resources-guest.sh || exit

register()
{
	echo "$1 $(devmem "$address")"
}

register before
echo "assert core" >$do
register asserted
devmem "$address" 32 0
echo "@look"
sleep 3
echo "deassert core" >$do
register after
while :; do
	devmem "$address"
done >/dev/null &
echo "@flood"
while :; do
	echo "assert core" >$do
	echo "deassert core" >$do
done
