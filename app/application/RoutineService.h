#pragma once

#include "application/DiaryService.h"
#include "core/routine/RoutineSession.h"
#include "core/routine/RoutineStore.h"
#include "core/routine/StretchScript.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <optional>

namespace softfall {

/// Runs one evening's routine: drives the session by the monotonic clock and stores every transition.
class RoutineService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service. A session that was left open is offered by `interrupted`.
    RoutineService(RoutineStore& store, DiaryService& diary, const EveningService& evening, const Clock& clock,
                   DurationTimer& timer, QObject* parent = nullptr);

    /// The session that runs, is paused, or ended last since the program started; up to date to this moment.
    [[nodiscard]] std::optional<RoutineSession> session() const;
    /// A session that was open when the program ended, until its night is over.
    [[nodiscard]] std::optional<RoutineSession> interrupted() const;

    /// Time left in the current step; zero when none runs.
    [[nodiscard]] MonotonicTime remaining() const;
    /// When the routine ends if it runs on from now.
    [[nodiscard]] std::optional<Instant> expectedEnd() const;
    /// What the stretching step does now; nothing when another step runs.
    [[nodiscard]] std::optional<StretchSegment> stretchSegment() const;
    /// Time left in that segment.
    [[nodiscard]] seconds stretchRemaining() const;
    /// The next hold after that segment.
    [[nodiscard]] std::optional<StretchSegment> nextHold() const;

    /// Whether a routine was started for that night, whatever became of it.
    [[nodiscard]] bool hasSessionOf(NightDate night) const;
    /// Whether the newest routine of that night was finished: the person has gone to bed.
    [[nodiscard]] bool isFinished(NightDate night) const;

    /// Starts tonight's routine; NotNow while one is open or interrupted. One of an earlier night is abandoned.
    Result<void> start();
    /// Takes up the interrupted session where it was.
    Result<void> resumeInterrupted();
    /// Ends the interrupted session as it was.
    Result<void> endInterrupted();

    Result<void> pause();
    Result<void> resume();
    Result<void> next();
    Result<void> back();
    Result<void> skip(const QString& reason);
    Result<void> skipTo(StepId step);
    Result<void> extend(minutes more);
    Result<void> finish();
    Result<void> abandon();

signals:
    /// A transition was stored.
    void changed();
    /// A second of the running session went by.
    void ticked();
    /// A transition could not be stored; the session goes on in memory.
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
    void noteStretching(const RoutineSession& before);

    RoutineStore& m_store;
    DiaryService& m_diary;
    const EveningService& m_evening;
    const Clock& m_clock;
    DurationTimer& m_timer;
    std::optional<RoutineSession> m_session;
    std::optional<RoutineSession> m_interrupted;
    MonotonicTime m_anchor{0};     ///< monotonic time up to which m_session has been advanced
    StretchScript m_stretchScript; ///< chosen by the length as planned: extending a step does not change its script
    bool m_isStored = true;        ///< whether the last transition reached the store
};

} // namespace softfall
