#include "contract/StoreContract.h"
#include "support/MemoryDiary.h"

#include <QTest>

using namespace softfall;

namespace {

class MemoryStores final : public StoresUnderTest {
public:
    DiaryStore& diary() override { return m_diary; }
    History& history() override { return m_diary; }
    PlanStore& plan() override { return m_diary; }
    RoutineStore& routine() override { return m_diary; }
    ReminderStore& reminders() override { return m_diary; }
    void reopen() override {} // memory is all it has

private:
    MemoryDiary m_diary;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    StoreContract contract([](const QString&) { return std::make_unique<MemoryStores>(); });
    return QTest::qExec(&contract, argc, argv);
}
