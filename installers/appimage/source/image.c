/* Finds the AppImage that runs, and the squashfs behind the runtime in it. */
#include "runtime.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

/* A runtime ends with its table of sections: that is how every tool for AppImages finds the rest. */
static off_t end_of_runtime(int fd) {
    ElfW(Ehdr) header;
    if (pread(fd, &header, sizeof header, 0) != sizeof header) return -1;
    if (memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) return -1;
    return (off_t)(header.e_shoff + (uint64_t)header.e_shnum * header.e_shentsize);
}

bool open_image(struct image *image) {
    const char *called = "/proc/self/exe";
    image->fd = open(called, O_RDONLY | O_CLOEXEC);
    if (image->fd < 0) { /* no /proc here */
        called = (const char *)getauxval(AT_EXECFN);
        if (called != NULL) image->fd = open(called, O_RDONLY | O_CLOEXEC);
    }
    if (image->fd < 0 || realpath(called, image->path) == NULL) {
        fail("cannot read itself: %s", strerror(errno));
        return false;
    }
    image->offset = end_of_runtime(image->fd);
    if (image->offset < 0) {
        fail("%s is no AppImage", image->path);
        return false;
    }
    return true;
}

bool open_squashfs(const struct image *image, sqfs *fs) {
    if (sqfs_init(fs, image->fd, (size_t)image->offset) == SQFS_OK) return true;
    fail("%s is damaged or was not downloaded to its end; please download it again", image->path);
    return false;
}

bool is_whole(const struct image *image) {
    static unsigned char buffer[1 << 18];
    unsigned char digest[DIGEST_BYTES];
    char text[2 * DIGEST_BYTES + 1];
    struct sha256 sum;
    off_t at = image->offset;
    ssize_t got;

    sha256_begin(&sum);
    while ((got = pread(image->fd, buffer, sizeof buffer, at)) != 0) {
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            fail("cannot read %s: %s", image->path, strerror(errno));
            return false;
        }
        sha256_add(&sum, buffer, (size_t)got);
        at += got;
    }
    sha256_end(&sum, digest);
    for (int i = 0; i < DIGEST_BYTES; i++) snprintf(text + 2 * i, 3, "%02x", digest[i]);
    if (strcmp(text, image_digest) == 0) return true;
    fail("%s is damaged or was not downloaded to its end; please download it again", image->path);
    return false;
}
