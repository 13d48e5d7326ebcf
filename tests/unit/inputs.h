/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A fuzzer's inputs: libFuzzer's, or without clang random ones for a while, or kept ones.
 * Included once, behind LLVMFuzzerTestOneInput(), num_messages and CHECK().
 *
 * usage: fuzz [SECONDS [SEED]] | fuzz /FILE...
 */
#ifdef LIBFUZZER
__attribute__((destructor)) static void tell(void)
{
	printf("%llu messages\n", num_messages);
}
#else
static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static int replay(char **names)
{
	static uint8_t data[65536];
	int count = 0;
	size_t size;
	FILE *file;

	for (; *names; names++, count++) {
		file = fopen(*names, "rb");
		CHECK(file);
		size = fread(data, 1, sizeof(data), file);
		fclose(file);
		LLVMFuzzerTestOneInput(data, size);
	}
	printf("ok 1 %llu messages of %d kept inputs\n1..1\n", num_messages, count);
	return 0;
}

int main(int argc, char **argv)
{
	time_t end = time(NULL) + (argc > 1 ? atoi(argv[1]) : 10);
	uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 0) : 0;
	unsigned long long inputs = 0;
	uint8_t data[8192];
	uint64_t state;
	size_t i;

	if (argc > 1 && argv[1][0] == '/')
		return replay(argv + 1);
	if (!seed && getentropy(&seed, sizeof(seed)))
		return 1;
	printf("# fuzz 0 %#llx\n", (unsigned long long)seed);
	while (time(NULL) < end || !inputs) {
		state = seed + inputs++;
		state += !state;
		for (i = 0; i < 20; i++)
			next_random(&state);
		for (i = 0; i < sizeof(data); i++)
			data[i] = (uint8_t)next_random(&state);
		LLVMFuzzerTestOneInput(data, sizeof(data));
	}
	printf("ok 1 %llu messages of %llu inputs from seed %#llx on\n1..1\n", num_messages,
	       inputs, (unsigned long long)seed);
	return 0;
}
#endif
