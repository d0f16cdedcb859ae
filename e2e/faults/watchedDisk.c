/* Preloaded into a server by WatchedDisk.ts. It writes down everything that changes the files under DISK_FOLDER, in the
   order in which the system did it, in DISK_TRACE (readTrace.ts reads it); and while the file DISK_TROUBLE exists, the
   disk fails as the first letter in that file says: f(ull), w(rite error), s(ync error). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

struct header {
  uint8_t what;
  uint8_t unused;
  uint16_t path_length;
  uint32_t length; /* of the bytes that follow the path */
  uint64_t offset; /* of a write; the new size for a truncate */
};

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static const char *trouble;
static int trace = -1;

__attribute__((constructor)) static void begin(void) {
  folder = getenv("DISK_FOLDER");
  trouble = getenv("DISK_TROUBLE");
  trace = open(getenv("DISK_TRACE"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (!folder || !trouble || trace < 0) abort();
}

static int is_watched(const char *path) { return strncmp(path, folder, strlen(folder)) == 0; }

/* Whether it is a file or folder that we watch; its path then. */
static int watched_path(int file, char *path, size_t size) {
  struct stat status;
  if (fstat(file, &status) != 0 || !(S_ISREG(status.st_mode) || S_ISDIR(status.st_mode))) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_watched(path);
}

/* One writev, so that a record is there whole or not at all when the server is killed. */
static void note(char what, const char *path, uint64_t offset, const void *bytes, size_t length) {
  struct header header = {what, 0, strlen(path), length, offset};
  struct iovec parts[] = {{&header, sizeof header}, {(void *)path, strlen(path)}, {(void *)bytes, length}};
  if (writev(trace, parts, 3) < 0) abort();
}

static char trouble_now(void) {
  char kind = 0;
  int file = open(trouble, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  if (read(file, &kind, 1) != 1) kind = 0;
  close(file);
  return kind;
}

/* The error that a write meets now; 0: none. */
static int write_trouble(void) {
  char kind = trouble_now();
  return kind == 'f' ? ENOSPC : kind == 'w' ? EIO : 0;
}

static int fails_with(int error) {
  errno = error;
  return -1;
}

/* Does it and notes it as one step. A full disk and a write error stop whatever would change the file. */
#define CHANGE(act, noting)                            \
  pthread_mutex_lock(&one_at_a_time);                  \
  int error = write_trouble();                         \
  ssize_t result = error ? fails_with(error) : (act);  \
  int outcome = errno;                                 \
  if (result >= 0) noting;                             \
  pthread_mutex_unlock(&one_at_a_time);                \
  errno = outcome;                                     \
  return result;

ssize_t write(int file, const void *bytes, size_t count) {
  char path[4096];
  if (!watched_path(file, path, sizeof path)) return REAL(write)(file, bytes, count);
  off_t at = fcntl(file, F_GETFL) & O_APPEND ? lseek(file, 0, SEEK_END) : lseek(file, 0, SEEK_CUR);
  CHANGE(REAL(write)(file, bytes, count), note('w', path, at, bytes, result))
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
  char path[4096];
  if (!watched_path(file, path, sizeof path)) return REAL(pwrite)(file, bytes, count, at);
  CHANGE(REAL(pwrite)(file, bytes, count, at), note('w', path, at, bytes, result))
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return pwrite(file, bytes, count, at); }

int ftruncate(int file, off_t size) {
  char path[4096];
  if (!watched_path(file, path, sizeof path)) return REAL(ftruncate)(file, size);
  CHANGE(REAL(ftruncate)(file, size), note('t', path, size, "", 0))
}

int ftruncate64(int file, off64_t size) { return ftruncate(file, size); }

int unlink(const char *path) {
  if (!is_watched(path)) return REAL(unlink)(path);
  CHANGE(REAL(unlink)(path), note('u', path, 0, "", 0))
}

int rename(const char *from, const char *to) {
  if (!is_watched(from)) return REAL(rename)(from, to);
  CHANGE(REAL(rename)(from, to), note('r', from, 0, to, strlen(to)))
}

static int sync_watched(int file, int (*sync)(int)) {
  char path[4096];
  if (!watched_path(file, path, sizeof path)) return sync(file);
  pthread_mutex_lock(&one_at_a_time);
  int result = trouble_now() == 's' ? fails_with(EIO) : sync(file);
  int outcome = errno;
  if (result == 0) note('s', path, 0, "", 0);
  pthread_mutex_unlock(&one_at_a_time);
  errno = outcome;
  return result;
}

int fsync(int file) { return sync_watched(file, REAL(fsync)); }
int fdatasync(int file) { return sync_watched(file, REAL(fdatasync)); }
