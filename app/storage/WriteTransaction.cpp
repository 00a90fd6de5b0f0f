#include "storage/WriteTransaction.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace softfall {

WriteTransaction::WriteTransaction(Database& database) {
    if (sqlite3_get_autocommit(database.connection().getHandle()) == 0) {
        m_part.emplace(database.connection(), "edit");
        return;
    }
    database.prepareWrite(); // it may be another connection after it
    m_transaction.emplace(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
}

} // namespace softfall
