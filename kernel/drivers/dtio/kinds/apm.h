/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Applied Micro's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * GPIO controller of X-Gene (drivers/gpio/gpio-xgene.c, xgene_gpio_dir_in()
 * and __xgene_gpio_set()), which has no interrupts. A register holds the
 * directions of 16 pins and, above them, their output latches; every pin
 * becomes an input before the latches are cleared.
 */
DTIO_RECIPE(dtio_xgene_gpio, UNTRIED,
	    CHANGE32(0x0c, 0x0000ffff, 0x0000ffff), /* GPIO_SET_DR, pins 0 to 15 */
	    CHANGE32(0x18, 0x0000ffff, 0x0000ffff), /* GPIO_SET_DR, to 31 */
	    CHANGE32(0x24, 0x0000ffff, 0x0000ffff), /* GPIO_SET_DR, to 47 */
	    CHANGE32(0x0c, 0xffff0000, 0), /* GPIO_SET_DR: latches */
	    CHANGE32(0x18, 0xffff0000, 0),
	    CHANGE32(0x24, 0xffff0000, 0),
);

/*
 * Random number generator of X-Gene (drivers/char/hw_random/xgene-rng.c,
 * xgene_rng_init_internal()). Clearing the control register disables it and its
 * interrupts; then all of them are acknowledged.
 */
DTIO_RECIPE(dtio_xgene_rng, UNTRIED,
	    WRITE32(0x14, 0),		/* RNG_CONTROL */
	    WRITE32(0x10, 0xff),	/* RNG_INTR_STS_ACK */
);

/*
 * Real time clock of X-Gene (drivers/rtc/rtc-xgene.c,
 * xgene_rtc_alarm_irq_enable() and xgene_rtc_interrupt()). The alarm goes, and
 * reading the last register clears it; the time stays.
 */
DTIO_RECIPE(dtio_xgene_rtc, UNTRIED,
	    CHANGE32(0x0c, 0x3, 0x2),	/* RTC_CCR: masked, not enabled */
	    READ32(0x18),		/* RTC_EOI */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * drivers/gpio/gpio-xgene.c and gpio-xgene-sb.c,
 * drivers/char/hw_random/xgene-rng.c, drivers/rtc/rtc-xgene.c: no DMA. The
 * standby GPIO controller has no recipe: its registers also say which pins are
 * those of interrupts to the processor.
 */
DTIO_KIND("apm,xgene-gpio", NO_BUS_MASTER, &dtio_xgene_gpio)
DTIO_KIND("apm,xgene-gpio-sb", NO_BUS_MASTER, NULL)
DTIO_KIND("apm,xgene-rng", NO_BUS_MASTER, &dtio_xgene_rng)
DTIO_KIND("apm,xgene-rtc", NO_BUS_MASTER, &dtio_xgene_rtc)

/* SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(). */
DTIO_KIND("apm,xgene-ahci", BUS_MASTER, NULL)
DTIO_KIND("apm,xgene-ahci-v2", BUS_MASTER, NULL)

/* DMA engine; drivers/dma/xgene-dma.c, xgene_dma_alloc_chan_resources(). */
DTIO_KIND("apm,xgene-storm-dma", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/apm/xgene/xgene_enet_main.c,
 * xgene_enet_create_desc_ring().
 */
DTIO_KIND("apm,xgene-enet", BUS_MASTER, NULL)
DTIO_KIND("apm,xgene1-sgenet", BUS_MASTER, NULL)
DTIO_KIND("apm,xgene1-xgenet", BUS_MASTER, NULL)
DTIO_KIND("apm,xgene2-sgenet", BUS_MASTER, NULL)
DTIO_KIND("apm,xgene2-xgenet", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/pci-xgene.c, xgene_pcie_parse_map_dma_ranges().
 */
DTIO_KIND("apm,xgene-pcie", BUS_MASTER, NULL)
DTIO_KIND("apm,xgene-storm-pcie", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Memory controllers, the switch to them, and their error detection;
 * drivers/edac/xgene_edac.c.
 */
DTIO_NEVER("apm,xgene-csw", "a part of the memory controller")
DTIO_NEVER("apm,xgene-edac", "a part of the memory controller")
DTIO_NEVER("apm,xgene-edac-l3", "a part of the memory controller")
DTIO_NEVER("apm,xgene-edac-l3-v2", "a part of the memory controller")
DTIO_NEVER("apm,xgene-edac-mc", "a part of the memory controller")
DTIO_NEVER("apm,xgene-edac-pmd", "a part of the memory controller")
DTIO_NEVER("apm,xgene-edac-soc", "a part of the memory controller")
DTIO_NEVER("apm,xgene-edac-soc-v1", "a part of the memory controller")
DTIO_NEVER("apm,xgene-mcb", "a part of the memory controller")

/*
 * The bus to the registers that error detection reads;
 * drivers/edac/xgene_edac.c, xgene_edac_probe().
 */
DTIO_NEVER("apm,xgene-rb", "a part of the interconnect")

/* Fuses; drivers/edac/xgene_edac.c reads in them which processors there are. */
DTIO_NEVER("apm,xgene-efuse", "the fuse memory")

/*
 * Control of the whole system, with its reset; the trees have a reboot by it.
 */
DTIO_NEVER("apm,xgene-scu", "the system's control register block")

/*
 * Mailboxes of the management processor;
 * drivers/mailbox/mailbox-xgene-slimpro.c.
 */
DTIO_NEVER("apm,merlin-poweroff-mailbox", "a mailbox of the firmware")
DTIO_NEVER("apm,mustang-poweroff-mailbox", "a mailbox of the firmware")
DTIO_NEVER("apm,xgene-slimpro-mbox", "a mailbox of the firmware")

/*
 * Controller of message-signalled interrupts;
 * drivers/pci/controller/pci-xgene-msi.c.
 */
DTIO_NEVER("apm,xgene1-msi", "a part of the interrupt controller")

#endif /* DTIO_NEVER */
