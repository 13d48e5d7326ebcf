// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What dtc says of guests' trees. Starting it takes as long as generating a
 * hundred nodes, so nodes of several devices and boards, which are all different,
 * go into one guest until that has the size of an ordinary device tree: each device
 * on a bus of its own, as they are at the same place.
 *
 * The checks are those that the kernel has on when it builds its own trees
 * (scripts/Makefile.lib): what they overlook the trees are full of. One more is
 * off, as older releases of dtc complain of every interrupt controller there is.
 */
#include "batch.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DTC "dtc -I dtb -O dtb -o /dev/null" \
	" -Wno-alias_paths -Wno-avoid_unnecessary_addr_size" \
	" -Wno-graph_child_address -Wno-interrupt_provider" \
	" -Wno-simple_bus_reg -Wno-unique_unit_address" \
	" -Wno-unit_address_vs_reg"

#define FULL 65536
#define ROOM 4194304

#define MEMBER "device-%zu"

struct batch {
	const void *base;
	void *guest;
	uint32_t phandle;	/* the first that none has */
	char **members;		/* whose nodes they are */
	size_t num_members, size, complaints;
};

static void wrote(int err)
{
	if (err) {
		fprintf(stderr, "corpus: cannot write a tree for dtc: %s\n",
			fdt_strerror(err));
		exit(2);
	}
}

/* The node's properties and children, into the node that is open */
static void copy(struct batch *batch, const void *from, int node)
{
	int property, child;

	fdt_for_each_property_offset(property, from, node) {
		const char *name;
		int length;
		const void *data = fdt_getprop_by_offset(from, property, &name,
							 &length);

		wrote(fdt_property(batch->guest, name, data, length));
	}
	fdt_for_each_subnode(child, from, node) {
		wrote(fdt_begin_node(batch->guest,
				     fdt_get_name(from, child, NULL)));
		copy(batch, from, child);
		wrote(fdt_end_node(batch->guest));
	}
}

static void begin(struct batch *batch)
{
	batch->phandle = room_new().phandle;
	batch->size = 0;
	wrote(fdt_create_with_flags(batch->guest, ROOM,
				    FDT_CREATE_FLAG_NO_NAME_DEDUP));
	wrote(fdt_finish_reservemap(batch->guest));
	wrote(fdt_begin_node(batch->guest, ""));
	copy(batch, batch->base, 0);
}

struct batch *batch_new(const void *guest)
{
	struct batch *batch = allocate(1, sizeof(*batch));

	batch->base = guest;
	batch->guest = allocate(1, ROOM);
	begin(batch);
	return batch;
}

uint32_t batch_phandle(const struct batch *batch)
{
	return batch->phandle;
}

static void complain(struct batch *batch, const char *line)
{
	const char *at = strstr(line, "/device-");
	size_t member;

	batch->complaints++;
	if (at && sscanf(at, "/" MEMBER, &member) == 1 &&
	    member < batch->num_members)
		fprintf(stderr, "FAILED %s: dtc: %s", batch->members[member],
			line);
	else
		fprintf(stderr, "FAILED dtc: %s", line);
}

static void run(struct batch *batch)
{
	char path[] = "/tmp/dtio-corpus-XXXXXX", command[1024];
	char *line = NULL;
	size_t room = 0;
	int fd = mkstemp(path);
	FILE *dtc;

	wrote(fdt_end_node(batch->guest));
	wrote(fdt_finish(batch->guest));
	if (fd < 0 || write(fd, batch->guest, fdt_totalsize(batch->guest)) !=
	    (ssize_t)fdt_totalsize(batch->guest) || close(fd)) {
		perror(path);
		exit(2);
	}
	snprintf(command, sizeof(command), DTC " %s 2>&1", path);
	dtc = popen(command, "r");
	if (!dtc) {
		perror("dtc");
		exit(2);
	}
	while (getline(&line, &room, dtc) >= 0)
		complain(batch, line);
	if (pclose(dtc))
		complain(batch, "it did not accept the tree\n");
	free(line);
	unlink(path);
	for (size_t i = 0; i < batch->num_members; i++)
		free(batch->members[i]);
	batch->num_members = 0;
	begin(batch);
}

static void begin_member(struct batch *batch, const char *who)
{
	char name[32];

	snprintf(name, sizeof(name), MEMBER, batch->num_members);
	batch->members = reallocarray(batch->members, batch->num_members + 1,
				      sizeof(*batch->members));
	batch->members[batch->num_members++] = strdup(who);
	wrote(fdt_begin_node(batch->guest, name));
	wrote(fdt_property_u32(batch->guest, "#address-cells", 2));
	wrote(fdt_property_u32(batch->guest, "#size-cells", 2));
	wrote(fdt_property(batch->guest, "ranges", "", 0));
}

void batch_add(struct batch *batch, const DtioFdt *made, uint32_t phandle,
	       const char *who)
{
	int node;

	begin_member(batch, who);
	fdt_for_each_subnode(node, made->fdt, 0) {
		const char *name = fdt_get_name(made->fdt, node, NULL);

		/* the guest has this one already */
		if (!strcmp(name, "aliases"))
			continue;
		wrote(fdt_begin_node(batch->guest, name));
		copy(batch, made->fdt, node);
		wrote(fdt_end_node(batch->guest));
	}
	wrote(fdt_end_node(batch->guest));
	batch->phandle = phandle;
	batch->size += fdt_totalsize(made->fdt);
	if (batch->size > FULL)
		run(batch);
}

size_t batch_finish(struct batch *batch)
{
	size_t complaints;

	if (batch->size)
		run(batch);
	complaints = batch->complaints;
	free(batch->members);
	free(batch->guest);
	free(batch);
	return complaints;
}
