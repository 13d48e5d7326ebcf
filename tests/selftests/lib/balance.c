// SPDX-License-Identifier: GPL-2.0-or-later
/* What the host holds for a device, from debugfs, sysfs and procfs. */
#include <linux/pci_regs.h>

#include "balance.h"
#include "function.h"
#include "selftest.h"

/* How long the rest of the system may take to come back to rest. */
#define TRIES		30
#define TRY_US		100000

/* The lines of a file that @keep accepts, each with @title in front. */
static void add_lines(FILE *out, const char *title, const char *path,
		      bool (*keep)(char *line))
{
	FILE *in = fopen(path, "re");
	char *line = NULL;
	size_t room = 0;

	if (!in)
		return;
	while (getline(&line, &room, in) >= 0) {
		line[strcspn(line, "\n")] = '\0';
		if (keep(line))
			fprintf(out, "%s: %s\n", title, line);
	}
	free(line);
	fclose(in);
}

static bool keep_all(char *line)
{
	return *line;
}

/* Name and two counts, of a clock or a regulator; what follows may be readings. */
static bool keep_counts(char *line)
{
	int enabled, prepared, end = 0;

	if (sscanf(line, " %*s %d %d%n", &enabled, &prepared, &end) != 2)
		return false;
	line[end] = '\0';
	return true;
}

/* The kernel names a consumer by its device or, if it had none, by its node. */
static bool names_device(const char *line)
{
	const char *node = device->dt_path ? strrchr(device->dt_path, '/') : NULL;

	return strstr(line, device->name) || (node && strstr(line, node + 1));
}

/* The state of reading a file of records of several lines. */
struct record {
	char *first;
	bool is_ours;
};

/* Ends a record, and adds it if it is the device's. */
static void end_record(FILE *out, const char *title, struct record *record)
{
	if (record->first && record->is_ours)
		fprintf(out, "%s: %s\n", title, record->first);
	free(record->first);
	*record = (struct record) {};
}

/*
 * Clocks of the device alone: others come and go as the host's own drivers try to
 * probe, which they do each time that a device was bound. Each line of counts is
 * followed by one for each further consumer; kernels before 6.6 do not tell them,
 * and there all clocks count.
 */
static void add_clocks(FILE *out)
{
	FILE *in = fopen("/sys/kernel/debug/clk/clk_summary", "re");
	bool tells_consumers = false;
	struct record record = {};
	char *line = NULL;
	size_t room = 0;

	if (!in)
		return;
	while (getline(&line, &room, in) >= 0) {
		bool is_ours = names_device(line);

		tells_consumers |= !!strstr(line, "consumer");
		if (keep_counts(line)) {
			end_record(out, "clock", &record);
			record.first = strdup(line);
			if (!record.first)
				abort();
		}
		record.is_ours |= is_ours || !tells_consumers;
	}
	end_record(out, "clock", &record);
	free(line);
	fclose(in);
}

/* Domains that the device is in, likewise: what is indented is in the one above. */
static void add_domains(FILE *out)
{
	FILE *in = fopen("/sys/kernel/debug/pm_genpd/pm_genpd_summary", "re");
	struct record record = {};
	char *line = NULL;
	size_t room = 0;

	if (!in)
		return;
	while (getline(&line, &room, in) >= 0) {
		line[strcspn(line, "\n")] = '\0';
		if (*line && *line != ' ') {
			end_record(out, "power domain", &record);
			record.first = strdup(line);
			if (!record.first)
				abort();
		}
		record.is_ours |= names_device(line);
	}
	end_record(out, "power domain", &record);
	free(line);
	fclose(in);
}

/* dtio's own, or VFIO's for a PCI function */
static bool keep_ours(char *line)
{
	char *name = strstr(line, is_function() ? "vfio-" : "dtio-");

	if (!name)
		return false;
	memmove(line, name, strlen(name) + 1);
	return true;
}

static void add_runtime_pm(FILE *out, const char *name)
{
	char *path;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/power/%s", device->bus,
		     device->name, name) < 0)
		abort();
	add_lines(out, name, path, keep_all);
	free(path);
}

static void add_register(FILE *out, const char *name, uint32_t at, size_t width,
			 uint32_t mask)
{
	fprintf(out, "%s: %x\n", name, config(at, width) & mask);
}

/* What a function could go on doing by itself: DMA, MSIs, raising its line. */
static void add_function(FILE *out)
{
	uint32_t msi = capability(PCI_CAP_ID_MSI);
	uint32_t msix = capability(PCI_CAP_ID_MSIX);

	add_register(out, "command", PCI_COMMAND, 2,
		     PCI_COMMAND_MASTER);
	/* Without a reset the line stays as the user has left it. */
	if (strcmp(device->reset, "none"))
		add_register(out, "line", PCI_STATUS, 2, PCI_STATUS_INTERRUPT);
	if (msi)
		add_register(out, "MSI", msi + PCI_MSI_FLAGS, 2,
			     PCI_MSI_FLAGS_ENABLE);
	if (msix)
		add_register(out, "MSI-X", msix + PCI_MSIX_FLAGS, 2,
			     PCI_MSIX_FLAGS_ENABLE);
}

char *read_balance(void)
{
	char *text = NULL;
	size_t length;
	FILE *out = open_memstream(&text, &length);

	if (!out)
		abort();
	add_clocks(out);
	add_domains(out);
	add_lines(out, "regulator",
		  "/sys/kernel/debug/regulator/regulator_summary", keep_counts);
	add_lines(out, "interconnect",
		  "/sys/kernel/debug/interconnect/interconnect_summary",
		  keep_all);
	add_lines(out, "interrupt", "/proc/interrupts", keep_ours);
	add_runtime_pm(out, "runtime_status");
	add_runtime_pm(out, "runtime_usage");
	if (is_function())
		add_function(out);
	if (fclose(out))
		abort();
	return text;
}

/* Clocks come parents first: of those that differ the last is the cause. */
static char *differences(const char *before, const char *now)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	if (!out)
		abort();
	while (*before || *now) {
		size_t was = strcspn(before, "\n"), is = strcspn(now, "\n");

		if (was != is || memcmp(before, now, is))
			fprintf(out, "%swas '%.*s', is '%.*s'",
				ftell(out) ? "; " : "", (int)was, before,
				(int)is, now);
		before += was + !!before[was];
		now += is + !!now[is];
	}
	if (fclose(out))
		abort();
	return text;
}

bool balance_comes_back(const char *before, char **difference)
{
	*difference = NULL;
	for (int i = 0; i < TRIES; i++) {
		char *now = read_balance();
		bool same = !strcmp(before, now);

		free(*difference);
		*difference = same ? NULL : differences(before, now);
		free(now);
		if (same)
			return true;
		usleep(TRY_US);
	}
	return false;
}
