// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * As many processes as there are processors. Each takes the next item that none has
 * taken, and what they have counted is added up in the end.
 */
#include "workers.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tree.h"

static void fail(const char *what)
{
	perror(what);
	exit(2);
}

void *workers_memory(size_t size)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		fail("mmap");
	return memory;
}

static void work_alone(worker *work, const void *task, atomic_size_t *next,
		       FILE *results)
{
	struct tally *tally = tally_new();

	work(task, next, tally);
	tally_write(tally, results);
	fclose(results);
	tally_free(tally);
}

size_t workers_run(worker *work, const void *task, struct tally *total)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	atomic_size_t *next = workers_memory(sizeof(*next));
	FILE **results = allocate(processors, sizeof(*results));
	size_t broken = 0;
	int status;

	fflush(NULL);
	for (long i = 0; i < processors; i++) {
		pid_t child;
		FILE *out = tmpfile();

		results[i] = out;
		child = out ? fork() : -1;
		if (child < 0)
			fail("fork");
		if (!child) {
			work_alone(work, task, next, out);
			/* through exit(), so that leaks are looked for */
			results[i] = NULL;
			free(results);
			tally_free(total);
			exit(0);
		}
	}
	while (wait(&status) > 0)
		broken += status != 0;
	for (long i = 0; i < processors; i++) {
		rewind(results[i]);
		tally_read(total, results[i]);
		fclose(results[i]);
	}
	free(results);
	munmap(next, sizeof(*next));
	return broken;
}
