/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * sysfs: small files, links whose last component is a name, directories whose
 * entries are. Each returns 0 or a negative errno.
 */
#ifndef DTIO_BASE_SYSFS_H
#define DTIO_BASE_SYSFS_H

#include <stddef.h>

/* A whole file and, for those who want text, a NUL behind it. */
int sysfs_read(const char *path, char **data, size_t *length);
/* A file of one line, without its end. */
int sysfs_read_line(const char *path, char **line);
/* In one write(2), as attributes want it. */
int sysfs_write(const char *path, const char *text);
/* What a link says, and the last component of that. */
int sysfs_link(const char *path, char **target);
int sysfs_link_name(const char *path, char **name);
/* Sorted; without those that begin with a dot. */
int sysfs_list(const char *path, char ***names, size_t *count);
void free_strings(char **strings, size_t count);

/*
 * These take @path over, which is NULL for want of memory: format_string() makes it.
 * What is not there, or is for others to see, is no failure of sysfs_try_*(): it
 * leaves NULL and no entries, and the only error is -ENOMEM.
 */
int sysfs_try_read(char *path, char **data, size_t *length);
int sysfs_try_line(char *path, char **line);
int sysfs_try_link(char *path, char **target);
int sysfs_try_list(char *path, char ***names, size_t *count);
/* 0, -ENOENT or -ENOMEM */
int sysfs_find(char *path);

#endif /* DTIO_BASE_SYSFS_H */
