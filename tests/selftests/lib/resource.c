// SPDX-License-Identifier: GPL-2.0-or-later
/* A device's resources, asked about and changed. */
#include "resource.h"
#include "selftest.h"

int get_resource(int fd, uint32_t index, struct dtio_resource_info *info)
{
	*info = (struct dtio_resource_info) {
		.size = sizeof(*info), .index = index,
	};
	return ioctl_errno(fd, DTIO_RESOURCE_INFO, info);
}

int act_on_resource(int fd, uint32_t index, uint32_t action, uint64_t *value)
{
	struct dtio_resource_act act = {
		.size = sizeof(act), .index = index, .action = action,
		.value = *value,
	};
	int error = ioctl_errno(fd, DTIO_RESOURCE_ACT, &act);

	*value = act.value;
	return error;
}

bool resource_has_string(int fd, uint32_t index, uint32_t kind, const char *wanted)
{
	char *string;
	bool same;

	if (dtio_get_string(fd, DTIO_OBJECT_RESOURCE, index, kind, &string, NULL))
		return !wanted;
	same = wanted && !strcmp(string, wanted);
	free(string);
	return same;
}

uint32_t find_resource(int fd, uint32_t type, const char *name)
{
	struct dtio_resource_info info;

	for (uint32_t i = 0; !get_resource(fd, i, &info); i++)
		if (info.type == type &&
		    resource_has_string(fd, i, DTIO_STRING_NAME, name))
			return i;
	return UINT32_MAX;
}

int do_act(int fd, uint32_t type, const char *name, uint32_t action, uint64_t value)
{
	return act_on_resource(fd, find_resource(fd, type, name), action, &value);
}
