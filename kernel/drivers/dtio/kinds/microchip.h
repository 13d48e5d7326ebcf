/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Microchip's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * SPI of Sparx5, DesignWare's (drivers/spi/spi-dw.h, dw_spi_reset_chip() and
 * dw_spi_shutdown_chip()). Disabling it empties both FIFOs. Its node's "reg"
 * ends before ICR and DMACR, and names no channel of a DMA controller.
 */
DTIO_RECIPE(dtio_sparx5_spi, UNTRIED,
	    WRITE32(0x2c, 0),		/* IMR */
	    WRITE32(0x08, 0),		/* SSIENR */
	    WRITE32(0x10, 0),		/* SER */
	    WRITE32(0x14, 0),		/* BAUDR */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * Not here: the serial GPIO of Sparx5 (microchip,sparx5-sgpio), whose reset line
 * is that of the whole switch.
 *
 * SPI: drivers/spi/spi-dw-mmio.c, dw_spi_mscc_sparx5_init(), which sets up no
 * DMA.
 */
DTIO_KIND("microchip,sparx5-spi", NO_BUS_MASTER, &dtio_sparx5_spi)

/*
 * MMC (SDHCI): lists of descriptors; drivers/mmc/host/sdhci.c,
 * sdhci_setup_host(), called for sdhci-of-sparx5.c.
 */
DTIO_KIND("microchip,dw-sparx5-sdhci", BUS_MASTER, NULL)

/*
 * Ethernet switch, whose frames the processor can have by a frame DMA in it;
 * drivers/net/ethernet/microchip/sparx5/sparx5_fdma.c,
 * sparx5_fdma_rx_activate().
 */
DTIO_KIND("microchip,sparx5-switch", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/*
 * Control registers of the processors; drivers/reset/reset-microchip-sparx5.c.
 */
DTIO_NEVER("microchip,sparx5-cpu-syscon", "the control block of the processors")

#endif /* DTIO_NEVER */
