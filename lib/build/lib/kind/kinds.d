/work/main/lib/build/lib/kind/kinds.o: /work/main/lib/kind/kinds.c \
 /usr/include/stdc-predef.h /usr/include/pthread.h \
 /usr/include/features.h /usr/include/features-time64.h \
 /usr/include/x86_64-linux-gnu/bits/wordsize.h \
 /usr/include/x86_64-linux-gnu/bits/timesize.h \
 /usr/include/x86_64-linux-gnu/sys/cdefs.h \
 /usr/include/x86_64-linux-gnu/bits/long-double.h \
 /usr/include/x86_64-linux-gnu/gnu/stubs.h \
 /usr/include/x86_64-linux-gnu/gnu/stubs-64.h /usr/include/sched.h \
 /usr/include/x86_64-linux-gnu/bits/types.h \
 /usr/include/x86_64-linux-gnu/bits/typesizes.h \
 /usr/include/x86_64-linux-gnu/bits/time64.h \
 /usr/lib/gcc/x86_64-linux-gnu/12/include/stddef.h \
 /usr/include/x86_64-linux-gnu/bits/types/time_t.h \
 /usr/include/x86_64-linux-gnu/bits/types/struct_timespec.h \
 /usr/include/x86_64-linux-gnu/bits/endian.h \
 /usr/include/x86_64-linux-gnu/bits/endianness.h \
 /usr/include/x86_64-linux-gnu/bits/sched.h \
 /usr/include/x86_64-linux-gnu/bits/types/struct_sched_param.h \
 /usr/include/x86_64-linux-gnu/bits/cpu-set.h /usr/include/time.h \
 /usr/include/x86_64-linux-gnu/bits/time.h \
 /usr/include/x86_64-linux-gnu/bits/timex.h \
 /usr/include/x86_64-linux-gnu/bits/types/struct_timeval.h \
 /usr/include/x86_64-linux-gnu/bits/types/clock_t.h \
 /usr/include/x86_64-linux-gnu/bits/types/struct_tm.h \
 /usr/include/x86_64-linux-gnu/bits/types/clockid_t.h \
 /usr/include/x86_64-linux-gnu/bits/types/timer_t.h \
 /usr/include/x86_64-linux-gnu/bits/types/struct_itimerspec.h \
 /usr/include/x86_64-linux-gnu/bits/types/locale_t.h \
 /usr/include/x86_64-linux-gnu/bits/types/__locale_t.h \
 /usr/include/x86_64-linux-gnu/bits/pthreadtypes.h \
 /usr/include/x86_64-linux-gnu/bits/thread-shared-types.h \
 /usr/include/x86_64-linux-gnu/bits/pthreadtypes-arch.h \
 /usr/include/x86_64-linux-gnu/bits/atomic_wide_counter.h \
 /usr/include/x86_64-linux-gnu/bits/struct_mutex.h \
 /usr/include/x86_64-linux-gnu/bits/struct_rwlock.h \
 /usr/include/x86_64-linux-gnu/bits/setjmp.h \
 /usr/include/x86_64-linux-gnu/bits/types/__sigset_t.h \
 /usr/include/x86_64-linux-gnu/bits/types/struct___jmp_buf_tag.h \
 /usr/include/x86_64-linux-gnu/bits/pthread_stack_min-dynamic.h \
 /usr/include/stdlib.h \
 /usr/include/x86_64-linux-gnu/bits/libc-header-start.h \
 /usr/include/x86_64-linux-gnu/bits/waitflags.h \
 /usr/include/x86_64-linux-gnu/bits/waitstatus.h \
 /usr/include/x86_64-linux-gnu/bits/floatn.h \
 /usr/include/x86_64-linux-gnu/bits/floatn-common.h \
 /usr/include/x86_64-linux-gnu/sys/types.h \
 /usr/include/x86_64-linux-gnu/bits/stdint-intn.h /usr/include/endian.h \
 /usr/include/x86_64-linux-gnu/bits/byteswap.h \
 /usr/include/x86_64-linux-gnu/bits/uintn-identity.h \
 /usr/include/x86_64-linux-gnu/sys/select.h \
 /usr/include/x86_64-linux-gnu/bits/select.h \
 /usr/include/x86_64-linux-gnu/bits/types/sigset_t.h \
 /usr/include/alloca.h \
 /usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h \
 /usr/include/x86_64-linux-gnu/bits/stdlib-float.h /usr/include/string.h \
 /usr/include/strings.h /work/main/lib/kind/kinds.h \
 /usr/lib/gcc/x86_64-linux-gnu/12/include/stdbool.h \
 /usr/lib/gcc/x86_64-linux-gnu/12/include/stdint.h /usr/include/stdint.h \
 /usr/include/x86_64-linux-gnu/bits/wchar.h \
 /usr/include/x86_64-linux-gnu/bits/stdint-uintn.h \
 /work/main/kernel/drivers/dtio/kinds/all.h \
 /work/main/kernel/drivers/dtio/kinds/actions.h \
 /work/main/kernel/drivers/dtio/kinds/al.h \
 /work/main/kernel/drivers/dtio/kinds/allwinner.h \
 /work/main/kernel/drivers/dtio/kinds/altr.h \
 /work/main/kernel/drivers/dtio/kinds/amd.h \
 /work/main/kernel/drivers/dtio/kinds/amlogic.h \
 /work/main/kernel/drivers/dtio/kinds/apm.h \
 /work/main/kernel/drivers/dtio/kinds/apple.h \
 /work/main/kernel/drivers/dtio/kinds/arm.h \
 /work/main/kernel/drivers/dtio/kinds/bosch.h \
 /work/main/kernel/drivers/dtio/kinds/brcm.h \
 /work/main/kernel/drivers/dtio/kinds/cdns.h \
 /work/main/kernel/drivers/dtio/kinds/ceva.h \
 /work/main/kernel/drivers/dtio/kinds/generic.h \
 /work/main/kernel/drivers/dtio/kinds/google.h \
 /work/main/kernel/drivers/dtio/kinds/hisilicon.h \
 /work/main/kernel/drivers/dtio/kinds/inside-secure.h \
 /work/main/kernel/drivers/dtio/kinds/intel.h \
 /work/main/kernel/drivers/dtio/kinds/marvell.h \
 /work/main/kernel/drivers/dtio/kinds/mediatek.h \
 /work/main/kernel/drivers/dtio/kinds/microchip.h \
 /work/main/kernel/drivers/dtio/kinds/nuvoton.h \
 /work/main/kernel/drivers/dtio/kinds/nvidia.h \
 /work/main/kernel/drivers/dtio/kinds/nxp.h \
 /work/main/kernel/drivers/dtio/kinds/qcom.h \
 /work/main/kernel/drivers/dtio/kinds/realtek.h \
 /work/main/kernel/drivers/dtio/kinds/renesas.h \
 /work/main/kernel/drivers/dtio/kinds/rockchip.h \
 /work/main/kernel/drivers/dtio/kinds/samsung.h \
 /work/main/kernel/drivers/dtio/kinds/snps.h \
 /work/main/kernel/drivers/dtio/kinds/socionext.h \
 /work/main/kernel/drivers/dtio/kinds/sprd.h \
 /work/main/kernel/drivers/dtio/kinds/st.h \
 /work/main/kernel/drivers/dtio/kinds/starfive.h \
 /work/main/kernel/drivers/dtio/kinds/tesla.h \
 /work/main/kernel/drivers/dtio/kinds/ti.h \
 /work/main/kernel/drivers/dtio/kinds/toshiba.h \
 /work/main/kernel/drivers/dtio/kinds/vivante.h \
 /work/main/kernel/drivers/dtio/kinds/xlnx.h
/usr/include/stdc-predef.h:
/usr/include/pthread.h:
/usr/include/features.h:
/usr/include/features-time64.h:
/usr/include/x86_64-linux-gnu/bits/wordsize.h:
/usr/include/x86_64-linux-gnu/bits/timesize.h:
/usr/include/x86_64-linux-gnu/sys/cdefs.h:
/usr/include/x86_64-linux-gnu/bits/long-double.h:
/usr/include/x86_64-linux-gnu/gnu/stubs.h:
/usr/include/x86_64-linux-gnu/gnu/stubs-64.h:
/usr/include/sched.h:
/usr/include/x86_64-linux-gnu/bits/types.h:
/usr/include/x86_64-linux-gnu/bits/typesizes.h:
/usr/include/x86_64-linux-gnu/bits/time64.h:
/usr/lib/gcc/x86_64-linux-gnu/12/include/stddef.h:
/usr/include/x86_64-linux-gnu/bits/types/time_t.h:
/usr/include/x86_64-linux-gnu/bits/types/struct_timespec.h:
/usr/include/x86_64-linux-gnu/bits/endian.h:
/usr/include/x86_64-linux-gnu/bits/endianness.h:
/usr/include/x86_64-linux-gnu/bits/sched.h:
/usr/include/x86_64-linux-gnu/bits/types/struct_sched_param.h:
/usr/include/x86_64-linux-gnu/bits/cpu-set.h:
/usr/include/time.h:
/usr/include/x86_64-linux-gnu/bits/time.h:
/usr/include/x86_64-linux-gnu/bits/timex.h:
/usr/include/x86_64-linux-gnu/bits/types/struct_timeval.h:
/usr/include/x86_64-linux-gnu/bits/types/clock_t.h:
/usr/include/x86_64-linux-gnu/bits/types/struct_tm.h:
/usr/include/x86_64-linux-gnu/bits/types/clockid_t.h:
/usr/include/x86_64-linux-gnu/bits/types/timer_t.h:
/usr/include/x86_64-linux-gnu/bits/types/struct_itimerspec.h:
/usr/include/x86_64-linux-gnu/bits/types/locale_t.h:
/usr/include/x86_64-linux-gnu/bits/types/__locale_t.h:
/usr/include/x86_64-linux-gnu/bits/pthreadtypes.h:
/usr/include/x86_64-linux-gnu/bits/thread-shared-types.h:
/usr/include/x86_64-linux-gnu/bits/pthreadtypes-arch.h:
/usr/include/x86_64-linux-gnu/bits/atomic_wide_counter.h:
/usr/include/x86_64-linux-gnu/bits/struct_mutex.h:
/usr/include/x86_64-linux-gnu/bits/struct_rwlock.h:
/usr/include/x86_64-linux-gnu/bits/setjmp.h:
/usr/include/x86_64-linux-gnu/bits/types/__sigset_t.h:
/usr/include/x86_64-linux-gnu/bits/types/struct___jmp_buf_tag.h:
/usr/include/x86_64-linux-gnu/bits/pthread_stack_min-dynamic.h:
/usr/include/stdlib.h:
/usr/include/x86_64-linux-gnu/bits/libc-header-start.h:
/usr/include/x86_64-linux-gnu/bits/waitflags.h:
/usr/include/x86_64-linux-gnu/bits/waitstatus.h:
/usr/include/x86_64-linux-gnu/bits/floatn.h:
/usr/include/x86_64-linux-gnu/bits/floatn-common.h:
/usr/include/x86_64-linux-gnu/sys/types.h:
/usr/include/x86_64-linux-gnu/bits/stdint-intn.h:
/usr/include/endian.h:
/usr/include/x86_64-linux-gnu/bits/byteswap.h:
/usr/include/x86_64-linux-gnu/bits/uintn-identity.h:
/usr/include/x86_64-linux-gnu/sys/select.h:
/usr/include/x86_64-linux-gnu/bits/select.h:
/usr/include/x86_64-linux-gnu/bits/types/sigset_t.h:
/usr/include/alloca.h:
/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h:
/usr/include/x86_64-linux-gnu/bits/stdlib-float.h:
/usr/include/string.h:
/usr/include/strings.h:
/work/main/lib/kind/kinds.h:
/usr/lib/gcc/x86_64-linux-gnu/12/include/stdbool.h:
/usr/lib/gcc/x86_64-linux-gnu/12/include/stdint.h:
/usr/include/stdint.h:
/usr/include/x86_64-linux-gnu/bits/wchar.h:
/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h:
/work/main/kernel/drivers/dtio/kinds/all.h:
/work/main/kernel/drivers/dtio/kinds/actions.h:
/work/main/kernel/drivers/dtio/kinds/al.h:
/work/main/kernel/drivers/dtio/kinds/allwinner.h:
/work/main/kernel/drivers/dtio/kinds/altr.h:
/work/main/kernel/drivers/dtio/kinds/amd.h:
/work/main/kernel/drivers/dtio/kinds/amlogic.h:
/work/main/kernel/drivers/dtio/kinds/apm.h:
/work/main/kernel/drivers/dtio/kinds/apple.h:
/work/main/kernel/drivers/dtio/kinds/arm.h:
/work/main/kernel/drivers/dtio/kinds/bosch.h:
/work/main/kernel/drivers/dtio/kinds/brcm.h:
/work/main/kernel/drivers/dtio/kinds/cdns.h:
/work/main/kernel/drivers/dtio/kinds/ceva.h:
/work/main/kernel/drivers/dtio/kinds/generic.h:
/work/main/kernel/drivers/dtio/kinds/google.h:
/work/main/kernel/drivers/dtio/kinds/hisilicon.h:
/work/main/kernel/drivers/dtio/kinds/inside-secure.h:
/work/main/kernel/drivers/dtio/kinds/intel.h:
/work/main/kernel/drivers/dtio/kinds/marvell.h:
/work/main/kernel/drivers/dtio/kinds/mediatek.h:
/work/main/kernel/drivers/dtio/kinds/microchip.h:
/work/main/kernel/drivers/dtio/kinds/nuvoton.h:
/work/main/kernel/drivers/dtio/kinds/nvidia.h:
/work/main/kernel/drivers/dtio/kinds/nxp.h:
/work/main/kernel/drivers/dtio/kinds/qcom.h:
/work/main/kernel/drivers/dtio/kinds/realtek.h:
/work/main/kernel/drivers/dtio/kinds/renesas.h:
/work/main/kernel/drivers/dtio/kinds/rockchip.h:
/work/main/kernel/drivers/dtio/kinds/samsung.h:
/work/main/kernel/drivers/dtio/kinds/snps.h:
/work/main/kernel/drivers/dtio/kinds/socionext.h:
/work/main/kernel/drivers/dtio/kinds/sprd.h:
/work/main/kernel/drivers/dtio/kinds/st.h:
/work/main/kernel/drivers/dtio/kinds/starfive.h:
/work/main/kernel/drivers/dtio/kinds/tesla.h:
/work/main/kernel/drivers/dtio/kinds/ti.h:
/work/main/kernel/drivers/dtio/kinds/toshiba.h:
/work/main/kernel/drivers/dtio/kinds/vivante.h:
/work/main/kernel/drivers/dtio/kinds/xlnx.h:
