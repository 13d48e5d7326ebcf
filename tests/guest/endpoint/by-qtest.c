// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * QEMUs without a guest, by qtest: lines such as "writel 0x1000 0x1", each of which is
 * answered. Many are sent before the first answer is read, for a line at a time would take
 * two switches between processes each. A machine that does not answer for a minute stands
 * still, and ends this program, as one does that has gone away.
 */
#include "epc.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>

#define BATCH		64
#define LINE		64
/* Of a write, and of a read: "OK 0x0123456789abcdef" */
#define WRITTEN		3
#define READ		22
#define PATIENCE	60

/* What the controller's function is given on bus 0, device 1 */
#define REGISTERS	0x10000000ull
#define MSIX		0x10800000ull
#define WINDOW		0x11000000ull
#define WINDOW_SIZE	0x1000000ull

static _Thread_local struct machine *current;
static pthread_mutex_t failing = PTHREAD_MUTEX_INITIALIZER;

static void print_log(const struct machine *machine)
{
	char command[512];

	snprintf(command, sizeof(command), "tail -n 60 '%s' | sed 's/^/# %s: /'", machine->log,
		 machine->name);
	fflush(stdout);
	if (system(command))
		printf("# %s: there is no %s\n", machine->name, machine->log);
}

/* One of both machines has failed; the other one may only follow it. */
static _Noreturn void fail(struct machine *machine, const char *why)
{
	int status;

	pthread_mutex_lock(&failing);
	/* What a sanitizer says takes a while. */
	for (int i = 0; i < 100 && waitpid(machine->pid, &status, WNOHANG) == 0; i++)
		usleep(100000);
	print_log(machine);
	printf("not ok 1 the QEMU of the %s %s\n1..1\n", machine->name, why);
	fflush(stdout);
	_exit(1);
}

void machine_start(struct machine *machine, const char *name, const char *log,
		   char *const *arguments)
{
	char channel[64];
	char *all[64];
	size_t num = 0;
	int fds[2], fd;

	*machine = (struct machine) { .name = name, .log = log,
				      .output = malloc(BATCH * LINE) };
	if (!machine->output || socketpair(AF_UNIX, SOCK_STREAM, 0, fds))
		err(2, "a socket for the %s", name);
	snprintf(channel, sizeof(channel), "socket,id=qtest,fd=%d", fds[1]);
	while (arguments[num] && num < 48) {
		all[num] = arguments[num];
		num++;
	}
	for (char *const *more = (char *[]) {
			"-chardev", channel, "-qtest", "chardev:qtest", "-qtest-log", "/dev/null",
			"-accel", "qtest", "-display", "none", "-nodefaults", NULL }; *more; more++)
		all[num++] = *more;
	all[num] = NULL;
	machine->fd = fds[0];
	machine->pid = fork();
	if (machine->pid < 0)
		err(2, "the %s", name);
	if (machine->pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		close(fds[0]);
		/* What is there when it ends has not been lost. */
		setenv("ASAN_OPTIONS", "detect_leaks=0", 0);
		fd = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0600);
		if (fd < 0 || dup2(fd, 1) < 0 || dup2(fd, 2) < 0)
			err(127, "%s", log);
		execvp(all[0], all);
		err(127, "%s", all[0]);
	}
	close(fds[1]);
	setsockopt(fds[0], SOL_SOCKET, SO_RCVTIMEO, &(struct timeval) { PATIENCE, 0 },
		   sizeof(struct timeval));
}

void machine_use(struct machine *machine)
{
	current = machine;
}

static void send_all(struct machine *machine)
{
	const char *at = machine->output;

	while (machine->length) {
		ssize_t sent = send(machine->fd, at, machine->length, MSG_NOSIGNAL);

		if (sent < 0 && errno == EINTR)
			continue;
		if (sent <= 0)
			fail(machine, "has ended");
		at += sent;
		machine->length -= sent;
	}
}

/* All commands are sent, and all answers taken. Returns the last one. */
static const char *exchange(struct machine *machine)
{
	static _Thread_local char answers[BATCH * READ + 1];
	double begin = now(), took;
	size_t length = 0;

	send_all(machine);
	while (length < machine->expected) {
		ssize_t got = recv(machine->fd, answers + length, machine->expected - length,
				   MSG_WAITALL);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
			fail(machine, "stands still");
		if (got <= 0)
			fail(machine, "has ended");
		length += got;
	}
	answers[length] = '\0';
	machine->expected = 0;
	machine->pending = 0;
	took = now() - begin;
	machine->slowest = took > machine->slowest ? took : machine->slowest;
	if (length && answers[length - 1] != '\n')
		errx(2, "the %s has said something unknown: %s", machine->name, answers);
	return answers + (length < READ ? 0 : length - READ);
}

void machine_wait(struct machine *machine)
{
	exchange(machine);
}

static void put_command(size_t answer, const char *format, ...)
{
	va_list list;

	if (current->pending == BATCH)
		machine_wait(current);
	va_start(list, format);
	current->length += vsnprintf(current->output + current->length, LINE, format, list);
	va_end(list);
	current->pending++;
	current->expected += answer;
	current->accesses++;
}

static char letter(unsigned int size)
{
	return size == 1 ? 'b' : size == 2 ? 'w' : size == 4 ? 'l' : 'q';
}

void machine_write(uint64_t address, unsigned int size, uint64_t value)
{
	if (size < 8)
		value &= (1ull << size * 8) - 1;
	put_command(WRITTEN, "write%c 0x%llx 0x%llx\n", letter(size), (unsigned long long)address,
		    (unsigned long long)value);
}

void machine_look(uint64_t address, unsigned int size)
{
	put_command(READ, "read%c 0x%llx\n", letter(size), (unsigned long long)address);
}

uint64_t machine_read(uint64_t address, unsigned int size)
{
	machine_look(address, size);
	return strtoull(exchange(current) + 3, NULL, 0);
}

const char *machine_end(struct machine *machine)
{
	char command[512];
	int status;

	machine_wait(machine);
	kill(machine->pid, SIGTERM);
	for (int i = 0; waitpid(machine->pid, &status, WNOHANG) == 0; i++) {
		if (i == PATIENCE * 10) {
			kill(machine->pid, SIGKILL);
			print_log(machine);
			return "does not end";
		}
		usleep(100000);
	}
	snprintf(command, sizeof(command), "grep -q 'runtime error:' '%s'", machine->log);
	if (!WIFEXITED(status) || WEXITSTATUS(status) || system(command) == 0) {
		print_log(machine);
		return "has not ended well";
	}
	return NULL;
}

struct epc epc_open(void)
{
	const uint64_t config = ECAM_FUNCTION(0, 1);

	if (machine_read(config, 4) != 0x10f01af4)
		errx(2, "there is no dtio-epc-pci at device 1");
	machine_write(config + 0x10, 4, REGISTERS);
	machine_write(config + 0x14, 4, MSIX);
	machine_write(config + 0x18, 4, WINDOW);
	machine_write(config + 0x1c, 4, 0);
	machine_write(config + 0x04, 2, 6);
	return (struct epc) {
		.registers = (volatile uint8_t *)(uintptr_t)REGISTERS,
		.window = (volatile uint8_t *)(uintptr_t)WINDOW,
		.registers_bus = REGISTERS,
		.window_bus = WINDOW,
		.window_size = WINDOW_SIZE,
	};
}
