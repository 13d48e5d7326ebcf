/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Intel's kinds of device and power domain; see all.h. */

#ifdef DTIO_KIND

/*
 * drivers/spi/spi-cadence-quadspi.c: a Cadence QSPI without the DMA registers
 * that only Versal has; the driver's own DMA is from an engine that copies
 * memory. It has no recipe: the firmware of the part may boot from the same
 * controller.
 */
DTIO_KIND("intel,socfpga-qspi", NO_BUS_MASTER, NULL)

/*
 * USB host and device (DesignWare 2); drivers/usb/dwc2/gadget.c,
 * dwc2_gadget_alloc_ctrl_desc_chains().
 */
DTIO_KIND("intel,socfpga-agilex-hsotg", BUS_MASTER, NULL)

#endif /* DTIO_KIND */
