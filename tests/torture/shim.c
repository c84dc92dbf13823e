/* Stands between a process and its disk (LD_PRELOAD) and looks at every change below one folder:
 * counts it, writes it down for the power-cut replay, and on demand dies before it, dies halfway
 * through it, or fails it with an errno. The process itself gives the orders (torture_*).
 *
 * What is written down, little-endian: operation (1 byte), length of the first and of the second
 * path (4 each), inode (8), offset (8), length of the data (4), both paths, the data.
 *   C create file    W write       T set size   S sync file      D sync folder
 *   U unlink         R rename      L hard link  M make folder    X remove folder
 *   F a sync of a file that failed              A mark
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum order { PASS, FAIL, HALF_THEN_FAIL, HALF_THEN_DIE };

static struct {
  char folder[PATH_MAX];
  size_t length;
  int log;
  int record, reads;
  long ops, kill_at, fail_at;
  int torn, sticky, error, owed;
} now = {.log = -1};

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name, result, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int real_open(const char *path, int flags, mode_t mode) {
  REAL("open64", int, const char *, int, ...);
  return real(path, flags, mode);
}
static ssize_t real_pwrite(int fd, const void *data, size_t size, off_t at) {
  REAL("pwrite64", ssize_t, int, const void *, size_t, off_t);
  return real(fd, data, size, at);
}
static ssize_t real_write(int fd, const void *data, size_t size) {
  REAL("write", ssize_t, int, const void *, size_t);
  return real(fd, data, size);
}

/* ---- what is looked at ---- */

static int below(const char *path) {
  return now.length && path && strncmp(path, now.folder, now.length) == 0 &&
         (path[now.length] == '/' || path[now.length] == '\0');
}

/* The name by which the kernel knows the open file; it survives renames. */
static int watched(int fd, char *path) {
  if (!now.length) return 0;
  char link[40];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  int before = errno;
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  errno = before;
  if (length < 0) return 0;
  path[length] = '\0';
  return below(path);
}

static void write_down(char op, const char *path, const char *other, uint64_t inode, int64_t at,
                       const void *data, uint32_t size) {
  if (now.log < 0 || (!now.record && op != 'A')) return;
  uint32_t lengths[2] = {(uint32_t)strlen(path), (uint32_t)strlen(other)};
  struct iovec parts[] = {{&op, 1},          {lengths, 8},
                          {&inode, 8},       {&at, 8},
                          {&size, 4},        {(void *)path, lengths[0]},
                          {(void *)other, lengths[1]}, {(void *)data, size}};
  int before = errno;
  if (writev(now.log, parts, 8) < 0) _exit(99);
  errno = before;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static enum order step(int divisible) {
  now.ops++;
  if (now.kill_at && now.ops == now.kill_at) {
    if (now.torn && divisible) return HALF_THEN_DIE;
    die();
  }
  if (now.owed) {
    now.owed = 0;
    return FAIL;
  }
  if (!now.fail_at || now.ops < now.fail_at || (now.ops > now.fail_at && !now.sticky)) return PASS;
  if (now.error == ENOSPC && divisible && now.ops == now.fail_at) {
    now.owed = 1; /* a full disk takes what fits and fails the next write */
    return HALF_THEN_FAIL;
  }
  return FAIL;
}

/* ---- orders ---- */

/* Look at `folder` from now on; append marks, and with `record` operations, to the file `log`. */
int torture_watch(const char *folder, const char *log, int record, int reads) {
  int fd = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0) return -1;
  now.log = fcntl(fd, F_DUPFD_CLOEXEC, 900);
  close(fd);
  now.record = record;
  now.reads = reads;
  now.ops = 0;
  now.length = strlen(folder);
  strcpy(now.folder, folder);
  return now.log < 0 ? -1 : 0;
}

void torture_arm(long kill_at, int torn, long fail_at, int error, int sticky) {
  now.kill_at = kill_at;
  now.torn = torn;
  now.fail_at = fail_at;
  now.error = error;
  now.sticky = sticky;
  now.owed = 0;
}

void torture_mark(const char *text) { write_down('A', text, "", 0, 0, "", 0); }

long torture_ops(void) { return now.ops; }

/* ---- operations on names ---- */

#define REFUSED(divisible) (step(divisible) != PASS ? (errno = now.error, 1) : 0)

static int exists(const char *path, struct stat *is) {
  int before = errno, found = stat(path, is) == 0;
  errno = before;
  return found;
}

static int do_open(const char *path, int flags, mode_t mode) {
  if (!below(path)) return real_open(path, flags, mode);
  if ((flags & O_TMPFILE) == O_TMPFILE) return errno = EOPNOTSUPP, -1;
  struct stat is;
  pthread_mutex_lock(&gate);
  int there = exists(path, &is), fd = -1;
  int creates = (flags & O_CREAT) && !there;
  int empties = (flags & O_TRUNC) && there && is.st_size > 0;
  if (!((creates || empties || now.reads) && REFUSED(0))) fd = real_open(path, flags, mode);
  if (fd >= 0 && creates && fstat(fd, &is) == 0)
    write_down('C', path, "", is.st_ino, 0, "", 0);
  if (fd >= 0 && empties) write_down('T', path, "", is.st_ino, 0, "", 0);
  pthread_mutex_unlock(&gate);
  return fd;
}

#define MODE_OF(flags, mode) \
  mode_t mode = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  return do_open(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  return do_open(path, flags, mode);
}
int __open_2(const char *path, int flags) { return do_open(path, flags, 0); }
int __open64_2(const char *path, int flags) { return do_open(path, flags, 0); }

static int do_openat(int folder, const char *path, int flags, mode_t mode) {
  REAL("openat64", int, int, const char *, int, ...);
  if (folder == AT_FDCWD || path[0] == '/') return do_open(path, flags, mode);
  return real(folder, path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  return do_openat(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
  MODE_OF(flags, mode)
  return do_openat(folder, path, flags, mode);
}

/* A call on one name that changes something, and what is written down of it. */
#define ON_NAME(name, op, parameters, arguments) \
  int name parameters { \
    REAL(#name, int, TYPES_##name); \
    if (!below(path)) return real arguments; \
    struct stat is; \
    pthread_mutex_lock(&gate); \
    int done = -1; \
    if (lstat(path, &is) == 0 ? op == 'M' : op != 'M') \
      done = real arguments; /* fails by itself: nothing changes */ \
    else if (!REFUSED(0) && (done = real arguments) == 0) \
      write_down(op, path, "", 0, 0, "", 0); \
    pthread_mutex_unlock(&gate); \
    return done; \
  }
#define TYPES_unlink const char *
#define TYPES_rmdir const char *
#define TYPES_mkdir const char *, mode_t
ON_NAME(unlink, 'U', (const char *path), (path))
ON_NAME(rmdir, 'X', (const char *path), (path))
ON_NAME(mkdir, 'M', (const char *path, mode_t mode), (path, mode))

#define ON_TWO_NAMES(name, op) \
  int name(const char *path, const char *other) { \
    REAL(#name, int, const char *, const char *); \
    if (!below(path) && !below(other)) return real(path, other); \
    struct stat is; \
    pthread_mutex_lock(&gate); \
    int done = -1; \
    if (lstat(path, &is) != 0) \
      done = real(path, other); /* fails by itself: nothing changes */ \
    else if (!REFUSED(0) && (done = real(path, other)) == 0) \
      write_down(op, path, other, 0, 0, "", 0); \
    pthread_mutex_unlock(&gate); \
    return done; \
  }
ON_TWO_NAMES(rename, 'R')
ON_TWO_NAMES(link, 'L')

int linkat(int from, const char *path, int to, const char *other, int flags) {
  REAL("linkat", int, int, const char *, int, const char *, int);
  int plain = (from == AT_FDCWD || path[0] == '/') && (to == AT_FDCWD || other[0] == '/');
  return plain ? link(path, other) : real(from, path, to, other, flags);
}

/* ---- operations on open files ---- */

static ssize_t do_write(int fd, const void *data, size_t size, off_t at, int positioned) {
  char path[PATH_MAX];
  struct stat is;
#define WRITE(n) (positioned ? real_pwrite(fd, data, n, at) : real_write(fd, data, n))
  if (!watched(fd, path) || fstat(fd, &is) != 0) return WRITE(size);
  pthread_mutex_lock(&gate);
  if (!positioned) at = fcntl(fd, F_GETFL) & O_APPEND ? is.st_size : lseek(fd, 0, SEEK_CUR);
  enum order order = step(size > 1);
  ssize_t done = -1;
  if (order == FAIL)
    errno = now.error;
  else
    done = WRITE(order == PASS ? size : size / 2);
  if (order == HALF_THEN_DIE) die();
  if (done > 0) write_down('W', path, "", is.st_ino, at, data, (uint32_t)done);
  pthread_mutex_unlock(&gate);
  return done;
}
ssize_t write(int fd, const void *data, size_t size) { return do_write(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  return do_write(fd, data, size, at, 1);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  return do_write(fd, data, size, at, 1);
}

static int do_sync(int fd, int (*real)(int)) {
  char path[PATH_MAX];
  struct stat is;
  if (!watched(fd, path) || fstat(fd, &is) != 0) return real(fd);
  pthread_mutex_lock(&gate);
  int done = -1, refused = REFUSED(0);
  if (refused && !S_ISDIR(is.st_mode)) write_down('F', path, "", is.st_ino, 0, "", 0);
  if (!refused && (done = real(fd)) == 0)
    write_down(S_ISDIR(is.st_mode) ? 'D' : 'S', path, "", is.st_ino, 0, "", 0);
  pthread_mutex_unlock(&gate);
  return done;
}
int fsync(int fd) {
  REAL("fsync", int, int);
  return do_sync(fd, real);
}
int fdatasync(int fd) {
  REAL("fdatasync", int, int);
  return do_sync(fd, real);
}

static int do_truncate(int fd, off_t size) {
  REAL("ftruncate64", int, int, off_t);
  char path[PATH_MAX];
  struct stat is;
  if (!watched(fd, path) || fstat(fd, &is) != 0) return real(fd, size);
  pthread_mutex_lock(&gate);
  int done = -1;
  if (!REFUSED(0) && (done = real(fd, size)) == 0)
    write_down('T', path, "", is.st_ino, size, "", 0);
  pthread_mutex_unlock(&gate);
  return done;
}
int ftruncate(int fd, off_t size) { return do_truncate(fd, size); }
int ftruncate64(int fd, off64_t size) { return do_truncate(fd, size); }

#define FAILS_TO_READ(fd) (now.reads && watched(fd, path) && REFUSED(0))
ssize_t read(int fd, void *data, size_t size) {
  REAL("read", ssize_t, int, void *, size_t);
  char path[PATH_MAX];
  return FAILS_TO_READ(fd) ? -1 : real(fd, data, size);
}
static ssize_t do_pread(int fd, void *data, size_t size, off_t at) {
  REAL("pread64", ssize_t, int, void *, size_t, off_t);
  char path[PATH_MAX];
  return FAILS_TO_READ(fd) ? -1 : real(fd, data, size, at);
}
ssize_t pread(int fd, void *data, size_t size, off_t at) { return do_pread(fd, data, size, at); }
ssize_t pread64(int fd, void *data, size_t size, off64_t at) {
  return do_pread(fd, data, size, at);
}

/* Copies inside the kernel: refused, so that callers fall back to writing. */
ssize_t sendfile(int to, int from, off_t *at, size_t size) {
  REAL("sendfile64", ssize_t, int, int, off_t *, size_t);
  char path[PATH_MAX];
  return watched(to, path) ? (errno = EINVAL, -1) : real(to, from, at, size);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t size) {
  return sendfile(to, from, (off_t *)at, size);
}
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t size,
                        unsigned int flags) {
  REAL("copy_file_range", ssize_t, int, off64_t *, int, off64_t *, size_t, unsigned int);
  char path[PATH_MAX];
  if (watched(to, path)) return errno = EXDEV, -1;
  return real(from, at, to, there, size, flags);
}
