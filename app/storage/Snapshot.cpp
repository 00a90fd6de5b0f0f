#include "storage/Snapshot.h"

#include <SQLiteCpp/Exception.h>

namespace softfall {

Snapshot::Snapshot(Database& database)
    : m_savepoint(database.connection(), "snapshot") {}

Snapshot::~Snapshot() {
    try {
        m_savepoint.release(); // the library's own destructor rolls back, and leaves it open
    } catch (const SQLite::Exception&) {
        // The connection is past use; the next statement tells.
    }
}

} // namespace softfall
