#pragma once

#include "core/cues/CuePlayer.h"
#include "core/readiness/Readiness.h"
#include "core/reminders/Notifier.h"
#include "core/routine/RoutinePreferences.h"
#include "core/time/Clock.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace softfall {

/// The result of trying one item.
struct Trial {
    enum class Outcome {
        Asked, ///< under way: the desktop asks, a wake-up is waited for, a sound is about to begin
        NoticeSent,
        NoticeAnswered, ///< its button came back
        Heard,          ///< voice or tone has begun
        Woken,          ///< after `milliseconds` instead of wakeupTrial
        FileRead,       ///< the diary was read from end to end; what was found is in the results
        BackedUp,       ///< to `detail`
        SwitchedOn,
        SwitchedOff,
        Rechecked,
        Failed ///< `detail` says why
    };
    Outcome outcome = Outcome::Asked;
    QString detail;
    std::chrono::milliseconds milliseconds{0};
    bool operator==(const Trial&) const = default;
};

/// How far ahead a wake-up is tried.
inline constexpr seconds wakeupTrial{5};

/// "Will it work tonight?": the state of the desktop and the diary, and a trial of each.
class ReadinessService : public QObject {
    Q_OBJECT

public:
    /// Separate ports where two users would disturb each other: notifier and wake-up are not those of the reminders.
    /// The references must outlive the service.
    struct Ports {
        DesktopProbe& desktop;
        DiaryCare& diary;
        Autostart& autostart;
        Notifier& notifier;
        CuePlayer& cues;
        /// How sounds are wanted tonight.
        std::function<RoutinePreferences()> wanted;
        Wakeup& wakeup;
        const Clock& clock;
        /// Reads the recordings in a folder; none: they are not looked at.
        std::function<void(const QString& folder, CuePlayer::Checked checked)> checkRecordings{};
    };
    /// Texts of the trials in words: the notice (its key is the service's, its first action is the one that is
    /// expected back), and the sentence that is spoken.
    struct Wording {
        Notice notice;
        SpokenWords spoken;
    };

    ReadinessService(const Ports& ports, Wording wording, QObject* parent = nullptr);

    /// Checks again; changed() is emitted when the results are there.
    void refresh();
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// In the order of allCheckItems; empty until the first check has ended.
    [[nodiscard]] const std::vector<CheckResult>& results() const { return m_results; }

    /// As it is at this moment.
    [[nodiscard]] AutostartStatus autostart() const { return m_ports.autostart.status(); }
    /// The result is reported as a trial of Autostart.
    void setAutostart(bool on);

    /// Whether it can be tried beyond checking again: not tray and do-not-disturb, nor notifications while nothing
    /// shows them.
    [[nodiscard]] bool canTry(CheckItem item) const;
    /// Tries one item: toggles autostart, shows a notice, speaks, plays a tone, waits for a wake-up, reads the file,
    /// makes a backup. Checks everything again if there is nothing to try.
    void tryOut(CheckItem item);
    /// The notice that was tried is no longer needed.
    void withdrawNotice();
    /// The last trial since forgetTrials().
    [[nodiscard]] std::optional<Trial> trialOf(CheckItem item) const;
    /// Trial results are momentary; a trial under way continues.
    void forgetTrials();

signals:
    /// Results or trials have changed.
    void changed();

private:
    void setTrial(CheckItem item, Trial trial);
    void setSound();
    void reportSound(CheckItem item, const Result<void>& result);
    void showNotice(CheckItem item);
    void tryWakeup();
    void onWakeup();
    void recheck(CheckItem item, Trial trial);
    void assessAll(const DesktopFacts& desktop);

    Ports m_ports;
    Wording m_wording;
    bool m_isChecking = false;
    std::vector<CheckResult> m_results;
    std::map<CheckItem, Trial> m_trials;
    CheckItem m_noticeOf = CheckItem::Notifications;
    std::optional<Instant> m_wakeupFrom; ///< the full second from which the trial counts; nothing: none runs
    std::optional<MonotonicTime> m_wakeupFromMonotonic; ///< once that second has come
};

} // namespace softfall
