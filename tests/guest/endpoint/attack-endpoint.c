// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * An endpoint that does anything with its controller, for a while.
 *
 * usage: attack-endpoint ADDRESS LENGTH SEED SECONDS
 * At ADDRESS is memory that the kernels of both sides leave alone.
 */
#include "epc.h"
#include "operations.h"

int main(int argc, char **argv)
{
	unsigned long long count = 0;
	double end, told, time, longest = 0, before;

	if (argc != 5)
		errx(2, "usage: attack-endpoint ADDRESS LENGTH SEED SECONDS");
	operations_begin(number(argv[1]), number(argv[2]), number(argv[3]));
	told = before = now();
	end = told + number(argv[4]);
	do {
		operation();
		count++;
		time = now();
		longest = time - before > longest ? time - before : longest;
		before = time;
		if (time - told >= 1) {
			printf("@told %llu, link %d, longest %.0f ms\n", count,
			       operations_link(), longest * 1000);
			fflush(stdout);
			told = time;
			longest = 0;
		}
	} while (time < end);
	printf("%llu operations\n", count);
	return 0;
}
