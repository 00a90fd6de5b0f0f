#include "application/ReadinessService.h"

#include <algorithm>
#include <utility>

namespace softfall {

namespace {

const QString readinessKey = QStringLiteral("readiness");
/// Of the wording: Softfall speaks English only.
const QString spokenLanguage = QStringLiteral("en");

} // namespace

ReadinessService::ReadinessService(const Ports& ports, Wording wording, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_wording(std::move(wording)) {
    m_wording.notice.key = readinessKey;
    m_ports.notifier.setActionHandler([this](const QString& key, const QString&) {
        if (key == readinessKey) {
            setTrial(m_noticeOf, {Trial::Outcome::NoticeAnswered, {}, {}});
        }
    });
    m_ports.wakeup.setHandler([this] { onWakeup(); });
}

void ReadinessService::refresh() {
    if (m_isChecking) {
        return;
    }
    m_isChecking = true;
    m_ports.desktop.inspect([this](const DesktopFacts& desktop) {
        const QString folder = m_ports.wanted().voice.recordings;
        if (folder.isEmpty() || !m_ports.checkRecordings) {
            assessAll(desktop);
            return;
        }
        m_ports.checkRecordings(folder, [this, desktop](const RecordingsReport& report) {
            DesktopFacts facts = desktop;
            facts.recordingProblems = report.problems;
            assessAll(facts);
        });
    });
}

void ReadinessService::assessAll(const DesktopFacts& desktop) {
    m_isChecking = false;
    m_results = assess(desktop, m_ports.autostart.status(), m_ports.diary.inspect(), m_ports.clock.now());
    emit changed();
}

std::optional<Trial> ReadinessService::trialOf(CheckItem item) const {
    const auto found = m_trials.find(item);
    return found == m_trials.end() ? std::nullopt : std::optional(found->second);
}

void ReadinessService::setTrial(CheckItem item, Trial trial) {
    m_trials[item] = std::move(trial);
    emit changed();
}

void ReadinessService::setAutostart(bool on) {
    // Shown before the request: the answer may come at once.
    setTrial(CheckItem::Autostart, {Trial::Outcome::Asked, {}, {}});
    m_ports.autostart.set(on, [this, on](const Result<void>& result) {
        setTrial(CheckItem::Autostart,
                 result ? Trial{on ? Trial::Outcome::SwitchedOn : Trial::Outcome::SwitchedOff, {}, {}}
                        : Trial{Trial::Outcome::Failed, result.error().detail, {}});
        refresh();
    });
}

bool ReadinessService::canTry(CheckItem item) const {
    if (item == CheckItem::Notifications || item == CheckItem::Actions) {
        const auto result = std::ranges::find(m_results, item, &CheckResult::item);
        return result != m_results.end() && result->state != CheckState::Missing;
    }
    return item != CheckItem::Tray && item != CheckItem::DoNotDisturb;
}

void ReadinessService::tryOut(CheckItem item) {
    if (!canTry(item)) {
        recheck(item, {Trial::Outcome::Rechecked, {}, {}});
        return;
    }
    switch (item) {
    case CheckItem::Autostart:
        setAutostart(autostart().kind != AutostartStatus::Kind::On);
        break;
    case CheckItem::Notifications:
    case CheckItem::Actions:
        showNotice(item);
        break;
    case CheckItem::Voice:
        setTrial(item, {Trial::Outcome::Asked, {}, {}});
        setSound();
        m_ports.cues.say(m_wording.spoken, spokenLanguage,
                         [this, item](const Result<void>& result) { reportSound(item, result); });
        break;
    case CheckItem::Sound:
        setTrial(item, {Trial::Outcome::Asked, {}, {}});
        setSound();
        m_ports.cues.playTone(Tone::Hold, [this, item](const Result<void>& result) { reportSound(item, result); });
        break;
    case CheckItem::Wakeup:
        tryWakeup();
        break;
    case CheckItem::Database:
        recheck(item, {Trial::Outcome::FileRead, {}, {}});
        break;
    case CheckItem::Backup: {
        const auto made = m_ports.diary.backUp();
        recheck(item, made ? Trial{Trial::Outcome::BackedUp, *made, {}}
                           : Trial{Trial::Outcome::Failed, describe(made.error()), {}});
        break;
    }
    case CheckItem::Tray:
    case CheckItem::DoNotDisturb:
        break;
    }
}

void ReadinessService::recheck(CheckItem item, Trial trial) {
    m_trials[item] = std::move(trial);
    refresh(); // reports both
}

void ReadinessService::forgetTrials() {
    std::erase_if(m_trials, [](const auto& each) { return each.second.outcome != Trial::Outcome::Asked; });
    emit changed();
}

void ReadinessService::setSound() {
    const RoutinePreferences wanted = m_ports.wanted();
    m_ports.cues.setVolume(wanted.volume / 100.0);
    m_ports.cues.setVoice(wanted.voice);
}

void ReadinessService::reportSound(CheckItem item, const Result<void>& result) {
    setTrial(item,
             result ? Trial{Trial::Outcome::Heard, {}, {}} : Trial{Trial::Outcome::Failed, result.error().detail, {}});
}

void ReadinessService::showNotice(CheckItem item) {
    m_noticeOf = item;
    setTrial(item, {Trial::Outcome::NoticeSent, {}, {}});
    m_ports.notifier.show(m_wording.notice);
}

void ReadinessService::withdrawNotice() {
    m_ports.notifier.close(m_wording.notice.key);
}

void ReadinessService::tryWakeup() {
    if (m_wakeupFrom) {
        return;
    }
    // An instant is a whole second, so the five seconds count from the next one.
    m_wakeupFrom = m_ports.clock.now() + seconds(1);
    m_wakeupFromMonotonic.reset();
    m_ports.wakeup.wakeAt(*m_wakeupFrom);
    setTrial(CheckItem::Wakeup, {Trial::Outcome::Asked, {}, {}});
}

void ReadinessService::onWakeup() {
    if (!m_wakeupFrom) {
        return;
    }
    const Instant now = m_ports.clock.now();
    const Instant until = *m_wakeupFrom + wakeupTrial;
    if (!m_wakeupFromMonotonic) {
        if (now < *m_wakeupFrom) {
            return; // the clock was set; the wake-up is unchanged
        }
        m_wakeupFromMonotonic = m_ports.clock.monotonic();
        m_ports.wakeup.wakeAt(until);
    } else if (now >= until) {
        const MonotonicTime passed = m_ports.clock.monotonic() - *m_wakeupFromMonotonic;
        m_wakeupFrom.reset();
        m_ports.wakeup.cancel();
        setTrial(CheckItem::Wakeup, {Trial::Outcome::Woken, {}, passed});
    }
}

} // namespace softfall
