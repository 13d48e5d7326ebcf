// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Different boards are for different threads at once: two threads read boards of
 * their own from the same files, and judge all devices, under ThreadSanitizer, which
 * ends the program if they have anything of the library's in common. Arguments: a
 * system's root, a flattened device tree, and a folder for a dump of each. Prints TAP.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "libdtio.h"
#include "verdict/verdict.h"

#define NUM_THREADS 2
#define ROUNDS 4

struct reader {
	pthread_t thread;
	const char *root, *dtb;
	char *dump;
	size_t judged;
	int err;
};

/* Both go through the whole of it at the same time. */
static pthread_barrier_t start;

static int judge_all(struct reader *reader, const struct dtio_board *board)
{
	const struct dtio_host_device *device;
	int err = 0;

	for (size_t i = 0; !err && (device = dtio_board_device(board, i)); i++) {
		struct dtio_verdict *verdict;

		err = dtio_judge(board, device, true, &verdict, NULL);
		if (err)
			break;
		reader->judged += dtio_verdict_num_reasons(verdict);
		dtio_free_verdict(verdict);
	}
	return err;
}

/* Takes the board over, if there is one. */
static void use(struct reader *reader, int err, struct dtio_board *board)
{
	if (!err) {
		err = judge_all(reader, board);
		dtio_free_board(board);
	}
	if (err)
		reader->err = err;
}

static void *read_boards(void *argument)
{
	struct reader *reader = argument;

	pthread_barrier_wait(&start);
	for (int i = 0; i < ROUNDS; i++) {
		struct dtio_board *board;
		char *error;
		int err;

		err = dtio_read_board(reader->root, &board, &error);
		if (!err && dtio_write_dump(board, reader->dump, NULL))
			reader->err = -1;
		use(reader, err, board);
		use(reader, dtio_read_dump(reader->dump, &board, NULL), board);
		use(reader, dtio_read_dtb_board(reader->dtb, &board, NULL),
		    board);
		err = dtio_read_dtb_board("/nowhere/at/all", &board, &error);
		if (err)
			free(error);
	}
	return NULL;
}

int main(int argc, char **argv)
{
	struct reader readers[NUM_THREADS] = { 0 };
	bool good = true;

	if (argc != 4 || pthread_barrier_init(&start, NULL, NUM_THREADS))
		return EXIT_FAILURE;
	for (size_t i = 0; i < NUM_THREADS; i++) {
		readers[i].root = argv[1];
		readers[i].dtb = argv[2];
		if (asprintf(&readers[i].dump, "%s/%zu", argv[3], i) < 0 ||
		    pthread_create(&readers[i].thread, NULL, read_boards,
				   &readers[i]))
			abort();
	}
	for (size_t i = 0; i < NUM_THREADS; i++) {
		pthread_join(readers[i].thread, NULL);
		good &= !readers[i].err && readers[i].judged &&
			readers[i].judged == readers[0].judged;
		free(readers[i].dump);
	}
	printf("TAP version 13\n%sok 1 two threads have boards of their own at once\n1..1\n",
	       good ? "" : "not ");
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
