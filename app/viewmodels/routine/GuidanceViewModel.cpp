#include "viewmodels/routine/GuidanceViewModel.h"

#include "viewmodels/wording/CueWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

namespace {

/// In a hold one breathes in for 4 s and out for 6; three breaths in 30 s. Source: facts on guided scripts.
constexpr seconds breathIn{4};
constexpr seconds wholeBreath{10};

QList<QPointF> pointsOf(const auto& points) {
    QList<QPointF> list;
    for (const FigurePoint& point : points) {
        list << QPointF(point.x, point.y);
    }
    return list;
}

GuidanceViewModel::Mode modeOf(GuidedPhase phase) {
    switch (phase) {
    case GuidedPhase::WarmUp:
    case GuidedPhase::Hold:
    case GuidedPhase::Change:
    case GuidedPhase::Rest:
    case GuidedPhase::Closing:
        return GuidanceViewModel::Stretching;
    case GuidedPhase::BreatheIn:
    case GuidedPhase::BreatheOut:
        return GuidanceViewModel::Breathing;
    case GuidedPhase::Settle:
    case GuidedPhase::Tense:
    case GuidedPhase::Release:
    case GuidedPhase::Scan:
        return GuidanceViewModel::Relaxing;
    case GuidedPhase::Sit:
        return GuidanceViewModel::Sitting;
    }
    return GuidanceViewModel::Unguided;
}

} // namespace

GuidanceViewModel::GuidanceViewModel(RoutineService& routine, const Catalogue& catalogue, std::vector<Figure> figures,
                                     QObject* parent)
    : QObject(parent)
    , m_routine(routine)
    , m_catalogue(catalogue)
    , m_figures(std::move(figures)) {}

void GuidanceViewModel::update() {
    m_preferences = m_routine.preferences();
    m_segment = m_routine.segment();
    const auto session = m_routine.session();
    m_isChoosing = session && session->isOpen() && session->steps[session->current].step == StepId::WindDown;
    m_mode = m_segment ? modeOf(m_segment->phase) : Unguided;
    m_title.clear();
    m_cue.clear();
    m_explained.clear();
    m_caution.clear();
    m_word.clear();
    m_following.clear();
    m_figureRest.clear();
    m_figureText.clear();
    if (m_segment) {
        updateSegment(*m_segment);
    }
    updateSecond();
    emit changed();
    emit ticked();
}

bool GuidanceViewModel::second() {
    if (m_segment != m_routine.segment()) {
        update();
        return true;
    }
    updateSecond();
    emit ticked();
    return false;
}

void GuidanceViewModel::updateSecond() {
    if (!m_segment) {
        m_remaining.clear();
        m_breath.clear();
        m_progress = 0;
        return;
    }
    const seconds left = m_routine.segmentRemaining();
    const seconds into = std::max(seconds(0), m_segment->length - left);
    m_remaining = countdownText(left);
    m_progress = m_segment->length > seconds(0) ? qreal(into.count()) / qreal(m_segment->length.count()) : 1;
    const bool breathesByHold = m_segment->phase == GuidedPhase::Hold || m_segment->phase == GuidedPhase::Closing;
    const bool in = breathesByHold ? into % wholeBreath < breathIn : isBreathingIn();
    m_breath = breathesByHold || m_mode == Breathing ? (in ? tr("breathe in") : tr("breathe out")) : QString();
}

QString GuidanceViewModel::nameOf(const GuidedSegment& segment) const {
    return segment.group                     ? muscleGroupName(*segment.group)
           : segment.stretch && segment.side ? holdName(m_catalogue, *segment.stretch, *segment.side)
                                             : QString();
}

/// Of an item in the wind-down's list.
QString GuidanceViewModel::cautionOf(const QString& item) const {
    const auto& items = m_catalogue.step(StepId::WindDown).checklist;
    const auto found = std::ranges::find(items, item, &ChecklistItem::id);
    return found == items.end() ? QString() : found->caution;
}

const StretchVariant& GuidanceViewModel::variantOf(const GuidedSegment& segment) const {
    const auto chosen = [this](const auto& text) -> const StretchVariant& {
        return isSeated() ? text.seatedOrLying : text.standing;
    };
    // The change after the last hold leads to the closing.
    return segment.stretch                        ? chosen(m_catalogue.stretch(*segment.stretch))
           : segment.phase == GuidedPhase::WarmUp ? chosen(m_catalogue.warmUp())
                                                  : chosen(m_catalogue.closing());
}

void GuidanceViewModel::updateSegment(const GuidedSegment& segment) {
    const QString name = sentenceCase(nameOf(segment));
    if (m_mode == Stretching) {
        m_cue = variantOf(segment).cue;
        m_explained = variantOf(segment).explained;
        updateFigure(segment);
    }
    switch (segment.phase) {
    case GuidedPhase::WarmUp:
        m_word = tr("warm up");
        m_title = tr("Warm-up");
        break;
    case GuidedPhase::Hold:
        m_word = tr("hold");
        m_title = name;
        break;
    case GuidedPhase::Change:
        m_word = tr("change");
        m_title = name.isEmpty() ? tr("Let go") : name;
        break;
    case GuidedPhase::Rest:
        m_word = tr("rest");
        m_title = name.isEmpty() ? tr("Let go") : name;
        break;
    case GuidedPhase::Closing:
        m_word = tr("breathe");
        m_title = tr("Slow breathing");
        break;
    case GuidedPhase::BreatheIn:
    case GuidedPhase::BreatheOut:
        m_word = tr("breathe");
        m_title = tr("Slow breathing");
        m_cue = tr("In through the nose, gentle, not forced");
        m_caution = cautionOf(QStringLiteral("breathing"));
        break;
    case GuidedPhase::Settle:
        m_word = tr("settle");
        m_title = tr("Settle down");
        m_cue = tr("Lie or sit comfortably, and let your weight sink");
        break;
    case GuidedPhase::Tense:
        m_word = tr("tense");
        m_title = name;
        m_cue = segment.group == MuscleGroup::RightCalf || segment.group == MuscleGroup::LeftCalf
                    ? tr("Tense it only lightly")
                    : tr("Tense it at half strength");
        break;
    case GuidedPhase::Release:
        m_word = tr("let go");
        m_title = name;
        m_cue = tr("Let go, and feel it become heavy");
        break;
    case GuidedPhase::Scan:
        m_word = tr("rest");
        m_title = tr("The whole body");
        m_cue = tr("Move from your feet to your head, and leave everything loose");
        break;
    case GuidedPhase::Sit:
        m_word = tr("left");
        m_title = tr("Sit or lie still");
        m_cue = tr("When thoughts come, let them pass, and return to your breath");
        break;
    }
    if (segment.phase == GuidedPhase::Settle || segment.phase == GuidedPhase::Tense) {
        m_caution = cautionOf(QStringLiteral("muscle-relaxation"));
    }
    if (const auto next = m_routine.nextSegment()) {
        m_following = nameOf(*next);
    }
}

void GuidanceViewModel::updateFigure(const GuidedSegment& segment) {
    const auto found = std::ranges::find(m_figures, variantOf(segment).figure, &Figure::id);
    const Figure* figure = found == m_figures.end() ? nullptr : &*found;
    m_figureRest = figure ? pointsOf(figure->rest) : QList<QPointF>();
    m_figureHold = figure ? pointsOf(figure->hold) : QList<QPointF>();
    m_figureArrow = figure ? pointsOf(figure->arrow) : QList<QPointF>();
    m_figureProps.clear();
    m_figurePropKinds.clear();
    if (figure) {
        for (const FigureProp& prop : figure->props) {
            m_figureProps << QPointF(prop.from.x, prop.from.y) << QPointF(prop.to.x, prop.to.y);
            m_figurePropKinds << int(prop.kind);
        }
    }
    m_figureMuscle = figure ? int(figure->muscle) : 0;
    m_figureTowel = figure ? int(figure->towel) : 0;
    m_figureText = figure ? figure->text : QString();
}

bool GuidanceViewModel::figureHolds() const {
    return m_segment && m_segment->phase != GuidedPhase::Change && m_segment->phase != GuidedPhase::Rest;
}

GuidanceViewModel::Activity GuidanceViewModel::activity() const {
    return m_preferences.activity ? static_cast<Activity>(int(*m_preferences.activity) + 1) : NotChosen;
}

void GuidanceViewModel::setActivity(Activity activity) {
    if (activity == NotChosen) {
        return;
    }
    if (const auto chosen = m_routine.choose(static_cast<WindDownActivity>(int(activity) - 1)); !chosen) {
        emit failed(chosen.error());
    }
}

void GuidanceViewModel::setSeated(bool seated) {
    const auto saved = m_routine.setPreferences([seated](RoutinePreferences& wanted) {
        wanted.version = seated ? StretchVersion::SeatedOrLying : StretchVersion::Standing;
    });
    if (!saved) {
        emit failed(saved.error());
    }
}

} // namespace softfall
