/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Samsung's kinds of device and power domain; see all.h. */

#ifdef DTIO_DOMAIN

/* drivers/pmdomain/samsung/exynos-pm-domains.c:36, exynos_pd_power() */
DTIO_DOMAIN("samsung,exynos4210-pd")
DTIO_DOMAIN("samsung,exynos5433-pd")

#endif /* DTIO_DOMAIN */
