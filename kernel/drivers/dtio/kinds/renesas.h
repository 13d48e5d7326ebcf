/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Renesas' kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART of RZ/V2M and Emma Mobile (drivers/tty/serial/8250/8250_em.c,
 * serial8250_em_reg_update()). It is like an 8250, but has some registers in
 * other places and a software reset, which comes once nothing interrupts any
 * more and the FIFOs are empty. The driver writes the control registers again
 * after it; so here. What is read last clears the status and the data.
 */
DTIO_RECIPE(dtio_em_uart, UNTRIED,
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x0c, 0x06),	/* FCR: empty both FIFOs */
	    CHANGE32(0x2c, 0x80, 0x80),	/* HCR0: software reset */
	    CHANGE32(0x2c, 0x80, 0),	/* HCR0 */
	    WRITE32(0x04, 0),		/* IER */
	    WRITE32(0x0c, 0),		/* FCR */
	    WRITE32(0x14, 0),		/* MCR */
	    WRITE32(0x10, 0),		/* LCR */
	    READ32(0x18),		/* LSR */
	    READ32(0x1c),		/* MSR */
	    READ8(0x00),		/* RX */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * All but one of these have reset lines in every tree, and need no recipe. What
 * moves data to memory and back for those that have "dmas" is a DMA controller
 * of its own (renesas,rcar-dmac or renesas,rz-dmac): their drivers map memory
 * for that controller, never for the device.
 */

/* R-Car CAN: drivers/net/can/rcar/rcar_can.c, mailboxes of its own. */
DTIO_KIND("renesas,can-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,can-r8a77995", NO_BUS_MASTER, NULL)

/*
 * R-Car GPIO: drivers/gpio/gpio-rcar.c. From R-Car V3U on, several of them
 * share one reset line, which can then reset none of them alone.
 */
DTIO_KIND("renesas,gpio-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a77995", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a779f0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a779g0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,gpio-r8a779h0", NO_BUS_MASTER, NULL)

/* HSCIF: drivers/tty/serial/sh-sci.c, sci_request_dma_chan(). */
DTIO_KIND("renesas,hscif-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a77995", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a779f0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a779g0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,hscif-r8a779h0", NO_BUS_MASTER, NULL)

/* R-Car I2C: drivers/i2c/busses/i2c-rcar.c, rcar_i2c_request_dma_chan(). */
DTIO_KIND("renesas,i2c-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a77995", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a779f0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a779g0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,i2c-r8a779h0", NO_BUS_MASTER, NULL)

/* IIC: drivers/i2c/busses/i2c-sh_mobile.c, sh_mobile_i2c_request_dma_chan(). */
DTIO_KIND("renesas,iic-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,iic-r8a77990", NO_BUS_MASTER, NULL)

/* MSIOF: drivers/spi/spi-sh-msiof.c, sh_msiof_request_dma_chan(). */
DTIO_KIND("renesas,msiof-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a77995", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a779f0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a779g0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,msiof-r8a779h0", NO_BUS_MASTER, NULL)

/*
 * R-Car PWM: drivers/pwm/pwm-rcar.c. All the channels of a part have one reset
 * line, which can reset none of them alone.
 */
DTIO_KIND("renesas,pwm-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a77995", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a779g0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,pwm-r8a779h0", NO_BUS_MASTER, NULL)

/*
 * R-Car and RZ/G2, named by the part:
 * CAN FD (canfd): drivers/net/can/rcar/rcar_canfd.c, message memory of its own;
 * compare match timer (cmt0, cmt1): drivers/clocksource/sh_cmt.c;
 * SPI flash controller (rpc-if): drivers/memory/renesas-rpc-if.c and
 * drivers/spi/spi-rpc-if.c, a window for others to read through;
 * thermal sensor (thermal): drivers/thermal/renesas/rcar_gen3_thermal.c;
 * watchdog (wdt): drivers/watchdog/renesas_wdt.c.
 */
DTIO_KIND("renesas,r8a774a1-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774a1-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774a1-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774a1-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774a1-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774a1-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77970-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77970-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77970-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77970-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77970-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77980-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77980-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77980-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77980-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77980-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77980-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77995-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77995-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77995-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77995-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77995-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779a0-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779a0-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779a0-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779a0-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779a0-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779a0-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779f0-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779f0-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779f0-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779f0-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779h0-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779h0-cmt0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779h0-cmt1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779h0-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779h0-thermal", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779h0-wdt", NO_BUS_MASTER, NULL)

/*
 * RZ/G2L, RZ/G3S, RZ/V2L, RZ/V2M, RZ/V2H and RZ/Five, named by the part:
 * ADC (adc): drivers/iio/adc/rzg2l_adc.c;
 * CAN FD (canfd): drivers/net/can/rcar/rcar_canfd.c;
 * I2C of RZ/V2M (i2c): drivers/i2c/busses/i2c-rzv2m.c;
 * SPI flash controller (rpc-if): drivers/memory/renesas-rpc-if.c;
 * SPI (rspi): drivers/spi/spi-rspi.c, rspi_request_dma_chan();
 * SCI (sci): drivers/tty/serial/sh-sci.c;
 * thermal sensor (tsu): drivers/thermal/renesas/rzg2l_thermal.c;
 * UART of RZ/V2M (uart): drivers/tty/serial/8250/8250_em.c;
 * watchdog (wdt): drivers/watchdog/rzg2l_wdt.c and rzv2h_wdt.c.
 */
DTIO_KIND("renesas,r9a07g043-adc", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-rspi", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-sci", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-tsu", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-adc", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-rspi", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-sci", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-tsu", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-adc", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-canfd", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-rpc-if", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-rspi", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-sci", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-tsu", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a08g045-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a09g011-i2c", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a09g011-uart", NO_BUS_MASTER, &dtio_em_uart)
DTIO_KIND("renesas,r9a09g011-wdt", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a09g057-wdt", NO_BUS_MASTER, NULL)

/* RIIC: drivers/i2c/busses/i2c-riic.c. */
DTIO_KIND("renesas,riic-r9a07g043", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,riic-r9a07g044", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,riic-r9a07g054", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,riic-r9a08g045", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,riic-r9a09g057", NO_BUS_MASTER, NULL)

/* SCIF and SCIFA: drivers/tty/serial/sh-sci.c, sci_request_dma_chan(). */
DTIO_KIND("renesas,scif-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a77995", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a779f0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a779g0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r8a779h0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r9a07g043", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r9a07g044", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r9a07g054", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r9a08g045", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,scif-r9a09g057", NO_BUS_MASTER, NULL)

/* Thermal sensor: drivers/thermal/renesas/rcar_thermal.c. */
DTIO_KIND("renesas,thermal-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,thermal-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,thermal-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,thermal-r8a77995", NO_BUS_MASTER, NULL)

/* Timer unit: drivers/clocksource/sh_tmu.c. */
DTIO_KIND("renesas,tmu-r8a774a1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a774b1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a774c0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a774e1", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a77990", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a77995", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a779f0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a779g0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tmu-r8a779h0", NO_BUS_MASTER, NULL)

/* Timer pulse unit: drivers/pwm/pwm-renesas-tpu.c. */
DTIO_KIND("renesas,tpu-r8a7795", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tpu-r8a7796", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tpu-r8a77961", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tpu-r8a77965", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tpu-r8a77970", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tpu-r8a77980", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tpu-r8a779a0", NO_BUS_MASTER, NULL)
DTIO_KIND("renesas,tpu-r8a779g0", NO_BUS_MASTER, NULL)

/* SATA; drivers/ata/sata_rcar.c, sata_rcar_bmdma_fill_sg(). */
DTIO_KIND("renesas,sata-r8a774b1", BUS_MASTER, NULL)
DTIO_KIND("renesas,sata-r8a774e1", BUS_MASTER, NULL)
DTIO_KIND("renesas,sata-r8a7795", BUS_MASTER, NULL)
DTIO_KIND("renesas,sata-r8a77965", BUS_MASTER, NULL)

/*
 * DMA engine; drivers/dma/sh/rcar-dmac.c, rcar_dmac_chan_start_xfer(),
 * rz-dmac.c, rz_dmac_enable_hw(), and usb-dmac.c, usb_dmac_chan_start_sg().
 */
DTIO_KIND("renesas,dmac-r8a774a1", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a774b1", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a774c0", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a774e1", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a7795", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a7796", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a77961", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a77965", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a77970", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a77980", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a77990", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a77995", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a779a0", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a779f0", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a779g0", BUS_MASTER, NULL)
DTIO_KIND("renesas,dmac-r8a779h0", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774a1-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77995-usb-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-dmac", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a08g045-dmac", BUS_MASTER, NULL)

/*
 * GPU: page tables of its own; drivers/gpu/drm/panfrost/panfrost_mmu.c,
 * panfrost_mmu_enable().
 */
DTIO_KIND("renesas,r9a07g044-mali", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-mali", BUS_MASTER, NULL)

/*
 * Video input: it writes pictures to memory;
 * drivers/media/platform/renesas/rcar-vin/rcar-dma.c, rvin_set_slot_addr().
 */
DTIO_KIND("renesas,vin-r8a774a1", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a774b1", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a774c0", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a774e1", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a7795", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a7796", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a77961", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a77965", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a77970", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a77980", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a77990", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a77995", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a779a0", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a779g0", BUS_MASTER, NULL)
DTIO_KIND("renesas,vin-r8a779h0", BUS_MASTER, NULL)

/*
 * Camera receiver: it writes pictures to memory;
 * drivers/media/platform/renesas/rzg2l-cru/rzg2l-video.c,
 * rzg2l_cru_set_slot_addr().
 */
DTIO_KIND("renesas,r9a07g043-cru", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-cru", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-cru", BUS_MASTER, NULL)

/*
 * Deinterlacer; drivers/media/platform/renesas/rcar_fdp1.c,
 * fdp1_configure_rpf() and fdp1_configure_wpf().
 */
DTIO_KIND("renesas,fdp1", BUS_MASTER, NULL)

/*
 * Video processor: lists of commands, and pictures;
 * drivers/media/platform/renesas/vsp1/vsp1_dl.c, vsp1_dlm_create(), vsp1_rpf.c
 * and vsp1_wpf.c.
 */
DTIO_KIND("renesas,r9a07g043u-vsp2", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-vsp2", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-vsp2", BUS_MASTER, NULL)
DTIO_KIND("renesas,vsp2", BUS_MASTER, NULL)

/*
 * MMC; drivers/mmc/host/renesas_sdhi_internal_dmac.c,
 * renesas_sdhi_internal_dmac_start_dma().
 */
DTIO_KIND("renesas,sdhi-r8a774a1", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a774b1", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a774c0", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a774e1", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a7795", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a7796", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a77961", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a77965", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a77970", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a77980", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a77990", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a77995", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a779a0", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a779f0", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a779g0", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r8a779h0", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r9a07g043", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r9a07g044", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r9a07g054", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r9a08g045", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r9a09g011", BUS_MASTER, NULL)
DTIO_KIND("renesas,sdhi-r9a09g057", BUS_MASTER, NULL)

/*
 * Media local bus: descriptors with addresses of buffers;
 * drivers/staging/most/dim2/hal.c, dim2_start_isoc_sync().
 */
DTIO_KIND("renesas,r8a7795-mlp", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-mlp", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-mlp", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-mlp", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-mlp", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77995-mlp", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets; drivers/net/ethernet/renesas/ravb_main.c,
 * ravb_ring_init(), rswitch.c, rswitch_gwca_queue_alloc(), rtsn.c,
 * rtsn_desc_alloc(), and sh_eth.c, sh_eth_ring_init().
 */
DTIO_KIND("renesas,etheravb-r8a774a1", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a774b1", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a774c0", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a774e1", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a7795", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a7796", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a77961", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a77965", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a77970", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a77980", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a77990", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a77995", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a779a0", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a779g0", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r8a779h0", BUS_MASTER, NULL)
DTIO_KIND("renesas,etheravb-r9a09g011", BUS_MASTER, NULL)
DTIO_KIND("renesas,gether-r8a77980", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779f0-ether-switch", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-ethertsn", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g043-gbeth", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g044-gbeth", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a07g054-gbeth", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a08g045-gbeth", BUS_MASTER, NULL)

/*
 * PCIe host bridge, and the same block as an endpoint: its functions master the
 * bus; drivers/pci/controller/pcie-rcar-host.c, rcar_pcie_enable(), and
 * dwc/pcie-rcar-gen4.c, rcar_gen4_pcie_probe().
 */
DTIO_KIND("renesas,pcie-r8a774a1", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a774b1", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a774c0", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a774e1", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a7795", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a7796", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a77961", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a77965", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a77980", BUS_MASTER, NULL)
DTIO_KIND("renesas,pcie-r8a77990", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774a1-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779f0-pcie", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779f0-pcie-ep", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-pcie", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a779g0-pcie-ep", BUS_MASTER, NULL)

/*
 * UFS: lists of requests; drivers/ufs/core/ufshcd.c, ufshcd_memory_alloc(),
 * called for drivers/ufs/host/ufs-renesas.c.
 */
DTIO_KIND("renesas,r8a779f0-ufs", BUS_MASTER, NULL)

/*
 * USB device: lists of regions of memory;
 * drivers/usb/gadget/udc/renesas_usb3.c, renesas_usb3_dma_alloc_prd().
 */
DTIO_KIND("renesas,r8a774a1-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774b1-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774c0-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a774e1-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7795-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a7796-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77961-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77965-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r8a77990-usb3-peri", BUS_MASTER, NULL)
DTIO_KIND("renesas,r9a09g011-usb3-peri", BUS_MASTER, NULL)

/*
 * USB host: rings of transfers; drivers/usb/host/xhci-mem.c, xhci_mem_init(),
 * called for xhci-plat.c.
 */
DTIO_KIND("renesas,r9a09g011-xhci", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a774a1", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a774b1", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a774c0", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a774e1", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a7795", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a7796", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a77961", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a77965", BUS_MASTER, NULL)
DTIO_KIND("renesas,xhci-r8a77990", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Frame compression processors: the reads and writes of the video processors go
 * through them to the IOMMU; drivers/media/platform/renesas/rcar-fcp.c.
 */
DTIO_NEVER("renesas,fcpf", "a part of the way that other devices reach memory by")
DTIO_NEVER("renesas,fcpv", "a part of the way that other devices reach memory by")
DTIO_NEVER("renesas,r9a07g043u-fcpvd", "a part of the way that other devices reach memory by")
DTIO_NEVER("renesas,r9a07g044-fcpvd", "a part of the way that other devices reach memory by")
DTIO_NEVER("renesas,r9a07g054-fcpvd", "a part of the way that other devices reach memory by")

/* Reset controller; drivers/soc/renesas/rcar-rst.c. */
DTIO_NEVER("renesas,r8a774a1-rst", "the reset controller")
DTIO_NEVER("renesas,r8a774b1-rst", "the reset controller")
DTIO_NEVER("renesas,r8a774c0-rst", "the reset controller")
DTIO_NEVER("renesas,r8a774e1-rst", "the reset controller")
DTIO_NEVER("renesas,r8a7795-rst", "the reset controller")
DTIO_NEVER("renesas,r8a7796-rst", "the reset controller")
DTIO_NEVER("renesas,r8a77961-rst", "the reset controller")
DTIO_NEVER("renesas,r8a77965-rst", "the reset controller")
DTIO_NEVER("renesas,r8a77970-rst", "the reset controller")
DTIO_NEVER("renesas,r8a77980-rst", "the reset controller")
DTIO_NEVER("renesas,r8a77990-rst", "the reset controller")
DTIO_NEVER("renesas,r8a77995-rst", "the reset controller")
DTIO_NEVER("renesas,r8a779a0-rst", "the reset controller")
DTIO_NEVER("renesas,r8a779f0-rst", "the reset controller")
DTIO_NEVER("renesas,r8a779g0-rst", "the reset controller")
DTIO_NEVER("renesas,r8a779h0-rst", "the reset controller")

/* System control; drivers/soc/renesas/renesas-soc.c and pwc-rzv2m.c. */
DTIO_NEVER("renesas,r9a09g011-pwc", "the system's control register block")
DTIO_NEVER("renesas,r9a09g011-sys", "the system's control register block")

/* Pin controllers; drivers/pinctrl/renesas/core.c. */
DTIO_NEVER("renesas,pfc-r8a774a1", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a774b1", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a774c0", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a774e1", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a7795", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a7796", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a77961", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a77965", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a77970", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a77980", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a77990", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a77995", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a779a0", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a779f0", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a779g0", "the pin controller")
DTIO_NEVER("renesas,pfc-r8a779h0", "the pin controller")

/*
 * Timers that Linux takes by TIMER_OF_DECLARE() and never gives back, although no
 * driver has them; drivers/clocksource/renesas-ostm.c.
 */
DTIO_NEVER("renesas,r9a07g043-ostm", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("renesas,r9a07g044-ostm", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("renesas,r9a07g054-ostm", "a timer that Linux takes at boot, before any driver")
DTIO_NEVER("renesas,r9a09g057-ostm", "a timer that Linux takes at boot, before any driver")

#endif /* DTIO_NEVER */
