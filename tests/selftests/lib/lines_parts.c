// SPDX-License-Identifier: GPL-2.0-or-later
/* The lines and pins of modules/dtio_test_lines.c, as tests look at and change them. */
#include "file.h"
#include "kselftest.h"
#include "lines_parts.h"
#include "resource.h"
#include "selftest.h"

#define MODULE	"/sys/kernel/debug/dtio-test-lines/"

unsigned long look_at_file(const char *file)
{
	unsigned long value;
	char *path;

	if (asprintf(&path, MODULE "%s", file) < 0)
		abort();
	value = read_number(path);
	free(path);
	return value;
}

unsigned long look_at_line(const char *line, const char *what)
{
	unsigned long value;
	char *file;

	if (asprintf(&file, "%s/%s", line, what) < 0)
		abort();
	value = look_at_file(file);
	free(file);
	return value;
}

int set_outside(const char *line, bool high)
{
	char *path;
	int error;

	if (asprintf(&path, MODULE "%s/outside", line) < 0)
		abort();
	error = write_file(path, high ? "1" : "0");
	free(path);
	return error;
}

/* Of the line fast-0 alone, firmware has left it driven and high. */
const char *find_wrong_line(void)
{
	static const char *const files[] = {
		"fast-1/driven", "fast-2/driven", "fast-3/driven",
		"fast-4/driven", "fast-5/driven", "fast-6/driven",
		"fast-7/driven", "fast-8/driven", "fast-9/driven",
		"fast-10/driven", "fast-11/driven", "fast-12/driven",
		"fast-13/driven", "fast-14/driven", "fast-15/driven",
		"slow-0/driven", "slow-1/driven",
		/* Nothing of these is done, whatever is asked for. */
		"fast-4/touches", "fast-8/touches", "fast-9/touches",
		"fast-10/touches", "fast-12/touches", "slow-2/touches",
		"g2", "g3",
	};

	if (!look_at_file("fast-0/driven") || !look_at_file("fast-0/level"))
		return "fast-0";
	if (look_at_file("g0") != 1)
		return "g0";
	for (size_t i = 0; i < ARRAY_SIZE(files); i++)
		if (look_at_file(files[i]))
			return files[i];
	return NULL;
}

uint32_t find_line(int fd, const char *name)
{
	return find_resource(fd, DTIO_RESOURCE_GPIO, name);
}

int act_on(int fd, const char *line, uint32_t action, uint64_t value)
{
	return do_act(fd, DTIO_RESOURCE_GPIO, line, action, value);
}

int select_pins(int fd, const char *state)
{
	return do_act(fd, DTIO_RESOURCE_PIN_STATE, state, DTIO_RESOURCE_SWITCH, 1);
}

uint32_t irq_of_line(int fd, const char *line)
{
	const uint32_t resource = find_line(fd, line);
	struct dtio_irq_info info;

	for (uint32_t i = 0; !dtio_get_irq(fd, i, &info, NULL); i++)
		if (info.type == DTIO_IRQ_GPIO && info.dt_index == resource)
			return i;
	return UINT32_MAX;
}

int disable_irq(int fd, uint32_t irq)
{
	return set_irqs(fd, irq, VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_TRIGGER,
			0, 0, NULL, 0);
}

int change_all_lines(int fd)
{
	return !!act_on(fd, "reset", DTIO_RESOURCE_SET, 0) +
	       !!act_on(fd, "cs", DTIO_RESOURCE_SET, 1) +
	       !!act_on(fd, "", DTIO_RESOURCE_SET, 0) +
	       !!act_on(fd, "slow", DTIO_RESOURCE_SET, 1) +
	       !!act_on(fd, "part", DTIO_RESOURCE_SET, 1) +
	       !!act_on(fd, "part", DTIO_RESOURCE_INPUT, 0) +
	       !!act_on(fd, "again", DTIO_RESOURCE_SET, 1) +
	       !!act_on(fd, "both", DTIO_RESOURCE_SET, 0) +
	       !!select_pins(fd, "sleep") + !!select_pins(fd, "fast");
}
