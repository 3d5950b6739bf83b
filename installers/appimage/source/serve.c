/* Answers the kernel's questions about the mounted image. It never changes, so every answer may
 * be kept: neither files nor folders need to be opened, and names that are missing stay so. */
#include "runtime.h"

#include <errno.h>
#include <fuse3/fuse_lowlevel.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const double KEPT_S = 86400.0;

/* Numbers of inodes in FUSE begin with 1, the root; ids in a squashfs with 0. */
enum { FIRST = 2 };

static fuse_ino_t number_of(sqfs_inode_id id) { return (fuse_ino_t)id + FIRST; }

static bool find(sqfs *fs, fuse_ino_t number, sqfs_inode *inode) {
    sqfs_inode_id id = number == FUSE_ROOT_ID ? sqfs_inode_root(fs) : (sqfs_inode_id)number - FIRST;
    return sqfs_inode_get(fs, inode, id) == SQFS_OK;
}

static void describe(const sqfs_inode *inode, fuse_ino_t number, struct stat *out) {
    memset(out, 0, sizeof *out);
    out->st_ino = number;
    out->st_mode = inode->base.mode;
    out->st_nlink = (nlink_t)inode->nlink;
    out->st_mtime = out->st_ctime = out->st_atime = inode->base.mtime;
    out->st_uid = geteuid();
    out->st_gid = getegid();
    if (S_ISREG(inode->base.mode)) out->st_size = (off_t)inode->xtra.reg.file_size;
    if (S_ISLNK(inode->base.mode)) out->st_size = (off_t)inode->xtra.symlink_size;
    out->st_blksize = 4096;
    out->st_blocks = (out->st_size + 511) / 512;
}

static void answer_getattr(fuse_req_t request, fuse_ino_t number, struct fuse_file_info *file) {
    sqfs_inode inode;
    struct stat found;
    (void)file;
    if (!find(fuse_req_userdata(request), number, &inode)) {
        fuse_reply_err(request, EIO);
        return;
    }
    describe(&inode, number, &found);
    fuse_reply_attr(request, &found, KEPT_S);
}

static void answer_lookup(fuse_req_t request, fuse_ino_t parent, const char *name) {
    sqfs *fs = fuse_req_userdata(request);
    struct fuse_entry_param reply = {.attr_timeout = KEPT_S, .entry_timeout = KEPT_S};
    sqfs_inode folder, inode;
    sqfs_name space;
    sqfs_dir_entry entry;
    bool is_there = false;

    sqfs_dentry_init(&entry, space);
    if (!find(fs, parent, &folder)) {
        fuse_reply_err(request, EIO);
        return;
    }
    if (!S_ISDIR(folder.base.mode)) {
        fuse_reply_err(request, ENOTDIR);
        return;
    }
    if (sqfs_dir_lookup(fs, &folder, name, strlen(name), &entry, &is_there) != SQFS_OK ||
        (is_there && sqfs_inode_get(fs, &inode, sqfs_dentry_inode(&entry)) != SQFS_OK)) {
        fuse_reply_err(request, EIO);
        return;
    }
    if (is_there) { /* else the number 0: missing, and to be remembered as such */
        reply.ino = number_of(sqfs_dentry_inode(&entry));
        describe(&inode, reply.ino, &reply.attr);
    }
    fuse_reply_entry(request, &reply);
}

static void answer_readlink(fuse_req_t request, fuse_ino_t number) {
    sqfs *fs = fuse_req_userdata(request);
    char target[PATH_MAX];
    size_t size = sizeof target;
    sqfs_inode inode;
    if (!find(fs, number, &inode) || sqfs_readlink(fs, &inode, target, &size) != SQFS_OK)
        fuse_reply_err(request, EIO);
    else
        fuse_reply_readlink(request, target);
}

/* What this kernel takes ENOSYS for: "all may be read, do not ask again". Older ones: an error. */
static bool opens_unasked, opens_folders_unasked;

static void reply_opened(fuse_req_t request, struct fuse_file_info *file, bool unasked) {
    if (unasked) {
        fuse_reply_err(request, ENOSYS);
        return;
    }
    file->keep_cache = 1;
    fuse_reply_open(request, file);
}

static void answer_open(fuse_req_t request, fuse_ino_t number, struct fuse_file_info *file) {
    (void)number;
    reply_opened(request, file, opens_unasked);
}

static void answer_opendir(fuse_req_t request, fuse_ino_t number, struct fuse_file_info *file) {
    (void)number;
    reply_opened(request, file, opens_folders_unasked);
}

static void answer_read(fuse_req_t request, fuse_ino_t number, size_t size, off_t at,
                        struct fuse_file_info *file) {
    static char *buffer;
    static size_t room;
    sqfs *fs = fuse_req_userdata(request);
    sqfs_inode inode;
    sqfs_off_t got = (sqfs_off_t)size;
    (void)file;
    if (size > room) {
        char *larger = realloc(buffer, size);
        if (larger == NULL) {
            fuse_reply_err(request, ENOMEM);
            return;
        }
        buffer = larger, room = size;
    }
    if (!find(fs, number, &inode) || sqfs_read_range(fs, &inode, at, &got, buffer) != SQFS_OK)
        fuse_reply_err(request, EIO);
    else
        fuse_reply_buf(request, buffer, (size_t)got);
}

static void answer_readdir(fuse_req_t request, fuse_ino_t number, size_t size, off_t at,
                           struct fuse_file_info *file) {
    static char buffer[1 << 16];
    sqfs *fs = fuse_req_userdata(request);
    sqfs_inode folder;
    sqfs_dir dir;
    sqfs_name space;
    sqfs_dir_entry entry;
    sqfs_err error = SQFS_OK;
    size_t used = 0;
    (void)file;

    if (size > sizeof buffer) size = sizeof buffer;
    if (!find(fs, number, &folder) || sqfs_dir_open(fs, &folder, &dir, at) != SQFS_OK) {
        fuse_reply_err(request, EIO);
        return;
    }
    sqfs_dentry_init(&entry, space);
    while (sqfs_dir_next(fs, &dir, &entry, &error)) {
        struct stat kind = {.st_ino = number_of(sqfs_dentry_inode(&entry)),
                            .st_mode = sqfs_dentry_mode(&entry)};
        size_t wanted = fuse_add_direntry(request, buffer + used, size - used,
                                          sqfs_dentry_name(&entry), &kind,
                                          sqfs_dentry_next_offset(&entry));
        if (wanted > size - used) break;
        used += wanted;
    }
    if (error != SQFS_OK)
        fuse_reply_err(request, EIO);
    else
        fuse_reply_buf(request, buffer, used);
}

static void answer_statfs(fuse_req_t request, fuse_ino_t number) {
    sqfs *fs = fuse_req_userdata(request);
    struct statvfs numbers = {.f_bsize = fs->sb.block_size,
                              .f_frsize = fs->sb.block_size,
                              .f_blocks = fs->sb.bytes_used / fs->sb.block_size + 1,
                              .f_files = fs->sb.inodes,
                              .f_namemax = SQUASHFS_NAME_LEN};
    (void)number;
    fuse_reply_statfs(request, &numbers);
}

static void answer_init(void *fs, struct fuse_conn_info *kernel) {
    (void)fs;
    opens_unasked = (kernel->capable & FUSE_CAP_NO_OPEN_SUPPORT) != 0;
    opens_folders_unasked = (kernel->capable & FUSE_CAP_NO_OPENDIR_SUPPORT) != 0;
}

static const struct fuse_lowlevel_ops answers = {
    .init = answer_init,
    .getattr = answer_getattr,
    .lookup = answer_lookup,
    .readlink = answer_readlink,
    .open = answer_open,
    .opendir = answer_opendir,
    .read = answer_read,
    .readdir = answer_readdir,
    .statfs = answer_statfs,
};

struct fuse_session *open_session(sqfs *fs) {
    char *words[] = {NAME, "-o", "ro,nodev,nosuid,fsname=" NAME ",subtype=" NAME ".AppImage", NULL};
    struct fuse_args args = FUSE_ARGS_INIT(3, words);
    struct fuse_session *session = fuse_session_new(&args, &answers, sizeof answers, fs);
    fuse_opt_free_args(&args);
    return session;
}
