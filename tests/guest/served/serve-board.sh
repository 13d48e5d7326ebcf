#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: dtio-serve of a device that does DMA, to guests on the same board; which
# clients and addresses it refuses, and what it says to type. TAP without a plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev
socket=/run/testdev

# says_to_type WORDS COMMAND...: it does not serve, and says so in one line
says_to_type()
{
	words=$1
	shift
	timeout 10 "$@" >/run/guest 2>&1
	[ $? = 1 ] && grep -q -e "$words" /run/guest && [ "$(wc -l </run/guest)" = 1 ]
}

serve()
{
	rm -f /run/server
	dtio-serve $device --listen unix:$socket "$@" >/run/server 2>&1 &
	server=$!
	tries=300
	until grep -qs "is served at" /run/server; do
		[ $((tries -= 1)) -gt 0 ] && sleep 0.1 || return
	done
}

# guest ARGUMENT...: to guest-run. An emulated board has no time to keep.
guest()
{
	guest-run --memory 256M --file dma-guest.sh:/root/dma-guest.sh \
		--file /usr/libexec/dtio/guest/testdev:/usr/bin/testdev \
		--append uio_pdrv_genirq.of_id=dtio,testdev \
		--qemu "-object memory-backend-memfd,id=ram,size=256M,share=on \
			-machine memory-backend=ram" \
		--device dtio-platform,id=dev,timeout-ms=30000,socket=unix:$socket "$@" >/run/guest 2>&1
}

# works HOW: what the guest before has shown of its device
works()
{
	result "$1: the device copies the guest's memory" says "copied 256 times"
	result "$1: it reaches nothing else" [ "$(grep -c ^fault /run/guest)" = 5 ]
	result "$1: and goes on" says "and again"
	result "$1: its interrupts come one by one, and so again" \
		[ "$(grep -c "^50 interrupts" /run/guest)" = 2 ]
	grep -v "is served at" /run/server >/run/complaints
	said=/run/complaints
	result "$1: and the server has nothing to complain about" [ ! -s $said ]
	said=/run/guest
}

# as_user COMMAND: by a user that is not the server's
as_user()
{
	su -c "$1" user >/run/guest 2>&1
}

client="timeout 10 qemu-system-aarch64 -M virt,gic-version=3 -cpu cortex-a57 -S -m 64M \
	-nodefaults -nographic -device dtio-platform,timeout-ms=30000,socket=unix:$socket"

result "a device without dtio: what binds it" says_to_type "dtio-ls --bind $device\$" \
	dtio-serve $device --listen unix:$socket
result "a wrong name: the right one" says_to_type "did you mean '$device'" \
	dtio-serve c000001.testdev --listen unix:$socket
result "a PCI function: the way to have it" says_to_type "-device dtio-pci,host=0000:00:01.0" \
	dtio-serve 0000:00:01.0 --listen unix:$socket
$scripts/setup.sh $device >/run/guest || exit
ifconfig lo 127.0.0.1 up
for address in tcp:127.0.0.1:99 tls:127.0.0.1:99 vsock:any:99; do
	result "DMA at $address: only for guests of this machine" \
		says_to_type "--listen unix:PATH, not $address" \
		dtio-serve $device --listen $address --tls-creds / --anybody
done

serve
result "it serves" grep -q "^$device is served at unix:$socket\$" /run/server
result "a second server: which process has it" says_to_type "kill $server\$" \
	dtio-serve $device --listen unix:/run/other
guest -- sh dma-guest.sh
works "unix"

echo user:x:1000:1000::/tmp:/bin/sh >>/etc/passwd
echo user:x:1000: >>/etc/group
chmod 755 /root
chmod 777 $socket
as_user "$client"
result "another user's client is refused" [ $? = 1 ]
result "the server says what lets it" grep -q "refused process .*--allow-uid 1000" /run/server

# The client dies in the middle of DMA: the next one finds a device that is quiet.
guest --pidfile /run/pid -- sh -c "testdev copy; echo copies; while :; do testdev copy; done" &
tries=300
until says copies; do
	[ $((tries -= 1)) -gt 0 ] && sleep 0.1 || break
done
kill -9 "$(cat /run/pid)"
wait $!
kill $server
wait $server
result "a signal ends the server" [ $? = 0 ]
result "and its socket is gone" [ ! -e $socket ]

serve --allow-uid user
as_user "$client -object memory-backend-memfd,id=ram,size=64M,share=on -machine memory-backend=ram"
result "a user that was named gets it" grep -q "terminating on signal" /run/guest
guest --pidfile /run/pid -- sh -c "sh dma-guest.sh; echo finished; sleep 100" &
tries=600
until says finished; do
	[ $((tries -= 1)) -gt 0 ] && sleep 0.1 || break
done
# The server dies, and its client after it: the kernel has closed and reset the device.
kill -9 $server "$(cat /run/pid)"
wait
serve
guest -- sh dma-guest.sh
works "after kill -9 of both"
kill $server
wait $server
$scripts/cleanup.sh $device >/run/guest
result "the device goes back to the board" [ $? = 0 ]
exit "$failed"
