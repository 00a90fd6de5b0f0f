#include "unit/storage/WatchedFiles.h"

#include <map>
#include <sqlite3.h>

namespace softfall {

namespace {

struct Watch {
    sqlite3_vfs* original = nullptr;
    sqlite3_vfs vfs = {};
    // A copy of each table of file functions, with two of them replaced; and back.
    std::map<const sqlite3_io_methods*, sqlite3_io_methods> watched;
    std::map<const sqlite3_io_methods*, const sqlite3_io_methods*> originals;
    int syncs = 0;
    bool diskIsFull = false;
} watch;

int syncFile(sqlite3_file* file, int flags) {
    ++watch.syncs;
    return watch.originals.at(file->pMethods)->xSync(file, flags);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    return watch.diskIsFull ? SQLITE_FULL : watch.originals.at(file->pMethods)->xWrite(file, bytes, size, offset);
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
    const int result = watch.original->xOpen(watch.original, name, file, flags, flagsOut);
    if (const sqlite3_io_methods* methods = file->pMethods) {
        const auto [entry, isNew] = watch.watched.try_emplace(methods, *methods);
        entry->second.xSync = syncFile;
        entry->second.xWrite = writeFile;
        watch.originals[&entry->second] = methods;
        file->pMethods = &entry->second;
    }
    return result;
}

} // namespace

WatchedFiles::WatchedFiles() {
    watch = {};
    watch.original = sqlite3_vfs_find(nullptr);
    watch.vfs = *watch.original;
    watch.vfs.zName = "watched";
    watch.vfs.xOpen = openFile;
    sqlite3_vfs_register(&watch.vfs, 1);
}

WatchedFiles::~WatchedFiles() {
    sqlite3_vfs_unregister(&watch.vfs);
    sqlite3_vfs_register(watch.original, 1);
}

int WatchedFiles::takeSyncs() {
    const int syncs = watch.syncs;
    watch.syncs = 0;
    return syncs;
}

void WatchedFiles::fillDisk() {
    watch.diskIsFull = true;
}

void WatchedFiles::emptyDisk() {
    watch.diskIsFull = false;
}

} // namespace softfall
