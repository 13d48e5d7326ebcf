#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In each guest of the demonstration: the driver, and the program that passes the token.
#
# usage: demo-guest.sh PEERS ROUNDS

insmod /root/dtio-shmem.ko || exit
# The program ends with its input, which does not.
sleep 100000 | /root/shmem-token /dev/dtio-shmem0 "$@"
