// SPDX-License-Identifier: GPL-2.0-only
/*
 * read() and write() of regions, by the kernel on the user's behalf: of the
 * snapshot, and of registers that cannot be mapped or that the administrator
 * allowed to be accessed in this way.
 *
 * A register is accessed under RCU, so that the way in costs next to nothing;
 * dtio_regions_revoke() in mapping.c waits for accesses under way.
 */
#include <linux/io.h>
#include <linux/rcupdate.h>
#include <linux/rwsem.h>
#include <linux/uaccess.h>

#include "dtio.h"

/* How much is moved between the device and user memory at a time. */
#define DTIO_BOUNCE_SIZE	256

/*
 * Registers are read and written under RCU, which costs next to nothing: until
 * dtio_access_end() the device stays powered and out of reset. Waits while the device
 * is being reset. False: the device is gone.
 */
static bool dtio_access_begin(struct dtio_device *dtio)
{
	for (;;) {
		bool accessible;

		rcu_read_lock();
		if (likely(READ_ONCE(dtio->accessible))) {
			/* For sparse: dtio_access_end() ends what begins here. */
			__release(RCU);
			return true;
		}
		rcu_read_unlock();

		down_read(&dtio->access_lock);
		accessible = dtio->accessible;
		up_read(&dtio->access_lock);
		if (!accessible)
			return false;
	}
}

static void dtio_access_end(void)
{
	__acquire(RCU);
	rcu_read_unlock();
}

/* The widest access that is aligned at @offset and not longer than @length. */
static unsigned int dtio_region_width(const struct dtio_region *region,
				      u64 offset, size_t length)
{
	unsigned int width = 1U << __ffs((unsigned int)offset | region->widest);

	while (width > length)
		width /= 2;
	return width;
}

/*
 * One access to a register, from or to @data, in VFIO's byte order (little endian). No
 * barrier. No region of a 32-bit kernel is 8 wide, see dtio_region_set_widths().
 */
static __always_inline void dtio_register_move(void __iomem *reg, void *data,
					       unsigned int width, bool write)
{
	switch (width) {
#ifdef CONFIG_64BIT
	case 8:
		if (write)
			writeq_relaxed(le64_to_cpup(data), reg);
		else
			*(__le64 *)data = cpu_to_le64(readq_relaxed(reg));
		break;
#endif
	case 4:
		if (write)
			writel_relaxed(le32_to_cpup(data), reg);
		else
			*(__le32 *)data = cpu_to_le32(readl_relaxed(reg));
		break;
	case 2:
		if (write)
			writew_relaxed(le16_to_cpup(data), reg);
		else
			*(__le16 *)data = cpu_to_le16(readw_relaxed(reg));
		break;
	case 1:
		if (write)
			writeb_relaxed(*(u8 *)data, reg);
		else
			*(u8 *)data = readb_relaxed(reg);
		break;
	}
}

static __always_inline void dtio_region_transfer(const struct dtio_region *region,
						 u64 offset, u8 *data,
						 size_t length, bool write)
{
	if (write)
		wmb();	/* as writel() has it, once for all */
	while (length) {
		unsigned int width = dtio_region_width(region, offset, length);
		size_t run = width == region->widest ? length / width : 1;
		void __iomem *reg = region->base + offset;

		offset += run * width;
		length -= run * width;
		for (; run; run--, reg += width, data += width)
			dtio_register_move(reg, data, width, write);
	}
	if (!write)
		rmb();	/* as readl() has it, once for all */
}

/*
 * The registers are read into, or written from, memory of the kernel: user memory may
 * be a mapping of this very device. Its page fault would wait for @access_lock, which
 * dtio_regions_revoke() holds while it waits for accesses to end.
 */
static int dtio_region_access(struct dtio_device *dtio,
			      const struct dtio_region *region, u64 offset,
			      u8 *data, size_t length, bool write)
{
	if (region->type == DTIO_REGION_DT_SNAPSHOT) {
		memcpy(data, dtio->snapshot.blob + offset, length);
		return 0;
	}

	if (!dtio_access_begin(dtio))
		return -EIO;
	if (write)
		dtio_region_transfer(region, offset, data, length, true);
	else
		dtio_region_transfer(region, offset, data, length, false);
	dtio_access_end();
	return 0;
}

static ssize_t dtio_region_rw(struct dtio_device *dtio,
			      const struct dtio_region *region, u64 offset,
			      char __user *buf, size_t count, bool write)
{
	/* Filled before it is read; zeroing it first would cost more than that. */
	u8 bounce[DTIO_BOUNCE_SIZE] __aligned(8) __uninitialized;
	size_t done = 0, left;
	u64 length;
	int ret;

	ret = dtio_region_length(dtio, region, &length);
	if (ret)
		return ret;

	if (offset > length || (write && offset == length))
		return -EINVAL;
	count = min_t(u64, count, length - offset);
	if ((offset | count) & (region->narrowest - 1))
		return -EINVAL;

	while (done < count) {
		/* Same alignment in the buffer as in the region. */
		size_t head = (offset + done) % sizeof(bounce);
		size_t chunk = min(count - done, sizeof(bounce) - head);

		if (write && copy_from_user(bounce + head, buf + done, chunk))
			return done ?: -EFAULT;
		ret = dtio_region_access(dtio, region, offset + done,
					 bounce + head, chunk, write);
		if (ret)
			return done ?: ret;
		left = write ? 0 : copy_to_user(buf + done, bounce + head, chunk);
		done += round_down(chunk - left, region->narrowest);
		if (left)
			return done ?: -EFAULT;
	}
	return done;
}

/* Most accesses are to one register: aligned, and of a width that it has. */
static bool dtio_region_is_one(const struct dtio_region *region, u64 offset,
			       size_t count)
{
	return count <= 8 && region->single & BIT(count) &&
	       !(offset & (count - 1)) && offset < region->length &&
	       count <= region->length - offset;
}

static int dtio_region_read_one(struct dtio_device *dtio,
				const struct dtio_region *region, u64 offset,
				char __user *buf, size_t width)
{
	u64 data = 0;

	if (!dtio_access_begin(dtio))
		return -EIO;
	dtio_register_move(region->base + offset, &data, width, false);
	rmb();	/* as readl() has it */
	dtio_access_end();

	switch (width) {
	case 8:
		return put_user(*(u64 *)&data, (u64 __user *)buf);
	case 4:
		return put_user(*(u32 *)&data, (u32 __user *)buf);
	case 2:
		return put_user(*(u16 *)&data, (u16 __user *)buf);
	default:
		return put_user(*(u8 *)&data, (u8 __user *)buf);
	}
}

static int dtio_region_write_one(struct dtio_device *dtio,
				 const struct dtio_region *region, u64 offset,
				 const char __user *buf, size_t width)
{
	u64 data = 0;
	int ret;

	switch (width) {
	case 8:
		ret = get_user(data, (u64 __user *)buf);
		break;
	case 4:
		ret = get_user(*(u32 *)&data, (u32 __user *)buf);
		break;
	case 2:
		ret = get_user(*(u16 *)&data, (u16 __user *)buf);
		break;
	default:
		ret = get_user(*(u8 *)&data, (u8 __user *)buf);
		break;
	}
	if (ret)
		return ret;

	if (!dtio_access_begin(dtio))
		return -EIO;
	wmb();	/* as writel() has it */
	dtio_register_move(region->base + offset, &data, width, true);
	dtio_access_end();
	return 0;
}

/* The region that *@ppos is in and that can be accessed as @access says, or NULL */
static __always_inline const struct dtio_region *
dtio_region_at(struct dtio_device *dtio, const loff_t *ppos, u32 access)
{
	const struct dtio_region *region =
		dtio_region_get(dtio, DTIO_OFFSET_TO_INDEX(*ppos));

	return region && region->access & access ? region : NULL;
}

ssize_t dtio_region_read(struct vfio_device *vdev, char __user *buf,
			 size_t count, loff_t *ppos)
{
	struct dtio_device *dtio = to_dtio(vdev);
	const struct dtio_region *region = dtio_region_at(dtio, ppos,
							  DTIO_REGION_READ);
	u64 offset = *ppos & DTIO_OFFSET_MASK;
	ssize_t done;

	if (!region)
		return -EINVAL;

	if (dtio_region_is_one(region, offset, count))
		done = dtio_region_read_one(dtio, region, offset, buf, count) ?:
		       count;
	else
		done = dtio_region_rw(dtio, region, offset, buf, count, false);
	if (done > 0)
		*ppos += done;
	return done;
}

ssize_t dtio_region_write(struct vfio_device *vdev, const char __user *buf,
			  size_t count, loff_t *ppos)
{
	struct dtio_device *dtio = to_dtio(vdev);
	const struct dtio_region *region = dtio_region_at(dtio, ppos,
							  DTIO_REGION_WRITE);
	u64 offset = *ppos & DTIO_OFFSET_MASK;
	ssize_t done;

	if (!region)
		return -EINVAL;
	dtio_memory_use(dtio);

	if (dtio_region_is_one(region, offset, count))
		done = dtio_region_write_one(dtio, region, offset, buf, count) ?:
		       count;
	else
		done = dtio_region_rw(dtio, region, offset, (char __user *)buf,
				      count, true);
	if (done > 0)
		*ppos += done;
	return done;
}
