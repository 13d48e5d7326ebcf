/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tracepoints: what happens to a device between open and close, and each of its
 * interrupts.
 */
#undef TRACE_SYSTEM
#define TRACE_SYSTEM dtio

#if !defined(DTIO_TRACE_H) || defined(TRACE_HEADER_MULTI_READ)
#define DTIO_TRACE_H

#include <linux/tracepoint.h>

#include "dtio.h"

DECLARE_EVENT_CLASS(dtio_result,
	TP_PROTO(const struct device *dev, int result),
	TP_ARGS(dev, result),
	TP_STRUCT__entry(
		__string(device, dev_name(dev))
		__field(int, result)
	),
	TP_fast_assign(
		__assign_str(device);
		__entry->result = result;
	),
	TP_printk("%s result=%d", __get_str(device), __entry->result)
);

DEFINE_EVENT(dtio_result, dtio_open,
	TP_PROTO(const struct device *dev, int result),
	TP_ARGS(dev, result)
);

DEFINE_EVENT(dtio_result, dtio_reset,
	TP_PROTO(const struct device *dev, int result),
	TP_ARGS(dev, result)
);

TRACE_EVENT(dtio_act,
	TP_PROTO(const struct device *dev, const struct dtio_resource_act *act,
		 int result),
	TP_ARGS(dev, act, result),
	TP_STRUCT__entry(
		__string(device, dev_name(dev))
		__field(u32, resource)
		__field(u32, action)
		__field(u64, value)
		__field(int, result)
	),
	TP_fast_assign(
		__assign_str(device);
		__entry->resource = act->index;
		__entry->action = act->action;
		__entry->value = act->value;
		__entry->result = result;
	),
	TP_printk("%s resource=%u action=%u value=%llu result=%d",
		  __get_str(device), __entry->resource, __entry->action,
		  __entry->value, __entry->result)
);

DECLARE_EVENT_CLASS(dtio_plain,
	TP_PROTO(const struct device *dev),
	TP_ARGS(dev),
	TP_STRUCT__entry(
		__string(device, dev_name(dev))
	),
	TP_fast_assign(
		__assign_str(device);
	),
	TP_printk("%s", __get_str(device))
);

DEFINE_EVENT(dtio_plain, dtio_close,
	TP_PROTO(const struct device *dev),
	TP_ARGS(dev)
);

DEFINE_EVENT(dtio_plain, dtio_revoke,
	TP_PROTO(const struct device *dev),
	TP_ARGS(dev)
);

TRACE_EVENT(dtio_map,
	TP_PROTO(const struct device *dev, unsigned int region, u64 offset,
		 unsigned int order),
	TP_ARGS(dev, region, offset, order),
	TP_STRUCT__entry(
		__string(device, dev_name(dev))
		__field(unsigned int, region)
		__field(u64, offset)
		__field(unsigned int, order)
	),
	TP_fast_assign(
		__assign_str(device);
		__entry->region = region;
		__entry->offset = offset;
		__entry->order = order;
	),
	TP_printk("%s region=%u offset=0x%llx order=%u", __get_str(device),
		  __entry->region, __entry->offset, __entry->order)
);

DECLARE_EVENT_CLASS(dtio_irq,
	TP_PROTO(const struct dtio_irq *irq),
	TP_ARGS(irq),
	TP_STRUCT__entry(
		__string(device, dev_name(irq->dtio->vdev.dev))
		__field(u32, index)
	),
	TP_fast_assign(
		__assign_str(device);
		__entry->index = dtio_irq_index(irq);
	),
	TP_printk("%s irq=%u", __get_str(device), __entry->index)
);

DEFINE_EVENT(dtio_irq, dtio_irq_fire,
	TP_PROTO(const struct dtio_irq *irq),
	TP_ARGS(irq)
);

DEFINE_EVENT(dtio_irq, dtio_irq_mask,
	TP_PROTO(const struct dtio_irq *irq),
	TP_ARGS(irq)
);

DEFINE_EVENT(dtio_irq, dtio_irq_unmask,
	TP_PROTO(const struct dtio_irq *irq),
	TP_ARGS(irq)
);

#endif /* DTIO_TRACE_H */

#undef TRACE_INCLUDE_PATH
#define TRACE_INCLUDE_PATH .
#undef TRACE_INCLUDE_FILE
#define TRACE_INCLUDE_FILE trace
#include <trace/define_trace.h>
