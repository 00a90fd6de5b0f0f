#include "storage/Snapshot.h"

#include <SQLiteCpp/Exception.h>

namespace softfall {

Snapshot::Snapshot(Database& database)
    : m_savepoint(database.connection(), "snapshot") {}

Snapshot::~Snapshot() {
    try {
        m_savepoint.release(); // the library's own destructor rolls back, but leaves it open
    } catch (const SQLite::Exception&) {
        // The connection is unusable; the next statement reports it.
    }
}

} // namespace softfall
