#pragma once

#include "application/RoutineLogger.h"
#include "core/routine/RoutineSession.h"
#include "core/routine/RoutineStore.h"
#include "core/routine/Shortening.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <optional>

namespace softfall {

/// Runs one evening's routine: advances the session by the monotonic clock and stores every transition.
class RoutineService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service. A session that was left open is returned by `interrupted`.
    RoutineService(RoutineStore& store, DiaryService& diary, EveningService& evening, const Clock& clock,
                   DurationTimer& timer, QObject* parent = nullptr);

    /// The session that is running, paused, or ended last since the program started; up to date at this moment.
    [[nodiscard]] std::optional<RoutineSession> session() const;
    /// A session that was open when the program ended, until its night is over.
    [[nodiscard]] std::optional<RoutineSession> interrupted() const;

    /// Time left in the current step; zero when none runs.
    [[nodiscard]] MonotonicTime remaining() const;
    /// When the routine ends if it runs without a break from now.
    [[nodiscard]] std::optional<Instant> expectedEnd() const;
    /// The part of its script that the current step is in; nothing for a step without one, or past its end.
    [[nodiscard]] std::optional<GuidedSegment> segment() const;
    /// Time left in that part, in seconds rounded up: what a countdown shows.
    [[nodiscard]] seconds segmentRemaining() const;
    /// The next part that does something else: the next hold, the next muscle group.
    [[nodiscard]] std::optional<GuidedSegment> nextSegment() const;
    /// What was shortened tonight to keep bedtime.
    [[nodiscard]] Shortening shortening() const;
    /// What would be shortened if tonight's routine were started now.
    [[nodiscard]] Shortening shorteningIfStartedNow() const;
    [[nodiscard]] RoutinePreferences preferences() const;

    /// What was ticked off in the current session.
    [[nodiscard]] const TickedItems& tickedItems() const { return m_ticked; }
    /// Ticks an item of the current step, or clears the tick.
    Result<void> tick(const QString& item, bool ticked);

    /// Whether a routine was started for that night, whatever its outcome.
    [[nodiscard]] bool hasSessionOf(NightDate night) const;
    /// The newest routine of that night, as stored.
    [[nodiscard]] std::optional<RoutineSession> latestOf(NightDate night) const;
    /// The one of that night in which most steps were done.
    [[nodiscard]] std::optional<RoutineSession> fullestOf(NightDate night) const;
    /// Whether the routine of that night is running or paused: then it leads through the evening by itself.
    [[nodiscard]] bool isOpen(NightDate night) const;
    /// Whether the newest routine of that night was finished: the person has gone to bed.
    [[nodiscard]] bool isFinished(NightDate night) const;

    /// Starts tonight's routine; NotNow while one is open or interrupted. One of an earlier night is abandoned.
    Result<void> start();
    /// Resumes the interrupted session where it was.
    Result<void> resumeInterrupted();
    /// Ends the interrupted session as it was.
    Result<void> endInterrupted();

    Result<void> pause();
    Result<void> resume();
    Result<void> next();
    Result<void> back();
    Result<void> skip(const QString& reason);
    Result<void> skipTo(StepId step);
    /// Skips a step that is running or still to come, for tonight.
    Result<void> leaveOut(StepId step, const QString& reason);
    /// 1…60 minutes more for the current step; later ones are shortened to keep bedtime.
    Result<void> extend(minutes more);
    /// Sets and stores what fills the wind-down step; if that step is running, it begins at once.
    Result<void> choose(WindDownActivity activity);
    /// Changes the preferences; a running script continues as it is.
    Result<EditId> setPreferences(std::function<void(RoutinePreferences&)> change);
    /// Standard stretching with such holds (10…60 s), or the short form; the stretching step gets that length.
    Result<EditId> chooseStretching(StretchForm form, seconds hold);
    Result<void> finish();
    Result<void> abandon();

signals:
    /// A transition was stored, or something was ticked off.
    void changed();
    /// A second of the running session went by.
    void ticked();
    /// A transition could not be stored; the session continues in memory.
    void storingFailed(const softfall::Error& error);

private:
    using Transition = std::function<Result<void>(RoutineSession&, Instant)>;
    Result<void> transit(const Transition& transition);
    Result<void> abandonEarlier(NightDate tonight);
    void follow(const RoutineSession& session);
    [[nodiscard]] bool isOver(NightDate night) const;
    [[nodiscard]] MonotonicTime ranSinceAnchor() const;
    void tick();
    void rest();
    void catchUp();
    void store();
    void logDone(const RoutineSession& before);
    void guide(RoutineSession& session) const;
    void keepBedtime(RoutineSession& session) const;
    void readScript();
    Result<void> reloadGuidance();

    RoutineStore& m_store;
    RoutineLogger m_logger;
    EveningService& m_evening;
    const Clock& m_clock;
    DurationTimer& m_timer;
    std::optional<RoutineSession> m_session;
    std::optional<RoutineSession> m_interrupted;
    MonotonicTime m_anchor{0}; ///< monotonic time up to which m_session has been advanced
    GuidedScript m_script;     ///< of the current step; empty where it has none
    TickedItems m_ticked;
    bool m_isStored = true; ///< whether the last transition reached the store
};

} // namespace softfall
