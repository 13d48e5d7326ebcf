/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of NXP's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * i.MX UART (i.MX 8M Plus reference manual, chapter UART). Clearing UCR2.SRST
 * empties the FIFOs and resets the state machines and the status registers; the
 * bit sets itself when that is done. The control registers are not touched by
 * it and get their reset values here. UCR1 goes first: it enables interrupts.
 */
DTIO_RECIPE(dtio_imx_uart, TRIED,
	    WRITE32(0x80, 0),		/* UCR1 */
	    WRITE32(0x84, 0),		/* UCR2, SRST is active low */
	    WAIT32(0x84, 1, 1),
	    WRITE32(0x88, 0x700),	/* UCR3 */
	    WRITE32(0x8c, 0x8000),	/* UCR4 */
	    WRITE32(0x90, 0x801),	/* UFCR */
	    WRITE32(0x9c, 0x2b),	/* UESC */
	    WRITE32(0xa0, 0),		/* UTIM */
	    WRITE32(0xa4, 0),		/* UBIR */
	    WRITE32(0xa8, 0),		/* UBMR */
	    WRITE32(0xb0, 0),		/* ONEMS */
);

/*
 * i.MX I2C (i.MX 8M Plus reference manual, chapter I2C). Clearing I2CR.IEN
 * resets the module; the address and divider registers keep their values. An
 * interrupt is cleared before that, too: QEMU's model leaves its line up otherwise.
 */
DTIO_RECIPE(dtio_imx_i2c, TRIED,
	    WRITE8(0x0c, 0),		/* I2SR: clear interrupt */
	    WRITE8(0x08, 0),		/* I2CR */
	    WRITE8(0x0c, 0),		/* I2SR: clear arbitration lost, interrupt */
	    WRITE8(0x00, 0),		/* IADR */
	    WRITE8(0x04, 0),		/* IFDR */
);

/*
 * i.MX ECSPI (i.MX 8M Plus reference manual, chapter eCSPI). Clearing
 * ECSPI_CONREG.EN resets everything but that register, and without it no other
 * can be written.
 */
DTIO_RECIPE(dtio_imx_ecspi, TRIED,
	    WRITE32(0x08, 0),		/* ECSPI_CONREG */
);

/*
 * i.MX GPIO (i.MX 8M Plus reference manual, chapter GPIO). Interrupts go first,
 * then every pin becomes an input, and only then its output latch is cleared.
 */
DTIO_RECIPE(dtio_imx_gpio, TRIED,
	    WRITE32(0x14, 0),		/* GPIO_IMR */
	    WRITE32(0x0c, 0),		/* GPIO_ICR1 */
	    WRITE32(0x10, 0),		/* GPIO_ICR2 */
	    WRITE32(0x1c, 0),		/* GPIO_EDGE_SEL */
	    WRITE32(0x04, 0),		/* GPIO_GDIR */
	    WRITE32(0x00, 0),		/* GPIO_DR */
	    WRITE32(0x18, 0xffffffff),	/* GPIO_ISR */
);

/*
 * i.MX GPT (i.MX 8M Plus reference manual, chapter GPT). GPT_CR.SWR resets the
 * counter and all registers but a few bits of GPT_CR, which are cleared in the
 * same write; it clears itself when that is done.
 */
DTIO_RECIPE(dtio_imx_gpt, TRIED,
	    WRITE32(0x0c, 0),		/* GPT_IR */
	    WRITE32(0x00, 0x8000),	/* GPT_CR */
	    WAIT32(0x00, 0x8000, 0),
);

/*
 * The LPUART of i.MX 7ULP and later (drivers/tty/serial/fsl_lpuart.c,
 * lpuart_global_reset()). Interrupts, transmitter, receiver and requests to the
 * DMA engine go first, so that nothing depends on how long the reset is held:
 * the driver holds it for 20 microseconds, here it lasts as long as it takes to
 * read it back. It resets everything but LPUART_GLOBAL.
 */
DTIO_RECIPE(dtio_fsl_lpuart, UNTRIED,
	    WRITE32(0x18, 0),		/* LPUART_CTRL */
	    WRITE32(0x10, 0),		/* LPUART_BAUD */
	    WRITE32(0x08, 0x2),		/* LPUART_GLOBAL: RST */
	    WAIT32(0x08, 0x2, 0x2),
	    WRITE32(0x08, 0),		/* LPUART_GLOBAL */
	    WAIT32(0x08, 0x2, 0),
);

/*
 * The LPUART of LS1028A (drivers/tty/serial/fsl_lpuart.c, lpuart32_shutdown()
 * and lpuart32_setup_watermark()), which has no LPUART_GLOBAL and whose
 * registers are little-endian whatever the node says. Transmitter and receiver
 * must be off before anything else is changed; the FIFOs are emptied while they
 * are enabled, then disabled.
 */
DTIO_RECIPE(dtio_ls1028a_lpuart, UNTRIED,
	    WRITE32(0x08, 0),		/* LPUART_CTRL */
	    WRITE32(0x00, 0),		/* LPUART_BAUD */
	    WRITE32(0x14, 0),		/* LPUART_MODIR */
	    WRITE32(0x18, 0x3c088),	/* LPUART_FIFO: enable, flush, clear the flags */
	    WRITE32(0x18, 0),		/* LPUART_FIFO */
	    WRITE32(0x1c, 0),		/* LPUART_WATER */
	    WRITE32(0x04, 0xc01fc000),	/* LPUART_STAT: clear the flags */
);

/*
 * The LPUART of LS1021A, LS1043A and LS1046A: the same registers, but
 * big-endian whatever the node says (drivers/tty/serial/fsl_lpuart.c,
 * ls1021a_data), so the bytes of the values are swapped.
 */
DTIO_RECIPE(dtio_ls1021a_lpuart, UNTRIED,
	    WRITE32(0x08, 0),		/* LPUART_CTRL */
	    WRITE32(0x00, 0),		/* LPUART_BAUD */
	    WRITE32(0x14, 0),		/* LPUART_MODIR */
	    WRITE32(0x18, 0x88c00300),	/* LPUART_FIFO: enable, flush, clear the flags */
	    WRITE32(0x18, 0),		/* LPUART_FIFO */
	    WRITE32(0x1c, 0),		/* LPUART_WATER */
	    WRITE32(0x04, 0x00c01fc0),	/* LPUART_STAT: clear the flags */
);

/*
 * The UART of VF610, with registers of 8 bits (drivers/tty/serial/fsl_lpuart.c,
 * lpuart_shutdown() and lpuart_setup_watermark()). What enables interrupts goes
 * first, with the transmitter and the receiver. Reading the empty FIFO at the
 * end clears what is left in UART_S1, but makes an underflow, which is cleared
 * last.
 */
DTIO_RECIPE(dtio_vf610_lpuart, UNTRIED,
	    WRITE8(0x03, 0),		/* UART_C2 */
	    WRITE8(0x06, 0),		/* UART_C3 */
	    WRITE8(0x0b, 0),		/* UART_C5 */
	    WRITE8(0x00, 0),		/* UART_BDH */
	    WRITE8(0x01, 0),		/* UART_BDL */
	    WRITE8(0x02, 0),		/* UART_C1 */
	    WRITE8(0x0a, 0),		/* UART_C4 */
	    WRITE8(0x0d, 0),		/* UART_MODEM */
	    WRITE8(0x10, 0x88),		/* UART_PFIFO: both FIFOs on */
	    WRITE8(0x11, 0xc0),		/* UART_CFIFO: flush both */
	    WRITE8(0x10, 0),		/* UART_PFIFO */
	    WRITE8(0x13, 0),		/* UART_TWFIFO */
	    WRITE8(0x15, 1),		/* UART_RWFIFO */
	    READ8(0x04),		/* UART_S1 */
	    READ8(0x07),		/* UART_D */
	    WRITE8(0x12, 0x07),		/* UART_SFIFO: clear the flags */
);

/*
 * One UART of a DUART, an 8250 (drivers/tty/serial/8250/8250_port.c,
 * serial8250_do_shutdown() and serial8250_clear_fifos()). The divisor latch is
 * closed before all else, as register 1 enables interrupts only then. Reading
 * the status registers clears what is left in them.
 */
DTIO_RECIPE(dtio_fsl_ns16550, UNTRIED,
	    UART_WRITE(3, 0),		/* LCR */
	    UART_WRITE(1, 0),		/* IER */
	    UART_WRITE(4, 0),		/* MCR */
	    UART_WRITE(2, 0x01),	/* FCR: FIFOs on */
	    UART_WRITE(2, 0x07),	/* FCR: empty both */
	    UART_WRITE(2, 0),		/* FCR */
	    UART_READ(5),		/* LSR */
	    UART_READ(0),		/* RBR */
	    UART_READ(2),		/* IIR */
	    UART_READ(6),		/* MSR */
	    UART_WRITE(7, 0),		/* SCR */
);

/*
 * LINFlexD as a UART (drivers/tty/serial/fsl_linflexuart.c,
 * linflex_setup_watermark()). Interrupts go first, then transmitter and
 * receiver; UARTCR can be cleared as a whole only in the initialization mode,
 * in which the block is left.
 */
DTIO_RECIPE(dtio_linflexuart, UNTRIED,
	    WRITE32(0x04, 0),		/* LINIER */
	    CHANGE32(0x10, 0x30, 0),	/* UARTCR: RXEN, TXEN */
	    WRITE32(0x00, 0x91),	/* LINCR1: BF, MME, INIT */
	    WAIT32(0x08, 0xf000, 0x1000), /* LINSR: LINS is INITMODE */
	    WRITE32(0x14, 0xffff),	/* UARTSR: clear the flags */
	    WRITE32(0x10, 0),		/* UARTCR */
);

/*
 * The I2C of VF610 and Layerscape (drivers/i2c/busses/i2c-imx.c,
 * i2c_imx_probe() and vf610_i2c_hwdata): that of i.MX with bytes one after
 * another, the enable bit inverted, and status bits that are cleared by writing
 * 1. Its registers are bytes, so endianness does not matter. Disabling the
 * module also clears the register that enables the bus idle interrupt.
 */
DTIO_RECIPE(dtio_vf610_i2c, UNTRIED,
	    WRITE8(0x02, 0x80),		/* IBCR: module disable, all else off */
	    WRITE8(0x03, 0x12),		/* IBSR: clear arbitration lost, interrupt */
	    WRITE8(0x00, 0),		/* IBAD */
	    WRITE8(0x01, 0),		/* IBFD */
);

/*
 * LPI2C (drivers/i2c/busses/i2c-imx-lpi2c.c, lpi2c_imx_master_enable()). The
 * two resets bring back all registers of the controller and all of the target,
 * but not themselves; they stay until they are cleared. Linux 6.12 has no use
 * for the target, later versions have (LPI2C_SCR).
 */
DTIO_RECIPE(dtio_fsl_lpi2c, UNTRIED,
	    WRITE32(0x18, 0),		/* LPI2C_MIER */
	    WRITE32(0x10, 0x2),		/* LPI2C_MCR: RST */
	    WRITE32(0x10, 0),		/* LPI2C_MCR */
	    WRITE32(0x110, 0x2),	/* LPI2C_SCR: RST */
	    WRITE32(0x110, 0),		/* LPI2C_SCR */
);

/*
 * LPSPI (drivers/spi/spi-fsl-lpspi.c, fsl_lpspi_reset(); the reset bit is
 * CR_RST there). Interrupts and DMA requests go first, then the FIFOs are
 * emptied and the module disabled; the reset brings back the registers and
 * stays until it is cleared.
 */
DTIO_RECIPE(dtio_fsl_lpspi, UNTRIED,
	    WRITE32(0x18, 0),		/* LPSPI_IER */
	    WRITE32(0x1c, 0),		/* LPSPI_DER */
	    WRITE32(0x10, 0x300),	/* LPSPI_CR: RRF, RTF */
	    WRITE32(0x10, 0x2),		/* LPSPI_CR: RST */
	    WRITE32(0x10, 0),		/* LPSPI_CR */
	    WRITE32(0x14, 0x3f00),	/* LPSPI_SR: clear the flags */
);

/*
 * DSPI, little-endian (drivers/spi/spi-fsl-dspi.c, dspi_init()). Interrupts and
 * DMA requests go first; then it is halted, which takes until the end of the
 * frame, and only then does it become a target, which drives neither clock nor
 * chip selects, and are its FIFOs emptied. The inactive state of the chip
 * selects is high, as the driver sets it. No node of these kinds has
 * "big-endian".
 */
DTIO_RECIPE(dtio_fsl_dspi, UNTRIED,
	    WRITE32(0x30, 0),		/* SPI_RSER */
	    CHANGE32(0x00, 0x1, 0x1),	/* SPI_MCR: HALT */
	    WAIT32(0x2c, 0x40000000, 0), /* SPI_SR: TXRXS */
	    WRITE32(0x00, 0x003f0c01),	/* SPI_MCR: PCSIS, CLR_TXF, CLR_RXF, HALT */
	    WRITE32(0x2c, 0x8aaf0000),	/* SPI_SR: clear the flags */
	    WRITE32(0x08, 0),		/* SPI_TCR */
	    WRITE32(0x0c, 0),		/* SPI_CTAR0 */
	    WRITE32(0x10, 0),		/* SPI_CTAR1 */
	    WRITE32(0x14, 0),		/* SPI_CTAR2 */
	    WRITE32(0x18, 0),		/* SPI_CTAR3 */
);

/*
 * DSPI, big-endian: the same with the bytes of the values swapped. All nodes of
 * these kinds have "big-endian".
 */
DTIO_RECIPE(dtio_fsl_dspi_be, UNTRIED,
	    WRITE32(0x30, 0),		/* SPI_RSER */
	    CHANGE32(0x00, 0x01000000, 0x01000000), /* SPI_MCR: HALT */
	    WAIT32(0x2c, 0x40, 0),	/* SPI_SR: TXRXS */
	    WRITE32(0x00, 0x010c3f00),	/* SPI_MCR: PCSIS, CLR_TXF, CLR_RXF, HALT */
	    WRITE32(0x2c, 0x0000af8a),	/* SPI_SR: clear the flags */
	    WRITE32(0x08, 0),		/* SPI_TCR */
	    WRITE32(0x0c, 0),		/* SPI_CTAR0 */
	    WRITE32(0x10, 0),		/* SPI_CTAR1 */
	    WRITE32(0x14, 0),		/* SPI_CTAR2 */
	    WRITE32(0x18, 0),		/* SPI_CTAR3 */
);

/*
 * QuadSPI, little-endian (drivers/spi/spi-fsl-qspi.c, fsl_qspi_default_setup()
 * and fsl_qspi_cleanup()). Interrupts go first; the two resets, which stop what
 * is under way and empty the buffers, must be held for one clock of the bus and
 * two of the flash, which is why they are read back a few times. The four
 * reserved bits of QuadSPI_MCR must be set. The endianness is that of the kind,
 * whatever the node says.
 */
DTIO_RECIPE(dtio_fsl_qspi, UNTRIED,
	    WRITE32(0x164, 0),		/* QuadSPI_RSER */
	    WRITE32(0x00, 0x3),		/* QuadSPI_MCR: SWRSTHD, SWRSTSD */
	    WAIT32(0x00, 0x3, 0x3),
	    READ32(0x00),		/* QuadSPI_MCR */
	    READ32(0x00),		/* QuadSPI_MCR */
	    READ32(0x00),		/* QuadSPI_MCR */
	    READ32(0x00),		/* QuadSPI_MCR */
	    WRITE32(0x00, 0x000f000c),	/* QuadSPI_MCR: END_CFG */
	    WRITE32(0x160, 0xffffffff),	/* QuadSPI_FR */
	    WRITE32(0x00, 0x000f4000),	/* QuadSPI_MCR: MDIS */
);

/* QuadSPI, big-endian: the same with the bytes of the values swapped. */
DTIO_RECIPE(dtio_fsl_qspi_be, UNTRIED,
	    WRITE32(0x164, 0),		/* QuadSPI_RSER */
	    WRITE32(0x00, 0x03000000),	/* QuadSPI_MCR: SWRSTHD, SWRSTSD */
	    WAIT32(0x00, 0x03000000, 0x03000000),
	    READ32(0x00),		/* QuadSPI_MCR */
	    READ32(0x00),		/* QuadSPI_MCR */
	    READ32(0x00),		/* QuadSPI_MCR */
	    READ32(0x00),		/* QuadSPI_MCR */
	    WRITE32(0x00, 0x0c000f00),	/* QuadSPI_MCR: END_CFG */
	    WRITE32(0x160, 0xffffffff),	/* QuadSPI_FR */
	    WRITE32(0x00, 0x00400f00),	/* QuadSPI_MCR: MDIS */
);

/*
 * FlexSPI (drivers/spi/spi-nxp-fspi.c, nxp_fspi_default_setup() and
 * nxp_fspi_remove()), whose kinds are all little-endian there. Interrupts go
 * first. The reset, which clears itself, needs the module enabled; it leaves
 * the configuration registers as they are, so requests to the DMA engine are
 * turned off with the FIFOs. The delay lines get the driver's values for slow
 * clocks, with the module disabled.
 */
DTIO_RECIPE(dtio_nxp_fspi, UNTRIED,
	    WRITE32(0x10, 0),		/* FlexSPI_INTEN */
	    CHANGE32(0x00, 0x2, 0),	/* FlexSPI_MCR0: MDIS */
	    CHANGE32(0x00, 0x1, 0x1),	/* FlexSPI_MCR0: SWRESET */
	    WAIT32(0x00, 0x1, 0),
	    WRITE32(0xb8, 0x1),		/* FlexSPI_IPRXFCR: CLRIPRXF, no DMA */
	    WRITE32(0xbc, 0x1),		/* FlexSPI_IPTXFCR: CLRIPTXF, no DMA */
	    WRITE32(0x14, 0x3ff),	/* FlexSPI_INTR */
	    WRITE32(0x00, 0x2),		/* FlexSPI_MCR0: MDIS */
	    WRITE32(0xc0, 0x100),	/* FlexSPI_DLLACR: OVRDEN */
	    WRITE32(0xc4, 0x100),	/* FlexSPI_DLLBCR: OVRDEN */
);

/*
 * The GPIO of i.MX 8ULP, 93 and 95 (drivers/gpio/gpio-vf610.c,
 * vf610_gpio_probe() and imx8ulp_data). Interrupts go first, each pin having
 * its own register for them, then every pin becomes an input, and only then is
 * the output latch cleared. The offsets are those of nodes with one "reg", as
 * all trees have now. Older trees have two "reg", the first of them from offset
 * 0x80 on: these are not brought to rest by this recipe.
 */
DTIO_RECIPE(dtio_imx8ulp_gpio, UNTRIED,
	    /* GPIO_ICR0 to GPIO_ICR31 */
	    WRITE32(0x080, 0), WRITE32(0x084, 0), WRITE32(0x088, 0), WRITE32(0x08c, 0),
	    WRITE32(0x090, 0), WRITE32(0x094, 0), WRITE32(0x098, 0), WRITE32(0x09c, 0),
	    WRITE32(0x0a0, 0), WRITE32(0x0a4, 0), WRITE32(0x0a8, 0), WRITE32(0x0ac, 0),
	    WRITE32(0x0b0, 0), WRITE32(0x0b4, 0), WRITE32(0x0b8, 0), WRITE32(0x0bc, 0),
	    WRITE32(0x0c0, 0), WRITE32(0x0c4, 0), WRITE32(0x0c8, 0), WRITE32(0x0cc, 0),
	    WRITE32(0x0d0, 0), WRITE32(0x0d4, 0), WRITE32(0x0d8, 0), WRITE32(0x0dc, 0),
	    WRITE32(0x0e0, 0), WRITE32(0x0e4, 0), WRITE32(0x0e8, 0), WRITE32(0x0ec, 0),
	    WRITE32(0x0f0, 0), WRITE32(0x0f4, 0), WRITE32(0x0f8, 0), WRITE32(0x0fc, 0),
	    WRITE32(0x54, 0),		/* GPIO_PDDR */
	    WRITE32(0x40, 0),		/* GPIO_PDOR */
	    WRITE32(0x120, 0xffffffff),	/* GPIO_ISFR0 */
);

/*
 * The GPIO of Layerscape (drivers/gpio/gpio-mpc8xxx.c, mpc8xxx_probe()).
 * Interrupts go first, then every pin becomes an input, and only then is the
 * output latch cleared. Some of these blocks are big-endian, those of nodes
 * without "little-endian": all values written are the same both ways. The input
 * buffers (GPIBE) are left as they are, on with every driver.
 */
DTIO_RECIPE(dtio_qoriq_gpio, UNTRIED,
	    WRITE32(0x10, 0),		/* GPIMR */
	    WRITE32(0x14, 0),		/* GPICR */
	    WRITE32(0x00, 0),		/* GPDIR */
	    WRITE32(0x04, 0),		/* GPODR */
	    WRITE32(0x08, 0),		/* GPDAT */
	    WRITE32(0x0c, 0xffffffff),	/* GPIER */
);

/*
 * The PWM of i.MX 27 and later (drivers/pwm/pwm-imx27.c, pwm_imx27_sw_reset()).
 * The reset stops the counter, empties the FIFO, masks interrupts and clears
 * itself; what it leaves of PWMCR is cleared after it.
 */
DTIO_RECIPE(dtio_imx27_pwm, UNTRIED,
	    WRITE32(0x00, 0x8),		/* PWMCR: SWR */
	    WAIT32(0x00, 0x8, 0),
	    WRITE32(0x00, 0),		/* PWMCR */
);

/*
 * The TPM of i.MX 93 and 95 as a PWM (drivers/pwm/pwm-imx-tpm.c,
 * pwm_imx_tpm_apply_hw(); the reset bit, for which Linux has no name, is RST in
 * NXP's own headers for i.MX 93). Interrupt and counter go first; the reset
 * brings back all registers but TPM_GLOBAL, those of the channels too, however
 * many there are.
 */
DTIO_RECIPE(dtio_imx_tpm, UNTRIED,
	    WRITE32(0x10, 0),		/* TPM_SC */
	    WRITE32(0x08, 0x2),		/* TPM_GLOBAL: RST */
	    WAIT32(0x08, 0x2, 0x2),
	    WRITE32(0x08, 0),		/* TPM_GLOBAL */
	    WAIT32(0x08, 0x2, 0),
);

/*
 * FlexTimer as an alarm (drivers/rtc/rtc-fsl-ftm-alarm.c,
 * ftm_rtc_alarm_interrupt() and ftm_clean_alarm()). Interrupt and counter go
 * with FTM_SC; its overflow flag is cleared by reading it and writing 0. Were
 * the block write-protected, FTM_SC would not become 0, and the recipe fails.
 * Half of these kinds are big-endian, and all values are the same both ways.
 */
DTIO_RECIPE(dtio_ftm_alarm, UNTRIED,
	    WRITE32(0x00, 0),		/* FTM_SC */
	    READ32(0x00),		/* FTM_SC */
	    WRITE32(0x00, 0),		/* FTM_SC */
	    WAIT32(0x00, 0xffffffff, 0),
	    WRITE32(0x4c, 0),		/* FTM_CNTIN */
	    WRITE32(0x08, 0xffffffff),	/* FTM_MOD */
	    WRITE32(0x04, 0),		/* FTM_CNT: any value loads FTM_CNTIN */
);

/*
 * FlexTimer as a PWM (drivers/pwm/pwm-fsl-ftm.c, fsl_pwm_init()). As above; the
 * outputs of all channels are masked, as the driver has them until they are
 * used. Some nodes of this kind have "big-endian", and all values are the same
 * both ways.
 */
DTIO_RECIPE(dtio_ftm_pwm, UNTRIED,
	    WRITE32(0x00, 0),		/* FTM_SC */
	    READ32(0x00),		/* FTM_SC */
	    WRITE32(0x00, 0),		/* FTM_SC */
	    WAIT32(0x00, 0xffffffff, 0),
	    WRITE32(0x60, 0xffffffff),	/* FTM_OUTMASK */
	    WRITE32(0x5c, 0),		/* FTM_OUTINIT */
	    WRITE32(0x4c, 0),		/* FTM_CNTIN */
	    WRITE32(0x08, 0),		/* FTM_MOD */
	    WRITE32(0x04, 0),		/* FTM_CNT: any value loads FTM_CNTIN */
);

/*
 * FlexCAN with flexible data rate, little-endian
 * (drivers/net/can/flexcan/flexcan-core.c, flexcan_chip_start() and
 * flexcan_chip_stop()). A disabled module has to be enabled before it can be
 * reset, and is frozen in the same write, so that it does not join the bus. The
 * reset masks interrupts but leaves some registers and the mailboxes, which can
 * be written while it is frozen. Mailboxes are inactive when the first word of
 * each is 0; there are 64 of them while CAN FD is off and MAXMB is 63. At the
 * end the module is disabled. No node of these kinds has "big-endian".
 */
DTIO_RECIPE(dtio_flexcan, UNTRIED,
	    CHANGE32(0x00, 0xd0000000, 0x50000000), /* MCR: not MDIS, but FRZ, HALT */
	    WAIT32(0x00, 0x00100000, 0), /* MCR: LPMACK */
	    WRITE32(0x24, 0),		/* IMASK2 */
	    WRITE32(0x28, 0),		/* IMASK1 */
	    CHANGE32(0x00, 0x02000000, 0x02000000), /* MCR: SOFTRST */
	    WAIT32(0x00, 0x02000000, 0),
	    CHANGE32(0x00, 0xd000007f, 0x5000003f), /* MCR: FRZ, HALT, MAXMB */
	    WAIT32(0x00, 0x01000000, 0x01000000), /* MCR: FRZACK */
	    WRITE32(0x04, 0),		/* CTRL1 */
	    CHANGE32(0x34, 0x30000000, 0), /* CTRL2: ECRWRE, WRMFRZ */
	    WRITE32(0x50, 0),		/* CBT */
	    /* MB0_CS to MB63_CS */
	    WRITE32(0x080, 0), WRITE32(0x090, 0), WRITE32(0x0a0, 0), WRITE32(0x0b0, 0),
	    WRITE32(0x0c0, 0), WRITE32(0x0d0, 0), WRITE32(0x0e0, 0), WRITE32(0x0f0, 0),
	    WRITE32(0x100, 0), WRITE32(0x110, 0), WRITE32(0x120, 0), WRITE32(0x130, 0),
	    WRITE32(0x140, 0), WRITE32(0x150, 0), WRITE32(0x160, 0), WRITE32(0x170, 0),
	    WRITE32(0x180, 0), WRITE32(0x190, 0), WRITE32(0x1a0, 0), WRITE32(0x1b0, 0),
	    WRITE32(0x1c0, 0), WRITE32(0x1d0, 0), WRITE32(0x1e0, 0), WRITE32(0x1f0, 0),
	    WRITE32(0x200, 0), WRITE32(0x210, 0), WRITE32(0x220, 0), WRITE32(0x230, 0),
	    WRITE32(0x240, 0), WRITE32(0x250, 0), WRITE32(0x260, 0), WRITE32(0x270, 0),
	    WRITE32(0x280, 0), WRITE32(0x290, 0), WRITE32(0x2a0, 0), WRITE32(0x2b0, 0),
	    WRITE32(0x2c0, 0), WRITE32(0x2d0, 0), WRITE32(0x2e0, 0), WRITE32(0x2f0, 0),
	    WRITE32(0x300, 0), WRITE32(0x310, 0), WRITE32(0x320, 0), WRITE32(0x330, 0),
	    WRITE32(0x340, 0), WRITE32(0x350, 0), WRITE32(0x360, 0), WRITE32(0x370, 0),
	    WRITE32(0x380, 0), WRITE32(0x390, 0), WRITE32(0x3a0, 0), WRITE32(0x3b0, 0),
	    WRITE32(0x3c0, 0), WRITE32(0x3d0, 0), WRITE32(0x3e0, 0), WRITE32(0x3f0, 0),
	    WRITE32(0x400, 0), WRITE32(0x410, 0), WRITE32(0x420, 0), WRITE32(0x430, 0),
	    WRITE32(0x440, 0), WRITE32(0x450, 0), WRITE32(0x460, 0), WRITE32(0x470, 0),
	    WRITE32(0x2c, 0xffffffff),	/* IFLAG2 */
	    WRITE32(0x30, 0xffffffff),	/* IFLAG1 */
	    WRITE32(0x20, 0x30007),	/* ESR1: clear the flags of interrupts */
	    CHANGE32(0x00, 0x80000000, 0x80000000), /* MCR: MDIS */
	    WAIT32(0x00, 0x00100000, 0x00100000), /* MCR: LPMACK */
);

/*
 * The watchdog of i.MX 8ULP (drivers/watchdog/imx7ulp_wdt.c,
 * _imx7ulp_wdt_enable()). It takes one change of WDOG_CS shortly after it has
 * been unlocked, if WDOG_CS.UPDATE allows it; a change that comes too late is
 * lost, and the recipe fails. It may be unlocked with one write of 32 bits only
 * when WDOG_CS.CMD32EN is on (_imx7ulp_wdt_init() has another sequence for when
 * it is not), so that is looked at before.
 */
DTIO_RECIPE(dtio_imx8ulp_wdt, UNTRIED,
	    WAIT32(0x00, 0x2000, 0x2000), /* WDOG_CS: CMD32EN */
	    WRITE32(0x04, 0xd928c520),	/* WDOG_CNT: unlock */
	    WAIT32(0x00, 0x800, 0x800),	/* WDOG_CS: ULK */
	    CHANGE32(0x00, 0xc0, 0),	/* WDOG_CS: EN, INT */
	    WAIT32(0x00, 0x400, 0x400),	/* WDOG_CS: RCS */
	    WAIT32(0x00, 0x80, 0),	/* WDOG_CS: EN */
);

/*
 * The ADC of i.MX 8QXP (drivers/iio/adc/imx8qxp-adc.c, imx8qxp_adc_reset() and
 * imx8qxp_adc_disable()). Interrupts and DMA requests go first, then the
 * converter; the reset stays until it is cleared, and the FIFO has one of its
 * own.
 */
DTIO_RECIPE(dtio_imx8qxp_adc, UNTRIED,
	    WRITE32(0x18, 0),		/* ADC_IE */
	    WRITE32(0x1c, 0),		/* ADC_DE */
	    WRITE32(0x10, 0),		/* ADC_CTRL */
	    WRITE32(0x10, 0x2),		/* ADC_CTRL: RST */
	    WAIT32(0x10, 0x2, 0x2),
	    WRITE32(0x10, 0),		/* ADC_CTRL */
	    WRITE32(0x10, 0x100),	/* ADC_CTRL: RSTFIFO */
);

/*
 * The ADC of i.MX 93 and 95 (drivers/iio/adc/imx93_adc.c,
 * imx93_adc_power_down()). Interrupts go first, then the conversion that is
 * under way ends, and the converter is powered down.
 */
DTIO_RECIPE(dtio_imx93_adc, UNTRIED,
	    WRITE32(0x20, 0),		/* ADC_IMR */
	    WRITE32(0x24, 0),		/* ADC_CIMR0 */
	    CHANGE32(0x00, 0x21000000, 0), /* ADC_MCR: MODE, NSTART */
	    CHANGE32(0x00, 0x1, 0x1),	/* ADC_MCR: PWDN */
	    WAIT32(0x04, 0x7, 0x1),	/* ADC_MSR: ADCSTATUS is power down */
	    WRITE32(0xa4, 0),		/* ADC_NCMR0 */
	    WRITE32(0x10, 0xf),		/* ADC_ISR */
);

/*
 * The ADC of VF610 (drivers/iio/adc/vf610_adc.c, vf610_adc_suspend()). An
 * ADC_HC0 of all ones in ADCH, and no more, ends conversions and masks the
 * interrupt.
 */
DTIO_RECIPE(dtio_vf610_adc, UNTRIED,
	    WRITE32(0x00, 0x1f),	/* ADC_HC0 */
	    WRITE32(0x18, 0),		/* ADC_GC */
);

/*
 * The thermal monitoring unit of QorIQ and i.MX 8MQ
 * (drivers/thermal/qoriq_thermal.c, qoriq_tmu_init_device()), both versions of
 * it. Nodes without "little-endian" are big-endian: the values are the same
 * both ways.
 */
DTIO_RECIPE(dtio_qoriq_tmu, UNTRIED,
	    WRITE32(0x20, 0),		/* TIER */
	    WRITE32(0x00, 0),		/* TMR */
);

/*
 * The thermal monitoring unit of i.MX 8MM and 8MN
 * (drivers/thermal/imx8mm_thermal.c, imx8mm_tmu_enable()): monitoring off,
 * calibration as it is.
 */
DTIO_RECIPE(dtio_imx8mm_tmu, UNTRIED,
	    CHANGE32(0x00, 0x80000000, 0), /* TER: EN */
);

/* That of i.MX 8MP is also powered down, in the same function. */
DTIO_RECIPE(dtio_imx8mp_tmu, UNTRIED,
	    CHANGE32(0x00, 0xc0000000, 0x40000000), /* TER: not EN, but ADC_PD */
);

/*
 * SAI with version and parameter registers before the others
 * (sound/soc/fsl/fsl_sai.c, fsl_sai_config_disable()). Interrupts, DMA
 * requests, transmitter and receiver go first. The resets do not touch the
 * configuration, which is cleared only once both are off; it makes bit clock
 * and frame sync inputs. No node of these kinds has "big-endian".
 */
DTIO_RECIPE(dtio_fsl_sai, UNTRIED,
	    WRITE32(0x08, 0),		/* I2S_TCSR */
	    WRITE32(0x88, 0),		/* I2S_RCSR */
	    WRITE32(0x08, 0x03000000),	/* I2S_TCSR: FR, SR */
	    WRITE32(0x88, 0x03000000),	/* I2S_RCSR: FR, SR */
	    WRITE32(0x08, 0x001c0000),	/* I2S_TCSR: clear the flags */
	    WRITE32(0x88, 0x001c0000),	/* I2S_RCSR: clear the flags */
	    WAIT32(0x08, 0x80000000, 0), /* I2S_TCSR: TE */
	    WAIT32(0x88, 0x80000000, 0), /* I2S_RCSR: RE */
	    WRITE32(0x0c, 0),		/* I2S_TCR1 */
	    WRITE32(0x10, 0),		/* I2S_TCR2 */
	    WRITE32(0x14, 0),		/* I2S_TCR3 */
	    WRITE32(0x18, 0),		/* I2S_TCR4 */
	    WRITE32(0x1c, 0),		/* I2S_TCR5 */
	    WRITE32(0x8c, 0),		/* I2S_RCR1 */
	    WRITE32(0x90, 0),		/* I2S_RCR2 */
	    WRITE32(0x94, 0),		/* I2S_RCR3 */
	    WRITE32(0x98, 0),		/* I2S_RCR4 */
	    WRITE32(0x9c, 0),		/* I2S_RCR5 */
);

/* SAI without them, as in i.MX 8QM, little-endian: the same, 8 bytes before. */
DTIO_RECIPE(dtio_imx8qm_sai, UNTRIED,
	    WRITE32(0x00, 0),		/* I2S_TCSR */
	    WRITE32(0x80, 0),		/* I2S_RCSR */
	    WRITE32(0x00, 0x03000000),	/* I2S_TCSR: FR, SR */
	    WRITE32(0x80, 0x03000000),	/* I2S_RCSR: FR, SR */
	    WRITE32(0x00, 0x001c0000),	/* I2S_TCSR: clear the flags */
	    WRITE32(0x80, 0x001c0000),	/* I2S_RCSR: clear the flags */
	    WAIT32(0x00, 0x80000000, 0), /* I2S_TCSR: TE */
	    WAIT32(0x80, 0x80000000, 0), /* I2S_RCSR: RE */
	    WRITE32(0x04, 0),		/* I2S_TCR1 */
	    WRITE32(0x08, 0),		/* I2S_TCR2 */
	    WRITE32(0x0c, 0),		/* I2S_TCR3 */
	    WRITE32(0x10, 0),		/* I2S_TCR4 */
	    WRITE32(0x14, 0),		/* I2S_TCR5 */
	    WRITE32(0x84, 0),		/* I2S_RCR1 */
	    WRITE32(0x88, 0),		/* I2S_RCR2 */
	    WRITE32(0x8c, 0),		/* I2S_RCR3 */
	    WRITE32(0x90, 0),		/* I2S_RCR4 */
	    WRITE32(0x94, 0),		/* I2S_RCR5 */
);

/*
 * S/PDIF (sound/soc/fsl/fsl_spdif.c, spdif_softreset() and
 * fsl_spdif_startup()). Interrupts go first; the reset clears itself.
 */
DTIO_RECIPE(dtio_fsl_spdif, UNTRIED,
	    WRITE32(0x0c, 0),		/* SPDIF_SIE */
	    WRITE32(0x00, 0x1000),	/* SPDIF_SCR: soft reset */
	    WAIT32(0x00, 0x1000, 0),
	    WRITE32(0x0c, 0),		/* SPDIF_SIE */
);

/*
 * The microphone interface (sound/soc/fsl/fsl_micfil.c, fsl_micfil_reset()).
 * Interrupts and DMA requests go first, with the module on, as the reset needs
 * it; the flags of the channels are cleared last, as the reset does not always
 * clear them.
 */
DTIO_RECIPE(dtio_fsl_micfil, UNTRIED,
	    WRITE32(0x00, 0),		/* PDM_CTRL_1 */
	    WRITE32(0x00, 0x08000000),	/* PDM_CTRL_1: SRES */
	    WAIT32(0x00, 0x08000000, 0),
	    WRITE32(0x00, 0),		/* PDM_CTRL_1 */
	    WRITE32(0x08, 0xff),	/* PDM_STAT */
);

/*
 * eSDHC, little-endian (drivers/mmc/host/sdhci.c, sdhci_reset(), and
 * sdhci-of-esdhc.c, esdhc_reset()). Interrupts go first. The reset ends all
 * transfers and clears its bit when it is done; it leaves the tuning block on.
 * All nodes of these kinds have "little-endian".
 */
DTIO_RECIPE(dtio_fsl_esdhc, UNTRIED,
	    WRITE32(0x38, 0),		/* IRQSIGEN */
	    WRITE32(0x34, 0),		/* IRQSTATEN */
	    CHANGE32(0x2c, 0x01000000, 0x01000000), /* SYSCTL: RSTA */
	    WAIT32(0x2c, 0x01000000, 0), /* SYSCTL: RSTA, done */
	    CHANGE32(0x120, 0x4, 0),	/* TBCTL: TB_EN */
);

/*
 * eSDHC, big-endian: the same with the bytes of the values swapped. No node of
 * these kinds has "little-endian", without which the driver takes them so.
 */
DTIO_RECIPE(dtio_fsl_esdhc_be, UNTRIED,
	    WRITE32(0x38, 0),		/* IRQSIGEN */
	    WRITE32(0x34, 0),		/* IRQSTATEN */
	    CHANGE32(0x2c, 0x00000001, 0x00000001), /* SYSCTL: RSTA */
	    WAIT32(0x2c, 0x00000001, 0), /* SYSCTL: RSTA, done */
	    CHANGE32(0x120, 0x04000000, 0), /* TBCTL: TB_EN */
);

/*
 * qDMA, little-endian (drivers/dma/fsl-qdma.c, fsl_qdma_halt()). No more
 * commands are taken from any queue, and what had been taken comes to an end.
 * The interrupts and the queues themselves are in the third "reg", where the
 * driver clears them: they stay as they were, but nothing happens in them until
 * DMR starts the engine again.
 */
DTIO_RECIPE(dtio_fsl_qdma, UNTRIED,
	    CHANGE32(0x00, 0x40000000, 0x40000000), /* DMR: DQD */
	    WAIT32(0x04, 0x80000000, 0), /* DSR: DB */
);

/* qDMA, big-endian: the same with the bytes of the values swapped. */
DTIO_RECIPE(dtio_fsl_qdma_be, UNTRIED,
	    CHANGE32(0x00, 0x00000040, 0x00000040), /* DMR: DQD */
	    WAIT32(0x04, 0x00000080, 0), /* DSR: DB */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * None of these has a bus master: their drivers fill their FIFOs themselves, or ask for
 * channels of a separate DMA engine, with dma_request_chan() or through ASoC's generic
 * DMA, and give addresses of memory to nothing else.
 *
 * -uart: drivers/tty/serial/imx.c
 * -lpuart: drivers/tty/serial/fsl_lpuart.c, lpuart_request_dma()
 * -linflexuart: drivers/tty/serial/fsl_linflexuart.c
 * ns16550, 16550-FIFO64: drivers/tty/serial/8250/8250_of.c; no node has "reg-shift" or
 *	"reg-io-width"
 * -i2c: drivers/i2c/busses/i2c-imx.c, i2c_imx_dma_request()
 * -lpi2c: drivers/i2c/busses/i2c-imx-lpi2c.c
 * -ecspi: drivers/spi/spi-imx.c
 * -spi: drivers/spi/spi-fsl-lpspi.c, fsl_lpspi_dma_init()
 * -dspi: drivers/spi/spi-fsl-dspi.c, dspi_request_dma()
 * -qspi: drivers/spi/spi-fsl-qspi.c; the flash is a window that others read (second "reg")
 * -fspi: drivers/spi/spi-nxp-fspi.c; as before
 * -gpio: drivers/gpio/gpio-mxc.c, gpio-vf610.c (i.MX 8ULP, 93, 95, VF610), gpio-mpc8xxx.c
 *	(Layerscape). That of VF610 keeps its directions in the pin controller, and its latch
 *	in its second "reg", where recipes do not reach.
 * -pwm: drivers/pwm/pwm-imx27.c, pwm-imx-tpm.c (i.MX 7ULP), pwm-fsl-ftm.c (-ftm-pwm)
 * -gpt: drivers/clocksource/timer-imx-gpt.c
 * -tpm: drivers/clocksource/timer-imx-tpm.c; without a recipe, as the kernel's own timers
 *	may stand on it
 * -ftm-alarm: drivers/rtc/rtc-fsl-ftm-alarm.c
 * -flexcan: drivers/net/can/flexcan/flexcan-core.c. That of LS1021A is big-endian and that
 *	of VF610 has fewer registers; neither has a recipe.
 * -wdt: drivers/watchdog/imx2_wdt.c, which has no function to stop it: once started nothing
 *	stops it, so it has no recipe; imx7ulp_wdt.c (i.MX 8ULP, 93). On i.MX 93 the clock is
 *	divided by 256, so that a change may take longer than a recipe waits.
 * -adc: drivers/iio/adc/imx8qxp-adc.c, imx93_adc.c, vf610_adc.c
 * -tmu: drivers/thermal/imx8mm_thermal.c, qoriq_thermal.c (QorIQ, i.MX 8MQ)
 * -sai: sound/soc/fsl/fsl_sai.c. That of VF610 and Layerscape may be big-endian, and has no
 *	recipe.
 * -spdif: sound/soc/fsl/fsl_spdif.c
 * -micfil: sound/soc/fsl/fsl_micfil.c
 */
DTIO_KIND("fsl,16550-FIFO64", NO_BUS_MASTER, &dtio_fsl_ns16550)
DTIO_KIND("fsl,imx21-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,imx27-pwm", NO_BUS_MASTER, &dtio_imx27_pwm)
DTIO_KIND("fsl,imx35-spdif", NO_BUS_MASTER, &dtio_fsl_spdif)
DTIO_KIND("fsl,imx7ulp-pwm", NO_BUS_MASTER, &dtio_imx_tpm)
DTIO_KIND("fsl,imx7ulp-spi", NO_BUS_MASTER, &dtio_fsl_lpspi)
DTIO_KIND("fsl,imx8dxl-gpio", NO_BUS_MASTER, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8dxl-lpi2c", NO_BUS_MASTER, &dtio_fsl_lpi2c)
DTIO_KIND("fsl,imx8dxl-lpuart", NO_BUS_MASTER, &dtio_fsl_lpuart)
DTIO_KIND("fsl,imx8mm-ecspi", NO_BUS_MASTER, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mm-gpio", NO_BUS_MASTER, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mm-i2c", NO_BUS_MASTER, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mm-micfil", NO_BUS_MASTER, &dtio_fsl_micfil)
DTIO_KIND("fsl,imx8mm-pwm", NO_BUS_MASTER, &dtio_imx27_pwm)
DTIO_KIND("fsl,imx8mm-sai", NO_BUS_MASTER, &dtio_fsl_sai)
DTIO_KIND("fsl,imx8mm-tmu", NO_BUS_MASTER, &dtio_imx8mm_tmu)
DTIO_KIND("fsl,imx8mm-uart", NO_BUS_MASTER, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mm-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mn-ecspi", NO_BUS_MASTER, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mn-gpio", NO_BUS_MASTER, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mn-i2c", NO_BUS_MASTER, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mn-pwm", NO_BUS_MASTER, &dtio_imx27_pwm)
DTIO_KIND("fsl,imx8mn-sai", NO_BUS_MASTER, &dtio_fsl_sai)
DTIO_KIND("fsl,imx8mn-tmu", NO_BUS_MASTER, &dtio_imx8mm_tmu)
DTIO_KIND("fsl,imx8mn-uart", NO_BUS_MASTER, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mn-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-ecspi", NO_BUS_MASTER, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mp-flexcan", NO_BUS_MASTER, &dtio_flexcan)
DTIO_KIND("fsl,imx8mp-gpio", NO_BUS_MASTER, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mp-gpt", NO_BUS_MASTER, &dtio_imx_gpt)
DTIO_KIND("fsl,imx8mp-i2c", NO_BUS_MASTER, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mp-micfil", NO_BUS_MASTER, &dtio_fsl_micfil)
DTIO_KIND("fsl,imx8mp-pwm", NO_BUS_MASTER, &dtio_imx27_pwm)
DTIO_KIND("fsl,imx8mp-sai", NO_BUS_MASTER, &dtio_fsl_sai)
DTIO_KIND("fsl,imx8mp-tmu", NO_BUS_MASTER, &dtio_imx8mp_tmu)
DTIO_KIND("fsl,imx8mp-uart", NO_BUS_MASTER, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mp-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-ecspi", NO_BUS_MASTER, &dtio_imx_ecspi)
DTIO_KIND("fsl,imx8mq-gpio", NO_BUS_MASTER, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8mq-i2c", NO_BUS_MASTER, &dtio_imx_i2c)
DTIO_KIND("fsl,imx8mq-pwm", NO_BUS_MASTER, &dtio_imx27_pwm)
DTIO_KIND("fsl,imx8mq-qspi", NO_BUS_MASTER, &dtio_fsl_qspi)
DTIO_KIND("fsl,imx8mq-sai", NO_BUS_MASTER, &dtio_fsl_sai)
DTIO_KIND("fsl,imx8mq-tmu", NO_BUS_MASTER, &dtio_qoriq_tmu)
DTIO_KIND("fsl,imx8mq-uart", NO_BUS_MASTER, &dtio_imx_uart)
DTIO_KIND("fsl,imx8mq-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qm-flexcan", NO_BUS_MASTER, &dtio_flexcan)
DTIO_KIND("fsl,imx8qm-gpio", NO_BUS_MASTER, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8qm-lpi2c", NO_BUS_MASTER, &dtio_fsl_lpi2c)
DTIO_KIND("fsl,imx8qm-lpuart", NO_BUS_MASTER, &dtio_fsl_lpuart)
DTIO_KIND("fsl,imx8qm-sai", NO_BUS_MASTER, &dtio_imx8qm_sai)
DTIO_KIND("fsl,imx8qm-spdif", NO_BUS_MASTER, &dtio_fsl_spdif)
DTIO_KIND("fsl,imx8qxp-gpio", NO_BUS_MASTER, &dtio_imx_gpio)
DTIO_KIND("fsl,imx8qxp-lpi2c", NO_BUS_MASTER, &dtio_fsl_lpi2c)
DTIO_KIND("fsl,imx8qxp-lpuart", NO_BUS_MASTER, &dtio_fsl_lpuart)
DTIO_KIND("fsl,imx8qxp-pwm", NO_BUS_MASTER, &dtio_imx27_pwm)
DTIO_KIND("fsl,imx8ulp-gpio", NO_BUS_MASTER, &dtio_imx8ulp_gpio)
DTIO_KIND("fsl,imx8ulp-lpi2c", NO_BUS_MASTER, &dtio_fsl_lpi2c)
DTIO_KIND("fsl,imx8ulp-lpuart", NO_BUS_MASTER, &dtio_fsl_lpuart)
DTIO_KIND("fsl,imx8ulp-spi", NO_BUS_MASTER, &dtio_fsl_lpspi)
DTIO_KIND("fsl,imx8ulp-tpm", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8ulp-wdt", NO_BUS_MASTER, &dtio_imx8ulp_wdt)
DTIO_KIND("fsl,imx93-flexcan", NO_BUS_MASTER, &dtio_flexcan)
DTIO_KIND("fsl,imx93-gpio", NO_BUS_MASTER, &dtio_imx8ulp_gpio)
DTIO_KIND("fsl,imx93-lpi2c", NO_BUS_MASTER, &dtio_fsl_lpi2c)
DTIO_KIND("fsl,imx93-lpuart", NO_BUS_MASTER, &dtio_fsl_lpuart)
DTIO_KIND("fsl,imx93-micfil", NO_BUS_MASTER, &dtio_fsl_micfil)
DTIO_KIND("fsl,imx93-sai", NO_BUS_MASTER, &dtio_fsl_sai)
DTIO_KIND("fsl,imx93-spi", NO_BUS_MASTER, &dtio_fsl_lpspi)
DTIO_KIND("fsl,imx93-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,imx95-flexcan", NO_BUS_MASTER, &dtio_flexcan)
DTIO_KIND("fsl,imx95-gpio", NO_BUS_MASTER, &dtio_imx8ulp_gpio)
DTIO_KIND("fsl,imx95-lpi2c", NO_BUS_MASTER, &dtio_fsl_lpi2c)
DTIO_KIND("fsl,imx95-lpuart", NO_BUS_MASTER, &dtio_fsl_lpuart)
DTIO_KIND("fsl,imx95-micfil", NO_BUS_MASTER, &dtio_fsl_micfil)
DTIO_KIND("fsl,imx95-sai", NO_BUS_MASTER, &dtio_fsl_sai)
DTIO_KIND("fsl,imx95-spi", NO_BUS_MASTER, &dtio_fsl_lpspi)
DTIO_KIND("fsl,ls1012a-dspi", NO_BUS_MASTER, &dtio_fsl_dspi_be)
DTIO_KIND("fsl,ls1012a-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,ls1012a-i2c", NO_BUS_MASTER, &dtio_vf610_i2c)
DTIO_KIND("fsl,ls1012a-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1021a-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,ls1021a-gpio", NO_BUS_MASTER, &dtio_qoriq_gpio)
DTIO_KIND("fsl,ls1021a-lpuart", NO_BUS_MASTER, &dtio_ls1021a_lpuart)
DTIO_KIND("fsl,ls1021a-qspi", NO_BUS_MASTER, &dtio_fsl_qspi_be)
DTIO_KIND("fsl,ls1021a-v1.0-dspi", NO_BUS_MASTER, &dtio_fsl_dspi_be)
DTIO_KIND("fsl,ls1021ar2-flexcan", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1028a-dspi", NO_BUS_MASTER, &dtio_fsl_dspi)
DTIO_KIND("fsl,ls1028a-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,ls1028a-gpio", NO_BUS_MASTER, &dtio_qoriq_gpio)
DTIO_KIND("fsl,ls1028a-lpuart", NO_BUS_MASTER, &dtio_ls1028a_lpuart)
DTIO_KIND("fsl,ls1043a-dspi", NO_BUS_MASTER, &dtio_fsl_dspi_be)
DTIO_KIND("fsl,ls1043a-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,ls1043a-gpio", NO_BUS_MASTER, &dtio_qoriq_gpio)
DTIO_KIND("fsl,ls1043a-i2c", NO_BUS_MASTER, &dtio_vf610_i2c)
DTIO_KIND("fsl,ls1043a-qspi", NO_BUS_MASTER, &dtio_fsl_qspi_be)
DTIO_KIND("fsl,ls1043a-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1046a-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,ls1046a-gpio", NO_BUS_MASTER, &dtio_qoriq_gpio)
DTIO_KIND("fsl,ls1046a-i2c", NO_BUS_MASTER, &dtio_vf610_i2c)
DTIO_KIND("fsl,ls1046a-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1088a-dspi", NO_BUS_MASTER, &dtio_fsl_dspi)
DTIO_KIND("fsl,ls1088a-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,ls1088a-gpio", NO_BUS_MASTER, &dtio_qoriq_gpio)
DTIO_KIND("fsl,ls2080a-dspi", NO_BUS_MASTER, &dtio_fsl_dspi)
DTIO_KIND("fsl,ls2080a-gpio", NO_BUS_MASTER, &dtio_qoriq_gpio)
DTIO_KIND("fsl,ls2080a-qspi", NO_BUS_MASTER, &dtio_fsl_qspi)
DTIO_KIND("fsl,ls208xa-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,lx2160a-dspi", NO_BUS_MASTER, &dtio_fsl_dspi)
DTIO_KIND("fsl,lx2160a-ftm-alarm", NO_BUS_MASTER, &dtio_ftm_alarm)
DTIO_KIND("fsl,lx2160ar1-flexcan", NO_BUS_MASTER, &dtio_flexcan)
DTIO_KIND("fsl,ns16550", NO_BUS_MASTER, &dtio_fsl_ns16550)
DTIO_KIND("fsl,qoriq-tmu", NO_BUS_MASTER, &dtio_qoriq_tmu)
DTIO_KIND("fsl,s32v234-linflexuart", NO_BUS_MASTER, &dtio_linflexuart)
DTIO_KIND("fsl,vf610-adc", NO_BUS_MASTER, &dtio_vf610_adc)
DTIO_KIND("fsl,vf610-dspi", NO_BUS_MASTER, &dtio_fsl_dspi)
DTIO_KIND("fsl,vf610-flexcan", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,vf610-ftm-pwm", NO_BUS_MASTER, &dtio_ftm_pwm)
DTIO_KIND("fsl,vf610-gpio", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,vf610-i2c", NO_BUS_MASTER, &dtio_vf610_i2c)
DTIO_KIND("fsl,vf610-lpuart", NO_BUS_MASTER, &dtio_vf610_lpuart)
DTIO_KIND("fsl,vf610-qspi", NO_BUS_MASTER, &dtio_fsl_qspi)
DTIO_KIND("fsl,vf610-sai", NO_BUS_MASTER, NULL)
DTIO_KIND("fsl,vf610-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8dxl-fspi", NO_BUS_MASTER, &dtio_nxp_fspi)
DTIO_KIND("nxp,imx8mm-fspi", NO_BUS_MASTER, &dtio_nxp_fspi)
DTIO_KIND("nxp,imx8mp-fspi", NO_BUS_MASTER, &dtio_nxp_fspi)
DTIO_KIND("nxp,imx8qxp-adc", NO_BUS_MASTER, &dtio_imx8qxp_adc)
DTIO_KIND("nxp,imx8qxp-fspi", NO_BUS_MASTER, &dtio_nxp_fspi)
DTIO_KIND("nxp,imx8ulp-fspi", NO_BUS_MASTER, &dtio_nxp_fspi)
DTIO_KIND("nxp,imx93-adc", NO_BUS_MASTER, &dtio_imx93_adc)
DTIO_KIND("nxp,lx2160a-fspi", NO_BUS_MASTER, &dtio_nxp_fspi)
DTIO_KIND("nxp,s32g2-linflexuart", NO_BUS_MASTER, &dtio_linflexuart)
DTIO_KIND("nxp,s32g3-linflexuart", NO_BUS_MASTER, &dtio_linflexuart)

/*
 * SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(), called for
 * ahci_qoriq.c. The recipe is that of generic.h.
 */
DTIO_KIND("fsl,ls1012a-ahci", BUS_MASTER, &dtio_ahci)
DTIO_KIND("fsl,ls1028a-ahci", BUS_MASTER, &dtio_ahci)
DTIO_KIND("fsl,ls1043a-ahci", BUS_MASTER, &dtio_ahci)
DTIO_KIND("fsl,ls1046a-ahci", BUS_MASTER, &dtio_ahci)
DTIO_KIND("fsl,ls1088a-ahci", BUS_MASTER, &dtio_ahci)
DTIO_KIND("fsl,ls2080a-ahci", BUS_MASTER, &dtio_ahci)
DTIO_KIND("fsl,lx2160a-ahci", BUS_MASTER, &dtio_ahci)

/* Job rings of the crypto engine; drivers/crypto/caam/jr.c, caam_jr_init(). */
DTIO_KIND("fsl,sec-v4.0-job-ring", BUS_MASTER, NULL)
DTIO_KIND("fsl,sec-v5.0-job-ring", BUS_MASTER, NULL)
DTIO_KIND("fsl,sec-v5.4-job-ring", BUS_MASTER, NULL)

/*
 * Integrity checker of the crypto engine: it reads the memory that it is to
 * watch; drivers/crypto/caam/regs.h, struct rtic_block.
 */
DTIO_KIND("fsl,sec-v5.4-rtic", BUS_MASTER, NULL)

/*
 * DMA engine; drivers/dma/fsl-edma-common.c, fsl_edma_set_tcd_regs(),
 * fsl-qdma.c, fsl_qdma_alloc_queue_resources(), imx-sdma.c, sdma_init(), and
 * mxs-dma.c, mxs_dma_alloc_chan_resources(). eDMA has no recipe: its driver
 * takes the requests away (fsl_edma_disable_request()), but does not wait until
 * what they have begun is over.
 */
DTIO_KIND("fsl,imx7d-dma-apbh", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mm-sdma", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mn-sdma", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-sdma", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-sdma", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qm-edma", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qxp-dma-apbh", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx93-edma3", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx93-edma4", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx95-edma5", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1028a-edma", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1028a-qdma", BUS_MASTER, &dtio_fsl_qdma)
DTIO_KIND("fsl,ls1043a-qdma", BUS_MASTER, &dtio_fsl_qdma_be)
DTIO_KIND("fsl,ls1046a-qdma", BUS_MASTER, &dtio_fsl_qdma_be)
DTIO_KIND("fsl,vf610-edma", BUS_MASTER, NULL)

/*
 * Display controller: it reads pictures from memory;
 * drivers/gpu/drm/mxsfb/lcdif_kms.c, lcdif_plane_primary_atomic_update(), and
 * mxsfb_kms.c, mxsfb_plane_primary_atomic_update().
 */
DTIO_KIND("fsl,imx8mm-lcdif", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mn-lcdif", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-lcdif", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-lcdif", BUS_MASTER, NULL)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-esdhc-imx.c and sdhci-of-esdhc.c. Those
 * of i.MX and S32G have no recipe: no board has them behind an IOMMU that VFIO
 * takes, and their reset leaves modes and tuning for the driver to clear.
 */
DTIO_KIND("fsl,imx8dxl-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mm-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mn-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qm-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qxp-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8ulp-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx93-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx95-usdhc", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1012a-esdhc", BUS_MASTER, &dtio_fsl_esdhc_be)
DTIO_KIND("fsl,ls1028a-esdhc", BUS_MASTER, &dtio_fsl_esdhc)
DTIO_KIND("fsl,ls1043a-esdhc", BUS_MASTER, &dtio_fsl_esdhc_be)
DTIO_KIND("fsl,ls1046a-esdhc", BUS_MASTER, &dtio_fsl_esdhc_be)
DTIO_KIND("fsl,ls1088a-esdhc", BUS_MASTER, &dtio_fsl_esdhc)
DTIO_KIND("fsl,ls2080a-esdhc", BUS_MASTER, &dtio_fsl_esdhc)
DTIO_KIND("nxp,s32g2-usdhc", BUS_MASTER, NULL)
DTIO_KIND("nxp,s32g3-usdhc", BUS_MASTER, NULL)

/*
 * Video codec: its firmware and buffers are in memory;
 * drivers/media/platform/amphion/vpu_core.c, vpu_core_load_firmware().
 */
DTIO_KIND("nxp,imx8q-vpu-decoder", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8q-vpu-encoder", BUS_MASTER, NULL)

/*
 * Dewarp engine; drivers/media/platform/nxp/dw100/dw100.c,
 * dw100_hw_set_destination().
 */
DTIO_KIND("nxp,imx8mp-dw100", BUS_MASTER, NULL)

/*
 * JPEG; drivers/media/platform/nxp/imx-jpeg/mxc-jpeg.c,
 * mxc_jpeg_alloc_slot_data().
 */
DTIO_KIND("nxp,imx8qm-jpgdec", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8qm-jpgenc", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8qxp-jpgdec", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8qxp-jpgenc", BUS_MASTER, NULL)

/*
 * Camera bridge: it writes pictures to memory;
 * drivers/media/platform/nxp/imx7-media-csi.c, imx7_csi_update_buf().
 */
DTIO_KIND("fsl,imx8mm-csi", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-csi", BUS_MASTER, NULL)

/*
 * Image sensing interface: it writes pictures to memory;
 * drivers/media/platform/nxp/imx8-isi/imx8-isi-hw.c,
 * mxc_isi_channel_set_outbuf().
 */
DTIO_KIND("fsl,imx8mn-isi", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-isi", BUS_MASTER, NULL)

/*
 * Image processor; drivers/media/platform/rockchip/rkisp1/rkisp1-capture.c,
 * rkisp1_set_next_buf().
 */
DTIO_KIND("fsl,imx8mp-isp", BUS_MASTER, NULL)

/*
 * Video codec (Hantro);
 * drivers/media/platform/verisilicon/hantro_g1_h264_dec.c, set_buffers(), and
 * hantro_g2_hevc_dec.c, set_ref().
 */
DTIO_KIND("nxp,imx8mm-vpu-g1", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8mq-vpu-g1", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8mq-vpu-g2", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/freescale/fec_main.c,
 * fec_enet_alloc_queue().
 */
DTIO_KIND("fsl,imx8dxl-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mm-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mn-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qm-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qxp-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8ulp-fec", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx93-fec", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-imx.c.
 */
DTIO_KIND("nxp,imx8dxl-dwmac-eqos", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx8mp-dwmac-eqos", BUS_MASTER, NULL)
DTIO_KIND("nxp,imx93-dwmac-eqos", BUS_MASTER, NULL)

/*
 * Frame manager: its DMA moves frames between the ports and memory;
 * drivers/net/ethernet/freescale/fman/fman.c, dma_init().
 */
DTIO_KIND("fsl,fman", BUS_MASTER, NULL)

/*
 * Managers of queues and of buffers: they keep queues in memory of the system;
 * drivers/soc/fsl/qbman/qman_ccsr.c, qm_set_memory(), and bman_ccsr.c,
 * bm_set_memory().
 */
DTIO_KIND("fsl,bman", BUS_MASTER, NULL)
DTIO_KIND("fsl,qman", BUS_MASTER, NULL)

/*
 * Management complex: a processor that runs from memory of the system;
 * drivers/bus/fsl-mc/fsl-mc-bus.c, fsl_mc_bus_probe().
 */
DTIO_KIND("fsl,qoriq-mc", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus, and the same block as an
 * endpoint; drivers/pci/controller/dwc/pci-imx6.c, imx_pcie_probe(),
 * pci-layerscape.c, ls_pcie_probe(), and mobiveil/pcie-layerscape-gen4.c,
 * ls_g4_pcie_probe().
 */
DTIO_KIND("fsl,imx8mm-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mm-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mp-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mq-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx95-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx95-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1012a-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1028a-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1028a-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1043a-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1046a-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1046a-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1088a-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1088a-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls2080a-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls2088a-pcie", BUS_MASTER, NULL)
DTIO_KIND("fsl,lx2160a-pcie", BUS_MASTER, NULL)

/*
 * Processors beside those of Linux; drivers/remoteproc/imx_rproc.c,
 * imx_rproc_prepare(): they are given memory of the system.
 */
DTIO_KIND("fsl,imx8qm-cm4", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qxp-cm4", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8ulp-cm33", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx93-cm33", BUS_MASTER, NULL)

/*
 * Audio DSP: it runs from memory of the system; sound/soc/sof/imx/imx8.c,
 * imx8_probe(), and imx8m.c, imx8m_probe().
 */
DTIO_KIND("fsl,imx8mp-dsp", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8qxp-dsp", BUS_MASTER, NULL)

/*
 * USB host and device: schedules in memory; drivers/usb/chipidea/udc.c,
 * udc_start(), and drivers/usb/host/ehci-mem.c, ehci_mem_init().
 */
DTIO_KIND("fsl,imx7ulp-usb", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8dxl-usb", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mm-usb", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8mn-usb", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx8ulp-usb", BUS_MASTER, NULL)
DTIO_KIND("fsl,imx93-usb", BUS_MASTER, NULL)

/*
 * USB host and device: lists of transfers;
 * drivers/usb/gadget/udc/fsl_udc_core.c, struct_udc_setup(), and
 * drivers/usb/host/ehci-mem.c, ehci_mem_init().
 */
DTIO_KIND("fsl-usb2-dr-v2.5", BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 3); drivers/usb/dwc3/core.c,
 * dwc3_alloc_one_event_buffer(). No recipe, for the reasons that are in snps.h.
 */
DTIO_KIND("fsl,imx8mq-dwc3", BUS_MASTER, NULL)
DTIO_KIND("fsl,ls1028a-dwc3", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/imx/gpcv2.c:424, imx_pgc_power_down() */
DTIO_DOMAIN("fsl,imx8mn-gpc")
DTIO_DOMAIN("fsl,imx8mp-gpc")

/* drivers/pmdomain/imx/imx93-pd.c:62, imx93_pd_off() */
DTIO_DOMAIN("fsl,imx93-src-slice")

#endif /* DTIO_DOMAIN */

#ifdef DTIO_NEVER

/*
 * Top of the crypto engine: it assigns the job rings to their owners, and holds
 * keys; drivers/crypto/caam/ctrl.c, caam_probe().
 */
DTIO_NEVER("fsl,sec-v4.0", "the controller of the crypto engine")
DTIO_NEVER("fsl,sec-v5.0", "the controller of the crypto engine")
DTIO_NEVER("fsl,sec-v5.4", "the controller of the crypto engine")

/*
 * Secure non-volatile storage, which watches for tampering and turns the board
 * off; drivers/soc/imx and drivers/rtc/rtc-snvs.c have children of it.
 */
DTIO_NEVER("fsl,sec-v4.0-mon", "a block of secure registers")
DTIO_NEVER("fsl,sec-v5.4-mon", "a block of secure registers")
DTIO_NEVER("nxp,imx93-bbnsm", "a block of secure registers")

/*
 * DDR controllers and their error detection; drivers/devfreq/imx8m-ddrc.c and
 * drivers/edac/fsl_ddr_edac.c.
 */
DTIO_NEVER("fsl,imx8mm-ddrc", "the DDR controller")
DTIO_NEVER("fsl,imx8mn-ddrc", "the DDR controller")
DTIO_NEVER("fsl,imx8mq-ddrc", "the DDR controller")
DTIO_NEVER("fsl,qoriq-memory-controller", "the DDR controller")

/* Interconnect; drivers/devfreq/imx-bus.c and drivers/interconnect/imx. */
DTIO_NEVER("fsl,imx8mp-noc", "a part of the interconnect")
DTIO_NEVER("fsl,imx8mq-noc", "a part of the interconnect")

/*
 * Bridges between the interconnect and the peripherals, with the rights of
 * masters.
 */
DTIO_NEVER("fsl,aips-bus", "a part of the interconnect")
DTIO_NEVER("fsl,spba-bus", "a part of the interconnect")

/*
 * Mailboxes of the system controller and of the secure enclave;
 * drivers/mailbox/imx-mailbox.c, imx_mu_init_specific(), and
 * drivers/firmware/arm_scmi/transports/mailbox.c for the i.MX 95.
 */
DTIO_NEVER("fsl,imx8-mu-scu", "a mailbox of the firmware")
DTIO_NEVER("fsl,imx8ulp-mu-s4", "a mailbox of the firmware")
DTIO_NEVER("fsl,imx93-mu-s4", "a mailbox of the firmware")
DTIO_NEVER("fsl,imx95-mu", "a mailbox of the firmware")
DTIO_NEVER("fsl,imx95-mu-ele", "a mailbox of the firmware")
DTIO_NEVER("fsl,imx95-mu-v2x", "a mailbox of the firmware")

/*
 * Fuses; drivers/nvmem/imx-ocotp.c, imx-ocotp-ele.c, imx-ocotp-scu.c and
 * layerscape-sfp.c.
 */
DTIO_NEVER("fsl,imx8mm-ocotp", "the fuse memory")
DTIO_NEVER("fsl,imx8mn-ocotp", "the fuse memory")
DTIO_NEVER("fsl,imx8mp-ocotp", "the fuse memory")
DTIO_NEVER("fsl,imx8mq-ocotp", "the fuse memory")
DTIO_NEVER("fsl,imx93-ocotp", "the fuse memory")
DTIO_NEVER("fsl,ls1021a-sfp", "the fuse memory")
DTIO_NEVER("fsl,ls1028a-sfp", "the fuse memory")

/*
 * PLLs and voltages; drivers/clk/imx/clk-imx8mm.c, imx8mm_clocks_probe(), and
 * drivers/soc/imx/soc-imx8m.c.
 */
DTIO_NEVER("fsl,imx8mm-anatop", "the block of the PLLs")
DTIO_NEVER("fsl,imx8mn-anatop", "the block of the PLLs")
DTIO_NEVER("fsl,imx8mp-anatop", "the block of the PLLs")
DTIO_NEVER("fsl,imx8mq-anatop", "the block of the PLLs")
DTIO_NEVER("fsl,imx93-anatop", "the block of the PLLs")

/* Control registers that the parts of the SoC share; drivers/mfd/syscon.c. */
DTIO_NEVER("fsl,imx8mm-iomuxc-gpr", "a control register block that devices share")
DTIO_NEVER("fsl,imx8mn-iomuxc-gpr", "a control register block that devices share")
DTIO_NEVER("fsl,imx8mp-iomuxc-gpr", "a control register block that devices share")
DTIO_NEVER("fsl,imx8mq-iomuxc-gpr", "a control register block that devices share")
DTIO_NEVER("fsl,imx93-aonmix-ns-syscfg", "a control register block that devices share")
DTIO_NEVER("fsl,imx93-wakeupmix-syscfg", "a control register block that devices share")
DTIO_NEVER("fsl,ls1012a-scfg", "a control register block that devices share")
DTIO_NEVER("fsl,ls1028a-scfg", "a control register block that devices share")
DTIO_NEVER("fsl,ls1043a-scfg", "a control register block that devices share")
DTIO_NEVER("fsl,ls1046a-scfg", "a control register block that devices share")

/*
 * Device configuration, run control and power management, reset, and what
 * routes external interrupts; drivers/soc/fsl/guts.c and rcpm.c, and
 * drivers/irqchip/irq-ls-extirq.c.
 */
DTIO_NEVER("fsl,ls1012a-dcfg", "the system's control register block")
DTIO_NEVER("fsl,ls1012a-rcpm", "the system's control register block")
DTIO_NEVER("fsl,ls1028a-dcfg", "the system's control register block")
DTIO_NEVER("fsl,ls1028a-rcpm", "the system's control register block")
DTIO_NEVER("fsl,ls1028a-reset", "the system's control register block")
DTIO_NEVER("fsl,ls1043a-dcfg", "the system's control register block")
DTIO_NEVER("fsl,ls1043a-rcpm", "the system's control register block")
DTIO_NEVER("fsl,ls1046a-dcfg", "the system's control register block")
DTIO_NEVER("fsl,ls1046a-rcpm", "the system's control register block")
DTIO_NEVER("fsl,ls1088a-dcfg", "the system's control register block")
DTIO_NEVER("fsl,ls1088a-isc", "the system's control register block")
DTIO_NEVER("fsl,ls1088a-rcpm", "the system's control register block")
DTIO_NEVER("fsl,ls1088a-reset", "the system's control register block")
DTIO_NEVER("fsl,ls2080a-dcfg", "the system's control register block")
DTIO_NEVER("fsl,ls2080a-isc", "the system's control register block")
DTIO_NEVER("fsl,ls208xa-rcpm", "the system's control register block")
DTIO_NEVER("fsl,lx2160a-dcfg", "the system's control register block")
DTIO_NEVER("fsl,lx2160a-isc", "the system's control register block")
DTIO_NEVER("fsl,lx2160a-rcpm", "the system's control register block")

/* Board control: reset, and what is wired to what. */
DTIO_NEVER("fsl,ls1043aqds-fpga", "the board's control register block")
DTIO_NEVER("fsl,ls1043ardb-cpld", "the board's control register block")
DTIO_NEVER("fsl,ls1046aqds-fpga", "the board's control register block")
DTIO_NEVER("fsl,ls1046ardb-cpld", "the board's control register block")
DTIO_NEVER("fsl,ls1088aqds-fpga", "the board's control register block")
DTIO_NEVER("fsl,ls1088ardb-fpga", "the board's control register block")
DTIO_NEVER("fsl,ls2080aqds-fpga", "the board's control register block")
DTIO_NEVER("fsl,ls208xaqds-fpga", "the board's control register block")

/* System reset controller; drivers/soc/imx/imx93-src.c. */
DTIO_NEVER("fsl,imx93-src", "the reset controller")

/* Power controller; drivers/pmdomain/imx/gpcv2.c. */
DTIO_NEVER("fsl,imx8mn-gpc", "the power controller")

/*
 * System counter, which the kernel's timer is in;
 * drivers/clocksource/timer-imx-sysctr.c.
 */
DTIO_NEVER("nxp,sysctr-timer", "the system's timer")

/*
 * Controllers of message-signalled interrupts;
 * drivers/irqchip/irq-ls-scfg-msi.c.
 */
DTIO_NEVER("fsl,ls1012a-msi", "a part of the interrupt controller")
DTIO_NEVER("fsl,ls1043a-msi", "a part of the interrupt controller")
DTIO_NEVER("fsl,ls1046a-msi", "a part of the interrupt controller")

/*
 * Pin controllers; drivers/pinctrl/freescale/pinctrl-imx.c and
 * drivers/pinctrl/nxp/pinctrl-s32cc.c.
 */
DTIO_NEVER("fsl,imx8mm-iomuxc", "the pin controller")
DTIO_NEVER("fsl,imx8mn-iomuxc", "the pin controller")
DTIO_NEVER("fsl,imx8mp-iomuxc", "the pin controller")
DTIO_NEVER("fsl,imx8mq-iomuxc", "the pin controller")
DTIO_NEVER("fsl,imx8ulp-iomuxc1", "the pin controller")
DTIO_NEVER("fsl,imx93-iomuxc", "the pin controller")
DTIO_NEVER("nxp,s32g2-siul2-pinctrl", "the pin controller")

#endif /* DTIO_NEVER */

#ifdef DTIO_NEVER_BELOW

/* drivers/usb/dwc3/dwc3-imx8mp.c:103, dwc3_imx8mp_wakeup_enable() */
DTIO_NEVER_BELOW("fsl,imx8mp-dwc3",
		 "a part of the USB block above it, whose driver reads its driver's data")

#endif /* DTIO_NEVER_BELOW */
