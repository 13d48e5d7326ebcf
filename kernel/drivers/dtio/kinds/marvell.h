/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Marvell's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * I2C controller (drivers/i2c/busses/i2c-mv64xxx.c, mv64xxx_i2c_hw_init(), with
 * mv64xxx_i2c_regs_mv64xxx). Clearing the control register turns the interrupt
 * and the controller off; any write to the last register resets it. The bridge
 * at 0xc0 is not touched: "reg" ends before it on many parts.
 */
DTIO_RECIPE(dtio_mv64xxx_i2c, UNTRIED,
	    WRITE32(0x08, 0),		/* control */
	    WRITE32(0x1c, 0),		/* soft reset */
	    WRITE32(0x00, 0),		/* slave address */
	    WRITE32(0x10, 0),		/* extended slave address */
);

/*
 * I2C controller of Armada 3700 (drivers/i2c/busses/i2c-pxa.c,
 * i2c_pxa_do_reset(), with the offsets of REGS_A3700). The unit reset comes in
 * the write that clears all interrupt enables; the unit stays disabled.
 */
DTIO_RECIPE(dtio_armada_3700_i2c, UNTRIED,
	    WRITE32(0x08, 0x4000),	/* ICR: reset */
	    WRITE32(0x0c, 0x7ff),	/* ISR */
	    WRITE32(0x08, 0),		/* ICR: end of reset */
	    WRITE32(0x10, 0),		/* ISAR */
);

/*
 * SPI controller (drivers/spi/spi-orion.c, orion_spi_reset() and
 * orion_spi_mode_set()). The chip select goes first; the driver uses no
 * interrupt.
 */
DTIO_RECIPE(dtio_orion_spi, UNTRIED,
	    CHANGE32(0x00, 0x1, 0),	/* IF_CTRL: chip select */
	    WRITE32(0x20, 0),		/* DIRECT_WRITE_CONFIG */
	    CHANGE32(0x04, 0x7820, 0),	/* IF_CONFIG: modes, 8 bits */
);

/*
 * GPIO controller (drivers/gpio/gpio-mvebu.c, mvebu_gpio_probe() and
 * mvebu_gpio_direction_input()). Interrupts go first, then blinking; every pin
 * becomes an input, and only then the output latch is cleared. The causes are
 * cleared by zeroes.
 */
DTIO_RECIPE(dtio_orion_gpio, UNTRIED,
	    WRITE32(0x18, 0),		/* GPIO_EDGE_MASK */
	    WRITE32(0x1c, 0),		/* GPIO_LEVEL_MASK */
	    WRITE32(0x08, 0),		/* GPIO_BLINK_EN */
	    WRITE32(0x04, 0xffffffff),	/* GPIO_IO_CONF */
	    WRITE32(0x00, 0),		/* GPIO_OUT */
	    WRITE32(0x0c, 0),		/* GPIO_IN_POL */
	    WRITE32(0x14, 0),		/* GPIO_EDGE_CAUSE */
);

/*
 * Real time clock of Armada 7K and 8K (drivers/rtc/rtc-armada38x.c,
 * armada38x_rtc_alarm_irq() and rtc_delayed_write()). A write may get lost, and
 * does not if zero is written to the status twice before it. Both alarms go;
 * the time stays.
 */
DTIO_RECIPE(dtio_armada_8k_rtc, UNTRIED,
	    WRITE32(0x00, 0),		/* RTC_STATUS */
	    WRITE32(0x00, 0),		/* RTC_STATUS */
	    WRITE32(0x04, 0),		/* RTC_IRQ1_CONF */
	    WAIT32(0x04, 0x7, 0),
	    WRITE32(0x00, 0),		/* RTC_STATUS */
	    WRITE32(0x00, 0),		/* RTC_STATUS */
	    WRITE32(0x08, 0),		/* RTC_IRQ2_CONF */
	    WAIT32(0x08, 0x7, 0),
	    WRITE32(0x00, 0),		/* RTC_STATUS */
	    WRITE32(0x00, 0),		/* RTC_STATUS */
	    WRITE32(0x00, 0x3),		/* RTC_STATUS: clear both alarms */
);

/*
 * First UART of Armada 3700 (drivers/tty/serial/mvebu-uart.c,
 * mvebu_uart_shutdown() and mvebu_uart_startup()). Interrupts go first, then
 * the FIFOs are emptied and the errors cleared. The divisor is not touched: it
 * shares its register with the clocks of both UARTs.
 */
DTIO_RECIPE(dtio_armada_3700_uart, UNTRIED,
	    WRITE32(0x08, 0),		/* CTRL */
	    WRITE32(0x08, 0xc000),	/* CTRL: empty the FIFOs */
	    READ32(0x0c),		/* STAT */
	    WRITE32(0x0c, 0xf),		/* STAT: clear errors */
	    WRITE32(0x08, 0),		/* CTRL */
);

/*
 * Watchdog of Armada 3700 (drivers/watchdog/armada_37xx_wdt.c,
 * armada_37xx_wdt_stop()). The counter that resets the system is disabled
 * before the one that starts it anew. A guest cannot have selected another
 * counter: this selection is a register of another block.
 */
DTIO_RECIPE(dtio_armada_3700_wdt, UNTRIED,
	    CHANGE32(0x10, 0x1, 0),	/* CNTR_CTRL(1) */
	    CHANGE32(0x00, 0x1, 0),	/* CNTR_CTRL(0) */
);

/*
 * SDHCI of CP110 (drivers/mmc/host/sdhci.c, sdhci_reset(), and sdhci-xenon.c,
 * xenon_enable_sdhc(), xenon_retune_setup() and xenon_disable_sdhc()).
 * Interrupts go first. Whenever the driver resets a slot, the slot is enabled:
 * so it is here, and for no longer than the reset, which ends all transfers and
 * clears its bit when it is done. It is always slot 0, as no node has
 * "marvell,xenon-sdhc-id".
 */
DTIO_RECIPE(dtio_xenon_cp110, UNTRIED,
	    WRITE32(0x38, 0),		/* SIGNAL_ENABLE */
	    WRITE32(0x34, 0),		/* INT_ENABLE */
	    CHANGE32(0x108, 0x1, 0x1),	/* SYS_OP_CTRL: slot 0 */
	    WRITE8(0x2f, 0x01),		/* SOFTWARE_RESET: all */
	    WAIT8(0x2f, 0x01, 0),	/* SOFTWARE_RESET: done */
	    CHANGE32(0x144, 0x1, 0),	/* SLOT_RETUNING_REQ_CTRL: compatible */
	    CHANGE32(0x108, 0x1, 0),	/* SYS_OP_CTRL */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: armada-8k-gpio and the temperature sensors, whose registers are
 * those of the system controller above them; armada-3700-spi, whose bit
 * A3700_SPI_DMA_RD_EN (drivers/spi/spi-armada-3700.c:64) leaves open whose DMA
 * that is; armada-3700-uart-ext, whose binding says that it has DMA, and not
 * whose either.
 */

/* drivers/i2c/busses/i2c-pxa.c: no DMA. */
DTIO_KIND("marvell,armada-3700-i2c", NO_BUS_MASTER, &dtio_armada_3700_i2c)

/*
 * drivers/tty/serial/mvebu-uart.c: no DMA, as its binding says; all registers are
 * known.
 */
DTIO_KIND("marvell,armada-3700-uart", NO_BUS_MASTER, &dtio_armada_3700_uart)

/* drivers/watchdog/armada_37xx_wdt.c: no DMA. */
DTIO_KIND("marvell,armada-3700-wdt", NO_BUS_MASTER, &dtio_armada_3700_wdt)

/*
 * drivers/spi/spi-orion.c: no DMA. Its direct mode is a window for the
 * processor to write through, not the other way round.
 */
DTIO_KIND("marvell,armada-380-spi", NO_BUS_MASTER, &dtio_orion_spi)

/*
 * drivers/char/hw_random/omap-rng.c: no DMA. It is an EIP-76, as the next entry
 * of its "compatible" says, hence the recipe of inside-secure.h.
 */
DTIO_KIND("marvell,armada-8k-rng", NO_BUS_MASTER, &dtio_eip76)

/* drivers/rtc/rtc-armada38x.c: no DMA. */
DTIO_KIND("marvell,armada-8k-rtc", NO_BUS_MASTER, &dtio_armada_8k_rtc)

/*
 * drivers/i2c/busses/i2c-mv64xxx.c: no DMA; what the bridge offloads goes
 * through its data registers (mv64xxx_i2c_offload_xfer()).
 */
DTIO_KIND("marvell,mv78230-i2c", NO_BUS_MASTER, &dtio_mv64xxx_i2c)

/* drivers/gpio/gpio-mvebu.c: no DMA. */
DTIO_KIND("marvell,orion-gpio", NO_BUS_MASTER, &dtio_orion_gpio)

/*
 * SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(), called for
 * ahci_mvebu.c and, by the next entry of "compatible", ahci_platform.c. The
 * recipe is that of generic.h.
 */
DTIO_KIND("marvell,armada-3700-ahci", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada-8k-ahci", BUS_MASTER, &dtio_ahci)

/*
 * XOR engine; drivers/dma/mv_xor.c, mv_xor_channel_add(), and mv_xor_v2.c,
 * mv_xor_v2_descq_init().
 */
DTIO_KIND("marvell,armada-3700-xor", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada-7k-xor", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-xenon.c. Only that of CP110 is behind an
 * IOMMU on some board.
 */
DTIO_KIND("marvell,ac5-sdhci", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada-3700-sdhci", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada-ap806-sdhci", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada-ap807-sdhci", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada-cp110-sdhci", BUS_MASTER, &dtio_xenon_cp110)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/marvell/mvneta.c,
 * mvneta_rxq_init().
 */
DTIO_KIND("marvell,armada-3700-neta", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada-ac5-neta", BUS_MASTER, NULL)

/*
 * Ethernet: rings and pools of packets;
 * drivers/net/ethernet/marvell/mvpp2/mvpp2_main.c, mvpp2_bm_pool_create().
 */
DTIO_KIND("marvell,armada-7k-pp22", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/pci-aardvark.c, advk_pcie_setup_hw(), and
 * dwc/pcie-armada8k.c.
 */
DTIO_KIND("marvell,armada-3700-pcie", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada8k-pcie", BUS_MASTER, NULL)

/*
 * USB host: schedules in memory; drivers/usb/host/ehci-mem.c, ehci_mem_init(),
 * called for ehci-orion.c.
 */
DTIO_KIND("marvell,armada-3700-ehci", BUS_MASTER, NULL)
DTIO_KIND("marvell,orion-ehci", BUS_MASTER, NULL)

/*
 * USB host: rings of transfers; drivers/usb/host/xhci-mem.c, xhci_mem_init().
 */
DTIO_KIND("marvell,armada-8k-xhci", BUS_MASTER, NULL)
DTIO_KIND("marvell,armada3700-xhci", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Mailbox of the secure processor; drivers/mailbox/armada-37xx-rwtm-mailbox.c
 * and drivers/firmware/turris-mox-rwtm.c.
 */
DTIO_NEVER("marvell,armada-3700-rwtm-mailbox", "a mailbox of the firmware")

/*
 * Voltage of the processors, and their clocks and sleep;
 * drivers/cpufreq/armada-37xx-cpufreq.c.
 */
DTIO_NEVER("marvell,armada-3700-avs", "the power control of the processors")
DTIO_NEVER("marvell,armada-3700-cpu-misc", "the power control of the processors")
DTIO_NEVER("marvell,armada-3700-nb-pm", "the power control of the processors")

/*
 * Controllers of message-signalled interrupts, and of those of the other chip;
 * drivers/irqchip/irq-mvebu-gicp.c, irq-mvebu-icu.c and irq-mvebu-odmi.c.
 */
DTIO_NEVER("marvell,ap806-gicp", "a part of the interrupt controller")
DTIO_NEVER("marvell,cp110-icu", "a part of the interrupt controller")
DTIO_NEVER("marvell,odmi-controller", "a part of the interrupt controller")

/*
 * Pin controllers; drivers/pinctrl/mvebu/pinctrl-ac5.c, pinctrl-armada-37xx.c
 * and drivers/pinctrl/berlin/berlin-bg4ct.c.
 */
DTIO_NEVER("marvell,ac5-pinctrl", "the pin controller")
DTIO_NEVER("marvell,armada3710-nb-pinctrl", "the pin controller")
DTIO_NEVER("marvell,armada3710-sb-pinctrl", "the pin controller")
DTIO_NEVER("marvell,berlin4ct-avio-pinctrl", "the pin controller")
DTIO_NEVER("marvell,berlin4ct-soc-pinctrl", "the pin controller")
DTIO_NEVER("marvell,berlin4ct-system-pinctrl", "the pin controller")

#endif /* DTIO_NEVER */
