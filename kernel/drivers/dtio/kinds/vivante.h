/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Vivante's kinds of device and power domain; see all.h. */

#ifdef DTIO_KIND

/*
 * GPU, and the processor of neural networks that is built like one: lists of
 * commands in memory; drivers/gpu/drm/etnaviv/etnaviv_cmdbuf.c,
 * etnaviv_cmdbuf_suballoc_new().
 */
DTIO_KIND("vivante,gc", BUS_MASTER, NULL)

#endif /* DTIO_KIND */
