/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of Bosch's kinds of device and power domain; see all.h. */

#ifdef DTIO_RECIPE

/*
 * M_CAN (drivers/net/can/m_can/m_can.c, m_can_stop() and
 * m_can_cccr_update_bits()). Interrupts go first, then INIT takes it off the
 * bus, and CCE lets the rest be written, and clears what was to be sent and had
 * been received. Some modes of CCCR can only be cleared with CCE set, so it is
 * written twice. The message RAM is in another "reg": it keeps its last frames
 * until the next user has initialized it.
 */
DTIO_RECIPE(dtio_m_can, UNTRIED,
	    WRITE32(0x5c, 0),		/* ILE */
	    WRITE32(0x54, 0),		/* IE */
	    CHANGE32(0x18, 0x19, 0x01),	/* CCCR: INIT */
	    WAIT32(0x18, 0x01, 0x01),
	    WRITE32(0x18, 0x03),	/* CCCR: INIT and CCE */
	    WAIT32(0x18, 0x02, 0x02),
	    WRITE32(0x18, 0x03),	/* CCCR */
	    WRITE32(0x58, 0),		/* ILS */
	    WRITE32(0x20, 0),		/* TSCC */
	    WRITE32(0x80, 0),		/* GFC */
	    WRITE32(0x84, 0),		/* SIDFC */
	    WRITE32(0x88, 0),		/* XIDFC */
	    WRITE32(0xa0, 0),		/* RXF0C */
	    WRITE32(0xac, 0),		/* RXBC */
	    WRITE32(0xb0, 0),		/* RXF1C */
	    WRITE32(0xbc, 0),		/* RXESC */
	    WRITE32(0xc0, 0),		/* TXBC */
	    WRITE32(0xc8, 0),		/* TXESC */
	    WRITE32(0xe0, 0),		/* TXBTIE */
	    WRITE32(0xe4, 0),		/* TXBCIE */
	    WRITE32(0xf0, 0),		/* TXEFC */
	    WRITE32(0x50, 0xffffffff),	/* IR */
	    WRITE32(0x18, 0x01),	/* CCCR: INIT */
);

#endif /* DTIO_RECIPE */

#ifdef DTIO_KIND

/*
 * M_CAN itself fetches and stores frames in its message RAM, within 64 KiB: SIDFC,
 * RXF0C, TXBC and others say where (drivers/net/can/m_can/m_can.c,
 * m_can_of_parse_mram() and m_can_chip_config()). Whether that is a RAM of its own or
 * memory of the system depends on the SoC. Of the parts whose trees begin "compatible"
 * with "bosch,m_can", those of 64 bits (K3, FSD) have a RAM of its own, which is the
 * second "reg". SAMA5D2, whose register SFR_CAN has the rest of the address, and by
 * their trees SAMA7G5 and LAN966x have it in memory: they are of 32 bits and have no
 * KVM, so no guest gets theirs.
 */
DTIO_KIND("bosch,m_can", NO_BUS_MASTER, &dtio_m_can)

#endif /* DTIO_KIND */
