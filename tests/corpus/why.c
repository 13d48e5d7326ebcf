// SPDX-License-Identifier: GPL-2.0-or-later
/* The reasons of verdicts in a few words, without what is each device's own. */
#include "why.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* What a reason has in it, the more particular first */
static const struct {
	const char *part, *words;
} reasons[] = {
	{ "nothing tells whether it does DMA", "whether it does DMA is not known" },
	{ "does not keep DMA coherent", "VFIO does not take its IOMMU" },
	{ "from raising interrupts of other devices", "its MSIs are not isolated" },
	{ "no IOMMU is in front of the device itself", "its IOMMU is for the block above it" },
	{ "does not support unbinding", "its driver cannot be unbound" },
	{ "which would be in front of it, is not enabled", "its IOMMU is not enabled" },
	{ "and no IOMMU is in front of it", "it does DMA without an IOMMU" },
	{ "it can only be reset by its power domain", "its power domain is shared" },
	{ "its power domain is not known to cut", "its power domain is not known to cut the power" },
	{ "it cannot be reset", "no reset of it is known" },
	{ "its reset line is also", "its reset line is shared" },
	{ "its registers are", "its registers are others than its kind's" },
	{ "without the GPIOs that select", "its chips are selected by GPIOs" },
	{ "Linux has no stock driver", "Linux has no driver for it" },
	{ "for arm64 can have its stock driver", "no kernel for arm64 has its driver" },
	{ "insists on", "a guest's driver insists on what stays with the host" },
	/* as lib/node/parents.c says it */
	{ "compatible: its driver (", "it is a part of the device above it" },
	{ "are not among those of the device", "its parts have registers elsewhere" },
	{ "rate of one of its clocks", "the rate of a clock is not known" },
	{ "its node cannot be recreated", "its node cannot be recreated" },
	{ "has no registers", "it has no registers" },
	{ "holds part of its", "another driver has some of its registers" },
	{ "\"syscon\"", "drivers of others use its registers" },
	{ "shares its IOMMU group", "others are in its IOMMU group" },
	{ "refers to is not enabled", "what it needs is not enabled" },
	{ "needs it (", "another driver needs it" },
	{ "has a driver of its own", "its parts have drivers of their own" },
	{ "both share", "its interrupt is shared" },
	{ "console", "the console is on it" },
	{ "it is the ", "others are clocked, powered or the like by it" },
};

static const char *words_of(const char *text)
{
	for (size_t i = 0; i < COUNT(reasons); i++)
		if (strstr(text, reasons[i].part))
			return reasons[i].words;
	return "other reasons";
}

const char *why_not(const struct dtio_verdict *verdict)
{
	enum dtio_answer answer = dtio_verdict_answer(verdict);
	const struct dtio_reason *reason;

	if (answer == DTIO_ANSWER_YES)
		return NULL;
	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++)
		if (dtio_reason_answer(reason) == answer)
			return words_of(dtio_reason_text(reason));
	return NULL;
}
