#include "contract/StoreContract.h"
#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteDiary.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteReminderStore.h"
#include "storage/SqliteRoutineStore.h"

using namespace softfall;

namespace {

class SqliteStores final : public StoresUnderTest {
public:
    explicit SqliteStores(const QString& folder)
        : m_file(folder + "/diary.sqlite") {
        reopen();
    }

    DiaryStore& diary() override { return m_open->diary; }
    History& history() override { return m_open->diary; }
    PlanStore& plan() override { return m_open->plan; }
    RoutineStore& routine() override { return m_open->routine; }
    ReminderStore& reminders() override { return m_open->reminders; }

    void reopen() override {
        m_open.reset();
        m_open = std::make_unique<Open>(m_file.open());
    }

private:
    struct Open {
        explicit Open(OpenedDiary opened)
            : database(std::move(opened.database)) {}
        std::unique_ptr<Database> database;
        SqliteDiary diary{*database};
        SqlitePlanStore plan{*database};
        SqliteRoutineStore routine{*database};
        SqliteReminderStore reminders{*database};
    };
    DiaryFile m_file;
    std::unique_ptr<Open> m_open;
};

} // namespace

static const TestCase testCase("SqliteStoresTest", [] {
    return std::make_unique<StoreContract>(
        [](const QString& folder) { return std::make_unique<SqliteStores>(folder); });
});
