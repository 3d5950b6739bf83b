/* Mounts the image by FUSE for as long as the program runs, or anything that it started from it.
 *
 * A process of its own answers the kernel. It is no child of the program, holds none of its files,
 * and begins to unmount when the program has ended; while a child of that still runs from the
 * mount, unmounting fails as busy, and is tried again. */
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <fuse3/fuse_lowlevel.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STATUS_FD = 3, AGAIN_MS = 250, SLOWEST_MS = 1000, CACHED_BLOCKS = 48 };

/* In a child: asked for while we serve, as unmounting looks at what is mounted. */
static pid_t begin_unmount(const char *mountpoint) {
    pid_t child = fork();
    if (child != 0) return child;
    if (umount2(mountpoint, UMOUNT_NOFOLLOW) == 0) _exit(0);
    execlp("fusermount3", "fusermount3", "-u", "-q", "--", mountpoint, (char *)NULL);
    execlp("fusermount", "fusermount", "-u", "-q", "--", mountpoint, (char *)NULL);
    _exit(WAY_OUT);
}

static int watch(pid_t program) { return (int)syscall(SYS_pidfd_open, program, 0); }

/* Serves until nothing is mounted any more. */
static void serve(struct fuse_session *session, pid_t program, const char *mountpoint) {
    struct fuse_buf buffer = {0};
    struct pollfd watched[2] = {{.fd = fuse_session_fd(session), .events = POLLIN},
                                {.fd = watch(program), .events = POLLIN}};
    bool is_over = false;
    int pause = AGAIN_MS;
    pid_t unmounting = 0;

    while (!fuse_session_exited(session)) {
        bool by_time = is_over || watched[1].fd < 0; /* an old kernel: looked for by time */
        int ready = poll(watched, 2, by_time ? pause : -1);
        if (ready < 0 && errno != EINTR) break;
        if (ready > 0 && watched[0].revents != 0) {
            int got = fuse_session_receive_buf(session, &buffer);
            if (got == -EINTR || got == -EAGAIN) continue;
            if (got <= 0) break; /* unmounted */
            fuse_session_process_buf(session, &buffer);
        }
        if (watched[1].fd >= 0 ? watched[1].revents != 0 : kill(program, 0) != 0 && errno == ESRCH) {
            if (watched[1].fd >= 0) close(watched[1].fd);
            watched[1] = (struct pollfd){.fd = -1};
            is_over = true;
            ready = 0;
        }
        if (unmounting > 0 && waitpid(unmounting, NULL, WNOHANG) == unmounting) {
            unmounting = 0;
            if (pause < SLOWEST_MS) pause *= 2;
        } else if (is_over && unmounting <= 0 && ready == 0)
            unmounting = begin_unmount(mountpoint);
    }
    free(buffer.mem);
    if (unmounting > 0) waitpid(unmounting, NULL, 0);
}

/* Lets go of everything that was inherited, so that nobody waits for us. */
static bool let_go(int status) {
    int nothing = open("/dev/null", O_RDWR);
    if (nothing < 0 || dup2(status, STATUS_FD) < 0) return false;
    for (int fd = 0; fd < STATUS_FD; fd++)
        if (dup2(nothing, fd) < 0) return false;
    if (syscall(SYS_close_range, STATUS_FD + 1, ~0U, 0) != 0)
        for (int fd = STATUS_FD + 1; fd < 1024; fd++) close(fd);
    fcntl(STATUS_FD, F_SETFD, FD_CLOEXEC);
    return chdir("/") == 0;
}

/* A program's start reads some hundred files at once: what is unpacked of one is still wanted. */
static void widen_cache(sqfs *fs) {
    sqfs_cache wider;
    if (sqfs_block_cache_init(&wider, CACHED_BLOCKS) != SQFS_OK) return;
    sqfs_cache_destroy(&fs->data_cache);
    fs->data_cache = wider;
}

static void quiet(enum fuse_log_level level, const char *format, va_list values) {
    (void)level;
    (void)format;
    (void)values;
}

/* Mounts and serves; says 'm' when mounted. Never returns. */
static void be_server(const struct image *image, pid_t program, int status, const char *mountpoint) {
    struct image own = *image;
    sqfs fs;
    static const int ignored[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGPIPE};
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) signal(ignored[i], SIG_IGN);
    signal(SIGCHLD, SIG_DFL);
    fuse_set_log_func(quiet);
    if (!let_go(status)) _exit(WAY_OUT);
    own.fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (own.fd < 0) own.fd = open(image->path, O_RDONLY | O_CLOEXEC);
    if (own.fd < 0 || !open_squashfs(&own, &fs)) _exit(WAY_OUT);
    widen_cache(&fs);
    struct fuse_session *session = open_session(&fs);
    if (session == NULL || fuse_session_mount(session, mountpoint) != 0) _exit(WAY_OUT);
    if (write(STATUS_FD, "m", 1) == 1) {
        close(STATUS_FD);
        serve(session, program, mountpoint);
    }
    fuse_session_unmount(session); /* does nothing when it is done */
    rmdir(mountpoint);
    _exit(0);
}

static bool make_mountpoint(char mountpoint[PATH_MAX]) {
    const char *place = getenv("TMPDIR");
    if (place == NULL || place[0] != '/') place = "/tmp";
    if (snprintf(mountpoint, PATH_MAX, "%s/.mount_" NAME "XXXXXX", place) >= PATH_MAX) return false;
    return mkdtemp(mountpoint) != NULL;
}

bool mount_image(const struct image *image, char mountpoint[PATH_MAX]) {
    char word = 0;
    int status[2];
    pid_t program = getpid();
    if (access("/dev/fuse", R_OK | W_OK) != 0) return false;
    if (!make_mountpoint(mountpoint)) return false;
    if (pipe2(status, O_CLOEXEC) == 0) {
        pid_t child = fork();
        if (child == 0) { /* between the two, so that the server is no child of the program */
            setsid();
            pid_t server = fork();
            if (server == 0) be_server(image, program, status[1], mountpoint);
            _exit(server < 0 ? WAY_OUT : 0);
        }
        close(status[1]);
        while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
        while (read(status[0], &word, 1) < 0 && errno == EINTR) {}
        close(status[0]);
    }
    if (word == 'm') return true;
    rmdir(mountpoint);
    return false;
}
