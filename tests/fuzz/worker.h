/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The users: leaders, which open devices, and members, which use what is open. */
#ifndef DTIO_FUZZ_WORKER_H
#define DTIO_FUZZ_WORKER_H

/* In a process of its own; returns when all are to stop. */
void worker_lead(unsigned int leader);

#endif /* DTIO_FUZZ_WORKER_H */
