// SPDX-License-Identifier: GPL-2.0-or-later
/* The device under test: which it is, and what the host says about it. */
#include <arpa/inet.h>
#include <stdarg.h>
#include <sys/utsname.h>

#include "file.h"
#include "kselftest.h"
#include "selftest.h"

struct dtio_board *board;
const struct dtio_host_device *device;

static void __attribute__((noreturn, format(printf, 1, 2)))
skip_all(const char *format, ...)
{
	va_list args;

	printf("TAP version 13\n1..0 # SKIP ");
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	printf("\n");
	exit(KSFT_SKIP);
}

/* The last argument, unless it belongs to an option of the test harness. */
static const char *take_argument(int *argc, char **argv)
{
	const char *last = argv[*argc - 1];

	if (*argc < 2 || *last == '-')
		return NULL;
	if (*argc > 2) {
		const char *before = argv[*argc - 2];

		if (strlen(before) == 2 && *before == '-' &&
		    strchr("fFvVtTr", before[1]))
			return NULL;
	}
	argv[--*argc] = NULL;
	return last;
}

/* Reading all devices takes long, and few tests need it. */
static bool whole_board;

void list_again(void)
{
	char *name = strdup(device->name), *error = NULL;

	dtio_free_board(board);
	if (!name || dtio_read_device("", whole_board ? NULL : name, &board,
				      &error)) {
		fprintf(stderr, "%s\n", error ?: "out of memory");
		abort();
	}
	device = dtio_find_device(board, name);
	free(name);
}

void list_whole_board(void)
{
	whole_board = true;
	list_again();
}

const struct dtio_host_device *read_neighbour(const char *name)
{
	/* Of the last one that was asked for; there is no need to keep more. */
	static struct dtio_board *neighbours;
	char *error = NULL;

	dtio_free_board(neighbours);
	if (dtio_read_device("", name, &neighbours, &error)) {
		fprintf(stderr, "%s\n", error ?: "out of memory");
		abort();
	}
	return dtio_find_device(neighbours, name);
}

void choose_any(int *argc, char **argv)
{
	const char *name = take_argument(argc, argv);
	char *error = NULL;

	if (*argc > 1 && !strcmp(argv[1], "-h"))
		return;
	if (!name)
		name = getenv("DTIO_SELFTESTS_DEVICE");
	if (!name || !*name)
		skip_all("no device named: run scripts/setup.sh DEVICE, then give DEVICE as last argument or in DTIO_SELFTESTS_DEVICE; dtio-ls lists them");

	if (dtio_read_device("", name, &board, &error)) {
		printf("Bail out! %s\n", error ?: "out of memory");
		exit(KSFT_FAIL);
	}
	device = dtio_find_device(board, name);
	if (!device) {
		printf("Bail out! there is no device %s; dtio-ls lists them\n",
		       name);
		exit(KSFT_FAIL);
	}
	if (!dtio_is_bound(device))
		skip_all("dtio does not have %s: run scripts/setup.sh %s",
			 name, name);
	if (device->num_users)
		skip_all("process %jd has %s open",
			 (intmax_t)device->users[0].process, name);
}

bool is_function(void)
{
	return !strcmp(device->bus, "pci");
}

bool is_compatible(const char *compatible)
{
	for (const char *const *name = device->compatible; *name; name++)
		if (!strcmp(*name, compatible))
			return true;
	return false;
}

const struct dtio_host_device *find_compatible(const char *compatible)
{
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *found = &board->devices[i];

		if (*found->compatible && !strcmp(*found->compatible, compatible))
			return found;
	}
	return NULL;
}

/* No device if only the harness's help is asked for */
void choose_device(int *argc, char **argv)
{
	choose_any(argc, argv);
	if (device && is_function())
		skip_all("%s is a PCI function, which VFIO drives: dtio_pci_test is for it",
			 device->name);
}

void choose_function(int *argc, char **argv)
{
	choose_any(argc, argv);
	if (device && !is_function())
		skip_all("%s is no PCI function", device->name);
}

/*
 * VFIO has an entry in sysfs for each device, but a number for it only if the
 * kernel has character devices. A missing entry has another cause.
 */
static bool has_character_device(void)
{
	char *path;
	bool has;

	if (!device->vfio_name)
		return true;
	if (asprintf(&path, "/sys/class/vfio-dev/%s/dev",
		     device->vfio_name) < 0)
		abort();
	has = !access(path, F_OK);
	free(path);
	return has;
}

const char *kernel_lacks(enum dtio_entry entry)
{
	if (entry == DTIO_ENTRY_GROUP)
		return access("/dev/vfio/vfio", F_OK) ? "VFIO containers" : NULL;
	if (access("/dev/iommu", F_OK))
		return "iommufd";
	return has_character_device() ? NULL : "VFIO character devices";
}

bool kernel_is_realtime(void)
{
	struct utsname name;

	return !uname(&name) && strstr(name.version, "PREEMPT_RT");
}

bool kernel_has_irq_threads(void)
{
	char *arguments = read_file("/proc/cmdline");
	bool asked = arguments && strstr(arguments, "threadirqs");

	free(arguments);
	return asked || kernel_is_realtime();
}

int ioctl_errno(int fd, unsigned long request, void *argument)
{
	return ioctl(fd, request, argument) < 0 ? errno : 0;
}

char *read_verdict(void)
{
	char *path, *verdict;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/dtio/verdict", device->bus,
		     device->name) < 0)
		abort();
	verdict = read_file(path);
	free(path);
	return verdict;
}

void *read_property(const char *name, size_t *length)
{
	char *path, *data = NULL;
	FILE *file;

	if (asprintf(&path, "/sys/firmware/devicetree/base%s/%s",
		     device->dt_path, name) < 0)
		abort();
	file = fopen(path, "re");
	free(path);
	if (!file)
		return NULL;

	*length = 0;
	for (size_t room = 0, got = 1; got; *length += got) {
		if (*length == room) {
			room += 4096;
			data = realloc(data, room);
			if (!data)
				abort();
		}
		got = fread(data + *length, 1, room - *length, file);
	}
	fclose(file);
	return data;
}

uint32_t property_cell(const void *property, size_t index)
{
	uint32_t cell;

	memcpy(&cell, (const char *)property + 4 * index, 4);
	return ntohl(cell);
}

const char *property_string(const char *list, size_t length, size_t index)
{
	for (size_t at = 0; list && at < length; at += strlen(list + at) + 1)
		if (!index--)
			return list + at;
	return NULL;
}
