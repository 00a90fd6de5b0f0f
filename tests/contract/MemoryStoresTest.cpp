#include "contract/StoreContract.h"
#include "program/TestCase.h"
#include "support/MemoryDiary.h"

using namespace softfall;

namespace {

class MemoryStores final : public StoresUnderTest {
public:
    DiaryStore& diary() override { return m_diary; }
    History& history() override { return m_diary; }
    PlanStore& plan() override { return m_diary; }
    RoutineStore& routine() override { return m_diary; }
    ReminderStore& reminders() override { return m_diary; }
    void reopen() override {} // there is only memory

private:
    MemoryDiary m_diary;
};

} // namespace

static const TestCase testCase("MemoryStoresTest", [] {
    return std::make_unique<StoreContract>([](const QString&) { return std::make_unique<MemoryStores>(); });
});
