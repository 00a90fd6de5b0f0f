#include "storage/SqliteError.h"

#include <sqlite3.h>

namespace softfall {

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
        error.detail = QStringLiteral("the file can be read but not written (%1)").arg(message);
        break;
    case SQLITE_FULL:
        error.detail = QStringLiteral("the disk is full (%1)").arg(message);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.detail = QStringLiteral("another program is using the file (%1)").arg(message);
        break;
    case SQLITE_CONSTRAINT:
        error.kind = Error::Kind::BadInput;
        error.field = QStringLiteral("entry");
        error.allowed = QStringLiteral("what the diary's ranges hold");
        break;
    default:
        break;
    }
    return error;
}

} // namespace softfall
