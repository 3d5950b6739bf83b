/* Walks the squashfs: adds up its sizes, writes it out, or holds a written one against it. */
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEEPEST = 64 };

struct walk {
    sqfs *fs;
    bool (*visit)(struct walk *walk, sqfs_inode *inode, int fd, const char *name);
    const char *pattern; /* of paths to write; NULL: all */
    bool replace;
    uint64_t bytes, entries;
    int depth;
    char path[PATH_MAX]; /* of the folder being walked, without a slash at its end */
};

static bool damaged(void) {
    errno = EILSEQ;
    return false;
}

/* Calls `visit` for everything in a folder of the image; `fd` is the same folder on disk. */
static bool walk_folder(struct walk *walk, sqfs_inode *folder, int fd) {
    sqfs_name space;
    sqfs_dir_entry entry;
    sqfs_dir dir;
    sqfs_err error = SQFS_OK;
    size_t length = strlen(walk->path);

    if (walk->depth++ >= DEEPEST || sqfs_dir_open(walk->fs, folder, &dir, 0) != SQFS_OK)
        return damaged();
    sqfs_dentry_init(&entry, space);
    while (sqfs_dir_next(walk->fs, &dir, &entry, &error)) {
        const char *name = sqfs_dentry_name(&entry);
        sqfs_inode inode;
        if (name[0] == '\0' || strchr(name, '/') || !strcmp(name, ".") || !strcmp(name, ".."))
            return damaged();
        if (sqfs_inode_get(walk->fs, &inode, sqfs_dentry_inode(&entry)) != SQFS_OK)
            return damaged();
        if ((size_t)snprintf(walk->path + length, PATH_MAX - length, length ? "/%s" : "%s", name) >=
            PATH_MAX - length)
            return damaged();
        if (!walk->visit(walk, &inode, fd, name)) return false;
        walk->path[length] = '\0';
    }
    walk->depth--;
    return error == SQFS_OK || damaged();
}

static bool walk_all(struct walk *walk, int fd) {
    sqfs_inode root;
    if (sqfs_inode_get(walk->fs, &root, sqfs_inode_root(walk->fs)) != SQFS_OK) return damaged();
    return walk_folder(walk, &root, fd);
}

static bool add_up(struct walk *walk, sqfs_inode *inode, int fd, const char *name) {
    (void)name;
    walk->entries++;
    if (S_ISREG(inode->base.mode)) walk->bytes += inode->xtra.reg.file_size;
    return !S_ISDIR(inode->base.mode) || walk_folder(walk, inode, fd);
}

bool measure_tree(sqfs *fs, uint64_t *bytes, uint64_t *entries) {
    struct walk walk = {.fs = fs, .visit = add_up};
    bool done = walk_all(&walk, -1);
    *bytes = walk.bytes, *entries = walk.entries;
    return done;
}

static bool write_file(struct walk *walk, sqfs_inode *inode, int out) {
    static char buffer[1 << 20];
    uint64_t at = 0, size = inode->xtra.reg.file_size;
    while (at < size) {
        sqfs_off_t got = sizeof buffer;
        if (sqfs_read_range(walk->fs, inode, (sqfs_off_t)at, &got, buffer) != SQFS_OK || got <= 0)
            return damaged();
        for (sqfs_off_t done = 0; done < got;) {
            ssize_t put = write(out, buffer + done, (size_t)(got - done));
            if (put < 0 && errno == EINTR) continue;
            if (put < 0) return false;
            done += put;
        }
        at += (uint64_t)got;
    }
    return true;
}

static bool set_marks(int fd, const sqfs_inode *inode) {
    struct timespec times[2] = {{.tv_sec = inode->base.mtime}, {.tv_sec = inode->base.mtime}};
    return fchmod(fd, inode->base.mode & 0755) == 0 && futimens(fd, times) == 0;
}

static bool read_link(struct walk *walk, sqfs_inode *inode, char target[PATH_MAX]) {
    size_t size = PATH_MAX;
    return sqfs_readlink(walk->fs, inode, target, &size) == SQFS_OK || damaged();
}

static bool write_folder(struct walk *walk, sqfs_inode *inode, int fd, const char *name) {
    bool asked = walk->pattern == NULL || fnmatch(walk->pattern, walk->path, 0) == 0;
    const char *pattern = walk->pattern;
    if (mkdirat(fd, name, 0700) != 0 && !(walk->replace && errno == EEXIST)) return false;
    int folder = openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) return false;
    if (asked) walk->pattern = NULL; /* a folder that is asked for comes with all that is in it */
    bool done = walk_folder(walk, inode, folder) && set_marks(folder, inode);
    walk->pattern = pattern;
    int error = errno;
    close(folder);
    if (pattern != NULL && !asked) unlinkat(fd, name, AT_REMOVEDIR); /* if nothing was put there */
    errno = error;
    return done;
}

static bool write_entry(struct walk *walk, sqfs_inode *inode, int fd, const char *name) {
    char target[PATH_MAX];
    if (S_ISDIR(inode->base.mode)) return write_folder(walk, inode, fd, name);
    if (walk->pattern != NULL && fnmatch(walk->pattern, walk->path, 0) != 0) return true;
    walk->entries++;
    if (walk->replace && unlinkat(fd, name, 0) != 0 && errno != ENOENT) return false;
    if (S_ISLNK(inode->base.mode))
        return read_link(walk, inode, target) && symlinkat(target, fd, name) == 0;
    if (!S_ISREG(inode->base.mode)) return damaged();
    int out = openat(fd, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (out < 0) return false;
    bool done = write_file(walk, inode, out) && set_marks(out, inode);
    int error = errno;
    if (close(out) != 0 && done) return false;
    errno = error;
    return done;
}

bool write_tree(sqfs *fs, int fd, const char *pattern, bool replace) {
    struct walk walk = {.fs = fs, .visit = write_entry, .pattern = pattern, .replace = replace};
    if (!walk_all(&walk, fd)) return false;
    if (pattern != NULL && walk.entries == 0) errno = ENOENT;
    return pattern == NULL || walk.entries > 0;
}

static bool matches(struct walk *walk, sqfs_inode *inode, int fd, const char *name) {
    char wanted[PATH_MAX], found[PATH_MAX];
    struct stat there;
    if (fstatat(fd, name, &there, AT_SYMLINK_NOFOLLOW) != 0) return false;
    if ((there.st_mode & S_IFMT) != (inode->base.mode & S_IFMT) || there.st_uid != geteuid())
        return false;
    if (S_ISLNK(inode->base.mode)) {
        ssize_t length = readlinkat(fd, name, found, sizeof found - 1);
        if (length < 0 || !read_link(walk, inode, wanted)) return false;
        found[length] = '\0';
        return strcmp(found, wanted) == 0;
    }
    if ((there.st_mode & 07777) != (inode->base.mode & 0755)) return false;
    if (S_ISREG(inode->base.mode))
        return (uint64_t)there.st_size == inode->xtra.reg.file_size &&
               there.st_mtim.tv_sec == inode->base.mtime;
    int folder = openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) return false;
    bool same = walk_folder(walk, inode, folder);
    close(folder);
    return same;
}

bool matches_tree(sqfs *fs, int fd) {
    struct walk walk = {.fs = fs, .visit = matches};
    return walk_all(&walk, fd);
}
