#include "core/cues/Cue.h"

namespace softfall {

QString toString(CueKind kind) {
    switch (kind) {
    case CueKind::StepBegins:
        return QStringLiteral("step-begins");
    case CueKind::GetReady:
        return QStringLiteral("get-ready");
    case CueKind::WarmUp:
        return QStringLiteral("warm-up");
    case CueKind::Announce:
        return QStringLiteral("announce");
    case CueKind::Hold:
        return QStringLiteral("hold");
    case CueKind::TenSeconds:
        return QStringLiteral("ten-seconds");
    case CueKind::Change:
        return QStringLiteral("change");
    case CueKind::Rest:
        return QStringLiteral("rest");
    case CueKind::LetGo:
        return QStringLiteral("let-go");
    case CueKind::Closing:
        return QStringLiteral("closing");
    case CueKind::BreatheIn:
        return QStringLiteral("breathe-in");
    case CueKind::BreatheOut:
        return QStringLiteral("breathe-out");
    case CueKind::Settle:
        return QStringLiteral("settle");
    case CueKind::Tense:
        return QStringLiteral("tense");
    case CueKind::Release:
        return QStringLiteral("release");
    case CueKind::Scan:
        return QStringLiteral("scan");
    case CueKind::Sit:
        return QStringLiteral("sit");
    case CueKind::Interval:
        return QStringLiteral("interval");
    case CueKind::ScriptDone:
        return QStringLiteral("script-done");
    case CueKind::LightsOutSoon:
        return QStringLiteral("lights-out-soon");
    }
    return {};
}

} // namespace softfall
