/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which of its resources QEMU offers of an open device; see offers.c. */
#ifndef DTIO_DEVICE_OFFERS_H
#define DTIO_DEVICE_OFFERS_H

#include "tree/offers.h"

/* Release with offers_free(). They are of no node. */
int dtio_get_offers(int fd, struct offers *offers, char **error);

#endif /* DTIO_DEVICE_OFFERS_H */
