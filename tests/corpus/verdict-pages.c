// SPDX-License-Identifier: GPL-2.0-or-later
/* The verdicts for people: a table on the terminal, and sections of documents. */
#include "verdict-pages.h"

#include <stdlib.h>
#include <string.h>

#include "families.h"
#include "rank.h"
#include "section.h"
#include "sorts.h"

#define COMMAND "make -C tests/corpus verdicts-table DOCUMENT=1"

/* How many of the reasons, and of the clients of an IOMMU, a row names */
#define MOST_REASONS 3
#define MOST_CLIENTS 6

static double percent(size_t part, size_t whole)
{
	return whole ? 100.0 * part / whole : 0.0;
}

/* ------------------------------------------------------------------------ */
/* By sort of device                                                         */
/* ------------------------------------------------------------------------ */

/* How many of what is counted as @of get each answer, and how many that is in a hundred */
static void print_answers(FILE *file, const struct tally *tally,
			  const char *of, const char *format)
{
	static const char *const answers[] = { "yes", "change", "no" };
	size_t all = tally_get(tally, of);

	for (size_t i = 0; i < 3; i++) {
		size_t count = tally_getf(tally, "%s %s", of, answers[i]);

		fprintf(file, format, count, percent(count, all));
	}
}

/* How a line of a table is written: its beginning, an answer, and what was given away */
struct line {
	const char *begin, *answer, *given;	/* @given may be NULL */
};

static const struct line plain = { "%-12s %6zu %6zu", " %6zu %3.0f %%", " %6zu" };
static const struct line row = { "| %s | %zu | %zu |", " %zu (%.0f %%) |", NULL };

static void print_sorts(FILE *file, struct tally *tally, bool does_dma,
			const char *what, const struct line *line)
{
	const struct sort *sort;

	for (size_t i = 0; (sort = sort_number(i)); i++) {
		char *of;

		if (sort->does_dma != does_dma)
			continue;
		if (asprintf(&of, "%s %s", sort->name, what) < 0)
			abort();
		fprintf(file, line->begin, sort->name,
			tally_get(tally, sort->name), tally_get(tally, of));
		print_answers(file, tally, of, line->answer);
		if (does_dma && line->given)
			fprintf(file, line->given,
				tally_getf(tally, "%s given", sort->name));
		fputc('\n', file);
		free(of);
	}
}

void verdicts_print(FILE *file, struct tally *tally)
{
	fprintf(file, "%-12s %6s %6s %12s %12s %12s\n", "simple", "all",
		"alone", "yes", "change", "no");
	print_sorts(file, tally, false, "alone", &plain);
	fprintf(file, "%-12s %6s %6zu", "together", "",
		tally_get(tally, "alone"));
	print_answers(file, tally, "alone", " %6zu %3.0f %%");
	fprintf(file, "\n\n%-12s %6s %6s %12s %12s %12s %6s\n", "with DMA",
		"all", "mapped", "yes", "change", "no", "given");
	print_sorts(file, tally, true, "mapped", &plain);
	fprintf(file, "\n%-12s %6zu %6s", "all devices",
		tally_get(tally, "devices"), "");
	print_answers(file, tally, "devices", " %6zu %3.0f %%");
	fprintf(file, "\nboards: %zu, with no device that is yes: %zu\n",
		tally_get(tally, "boards"), tally_get(tally, "boards without yes"));
}

static void write_by_sort(FILE *file, struct tally *tally)
{
	size_t devices = tally_get(tally, "devices");

	fprintf(file, "| node | there are | nothing else needs | yes | change | no |\n"
		"|---|---:|---:|---:|---:|---:|\n");
	print_sorts(file, tally, false, "alone", &row);
	fprintf(file, "| **together** | | %zu |", tally_get(tally, "alone"));
	print_answers(file, tally, "alone", " %zu (%.0f %%) |");
	fprintf(file, "\n\n| node | there are | behind an IOMMU that VFIO takes | yes | change | no |\n"
		"|---|---:|---:|---:|---:|---:|\n");
	print_sorts(file, tally, true, "mapped", &row);
	fprintf(file, "\nOf all %zu devices that Linux makes of these trees, those that "
		"hosts stand on among them, %zu are yes, %zu change and %zu no. "
		"%zu of the %zu boards have no device that is yes.\n",
		devices, tally_get(tally, "devices yes"),
		tally_get(tally, "devices change"),
		tally_get(tally, "devices no"),
		tally_get(tally, "boards without yes"),
		tally_get(tally, "boards"));
}

/* ------------------------------------------------------------------------ */
/* By family of SoCs                                                         */
/* ------------------------------------------------------------------------ */

static const char not_taken[] = ", not taken";

/* A kind of IOMMU with what VFIO says of it, as words */
static void write_kind(FILE *file, const char *kind)
{
	size_t length = strlen(kind), more = strlen(not_taken);
	bool taken = length < more || strcmp(kind + length - more, not_taken);

	fprintf(file, "%.*s, which VFIO %s", (int)(taken ? length : length - more),
		kind, taken ? "**takes**" : "does not take");
}

static void write_iommus(FILE *file, struct tally *tally, const char *family)
{
	size_t num_kinds, num_clients;
	struct rank *kinds = rankf(tally, &num_kinds, "in %s, IOMMUs ", family);

	for (size_t i = 0; i < num_kinds; i++) {
		struct rank *clients = rankf(tally, &num_clients,
					     "in %s, clients %s: ", family,
					     kinds[i].name);

		fputs(i ? "; " : " ", file);
		write_kind(file, kinds[i].name);
		fputc(':', file);
		for (size_t j = 0; j < num_clients && j < MOST_CLIENTS; j++)
			fprintf(file, "%s %s %zu", j ? "," : "",
				clients[j].name, clients[j].count);
		if (num_clients > MOST_CLIENTS)
			fputs(" and others", file);
		free(clients);
	}
	if (!num_kinds)
		fputs(" no device is behind one", file);
	fputs(" |", file);
	free(kinds);
}

static void write_bridges(FILE *file, struct tally *tally, const char *family)
{
	size_t all = tally_getf(tally, "in %s, bridges", family), num_kinds;
	struct rank *kinds = rankf(tally, &num_kinds, "in %s, bridges ", family);

	if (!all)
		fputs(" none enabled", file);
	for (size_t i = 0, said = 0; i < num_kinds; i++) {
		/* That is the sum of those that VFIO takes. */
		if (!strcmp(kinds[i].name, "mapped"))
			continue;
		fprintf(file, "%s%zu of %zu: ", said++ ? "; " : " ",
			kinds[i].count, all);
		write_kind(file, kinds[i].name);
	}
	if (all && !num_kinds)
		fprintf(file, " none of %zu", all);
	fputs(" |", file);
	free(kinds);
}

/* Those of all sorts that get the answer; false: none does */
static bool write_given(FILE *file, struct tally *tally, const char *family,
			const char *answer)
{
	const struct sort *sort;
	bool any = false;

	for (size_t i = 0; (sort = sort_number(i)); i++) {
		const char *what = sort->does_dma ? "mapped" : "alone";
		size_t of = tally_getf(tally, "in %s, %s %s", family, sort->name,
				       what);
		size_t given = tally_getf(tally, "in %s, %s %s %s", family,
					  sort->name, what, answer);

		if (!given)
			continue;
		fprintf(file, "%s %s ", any ? "," : "", sort->name);
		if (given == of)
			fprintf(file, "all %zu", of);
		else
			fprintf(file, "%zu of %zu", given, of);
		any = true;
	}
	return any;
}

static void write_assignable(FILE *file, struct tally *tally, const char *family)
{
	size_t others = tally_getf(tally, "in %s, others yes", family);
	char *changes = NULL;
	size_t length;
	FILE *later = open_memstream(&changes, &length);
	bool any;

	if (!later)
		abort();
	fputs(" **yes:**", file);
	any = write_given(file, tally, family, "yes");
	if (others)
		fprintf(file, "%s %zu of other sorts", any ? "," : "", others);
	else if (!any)
		fputs(" none", file);
	any = write_given(later, tally, family, "change");
	fclose(later);
	if (any)
		fprintf(file, "; **change:**%s", changes);
	fputs(" |", file);
	free(changes);
}

static void write_missing(FILE *file, struct tally *tally, const char *family)
{
	size_t count;
	struct rank *missing = rankf(tally, &count, "in %s, missing ", family);

	for (size_t i = 0; i < count && i < MOST_REASONS; i++)
		fprintf(file, "%s %s %zu", i ? ";" : "", missing[i].name,
			missing[i].count);
	if (!count)
		fputs(tally_getf(tally, "in %s, alone", family) ? " nothing" :
		      " no simple device that nothing else needs", file);
	fputs(" |", file);
	free(missing);
}

static void write_families(FILE *file, struct tally *tally)
{
	const char *family;

	fprintf(file, "| SoC family | boards | IOMMU in front of what | PCIe behind an IOMMU | "
		"what can be assigned today | what is missing | tried on hardware |\n"
		"|---|---:|---|---|---|---|---|\n");
	for (size_t i = 0; (family = family_name(i)); i++) {
		size_t boards = tally_getf(tally, "in %s, boards", family);

		if (!boards)
			continue;
		fprintf(file, "| %s | %zu |", family, boards);
		write_iommus(file, tally, family);
		write_bridges(file, tally, family);
		write_assignable(file, tally, family);
		write_missing(file, tally, family);
		fprintf(file, " %s |\n", family_tried(i));
	}
}

/* ------------------------------------------------------------------------ */
/* The documents                                                             */
/* ------------------------------------------------------------------------ */

static struct section *open_in(const char *folder, const char *name, char **path)
{
	struct section *section;

	if (asprintf(path, "%s/%s", folder, name) < 0)
		abort();
	section = section_open(*path, COMMAND);
	fputc('\n', section_file(section));
	return section;
}

static void close_in(struct section *section, char *path)
{
	fputc('\n', section_file(section));
	section_close(section);
	free(path);
}

static void write_page(const char *folder, struct tally *tally)
{
	char *path;
	struct section *section = open_in(folder, "boards-and-devices.md", &path);
	FILE *file = section_file(section);

	write_by_sort(file, tally);
	fprintf(file, "\n## By family of SoCs\n\n");
	write_families(file, tally);
	close_in(section, path);
}

static void write_summary(const char *folder, struct tally *tally)
{
	size_t alone = tally_get(tally, "alone");
	size_t yes = tally_get(tally, "alone yes");
	char *path;
	struct section *section = open_in(folder, "device-trees.md", &path);

	fprintf(section_file(section), "Of the %zu simple devices (UARTs, I2C "
		"buses, timers and the like) that nothing else on their boards "
		"needs, %zu, %.0f %%, can be assigned as they are, %zu after "
		"something has changed, and %zu not; of all devices, %zu of %zu "
		"are \"yes\" ([boards-and-devices.md](boards-and-devices.md)).\n",
		alone, yes, percent(yes, alone),
		tally_get(tally, "alone change"), tally_get(tally, "alone no"),
		tally_get(tally, "devices yes"), tally_get(tally, "devices"));
	close_in(section, path);
}

void verdicts_write(const char *folder, struct tally *tally)
{
	write_page(folder, tally);
	write_summary(folder, tally);
}
