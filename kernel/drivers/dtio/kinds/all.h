/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Facts about kinds of device that no device tree tells, a file for each vendor. Data
 * only: the driver (known.c) and the library (lib/kind/kinds.c) include these files and
 * define what each row expands to:
 *
 * DTIO_RECIPE(name, tried, steps...) is a reset by registers: first interrupts are
 * disabled, then whatever runs is stopped. TRIED: it has been seen to work on a device,
 * if only an emulated one; UNTRIED: it does what the kind's driver in Linux does.
 * Offsets are in the node's first "reg", in bytes:
 *
 *   WRITE8 WRITE16 WRITE32 (offset, value)
 *   CHANGE8 CHANGE32 (offset, mask, value)	the bits of mask become value
 *   READ8 READ32 (offset)			for what reading does
 *   WAIT8 WAIT32 (offset, mask, value)	until its bits of mask are value; 10 ms at most
 *   PAUSE (microseconds)			at least so long, 1,000 at most
 *   UART_WRITE UART_READ UART_WAIT (number, ...)	the same with a register of an 8250,
 *	which is where "reg-offset", "reg-shift" and "reg-io-width" of the node say
 *
 * DTIO_KIND(compatible, dma, recipe) is a kind of device: NO_BUS_MASTER never reads or
 * writes memory by itself, in no mode that its registers have; BUS_MASTER surely does.
 * The recipe may be NULL. A kind is found by the first, most specific entry of a node's
 * "compatible": what is true of a part need not be true of the next one that claims to
 * be compatible with it.
 *
 * DTIO_NEVER(compatible, what) is a kind that the host depends on, or that keeps other
 * devices in bounds: no guest gets one. "what" completes "it is ...".
 *
 * DTIO_NEVER_BELOW(compatible, what) is a kind whose driver expects the devices right
 * below it to have one certain driver, and reads that driver's data: no guest gets one
 * of those. It is found by any entry of the "compatible" of the node above.
 *
 * DTIO_STREAMS_ABOVE(compatible) is a kind whose DMA goes by the streams that the node
 * above names in "iommus", and by no others. It is found as DTIO_KIND is.
 *
 * DTIO_DOMAIN(compatible) is a provider of power domains that are known to cut the
 * power of a domain that goes off, all its domains, so that nothing of what was in a
 * device there is left. It is found by the first entry of "compatible" of the node that
 * "power-domains" refers to or, if that has none, of the nearest above it.
 *
 * Among these are the providers whose Linux driver asks the hardware to gate the power,
 * waits until the hardware says that it is off, and fails otherwise. Paths and lines
 * are those of Linux 6.12. Not among them are drivers
 *  - that leave it to firmware whether power goes, or how far: SCMI, SCPI, TI SCI,
 *    i.MX SCU, ZynqMP, Tegra BPMP, Raspberry Pi, Amlogic's secure monitor;
 *  - with domains that retain, vote, or only gate clocks or memories: Qualcomm's,
 *    OMAP, Amlogic's meson-ee, i.MX's block controls (which release the real domain
 *    later), Renesas CPG;
 *  - that do not check, or do not report, whether the power went off: Rockchip, i.MX 6 GPC,
 *    Broadcom PMB;
 *  - with domains that are those of a PHY and named by the controller before it:
 *    GPC of i.MX 7D, 8MM and 8MQ.
 */
#include "actions.h"
#include "al.h"
#include "allwinner.h"
#include "altr.h"
#include "amd.h"
#include "amlogic.h"
#include "apm.h"
#include "apple.h"
#include "arm.h"
#include "bosch.h"
#include "brcm.h"
#include "cdns.h"
#include "ceva.h"
#include "generic.h"
#include "google.h"
#include "hisilicon.h"
#include "inside-secure.h"
#include "intel.h"
#include "marvell.h"
#include "mediatek.h"
#include "microchip.h"
#include "nuvoton.h"
#include "nvidia.h"
#include "nxp.h"
#include "qcom.h"
#include "realtek.h"
#include "renesas.h"
#include "rockchip.h"
#include "samsung.h"
#include "snps.h"
#include "socionext.h"
#include "sprd.h"
#include "st.h"
#include "starfive.h"
#include "tesla.h"
#include "ti.h"
#include "toshiba.h"
#include "vivante.h"
#include "xlnx.h"
