/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Files of sysfs, debugfs and procfs, in one go. */
#ifndef DTIO_FILE_H
#define DTIO_FILE_H

/* As text; NULL if it cannot be read or is empty. free() it. */
char *read_file(const char *path);

/* The number that it is; of a file that has to be there. */
unsigned long read_number(const char *path);

/* In one write(2), as attributes want it; returns 0 or the errno. */
int write_file(const char *path, const char *text);

#endif /* DTIO_FILE_H */
