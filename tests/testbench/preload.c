/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preload shim: gives a program a fake usbfs (/dev/bus/usb/BBB/DDD) and modem
 * lines on pseudo-terminals. Everything else (sysfs, udev database, uevents,
 * /dev/ttyACM0 -> pts) is umockdev's preload library, which comes after it:
 *   LD_PRELOAD="libtestbench-preload.so libumockdev-preload.so.0"
 * Active only where $UMOCKDEV_DIR/testbench/ has a socket for the node. */
#define _GNU_SOURCE
#undef _FORTIFY_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/usbdevice_fs.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>
#include "wire.h"

#define MAXFD 4096
struct node { int ctrl; pthread_mutex_t ctrl_lock, send_lock, reap_lock; };
static struct node *nodes[MAXFD];

#define NEXT(ret, name, ...)                                     \
    static ret (*next)(__VA_ARGS__);                             \
    if (!next) next = (ret (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, name)

static int next_close(int fd) { NEXT(int, "close", int); return next(fd); }
static int next_ioctl(int fd, unsigned long rq, void *arg) { NEXT(int, "ioctl", int, unsigned long, ...); return next(fd, rq, arg); }
static int next_ppoll(struct pollfd *f, nfds_t n, const struct timespec *t, const sigset_t *s)
{ NEXT(int, "ppoll", struct pollfd *, nfds_t, const struct timespec *, const sigset_t *); return next(f, n, t, s); }

static struct node *node_of(int fd) { return fd >= 0 && fd < MAXFD ? __atomic_load_n(&nodes[fd], __ATOMIC_ACQUIRE) : NULL; }

static int send_all(int fd, const void *p, size_t n)
{
    while (n) {
        ssize_t r = send(fd, p, n, MSG_NOSIGNAL);
        if (r < 0 && errno == EINTR) continue;
        if (r <= 0) return -1;
        p = (const char *) p + r; n -= (size_t) r;
    }
    return 0;
}

static int recv_all(int fd, void *p, size_t n)
{
    while (n) {
        ssize_t r = recv(fd, p, n, 0);
        if (r < 0 && errno == EINTR) continue;
        if (r <= 0) return -1;
        p = (char *) p + r; n -= (size_t) r;
    }
    return 0;
}

static int sidecar(char *out, size_t size, const char *name)
{
    const char *root = getenv("UMOCKDEV_DIR");
    return root && (size_t) snprintf(out, size, "%s/testbench/%s", root, name) < size;
}

static int connect_to(const char *path, uint32_t kind, uint64_t id)
{
    struct sockaddr_un a = { .sun_family = AF_UNIX };
    struct wire_request hello = { .kind = kind, .tag = id };
    int fd;
    if (strlen(path) >= sizeof a.sun_path) return -1;
    strcpy(a.sun_path, path);
    if ((fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) < 0) return -1;
    if (connect(fd, (struct sockaddr *) &a, sizeof a) || send_all(fd, &hello, sizeof hello)) { next_close(fd); return -1; }
    return fd;
}

/* -2: not ours */
static int open_node(const char *path)
{
    char name[32], sock[256];
    unsigned bus, dev;
    uint64_t id = 0;
    int data, ctrl, tail = 0;
    struct node *n;
    if (!path || sscanf(path, "/dev/bus/usb/%3u/%3u%n", &bus, &dev, &tail) != 2 || path[tail]) return -2;
    snprintf(name, sizeof name, "usb-%03u-%03u", bus, dev);
    if (!sidecar(sock, sizeof sock, name)) return -2;
    if (access(sock, F_OK)) { errno = ENODEV; return -1; }
    if (getrandom(&id, sizeof id, 0) < 0) return -1;
    if ((data = connect_to(sock, WIRE_HELLO_DATA, id)) < 0) { errno = ENODEV; return -1; }
    if (data >= MAXFD || (ctrl = connect_to(sock, WIRE_HELLO_CTRL, id)) < 0) { next_close(data); errno = ENODEV; return -1; }
    n = calloc(1, sizeof *n);
    n->ctrl = ctrl;
    pthread_mutex_init(&n->ctrl_lock, NULL); pthread_mutex_init(&n->send_lock, NULL); pthread_mutex_init(&n->reap_lock, NULL);
    __atomic_store_n(&nodes[data], n, __ATOMIC_RELEASE);
    return data;
}

#define OPEN(name)                                                              \
    int name(const char *path, int flags, ...)                                  \
    {                                                                           \
        int fd = open_node(path); va_list ap; mode_t mode = 0;                  \
        NEXT(int, #name, const char *, int, ...);                               \
        if (fd != -2) return fd;                                                \
        if (flags & (O_CREAT | O_TMPFILE)) { va_start(ap, flags); mode = va_arg(ap, mode_t); va_end(ap); } \
        return next(path, flags, mode);                                         \
    }
OPEN(open)
OPEN(open64)
#define OPEN2(name)                                                             \
    int name(const char *path, int flags);                                      \
    int name(const char *path, int flags)                                       \
    {                                                                           \
        int fd = open_node(path);                                               \
        NEXT(int, #name, const char *, int);                                    \
        return fd != -2 ? fd : next(path, flags);                               \
    }
OPEN2(__open_2)
OPEN2(__open64_2)

int close(int fd)
{
    struct node *n = node_of(fd);
    if (n) {
        __atomic_store_n(&nodes[fd], NULL, __ATOMIC_RELEASE);
        next_close(n->ctrl);
        free(n);
    }
    return next_close(fd);
}

static int fail(int e) { errno = e; return -1; }

static int submit(struct node *n, int fd, struct usbdevfs_urb *u)
{
    struct wire_request r = { .kind = WIRE_SUBMIT, .tag = (uint64_t) (uintptr_t) u, .buffer_length = u->buffer_length,
                              .flags = u->flags, .type = u->type, .endpoint = u->endpoint };
    int bad;
    if (u->type == USBDEVFS_URB_TYPE_ISO) return fail(ENOSYS);
    if (u->type == USBDEVFS_URB_TYPE_CONTROL)
        r.len = ((uint8_t *) u->buffer)[0] & 0x80 ? 8 : (uint32_t) u->buffer_length;
    else if (!(u->endpoint & 0x80))
        r.len = (uint32_t) u->buffer_length;
    pthread_mutex_lock(&n->send_lock);
    bad = send_all(fd, &r, sizeof r) || (r.len && send_all(fd, u->buffer, r.len));
    pthread_mutex_unlock(&n->send_lock);
    return bad ? fail(ENODEV) : 0;
}

static int reap(struct node *n, int fd, void **out, int block)
{
    struct wire_completion c;
    struct usbdevfs_urb *u;
    ssize_t r;
    int bad = 0;
    pthread_mutex_lock(&n->reap_lock);
    r = recv(fd, &c, sizeof c, block ? MSG_WAITALL : MSG_DONTWAIT);
    if (r < 0 && (errno == EAGAIN || errno == EINTR)) { pthread_mutex_unlock(&n->reap_lock); return fail(EAGAIN); }
    if (r <= 0 || ((size_t) r < sizeof c && recv_all(fd, (char *) &c + r, sizeof c - (size_t) r))) bad = 1;
    if (!bad) {
        u = (struct usbdevfs_urb *) (uintptr_t) c.tag;
        u->status = c.status;
        u->actual_length = c.actual_length;
        if (c.len) bad = recv_all(fd, (uint8_t *) u->buffer + (u->type == USBDEVFS_URB_TYPE_CONTROL ? 8 : 0), c.len);
        *out = u;
    }
    pthread_mutex_unlock(&n->reap_lock);
    return bad ? fail(ENODEV) : 0;
}

static int call(struct node *n, unsigned long rq, uint64_t arg, struct wire_result *res)
{
    struct wire_request r = { .kind = WIRE_CALL, .request = (uint32_t) rq, .arg = arg };
    int bad;
    pthread_mutex_lock(&n->ctrl_lock);
    bad = send_all(n->ctrl, &r, sizeof r) || recv_all(n->ctrl, res, sizeof *res);
    pthread_mutex_unlock(&n->ctrl_lock);
    if (bad) return fail(ENODEV);
    if (res->value < 0) return fail(res->error);
    return res->value;
}

static int usbfs_ioctl(struct node *n, int fd, unsigned long rq, void *arg)
{
    struct wire_result res;
    int r;
    switch ((unsigned) rq) {
    case USBDEVFS_SUBMITURB: return submit(n, fd, arg);
    case USBDEVFS_REAPURB: return reap(n, fd, arg, 1);
    case USBDEVFS_REAPURBNDELAY: return reap(n, fd, arg, 0);
    case USBDEVFS_DISCARDURB: return call(n, rq, (uint64_t) (uintptr_t) arg, &res);
    case USBDEVFS_CLAIMINTERFACE: case USBDEVFS_RELEASEINTERFACE: case USBDEVFS_CLEAR_HALT:
    case USBDEVFS_RESETEP: case USBDEVFS_SETCONFIGURATION:
        return call(n, rq, *(unsigned *) arg, &res);
    case USBDEVFS_SETINTERFACE: {
        struct usbdevfs_setinterface *s = arg;
        return call(n, rq, s->interface | (uint64_t) s->altsetting << 32, &res);
    }
    case USBDEVFS_RESET: return call(n, rq, 0, &res);
    case USBDEVFS_GETDRIVER: {
        struct usbdevfs_getdriver *g = arg;
        if ((r = call(n, rq, g->interface, &res)) >= 0) memcpy(g->driver, res.text, sizeof g->driver);
        return r;
    }
    case USBDEVFS_IOCTL: {                     /* (dis)connect a kernel driver */
        struct usbdevfs_ioctl *i = arg;
        return call(n, (unsigned) i->ioctl_code, (uint64_t) i->ifno, &res);
    }
    case USBDEVFS_DISCONNECT_CLAIM: {
        struct usbdevfs_disconnect_claim *d = arg;
        return call(n, rq, d->interface, &res);
    }
    case USBDEVFS_GET_SPEED: return 3;         /* USB_SPEED_HIGH */
    case USBDEVFS_GET_CAPABILITIES:
        *(uint32_t *) arg = USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_NO_PACKET_SIZE_LIM |
                            USBDEVFS_CAP_BULK_SCATTER_GATHER | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
        return 0;
    default: return fail(ENOTTY);
    }
}

/* Modem lines: the kernel's pty has none (ENOTTY), so keep them in a shared file. */
static int line_ioctl(int fd, unsigned long rq, int *arg)
{
    struct stat st;
    char name[32], path[256];
    struct wire_lines *l;
    uint32_t old, host;
    int f;
    if (fstat(fd, &st) || !S_ISCHR(st.st_mode)) return fail(ENOTTY);
    if (major(st.st_rdev) < 136 || major(st.st_rdev) > 143) return fail(ENOTTY);
    snprintf(name, sizeof name, "pts-%u", minor(st.st_rdev));
    if (!sidecar(path, sizeof path, name)) return fail(ENOTTY);
    if ((f = open(path, O_RDWR | O_CLOEXEC)) < 0) return fail(ENOTTY);
    l = mmap(NULL, sizeof *l, PROT_READ | PROT_WRITE, MAP_SHARED, f, 0);
    next_close(f);
    if (l == MAP_FAILED) return fail(ENOTTY);
    old = host = __atomic_load_n(&l->host, __ATOMIC_ACQUIRE);
    switch ((unsigned) rq) {
    case TIOCMGET: *arg = (int) (host | __atomic_load_n(&l->device, __ATOMIC_ACQUIRE)); break;
    case TIOCMSET: host = (uint32_t) *arg; break;
    case TIOCMBIS: host |= (uint32_t) *arg; break;
    case TIOCMBIC: host &= ~(uint32_t) *arg; break;
    }
    host &= TIOCM_DTR | TIOCM_RTS;
    if (host != old) { __atomic_store_n(&l->host, host, __ATOMIC_RELEASE); __atomic_add_fetch(&l->changes, 1, __ATOMIC_RELEASE); }
    munmap(l, sizeof *l);
    return 0;
}

int ioctl(int fd, unsigned long rq, ...)
{
    struct node *n = node_of(fd);
    void *arg;
    va_list ap;
    int r;
    va_start(ap, rq); arg = va_arg(ap, void *); va_end(ap);
    if (n) return usbfs_ioctl(n, fd, rq, arg);
    r = next_ioctl(fd, rq, arg);
    if (r < 0 && errno == ENOTTY && (rq == TIOCMGET || rq == TIOCMSET || rq == TIOCMBIS || rq == TIOCMBIC))
        return line_ioctl(fd, rq, arg);
    return r;
}

/* usbfs says POLLOUT when there is a URB to reap and POLLERR|POLLHUP when the
 * device is gone; the socket says POLLIN and POLLHUP. */
static int poll_mapped(struct pollfd *fds, nfds_t n, const struct timespec *t, const sigset_t *s)
{
    short want[n <= MAXFD ? n + 1 : 1];
    char c;
    int r, any = 0;
    if (n > MAXFD) return next_ppoll(fds, n, t, s);
    for (nfds_t i = 0; i < n; i++) {
        want[i] = fds[i].events;
        if (node_of(fds[i].fd)) { any = 1; fds[i].events = want[i] & POLLOUT ? POLLIN : 0; }
    }
    r = next_ppoll(fds, n, t, s);
    if (!any) return r;
    for (nfds_t i = 0; i < n; i++) {
        if (!node_of(fds[i].fd)) continue;
        fds[i].events = want[i];
        if (r <= 0) continue;
        short got = fds[i].revents;
        fds[i].revents = 0;
        if (got & (POLLHUP | POLLERR) || (got & POLLIN && recv(fds[i].fd, &c, 1, MSG_PEEK | MSG_DONTWAIT) == 0))
            fds[i].revents = POLLERR | POLLHUP;
        if (got & POLLIN && want[i] & POLLOUT) fds[i].revents |= POLLOUT;
    }
    return r;
}

int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *t, const sigset_t *s) { return poll_mapped(fds, n, t, s); }
int poll(struct pollfd *fds, nfds_t n, int ms)
{
    struct timespec t = { ms / 1000, (long) (ms % 1000) * 1000000 };
    return poll_mapped(fds, n, ms < 0 ? NULL : &t, NULL);
}
