// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * KVM of Linux 7.2 on arm64 kicks all vCPUs of a guest where it may not: in the fast way
 * of an irqfd, when an SPI becomes pending and no other one of the guest is active.
 * vgic_queue_irq_unlock() calls kvm_make_all_cpus_request() then, which is
 * smp_call_function_many() in the end. eventfd_signal() holds a spinlock with interrupts
 * off, which lockdep finds; and the signal may come from an interrupt handler, which
 * kernels without lockdep find, too.
 *
 * The guest is two vCPUs that run in a circle. The eventfd is written by this process; or,
 * with a block device as the argument, signalled by the end of a read of it, which is in
 * the handler of its interrupt with NVMe. The kernel's log has the warning then, or not.
 */
#define _GNU_SOURCE /* O_DIRECT */
#include <err.h>
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "vm.h"

static const uint32_t branch_to_self = 0x14000000;

static void read_and_signal(const char *disk, int eventfd)
{
	int fd = check(open(disk, O_RDONLY | O_DIRECT), disk);
	aio_context_t context = 0;
	struct io_event event;
	struct iocb read = {
		.aio_lio_opcode = IOCB_CMD_PREAD,
		.aio_fildes = fd,
		.aio_nbytes = 4096,
		.aio_flags = IOCB_FLAG_RESFD,
		.aio_resfd = eventfd,
	};
	struct iocb *reads[] = { &read };
	void *buffer;

	if (posix_memalign(&buffer, 4096, 4096))
		err(1, "posix_memalign");
	read.aio_buf = (uintptr_t)buffer;
	check(syscall(SYS_io_setup, 1, &context), "io_setup");
	check(syscall(SYS_io_submit, context, 1, reads), "io_submit");
	check(syscall(SYS_io_getevents, context, 1, 1, &event, NULL), "io_getevents");
}

int main(int argc, char **argv)
{
	int spi = check(eventfd(0, 0), "eventfd");

	vm_create(&branch_to_self, sizeof(branch_to_self));
	vm_add_vcpu(0);
	vm_add_vcpu(1);
	vm_add_gic(2);
	vm_connect_spi(spi, -1);
	/* A CPU does not send itself an interrupt: vCPUs run on another one. */
	vm_start(1);
	pin(0);
	sleep(2);
	if (argc > 1)
		read_and_signal(argv[1], spi);
	else
		check(eventfd_write(spi, 1), "write");
	sleep(1);
	puts("the interrupt is raised: see the kernel's log");
	return 0;
}
