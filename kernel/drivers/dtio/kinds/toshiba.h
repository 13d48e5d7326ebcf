/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Toshiba's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * GPIO (drivers/gpio/gpio-visconti.c, visconti_gpio_probe()). It has no mask of
 * interrupts: that is in the interrupt controller. Every pin becomes an input,
 * and only then the output latch is cleared, which also chooses the edge of an
 * interrupt.
 */
DTIO_RECIPE(dtio_visconti_gpio, UNTRIED,
	    WRITE32(0x00, 0),		/* GPIO_DIR */
	    WRITE32(0x10, 0),		/* GPIO_ODATA */
	    WRITE32(0x30, 0),		/* GPIO_INTMODE */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/* drivers/gpio/gpio-visconti.c */
DTIO_KIND("toshiba,gpio-tmpv7708", NO_BUS_MASTER, &dtio_visconti_gpio)

/*
 * Ethernet: rings of packets;
 * drivers/net/ethernet/stmicro/stmmac/stmmac_main.c,
 * __alloc_dma_rx_desc_resources(), called for dwmac-visconti.c.
 */
DTIO_KIND("toshiba,visconti-dwmac", BUS_MASTER, NULL)

/*
 * PCIe host bridge: its functions master the bus;
 * drivers/pci/controller/dwc/pcie-visconti.c, visconti_pcie_probe().
 */
DTIO_KIND("toshiba,visconti-pcie", BUS_MASTER, NULL)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER

/* Pin controller; drivers/pinctrl/visconti/pinctrl-tmpv7700.c. */
DTIO_NEVER("toshiba,tmpv7708-pinctrl", "the pin controller")

#endif /* DTIO_NEVER */
