/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What processes say of devices, as far as the caller may look: a user sees his own
 * processes, root sees all. All are gone through once, in processes.c, and each is
 * shown to all that looks for something in it.
 */
#ifndef DTIO_BOARD_PROCESSES_H
#define DTIO_BOARD_PROCESSES_H

#include <stdbool.h>
#include <sys/types.h>

#include "board/in-use.h"
#include "board/types.h"

struct process {
	struct dtio_board *board;
	pid_t id;
	char *folder;		/* its own in /proc */
	const char *command;	/* process_command() */
	bool was_asked;
};

/* As in /proc/PID/comm, in the board's arena; NULL: it does not tell, or is gone. */
int process_command(struct process *process, const char **command);

/* @search is NULL if only those are wanted that have devices open. */
int search_processes(struct dtio_board *board, const char *sysroot,
		     struct search *search);

/* A file that the process has open, and whether any is worth a look. */
int find_holder(struct process *process, const char *file);
int find_terminal(struct search *search, struct process *process,
		  const char *file);
bool has_terminals(const struct dtio_board *board);

/* What is mounted where the process is; mounts.c. */
int find_other_mounts(struct search *search, struct process *process);

#endif /* DTIO_BOARD_PROCESSES_H */
