// SPDX-License-Identifier: LGPL-2.1-or-later
/* Steps as people type them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/shell-word.h"
#include "base/text.h"
#include "board/overrides.h"
#include "board/types.h"
#include "verdict/commands.h"

static const char *override_name(unsigned int override)
{
	size_t i = 0;

	while (all_overrides[i].flag != override)
		i++;
	return all_overrides[i].name;
}

/* "require_reset=0": its file in sysfs */
static const char *parameter_command(struct dtio_arena *arena,
				     const char *parameter)
{
	const char *value = strchr(parameter, '=') + 1;

	return arena_format(arena,
			    "echo %s > /sys/module/dtio_pci/parameters/%.*s",
			    value, (int)(value - parameter - 1), parameter);
}

/*
 * VFIO and iommufd each have the parameter, and which of them opens a device is for its
 * user to say. What is not loaded yet would come without it; one of them may be missing.
 */
static const char allow_interrupts[] =
	"modprobe -aq iommufd vfio_iommu_type1; echo 1 | tee /sys/module/*/parameters/allow_unsafe_interrupts";

/* @name: the device, as a word */
static const char *device_command(struct dtio_arena *arena,
				  const struct dtio_step *step, const char *name)
{
	const char *bus = step->device->bus;

	switch (step->kind) {
	case DTIO_STEP_OVERRIDE:
		return arena_format(arena, "echo %s > /sys/bus/%s/drivers/dtio-%s/%s",
				    name, bus, bus,
				    override_name(step->override));
	case DTIO_STEP_UNBIND:
		return arena_format(arena, "echo %s > /sys/bus/%s/devices/%s/driver/unbind",
				    name, bus, name);
	case DTIO_STEP_RELEASE:
		return arena_format(arena, "dtio-ls --release %s", name);
	case DTIO_STEP_END_VFS:
		return arena_format(arena, "echo 0 > /sys/bus/%s/devices/%s/sriov_numvfs",
				    bus, name);
	case DTIO_STEP_ASSIGN:
		return arena_format(arena, "-device dtio-%s,%s=%s%s%s",
				    strcmp(bus, "pci") ? "platform" : "pci",
				    step->device->server ? "socket" : "host",
				    name, step->what ? "," : "",
				    step->what ? step->what : "");
	default:
		return arena_format(arena, "dtio-ls --bind%s %s",
				    step->force ? " --force" : "", name);
	}
}

/* @what: of the step, as a word */
static const char *system_command(struct dtio_arena *arena,
				  const struct dtio_step *step, const char *what)
{
	switch (step->kind) {
	case DTIO_STEP_LOAD:
		return arena_format(arena, "modprobe %s", what);
	case DTIO_STEP_UNMOUNT:
		return arena_format(arena, "umount %s", what);
	case DTIO_STEP_SWAPOFF:
		return arena_format(arena, "swapoff %s", what);
	default:
		return arena_format(arena, "ip link set %s down", what);
	}
}

/* @name: what of the step is to be a word */
static const char *
command_with(struct dtio_arena *arena, const struct dtio_step *step,
	     const char *name,
	     const char *command(struct dtio_arena *arena,
				 const struct dtio_step *step, const char *word))
{
	char *word = shell_word(name);
	const char *made = word ? command(arena, step, word) : NULL;

	free(word);
	return made;
}

/* How it is called where it is to be done: what is served, by where it is */
static char *device_name(const struct dtio_host_device *device)
{
	const char *server = device->server;

	if (!server)
		return strdup(device->name);
	/* QEMU knows by the keys that it is TLS. */
	if (!strncmp(server, "tls:", 4))
		return format_string("tcp:%s", server + 4);
	return strdup(server);
}

static const char *command_with_device(struct dtio_arena *arena,
				       const struct dtio_step *step)
{
	char *name = device_name(step->device);
	const char *made = name ? command_with(arena, step, name, device_command) : NULL;

	free(name);
	return made;
}

const char *step_command(struct dtio_arena *arena, const struct dtio_step *step)
{
	switch (step->kind) {
	case DTIO_STEP_RELOAD:
		return arena_format(arena, "modprobe -r dtio-pci; modprobe dtio-pci %s",
				    step->what);
	case DTIO_STEP_SET_PARAMETER:
		return parameter_command(arena, step->what);
	case DTIO_STEP_ALLOW_UNSAFE_INTERRUPTS:
		return arena_string(arena, allow_interrupts);
	case DTIO_STEP_END_PROCESS:
		return arena_format(arena, "kill %jd", (intmax_t)step->process);
	case DTIO_STEP_LOAD:
	case DTIO_STEP_UNMOUNT:
	case DTIO_STEP_SWAPOFF:
	case DTIO_STEP_LINK_DOWN:
		return command_with(arena, step, step->what, system_command);
	default:
		return command_with_device(arena, step);
	}
}
