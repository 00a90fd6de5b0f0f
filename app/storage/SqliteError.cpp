#include "storage/SqliteError.h"

#include <sqlite3.h>

namespace softfall {

namespace {

QString notStored(const char* why, const QString& message) {
    return QStringLiteral("%1; nothing was changed, and your saved data is safe (%2)").arg(QLatin1String(why), message);
}

const char* whyNotUsable(int code) {
    switch (code) {
    case SQLITE_IOERR_SHMSIZE: // the index of the log could not grow to the size it needs
        return "the disk is full";
    case SQLITE_IOERR_SHMMAP:
    case SQLITE_IOERR_SHMLOCK:
        return "the folder cannot share memory between programs, which the diary needs";
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return "the folder cannot lock files, which the diary needs";
    default:
        return "the disk cannot be used";
    }
}

} // namespace

Error errorOf(const SQLite::Exception& exception) {
    const QString message = QString::fromUtf8(exception.what());
    Error error = unavailable(QStringLiteral("diary"), message);
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        error.kind = Error::Kind::Damaged;
        error.detail = QStringLiteral("the file is damaged (%1)").arg(message);
        break;
    case SQLITE_READONLY:
        error.kind = Error::Kind::ReadOnly;
        error.detail = QStringLiteral("the file can be read but not written to (%1)").arg(message);
        break;
    case SQLITE_FULL:
        error.detail = notStored("the disk is full", message);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.detail = notStored("another program is using the file", message);
        break;
    case SQLITE_IOERR:
        error.detail = notStored(whyNotUsable(exception.getExtendedErrorCode()), message);
        break;
    case SQLITE_CONSTRAINT:
        if (exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_COMMITHOOK) {
            error.detail = QStringLiteral("another program moved, replaced or removed the file just now; this was not "
                                          "stored. Please try again");
            break;
        }
        error.kind = Error::Kind::BadInput;
        error.field = QStringLiteral("entry");
        error.allowed = QStringLiteral("a value in the diary's ranges");
        break;
    default:
        break;
    }
    return error;
}

} // namespace softfall
