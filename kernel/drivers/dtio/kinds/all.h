/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What no device tree tells of kinds of device, a file for each vendor. Data only: it is
 * read by the driver (known.c) and by the library that foretells what the driver will
 * say (lib/verdict/kinds.c), each of which says what to make of it:
 *
 * DTIO_RECIPE(name, steps...) is how the registers of a kind bring it back to a known
 * state. Steps are WRITE8, WRITE32 and WAIT32; offsets are in the node's first "reg",
 * in bytes.
 *
 * DTIO_KIND(compatible, no_bus_master, recipe) is a kind of device: whether it has no
 * bus master of its own, and its recipe or NULL. It is found by the first, most specific
 * entry of a node's "compatible": what is true of a part need not be true of the next
 * one that claims to be compatible with it.
 *
 * DTIO_DOMAIN(compatible) is a provider of power domains that are known to cut the power
 * of a domain that goes off, all its domains, so that nothing of what was in a device
 * there is left. It is found by the first entry of "compatible" of the node that
 * "power-domains" refers to or, if that has none, of the nearest above it.
 *
 * Among these are the providers whose Linux driver asks the hardware to gate the
 * power, waits until the hardware says that it is off, and fails otherwise. Paths and lines
 * are those of Linux 6.12. Not among them are drivers
 *  - that leave it to firmware whether power goes, or how far: SCMI, SCPI, TI SCI,
 *    i.MX SCU, ZynqMP, Tegra BPMP, Raspberry Pi, Amlogic's secure monitor;
 *  - with domains that retain, vote, or only gate clocks or memories: Qualcomm's,
 *    OMAP, Amlogic's meson-ee, i.MX's block controls (which let go of the real domain
 *    later), Renesas CPG;
 *  - that do not look, or do not say, whether the power went: Rockchip, i.MX 6 GPC,
 *    Broadcom PMB;
 *  - with domains that are those of a PHY and named by the controller before it:
 *    GPC of i.MX 7D, 8MM and 8MQ.
 */
#include "allwinner.h"
#include "arm.h"
#include "mediatek.h"
#include "nxp.h"
#include "samsung.h"
#include "starfive.h"
