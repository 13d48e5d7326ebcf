// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A kernel behind a made-up sysfs: linked in with --wrap=sysfs_write, it does what
 * the real one does when "bind", "unbind" or "drivers_probe" is written, by moving
 * the links that say which driver a device has. What fake-board.sh has put into
 * kernel/ beside sys/ says how the made-up devices behave:
 *
 *   native/NAME     the driver that the kernel finds for the device
 *   consumers/NAME  those that are unbound when it is, one a line
 *   makes/NAME      what its driver has made, and takes with it, one a line
 *   refused/NAME    dtio does not take it
 *   fail            the write of this number fails, counted from 1
 *   signal          at the write of this number a signal comes: "3 15"
 *   log             where all writes are noted: what was written to which file
 */
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A place in the made-up system */
struct place {
	char *root;
	char *bus;
};

/* It has all the memory it wants, when a test lets that run out. */
bool in_fake_kernel;

int __wrap_sysfs_write(const char *path, const char *text);
int __real_sysfs_write(const char *path, const char *text);

static int unbind(const struct place *place, const char *name,
		  const char *driver);

__attribute__((format(printf, 1, 2)))
static char *join(const char *format, ...)
{
	va_list args;
	char *text;
	int length;

	va_start(args, format);
	length = vasprintf(&text, format, args);
	va_end(args);
	if (length < 0)
		abort();
	return text;
}

static char *copy(const char *text)
{
	return join("%s", text);
}

/* ------------------------------------------------------------------------ */
/* What is set                                                               */
/* ------------------------------------------------------------------------ */

/* The file's text, or NULL; takes @path over. */
static char *read_file(char *path)
{
	FILE *file = fopen(path, "re");
	char *text = NULL;
	size_t room = 0;

	free(path);
	if (!file)
		return NULL;
	if (getdelim(&text, &room, '\0', file) < 0) {
		free(text);
		text = copy("");
	}
	fclose(file);
	return text;
}

static char *setting(const struct place *place, const char *kind,
		     const char *name)
{
	return read_file(join("%s/kernel/%s/%s", place->root, kind, name));
}

static char *one_line(char *text)
{
	if (text)
		text[strcspn(text, "\n")] = '\0';
	return text;
}

static void each_line(char *text, const struct place *place,
		      void visit(const struct place *place, const char *name))
{
	char *rest = text, *line;

	while (rest && (line = strsep(&rest, "\n")))
		if (*line)
			visit(place, line);
	free(text);
}

/* ------------------------------------------------------------------------ */
/* Devices and drivers                                                       */
/* ------------------------------------------------------------------------ */

static char *driver_link(const struct place *place, const char *name)
{
	return join("%s/sys/bus/%s/devices/%s/driver", place->root, place->bus,
		    name);
}

static char *driver_of(const struct place *place, const char *name)
{
	char *path = driver_link(place, name), target[4096];
	ssize_t length = readlink(path, target, sizeof(target) - 1);

	free(path);
	if (length < 0)
		return NULL;
	target[length] = '\0';
	return copy(strrchr(target, '/') + 1);
}

static char *override_of(const struct place *place, const char *name)
{
	char *text = one_line(read_file(
		join("%s/sys/bus/%s/devices/%s/driver_override", place->root,
		     place->bus, name)));

	if (text && (!*text || !strcmp(text, "(null)"))) {
		free(text);
		return NULL;
	}
	return text;
}

/* As the platform bus matches: an override is the only word. */
static bool matches(const struct place *place, const char *name,
		    const char *driver)
{
	char *wanted = override_of(place, name) ?:
		       one_line(setting(place, "native", name));
	bool same = wanted && !strcmp(wanted, driver);

	free(wanted);
	return same;
}

static bool is_refused(const struct place *place, const char *name,
		       const char *driver)
{
	char *set = setting(place, "refused", name);
	bool refused = set && !strncmp(driver, "dtio-", 5);

	free(set);
	return refused;
}

static bool is_there(char *path)
{
	bool there = !access(path, F_OK);

	free(path);
	return there;
}

static int bind(const struct place *place, const char *name,
		const char *driver)
{
	char *device = join("%s/sys/bus/%s/devices/%s", place->root,
			    place->bus, name);
	char *has = driver_of(place, name);
	char *link, *target;
	int err = 0;

	if (!is_there(device) || !matches(place, name, driver))
		err = -ENODEV;
	else if (has)
		err = -EBUSY;
	else if (is_refused(place, name, driver))
		err = -EPERM;
	free(has);
	if (err)
		return err;
	link = driver_link(place, name);
	target = join("../../bus/%s/drivers/%s", place->bus, driver);
	if (symlink(target, link))
		abort();
	free(target);
	free(link);
	return 0;
}

static void unbind_whatever(const struct place *place, const char *name)
{
	char *driver = driver_of(place, name);

	if (driver)
		unbind(place, name, driver);
	free(driver);
}

static void take_away(const struct place *place, const char *name)
{
	char *link = join("%s/sys/bus/%s/devices/%s", place->root, place->bus,
			  name);

	unbind_whatever(place, name);
	unlink(link);
	free(link);
}

static int unbind(const struct place *place, const char *name,
		  const char *driver)
{
	char *has = driver_of(place, name), *link;
	bool same = has && !strcmp(has, driver);

	free(has);
	if (!same)
		return -ENODEV;
	each_line(setting(place, "consumers", name), place, unbind_whatever);
	link = driver_link(place, name);
	if (unlink(link))
		abort();
	free(link);
	each_line(setting(place, "makes", name), place, take_away);
	return 0;
}

static int probe(const struct place *place, const char *name)
{
	char *driver = override_of(place, name) ?:
		       one_line(setting(place, "native", name));

	if (driver && is_there(join("%s/sys/bus/%s/drivers/%s", place->root,
				    place->bus, driver)))
		bind(place, name, driver);
	free(driver);
	return 0;
}

/* A file holds what was written last, and no more. */
static int set_override(const char *path, const char *text)
{
	if (truncate(path, 0))
		return -errno;
	return __real_sysfs_write(path, strcmp(text, "\n") ? text : "(null)");
}

/* ------------------------------------------------------------------------ */
/* Writing                                                                   */
/* ------------------------------------------------------------------------ */

/* Whoever does the write gets the signal, so that it is there before the next step. */
static void send_signal(const struct place *place, unsigned long write)
{
	char *set = read_file(join("%s/kernel/signal", place->root)), *rest;

	if (set && strtoul(set, &rest, 10) == write)
		kill(getpid(), (int)strtoul(rest, NULL, 10));
	free(set);
}

/* Notes the write; returns whether it is the one that is to fail. */
static bool is_to_fail(const struct place *place, const char *below,
		       const char *text)
{
	char *path = join("%s/kernel/log", place->root);
	char *fail = read_file(join("%s/kernel/fail", place->root));
	FILE *log = fopen(path, "a+e");
	unsigned long count = 0;
	int character;
	bool fails;

	if (!log)
		abort();
	rewind(log);
	while ((character = getc(log)) != EOF)
		count += character == '\n';
	fails = fail && strtoul(fail, NULL, 10) == count + 1;
	fprintf(log, "%s %s%s\n", strcmp(text, "\n") ? text : "-", below,
		fails ? " fails" : "");
	fclose(log);
	free(fail);
	free(path);
	send_signal(place, count + 1);
	return fails;
}

/* What is said of a device is in its folder from then on. */
static int set_word(const struct place *place, const char *name,
		    const char *word)
{
	char *folder = join("%s/sys/bus/%s/devices/%s/dtio", place->root,
			    place->bus, name);
	char *path = join("%s/%s", folder, word);
	FILE *file;

	mkdir(folder, 0777);
	file = fopen(path, "we");
	free(folder);
	free(path);
	if (!file)
		return -ENODEV;
	fputs("1\n", file);
	fclose(file);
	return 0;
}

static int write_driver(const struct place *place, const char *below,
			const char *path, const char *text)
{
	char *driver = copy(below), *file = strchr(driver, '/');
	int err;

	*file++ = '\0';
	if (!strcmp(file, "bind"))
		err = bind(place, text, driver);
	else if (!strcmp(file, "unbind"))
		err = unbind(place, text, driver);
	else
		err = set_word(place, text, file) ?:
		      __real_sysfs_write(path, text);
	free(driver);
	return err;
}

int __wrap_sysfs_write(const char *path, const char *text)
{
	const char *sys = strstr(path, "/sys/bus/"), *below;
	struct place place;
	int err;

	if (!sys || access(path, F_OK))
		return __real_sysfs_write(path, text);
	in_fake_kernel = true;
	place.root = strndup(path, (size_t)(sys - path));
	sys += strlen("/sys/bus/");
	below = strchr(sys, '/') + 1;
	place.bus = strndup(sys, (size_t)(below - 1 - sys));
	if (!place.root || !place.bus)
		abort();

	if (is_to_fail(&place, below, text))
		err = -EIO;
	else if (!strncmp(below, "drivers/", 8))
		err = write_driver(&place, below + 8, path, text);
	else if (!strcmp(below, "drivers_probe"))
		err = probe(&place, text);
	else
		err = set_override(path, text);
	free(place.bus);
	free(place.root);
	in_fake_kernel = false;
	return err;
}
