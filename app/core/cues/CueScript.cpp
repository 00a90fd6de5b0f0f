#include "core/cues/CueScript.h"

#include "core/routine/BreathingScript.h"
#include "core/routine/MeditationScript.h"

#include <algorithm>
#include <set>

namespace softfall {

namespace {

constexpr seconds announcedBefore{10};     // a hold, in the warm-up
constexpr seconds groupAnnouncedBefore{4}; // a muscle group, while the previous one lets go
constexpr seconds minHoldToCountDown{20};  // a hold of this length says when ten seconds are left
constexpr seconds getReadyBefore{20};      // a guided step
constexpr seconds minStepForGetReady{45};  // of the step before it
constexpr seconds lastWordsBefore{30};     // lights-out
constexpr int breathsSpoken = 3;           // then tones are enough
constexpr seconds beforeFirstBreath{10};   // at night, for the sentence before it
constexpr int breathsAfterTwitch = 11;     // with it two minutes

class Writer {
public:
    Writer(const GuidedScript& script, StepId step)
        : m_script(script)
        , m_step(step) {}

    std::vector<Cue> write() {
        for (std::size_t i = 0; i < m_script.size(); ++i) {
            writeSegment(m_script[i], i + 1 < m_script.size() ? &m_script[i + 1] : nullptr);
        }
        if (!m_script.empty()) {
            const bool sat = m_script.back().phase == GuidedPhase::Sit;
            add(lengthOf(m_script), CueKind::ScriptDone, sat ? Tone::Bell : Tone::Done, m_script.back());
        }
        return std::move(m_cues);
    }

private:
    Cue& add(MonotonicTime at, CueKind kind, std::optional<Tone> tone, const GuidedSegment& about) {
        Cue cue;
        cue.at = at;
        cue.kind = kind;
        cue.tone = tone;
        cue.step = m_step;
        cue.about = about;
        m_cues.push_back(cue);
        return m_cues.back();
    }

    void announce(seconds at, CueKind kind, std::optional<Tone> tone, const GuidedSegment& next) {
        Cue& cue = add(at, kind, tone, next);
        cue.isFirstOfItsKind = next.stretch && m_explained.insert(*next.stretch).second;
    }

    void writeSegment(const GuidedSegment& segment, const GuidedSegment* next) {
        const bool isFirst = segment.start == seconds(0);
        switch (segment.phase) {
        case GuidedPhase::WarmUp:
            add(segment.start, CueKind::WarmUp, Tone::Step, segment);
            if (next) {
                announce(segment.end() - announcedBefore, CueKind::Announce, std::nullopt, *next);
            }
            break;
        case GuidedPhase::Hold:
            if (isFirst) { // nothing before it could say which it is
                announce(segment.start, CueKind::Announce, Tone::Step, segment);
            }
            add(segment.start, CueKind::Hold, Tone::Hold, segment);
            if (segment.length >= minHoldToCountDown) {
                add(segment.end() - seconds(10), CueKind::TenSeconds, std::nullopt, segment);
            }
            m_lastHold = segment;
            break;
        case GuidedPhase::Change:
        case GuidedPhase::Rest:
            if (!segment.stretch) {
                add(segment.start, CueKind::LetGo, Tone::Release, segment);
            } else if (segment.stretch == m_lastHold.stretch && segment.side == m_lastHold.side) {
                add(segment.start, CueKind::Rest, Tone::Release, segment);
            } else {
                announce(segment.start, CueKind::Change, Tone::Release, segment);
            }
            break;
        case GuidedPhase::Closing:
            add(segment.start, CueKind::Closing, Tone::Step, segment);
            break;
        case GuidedPhase::BreatheIn:
        case GuidedPhase::BreatheOut: {
            const bool in = segment.phase == GuidedPhase::BreatheIn;
            Cue& cue = add(segment.start, in ? CueKind::BreatheIn : CueKind::BreatheOut,
                           in ? Tone::BreatheIn : Tone::BreatheOut, segment);
            m_breaths += in ? 1 : 0;
            cue.isSpoken = m_breaths <= breathsSpoken;
            break;
        }
        case GuidedPhase::Settle:
            add(segment.start, CueKind::Settle, Tone::Step, segment);
            if (next && next->group) {
                add(segment.end() - groupAnnouncedBefore, CueKind::Announce, std::nullopt, *next);
            }
            break;
        case GuidedPhase::Tense:
            add(segment.start, CueKind::Tense, Tone::Hold, segment);
            m_tensed = segment.group;
            break;
        case GuidedPhase::Release: {
            if (m_tensed != segment.group) { // nothing is tensed before: it also says what to let go of
                add(segment.start, CueKind::Announce, Tone::Release, segment);
            }
            add(segment.start, CueKind::Release, Tone::Release, segment);
            if (next && next->phase == GuidedPhase::Tense) {
                add(segment.end() - groupAnnouncedBefore, CueKind::Announce, std::nullopt, *next);
            }
            break;
        }
        case GuidedPhase::Scan:
            add(segment.start, CueKind::Scan, Tone::Step, segment);
            break;
        case GuidedPhase::Sit:
            add(segment.start, CueKind::Sit, Tone::Bell, segment);
            for (seconds at = segment.start + bellInterval; at + minutes(1) <= segment.end(); at += bellInterval) {
                add(at, CueKind::Interval, Tone::Bell, segment).isSpoken = false;
            }
            break;
        }
    }

    const GuidedScript& m_script;
    StepId m_step;
    std::vector<Cue> m_cues;
    std::set<StretchId> m_explained;
    GuidedSegment m_lastHold;
    std::optional<MuscleGroup> m_tensed;
    int m_breaths = 0;
};

void append(std::vector<Cue>& cues, const std::vector<Cue>& more, MonotonicTime offset) {
    for (Cue cue : more) {
        cue.at += offset;
        cues.push_back(cue);
    }
}

Cue stepBegins(const SessionStep& step, MonotonicTime at) {
    Cue cue;
    cue.at = at;
    cue.tone = Tone::Step;
    cue.step = step.step;
    cue.length = std::chrono::round<seconds>(step.planned);
    return cue;
}

} // namespace

std::vector<Cue> cuesOf(const GuidedScript& script, StepId step) {
    return Writer(script, step).write();
}

std::vector<Cue> breathingAfterTwitch() {
    Cue over;
    over.kind = CueKind::TwitchIsOver;
    std::vector<Cue> cues{over};
    for (Cue cue : cuesOf(slowBreathing(BreathPace::FourSix, breathsAfterTwitch), StepId::WindDown)) {
        if (cue.kind != CueKind::ScriptDone) {
            cue.at += beforeFirstBreath;
            cue.isSpoken = true;
            cues.push_back(cue);
        }
    }
    return cues;
}

MonotonicTime ranBefore(const RoutineSession& session) {
    MonotonicTime ran{0};
    for (std::size_t i = 0; i < std::min(session.current, session.steps.size()); ++i) {
        ran += session.steps[i].elapsed;
    }
    return ran;
}

std::vector<Cue> cuesOf(const RoutineSession& session, const RoutinePreferences& preferences) {
    std::vector<Cue> cues;
    if (!session.isOpen()) {
        return cues;
    }
    MonotonicTime begin = ranBefore(session);
    const SessionStep* before = nullptr;
    for (std::size_t i = session.current; i < session.steps.size(); ++i) {
        const SessionStep& step = session.steps[i];
        if (step.state == SessionStepState::Skipped) {
            continue;
        }
        const auto guidance = i == session.current
                                  ? step.guidance
                                  : guidanceFor(step.step, std::chrono::floor<seconds>(step.planned), preferences);
        if (step.step == StepId::Stretching && before && before->planned >= minStepForGetReady) {
            Cue ready = stepBegins(step, begin - getReadyBefore);
            ready.kind = CueKind::GetReady;
            ready.tone.reset();
            cues.push_back(ready);
        }
        cues.push_back(stepBegins(step, begin));
        if (guidance) {
            append(cues, cuesOf(scriptOf(*guidance), step.step), begin + guidance->from);
        }
        begin += step.planned;
        before = &step;
    }
    if (before && before->planned >= 2 * lastWordsBefore) {
        Cue last = stepBegins(*before, begin - lastWordsBefore);
        last.kind = CueKind::LightsOutSoon;
        last.tone = Tone::Done;
        cues.push_back(last);
    }
    // A script may end with its step, or extend beyond a step that was cut short by hand.
    std::erase_if(cues, [begin](const Cue& cue) { return cue.at >= begin; });
    std::ranges::stable_sort(cues, {}, &Cue::at);
    return cues;
}

} // namespace softfall
