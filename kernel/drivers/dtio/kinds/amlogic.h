/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Amlogic's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART (drivers/tty/serial/meson_uart.c, meson_uart_shutdown() and
 * meson_uart_reset()). Interrupts, receiver and transmitter go in one write,
 * with the modes: 8 bits, no parity, 1 stop bit, no flow control. Then both
 * FIFOs and the errors are reset.
 */
DTIO_RECIPE(dtio_meson_uart, UNTRIED,
	    CHANGE32(0x08, 0x183fb000, 0x8000), /* CONTROL */
	    CHANGE32(0x08, 0x01c00000, 0x01c00000), /* CONTROL: reset */
	    CHANGE32(0x08, 0x01c00000, 0), /* CONTROL: end of reset */
);

/*
 * I2C controller (drivers/i2c/busses/i2c-meson.c, meson_i2c_probe() and
 * meson_i2c_xfer_msg()). Clearing the start bit stops a transfer. Then the list
 * of tokens, the data and the filters are cleared.
 */
DTIO_RECIPE(dtio_meson_i2c, UNTRIED,
	    CHANGE32(0x00, 0x3, 0),	/* CTRL: no start, mind acknowledges */
	    WRITE32(0x08, 0),		/* TOK_LIST0 */
	    WRITE32(0x0c, 0),		/* TOK_LIST1 */
	    WRITE32(0x10, 0),		/* TOK_WDATA0 */
	    WRITE32(0x14, 0),		/* TOK_WDATA1 */
	    WRITE32(0x04, 0),		/* SLAVE_ADDR: address, filters */
);

/*
 * SPI controller (drivers/spi/spi-meson-spicc.c, meson_spicc_remove(),
 * meson_spicc_setup_xfer() and meson_spicc_reset_fifo()). Interrupts go first,
 * then the DMA, then the controller itself. The clock has to be kept on for
 * the reset of the FIFOs; only parts with SPICC_ENH_CTL0 may have this recipe.
 */
DTIO_RECIPE(dtio_meson_spicc, UNTRIED,
	    WRITE32(0x0c, 0),		/* SPICC_INTREG */
	    WRITE32(0x10, 0),		/* SPICC_DMAREG */
	    WRITE32(0x08, 0),		/* SPICC_CONREG */
	    CHANGE32(0x38, 0x20000000, 0x20000000), /* SPICC_ENH_CTL0 */
	    CHANGE32(0x1c, 0x00c00000, 0x00c00000), /* SPICC_TESTREG: reset FIFOs */
	    CHANGE32(0x38, 0x20000000, 0), /* SPICC_ENH_CTL0 */
	    WRITE32(0x14, 0x80),	/* SPICC_STATREG: transfer complete */
);

/*
 * SPI flash controller (drivers/spi/spi-meson-spifc.c, meson_spifc_hw_init()).
 * The driver sets the bit of the software reset and never clears it.
 */
DTIO_RECIPE(dtio_meson_spifc, UNTRIED,
	    CHANGE32(0x30, 0x80000000, 0x80000000), /* SLAVE: reset */
	    CHANGE32(0x1c, 0x4, 0),	/* USER: no compatible mode */
	    CHANGE32(0x30, 0x40000000, 0), /* SLAVE: master mode */
);

/*
 * PWM (drivers/pwm/pwm-meson.c, meson_pwm_disable()): both outputs. The clock
 * bits of the same register stay, as newer parts lack them.
 */
DTIO_RECIPE(dtio_meson_pwm, UNTRIED,
	    CHANGE32(0x08, 0x3, 0),	/* MISC_AB */
);

/*
 * ADC (drivers/iio/adc/meson_saradc.c, meson_sar_adc_stop_sample_engine() and
 * meson_sar_adc_hw_disable()), only of parts whose firmware does not share it.
 * Interrupts go first, then sampling is asked to stop, and only when nothing
 * is busy are the engine, the converter and its band gap turned off.
 */
DTIO_RECIPE(dtio_meson_saradc, UNTRIED,
	    CHANGE32(0x00, 0x208, 0),	/* REG0: interrupts */
	    CHANGE32(0x00, 0x4000, 0x4000), /* REG0: stop sampling */
	    WAIT32(0x00, 0x70000000, 0), /* REG0: not busy */
	    CHANGE32(0x00, 0x3, 0),	/* REG0: engine, continuous mode */
	    CHANGE32(0x0c, 0x200000, 0), /* REG3: converter */
	    CHANGE32(0x2c, 0x2000, 0),	/* REG11: band gap */
);

/*
 * The same where the firmware measures with it, too: between the two bits of the lock,
 * as meson_sar_adc_lock() and meson_sar_adc_unlock() have it.
 */
DTIO_RECIPE(dtio_meson_saradc_shared, UNTRIED,
	    CHANGE32(0x10, 0x4000, 0x4000), /* DELAY: ours */
	    PAUSE(1),
	    WAIT32(0x10, 0x8000, 0),	/* DELAY: not the firmware's */
	    CHANGE32(0x00, 0x208, 0),	/* REG0: interrupts */
	    CHANGE32(0x00, 0x4000, 0x4000), /* REG0: stop sampling */
	    WAIT32(0x00, 0x70000000, 0), /* REG0: not busy */
	    CHANGE32(0x00, 0x3, 0),	/* REG0: engine, continuous mode */
	    CHANGE32(0x0c, 0x200000, 0), /* REG3: converter */
	    CHANGE32(0x2c, 0x2000, 0),	/* REG11: band gap */
	    CHANGE32(0x10, 0x4000, 0),	/* DELAY: no longer ours */
);

/*
 * Watchdog (drivers/watchdog/meson_gxbb_wdt.c, meson_gxbb_wdt_stop()). The
 * counter is set back after it has stopped.
 */
DTIO_RECIPE(dtio_meson_wdt, UNTRIED,
	    CHANGE32(0x00, 0x40000, 0),	/* WDT_CTRL */
	    WRITE32(0x0c, 0),		/* WDT_RSET */
);

/*
 * Infrared receiver (drivers/media/rc/meson-ir.c, meson_ir_remove() and
 * meson_ir_hw_decoder_init()). The decoder is disabled, then reset; reading
 * the frame takes out what was received.
 */
DTIO_RECIPE(dtio_meson_ir, UNTRIED,
	    CHANGE32(0x1c, 0x8000, 0),	/* IR_DEC_REG1: disable */
	    CHANGE32(0x1c, 0x1, 0x1),	/* IR_DEC_REG1: reset */
	    CHANGE32(0x1c, 0x1, 0),	/* IR_DEC_REG1: end of reset */
	    READ32(0x14),		/* IR_DEC_FRAME */
);

/*
 * Temperature sensor (drivers/thermal/amlogic_thermal.c,
 * amlogic_thermal_disable()).
 */
DTIO_RECIPE(dtio_meson_thermal, UNTRIED,
	    CHANGE32(0x04, 0x62b, 0),	/* TSENSOR_CFG_REG1 */
);

/*
 * Random number generator (drivers/char/hw_random/meson-rng.c,
 * meson_rng_read()). It has one register, from which the next user's numbers
 * come, and nothing that could be set.
 */
DTIO_RECIPE(dtio_meson_rng, UNTRIED,
	    READ32(0x00),		/* RNG_DATA */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: meson-vrtc, which hands a time to firmware, and the interrupt
 * controller of the GPIOs; a1-spifc, of whose registers half are not known.
 *
 * What decides, by driver:
 *
 * drivers/tty/serial/meson_uart.c, drivers/i2c/busses/i2c-meson.c,
 * drivers/pwm/pwm-meson.c, drivers/iio/adc/meson_saradc.c,
 * drivers/watchdog/meson_gxbb_wdt.c, drivers/media/rc/meson-ir.c,
 * drivers/thermal/amlogic_thermal.c, drivers/char/hw_random/meson-rng.c: no
 * DMA, and no register that would hold an address of memory.
 *
 * drivers/spi/spi-meson-spifc.c: no DMA; the registers are known up to the end
 * of "reg", and a buffer of 64 bytes is among them.
 *
 * drivers/spi/spi-meson-spicc.c: the driver does not use it, but the block has
 * DMA with addresses of memory in SPICC_DRADDR and SPICC_DWADDR, line 127.
 *
 * The random number generator of S4 has none: it can be
 * set, and its driver only ever sets it going.
 */
DTIO_KIND("amlogic,a1-cpu-thermal", NO_BUS_MASTER, &dtio_meson_thermal)
DTIO_KIND("amlogic,a4-uart", NO_BUS_MASTER, &dtio_meson_uart)
DTIO_KIND("amlogic,a4-wdt", NO_BUS_MASTER, &dtio_meson_wdt)
DTIO_KIND("amlogic,c3-wdt", NO_BUS_MASTER, &dtio_meson_wdt)
DTIO_KIND("amlogic,g12a-cpu-thermal", NO_BUS_MASTER, &dtio_meson_thermal)
DTIO_KIND("amlogic,g12a-ddr-thermal", NO_BUS_MASTER, &dtio_meson_thermal)
DTIO_KIND("amlogic,meson-a1-uart", NO_BUS_MASTER, &dtio_meson_uart)
DTIO_KIND("amlogic,meson-axg-ao-pwm", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-axg-ee-pwm", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-axg-i2c", NO_BUS_MASTER, &dtio_meson_i2c)
DTIO_KIND("amlogic,meson-axg-saradc", NO_BUS_MASTER, &dtio_meson_saradc_shared)
DTIO_KIND("amlogic,meson-axg-spicc", BUS_MASTER, &dtio_meson_spicc)
DTIO_KIND("amlogic,meson-g12a-ao-pwm-ab", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-g12a-ao-pwm-cd", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-g12a-ee-pwm", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-g12a-saradc", NO_BUS_MASTER, &dtio_meson_saradc)
DTIO_KIND("amlogic,meson-g12a-spicc", BUS_MASTER, &dtio_meson_spicc)
DTIO_KIND("amlogic,meson-g12a-uart", NO_BUS_MASTER, &dtio_meson_uart)
DTIO_KIND("amlogic,meson-gx-ao-pwm", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-gx-ir", NO_BUS_MASTER, &dtio_meson_ir)
DTIO_KIND("amlogic,meson-gx-pwm", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-gx-uart", NO_BUS_MASTER, &dtio_meson_uart)
DTIO_KIND("amlogic,meson-gxbb-i2c", NO_BUS_MASTER, &dtio_meson_i2c)
DTIO_KIND("amlogic,meson-gxbb-ir", NO_BUS_MASTER, &dtio_meson_ir)
DTIO_KIND("amlogic,meson-gxbb-saradc", NO_BUS_MASTER, &dtio_meson_saradc_shared)
DTIO_KIND("amlogic,meson-gxbb-spifc", NO_BUS_MASTER, &dtio_meson_spifc)
DTIO_KIND("amlogic,meson-gxbb-wdt", NO_BUS_MASTER, &dtio_meson_wdt)
DTIO_KIND("amlogic,meson-gxl-saradc", NO_BUS_MASTER, &dtio_meson_saradc_shared)
DTIO_KIND("amlogic,meson-gxm-saradc", NO_BUS_MASTER, &dtio_meson_saradc_shared)
DTIO_KIND("amlogic,meson-rng", NO_BUS_MASTER, &dtio_meson_rng)
DTIO_KIND("amlogic,meson-s4-ir", NO_BUS_MASTER, &dtio_meson_ir)
DTIO_KIND("amlogic,meson-s4-pwm", NO_BUS_MASTER, &dtio_meson_pwm)
DTIO_KIND("amlogic,meson-s4-rng", NO_BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-s4-uart", NO_BUS_MASTER, &dtio_meson_uart)
DTIO_KIND("amlogic,s4-wdt", NO_BUS_MASTER, &dtio_meson_wdt)
DTIO_KIND("amlogic,t7-uart", NO_BUS_MASTER, &dtio_meson_uart)
DTIO_KIND("amlogic,t7-wdt", NO_BUS_MASTER, &dtio_meson_wdt)

/*
 * Crypto engine: lists of descriptors;
 * drivers/crypto/amlogic/amlogic-gxl-core.c, meson_allocate_chanlist().
 */
DTIO_KIND("amlogic,gxl-crypto", BUS_MASTER, NULL)

/*
 * GPU; drivers/gpu/drm/lima/lima_mmu.c, lima_mmu_init(), and
 * drivers/gpu/drm/panfrost/panfrost_mmu.c, panfrost_mmu_enable(): page tables
 * of its own.
 */
DTIO_KIND("amlogic,meson-g12a-mali", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxbb-mali", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxl-mali", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxm-mali", BUS_MASTER, NULL)

/*
 * Display: it reads pictures from memory, at addresses that the table of
 * canvases names; drivers/gpu/drm/meson/meson_plane.c,
 * meson_plane_atomic_update().
 */
DTIO_KIND("amlogic,meson-g12a-vpu", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxbb-vpu", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxl-vpu", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxm-vpu", BUS_MASTER, NULL)

/*
 * Two-dimensional graphics; drivers/media/platform/amlogic/meson-ge2d/ge2d.c,
 * ge2d_hw_start().
 */
DTIO_KIND("amlogic,axg-ge2d", BUS_MASTER, NULL)

/*
 * Video decoder; drivers/staging/media/meson/vdec/vdec_1.c,
 * vdec_1_load_firmware(): its processor's program is fetched from memory.
 */
DTIO_KIND("amlogic,g12a-vdec", BUS_MASTER, NULL)
DTIO_KIND("amlogic,gxbb-vdec", BUS_MASTER, NULL)
DTIO_KIND("amlogic,gxl-vdec", BUS_MASTER, NULL)
DTIO_KIND("amlogic,gxlx-vdec", BUS_MASTER, NULL)
DTIO_KIND("amlogic,gxm-vdec", BUS_MASTER, NULL)
DTIO_KIND("amlogic,sm1-vdec", BUS_MASTER, NULL)

/* MMC; drivers/mmc/host/meson-gx-mmc.c, meson_mmc_desc_chain_transfer(). */
DTIO_KIND("amlogic,meson-axg-mmc", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gx-mmc", BUS_MASTER, NULL)

/*
 * NAND: the address of the buffer is a command of its own;
 * drivers/mtd/nand/raw/meson_nand.c, meson_nfc_dma_buffer_setup().
 */
DTIO_KIND("amlogic,meson-axg-nfc", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-meson8b.c.
 */
DTIO_KIND("amlogic,meson-axg-dwmac", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-g12a-dwmac", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxbb-dwmac", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/dwc/pci-meson.c, meson_pcie_probe().
 */
DTIO_KIND("amlogic,axg-pcie", BUS_MASTER, NULL)
DTIO_KIND("amlogic,g12a-pcie", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 2); drivers/usb/dwc2/gadget.c,
 * dwc2_gadget_alloc_ctrl_desc_chains(), and hcd.c, dwc2_hcd_init().
 */
DTIO_KIND("amlogic,meson-a1-usb", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-g12a-usb", BUS_MASTER, NULL)
DTIO_KIND("amlogic,meson-gxbb-usb", BUS_MASTER, NULL)

/*
 * Audio: FIFOs that read and write a buffer in memory;
 * sound/soc/meson/axg-fifo.c, axg_fifo_pcm_hw_params(), and aiu-fifo.c,
 * aiu_fifo_hw_params().
 */
DTIO_KIND("amlogic,aiu-gxbb", BUS_MASTER, NULL)
DTIO_KIND("amlogic,aiu-gxl", BUS_MASTER, NULL)
DTIO_KIND("amlogic,axg-frddr", BUS_MASTER, NULL)
DTIO_KIND("amlogic,axg-toddr", BUS_MASTER, NULL)
DTIO_KIND("amlogic,g12a-frddr", BUS_MASTER, NULL)
DTIO_KIND("amlogic,g12a-toddr", BUS_MASTER, NULL)
DTIO_KIND("amlogic,sm1-frddr", BUS_MASTER, NULL)
DTIO_KIND("amlogic,sm1-toddr", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Mailbox and shared memory of the system control processor;
 * drivers/mailbox/platform_mhu.c and drivers/firmware/arm_scpi.c.
 */
DTIO_NEVER("amlogic,meson-gxbb-mhu", "a mailbox of the firmware")

/*
 * Shared memory of the system control processor; drivers/firmware/arm_scpi.c.
 */
DTIO_NEVER("amlogic,meson-axg-scp-shmem", "a memory that the firmware shares")
DTIO_NEVER("amlogic,meson-gxbb-scp-shmem", "a memory that the firmware shares")

/*
 * Register of the wakeup time: it is none of a clock, but a word that the secure
 * coprocessor reads when the system suspends
 * (Documentation/devicetree/bindings/rtc/amlogic,meson-vrtc.yaml).
 */
DTIO_NEVER("amlogic,meson-vrtc", "a register by which the firmware wakes the system")

/*
 * Secure registers of the always-on domain; the trees have a part number there
 * (drivers/soc/amlogic/meson-gx-socinfo.c).
 */
DTIO_NEVER("amlogic,a4-ao-secure", "a block of secure registers")
DTIO_NEVER("amlogic,c3-ao-secure", "a block of secure registers")
DTIO_NEVER("amlogic,meson-gx-ao-secure", "a block of secure registers")
DTIO_NEVER("amlogic,s4-ao-secure", "a block of secure registers")
DTIO_NEVER("amlogic,t7-ao-secure", "a block of secure registers")

/*
 * Table of the addresses that the video processors reach memory by;
 * drivers/soc/amlogic/meson-canvas.c, meson_canvas_config().
 */
DTIO_NEVER("amlogic,canvas", "a table of addresses that other devices reach memory by")

/*
 * Control of clocks, power and pins, of the always-on domain and of the rest;
 * drivers/clk/meson and drivers/pmdomain/amlogic have theirs in it.
 */
DTIO_NEVER("amlogic,meson-axg-ao-sysctrl", "a control block of clocks and power")
DTIO_NEVER("amlogic,meson-axg-hhi-sysctrl", "a control block of clocks and power")
DTIO_NEVER("amlogic,meson-gx-ao-sysctrl", "a control block of clocks and power")
DTIO_NEVER("amlogic,meson-gx-hhi-sysctrl", "a control block of clocks and power")

#endif /* DTIO_NEVER */
