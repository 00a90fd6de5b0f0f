#pragma once

#include "application/RoutineService.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Figure.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/routine/ChecklistModel.h"
#include "viewmodels/routine/SessionStepModel.h"

#include <QList>
#include <QLocale>
#include <QPointF>
#include <QSet>

namespace softfall {

/// The routine that runs, was interrupted, or is over.
class RoutineViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY changed FINAL)
    /// "Step 4 of 7 · lights out 23:00".
    Q_PROPERTY(QString stepLine READ stepLine NOTIFY changed FINAL)
    /// "until 22:12"; empty while paused.
    Q_PROPERTY(QString stepEnd READ stepEnd NOTIFY ticked FINAL)
    Q_PROPERTY(QString doing READ doing NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    /// How much is known about the step, and where it is from.
    Q_PROPERTY(QString evidence READ evidence NOTIFY changed FINAL)
    Q_PROPERTY(QString evidenceSource READ evidenceSource NOTIFY changed FINAL)
    /// "Lights out 23:00 · wake 07:00 · 8 h in bed", in the step about that; else empty.
    Q_PROPERTY(QString stepFacts READ stepFacts NOTIFY changed FINAL)
    Q_PROPERTY(softfall::ChecklistModel* checklist READ checklist CONSTANT FINAL)
    Q_PROPERTY(softfall::SessionStepModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QList<qreal> shares READ shares NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> fills READ fills NOTIFY ticked FINAL)
    /// "4:05": of the step, or of the hold while stretching.
    Q_PROPERTY(QString remaining READ remaining NOTIFY ticked FINAL)
    /// 0…1, of the step or of the hold.
    Q_PROPERTY(qreal progress READ progress NOTIFY ticked FINAL)
    /// The word in the ring: "left", "hold", "change", "paused".
    Q_PROPERTY(QString ringWord READ ringWord NOTIFY changed FINAL)
    Q_PROPERTY(QString nextAction READ nextAction NOTIFY changed FINAL)
    /// What follows: the next hold, or the next step.
    Q_PROPERTY(QString following READ following NOTIFY changed FINAL)
    Q_PROPERTY(bool looksBackAtDay READ looksBackAtDay NOTIFY changed FINAL)
    /// Of an interrupted or finished routine.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

    Q_PROPERTY(bool stretching READ isStretching NOTIFY changed FINAL)
    Q_PROPERTY(QString stretchTitle READ stretchTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString stretchCue READ stretchCue NOTIFY changed FINAL)
    Q_PROPERTY(QString stretchSafety READ stretchSafety CONSTANT FINAL)
    /// Every stretch seated or lying instead of standing.
    Q_PROPERTY(bool seated READ isSeated WRITE setSeated NOTIFY changed FINAL)
    /// For PoseFigure: points, and enums by value. Empty where there is nothing to show.
    Q_PROPERTY(QList<QPointF> figureRest READ figureRest NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> figureHold READ figureHold NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> figureProps READ figureProps NOTIFY changed FINAL)
    Q_PROPERTY(int figureMuscle READ figureMuscle NOTIFY changed FINAL)
    Q_PROPERTY(int figureTowel READ figureTowel NOTIFY changed FINAL)
    Q_PROPERTY(bool figureHolds READ figureHolds NOTIFY changed FINAL)
    Q_PROPERTY(bool figureMirrored READ figureMirrored NOTIFY changed FINAL)
    Q_PROPERTY(QString figureText READ figureText NOTIFY changed FINAL)

public:
    enum Phase { NoRoutine, Interrupted, Running, Paused, Finished, Stopped };
    Q_ENUM(Phase)
    enum SkipReason { NoTime, AlreadyDone, NotTonight, Unwell };
    Q_ENUM(SkipReason)

    /// The references must outlive the view-model.
    RoutineViewModel(RoutineService& routine, const EveningService& evening, const Clock& clock,
                     const Catalogue& catalogue, std::vector<Figure> figures, QLocale locale,
                     QObject* parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString stepTitle() const { return m_stepTitle; }
    [[nodiscard]] QString stepLine() const { return m_stepLine; }
    [[nodiscard]] QString stepEnd() const { return m_stepEnd; }
    [[nodiscard]] QString doing() const { return m_doing; }
    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] QString evidence() const { return m_evidence; }
    [[nodiscard]] QString evidenceSource() const { return m_evidenceSource; }
    [[nodiscard]] QString stepFacts() const { return m_stepFacts; }
    [[nodiscard]] ChecklistModel* checklist() { return &m_checklist; }
    [[nodiscard]] SessionStepModel* steps() { return &m_steps; }
    [[nodiscard]] QList<qreal> shares() const { return m_shares; }
    [[nodiscard]] QList<qreal> fills() const { return m_fills; }
    [[nodiscard]] QString remaining() const { return m_remaining; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QString ringWord() const { return m_ringWord; }
    [[nodiscard]] QString nextAction() const { return m_nextAction; }
    [[nodiscard]] QString following() const { return m_following; }
    [[nodiscard]] bool looksBackAtDay() const { return m_looksBackAtDay; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool isStretching() const { return m_stretching; }
    [[nodiscard]] QString stretchTitle() const { return m_stretchTitle; }
    [[nodiscard]] QString stretchCue() const { return m_stretchCue; }
    [[nodiscard]] QString stretchSafety() const { return m_catalogue.stretchSafety().stop; }
    [[nodiscard]] bool isSeated() const { return m_seated; }
    void setSeated(bool seated);
    [[nodiscard]] QList<QPointF> figureRest() const { return m_figureRest; }
    [[nodiscard]] QList<QPointF> figureHold() const { return m_figureHold; }
    [[nodiscard]] QList<QPointF> figureProps() const { return m_figureProps; }
    [[nodiscard]] int figureMuscle() const { return m_figureMuscle; }
    [[nodiscard]] int figureTowel() const { return m_figureTowel; }
    [[nodiscard]] bool figureHolds() const { return m_figureHolds; }
    [[nodiscard]] bool figureMirrored() const { return m_figureMirrored; }
    [[nodiscard]] QString figureText() const { return m_figureText; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void resumeInterrupted();
    Q_INVOKABLE void endInterrupted();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void skip(softfall::RoutineViewModel::SkipReason reason);
    /// Goes to the step of that row; what lies between is skipped.
    Q_INVOKABLE void skipTo(int row);
    Q_INVOKABLE void extend();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void tick(int row, bool done);

signals:
    void changed();
    void ticked();

protected:
    Result<Status> read() override;

private:
    void tellSecond();
    void tellSteps(const RoutineSession& session);
    void tellCurrent(const RoutineSession& session);
    void tellChecklist(StepId step);
    void tellFacts(const RoutineSession& session);
    /// The wake time after tonight; empty where the plan cannot be read.
    [[nodiscard]] QString wakeTime() const;
    void tellStretch(const RoutineSession& session);
    void tellFigure(const StretchSegment& segment);
    void tellEnd(const RoutineSession& session);
    [[nodiscard]] QString nameOf(const StretchSegment& segment) const;
    [[nodiscard]] QString clockOf(Instant instant) const;

    RoutineService& m_routine;
    const EveningService& m_evening;
    const Clock& m_clock;
    const Catalogue& m_catalogue;
    std::vector<Figure> m_figures;
    QLocale m_locale;
    ChecklistModel m_checklist;
    SessionStepModel m_steps;
    QSet<QString> m_ticked; ///< `step/item` of this session
    std::int64_t m_tickedSession = 0;
    std::optional<StretchSegment> m_segment;
    Phase m_phase = NoRoutine;
    QString m_stepTitle;
    QString m_stepLine;
    QString m_stepEnd;
    QString m_doing;
    QString m_why;
    QString m_evidence;
    QString m_evidenceSource;
    QString m_stepFacts;
    QList<qreal> m_shares;
    QList<qreal> m_fills;
    QString m_remaining;
    qreal m_progress = 0;
    QString m_ringWord;
    QString m_nextAction;
    QString m_following;
    bool m_looksBackAtDay = false;
    QString m_summary;
    bool m_stretching = false;
    bool m_seated = false;
    QString m_stretchTitle;
    QString m_stretchCue;
    QList<QPointF> m_figureRest;
    QList<QPointF> m_figureHold;
    QList<QPointF> m_figureProps;
    int m_figureMuscle = 0;
    int m_figureTowel = 0;
    bool m_figureHolds = false;
    bool m_figureMirrored = false;
    QString m_figureText;
};

} // namespace softfall
