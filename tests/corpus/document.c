// SPDX-License-Identifier: GPL-2.0-or-later
/* The results for people: tables, in a section of a document. */
#include "document.h"
#include "rank.h"
#include "section.h"

#include <stdlib.h>
#include <string.h>

/* How many of the things that are missing most a row names */
#define MOST 4

static void write_reasons(FILE *file, struct tally *tally)
{
	size_t count;
	struct rank *reasons = rank(tally, "reason ", &count);

	fprintf(file, "| refused because of | why | nodes |\n|---|---|---:|\n");
	for (size_t i = 0; i < count; i++) {
		size_t property = strcspn(reasons[i].name, ":");

		fprintf(file, "| `%.*s` | %s | %zu |\n", (int)property,
			reasons[i].name, reasons[i].name + property + 2,
			reasons[i].count);
	}
	free(reasons);
}

/* @of: "vendor amd " or "class serial ", or "" for all of it */
static size_t get(const struct tally *tally, const char *of, const char *what)
{
	size_t count;
	char *name;

	if (asprintf(&name, "%s%s", of, what) < 0)
		abort();
	count = tally_get(tally, name);
	free(name);
	return count;
}

static double percent(size_t part, size_t whole)
{
	return whole ? 100.0 * part / whole : 0.0;
}

/* @of: as for get(), but "all " for all of it */
static void write_missing(FILE *file, struct tally *tally, const char *of)
{
	struct rank *missing;
	char *prefix;
	size_t count;

	if (asprintf(&prefix, "missing with most %s", of) < 0)
		abort();
	missing = rank(tally, prefix, &count);
	for (size_t i = 0; i < count && i < MOST; i++)
		fprintf(file, "%s%s %zu", i ? ", " : " ", missing[i].name,
			missing[i].count);
	free(missing);
	free(prefix);
}

/* The columns that the tables have in common */
static void write_driven(FILE *file, struct tally *tally, const char *of,
			 const char *missing)
{
	size_t driven = get(tally, of, "driven");
	size_t probed = get(tally, of, "probed");
	size_t with_most = get(tally, of, "probed with most");

	fprintf(file, " %zu | %zu | %zu | %.0f %% | %zu | %.0f %% |", driven,
		get(tally, of, "described"), probed, percent(probed, driven),
		with_most, percent(with_most, driven));
	write_missing(file, tally, missing);
	fprintf(file, " |\n");
}

static void write_vendor(FILE *file, struct tally *tally, const char *name,
			 const char *of, const char *missing)
{
	size_t devices = get(tally, of, "devices");
	size_t generated = get(tally, of, "generated") +
			   get(tally, of, "with the device above");

	fprintf(file, "| %s | %zu | %zu | %zu | %.0f %% |", name,
		get(tally, of, "boards"), devices, generated,
		percent(generated, devices));
	write_driven(file, tally, of, missing);
}

/* The next of a group, in the order of their names, by what each of them has */
static char *next_of(struct tally *tally, const char *group, const char *what,
		     size_t *at)
{
	const char *name;

	while ((name = tally_name(tally, (*at)++))) {
		size_t begin = strlen(group), length = strlen(name);

		if (length > begin + strlen(what) &&
		    !strncmp(name, group, begin) &&
		    !strcmp(name + length - strlen(what), what))
			return strndup(name + begin,
				       length - begin - strlen(what));
	}
	return NULL;
}

static void write_vendors(FILE *file, struct tally *tally)
{
	char *vendor, *of;
	size_t at = 0;

	fprintf(file, "| vendor | boards | devices | described | | with a "
		"driver | described | would probe | | with SCMI, GPIO lines and pin states | | missing "
		"most then |\n"
		"|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|\n");
	while ((vendor = next_of(tally, "vendor ", " boards", &at))) {
		if (asprintf(&of, "vendor %s ", vendor) < 0)
			abort();
		write_vendor(file, tally, vendor, of, of);
		free(of);
		free(vendor);
		/* the list has been read anew meanwhile */
		tally_name(tally, 0);
	}
	write_vendor(file, tally, "**all**", "", "all ");
}

/* Of each class, how many per cent should probe in a guest with SCMI, GPIO lines and pin states */
static const struct {
	const char *name;
	unsigned int wanted;
} classes[] = {
	{ "serial", 95 }, { "i2c", 95 }, { "spi", 95 }, { "gpio", 95 },
	{ "pwm", 95 }, { "timer", 95 }, { "rtc", 95 }, { "adc", 95 },
	{ "can", 95 }, { "ethernet", 85 }, { "mmc", 85 }, { "usb", 85 },
	{ "gpu", 85 }, { "codec", 85 }, { "crypto", 85 }, { "audio", 85 },
	{ "other", 0 },
};

/* The vendors whose devices are most of those that would not */
static void write_short(FILE *file, struct tally *tally, const char *class)
{
	size_t num_vendors;
	struct rank *vendors = rankf(tally, &num_vendors, "short %s ", class);

	for (size_t i = 0; i < num_vendors && i < MOST; i++) {
		size_t num_reasons;
		struct rank *reasons = rankf(tally, &num_reasons,
					     "short of %s %s: ", class,
					     vendors[i].name);

		fprintf(file, "%s%s %zu (", i ? "; " : " ", vendors[i].name,
			vendors[i].count);
		for (size_t j = 0; j < num_reasons && j < MOST - 1; j++)
			fprintf(file, "%s%s %zu", j ? ", " : "",
				reasons[j].name, reasons[j].count);
		fputc(')', file);
		free(reasons);
	}
	free(vendors);
}

static void write_shorts(FILE *file, struct tally *tally)
{
	fprintf(file, "| class | wanted | is, with SCMI, GPIO lines and pin states | whose the others are, "
		"and why |\n|---|---:|---:|---|\n");
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		const char *class = classes[i].name;
		double is = percent(tally_getf(tally, "class %s probed with most",
					       class),
				    tally_getf(tally, "class %s driven", class));

		if (is >= classes[i].wanted)
			continue;
		fprintf(file, "| %s | %u %% | %.1f %% |", class,
			classes[i].wanted, is);
		write_short(file, tally, class);
		fprintf(file, " |\n");
	}
}

static void write_classes(FILE *file, struct tally *tally)
{
	fprintf(file, "| class | with a driver | described | would probe | | "
		"with SCMI, GPIO lines and pin states | | missing most then |\n"
		"|---|---:|---:|---:|---:|---:|---:|---|\n");
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		char *of;

		if (asprintf(&of, "class %s ", classes[i].name) < 0)
			abort();
		fprintf(file, "| %s |", classes[i].name);
		write_driven(file, tally, of, of);
		free(of);
	}
	fprintf(file, "| **all** |");
	write_driven(file, tally, "", "all ");
}

static void write_sums(FILE *file, struct tally *tally)
{
	size_t driven = tally_get(tally, "driven");
	size_t probed = tally_get(tally, "probed");
	size_t with_most = tally_get(tally, "probed with most");

	fprintf(file, "%zu boards, %zu enabled nodes with a `reg`. %zu are "
		"devices with registers in memory; %zu of these can be "
		"described to a guest, and %zu more with the device above them, "
		"which they are part of. For %zu of them Linux has a driver that a "
		"kernel for arm64 can have (for %zu more, one that none can), and "
		"%zu, %.0f %%, have all that it insists on in a guest as QEMU "
		"makes it by default; with `resources=scmi,gpios=virtio,pins=scmi` %zu, %.0f %%.\n\n",
		tally_get(tally, "boards"), tally_get(tally, "nodes"),
		tally_get(tally, "devices"), tally_get(tally, "generated"),
		tally_get(tally, "with the device above"), driven, tally_get(tally, "with a foreign driver"),
		probed, percent(probed, driven),
		with_most, percent(with_most, driven));
	fprintf(file, "%zu of the described ones have nodes below them with "
		"interrupts of their own, %zu lines that go along.\n\n",
		tally_get(tally, "with children's lines"),
		tally_get(tally, "children's lines"));
}

void document_write(const char *path, struct tally *tally)
{
	struct section *section = section_open(path, "make corpus DOCUMENT=1");
	FILE *file = section_file(section);

	fputc('\n', file);
	write_sums(file, tally);
	write_classes(file, tally);
	fputc('\n', file);
	write_shorts(file, tally);
	fputc('\n', file);
	write_vendors(file, tally);
	fputc('\n', file);
	write_reasons(file, tally);
	fputc('\n', file);
	section_close(section);
}
