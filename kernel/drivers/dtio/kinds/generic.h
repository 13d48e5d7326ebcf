/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of kinds without a vendor; see all.h. */

#ifdef DTIO_RECIPE

/*
 * 16550 UART (drivers/tty/serial/8250/8250_port.c, serial8250_do_shutdown() and
 * the clearing at the head of serial8250_do_startup()). LCR goes first: while
 * its bit DLAB is set, the interrupts cannot be turned off, as the divisor is
 * where IER is. The FIFOs are emptied while they are on and then turned off;
 * reading clears what is left of received data and of status.
 */
DTIO_RECIPE(dtio_16550, UNTRIED,
	    UART_WRITE(3, 0),		/* LCR */
	    UART_WRITE(1, 0),		/* IER */
	    UART_WRITE(4, 0),		/* MCR */
	    UART_WRITE(2, 0x01),	/* FCR: FIFOs on */
	    UART_WRITE(2, 0x07),	/* FCR: empty both FIFOs */
	    UART_WRITE(2, 0),		/* FCR: FIFOs off */
	    UART_READ(5),		/* LSR */
	    UART_READ(0),		/* RX */
	    UART_READ(2),		/* IIR */
	    UART_READ(6),		/* MSR */
);

/*
 * AHCI host (drivers/ata/libahci.c, ahci_reset_controller()), for kinds of
 * several vendors. Interrupts go first. The reset ends all commands and
 * initializes the ports again; it clears its bit when it is done. What firmware
 * sets once, such as which ports there are, stays (Serial ATA AHCI 1.3.1,
 * 10.4.3); the driver writes it back all the same, for hosts that lose it.
 */
DTIO_RECIPE(dtio_ahci, UNTRIED,
	    WRITE32(0x04, 0x80000000),	/* GHC: AE */
	    WRITE32(0x04, 0x80000001),	/* GHC: AE, HR */
	    WAIT32(0x04, 0x01, 0),	/* GHC: HR, done */
	    WRITE32(0x04, 0x80000000),	/* GHC: AE */
);

/*
 * EHCI host (drivers/usb/host/ehci-hcd.c, ehci_halt() and ehci_reset()). The
 * first register says where the others begin: this fails if it is not at 0x10,
 * as it does with big-endian registers. Interrupts go first, then it is halted,
 * as it must be for the reset, which clears its bit when it is done.
 */
DTIO_RECIPE(dtio_ehci, UNTRIED,
	    WAIT32(0x00, 0xff, 0x10),	/* CAPLENGTH */
	    WRITE32(0x18, 0),		/* USBINTR */
	    CHANGE32(0x10, 0x41, 0),	/* USBCMD: not run, no doorbell */
	    WAIT32(0x14, 0x1000, 0x1000), /* USBSTS: halted */
	    CHANGE32(0x10, 0x2, 0x2),	/* USBCMD: reset */
	    WAIT32(0x10, 0x2, 0),	/* USBCMD: reset, done */
);

/*
 * OHCI host (drivers/usb/host/ohci-hcd.c, _ohci_shutdown() and ohci_run()). The
 * revision is looked at first: this fails with big-endian registers. Interrupts
 * go next. After the reset, which clears its bit when it is done, the host is
 * suspended.
 */
DTIO_RECIPE(dtio_ohci, UNTRIED,
	    WAIT32(0x00, 0xff, 0x10),	/* HcRevision */
	    WRITE32(0x14, 0xffffffff),	/* HcInterruptDisable */
	    WRITE32(0x08, 0x1),		/* HcCommandStatus: HCR */
	    WAIT32(0x08, 0x1, 0),	/* HcCommandStatus: HCR, done */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/* drivers/tty/serial/8250/8250_of.c: DMA from an engine only, if at all. */
DTIO_KIND("ns16550", NO_BUS_MASTER, &dtio_16550)
DTIO_KIND("ns16550a", NO_BUS_MASTER, &dtio_16550)

/*
 * PCI host bridge: its functions master the bus;
 * drivers/pci/controller/pci-host-common.c, pci_host_common_probe().
 */
DTIO_KIND("pci-host-ecam-generic", BUS_MASTER, NULL)

/*
 * USB host: schedules in memory; drivers/usb/host/ehci-mem.c, ehci_mem_init(),
 * and ohci-mem.c, ohci_mem_init().
 */
DTIO_KIND("generic-ehci", BUS_MASTER, &dtio_ehci)
DTIO_KIND("generic-ohci", BUS_MASTER, &dtio_ohci)

/*
 * USB host: rings of transfers; drivers/usb/host/xhci-mem.c, xhci_mem_init().
 */
DTIO_KIND("generic-xhci", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * On-chip memory, which boot loaders, firmware and the sleep code of the kernel
 * use; drivers/misc/sram.c.
 */
DTIO_NEVER("mmio-sram", "the on-chip memory")

/* Memory that keeps the messages of a crash; fs/pstore/ram.c. */
DTIO_NEVER("ramoops", "the memory of the system's own crash messages")

#endif /* DTIO_NEVER */
