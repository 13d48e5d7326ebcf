/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the host holds for a device (clocks, power, regulators, interrupts): taken
 * before the device is used and compared after, it shows whether all was released.
 */
#ifndef DTIO_BALANCE_H
#define DTIO_BALANCE_H

#include <stdbool.h>

/*
 * As text: the counts of the device's clocks, the state of its power domains, the
 * counts of all regulators, what is wanted of the interconnect, the device's runtime
 * PM and the interrupts that dtio has requested. free() it.
 */
char *read_balance(void);

/*
 * Whether the balance comes back to what it was. The rest of the system moves
 * too, so that may take a moment. If it does not, @difference is what differs;
 * free() it.
 */
bool balance_comes_back(const char *before, char **difference);

#endif /* DTIO_BALANCE_H */
