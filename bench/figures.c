// SPDX-License-Identifier: GPL-2.0-or-later
#include <stdio.h>
#include <string.h>

#include "device.h"
#include "figures.h"

static void measure(const struct figure *figure)
{
	double count;

	if (figure->begin)
		figure->begin();
	count = count_instructions(&figure->operation);
	if (figure->end)
		figure->end();
	printf("%s instructions %.0f\n", figure->name, count);
}

void measure_figures(const struct figure *figures, size_t count)
{
	for (size_t i = 0; i < count; i++)
		measure(&figures[i]);
}

void repeat_figure(const struct figure *figures, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(figures[i].name, name))
			continue;
		if (figures[i].begin)
			figures[i].begin();
		printf("repeating %s\n", name);
		fflush(stdout);
		repeat_operation(&figures[i].operation);
	}
	die("there is no figure %s", name);
}
