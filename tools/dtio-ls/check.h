/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whether devices can be assigned, and what to do next; see check.c. */
#ifndef DTIO_LS_CHECK_H
#define DTIO_LS_CHECK_H

#include "select.h"
#include "verdict/verdict.h"

/*
 * The answer, which it returns, and below it lines that begin with @indent: what a PCI
 * function is, if @product, and the reasons.
 */
enum dtio_answer print_verdict(const struct dtio_board *board,
			       const struct dtio_host_device *device,
			       bool product, const char *indent);

/*
 * EXIT_FOUND if all can be assigned as they are, EXIT_NOTHING if one of them
 * cannot, or not yet. check_status() prints nothing.
 */
int print_checks(const struct dtio_board *board,
		 const struct selection *selection);
int check_status(const struct dtio_board *board,
		 const struct selection *selection);

#endif /* DTIO_LS_CHECK_H */
