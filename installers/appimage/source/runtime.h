/* Coffer's AppImage runtime: what its files share. See README.md beside it. */
#ifndef RUNTIME_H
#define RUNTIME_H

#include <squashfuse/config.h>

#include <squashfuse/squashfuse.h>

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Given by the build: NAME (of the program), RELEASE, DIGEST (SHA-256 of the image, in hex). */
enum { DIGEST_BYTES = 32, WAY_OUT = 127 };

struct image {
    char path[PATH_MAX]; /* of the AppImage, without symbolic links */
    int fd;
    off_t offset; /* where the runtime ends and the squashfs begins */
};

struct sha256 {
    uint32_t state[8];
    uint64_t length;
    unsigned char rest[64];
};

/* main.c */
void fail(const char *format, ...) __attribute__((format(printf, 1, 2)));
bool start(const struct image *image, const char *appdir, char **argv);

/* image.c */
bool open_image(struct image *image);
bool open_squashfs(const struct image *image, sqfs *fs);
bool is_whole(const struct image *image);

/* digest.c */
extern const char image_digest[2 * DIGEST_BYTES + 1];

/* sha256.c */
void sha256_begin(struct sha256 *sum);
void sha256_add(struct sha256 *sum, const unsigned char *data, size_t size);
void sha256_end(struct sha256 *sum, unsigned char digest[DIGEST_BYTES]);

/* tree.c: all of it below the folder open at `fd`; `error` is set to what went wrong, or errno */
bool measure_tree(sqfs *fs, uint64_t *bytes, uint64_t *entries);
bool write_tree(sqfs *fs, int fd, const char *pattern, bool replace);
bool matches_tree(sqfs *fs, int fd);

/* cache.c */
bool run_extracted(const struct image *image, char **argv);

/* mount.c */
bool mount_image(const struct image *image, char mountpoint[PATH_MAX]);

/* serve.c */
struct fuse_session *open_session(sqfs *fs);

#endif
