// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The administrator, who takes devices away from their users and gives them back:
 * by the driver's files, by unloading the modules, by runtime PM. What was said of
 * a device in files of the driver goes with the module, and is said again.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "admin.h"
#include "calls.h"
#include "file.h"
#include "module.h"
#include "race.h"

#define PAUSE_US	200000
/* To unload, while users come and go */
#define TRIES		100
#define MAX_WORDS	32

/* In the order in which they are loaded */
static const char *const modules[] = {
	"dtio", "dtio-platform", "dtio-amba", "dtio-pci",
};
#define MODULES	(sizeof(modules) / sizeof(*modules))

static struct word {
	char *path, *device;
} overrides[MAX_WORDS];
static unsigned int num_words;

/* Files of runtime PM, and what they are to have in them */
static struct {
	char *control, *delay;
} runtime[MAX_DEVICES];

static char *format_path(unsigned int i, const char *kind, const char *file)
{
	const struct dtio_host_device *device = devices[i].device;
	char *path;

	if (!strcmp(kind, "drivers") ?
	    asprintf(&path, "/sys/bus/%s/drivers/dtio-%s/%s", device->bus,
		     device->bus, file) < 0 :
	    asprintf(&path, "/sys/bus/%s/devices/%s/%s", device->bus,
		     device->name, file) < 0)
		abort();
	return path;
}

static int put(unsigned int i, const char *kind, const char *file,
	       const char *text)
{
	char *path = format_path(i, kind, file);
	int error = write_file(path, text);

	free(path);
	return error;
}

static char *get(unsigned int i, const char *kind, const char *file)
{
	char *path = format_path(i, kind, file), *text = read_file(path);

	free(path);
	return text;
}

static bool is_bound(unsigned int i)
{
	char *path = format_path(i, "drivers", devices[i].device->name);
	bool bound = !access(path, F_OK);

	free(path);
	return bound;
}

/* Whether a file has the device in a line of its own */
static bool says(const char *text, const char *device)
{
	size_t length = strlen(device);

	for (; text && *text; text += strcspn(text, "\n"), text += *text == '\n')
		if (strcspn(text, "\n") == length &&
		    !strncmp(text, device, length))
			return true;
	return false;
}

static void find_words(unsigned int i)
{
	const char *name = devices[i].device->name;
	char *folder = format_path(i, "drivers", "");
	struct dirent *entry;
	DIR *dir = opendir(folder);

	while (dir && (entry = readdir(dir)) && num_words < MAX_WORDS) {
		char *text;

		if (entry->d_type != DT_REG)
			continue;
		text = get(i, "drivers", entry->d_name);
		if (says(text, name))
			overrides[num_words++] = (struct word){
				format_path(i, "drivers", entry->d_name),
				strdup(name),
			};
		free(text);
	}
	if (dir)
		closedir(dir);
	free(folder);
}

void admin_prepare(void)
{
	for (unsigned int i = 0; i < num_devices; i++) {
		find_words(i);
		runtime[i].control = get(i, "devices", "power/control");
		runtime[i].delay = get(i, "devices",
				       "power/autosuspend_delay_ms");
	}
}

static void load_all(void)
{
	for (unsigned int i = 0; i < MODULES; i++)
		load_module(modules[i], "");
	for (unsigned int i = 0; i < num_words; i++)
		write_file(overrides[i].path, overrides[i].device);
}

/* All of them, from the last one on; false if somebody has a device open. */
static bool unload_all(void)
{
	bool gone = true;

	for (unsigned int i = MODULES; gone && i--;) {
		int error = unload_module(modules[i]);

		gone = !error || error == ENOENT;
	}
	return gone;
}

/* Whoever has a device open keeps its module, and those that it needs. */
static void reload(void)
{
	arena->quiet = true;
	for (int i = 0; i < TRIES && !arena->stop; i++) {
		if (unload_all()) {
			arena->reloads++;
			break;
		}
		usleep(PAUSE_US / 20);
	}
	arena->quiet = false;
	load_all();
}

static void bind(unsigned int i)
{
	if (!put(i, "drivers", "bind", devices[i].device->name))
		arena->binds++;
}

static void unbind(unsigned int i)
{
	if (!put(i, "drivers", "unbind", devices[i].device->name))
		arena->unbinds++;
}

static void set_runtime(uint64_t *random, unsigned int i)
{
	static const char *const delays[] = { "-1", "0", "1", "20" };

	if (one_in(random, 2))
		put(i, "devices", "power/control",
		    one_in(random, 2) ? "on" : "auto");
	else
		put(i, "devices", "power/autosuspend_delay_ms",
		    delays[below(random, 4)]);
}

static void look(uint64_t *random, unsigned int i)
{
	static const char *const files[] = {
		"dtio/dma", "dtio/reset", "power/runtime_status",
		"power/runtime_usage",
	};

	free(get(i, "devices", files[below(random, 4)]));
	free(read_file("/sys/kernel/debug/devices_deferred"));
	free(read_file("/proc/interrupts"));
}

bool admin_put_back(void)
{
	bool good = true;

	load_all();
	for (unsigned int i = 0; i < num_devices; i++) {
		if (!is_bound(i))
			bind(i);
		good &= is_bound(i);
		if (runtime[i].control)
			put(i, "devices", "power/control", runtime[i].control);
		if (runtime[i].delay)
			put(i, "devices", "power/autosuspend_delay_ms",
			    runtime[i].delay);
	}
	return good;
}

void admin_work(unsigned int slot)
{
	uint64_t random = race_random(slot);

	/* The one before may have been killed half-way. */
	arena->quiet = false;
	admin_put_back();
	while (!arena->stop) {
		unsigned int i = below(&random, num_devices);

		usleep(below(&random, PAUSE_US));
		race_count(slot);
		switch (below(&random, 8)) {
		case 0:
		case 1:
			unbind(i);
			if (one_in(&random, 2))
				usleep(below(&random, PAUSE_US / 10));
			bind(i);
			break;
		case 2:
			reload();
			break;
		case 3:
		case 4:
			look(&random, i);
			break;
		default:
			set_runtime(&random, i);
		}
		/* A bind that memory or others stood in the way of */
		if (!is_bound(i))
			bind(i);
	}
}
