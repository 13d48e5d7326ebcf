// SPDX-License-Identifier: GPL-2.0-or-later
/* Counts the verdicts on a board's devices, by family of SoCs and sort of device. */
#include "verdicts.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "families.h"
#include "sorts.h"
#include "tree/predict.h"
#include "verdict/iommu-kinds.h"
#include "why.h"

struct count {
	struct tally *tally;
	const char *family;
	const struct dtio_board *board;
};

const char *answer_word(enum dtio_answer answer)
{
	static const char *const words[] = {
		[DTIO_ANSWER_YES] = "yes",
		[DTIO_ANSWER_CHANGE] = "change",
		[DTIO_ANSWER_NO] = "no",
	};

	return words[answer];
}

/* Of all boards, and of the family's */
__attribute__((format(printf, 2, 3)))
static void add(const struct count *count, const char *format, ...)
{
	va_list args;
	char *name;
	int length;

	va_start(args, format);
	length = vasprintf(&name, format, args);
	va_end(args);
	if (length < 0)
		abort();
	tally_add(count->tally, name, 1);
	tally_addf(count->tally, 1, "in %s, %s", count->family, name);
	free(name);
}

/* The kind of IOMMU, and what VFIO says of it */
static void add_iommu(const struct count *count,
		      const struct dtio_host_device *device,
		      const struct dtio_host_device *iommu)
{
	const char *kind = iommu_words(iommu);
	const char *taken = iommu_is_coherent(iommu, device) ? "" : ", not taken";

	add(count, "IOMMUs %s%s", kind, taken);
	add(count, "clients %s%s: %s", kind, taken, client_words(device));
}

static void add_bridge(const struct count *count,
		       const struct dtio_host_device *bridge)
{
	const struct dtio_host_device *iommu = iommu_before_functions(bridge);
	bool taken = iommu && iommu_is_coherent(iommu, bridge);

	add(count, "bridges");
	if (taken)
		add(count, "bridges mapped");
	if (iommu)
		add(count, "bridges %s%s", iommu_words(iommu),
		    taken ? "" : ", not taken");
}

static void add_alone(const struct count *count, const struct sort *sort,
		      const struct dtio_verdict *verdict)
{
	const char *answer = answer_word(dtio_verdict_answer(verdict));
	const char *why = why_not(verdict);

	add(count, "%s alone", sort->name);
	add(count, "%s alone %s", sort->name, answer);
	add(count, "alone");
	add(count, "alone %s", answer);
	if (why)
		add(count, "missing %s", why);
}

static void add_mapped(const struct count *count, const struct sort *sort,
		       enum dtio_answer answer)
{
	add(count, "%s mapped", sort->name);
	add(count, "%s mapped %s", sort->name, answer_word(answer));
}

/* Whether the administrator has to say that it does no DMA */
static bool asks_for_word(const struct dtio_verdict *verdict)
{
	const struct dtio_reason *reason;

	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		const struct dtio_step *step = dtio_reason_step(reason);

		if (step && step->kind == DTIO_STEP_OVERRIDE &&
		    step->override == DTIO_OVERRIDE_ASSUME_NO_DMA)
			return true;
	}
	return false;
}

static void add_device(const struct count *count,
		       const struct dtio_host_device *device,
		       const struct dtio_verdict *verdict)
{
	enum dtio_answer answer = dtio_verdict_answer(verdict);
	const struct dtio_host_device *iommu = iommu_before(device);
	const struct sort *sort = sort_of(device);

	add(count, "devices");
	add(count, "devices %s", answer_word(answer));
	if (iommu)
		add_iommu(count, device, iommu);
	if (is_host_bridge(device))
		add_bridge(count, device);
	if (!sort) {
		add(count, "others %s", answer_word(answer));
		return;
	}
	add(count, "%s", sort->name);
	if (!sort->does_dma && is_left_alone(count->board, device))
		add_alone(count, sort, verdict);
	else if (sort->does_dma && iommu && iommu_is_coherent(iommu, device))
		add_mapped(count, sort, answer);
	else if (sort->does_dma && answer != DTIO_ANSWER_NO &&
		 !asks_for_word(verdict))
		add(count, "%s given", sort->name);
}

void verdicts_count(const struct dtio_board *board, struct tally *tally)
{
	const struct count count = { tally, family_of(board->tree->tree), board };
	bool any = false;

	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];
		struct dtio_verdict *verdict;

		if (dtio_judge(board, device, false, &verdict, NULL))
			abort();
		any = any || dtio_verdict_answer(verdict) == DTIO_ANSWER_YES;
		add_device(&count, device, verdict);
		dtio_free_verdict(verdict);
	}
	add(&count, "boards");
	if (!any)
		add(&count, "boards without yes");
}
