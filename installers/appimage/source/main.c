/* Reads --appimage-… options, and starts the program from a mount or, without FUSE, a cache. */
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Read by tools for AppImages; empty, as the program itself looks for new versions, and its
 * signatures lie beside the download. */
#define SECTION(name) __attribute__((section(name), used, aligned(16)))
SECTION(".upd_info") static char update_information[1024];
SECTION(".sha256_sig") static char signature[1024];
SECTION(".sig_key") static char signature_key[8192];

static const char *const help =
    NAME " " RELEASE ", an AppImage: give options of the program as usual, or one of\n"
    "\n"
    "  --appimage-extract [PATTERN]   unpack (what matches PATTERN) to ./squashfs-root\n"
    "  --appimage-extract-and-run …   unpack to the cache, once, and run from there; this is\n"
    "                                 also done by itself where FUSE is missing, and with\n"
    "                                 APPIMAGE_EXTRACT_AND_RUN=1 in the environment\n"
    "  --appimage-mount               mount, print where, and stay until interrupted\n"
    "  --appimage-offset              print where in the file the squashfs begins\n"
    "  --appimage-updateinformation   print how to update (nothing: the program does that)\n"
    "  --appimage-signature           print the embedded signature (none: it lies beside)\n"
    "  --appimage-version             print the version of program and runtime\n"
    "  --appimage-help                print this\n"
    "\n"
    "Unpacked versions lie in " NAME "/appimage in the cache folder ($XDG_CACHE_HOME or ~/.cache);\n"
    "they may be removed at any time.\n";

void fail(const char *format, ...) {
    va_list values;
    va_start(values, format);
    fputs(NAME ": ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    va_end(values);
}

/* Becomes the program; returns false if that cannot be. */
bool start(const struct image *image, const char *appdir, char **argv) {
    char program[2 * PATH_MAX + 16], here[PATH_MAX];
    const char *called = argv[0];
    snprintf(program, sizeof program, "%s/AppRun", appdir);
    setenv("APPIMAGE", image->path, 1);
    setenv("APPDIR", appdir, 1);
    setenv("ARGV0", called, 1);
    if (getcwd(here, sizeof here) != NULL) setenv("OWD", here, 1);
    unsetenv("APPIMAGE_EXTRACT_AND_RUN"); /* it was meant for this start alone */
    argv[0] = program;
    execv(program, argv);
    argv[0] = (char *)called;
    fail("cannot start %s: %s", program, strerror(errno));
    return false;
}

static int extract(const struct image *image, const char *pattern) {
    static const char *const root = "squashfs-root";
    sqfs fs;
    if (!open_squashfs(image, &fs) || !is_whole(image)) return WAY_OUT;
    if (mkdir(root, 0755) != 0 && errno != EEXIST) {
        fail("cannot make %s here: %s", root, strerror(errno));
        return WAY_OUT;
    }
    int fd = open(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) {
        fail("cannot unpack to %s: %s", root, strerror(errno));
        return WAY_OUT;
    }
    if (!write_tree(&fs, fd, pattern, true)) {
        if (errno == ENOENT && pattern != NULL)
            fail("nothing in it matches %s", pattern);
        else
            fail("cannot unpack to %s: %s", root, strerror(errno));
        return WAY_OUT;
    }
    puts(root);
    return 0;
}

static int mount_and_stay(const struct image *image) {
    char mountpoint[PATH_MAX];
    sigset_t ends;
    int which;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT), sigaddset(&ends, SIGTERM), sigaddset(&ends, SIGHUP);
    if (!mount_image(image, mountpoint)) {
        fail("cannot mount: that needs a /dev/fuse that you may use, and fusermount3");
        return WAY_OUT;
    }
    sigprocmask(SIG_BLOCK, &ends, NULL);
    puts(mountpoint);
    fflush(stdout);
    sigwait(&ends, &which);
    return 0; /* with us gone it is unmounted */
}

static int run(const struct image *image, char **argv) {
    const char *wish = getenv("APPIMAGE_EXTRACT_AND_RUN");
    char mountpoint[PATH_MAX];
    bool is_unpacked = wish != NULL && wish[0] != '\0' && strcmp(wish, "0") != 0;
    if (!is_unpacked && mount_image(image, mountpoint)) start(image, mountpoint, argv);
    run_extracted(image, argv);
    return WAY_OUT;
}

int main(int argc, char **argv) {
    static struct image image;
    if (argc < 1 || !open_image(&image)) return WAY_OUT;
    const char *option = argc > 1 ? argv[1] : "";
    if (strncmp(option, "--appimage-", 11) != 0) return run(&image, argv);
    option += 11;
    if (!strcmp(option, "extract")) return extract(&image, argc > 2 ? argv[2] : NULL);
    if (!strcmp(option, "extract-and-run")) {
        argv[1] = argv[0];
        run_extracted(&image, argv + 1);
        return WAY_OUT;
    }
    if (!strcmp(option, "mount")) return mount_and_stay(&image);
    if (!strcmp(option, "offset"))
        printf("%lld\n", (long long)image.offset);
    else if (!strcmp(option, "updateinformation") || !strcmp(option, "updateinfo"))
        printf("%s\n", *(volatile char *)update_information ? update_information : "");
    else if (!strcmp(option, "signature"))
        printf("%s\n", *(volatile char *)signature ? signature : "");
    else if (!strcmp(option, "version"))
        puts("Version: " RELEASE);
    else if (!strcmp(option, "help"))
        fputs(help, stdout);
    else {
        fail("there is no option --appimage-%s (--appimage-help lists those there are)", option);
        return WAY_OUT;
    }
    return 0;
}
