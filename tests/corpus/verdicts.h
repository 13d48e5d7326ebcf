/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What becomes of the devices of boards, counted; see verdicts.c. */
#ifndef DTIO_CORPUS_VERDICTS_H
#define DTIO_CORPUS_VERDICTS_H

#include "libdtio.h"
#include "tally.h"
#include "verdict/verdict.h"

/* As they are in the tally's names: "yes", "change", "no" */
const char *answer_word(enum dtio_answer answer);

/*
 * Counts, both under these names and behind "in FAMILY, ":
 *
 *	boards, boards without yes
 *	devices, devices ANSWER
 *	SORT, SORT alone, SORT alone ANSWER	those that do no DMA
 *	alone, alone ANSWER			the same, all sorts
 *	SORT, SORT mapped, SORT mapped ANSWER	those that do: behind an IOMMU that
 *						VFIO takes
 *	SORT given				behind none, and the answer is not no
 *	others ANSWER				of no such sort
 *	missing WORDS				of those that are left alone
 *	bridges, bridges mapped, bridges KIND	of PCI; behind an IOMMU
 *	IOMMUs KIND, clients KIND: WORDS	what is behind which
 */
void verdicts_count(const struct dtio_board *board, struct tally *tally);

#endif
