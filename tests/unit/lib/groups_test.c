// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Groups of a tree alone: which devices will be in one, what a verdict says of the others
 * in it, and that a plan for one has them all. TAP.
 *
 * usage: groups_test GROUPS, facts-groups.dts flattened
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "libdtio.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const struct dtio_board *board;
static int tests, failed;

static void check(const char *got, const char *wanted, const char *name,
		  const char *what)
{
	bool good = !strcmp(got, wanted);

	printf("%sok %d %s: %s\n", good ? "" : "not ", ++tests, name, what);
	if (!good)
		printf("# wanted: %s\n# got: %s\n", wanted, got);
	failed += !good;
}

static const struct dtio_host_device *find_device(const char *name)
{
	const struct dtio_host_device *device = dtio_find_device(board, name);

	if (device)
		return device;
	printf("Bail out! no device %s\n", name);
	exit(1);
}

/* ------------------------------------------------------------------------ */
/* Which                                                                     */
/* ------------------------------------------------------------------------ */

static void test_groups(void)
{
	static const struct {
		const char *name, *group;
	} rows[] = {
		{ "1000000.iommu", "none" },
		{ "2000000.chain", "0" }, { "2010000.chain", "0" },
		{ "2020000.chain", "0" }, { "2030000.chain", "0" },
		{ "2040000.part", "0" },
		{ "2100000.alone", "1" },
		{ "2200000.plain", "2" }, { "2210000.plain", "2" },
		{ "2300000.none", "none" },
		{ "2400000.off", "none" }, { "2410000.off", "none" },
		{ "2500000.system", "3" }, { "2510000.system", "3" },
		{ "2520000.clock-controller", "3" },
		{ "2600000.console", "4" }, { "2610000.console", "4" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *group = dtio_device_iommu_group(find_device(rows[i].name));

		check(group ?: "none", rows[i].group, rows[i].name, "its group");
	}
}

/* ------------------------------------------------------------------------ */
/* What is said                                                              */
/* ------------------------------------------------------------------------ */

/* What the verdict says of the group; "nothing" */
static char *group_reason(const struct dtio_host_device *device)
{
	struct dtio_verdict *verdict = judge(true, board, device);
	const struct dtio_reason *reason;
	char *said = NULL;

	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)) && !said;
	     i++)
		if (strstr(dtio_reason_text(reason), "IOMMU group"))
			said = strdup(dtio_reason_text(reason));
	if (!said)
		said = strdup("nothing");
	if (!said)
		abort();
	dtio_free_verdict(verdict);
	return said;
}

static void test_reasons(void)
{
#define SHARES "it shares its IOMMU group with "
#define OF_THEM ", which have to lose their drivers, too"
	static const struct {
		const char *name, *said, *what;
	} rows[] = {
		{ "2000000.chain",
		  SHARES "2010000.chain, 2020000.chain, 2030000.chain, 2040000.part"
		  OF_THEM, "all along the chain" },
		{ "2030000.chain",
		  SHARES "2000000.chain, 2010000.chain, 2020000.chain, 2040000.part"
		  OF_THEM, "... and from its middle" },
		{ "2100000.alone", "nothing", "one that is alone" },
		{ "2200000.plain",
		  SHARES "2210000.plain, which has to lose its driver, too",
		  "one other" },
		{ "2300000.none", "nothing", "no IOMMU" },
		{ "2040000.part", "nothing", "it is not behind the IOMMU itself" },
		{ "2500000.system",
		  SHARES "2520000.clock-controller, which has to lose its driver, too; 2520000.clock-controller has to keep its driver: it is a clock controller",
		  "what the system stands on, behind another" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		char *said = group_reason(find_device(rows[i].name));

		check(said, rows[i].said, rows[i].name, rows[i].what);
		free(said);
	}
}

/* What stands on another is told once, be it of the group and needed, too. */
static void test_uses(void)
{
	static const char *const names[] = { "2600000.console", "2610000.console" };

	for (size_t i = 0; i < COUNT(names); i++) {
		struct dtio_verdict *verdict = judge(true, board, find_device(names[i]));
		const struct dtio_reason *reason;
		size_t count = 0;

		for (size_t j = 0; (reason = dtio_verdict_reason(verdict, j));
		     j++)
			count += strstr(dtio_reason_text(reason), "console (") != NULL;
		check(count == 1 ? "once" : "not once", "once", names[i],
		      "the console is told");
		dtio_free_verdict(verdict);
	}
}

/* ------------------------------------------------------------------------ */
/* What is planned                                                           */
/* ------------------------------------------------------------------------ */

static void test_plans(void)
{
	static const struct {
		const char *name, *taken;
	} rows[] = {
		{ "2000000.chain",
		  "2000000.chain 2010000.chain 2020000.chain 2030000.chain 2040000.part " },
		{ "2100000.alone", "2100000.alone " },
		{ "2210000.plain", "2200000.plain 2210000.plain " },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct dtio_host_device *device = find_device(rows[i].name);
		char *list = NULL, *error = NULL;
		struct dtio_plan *plan;
		size_t length;
		FILE *stream = open_memstream(&list, &length);

		if (!stream)
			abort();
		if (dtio_plan_bind(board, &device, 1, false, &plan, &error)) {
			fputs(error ?: "out of memory", stream);
			free(error);
		} else {
			const struct dtio_change *change;

			for (size_t j = 0; (change = dtio_plan_change(plan, j));
			     j++)
				if (change->to &&
				    !strcmp(change->to, "dtio-platform"))
					fprintf(stream, "%s ",
						dtio_device_name(change->device));
			dtio_free_plan(plan);
		}
		if (fclose(stream))
			abort();
		check(list, rows[i].taken, rows[i].name, "what goes with it");
		free(list);
	}
}

int main(int argc, char **argv)
{
	struct dtio_board *made;
	char *error = NULL;

	if (argc != 2) {
		fprintf(stderr, "usage: groups_test GROUPS\n");
		return 2;
	}
	puts("TAP version 13");
	if (dtio_read_dtb_board(argv[1], &made, &error)) {
		printf("Bail out! %s\n", error);
		return 1;
	}
	board = made;
	test_groups();
	test_reasons();
	test_uses();
	test_plans();
	dtio_free_board(made);
	printf("1..%d\n", tests);
	return failed != 0;
}
