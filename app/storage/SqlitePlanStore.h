#pragma once

#include "core/coach/PlanStore.h"
#include "storage/Database.h"

namespace softfall {

/// The plan in the diary file, which SqliteDiary::apply writes.
class SqlitePlanStore final : public PlanStore {
public:
    /// `database` must outlive the store.
    explicit SqlitePlanStore(Database& database)
        : m_database(database) {}

    [[nodiscard]] Result<PlanSettings> plan() const override;
    [[nodiscard]] Result<Travel> travel() const override;
    [[nodiscard]] Result<void> saveTravel(const Travel& travel) override;
    [[nodiscard]] Result<Beginning> beginning() const override;
    [[nodiscard]] Result<void> saveWelcome(int screen, const WelcomeAnswers& answers) override;
    [[nodiscard]] Result<void> begin(const Begun& begun) override;

private:
    Database& m_database;
};

} // namespace softfall
