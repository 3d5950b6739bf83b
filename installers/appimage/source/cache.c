/* Without FUSE: the image is written once per version into the person's cache, and runs there.
 *
 * Everything below the cache folder is opened step by step without following links, must belong to
 * who runs this, and is closed to everybody else. A version is written aside, flushed to the disk
 * and renamed; one that is there is held against the image before it is used. Whoever runs it
 * holds a shared lock on its folder, so no newer version takes it away meanwhile. */
#include "runtime.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define FOLDER (O_RDONLY | O_DIRECTORY | O_CLOEXEC)
#define OWN_FOLDER NAME "/appimage"
enum { KEPT_DIGITS = 16 }; /* of the digest, in a version's name */

/* Makes a folder and those above it as the XDG base directory specification wants them. */
static bool make_base(char *path) {
    for (char *slash = path + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        bool made = mkdir(path, 0700) == 0 || errno == EEXIST;
        *slash = '/';
        if (!made && errno != EROFS && errno != EACCES) return false; /* it may be there all the same */
    }
    return mkdir(path, 0700) == 0 || errno == EEXIST;
}

/* Opens the person's cache folder; a link to it is theirs to make. */
static int open_base(char path[PATH_MAX]) {
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    struct stat found;
    int length;
    if (cache != NULL && cache[0] == '/')
        length = snprintf(path, PATH_MAX, "%s", cache);
    else if (home != NULL && home[0] == '/')
        length = snprintf(path, PATH_MAX, "%s/.cache", home);
    else {
        fail("neither HOME nor XDG_CACHE_HOME says where to unpack to");
        return -1;
    }
    if (length >= PATH_MAX - 256) {
        fail("the path of the cache folder is too long");
        return -1;
    }
    int fd = make_base(path) ? open(path, FOLDER) : -1;
    if (fd < 0 || fstat(fd, &found) != 0) {
        fail("cannot use %s to unpack to: %s (XDG_CACHE_HOME names another place)", path,
             strerror(errno));
        return -1;
    }
    if ((found.st_uid != geteuid() && found.st_uid != 0) ||
        ((found.st_mode & S_IWOTH) && !(found.st_mode & S_ISVTX))) {
        fail("will not unpack to %s: it is open to others (XDG_CACHE_HOME names another place)",
             path);
        return -1;
    }
    return fd;
}

/* Opens a folder of our own in `parent`, made if need be, and closes it to others. */
static int open_own(int parent, const char *name, mode_t closed, const char *base) {
    struct stat found;
    if (mkdirat(parent, name, 0700) != 0 && errno != EEXIST) {
        fail("cannot make %s/%s: %s", base, name, strerror(errno));
        return -1;
    }
    int fd = openat(parent, name, FOLDER | O_NOFOLLOW);
    if (fd < 0 || fstat(fd, &found) != 0) {
        fail("will not unpack to %s/%s: it is no folder of its own (%s)", base, name,
             strerror(errno));
        return -1;
    }
    if (found.st_uid != geteuid()) {
        fail("will not unpack to %s/%s: it belongs to another user", base, name);
        return -1;
    }
    if ((found.st_mode & closed) != 0 && fchmod(fd, found.st_mode & 07777 & ~closed) != 0) {
        fail("cannot close %s/%s to others: %s", base, name, strerror(errno));
        return -1;
    }
    return fd;
}

/* Opens a version's folder, if it is as the image says; it stays locked while it is open. */
static int open_version(sqfs *fs, int own, const char *name) {
    struct stat found;
    int fd = openat(own, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW); /* kept open by the program */
    if (fd < 0) return -1;
    flock(fd, LOCK_SH); /* some network file systems cannot: then nothing is removed either */
    if (fstat(fd, &found) == 0 && found.st_uid == geteuid() && found.st_nlink > 0 &&
        matches_tree(fs, fd))
        return fd;
    close(fd);
    return -1;
}

static void remove_tree(int parent, const char *name) {
    if (unlinkat(parent, name, 0) == 0 || errno == ENOENT) return;
    int fd = openat(parent, name, FOLDER | O_NOFOLLOW);
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);
    if (folder == NULL) return;
    fchmod(fd, 0700);
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            remove_tree(fd, entry->d_name);
    closedir(folder);
    unlinkat(parent, name, AT_REMOVEDIR);
}

/* Removes what no running program holds: other versions, and what a killed start left. */
static void remove_others(int own, const char *kept) {
    int copy = openat(own, ".", FOLDER);
    DIR *folder = copy < 0 ? NULL : fdopendir(copy);
    if (folder == NULL) return;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        const char *name = entry->d_name;
        if (!strcmp(name, ".") || !strcmp(name, "..") || !strcmp(name, ".lock")) continue;
        if (kept != NULL && strcmp(name, kept) == 0) continue;
        int fd = openat(own, name, FOLDER | O_NOFOLLOW);
        if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0) remove_tree(own, name);
        if (fd >= 0) close(fd);
    }
    closedir(folder);
}

static bool has_room(sqfs *fs, int own, const char *base) {
    uint64_t bytes, entries;
    struct statvfs disk;
    if (!measure_tree(fs, &bytes, &entries)) return false;
    if (fstatvfs(own, &disk) != 0) return true;
    uint64_t needed = bytes + entries * disk.f_frsize; /* each ends within a block */
    if ((uint64_t)disk.f_bavail * disk.f_frsize >= needed) return true;
    fail("needs %llu MB to unpack to %s/" OWN_FOLDER ", and there are %llu MB",
         (unsigned long long)(needed >> 20) + 1, base,
         (unsigned long long)(((uint64_t)disk.f_bavail * disk.f_frsize) >> 20));
    errno = 0; /* it is said */
    return false;
}

static bool unpack(const struct image *image, sqfs *fs, int own, const char *name,
                   const char *base) {
    char aside[] = ".new";
    bool done = false;
    if (!is_whole(image) || !has_room(fs, own, base)) return false;
    remove_tree(own, aside); /* under the lock: it is of a start that was killed */
    int fd = mkdirat(own, aside, 0700) == 0 ? openat(own, aside, FOLDER | O_NOFOLLOW) : -1;
    if (fd >= 0) {
        done = write_tree(fs, fd, NULL, false) && syncfs(fd) == 0;
        if (done && renameat(own, aside, own, name) != 0) {
            remove_tree(own, name); /* one that was found wanting */
            done = renameat(own, aside, own, name) == 0;
        }
    }
    int error = errno;
    if (fd >= 0) close(fd);
    if (!done) {
        remove_tree(own, aside);
        fail("cannot unpack to %s/" OWN_FOLDER ": %s", base, strerror(error));
    }
    return done;
}

bool run_extracted(const struct image *image, char **argv) {
    char base[PATH_MAX], name[NAME_MAX], appdir[2 * PATH_MAX];
    struct statvfs disk;
    sqfs fs;
    if (!open_squashfs(image, &fs)) return false;
    int based = open_base(base);
    int named = based < 0 ? -1 : open_own(based, NAME, S_IWGRP | S_IWOTH, base);
    int own = named < 0 ? -1 : open_own(named, "appimage", 077, base);
    if (own < 0) return false;
    if (fstatvfs(own, &disk) == 0 && (disk.f_flag & ST_NOEXEC)) {
        fail("no program may run in %s (XDG_CACHE_HOME names another place)", base);
        return false;
    }
    snprintf(name, sizeof name, RELEASE "-%.*s", KEPT_DIGITS, image_digest);
    int version = open_version(&fs, own, name);
    if (version < 0) {
        int lock = openat(own, ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (lock >= 0) flock(lock, LOCK_EX);       /* another first start may be at it */
        version = open_version(&fs, own, name);
        if (version < 0) {
            remove_others(own, name); /* first, as they may be what fills the disk */
            if (!unpack(image, &fs, own, name, base)) return false;
            version = open_version(&fs, own, name);
        }
        if (lock >= 0) close(lock);
    }
    if (version < 0) {
        fail("what was unpacked to %s/" OWN_FOLDER " is not as it was written", base);
        return false;
    }
    snprintf(appdir, sizeof appdir, "%s/" OWN_FOLDER "/%s", base, name);
    return start(image, appdir, argv);
}
