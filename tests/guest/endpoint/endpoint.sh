# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced in a guest that is a PCI endpoint: it makes functions of its controller
# the way the kernel's documentation has it, by configfs.

pci_ep=/sys/kernel/config/pci_ep

# load: the driver of the controllers
load()
{
	mount -t configfs configfs /sys/kernel/config
	insmod /root/dtio-epc.ko && find_controller
}

find_controller()
{
	# shellcheck disable=SC2012 # names of devices
	controller=$pci_ep/controllers/$(ls $pci_ep/controllers | head -n 1)
	[ -n "${controller##*/}" ]
}

# make DRIVER NAME ATTRIBUTE=VALUE...: a function of a driver that the controller does
# not have yet
make()
{
	function=$pci_ep/functions/$1/$2
	mkdir "$function" || return
	shift 2
	for attribute; do
		echo "${attribute#*=}" >"$function/${attribute%%=*}" || return
	done
}

# put DRIVER NAME: the function becomes the next one of the controller
put()
{
	ln -s "$pci_ep/functions/$1/$2" "$controller/"
}

# take DRIVER NAME: it is one of the controller's no more, and not there
take()
{
	rm "$controller/$2" && rmdir "$pci_ep/functions/$1/$2"
}

# start, stop: from now on a host may come, or may not
start()
{
	echo 1 >"$controller/start"
}

stop()
{
	echo 0 >"$controller/start"
}

# make_test [ATTRIBUTE=VALUE...]: the function that the kernel's tests are for. By these
# identifiers the host's driver knows that buffers have to begin with a page, which Linux
# 6.12 takes from nothing else.
make_test()
{
	make pci_epf_test test vendorid=0x104c deviceid=0xb500 \
		msi_interrupts=32 msix_interrupts=2048 "$@" && put pci_epf_test test
}

# bugs: what the kernel itself calls a bug, if there is any. Two things of Linux 7.2 are left
# out. It takes each controller for a platform device when it looks for a doorbell, and
# warns of a PCI function that has messages. And pciehp takes its two locks in both orders
# when a device is plugged in, which lockdep says once.
bugs()
{
	! dmesg | awk '
		/WARNING: at msi_create_device_irq_domain/ { next }
		/=================================================/ { block = ""; held = 1 }
		held { block = block $0 "\n" }
		held && /-pciehp\/.* is trying to acquire lock/ { pciehp = 1 }
		held && /stack backtrace:/ {
			if (!pciehp)
				printf "%s", block
			held = pciehp = 0
			next
		}
		!held { print }
		END { if (held) printf "%s", block }' |
		grep -A 30 -E 'BUG:|WARNING:|Oops|Internal error|KASAN:|UBSAN:|ODEBUG:|Unable to handle|refcount_t:|INFO: possible|INFO: task .* blocked|INFO: rcu|suspicious RCU usage|inconsistent lock state|scheduling while atomic'
}
