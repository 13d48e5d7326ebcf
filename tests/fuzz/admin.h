/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The administrator, who takes devices away from their users and gives them back. */
#ifndef DTIO_FUZZ_ADMIN_H
#define DTIO_FUZZ_ADMIN_H

#include <stdbool.h>

/* Takes down what is to be as it is now in the end, and what was said of devices. */
void admin_prepare(void);

/* In a process of its own; returns when all are to stop. */
void admin_work(unsigned int slot);

/* Modules loaded, devices bound, runtime PM as it was; false if one is not. */
bool admin_put_back(void);

#endif /* DTIO_FUZZ_ADMIN_H */
