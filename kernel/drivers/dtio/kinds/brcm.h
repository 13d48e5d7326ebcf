/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Broadcom's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * I2C controller of BCM2835 (drivers/i2c/busses/i2c-bcm2835.c,
 * bcm2835_i2c_probe() and bcm2835_i2c_isr()). Disabling it takes the interrupts
 * away as well; then the FIFO and the status are cleared.
 */
DTIO_RECIPE(dtio_bcm2835_i2c, UNTRIED,
	    WRITE32(0x00, 0),		/* C */
	    WRITE32(0x00, 0x10),	/* C: clear the FIFO */
	    WRITE32(0x04, 0x302),	/* S: timeout, error, done */
	    WRITE32(0x08, 0),		/* DLEN */
	    WRITE32(0x0c, 0),		/* A */
	    WRITE32(0x1c, 0),		/* CLKT */
);

/*
 * SPI controller of BCM2835 (drivers/spi/spi-bcm2835.c,
 * bcm2835_spi_reset_hw()). One write takes away interrupts, requests for DMA
 * and the transfer, and clears both FIFOs.
 */
DTIO_RECIPE(dtio_bcm2835_spi, UNTRIED,
	    CHANGE32(0x00, 0x00010fb0, 0x00010030), /* CS */
	    WRITE32(0x0c, 0),		/* DLEN */
);

/*
 * UART of BCM2835's auxiliary block (drivers/tty/serial/8250/
 * 8250_bcm2835aux.c, and 8250_port.c, serial8250_do_shutdown()). The registers
 * are words, four bytes apart, which the trees do not say. LCR goes first, as
 * it decides what the next register means. The driver counts on both ways being
 * enabled in CNTL as after a reset.
 */
DTIO_RECIPE(dtio_bcm2835_aux_uart, UNTRIED,
	    WRITE32(0x0c, 0),		/* LCR */
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x20, 0),		/* CNTL */
	    WRITE32(0x10, 0),		/* MCR */
	    WRITE32(0x08, 0x07),	/* FCR: empty the FIFOs */
	    WRITE32(0x08, 0),		/* FCR */
	    READ32(0x14),		/* LSR */
	    READ32(0x00),		/* RBR */
	    WRITE32(0x20, 0x3),		/* CNTL */
);

/*
 * PWM of BCM2835 (drivers/pwm/pwm-bcm2835.c, bcm2835_pwm_apply()): all control
 * bits of both outputs.
 */
DTIO_RECIPE(dtio_bcm2835_pwm, UNTRIED,
	    CHANGE32(0x00, 0xffff, 0),	/* PWM_CONTROL */
);

/*
 * Random number generator of BCM2835 (drivers/char/hw_random/bcm2835-rng.c,
 * bcm2835_rng_cleanup()).
 */
DTIO_RECIPE(dtio_bcm2835_rng, UNTRIED,
	    WRITE32(0x00, 0),		/* RNG_CTRL */
);

/*
 * Random number generator of later parts (drivers/char/hw_random/
 * iproc-rng200.c, iproc_rng200_restart(), without the last step, which enables
 * it). Both resets are set, the inner one first, and cleared in turn.
 */
DTIO_RECIPE(dtio_iproc_rng200, UNTRIED,
	    CHANGE32(0x00, 0x1fff, 0),	/* RNG_CTRL */
	    WRITE32(0x18, 0xffffffff),	/* RNG_INT_STATUS */
	    CHANGE32(0x08, 0x1, 0x1),	/* RBG_SOFT_RESET */
	    CHANGE32(0x04, 0x1, 0x1),	/* RNG_SOFT_RESET */
	    CHANGE32(0x04, 0x1, 0),	/* RNG_SOFT_RESET */
	    CHANGE32(0x08, 0x1, 0),	/* RBG_SOFT_RESET */
);

/*
 * I2C controller of set-top boxes (drivers/i2c/busses/i2c-brcmstb.c,
 * brcmstb_i2c_enable_disable_irq() and brcmstb_send_i2c_cmd()).
 */
DTIO_RECIPE(dtio_brcmstb_i2c, UNTRIED,
	    CHANGE32(0x28, 0x40, 0),	/* CTL: interrupt */
	    WRITE32(0x24, 0),		/* CNT */
	    WRITE32(0x2c, 0),		/* IIC_ENABLE */
);

/*
 * I2C controller of iProc (drivers/i2c/busses/i2c-bcm-iproc.c,
 * bcm_iproc_i2c_remove() and bcm_iproc_i2c_init()). Interrupts go first, then
 * the controller, then what it answers to as a slave; the FIFOs are emptied and
 * the status is cleared. The reset bit is not used: it would take a wait of
 * 100 us.
 */
DTIO_RECIPE(dtio_iproc_i2c, UNTRIED,
	    WRITE32(0x38, 0),		/* IE */
	    CHANGE32(0x00, 0x40000000, 0), /* CFG: disable */
	    WRITE32(0x08, 0),		/* S_CFG_SMBUS_ADDR */
	    WRITE32(0x0c, 0xc0000000),	/* M_FIFO_CTRL: flush */
	    WRITE32(0x10, 0xc0000000),	/* S_FIFO_CTRL: flush */
	    WRITE32(0x3c, 0xffffffff),	/* IS */
);

/* PWM of iProc (drivers/pwm/pwm-bcm-iproc.c, iproc_pwmc_disable()): all four. */
DTIO_RECIPE(dtio_iproc_pwm, UNTRIED,
	    CHANGE32(0x00, 0xf, 0),	/* PWM_CTRL */
);

/*
 * UART of BCM6345 (drivers/tty/serial/bcm63xx_uart.c, bcm_uart_shutdown() and
 * bcm_uart_startup()). Interrupts go first, then both ways and the baud rate
 * generator, with break and loopback; the FIFOs are emptied. Reading the last
 * two registers clears what is pending.
 */
DTIO_RECIPE(dtio_bcm6345_uart, UNTRIED,
	    WRITE32(0x10, 0),		/* UART_IR */
	    CHANGE32(0x00, 0x00f04000, 0), /* UART_CTL */
	    CHANGE32(0x00, 0xc0, 0xc0),	/* UART_CTL: empty the FIFOs */
	    READ32(0x14),		/* UART_FIFO */
	    READ32(0x0c),		/* UART_EXTINP */
);

/*
 * Watchdog of BCM6345 (drivers/watchdog/bcm7038_wdt.c, bcm7038_wdt_stop()): two
 * writes to one register, in this order.
 */
DTIO_RECIPE(dtio_bcm6345_wdt, UNTRIED,
	    WRITE32(0x04, 0xee00),	/* WDT_CMD */
	    WRITE32(0x04, 0x00ee),	/* WDT_CMD */
);

/*
 * High speed SPI controller (drivers/spi/spi-bcm63xx-hsspi.c,
 * bcm63xx_hsspi_remove() and bcm63xx_hsspi_wait_cmd()). The driver has nothing
 * that stops a transfer, which cannot be longer than the FIFO of 512 bytes: its
 * end is waited for after the interrupts have gone.
 */
DTIO_RECIPE(dtio_bcm63xx_hsspi, UNTRIED,
	    WRITE32(0x10, 0),		/* HSSPI_INT_MASK */
	    WAIT32(0x84, 0x2, 0),	/* HSSPI_PINGPONG_STATUS(0): not busy */
	    WRITE32(0x08, 0xff001f1f),	/* HSSPI_INT_STATUS */
);

/*
 * SDHCI of Stingray and others (drivers/mmc/host/sdhci.c, sdhci_reset() and
 * sdhci_remove_host(), for sdhci-iproc.c, sdhci_iproc_ops). Interrupts go first.
 * The reset ends all transfers and clears its bit when it is done.
 */
DTIO_RECIPE(dtio_sdhci_iproc, UNTRIED,
	    WRITE32(0x38, 0),		/* SIGNAL_ENABLE */
	    WRITE32(0x34, 0),		/* INT_ENABLE */
	    WRITE8(0x2f, 0x01),		/* SOFTWARE_RESET: all */
	    WAIT8(0x2f, 0x01, 0),	/* SOFTWARE_RESET: done */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: bcm2835-gpio and bcm2711-gpio, which also mux the pins;
 * bcm2835-pm and bcm2711-pm, which also hold power domains and resets;
 * bcm2711-thermal, whose registers are those of the node above;
 * bcm63138-timer, for which there is no driver that says what it has.
 *
 * What decides, by driver:
 *
 * drivers/spi/spi-bcm2835.c: served by a separate DMA engine
 * (bcm2835_dma_init()). So could be the PWM of BCM2835.
 *
 * drivers/i2c/busses/i2c-bcm2835.c, i2c-brcmstb.c and i2c-bcm-iproc.c,
 * drivers/tty/serial/8250/8250_bcm2835aux.c, drivers/tty/serial/bcm63xx_uart.c,
 * drivers/pwm/pwm-bcm2835.c and pwm-bcm-iproc.c,
 * drivers/char/hw_random/bcm2835-rng.c and iproc-rng200.c,
 * drivers/watchdog/bcm7038_wdt.c, drivers/gpio/gpio-brcmstb.c,
 * drivers/pinctrl/bcm/pinctrl-iproc-gpio.c,
 * drivers/thermal/broadcom/bcm2835_thermal.c,
 * drivers/clocksource/bcm2835_timer.c, drivers/spi/spi-bcm63xx-hsspi.c and
 * spi-bcmbca-hsspi.c, drivers/spi/spi-bcm-qspi.c: no DMA; data goes through
 * registers.
 *
 * Without a recipe are: the temperature sensor and the system timer of
 * BCM2835, which the firmware uses as well; iproc-gpio and bcm7445-gpio, as the
 * number of their banks differs by node; the QSPI controller, whose interrupts
 * are not in its first "reg".
 */
DTIO_KIND("brcm,bcm2711-hdmi-i2c", NO_BUS_MASTER, &dtio_brcmstb_i2c)
DTIO_KIND("brcm,bcm2711-i2c", NO_BUS_MASTER, &dtio_bcm2835_i2c)
DTIO_KIND("brcm,bcm2711-rng200", NO_BUS_MASTER, &dtio_iproc_rng200)
DTIO_KIND("brcm,bcm2835-aux-uart", NO_BUS_MASTER, &dtio_bcm2835_aux_uart)
DTIO_KIND("brcm,bcm2835-i2c", NO_BUS_MASTER, &dtio_bcm2835_i2c)
DTIO_KIND("brcm,bcm2835-pwm", NO_BUS_MASTER, &dtio_bcm2835_pwm)
DTIO_KIND("brcm,bcm2835-rng", NO_BUS_MASTER, &dtio_bcm2835_rng)
DTIO_KIND("brcm,bcm2835-spi", NO_BUS_MASTER, &dtio_bcm2835_spi)
DTIO_KIND("brcm,bcm2835-system-timer", NO_BUS_MASTER, NULL)
DTIO_KIND("brcm,bcm2837-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("brcm,bcm4908-hsspi", NO_BUS_MASTER, &dtio_bcm63xx_hsspi)
DTIO_KIND("brcm,bcm4912-hsspi", NO_BUS_MASTER, &dtio_bcm63xx_hsspi)
DTIO_KIND("brcm,bcm63146-hsspi", NO_BUS_MASTER, &dtio_bcm63xx_hsspi)
DTIO_KIND("brcm,bcm63158-hsspi", NO_BUS_MASTER, &dtio_bcm63xx_hsspi)
DTIO_KIND("brcm,bcm6345-uart", NO_BUS_MASTER, &dtio_bcm6345_uart)
DTIO_KIND("brcm,bcm6345-wdt", NO_BUS_MASTER, &dtio_bcm6345_wdt)
DTIO_KIND("brcm,bcm6813-hsspi", NO_BUS_MASTER, &dtio_bcm63xx_hsspi)
DTIO_KIND("brcm,bcm6856-hsspi", NO_BUS_MASTER, &dtio_bcm63xx_hsspi)
DTIO_KIND("brcm,bcm6858-hsspi", NO_BUS_MASTER, &dtio_bcm63xx_hsspi)
DTIO_KIND("brcm,bcm7445-gpio", NO_BUS_MASTER, NULL)
DTIO_KIND("brcm,brcmper-i2c", NO_BUS_MASTER, &dtio_brcmstb_i2c)
DTIO_KIND("brcm,iproc-gpio", NO_BUS_MASTER, NULL)
DTIO_KIND("brcm,iproc-i2c", NO_BUS_MASTER, &dtio_iproc_i2c)
DTIO_KIND("brcm,iproc-pwm", NO_BUS_MASTER, &dtio_iproc_pwm)
DTIO_KIND("brcm,iproc-rng200", NO_BUS_MASTER, &dtio_iproc_rng200)
DTIO_KIND("brcm,spi-ns2-qspi", NO_BUS_MASTER, NULL)

/* SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(). */
DTIO_KIND("brcm,iproc-ahci", BUS_MASTER, NULL)

/* DMA engine; drivers/dma/bcm2835-dma.c, bcm2835_dma_start_desc(). */
DTIO_KIND("brcm,bcm2835-dma", BUS_MASTER, NULL)

/*
 * Hardware video scaler: it reads pictures from memory;
 * drivers/gpu/drm/vc4/vc4_plane.c, vc4_plane_mode_set(): addresses in the
 * display list.
 */
DTIO_KIND("brcm,bcm2711-hvs", BUS_MASTER, NULL)
DTIO_KIND("brcm,bcm2835-hvs", BUS_MASTER, NULL)

/*
 * Transposer: it writes the picture to memory; drivers/gpu/drm/vc4/vc4_txp.c,
 * vc4_txp_connector_atomic_commit().
 */
DTIO_KIND("brcm,bcm2835-txp", BUS_MASTER, NULL)

/*
 * GPU: lists of commands in memory; drivers/gpu/drm/v3d/v3d_sched.c,
 * v3d_bin_job_run(), and drivers/gpu/drm/vc4/vc4_gem.c, submit_cl().
 */
DTIO_KIND("brcm,2711-v3d", BUS_MASTER, NULL)
DTIO_KIND("brcm,bcm2835-v3d", BUS_MASTER, NULL)

/*
 * Mailboxes of the crypto engines and of RAID: rings of messages in memory;
 * drivers/mailbox/bcm-flexrm-mailbox.c, flexrm_startup(), and
 * bcm-pdc-mailbox.c, pdc_ring_init().
 */
DTIO_KIND("brcm,iproc-flexrm-mbox", BUS_MASTER, NULL)
DTIO_KIND("brcm,iproc-pdc-mbox", BUS_MASTER, NULL)

/*
 * Camera receiver: it writes pictures to memory;
 * drivers/media/platform/broadcom/bcm2835-unicam.c, unicam_wr_dma_addr().
 */
DTIO_KIND("brcm,bcm2835-unicam", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-iproc.c and sdhci-brcmstb.c. The one of
 * the BCM2835 is not here: it has no DMA (sdhci-iproc.c, bcm2835_data).
 */
DTIO_KIND("brcm,bcm2711-emmc2", BUS_MASTER, NULL)
DTIO_KIND("brcm,bcm2712-sdhci", BUS_MASTER, NULL)
DTIO_KIND("brcm,sdhci-iproc", BUS_MASTER, &dtio_sdhci_iproc)
DTIO_KIND("brcm,sdhci-iproc-cygnus", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/broadcom/bcm4908_enet.c,
 * bcm4908_enet_dma_alloc().
 */
DTIO_KIND("brcm,bcm4908-enet", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/broadcom/bgmac.c,
 * bgmac_dma_alloc().
 */
DTIO_KIND("brcm,amac", BUS_MASTER, NULL)
DTIO_KIND("brcm,ns2-amac", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/broadcom/genet/bcmgenet.c,
 * bcmgenet_rx_refill().
 */
DTIO_KIND("brcm,bcm2711-genet-v5", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/pcie-brcmstb.c, brcm_pcie_setup(), and pcie-iproc.c,
 * iproc_pcie_setup().
 */
DTIO_KIND("brcm,bcm2711-pcie", BUS_MASTER, NULL)
DTIO_KIND("brcm,iproc-pcie", BUS_MASTER, NULL)
DTIO_KIND("brcm,iproc-pcie-paxc", BUS_MASTER, NULL)
DTIO_KIND("brcm,iproc-pcie-paxc-v2", BUS_MASTER, NULL)

/*
 * The processor of VideoCore as it is spoken to through memory;
 * drivers/staging/vc04_services/interface/vchiq_arm/vchiq_arm.c,
 * vchiq_platform_init().
 */
DTIO_KIND("brcm,bcm2835-vchiq", BUS_MASTER, NULL)
DTIO_KIND("brcm,bcm2836-vchiq", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 2); drivers/usb/dwc2/gadget.c,
 * dwc2_gadget_alloc_ctrl_desc_chains(), and hcd.c, dwc2_hcd_init().
 */
DTIO_KIND("brcm,bcm2835-usb", BUS_MASTER, NULL)

/*
 * USB host: rings of transfers; drivers/usb/host/xhci-mem.c, xhci_mem_init().
 */
DTIO_KIND("brcm,bcm2711-xhci", BUS_MASTER, NULL)

/*
 * USB device: tables of buffers; drivers/usb/gadget/udc/bdc/bdc_core.c,
 * bdc_mem_alloc().
 */
DTIO_KIND("brcm,bdc-v0.16", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Mailbox of VideoCore's firmware, and what Linux asks of it;
 * drivers/mailbox/bcm2835-mailbox.c and drivers/firmware/raspberrypi.c.
 */
DTIO_NEVER("brcm,bcm2835-mbox", "a mailbox of the firmware")

/*
 * Power management, with the watchdog that resets the system;
 * drivers/mfd/bcm2835-pm.c.
 */
DTIO_NEVER("brcm,bcm2711-pm", "the power controller")
DTIO_NEVER("brcm,bcm2835-pm", "the power controller")

/* Fuses; drivers/nvmem/bcm-ocotp.c. */
DTIO_NEVER("brcm,ocotp-v2", "the fuse memory")

/*
 * Control of reset, and of the bridge to the host; the trees have them as
 * blocks of control registers (reboot by the one).
 */
DTIO_NEVER("brcm,sr-cdru", "the system's control register block")
DTIO_NEVER("brcm,sr-mhb", "the system's control register block")

/*
 * Pin controllers; drivers/pinctrl/bcm/pinctrl-bcm4908.c and pinctrl-ns2-mux.c.
 */
DTIO_NEVER("brcm,bcm4908-pinctrl", "the pin controller")
DTIO_NEVER("brcm,ns2-pinmux", "the pin controller")

#endif /* DTIO_NEVER */
