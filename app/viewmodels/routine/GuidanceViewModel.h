#pragma once

#include "application/RoutineService.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Figure.h"

#include <QList>
#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What guides the current step, second by second: a stretch with its figure, a breath, a muscle group, sitting still;
/// and what the person chose for it. Nothing of it reads a clock by itself: look() and second() do.
class GuidanceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the routine")
    Q_PROPERTY(Mode mode READ mode NOTIFY changed FINAL)
    /// "Right calf", "Slow breathing".
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// One line: what to do.
    Q_PROPERTY(QString cue READ cue NOTIFY changed FINAL)
    /// The same for the first time; empty where there is no more to say.
    Q_PROPERTY(QString explained READ explained NOTIFY changed FINAL)
    /// Who should take care with it; empty where there is nothing to say.
    Q_PROPERTY(QString caution READ caution NOTIFY changed FINAL)
    /// The word in the ring: "hold", "change".
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    /// "left calf": what comes next in the script; empty after its last part.
    Q_PROPERTY(QString following READ following NOTIFY changed FINAL)
    /// "0:18" of this part.
    Q_PROPERTY(QString remaining READ remaining NOTIFY ticked FINAL)
    /// 0…1 of this part.
    Q_PROPERTY(qreal progress READ progress NOTIFY ticked FINAL)
    /// "breathe out", with a hold and while breathing; else empty.
    Q_PROPERTY(QString breath READ breath NOTIFY ticked FINAL)
    Q_PROPERTY(bool breathingIn READ isBreathingIn NOTIFY changed FINAL)
    /// Of a breath in or out, seconds.
    Q_PROPERTY(qreal phaseSeconds READ phaseSeconds NOTIFY changed FINAL)

    /// For StretchFigure: points, and enums by value. Empty where there is nothing to show.
    Q_PROPERTY(QList<QPointF> figureRest READ figureRest NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> figureHold READ figureHold NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> figureProps READ figureProps NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> figurePropKinds READ figurePropKinds NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> figureArrow READ figureArrow NOTIFY changed FINAL)
    Q_PROPERTY(int figureMuscle READ figureMuscle NOTIFY changed FINAL)
    Q_PROPERTY(int figureTowel READ figureTowel NOTIFY changed FINAL)
    Q_PROPERTY(bool figureHolds READ figureHolds NOTIFY changed FINAL)
    Q_PROPERTY(bool figureMirrored READ figureMirrored NOTIFY changed FINAL)
    Q_PROPERTY(QString figureText READ figureText NOTIFY changed FINAL)
    /// For BodyFigure: the group by value, and whether it is tensed.
    Q_PROPERTY(int bodyGroup READ bodyGroup NOTIFY changed FINAL)
    Q_PROPERTY(bool tense READ isTense NOTIFY changed FINAL)

    /// What fills the wind-down; setting it starts it again.
    Q_PROPERTY(Activity activity READ activity WRITE setActivity NOTIFY changed FINAL)
    /// The step is the wind-down: something can be chosen.
    Q_PROPERTY(bool choosing READ isChoosing NOTIFY changed FINAL)
    /// Every stretch seated or lying instead of standing; remembered.
    Q_PROPERTY(bool seated READ isSeated WRITE setSeated NOTIFY changed FINAL)

public:
    enum Mode {
        Unguided, ///< a step, or the rest of one, at its own pace
        Stretching,
        Breathing,
        Relaxing,
        Sitting
    };
    Q_ENUM(Mode)
    enum Activity { NotChosen, Reading, SlowBreathing, Relaxation, QuietRelaxation, Meditation, StretchingAgain };
    Q_ENUM(Activity)

    /// The references must outlive the view-model.
    GuidanceViewModel(RoutineService& routine, const Catalogue& catalogue, std::vector<Figure> figures,
                      QObject* parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString cue() const { return m_cue; }
    [[nodiscard]] QString explained() const { return m_explained; }
    [[nodiscard]] QString caution() const { return m_caution; }
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QString following() const { return m_following; }
    [[nodiscard]] QString remaining() const { return m_remaining; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QString breath() const { return m_breath; }
    [[nodiscard]] bool isBreathingIn() const { return m_segment && m_segment->phase == GuidedPhase::BreatheIn; }
    [[nodiscard]] qreal phaseSeconds() const { return m_segment ? qreal(m_segment->length.count()) : 0; }
    [[nodiscard]] QList<QPointF> figureRest() const { return m_figureRest; }
    [[nodiscard]] QList<QPointF> figureHold() const { return m_figureHold; }
    [[nodiscard]] QList<QPointF> figureProps() const { return m_figureProps; }
    [[nodiscard]] QList<int> figurePropKinds() const { return m_figurePropKinds; }
    [[nodiscard]] QList<QPointF> figureArrow() const { return m_figureArrow; }
    [[nodiscard]] int figureMuscle() const { return m_figureMuscle; }
    [[nodiscard]] int figureTowel() const { return m_figureTowel; }
    [[nodiscard]] bool figureHolds() const;
    [[nodiscard]] bool figureMirrored() const { return m_segment && m_segment->side == BodySide::Left; }
    [[nodiscard]] QString figureText() const { return m_figureText; }
    [[nodiscard]] int bodyGroup() const { return m_segment && m_segment->group ? int(*m_segment->group) + 1 : 0; }
    [[nodiscard]] bool isTense() const { return m_segment && m_segment->phase == GuidedPhase::Tense; }
    [[nodiscard]] Activity activity() const;
    void setActivity(Activity activity);
    [[nodiscard]] bool isChoosing() const { return m_isChoosing; }
    [[nodiscard]] bool isSeated() const { return m_preferences.version == StretchVersion::SeatedOrLying; }
    void setSeated(bool seated);

    /// Reads the part of the moment.
    void update();
    /// A second went by. Whether another part has begun, and was read.
    bool second();

signals:
    void changed();
    void ticked();
    /// What was chosen could not be stored.
    void failed(const softfall::Error& error);

private:
    void updateSegment(const GuidedSegment& segment);
    void updateFigure(const GuidedSegment& segment);
    void updateSecond();
    [[nodiscard]] const StretchVariant& variantOf(const GuidedSegment& segment) const;
    [[nodiscard]] QString nameOf(const GuidedSegment& segment) const;
    [[nodiscard]] QString cautionOf(const QString& item) const;

    RoutineService& m_routine;
    const Catalogue& m_catalogue;
    std::vector<Figure> m_figures;
    RoutinePreferences m_preferences;
    std::optional<GuidedSegment> m_segment;
    Mode m_mode = Unguided;
    bool m_isChoosing = false;
    QString m_title;
    QString m_cue;
    QString m_explained;
    QString m_caution;
    QString m_word;
    QString m_following;
    QString m_remaining;
    qreal m_progress = 0;
    QString m_breath;
    QList<QPointF> m_figureRest;
    QList<QPointF> m_figureHold;
    QList<QPointF> m_figureProps;
    QList<int> m_figurePropKinds;
    QList<QPointF> m_figureArrow;
    int m_figureMuscle = 0;
    int m_figureTowel = 0;
    QString m_figureText;
};

} // namespace softfall
