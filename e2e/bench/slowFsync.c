/* Adds FSYNC_MS milliseconds to every fsync and fdatasync of a process, as an old laptop's disk or an SD card does.
   Built and preloaded by slowDisk.ts. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

typedef int (*flush)(int);

static int flush_slowly(const char *name, int file) {
  const char *delay = getenv("FSYNC_MS");
  int result = ((flush)dlsym(RTLD_NEXT, name))(file);
  usleep((delay ? atoi(delay) : 0) * 1000);
  return result;
}

int fsync(int file) { return flush_slowly("fsync", file); }
int fdatasync(int file) { return flush_slowly("fdatasync", file); }
