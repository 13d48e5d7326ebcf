/work/main/lib/build/lib/probe/kinds.o: /work/main/lib/probe/kinds.c \
 /usr/include/stdc-predef.h /work/main/lib/probe/kinds.h \
 /usr/lib/gcc/x86_64-linux-gnu/12/include/stddef.h
/usr/include/stdc-predef.h:
/work/main/lib/probe/kinds.h:
/usr/lib/gcc/x86_64-linux-gnu/12/include/stddef.h:
