/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The power domain that resets a device.
 */
#ifndef DTIO_DOMAIN_H
#define DTIO_DOMAIN_H

#include <linux/atomic.h>
#include <linux/notifier.h>

struct device;

/**
 * struct dtio_domain - the power domain that resets a device
 * @notifier: called when the domain goes off
 * @offs: how often it has gone off; written by @notifier
 */
struct dtio_domain {
	struct notifier_block notifier;
	atomic_t offs;
};

/* domain.c */
const char *dtio_domain_init(struct dtio_domain *domain, struct device *dev);
void dtio_domain_release(struct device *dev);

#endif /* DTIO_DOMAIN_H */
