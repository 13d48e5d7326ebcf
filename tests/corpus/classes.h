/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The classes that drivers are of; see classes.c. */
#ifndef DTIO_CORPUS_CLASSES_H
#define DTIO_CORPUS_CLASSES_H

/* Of a driver by its path in Linux's sources; "other": none of its own */
const char *class_of(const char *driver);

#endif
