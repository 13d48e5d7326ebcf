/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of CEVA's kinds of device and power domain; see all.h. */

#ifdef DTIO_KIND

/*
 * SATA: lists of commands; drivers/ata/libahci.c, ahci_port_start(), called for
 * ahci_ceva.c.
 */
DTIO_KIND("ceva,ahci-1v84", BUS_MASTER, NULL)

#endif /* DTIO_KIND */
