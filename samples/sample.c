// SPDX-License-Identifier: GPL-2.0-or-later
/* What the programs here have in common: options, and a loop that serves until a signal. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>

#include "sample.h"
#include "tls/tls.h"

/* Values of getopt_long(): first those that all have, then the sample's own. */
enum { HELP, LISTEN, ANYBODY, TLS_CREDS, OWN };

/* Where it listens */
struct place {
	const char *address;
	unsigned int flags;		/* DTIO_LOOP_* */
	const char *tls_creds;		/* folder of keys, or NULL */
};

static volatile sig_atomic_t ended;

static void end(int signal)
{
	(void)signal;
	ended = 1;
}

void sample_say(void *opaque, const char *line)
{
	(void)opaque;
	fprintf(stderr, "%s\n", line);
}

bool sample_number(const char *option, const char *argument, uint64_t min, uint64_t max,
		   uint64_t *number)
{
	char *rest;

	errno = 0;
	*number = strtoull(argument, &rest, 0);
	if (!errno && *argument && *argument != '-' && !*rest && *number >= min &&
	    *number <= max)
		return true;
	fprintf(stderr, "--%s is a number from %llu to %llu, not \"%s\"\n", option,
		(unsigned long long)min, (unsigned long long)max, argument);
	return false;
}

uint32_t primecell_id(const uint8_t ids[PRIMECELL_IDS], uint64_t offset)
{
	return offset % 4 ? 0 : ids[(offset - PRIMECELL_ID) / 4];
}

int primecell_new(const char *name, const struct dtio_serve_ops *ops, void *opaque,
		  const char *node, struct dtio_serve_device **device, char **error)
{
	const struct dtio_serve_description description = {
		.bus = DTIO_BUS_AMBA, .name = name, .ops = ops, .opaque = opaque,
	};
	/* With widths given, the device sees one aligned access at a time. */
	const struct dtio_serve_region registers = {
		.type = DTIO_REGION_MMIO, .access = DTIO_REGION_READ | DTIO_REGION_WRITE,
		.access_widths = 1 | 2 | 4, .length = PRIMECELL_LENGTH, .fd = -1,
	};
	const struct dtio_serve_irq line = {
		.type = DTIO_IRQ_WIRED, .trigger = DTIO_IRQ_TRIGGER_LEVEL_HIGH, .count = 1,
	};
	int err;

	err = dtio_serve_device_new(&description, device, error);
	if (!err)
		err = dtio_serve_add_region(*device, &registers, error);
	if (err >= 0)
		err = dtio_serve_add_irq(*device, &line, error);
	if (err >= 0)
		err = dtio_serve_set_node(*device, node, error);
	return err < 0 ? err : 0;
}

void sample_alarm(int fd, int64_t seconds)
{
	const struct itimerspec when = { .it_value.tv_sec = seconds };

	timerfd_settime(fd, TFD_TIMER_ABSTIME, &when, NULL);
}

void sample_timer(int fd, int64_t nanoseconds)
{
	const struct itimerspec when = {
		.it_value.tv_sec = nanoseconds / 1000000000,
		.it_value.tv_nsec = nanoseconds % 1000000000,
	};

	timerfd_settime(fd, 0, &when, NULL);
}

/* One that is in use is given, too: the peer may only want to look at it. */
static int accept_peer(void *opaque, const struct dtio_loop_peer *peer,
		       struct dtio_serve_device **device)
{
	const struct sample *sample = opaque;

	(void)peer;
	*device = sample->device;
	return 0;
}

static int serve(struct sample *sample, const struct place *place)
{
	const struct sigaction action = { .sa_handler = end };
	char *error = NULL;
	int err;

	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	/* What reads the output may end before the device does. */
	signal(SIGPIPE, SIG_IGN);
	sample->service = (struct dtio_loop_service){
		.accept = accept_peer, .opaque = sample,
	};
	err = dtio_loop_new(&sample->loop, &error);
	if (!err && place->tls_creds)
		err = dtio_tls_use_keys(sample->loop, place->tls_creds, &error);
	if (!err)
		err = sample->start(sample, &error);
	if (!err)
		err = dtio_loop_listen(sample->loop, place->address, place->flags,
				       &sample->service, &error);
	if (err >= 0) {
		printf("%s listens at %s\n", sample->name, place->address);
		fflush(stdout);
	}
	while (!ended && err >= 0) {
		err = dtio_loop_run(sample->loop, -1);
		err = err == -EINTR ? 0 : err;
	}
	/* Connections end first: until then a client has the device. */
	dtio_loop_free(sample->loop);
	sample->loop = NULL;
	if (sample->end)
		sample->end(sample);
	if (err < 0)
		fprintf(stderr, "%s: %s\n", sample->name, error ? error : strerror(-err));
	free(error);
	return err < 0;
}

static int usage(const struct sample *sample, FILE *to)
{
	size_t i;

	fprintf(to, "usage: %s --listen ADDRESS [--anybody] [--tls-creds DIR]", sample->name);
	for (i = 0; i < sample->num_options; i++)
		fprintf(to, " [--%s %s]", sample->options[i].name,
			sample->options[i].argument);
	fputs("\nADDRESS is unix:PATH, tcp:HOST:PORT, vsock:CID:PORT or fd:N; with --anybody,\n"
	      "HOST may be an address that others reach. With --tls-creds it may be\n"
	      "tls:HOST:PORT: in DIR are files as QEMU's tls-creds-psk and tls-creds-x509 have\n"
	      "them.\n", to);
	return to == stderr;
}

static int parse_and_serve(struct sample *sample, const struct option *options, int argc,
			   char **argv)
{
	const struct sample_option *own;
	struct place place = { 0 };
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (option == LISTEN) {
			place.address = optarg;
		} else if (option == ANYBODY) {
			place.flags |= DTIO_LOOP_ANYBODY;
		} else if (option == TLS_CREDS) {
			place.tls_creds = optarg;
		} else if (option >= OWN && option != '?') {
			own = &sample->options[option - OWN];
			if (!own->take(sample->opaque, optarg))
				return 1;
		} else {
			return usage(sample, option == HELP ? stdout : stderr);
		}
	}
	if (!place.address || optind < argc)
		return usage(sample, stderr);
	return serve(sample, &place);
}

int sample_main(struct sample *sample, int argc, char **argv)
{
	static const struct option all[OWN] = {
		{ "help", no_argument, NULL, HELP },
		{ "listen", required_argument, NULL, LISTEN },
		{ "anybody", no_argument, NULL, ANYBODY },
		{ "tls-creds", required_argument, NULL, TLS_CREDS },
	};
	struct option *options = calloc(OWN + sample->num_options + 1, sizeof(*options));
	size_t i;
	int status;

	if (!options) {
		fprintf(stderr, "%s: out of memory\n", sample->name);
		return 1;
	}
	memcpy(options, all, sizeof(all));
	for (i = 0; i < sample->num_options; i++)
		options[OWN + i] = (struct option){
			sample->options[i].name, required_argument, NULL, OWN + (int)i,
		};
	status = parse_and_serve(sample, options, argc, argv);
	free(options);
	return status;
}
