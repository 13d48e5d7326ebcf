/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Why a device cannot be assigned as it is, in a few words; see why.c. */
#ifndef DTIO_CORPUS_WHY_H
#define DTIO_CORPUS_WHY_H

#include "verdict/verdict.h"

/* The first reason that there is for the answer; NULL: it is yes. */
const char *why_not(const struct dtio_verdict *verdict);

#endif
