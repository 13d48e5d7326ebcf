/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is left when all users are gone. */
#ifndef DTIO_FUZZ_REST_H
#define DTIO_FUZZ_REST_H

#include <stdbool.h>

/* Takes down what the host holds for the devices. */
void rest_prepare(void);

/* The devices work, and the host holds what it held; says what is not so. */
bool rest_is_as_before(void);

#endif /* DTIO_FUZZ_REST_H */
