#include "storage/Migration.h"

namespace softfall {

std::vector<Migration> shippedMigrations() {
    return {{1, QStringLiteral(":/softfall/schema/0001_initial.sql")},
            {2, QStringLiteral(":/softfall/schema/0002_reminders.sql")},
            {3, QStringLiteral(":/softfall/schema/0003_routine.sql")},
            {4, QStringLiteral(":/softfall/schema/0004_diary.sql")},
            {5, QStringLiteral(":/softfall/schema/0005_experiments.sql")}};
}

} // namespace softfall
