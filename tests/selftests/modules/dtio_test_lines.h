/* SPDX-License-Identifier: GPL-2.0-only */
/* The pin controller of dtio-test-lines, dtio_test_lines_pins.c */
#ifndef DTIO_TEST_LINES_H
#define DTIO_TEST_LINES_H

struct dentry;
struct platform_device;

int dtio_test_pins_probe(struct platform_device *pdev);
void dtio_test_pins_show(struct dentry *debugfs);

#endif /* DTIO_TEST_LINES_H */
