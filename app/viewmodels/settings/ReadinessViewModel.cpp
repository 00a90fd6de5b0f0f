#include "viewmodels/settings/ReadinessViewModel.h"

#include "viewmodels/wording/CheckWords.h"

#include <algorithm>

namespace softfall {

namespace {

ReadinessStatus::Value statusOf(CheckState state) {
    return state == CheckState::Ok         ? ReadinessStatus::Works
           : state == CheckState::Degraded ? ReadinessStatus::Partial
                                           : ReadinessStatus::Unavailable;
}

/// The same count in the same words as in the list of sections; empty where nothing is missing.
QString problemsOf(const std::vector<CheckResult>& results) {
    const auto missing = int(std::ranges::count(results, CheckState::Missing, &CheckResult::state));
    return missing == 0 ? QString() : ReadinessViewModel::tr("%n problems", nullptr, missing);
}

QString summaryOf(const std::vector<CheckResult>& results) {
    const QString problems = problemsOf(results);
    //: %1 why it won't work, a sentence; %2 "2 problems"
    const QString counted = ReadinessViewModel::tr("%1 %2.");
    const auto isMissing = [&results](CheckItem item) {
        const auto result = std::ranges::find(results, item, &CheckResult::item);
        return result != results.end() && result->state == CheckState::Missing;
    };
    if (isMissing(CheckItem::Database) || isMissing(CheckItem::Wakeup)) {
        return counted.arg(ReadinessViewModel::tr("No. Something Softfall needs isn’t working."), problems);
    }
    if (isMissing(CheckItem::Notifications)) {
        return counted.arg(ReadinessViewModel::tr("Only in the window: nothing shows notifications here."), problems);
    }
    const auto partial = int(std::ranges::count(results, CheckState::Degraded, &CheckResult::state));
    if (problems.isEmpty()) {
        return partial == 0 ? ReadinessViewModel::tr("Yes, everything works.")
                            : ReadinessViewModel::tr("Mostly. %n things could be better.", nullptr, partial);
    }
    return partial == 0
               //: %1 "2 problems"
               ? ReadinessViewModel::tr("Mostly. %1.").arg(problems)
               //: %1 "2 problems"
               : ReadinessViewModel::tr("Mostly. %1, and %n more things could be better.", nullptr, partial)
                     .arg(problems);
}

} // namespace

ReadinessViewModel::ReadinessViewModel(ReadinessService& readiness, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_readiness(readiness)
    , m_locale(std::move(locale)) {
    connect(&readiness, &ReadinessService::changed, this, &ReadinessViewModel::onChecked);
}

void ReadinessViewModel::onChecked() {
    const QString attention = problemsOf(m_readiness.results());
    if (m_attention != attention) {
        m_attention = attention;
        emit attentionChanged();
    }
    reread();
}

void ReadinessViewModel::begin() {
    m_readiness.forgetTrials();
    m_readiness.refresh();
}

void ReadinessViewModel::act(int row) {
    const auto& results = m_readiness.results();
    if (row >= 0 && std::size_t(row) < results.size()) {
        m_readiness.tryOut(results[std::size_t(row)].item);
    }
}

Result<PageViewModel::Status> ReadinessViewModel::read() {
    const auto& results = m_readiness.results();
    std::vector<ReadinessRow> rows;
    for (const CheckResult& result : results) {
        const auto trial = m_readiness.trialOf(result.item);
        rows.push_back({checkTitle(result.item), statusOf(result.state), checkStateWord(result), checkSentence(result),
                        trial ? outcomeWords(result.item, *trial) : QString(), actionOf(result.item),
                        trial && trial->outcome == Trial::Outcome::Asked});
    }
    m_items.setRows(std::move(rows));
    m_summary = summaryOf(results);
    emit changed();
    return results.empty() ? Loading : Ready;
}

QString ReadinessViewModel::actionOf(CheckItem item) const {
    if (!m_readiness.canTry(item)) {
        return tr("Check again");
    }
    switch (item) {
    case CheckItem::Autostart:
        return m_readiness.autostart().kind == AutostartStatus::Kind::On ? tr("Turn off") : tr("Turn on");
    case CheckItem::Notifications:
    case CheckItem::Actions:
        return tr("Show a test");
    case CheckItem::Voice:
        return tr("Say something");
    case CheckItem::Sound:
        return tr("Play a tone");
    case CheckItem::Wakeup:
        return tr("Try in 5 seconds");
    case CheckItem::Database:
        return tr("Check the file");
    case CheckItem::Backup:
        return tr("Back up now");
    case CheckItem::Tray:
    case CheckItem::DoNotDisturb:
        break;
    }
    return {};
}

QString ReadinessViewModel::outcomeWords(CheckItem item, const Trial& trial) const {
    switch (trial.outcome) {
    case Trial::Outcome::Asked:
        return item == CheckItem::Wakeup      ? tr("Waiting…")
               : item == CheckItem::Autostart ? tr("Asking the desktop. It may have a question for you.")
                                              : tr("One moment…");
    case Trial::Outcome::NoticeSent:
        return tr("Shown. Did you see it?");
    case Trial::Outcome::NoticeAnswered:
        return tr("You pressed its button, so it works.");
    case Trial::Outcome::Heard:
        return item == CheckItem::Voice ? tr("Spoken. Did you hear it?") : tr("Played. Did you hear it?");
    case Trial::Outcome::Woken:
        //: %1 a number with decimals, "5.00"
        return tr("It came after %1 seconds.")
            .arg(m_locale.toString(double(trial.milliseconds.count()) / 1000, 'f', 2));
    case Trial::Outcome::FileRead:
        return tr("Just checked from end to end.");
    case Trial::Outcome::BackedUp:
        //: %1 name of a file
        return tr("Saved as %1 and checked.").arg(trial.detail.section(u'/', -1));
    case Trial::Outcome::SwitchedOn:
        return tr("Turned on.");
    case Trial::Outcome::SwitchedOff:
        return tr("Turned off.");
    case Trial::Outcome::Rechecked:
        return tr("Just checked.");
    case Trial::Outcome::Failed:
        //: %1 a reason
        return tr("That didn’t work (%1).").arg(trial.detail);
    }
    return {};
}

} // namespace softfall
