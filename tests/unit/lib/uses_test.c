// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What else stands on devices: watchdogs that run, displays, terminals that are open,
 * what is mounted in other namespaces, and the caller's login. How each is found, what
 * the verdict says of it, that plans are refused for it, and what a dump keeps.
 * Argument 1 is a board as busy_with_more() makes it, 2 a file for a dump; the
 * environment has SSH_CONNECTION, to the address of br0. TAP.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "board/login.h"
#include "board/types.h"
#include "libdtio.h"
#include "read-runs-out.h"
#include "verdict/verdict.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static int tests, failed;
static struct dtio_board *board;

static void check(const char *is, const char *wanted, const char *what)
{
	bool good = !strcmp(is, wanted);

	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	if (!good)
		printf("# is '%s', not '%s'\n", is, wanted);
	failed += !good;
}

static const struct dtio_host_device *find(const struct dtio_board *in,
					   const char *name)
{
	const struct dtio_host_device *device = dtio_find_device(in, name);

	if (!device)
		abort();
	return device;
}

/* ------------------------------------------------------------------------ */
/* Which there are                                                           */
/* ------------------------------------------------------------------------ */

static void check_uses(const struct dtio_board *in, const char *name,
		       const char *wanted, const char *what)
{
	static const char *const kinds[] = {
		[DTIO_USE_CONSOLE] = "console",
		[DTIO_USE_MOUNT] = "mount",
		[DTIO_USE_SWAP] = "swap",
		[DTIO_USE_NETWORK] = "network",
		[DTIO_USE_WATCHDOG] = "watchdog",
		[DTIO_USE_DISPLAY] = "display",
		[DTIO_USE_TERMINAL] = "terminal",
		[DTIO_USE_OTHER_MOUNT] = "other-mount",
		[DTIO_USE_LOGIN] = "login",
	};
	const struct dtio_host_use *use;
	char *text = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	if (!stream)
		abort();
	for (size_t i = 0; (use = dtio_device_use(find(in, name), i)); i++) {
		fprintf(stream, "%s%s %s", i ? ", " : "", kinds[use->kind],
			use->what);
		if (use->process)
			fprintf(stream, " of %d %s", (int)use->process,
				use->command ?: "?");
	}
	fclose(stream);
	check(text, wanted, what);
	free(text);
}

static void test_uses(void)
{
	static const struct {
		const char *name, *wanted, *what;
	} rows[] = {
		{ "120.watchdog", "watchdog watchdog0", "a watchdog that runs" },
		{ "124.watchdog", "", "not one that does not" },
		{ "128.watchdog", "", "nor one that does not tell" },
		{ "130.display", "display card0-HDMI-A-1",
		  "a connector that is in use, and not another" },
		{ "134.panel", "display fb0", "a framebuffer" },
		{ "138.panel", "", "not what has almost such a name" },
		{ "140.uart",
		  "terminal ttymxc2 of 412 agetty, terminal ttymxc2 of 1023 ?",
		  "a terminal that two have open, each once" },
		{ "144.uart", "", "not one that none has open" },
		{ "30880000.serial", "console ttymxc1",
		  "a console is none of those that are open, too" },
		{ "150.mmc", "other-mount /data of 831 containerd",
		  "a mount of another namespace, once" },
		{ "154.mmc", "other-mount / of 1 init",
		  "another namespace's root" },
		{ "158.mmc", "", "a namespace is looked at once" },
		{ "b0.mmc", "mount /, mount /data of mine, swap /dev/mmcblk2p3",
		  "what others have mounted, too, is the caller's" },
		{ "c0.ethernet", "login eth0",
		  "the interface of a login is no other use" },
		{ "c4.ethernet", "", "and others are not of it" },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		check_uses(board, rows[i].name, rows[i].wanted, rows[i].what);
}

/* ------------------------------------------------------------------------ */
/* What is said of them                                                      */
/* ------------------------------------------------------------------------ */

/* What comes of the use of a device */
static const struct {
	const char *name;
	enum dtio_answer answer;
	const char *text;
	const char *command;
	const char *refusal;
} rows[] = {
	{ "120.watchdog", DTIO_ANSWER_NO,
	  "the watchdog watchdog0 is running: once its driver has gone nothing feeds it, and it resets the board",
	  NULL,
	  "120.watchdog has the watchdog watchdog0, which is running: once its driver has gone nothing feeds it, and it resets the board" },
	{ "130.display", DTIO_ANSWER_CHANGE,
	  "the system's display card0-HDMI-A-1 is on it; if that may go dark, it can be taken all the same",
	  "dtio-ls --bind --force 130.display",
	  "130.display has the display card0-HDMI-A-1" },
	{ "134.panel", DTIO_ANSWER_CHANGE,
	  "the system's display fb0 is on it; if that may go dark, it can be taken all the same",
	  "dtio-ls --bind --force 134.panel",
	  "134.panel has the display fb0" },
	{ "140.uart", DTIO_ANSWER_CHANGE,
	  "process 412 (agetty) has its terminal ttymxc2 open; the process has to close it first, or --force takes the device all the same",
	  NULL,
	  "140.uart has the terminal ttymxc2, which process 412 (agetty) has open and has to close first" },
	{ "150.mmc", DTIO_ANSWER_CHANGE,
	  "/data is mounted from it in the namespace of process 831 (containerd)",
	  NULL,
	  "150.mmc has the file system at /data in the namespace of process 831 (containerd); umount it there first" },
	{ "154.mmc", DTIO_ANSWER_NO, "the root file system is on it", NULL,
	  "154.mmc has the root file system" },
	{ "c0.ethernet", DTIO_ANSWER_NO,
	  "you are logged in through its network interface eth0", NULL,
	  "c0.ethernet has the network interface eth0, through which you are logged in" },
};

static void check_verdict(const struct dtio_board *of,
			  const struct dtio_host_device *device,
			  enum dtio_answer answer, const char *text,
			  const char *command, const char *what)
{
	const struct dtio_reason *reason, *found = NULL;
	struct dtio_verdict *verdict;
	const char *said = "not said";

	if (dtio_judge(of, device, true, &verdict, NULL))
		abort();
	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		printf("# %s\n", dtio_reason_text(reason));
		if (!strcmp(dtio_reason_text(reason), text))
			found = reason;
	}
	if (found && dtio_reason_answer(found) != answer)
		said = "another answer";
	else if (found && strcmp(dtio_reason_command(found) ?: "",
				 command ?: ""))
		said = "another command";
	else if (dtio_verdict_answer(verdict) < answer)
		said = "not in the verdict";
	else if (found)
		said = text;
	check(said, text, what);
	dtio_free_verdict(verdict);
}

static void test_verdicts(void)
{
	for (size_t i = 0; i < COUNT(rows); i++)
		check_verdict(board, find(board, rows[i].name), rows[i].answer,
			      rows[i].text, rows[i].command, "what is said");
}

/* Another device is named: the one that has it has to let go along with the judged. */
static void test_neighbours(void)
{
	static const struct {
		const char *name, *text;
	} others[] = {
		{ "120.watchdog", "the watchdog watchdog0 of 120.watchdog is running: once its driver has gone nothing feeds it, and it resets the board" },
		{ "140.uart", "process 412 (agetty) has the terminal ttymxc2 of 140.uart open; the process has to close it first, or --force takes the device all the same" },
		{ "c0.ethernet", "you are logged in through the network interface eth0 of c0.ethernet" },
	};
	struct dtio_host_device *spare = (void *)find(board, "128.watchdog");

	spare->iommu_group = "99";
	for (size_t i = 0; i < COUNT(others); i++) {
		struct dtio_host_device *other = (void *)find(board, others[i].name);

		other->iommu_group = "99";
		check_verdict(board, spare,
			      i == 1 ? DTIO_ANSWER_CHANGE : DTIO_ANSWER_NO,
			      others[i].text, NULL, "what is said of a neighbour");
		other->iommu_group = NULL;
	}
	spare->iommu_group = NULL;
}

static void test_plans(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct dtio_host_device *device = find(board, rows[i].name);
		struct dtio_plan *plan = NULL;
		char *error = NULL;
		int err = dtio_plan_bind(board, &device, 1, false, &plan, &error);

		check(error ?: "no error", rows[i].refusal, "a plan is refused");
		/* What comes with EBUSY may be forced by those who can do without. */
		check(strerror(-err), strerror(rows[i].answer == DTIO_ANSWER_NO ?
					       EPERM : EBUSY), "... as it is in use");
		free(error);
		error = NULL;
		err = dtio_plan_bind(board, &device, 1, true, &plan, &error);
		check(err ? error ?: "no error" : "forced", "forced",
		      "... unless forced");
		free(error);
		dtio_free_plan(plan);
	}
}

/* ------------------------------------------------------------------------ */
/* Logins                                                                    */
/* ------------------------------------------------------------------------ */

static void test_logins(const char *root)
{
	static const struct {
		pid_t process;
		const char *wanted, *what;
	} logins[] = {
		{ 898, "eth0", "a login of one's own" },
		{ 900, "eth0", "one that is further up" },
		{ 910, "br0", "the nearest counts" },
		{ 911, "eth0", "an IPv6 address" },
		{ 912, "eth1", "one with its interface" },
		{ 913, "eth1", "one with that one's number" },
		{ 914, "eth0", "an IPv4 address in IPv6" },
		{ 915, "eth1", "an address with a label" },
		{ 920, "", "one that no interface has" },
		{ 921, "", "no address" },
		{ 922, "", "nothing" },
		{ 923, "", "an interface that is not there" },
		{ 924, "", "a variable of another name" },
		{ 990, "", "a process that is not there" },
	};
	char *interface;

	for (size_t i = 0; i < COUNT(logins); i++) {
		if (find_login_of(root, logins[i].process, &interface))
			abort();
		check(interface ?: "", logins[i].wanted, logins[i].what);
		free(interface);
	}
}

static void write_to(const char *root, const char *name, const char *text,
		     size_t length)
{
	char *path;
	FILE *file;

	if (asprintf(&path, "%s/proc/%jd%s", root, (intmax_t)getpid(), name) < 0)
		abort();
	file = text ? fopen(path, "w") : NULL;
	if (text && (!file || fwrite(text, 1, length, file) != length ||
		     fclose(file)))
		abort();
	/* One of the made-up processes may have the same number. */
	if (!text && mkdir(path, 0755) && errno != EEXIST)
		abort();
	free(path);
}

/*
 * Without the stand-in. This program was started as if by a login, by its environment;
 * in the folder there is a process of its number, which is another.
 */
static void test_real_login(const char *root)
{
	static const char other[] = "SSH_CONNECTION=10.0.0.9 1 10.0.0.2 22";
	extern int __real_find_login(const char *sysroot, char **interface);
	char *interface;

	write_to(root, "", NULL, 0);
	write_to(root, "/environ", other, sizeof(other));
	if (__real_find_login(root, &interface))
		abort();
	check(interface ?: "none", "none", "no login to a system in a folder");
	free(interface);
	if (__real_find_login("", &interface))
		abort();
	check(interface ?: "none", "br0", "a login to this system");
	free(interface);
}

/* ------------------------------------------------------------------------ */
/* Elsewhere                                                                 */
/* ------------------------------------------------------------------------ */

static void test_dump(const char *file)
{
	struct dtio_board *dump;
	char *error = NULL;

	if (dtio_write_dump(board, file, &error) ||
	    dtio_read_dump(file, &dump, &error)) {
		printf("Bail out! %s\n", error);
		exit(1);
	}
	check_uses(dump, "c0.ethernet", "network eth0",
		   "a login is a network in a dump");
	check_uses(dump, "140.uart",
		   "terminal ttymxc2 of 412 agetty, terminal ttymxc2 of 1023 ?",
		   "terminals in a dump");
	check_uses(dump, "150.mmc", "other-mount /data of 831 containerd",
		   "mounts of others in a dump");
	check_uses(dump, "120.watchdog", "watchdog watchdog0",
		   "a watchdog in a dump");
	check_uses(dump, "130.display", "display card0-HDMI-A-1",
		   "a display in a dump");
	/* Without a command, as it cannot be passed on for another reason. */
	check_verdict(dump, find(dump, "c0.ethernet"), DTIO_ANSWER_CHANGE,
		      "the network interface eth0 is up on it", NULL,
		      "what is said of a dump's");
	dtio_free_board(dump);
}

static void run_out(const char *root)
{
	check(survives_reading(root) ? "always" : "not always", "always",
	      "each allocation may fail, and is an error");
}

int main(int argc, char **argv)
{
	char *error = NULL;

	if (argc != 3)
		return 2;
	printf("TAP version 13\n");
	if (dtio_read_board(argv[1], &board, &error)) {
		printf("Bail out! %s\n", error);
		return 1;
	}
	test_uses();
	test_verdicts();
	test_neighbours();
	test_plans();
	test_logins(argv[1]);
	test_real_login(argv[1]);
	test_dump(argv[2]);
	dtio_free_board(board);
	run_out(argv[1]);
	printf("1..%d\n", tests);
	return failed != 0;
}
