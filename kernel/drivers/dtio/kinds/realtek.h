/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Realtek's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/* Watchdog (drivers/watchdog/rtd119x_wdt.c, rtd119x_wdt_stop()). */
DTIO_RECIPE(dtio_rtd1295_watchdog, UNTRIED,
	    CHANGE32(0x00, 0xff, 0xa5),	/* TCWCR: WDEN says disabled */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/* drivers/watchdog/rtd119x_wdt.c */
DTIO_KIND("realtek,rtd1295-watchdog", NO_BUS_MASTER, &dtio_rtd1295_watchdog)

#endif /* DTIO_KIND */

#ifdef DTIO_NEVER_BELOW

/* drivers/usb/dwc3/dwc3-rtk.c:306, dwc3_rtk_probe_dwc3_core() */
DTIO_NEVER_BELOW("realtek,rtd-dwc3",
		 "a part of the USB block above it, whose driver reads its driver's data")

#endif /* DTIO_NEVER_BELOW */
