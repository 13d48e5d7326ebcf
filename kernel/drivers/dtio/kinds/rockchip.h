/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Rockchip's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART (a Synopsys DesignWare APB UART; drivers/tty/serial/8250/8250_port.c,
 * serial8250_do_shutdown(), and 8250_dw.c, dw8250_force_idle() and
 * dw8250_check_lcr()). In the trees of all of these kinds, registers are 32
 * bits wide and 4 bytes apart. If LCR.DLAB was left set, the first write of IER
 * goes to the high byte of the divisor, which only shortens what is being sent;
 * it is repeated once LCR is known to be 0. LCR cannot be written while the
 * UART is busy: hence the loopback, which cuts off the receive line, the
 * emptying of the FIFOs (RX is read with the FIFOs off, as it may be empty),
 * and the wait. Reading USR clears the interrupt of a write of LCR that came
 * too early. The fraction of the divisor is written in dw8250_setup_port(), on
 * any part.
 */
DTIO_RECIPE(dtio_rk_uart, UNTRIED,
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x10, 0x10),	/* MCR: loopback */
	    WRITE32(0x08, 0x01),	/* FCR: FIFOs on */
	    WRITE32(0x08, 0x07),	/* FCR: empty both FIFOs */
	    WRITE32(0x08, 0),		/* FCR: FIFOs off */
	    READ32(0x00),		/* RX */
	    WAIT32(0x7c, 0x01, 0),	/* USR: not busy */
	    WRITE32(0x0c, 0),		/* LCR */
	    WAIT32(0x0c, 0xff, 0),	/* LCR: the write was taken */
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x10, 0),		/* MCR */
	    WRITE32(0xc0, 0),		/* DLF */
	    READ32(0x14),		/* LSR */
	    READ32(0x00),		/* RX */
	    READ32(0x08),		/* IIR */
	    READ32(0x18),		/* MSR */
	    READ32(0x7c),		/* USR */
);

/*
 * I2C (drivers/i2c/busses/i2c-rk3x.c). Interrupts go first. Clearing REG_CON.EN
 * resets the state machine, as rk3x_i2c_stop() does between two messages; the
 * bits that tune the timing go as well and are set with the divider before the
 * next transfer, as rk3x_i2c_adapt_div() does. What was to be sent is wiped.
 */
DTIO_RECIPE(dtio_rk_i2c, UNTRIED,
	    WRITE32(0x18, 0),		/* REG_IEN */
	    WRITE32(0x00, 0),		/* REG_CON */
	    WRITE32(0x08, 0),		/* REG_MRXADDR */
	    WRITE32(0x0c, 0),		/* REG_MRXRADDR */
	    WRITE32(0x100, 0),		/* TXBUFFER, 8 words */
	    WRITE32(0x104, 0),
	    WRITE32(0x108, 0),
	    WRITE32(0x10c, 0),
	    WRITE32(0x110, 0),
	    WRITE32(0x114, 0),
	    WRITE32(0x118, 0),
	    WRITE32(0x11c, 0),
	    WRITE32(0x1c, 0x7f),	/* REG_IPD */
);

/*
 * PWM, one channel (drivers/pwm/pwm-rockchip.c, rockchip_pwm_enable(); the data
 * called v2 and v3 have these registers at the same place). The counter stops
 * first; the lock of period and duty goes in the same write.
 */
DTIO_RECIPE(dtio_rk_pwm, UNTRIED,
	    WRITE32(0x0c, 0),		/* ctrl */
	    WRITE32(0x08, 0),		/* duty */
	    WRITE32(0x04, 0),		/* period */
);

/*
 * SPI (drivers/spi/spi-rockchip.c, rockchip_spi_handle_err()). Interrupts go
 * first. Clearing SSIENR stops a transfer and empties both FIFOs; the others
 * can only be written without it. Then the chip selects go, and the modes with
 * them, such as that of a target.
 */
DTIO_RECIPE(dtio_rk_spi, UNTRIED,
	    WRITE32(0x2c, 0),		/* IMR */
	    WRITE32(0x08, 0),		/* SSIENR */
	    WRITE32(0x3c, 0),		/* DMACR */
	    WRITE32(0x0c, 0),		/* SER */
	    WRITE32(0x00, 0),		/* CTRLR0 */
	    WRITE32(0x04, 0),		/* CTRLR1 */
	    WRITE32(0x18, 0),		/* RXFTLR */
	    WRITE32(0x40, 0),		/* DMATDLR */
	    WRITE32(0x44, 0),		/* DMARDLR */
	    WRITE32(0x38, 0xffffffff),	/* ICR */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * UARTs: drivers/tty/serial/8250/8250_dw.c; I2C: drivers/i2c/busses/i2c-rk3x.c;
 * PWM: drivers/pwm/pwm-rockchip.c; SPI: drivers/spi/spi-rockchip.c. UART and
 * SPI have DMA from an engine only ("dmas"), I2C and PWM have none.
 *
 * ADC: drivers/iio/adc/rockchip_saradc.c, without DMA. No recipe, as all have
 * "resets".
 *
 * CAN: drivers/net/can/rockchip/, whose register DMA_CTL is for an engine, as
 * it has no address. No recipe, as all have "resets".
 *
 * Flash controller: drivers/spi/spi-rockchip-sfc.c, whose register SFC_DMA_ADDR
 * takes an address in memory. It has no recipe: its own reset is of the state
 * machine and the FIFO, and nothing says that it ends the transfer to memory.
 *
 * Watchdogs: drivers/watchdog/dw_wdt.c. They have no recipe: once started
 * nothing but a reset stops them.
 */
DTIO_KIND("rockchip,px30-i2c", NO_BUS_MASTER, &dtio_rk_i2c)
DTIO_KIND("rockchip,px30-pwm", NO_BUS_MASTER, &dtio_rk_pwm)
DTIO_KIND("rockchip,px30-saradc", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,px30-spi", NO_BUS_MASTER, &dtio_rk_spi)
DTIO_KIND("rockchip,px30-uart", NO_BUS_MASTER, &dtio_rk_uart)
DTIO_KIND("rockchip,px30-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3308-i2c", NO_BUS_MASTER, &dtio_rk_i2c)
DTIO_KIND("rockchip,rk3308-pwm", NO_BUS_MASTER, &dtio_rk_pwm)
DTIO_KIND("rockchip,rk3308-saradc", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3308-spi", NO_BUS_MASTER, &dtio_rk_spi)
DTIO_KIND("rockchip,rk3308-uart", NO_BUS_MASTER, &dtio_rk_uart)
DTIO_KIND("rockchip,rk3308-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-i2c", NO_BUS_MASTER, &dtio_rk_i2c)
DTIO_KIND("rockchip,rk3328-pwm", NO_BUS_MASTER, &dtio_rk_pwm)
DTIO_KIND("rockchip,rk3328-saradc", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-spi", NO_BUS_MASTER, &dtio_rk_spi)
DTIO_KIND("rockchip,rk3328-uart", NO_BUS_MASTER, &dtio_rk_uart)
DTIO_KIND("rockchip,rk3328-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3368-i2c", NO_BUS_MASTER, &dtio_rk_i2c)
DTIO_KIND("rockchip,rk3368-pwm", NO_BUS_MASTER, &dtio_rk_pwm)
DTIO_KIND("rockchip,rk3368-spi", NO_BUS_MASTER, &dtio_rk_spi)
DTIO_KIND("rockchip,rk3368-uart", NO_BUS_MASTER, &dtio_rk_uart)
DTIO_KIND("rockchip,rk3368-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-i2c", NO_BUS_MASTER, &dtio_rk_i2c)
DTIO_KIND("rockchip,rk3399-pwm", NO_BUS_MASTER, &dtio_rk_pwm)
DTIO_KIND("rockchip,rk3399-saradc", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-spi", NO_BUS_MASTER, &dtio_rk_spi)
DTIO_KIND("rockchip,rk3399-uart", NO_BUS_MASTER, &dtio_rk_uart)
DTIO_KIND("rockchip,rk3399-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-i2c", NO_BUS_MASTER, &dtio_rk_i2c)
DTIO_KIND("rockchip,rk3568-pwm", NO_BUS_MASTER, &dtio_rk_pwm)
DTIO_KIND("rockchip,rk3568-saradc", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-spi", NO_BUS_MASTER, &dtio_rk_spi)
DTIO_KIND("rockchip,rk3568-uart", NO_BUS_MASTER, &dtio_rk_uart)
DTIO_KIND("rockchip,rk3568-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568v3-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-i2c", NO_BUS_MASTER, &dtio_rk_i2c)
DTIO_KIND("rockchip,rk3588-pwm", NO_BUS_MASTER, &dtio_rk_pwm)
DTIO_KIND("rockchip,rk3588-saradc", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-spi", NO_BUS_MASTER, &dtio_rk_spi)
DTIO_KIND("rockchip,rk3588-uart", NO_BUS_MASTER, &dtio_rk_uart)
DTIO_KIND("rockchip,rk3588-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,saradc", NO_BUS_MASTER, NULL)
DTIO_KIND("rockchip,sfc", BUS_MASTER, NULL)

/*
 * SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(), called for
 * ahci_dwc.c.
 */
DTIO_KIND("rockchip,rk3568-dwc-ahci", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-dwc-ahci", BUS_MASTER, NULL)

/*
 * Crypto engine; drivers/crypto/rockchip/rk3288_crypto_ahash.c,
 * crypto_ahash_dma_start(), and rk3288_crypto_skcipher.c, crypto_dma_start().
 */
DTIO_KIND("rockchip,rk3328-crypto", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-crypto", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/lima/lima_mmu.c,
 * lima_mmu_init(), panfrost/panfrost_mmu.c, panfrost_mmu_enable(), and
 * panthor/panthor_mmu.c, panthor_vm_active().
 */
DTIO_KIND("rockchip,px30-mali", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-mali", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-mali", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-mali", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-mali", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/rockchip/rockchip_drm_vop.c, vop_plane_atomic_update(), and
 * rockchip_drm_vop2.c, vop2_plane_atomic_update().
 */
DTIO_KIND("rockchip,px30-vop-big", BUS_MASTER, NULL)
DTIO_KIND("rockchip,px30-vop-lit", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-vop", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-vop-big", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-vop-lit", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3566-vop", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-vop", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-vop", BUS_MASTER, NULL)

/*
 * Two-dimensional graphics; drivers/media/platform/rockchip/rga/rga-hw.c,
 * rga_cmd_set(): its commands are in memory.
 */
DTIO_KIND("rockchip,rk3399-rga", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-rga", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-rga", BUS_MASTER, NULL)

/*
 * Image processor; drivers/media/platform/rockchip/rkisp1/rkisp1-capture.c,
 * rkisp1_set_next_buf().
 */
DTIO_KIND("rockchip,px30-cif-isp", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-cif-isp", BUS_MASTER, NULL)

/*
 * Video codec (Hantro and its kin);
 * drivers/media/platform/verisilicon/rockchip_vpu2_hw_h264_dec.c,
 * set_buffers(), and rockchip_vpu981_hw_av1_dec.c,
 * rockchip_vpu981_av1_dec_set_tile_info().
 */
DTIO_KIND("rockchip,px30-vpu", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-vpu", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-vpu", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-vepu", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-vpu", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-av1-vpu", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-vepu121", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-vpu121", BUS_MASTER, NULL)

/*
 * Video decoder; drivers/staging/media/rkvdec/rkvdec-h264.c,
 * config_registers().
 */
DTIO_KIND("rockchip,rk3328-vdec", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-vdec", BUS_MASTER, NULL)

/*
 * MMC: its internal DMA takes a list of descriptors; drivers/mmc/host/dw_mmc.c,
 * dw_mci_idmac_init(), called for dw_mmc-rockchip.c.
 */
DTIO_KIND("rockchip,px30-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3308-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3368-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-dw-mshc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-dw-mshc", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-of-arasan.c and sdhci-of-dwcmshc.c.
 */
DTIO_KIND("rockchip,rk3399-sdhci-5.1", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-dwcmshc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-dwcmshc", BUS_MASTER, NULL)

/*
 * NAND with its own DMA; drivers/mtd/nand/raw/rockchip-nand-controller.c,
 * rk_nfc_xfer_start().
 */
DTIO_KIND("rockchip,px30-nfc", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3308-nfc", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-rk.c.
 */
DTIO_KIND("rockchip,px30-gmac", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3308-gmac", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-gmac", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3368-gmac", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-gmac", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-gmac", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-gmac", BUS_MASTER, NULL)

/*
 * PCIe host bridge, and the same block as an endpoint: its functions master the
 * bus; drivers/pci/controller/pcie-rockchip-host.c, rockchip_pcie_init_port(),
 * and dwc/pcie-dw-rockchip.c, rockchip_pcie_probe().
 */
DTIO_KIND("rockchip,rk3399-pcie", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3399-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-pcie", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-pcie", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-pcie-ep", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 2); drivers/usb/dwc2/gadget.c,
 * dwc2_gadget_alloc_ctrl_desc_chains(), and hcd.c, dwc2_hcd_init().
 */
DTIO_KIND("rockchip,px30-usb", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3308-usb", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3328-usb", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3368-usb", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 3); drivers/usb/dwc3/core.c,
 * dwc3_alloc_one_event_buffer(). The unit around that of the RK3399 has no DMA
 * of its own.
 */
DTIO_KIND("rockchip,rk3328-dwc3", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3568-dwc3", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-dwc3", BUS_MASTER, NULL)

/*
 * USB host: schedules in memory; drivers/usb/host/ehci-mem.c, ehci_mem_init(),
 * and ohci-mem.c, ohci_mem_init().
 */
DTIO_KIND("rockchip,rk3588-ehci", BUS_MASTER, NULL)
DTIO_KIND("rockchip,rk3588-ohci", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * DDR controller and its monitor; drivers/devfreq/rk3399_dmc.c and
 * drivers/devfreq/event/rockchip-dfi.c.
 */
DTIO_NEVER("rockchip,rk3399-dfi", "a part of the DDR controller")
DTIO_NEVER("rockchip,rk3568-dfi", "a part of the DDR controller")
DTIO_NEVER("rockchip,rk3588-dfi", "a part of the DDR controller")

/* Fuses; drivers/nvmem/rockchip-efuse.c and rockchip-otp.c. */
DTIO_NEVER("rockchip,px30-otp", "the fuse memory")
DTIO_NEVER("rockchip,rk3308-otp", "the fuse memory")
DTIO_NEVER("rockchip,rk3328-efuse", "the fuse memory")
DTIO_NEVER("rockchip,rk3368-efuse", "the fuse memory")
DTIO_NEVER("rockchip,rk3399-efuse", "the fuse memory")
DTIO_NEVER("rockchip,rk3588-otp", "the fuse memory")

/*
 * Priorities of the masters; drivers/pmdomain/rockchip/pm-domains.c,
 * rockchip_pmu_save_qos().
 */
DTIO_NEVER("rockchip,px30-qos", "a part of the interconnect")
DTIO_NEVER("rockchip,rk3368-qos", "a part of the interconnect")
DTIO_NEVER("rockchip,rk3399-qos", "a part of the interconnect")
DTIO_NEVER("rockchip,rk3568-qos", "a part of the interconnect")
DTIO_NEVER("rockchip,rk3588-qos", "a part of the interconnect")

/*
 * General register files, which pins, voltages, clocks, and switches of many
 * devices are in; drivers/soc/rockchip/grf.c.
 */
DTIO_NEVER("rockchip,px30-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,px30-pmugrf", "a control register block that devices share")
DTIO_NEVER("rockchip,px30-usb2phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3308-core-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3308-detect-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3308-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3308-usb2phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3328-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3328-usb2phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3368-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3368-pmugrf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3399-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3399-pmugrf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3566-pipe-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3568-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3568-pcie3-phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3568-pipe-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3568-pipe-phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3568-pmugrf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3568-usb2phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-hdptxphy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-ioc", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-pcie3-phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-php-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-pipe-phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-pmugrf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-sys-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-usb-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-usb2phy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-usbdpphy-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-vo0-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-vo1-grf", "a control register block that devices share")
DTIO_NEVER("rockchip,rk3588-vop-grf", "a control register block that devices share")

/* Power management unit; drivers/pmdomain/rockchip/pm-domains.c. */
DTIO_NEVER("rockchip,px30-pmu", "the power controller")
DTIO_NEVER("rockchip,rk3368-pmu", "the power controller")
DTIO_NEVER("rockchip,rk3399-pmu", "the power controller")
DTIO_NEVER("rockchip,rk3568-pmu", "the power controller")
DTIO_NEVER("rockchip,rk3588-pmu", "the power controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/timer-rockchip.c.
 */
DTIO_NEVER("rockchip,px30-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("rockchip,rk3288-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("rockchip,rk3368-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("rockchip,rk3399-timer", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("rockchip,rk3588-timer", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */

#ifdef DTIO_NEVER_BELOW

/*
 * drivers/pinctrl/pinctrl-rockchip.c:3056, rockchip_pinconf_set(): a pin state of any
 * device that has an output or an input in it is set by the functions of the bank's GPIO
 * driver, which are still called, with registers that are mapped no more, when that
 * has let go of the bank.
 */
DTIO_NEVER_BELOW("rockchip,px30-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")
DTIO_NEVER_BELOW("rockchip,rk3308-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")
DTIO_NEVER_BELOW("rockchip,rk3328-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")
DTIO_NEVER_BELOW("rockchip,rk3368-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")
DTIO_NEVER_BELOW("rockchip,rk3399-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")
DTIO_NEVER_BELOW("rockchip,rk3568-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")
DTIO_NEVER_BELOW("rockchip,rk3576-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")
DTIO_NEVER_BELOW("rockchip,rk3588-pinctrl",
		 "a part of the pin controller above it, whose driver sets pins through it")

#endif /* DTIO_NEVER_BELOW */
