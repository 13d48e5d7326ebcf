// SPDX-License-Identifier: GPL-2.0-only
/*
 * A record of a device: the administrator's overrides, and how the last attempt to
 * bind the device ended. It exists also while the device is not bound, since a device
 * is refused before it is bound, and ends with the device: another device of the same
 * name starts without overrides.
 *
 * In sysfs the record is the device's folder "dtio". Each of its files exists as
 * long as it has something to tell.
 */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/string.h>
#include <linux/sysfs.h>

#include "names.h"
#include "record.h"

/**
 * struct dtio_record - what is known of a device
 * @link: in the list of all records
 * @dev: the device, referenced
 * @overrides: the administrator's overrides, a bit for each of &enum dtio_policy
 * @files: which are in sysfs, a bit for each of &enum dtio_record_file
 * @held: the device is bound, or is about to be bound or refused
 * @ready: the device is bound
 * @dma: what keeps the device's DMA in bounds; valid if @ready
 * @reset: tells how the device is reset; valid if @ready
 * @refusal: the line that says why the last attempt to bind it failed, or NULL
 * @notes: what was noted of it since the last attempt to bind it began, or NULL
 */
struct dtio_record {
	struct list_head link;
	struct device *dev;
	unsigned long overrides;
	unsigned long files;
	bool held;
	bool ready;
	enum dtio_dma dma;
	enum dtio_reset (*reset)(struct device *dev);
	char *refusal;
	char *notes;
};

/*
 * Serialises all changes, and adding and removing files with them. Removing a file
 * waits for its readers, so that readers take dtio_records_lock only.
 */
static DEFINE_MUTEX(dtio_records_mutex);

/* Guards the list and what is in it for readers; written with the mutex held. */
static DEFINE_SPINLOCK(dtio_records_lock);
static LIST_HEAD(dtio_records);

static struct dtio_record *dtio_record_find(struct device *dev)
{
	struct dtio_record *record;

	lockdep_assert(lockdep_is_held(&dtio_records_mutex) ||
		       lockdep_is_held(&dtio_records_lock));

	list_for_each_entry(record, &dtio_records, link)
		if (record->dev == dev)
			return record;
	return NULL;
}

static ssize_t dtio_record_verdict(const struct dtio_record *record, char *buf)
{
	lockdep_assert_held(&dtio_records_lock);

	if (record && record->refusal)
		return sysfs_emit(buf, "%s\n", record->refusal);
	if (record && record->ready && record->notes)
		return sysfs_emit(buf, "ready, but %s\n", record->notes);
	if (record && record->ready)
		return sysfs_emit(buf, "ready\n");
	return -ENODEV;
}

/* Not guard() in these: sparse does not see where that ends. */
static ssize_t verdict_show(struct device *dev, struct device_attribute *attr,
			    char *buf)
{
	ssize_t ret;

	spin_lock(&dtio_records_lock);
	ret = dtio_record_verdict(dtio_record_find(dev), buf);
	spin_unlock(&dtio_records_lock);
	return ret;
}
static DEVICE_ATTR_RO(verdict);

static struct dtio_record *dtio_record_find_ready(struct device *dev)
{
	struct dtio_record *record = dtio_record_find(dev);

	return record && record->ready ? record : NULL;
}

static ssize_t dma_show(struct device *dev, struct device_attribute *attr,
			char *buf)
{
	const struct dtio_record *record;
	ssize_t ret = -ENODEV;

	spin_lock(&dtio_records_lock);
	record = dtio_record_find_ready(dev);
	if (record)
		ret = sysfs_emit(buf, "%s\n", dtio_dma_name(record->dma));
	spin_unlock(&dtio_records_lock);
	return ret;
}
static DEVICE_ATTR_RO(dma);

static ssize_t reset_show(struct device *dev, struct device_attribute *attr,
			  char *buf)
{
	const struct dtio_record *record;
	ssize_t ret = -ENODEV;

	spin_lock(&dtio_records_lock);
	record = dtio_record_find_ready(dev);
	if (record)
		ret = sysfs_emit(buf, "%s\n",
				 dtio_reset_name(record->reset(dev)));
	spin_unlock(&dtio_records_lock);
	return ret;
}
static DEVICE_ATTR_RO(reset);

/* An override's file is there as long as the override is set. */
static ssize_t given_show(struct device *dev, struct device_attribute *attr,
			  char *buf)
{
	return sysfs_emit(buf, "1\n");
}

#define DTIO_RECORD_WORD(_name)	__ATTR(_name, 0444, given_show, NULL)

static const struct device_attribute dtio_record_words[] = {
	[DTIO_POLICY_ASSUME_NO_DMA] = DTIO_RECORD_WORD(assume_no_dma),
	[DTIO_POLICY_ALLOW_NO_RESET] = DTIO_RECORD_WORD(allow_no_reset),
	[DTIO_POLICY_ALLOW_READ_WRITE] = DTIO_RECORD_WORD(allow_read_write),
	[DTIO_POLICY_KEEP_MEMORY] = DTIO_RECORD_WORD(keep_memory),
	[DTIO_POLICY_ALLOW_SHARED_RESOURCES] =
		DTIO_RECORD_WORD(allow_shared_resources),
};

enum dtio_record_file {
	DTIO_FILE_VERDICT,
	DTIO_FILE_DMA,
	DTIO_FILE_RESET,
	DTIO_FILE_OVERRIDES,
	DTIO_FILE_COUNT = DTIO_FILE_OVERRIDES + DTIO_POLICY_COUNT
};

static const struct attribute *dtio_record_file(unsigned int file)
{
	switch (file) {
	case DTIO_FILE_VERDICT:
		return &dev_attr_verdict.attr;
	case DTIO_FILE_DMA:
		return &dev_attr_dma.attr;
	case DTIO_FILE_RESET:
		return &dev_attr_reset.attr;
	default:
		return &dtio_record_words[file - DTIO_FILE_OVERRIDES].attr;
	}
}

static struct attribute *dtio_no_files[] = { NULL };

static const struct attribute_group dtio_folder = {
	.name = "dtio",
	.attrs = dtio_no_files,
};

static bool dtio_record_has_file(const struct dtio_record *record,
				 unsigned int file)
{
	switch (file) {
	case DTIO_FILE_VERDICT:
		return record->ready || record->refusal;
	case DTIO_FILE_DMA:
	case DTIO_FILE_RESET:
		return record->ready;
	default:
		return test_bit(file - DTIO_FILE_OVERRIDES, &record->overrides);
	}
}

static void dtio_record_free(struct dtio_record *record)
{
	lockdep_assert_held(&dtio_records_mutex);

	sysfs_remove_group(&record->dev->kobj, &dtio_folder);
	scoped_guard(spinlock, &dtio_records_lock)
		list_del(&record->link);
	put_device(record->dev);
	kfree(record->refusal);
	kfree(record->notes);
	kfree(record);
}

/* Has the files that the record asks for; without any the record is at its end. */
static int dtio_record_publish(struct dtio_record *record)
{
	struct kobject *kobj = &record->dev->kobj;
	unsigned int i;
	int ret;

	lockdep_assert_held(&dtio_records_mutex);

	for (i = 0; i < DTIO_FILE_COUNT; i++) {
		if (dtio_record_has_file(record, i) == test_bit(i, &record->files))
			continue;
		if (test_bit(i, &record->files)) {
			sysfs_remove_file_from_group(kobj, dtio_record_file(i),
						     dtio_folder.name);
			clear_bit(i, &record->files);
			continue;
		}
		ret = sysfs_add_file_to_group(kobj, dtio_record_file(i),
					      dtio_folder.name);
		if (ret)
			return ret;
		set_bit(i, &record->files);
	}
	if (!record->files && !record->held)
		dtio_record_free(record);
	return 0;
}

/* The record of a device that is in sysfs, made if there is none. */
static struct dtio_record *dtio_record_get(struct device *dev)
{
	struct dtio_record *record = dtio_record_find(dev);
	int ret;

	lockdep_assert_held(&dtio_records_mutex);

	if (record)
		return record;
	record = kzalloc(sizeof(*record), GFP_KERNEL);
	if (!record)
		return ERR_PTR(-ENOMEM);
	ret = sysfs_create_group(&dev->kobj, &dtio_folder);
	if (ret) {
		kfree(record);
		return ERR_PTR(ret);
	}
	record->dev = get_device(dev);
	scoped_guard(spinlock, &dtio_records_lock)
		list_add(&record->link, &dtio_records);
	return record;
}

/* Takes over @refusal and @notes. */
static void dtio_record_set(struct dtio_record *record, bool ready,
			    char *refusal, char *notes)
{
	lockdep_assert_held(&dtio_records_mutex);

	scoped_guard(spinlock, &dtio_records_lock) {
		record->ready = ready;
		swap(record->refusal, refusal);
		swap(record->notes, notes);
	}
	kfree(refusal);
	kfree(notes);
}

static int dtio_record_event(struct notifier_block *watch, unsigned long event,
			     void *data)
{
	struct device *dev = data;
	struct dtio_record *record;

	if (event != BUS_NOTIFY_REMOVED_DEVICE && event != BUS_NOTIFY_BOUND_DRIVER)
		return NOTIFY_DONE;

	guard(mutex)(&dtio_records_mutex);
	record = dtio_record_find(dev);
	if (!record)
		return NOTIFY_DONE;
	if (event == BUS_NOTIFY_REMOVED_DEVICE) {
		dtio_record_free(record);
	} else if (!record->ready) {
		/* Another driver has the device: dtio's refusal no longer matters. */
		dtio_record_set(record, false, NULL, NULL);
		dtio_record_publish(record);
	}
	return NOTIFY_OK;
}

/**
 * dtio_records_watch - have records of devices on a bus
 * @bus: the bus
 * @watch: notified of its devices; for nothing else
 *
 * Return: 0 or a negative errno.
 */
int dtio_records_watch(const struct bus_type *bus, struct notifier_block *watch)
{
	watch->notifier_call = dtio_record_event;
	return bus_register_notifier(bus, watch);
}
EXPORT_SYMBOL_GPL(dtio_records_watch);

/**
 * dtio_records_unwatch - end all records of devices on a bus
 * @bus: the bus; its driver is unregistered
 * @watch: as for dtio_records_watch()
 */
void dtio_records_unwatch(const struct bus_type *bus,
			  struct notifier_block *watch)
{
	struct dtio_record *record, *next;

	bus_unregister_notifier(bus, watch);

	guard(mutex)(&dtio_records_mutex);
	list_for_each_entry_safe(record, next, &dtio_records, link)
		if (record->dev->bus == bus)
			dtio_record_free(record);
}
EXPORT_SYMBOL_GPL(dtio_records_unwatch);

/**
 * dtio_record_begin - forget how the last attempt to bind a device ended
 * @dev: the device, which is going to be bound or refused
 *
 * Return: 0 or a negative errno.
 */
int dtio_record_begin(struct device *dev)
{
	struct dtio_record *record;

	guard(mutex)(&dtio_records_mutex);
	record = dtio_record_get(dev);
	if (IS_ERR(record))
		return PTR_ERR(record);
	record->held = true;
	dtio_record_set(record, false, NULL, NULL);
	return dtio_record_publish(record);
}
EXPORT_SYMBOL_GPL(dtio_record_begin);

/**
 * dtio_record_ready - tell that a device is bound
 * @dev: the device, after dtio_record_begin()
 * @dma: what keeps its DMA in bounds
 * @reset: tells how it is reset; must not sleep; is called until dtio_record_end()
 *
 * Return: 0 or a negative errno.
 */
int dtio_record_ready(struct device *dev, enum dtio_dma dma,
		      enum dtio_reset (*reset)(struct device *dev))
{
	struct dtio_record *record;

	guard(mutex)(&dtio_records_mutex);
	record = dtio_record_find(dev);
	scoped_guard(spinlock, &dtio_records_lock) {
		record->ready = true;
		record->dma = dma;
		record->reset = reset;
	}
	return dtio_record_publish(record);
}
EXPORT_SYMBOL_GPL(dtio_record_ready);

/**
 * dtio_record_end - tell that a device has been refused, or is no longer bound
 * @dev: the device, after dtio_record_begin()
 * @error: what its probe is going to return, or 0
 *
 * Not without a reason in the verdict: if dtio_refuse() has given none, it is
 * @error.
 */
void dtio_record_end(struct device *dev, int error)
{
	struct dtio_record *record;
	char *refusal;

	guard(mutex)(&dtio_records_mutex);
	record = dtio_record_find(dev);
	refusal = record->refusal;
	if (error && !refusal)
		refusal = kasprintf(GFP_KERNEL, "refused: %pe", ERR_PTR(error));
	scoped_guard(spinlock, &dtio_records_lock)
		record->refusal = NULL;
	dtio_record_set(record, false, refusal, NULL);
	record->held = false;
	dtio_record_publish(record);
}
EXPORT_SYMBOL_GPL(dtio_record_end);

#define DTIO_WAITS							\
	"waits for a clock, reset, supply or interconnect that has no driver yet (%s); bind it again when it has one"

/**
 * dtio_refuse - refuse to bind a device, in the log and in its verdict
 * @dev: the device, between dtio_record_begin() and dtio_record_end()
 * @error: the negative errno that its probe is going to return
 * @fmt: why, and what to do about it; one line, without its end
 *
 * With -EPROBE_DEFER the device waits for something that has no driver yet.
 *
 * Return: @error.
 */
int dtio_refuse(struct device *dev, int error, const char *fmt, ...)
{
	char *why __free(kfree) = NULL;
	char *refusal;
	va_list args;

	va_start(args, fmt);
	why = kvasprintf(GFP_KERNEL, fmt, args);
	va_end(args);

	if (error == -EPROBE_DEFER) {
		dev_err_probe(dev, error, "%s\n", why);
		/* The kernel tries new devices again, but not the "bind" file's. */
		refusal = kasprintf(GFP_KERNEL, DTIO_WAITS, why);
		dev_warn(dev, "%s\n", refusal);
	} else {
		refusal = kasprintf(GFP_KERNEL, "refused: %s", why);
		dev_err(dev, "%s\n", refusal);
	}

	guard(mutex)(&dtio_records_mutex);
	dtio_record_set(dtio_record_find(dev), false, refusal, NULL);
	return error;
}
EXPORT_SYMBOL_GPL(dtio_refuse);

/**
 * dtio_note - tell of something that a device lacks, in the log and in its verdict
 * @dev: the device, between dtio_record_begin() and dtio_record_end()
 * @fmt: what; one line, without its end
 *
 * Stays in the verdict until the device is unbound or refused, and is told once.
 */
void dtio_note(struct device *dev, const char *fmt, ...)
{
	char *note __free(kfree) = NULL;
	struct dtio_record *record;
	char *notes;
	va_list args;

	va_start(args, fmt);
	note = kvasprintf(GFP_KERNEL, fmt, args);
	va_end(args);
	if (!note)
		return;

	guard(mutex)(&dtio_records_mutex);
	record = dtio_record_find(dev);
	if (record->notes && strstr(record->notes, note))
		return;
	dev_warn(dev, "%s\n", note);
	notes = record->notes ?
		kasprintf(GFP_KERNEL, "%s; %s", record->notes, note) :
		no_free_ptr(note);
	if (notes)
		dtio_record_set(record, record->ready, NULL, notes);
}
EXPORT_SYMBOL_GPL(dtio_note);

static int dtio_record_is(struct device *dev, const void *other)
{
	return dev == other;
}

/**
 * dtio_record_give - record an override for a device
 * @dev: the device, referenced
 * @policy: the override
 *
 * Return: 0, -ENODEV if the device is no longer there, or -ENOMEM.
 */
int dtio_record_give(struct device *dev, enum dtio_policy policy)
{
	struct dtio_record *record;
	struct device *found;
	int ret;

	guard(mutex)(&dtio_records_mutex);

	/* While it is on its bus, dtio_record_event() will be called when it goes. */
	found = bus_find_device(dev->bus, NULL, dev, dtio_record_is);
	if (!found)
		return -ENODEV;
	put_device(found);

	record = dtio_record_get(dev);
	if (IS_ERR(record))
		return PTR_ERR(record);
	/* What the device was refused for may no longer be so. */
	if (!record->held)
		dtio_record_set(record, false, NULL, NULL);
	set_bit(policy, &record->overrides);
	ret = dtio_record_publish(record);
	if (ret) {
		clear_bit(policy, &record->overrides);
		dtio_record_publish(record);
	}
	return ret;
}

/**
 * dtio_record_take_back - undo dtio_record_give()
 * @dev: the device
 * @policy: the override
 *
 * Return: 0, or -ENOENT if it was not given.
 */
int dtio_record_take_back(struct device *dev, enum dtio_policy policy)
{
	struct dtio_record *record;

	guard(mutex)(&dtio_records_mutex);
	record = dtio_record_find(dev);
	if (!record || !test_and_clear_bit(policy, &record->overrides))
		return -ENOENT;
	dtio_record_publish(record);
	return 0;
}

/**
 * dtio_record_has - whether an override is set for a device
 * @dev: the device
 * @policy: the override
 *
 * Return: whether it was.
 */
bool dtio_record_has(struct device *dev, enum dtio_policy policy)
{
	struct dtio_record *record;

	guard(mutex)(&dtio_records_mutex);
	record = dtio_record_find(dev);
	return record && test_bit(policy, &record->overrides);
}
