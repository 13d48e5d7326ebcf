/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Xilinx's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * GPIO controller of ZynqMP, of six banks (drivers/gpio/gpio-zynq.c,
 * zynq_gpio_probe(), zynq_gpio_dir_in() and zynq_gpio_irq_ack()). Interrupts go
 * first, then every pin becomes an input, and only then its output latch is
 * cleared.
 */
DTIO_RECIPE(dtio_zynqmp_gpio, UNTRIED,
	    WRITE32(0x214, 0xffffffff),	/* INTDIS of bank 0 */
	    WRITE32(0x254, 0xffffffff),	/* INTDIS of bank 1 */
	    WRITE32(0x294, 0xffffffff),	/* INTDIS of bank 2 */
	    WRITE32(0x2d4, 0xffffffff),	/* INTDIS of bank 3 */
	    WRITE32(0x314, 0xffffffff),	/* INTDIS of bank 4 */
	    WRITE32(0x354, 0xffffffff),	/* INTDIS of bank 5 */
	    WRITE32(0x208, 0),		/* OUTEN of bank 0 */
	    WRITE32(0x248, 0),		/* OUTEN of bank 1 */
	    WRITE32(0x288, 0),		/* OUTEN of bank 2 */
	    WRITE32(0x2c8, 0),		/* OUTEN of bank 3 */
	    WRITE32(0x308, 0),		/* OUTEN of bank 4 */
	    WRITE32(0x348, 0),		/* OUTEN of bank 5 */
	    WRITE32(0x204, 0),		/* DIRM of bank 0 */
	    WRITE32(0x244, 0),		/* DIRM of bank 1 */
	    WRITE32(0x284, 0),		/* DIRM of bank 2 */
	    WRITE32(0x2c4, 0),		/* DIRM of bank 3 */
	    WRITE32(0x304, 0),		/* DIRM of bank 4 */
	    WRITE32(0x344, 0),		/* DIRM of bank 5 */
	    WRITE32(0x040, 0),		/* DATA of bank 0 */
	    WRITE32(0x044, 0),		/* DATA of bank 1 */
	    WRITE32(0x048, 0),		/* DATA of bank 2 */
	    WRITE32(0x04c, 0),		/* DATA of bank 3 */
	    WRITE32(0x050, 0),		/* DATA of bank 4 */
	    WRITE32(0x054, 0),		/* DATA of bank 5 */
	    WRITE32(0x218, 0xffffffff),	/* INTSTS of bank 0 */
	    WRITE32(0x258, 0xffffffff),	/* INTSTS of bank 1 */
	    WRITE32(0x298, 0xffffffff),	/* INTSTS of bank 2 */
	    WRITE32(0x2d8, 0xffffffff),	/* INTSTS of bank 3 */
	    WRITE32(0x318, 0xffffffff),	/* INTSTS of bank 4 */
	    WRITE32(0x358, 0xffffffff),	/* INTSTS of bank 5 */
);

/*
 * Real time clock of ZynqMP (drivers/rtc/rtc-zynqmp.c,
 * xlnx_rtc_alarm_irq_enable()). The interrupts and the alarm go; the time, its
 * calibration and the battery stay. INT_STS keeps the bit of seconds, which
 * says that a time that was set has come into effect.
 */
DTIO_RECIPE(dtio_zynqmp_rtc, UNTRIED,
	    WRITE32(0x2c, 0x03),	/* INT_DIS */
	    WRITE32(0x18, 0),		/* ALRM */
	    WRITE32(0x20, 0x02),	/* INT_STS: the alarm */
);

/*
 * Cadence's UART as ZynqMP has it (drivers/tty/serial/xilinx_uartps.c,
 * cdns_uart_shutdown(), cdns_uart_startup() and cdns_uart_set_mctrl()). Interrupts
 * go first, then what is sent and received, with a break that is being sent; then
 * the FIFOs are reset, which the controller says itself when it is done, the modem's
 * lines are let go, and mode, time-out and levels of the FIFOs become what they are
 * after a reset (UG1087). The rate is of no use to anyone while both are off.
 */
DTIO_RECIPE(dtio_zynqmp_uart, TRIED,
	    WRITE32(0x0c, 0x3fff),	/* IDR */
	    WRITE32(0x00, 0x128),	/* CR: stop the break, TX and RX off */
	    WRITE32(0x00, 0x2b),	/* CR: reset TX and RX, off */
	    WAIT32(0x00, 0x03, 0),
	    WRITE32(0x24, 0),		/* MODEMCR */
	    WRITE32(0x04, 0),		/* MR */
	    WRITE32(0x1c, 0),		/* RXTOUT */
	    WRITE32(0x20, 0x20),	/* RXWM */
	    WRITE32(0x44, 0x20),	/* TXWM */
	    WRITE32(0x14, 0x3fff),	/* ISR */
);

/*
 * CAN (drivers/net/can/xilinx_can.c, set_reset_mode()). The software reset stops
 * the controller where it is, and every register is what it is after a reset.
 */
DTIO_RECIPE(dtio_zynq_can, TRIED,
	    WRITE32(0x00, 0x01),	/* SRR: SRST */
	    WAIT32(0x18, 0x01, 0x01),	/* SR: CONFIG */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * CAN: drivers/net/can/xilinx_can.c, without DMA. That of ZynqMP has reset lines in
 * every tree, and the recipe is for boards whose firmware, which has them, is not there.
 * The others have none: whether their software reset clears the memory that a CAN FD
 * controller has for frames is not known, and those in an FPGA are as they were made.
 *
 * GPIO: drivers/gpio/gpio-zynq.c, without DMA.
 *
 * QSPI flash controller: drivers/spi/spi-zynqmp-gqspi.c,
 * zynqmp_qspi_setuprxdma(), which writes an address in memory to the
 * controller's own registers. It has no recipe: nothing in the driver calls off
 * what that has been set up to write.
 *
 * Real time clock: drivers/rtc/rtc-zynqmp.c, without DMA.
 *
 * UART: drivers/tty/serial/xilinx_uartps.c, without DMA; likewise.
 */
DTIO_KIND("xlnx,axi-can-1.00.a", NO_BUS_MASTER, NULL)
DTIO_KIND("xlnx,canfd-1.0", NO_BUS_MASTER, NULL)
DTIO_KIND("xlnx,canfd-2.0", NO_BUS_MASTER, NULL)
DTIO_KIND("xlnx,zynq-can-1.0", NO_BUS_MASTER, &dtio_zynq_can)
DTIO_KIND("xlnx,zynqmp-gpio-1.0", NO_BUS_MASTER, &dtio_zynqmp_gpio)
DTIO_KIND("xlnx,zynqmp-qspi-1.0", BUS_MASTER, NULL)
DTIO_KIND("xlnx,zynqmp-rtc", NO_BUS_MASTER, &dtio_zynqmp_rtc)
DTIO_KIND("xlnx,zynqmp-uart", NO_BUS_MASTER, &dtio_zynqmp_uart)

/*
 * DMA engine; drivers/dma/xilinx/zynqmp_dma.c,
 * zynqmp_dma_alloc_chan_resources(), and xilinx_dpdma.c,
 * xilinx_dpdma_alloc_chan_resources().
 */
DTIO_KIND("xlnx,zynqmp-dma-1.0", BUS_MASTER, NULL)
DTIO_KIND("xlnx,zynqmp-dpdma", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/lima/lima_mmu.c,
 * lima_mmu_init().
 */
DTIO_KIND("xlnx,zynqmp-mali", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-of-arasan.c.
 */
DTIO_KIND("xlnx,zynqmp-8.9a", BUS_MASTER, NULL)

/*
 * NAND with its own DMA; drivers/mtd/nand/raw/arasan-nand-controller.c,
 * anfc_read_page_hw_ecc().
 */
DTIO_KIND("xlnx,zynqmp-nand-controller", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/cadence/macb_main.c,
 * macb_alloc_consistent().
 */
DTIO_KIND("xlnx,zynqmp-gem", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/pcie-xilinx-nwl.c, nwl_pcie_bridge_init().
 */
DTIO_KIND("xlnx,nwl-pcie-2.11", BUS_MASTER, NULL)

/*
 * Processors beside those of Linux, which read and write memory as these do;
 * drivers/remoteproc/xlnx_r5_remoteproc.c, add_mem_regions_carveout().
 */
DTIO_KIND("xlnx,zynqmp-r5f", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/* DDR controller; drivers/edac/synopsys_edac.c. */
DTIO_NEVER("xlnx,zynqmp-ddrc-2.40a", "the DDR controller")

/*
 * On-chip memory and its error detection, which the secure firmware runs in;
 * drivers/edac/zynqmp_edac.c.
 */
DTIO_NEVER("xlnx,zynqmp-ocmc-1.0", "the controller of the on-chip memory")

/*
 * Mailboxes of the power management firmware;
 * drivers/mailbox/zynqmp-ipi-mailbox.c.
 */
DTIO_NEVER("xlnx,zynqmp-ipi-dest-mailbox", "a mailbox of the firmware")

#endif /* DTIO_NEVER */
