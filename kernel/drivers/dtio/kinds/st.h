/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of STMicroelectronics' kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * UART of STM32 (drivers/tty/serial/stm32-usart.c, stm32_usart_shutdown() and
 * stm32_usart_set_termios(), offsets of stm32h7_info). Interrupts go first,
 * with the requests for DMA, then the FIFOs are flushed and the UART disabled:
 * most of the other bits can only be changed after that. The flags are cleared
 * last.
 */
DTIO_RECIPE(dtio_stm32h7_uart, UNTRIED,
	    CHANGE32(0x00, 0x0c0041f0, 0), /* USART_CR1: interrupts */
	    CHANGE32(0x08, 0x10c004c1, 0), /* USART_CR3: interrupts, DMA */
	    WRITE32(0x18, 0x18),	/* USART_RQR: flush both FIFOs */
	    CHANGE32(0x00, 0x1, 0),	/* USART_CR1: disable */
	    WRITE32(0x00, 0),		/* USART_CR1 */
	    WRITE32(0x04, 0),		/* USART_CR2 */
	    WRITE32(0x08, 0),		/* USART_CR3 */
	    WRITE32(0x20, 0x121a5b),	/* USART_ICR */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * drivers/tty/serial/stm32-usart.c (stm32_usart_serial_probe()) and
 * drivers/i2c/busses/i2c-stm32.c (stm32_i2c_dma_request()): served by a
 * separate DMA engine. The I2C controllers have "resets" in all trees.
 */
DTIO_KIND("st,stm32h7-uart", NO_BUS_MASTER, &dtio_stm32h7_uart)
DTIO_KIND("st,stm32mp25-i2c", NO_BUS_MASTER, NULL)

/* DMA engine; drivers/dma/stm32/stm32-dma3.c, stm32_dma3_chan_start(). */
DTIO_KIND("st,stm32mp25-dma3", BUS_MASTER, NULL)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-stm32.c.
 */
DTIO_KIND("st,stm32mp25-dwmac", BUS_MASTER, NULL)

/*
 * Video codec (Hantro);
 * drivers/media/platform/verisilicon/hantro_g1_h264_dec.c, set_buffers(), and
 * hantro_h1_jpeg_enc.c, hantro_h1_jpeg_enc_set_buffers().
 */
DTIO_KIND("st,stm32mp25-vdec", BUS_MASTER, NULL)
DTIO_KIND("st,stm32mp25-venc", BUS_MASTER, NULL)

/*
 * MMC: its internal DMA takes a list of buffers;
 * drivers/mmc/host/mmci_stm32_sdmmc.c, sdmmc_idma_start().
 */
DTIO_KIND("st,stm32mp25-sdmmc2", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Firewall of the bus, which says which master may reach which device;
 * drivers/bus/stm32_rifsc.c.
 */
DTIO_NEVER("st,stm32mp25-rifsc", "a guard of the bus")

/* Fuses; drivers/nvmem/stm32-romem.c. */
DTIO_NEVER("st,stm32mp25-bsec", "the fuse memory")

/* Control registers of the whole system. */
DTIO_NEVER("st,stm32mp25-syscfg", "the system's control register block")

#endif /* DTIO_NEVER */
