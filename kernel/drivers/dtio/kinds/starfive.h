/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of StarFive's kinds of device and power domain; see all.h. */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/starfive/jh71xx-pmu.c:97, jh7110_pmu_set_state() */
DTIO_DOMAIN("starfive,jh7110-pmu")

#endif /* DTIO_DOMAIN */
