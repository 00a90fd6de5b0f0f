#include "viewmodels/settings/StepPlanViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/StepWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

namespace {

/// All seven in the order of the evening; what is not wanted comes last.
std::vector<StepMinutes> allSevenOf(const Preferences& preferences) {
    std::vector<StepMinutes> steps = preferences.steps;
    for (const StepMinutes& usual : Preferences().steps) {
        if (std::ranges::find(steps, usual.step, &StepMinutes::step) == steps.end()) {
            steps.push_back({usual.step, minutes(0)});
        }
    }
    return steps;
}

minutes totalOf(const std::vector<StepMinutes>& steps) {
    minutes sum{0};
    for (const StepMinutes& step : steps) {
        sum += step.length;
    }
    return sum;
}

QString lengthWords(minutes length) {
    return length == minutes(0) ? StepPlanViewModel::tr("left out") : durationText(length);
}

/// "Quiet time gets 23 min instead of 43, Bedroom has no room"; empty where each has what it is meant to have.
QString differenceWords(const std::vector<StepMinutes>& wanted, const EveningPlan& plan) {
    QStringList parts;
    for (const StepMinutes& step : wanted) {
        const auto planned = std::ranges::find(plan.steps, step.step, &PlannedStep::step);
        const bool isThere = planned != plan.steps.end();
        if (step.length > minutes(0) && !isThere) {
            //: a step that does not fit into the evening; %1 its name
            parts << StepPlanViewModel::tr("%1 has no room").arg(stepTitle(step.step));
        } else if (isThere && planned->length() != step.length) {
            //: a step with other minutes than set; %1 its name, %2 "23 min", %3 "43 min"
            parts << StepPlanViewModel::tr("%1 gets %2 instead of %3")
                         .arg(stepTitle(step.step), durationText(planned->length()), durationText(step.length));
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

StepPlanViewModel::StepPlanViewModel(EveningService& evening, PageViewModel& page)
    : QObject(&page)
    , m_evening(evening)
    , m_page(page) {}

void StepPlanViewModel::read() {
    const Preferences& preferences = m_evening.settings().preferences;
    m_wanted = allSevenOf(preferences);
    std::vector<StepPlanRow> rows;
    for (const StepMinutes& step : m_wanted) {
        rows.push_back({step.step, stepTitle(step.step), int(step.length.count()), lengthWords(step.length),
                        rows.empty(), rows.size() + 1 == m_wanted.size()});
    }
    moveTowards(rows);
    m_steps.setRows(std::move(rows));
    const minutes total = totalOf(m_wanted);
    const minutes room = preferences.windDownBefore;
    //: of the steps, and of the evening; %1 and %2 numbers
    m_sum = tr("%1 of %2 minutes").arg(total.count()).arg(room.count());
    const QString differences = differenceWords(m_wanted, m_evening.tonight());
    m_fit = differences.isEmpty() ? QString()
            : total > room
                //: more minutes than the evening has; %1 "20 min", %2 what gives way
                ? tr("That’s %1 too long. To keep bedtime: %2.").arg(durationText(total - room), differences)
                : total < room
                      //: fewer minutes than the evening has; %1 "20 min", %2 what takes them
                      ? tr("%1 left over: %2.").arg(durationText(room - total), differences)
                      //: the steps do not divide evenly at the moment when screens go off; %1 what gives way
                      : tr("To turn screens off on time: %1.").arg(differences);
    m_isDefault = preferences.steps == Preferences().steps;
    emit changed();
}

void StepPlanViewModel::moveTowards(const std::vector<StepPlanRow>& rows) {
    for (std::size_t to = 0; to < rows.size() && m_steps.rowCount() == int(rows.size()); ++to) {
        const auto found = std::ranges::find(m_steps.rows(), rows[to].step, &StepPlanRow::step);
        const auto from = std::size_t(found - m_steps.rows().begin());
        if (from > to && found != m_steps.rows().end()) {
            m_steps.moveUp(int(from), int(to));
        }
    }
}

void StepPlanViewModel::store(const std::vector<StepMinutes>& steps, const QString& message) {
    editPlan(
        m_evening, m_page, [&steps](PlanSettings& settings) { settings.preferences.steps = steps; }, message);
    m_page.refresh(); // also after a refusal: the controls show what is stored
}

void StepPlanViewModel::setMinutes(int row, int minutesWanted) {
    if (hasRow(row)) {
        std::vector<StepMinutes> steps = m_wanted;
        StepMinutes& step = steps[std::size_t(row)];
        step.length = minutes(minutesWanted);
        //: after a change; %1 name of a step, %2 "12 min" or "left out"
        const QString message = tr("%1: %2.").arg(stepTitle(step.step), lengthWords(step.length));
        store(steps, message);
    }
}

void StepPlanViewModel::swap(int row, int other, const QString& message) {
    if (hasRow(row) && hasRow(other)) {
        std::vector<StepMinutes> steps = m_wanted;
        std::swap(steps[std::size_t(row)], steps[std::size_t(other)]);
        store(steps, message.arg(stepTitle(m_wanted[std::size_t(row)].step)));
    }
}

void StepPlanViewModel::moveUp(int row) {
    //: %1 name of a step
    swap(row, row - 1, tr("%1 comes earlier."));
}

void StepPlanViewModel::moveDown(int row) {
    //: %1 name of a step
    swap(row, row + 1, tr("%1 comes later."));
}

void StepPlanViewModel::restoreDefault() {
    store(Preferences().steps, tr("The steps are back in the default order."));
}

} // namespace softfall
