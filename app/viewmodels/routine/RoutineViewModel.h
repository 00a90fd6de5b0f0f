#pragma once

#include "application/RoutineService.h"
#include "core/catalogue/Catalogue.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/routine/GuidanceViewModel.h"
#include "viewmodels/routine/RoutineRows.h"
#include "viewmodels/routine/StretchSafetyViewModel.h"

#include <QList>
#include <QLocale>

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
    /// "until 22:12", while paused as if it continued now; else empty.
    Q_PROPERTY(QString stepEnd READ stepEnd NOTIFY ticked FINAL)
    Q_PROPERTY(QString doing READ doing NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    /// How much is known about the step, and where it is from.
    Q_PROPERTY(QString evidence READ evidence NOTIFY changed FINAL)
    Q_PROPERTY(QString evidenceSource READ evidenceSource NOTIFY changed FINAL)
    /// Id of the article that says more about the step.
    Q_PROPERTY(QString article READ article NOTIFY changed FINAL)
    /// "Lights out 23:00 · wake 07:00 · 8 h in bed", in the step about that; else empty.
    Q_PROPERTY(QString stepFacts READ stepFacts NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* checklist READ checklist CONSTANT FINAL)
    Q_PROPERTY(softfall::RowsModelBase* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QList<qreal> shares READ shares NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> fills READ fills NOTIFY ticked FINAL)
    /// "4:05": of the step, or of the part that is guided now.
    Q_PROPERTY(QString remaining READ remaining NOTIFY ticked FINAL)
    /// 0…1, of the same.
    Q_PROPERTY(qreal progress READ progress NOTIFY ticked FINAL)
    /// The word in the ring: "left", "hold", "change", "paused".
    Q_PROPERTY(QString ringWord READ ringWord NOTIFY changed FINAL)
    /// "Right calf, 18 seconds left": what is done now.
    Q_PROPERTY(QString playing READ playing NOTIFY ticked FINAL)
    Q_PROPERTY(QString nextAction READ nextAction NOTIFY changed FINAL)
    /// What follows: the next hold, group or step.
    Q_PROPERTY(QString following READ following NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewsDay READ reviewsDay NOTIFY changed FINAL)
    /// Of an interrupted or finished routine.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

    /// What gave way so that bedtime is kept, in one line; empty: nothing.
    Q_PROPERTY(QString shortening READ shortening NOTIFY changed FINAL)
    Q_PROPERTY(softfall::GuidanceViewModel* guidance READ guidance CONSTANT FINAL)
    Q_PROPERTY(softfall::StretchSafetyViewModel* safety READ safety CONSTANT FINAL)

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
    [[nodiscard]] QString article() const { return m_article; }
    [[nodiscard]] QString stepFacts() const { return m_stepFacts; }
    /// Whether food is suggested for its minerals: not to someone with kidney disease.
    void setHidesMinerals(bool hides);
    [[nodiscard]] RowsModel<ChecklistRow>* checklist() { return &m_checklist; }
    [[nodiscard]] RowsModel<SessionStepRow>* steps() { return &m_steps; }
    [[nodiscard]] QList<qreal> shares() const { return m_shares; }
    [[nodiscard]] QList<qreal> fills() const { return m_fills; }
    [[nodiscard]] QString remaining() const { return m_remaining; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QString ringWord() const { return m_ringWord; }
    [[nodiscard]] QString playing() const { return m_playing; }
    [[nodiscard]] QString nextAction() const { return m_nextAction; }
    [[nodiscard]] QString following() const { return m_following; }
    [[nodiscard]] bool reviewsDay() const { return m_reviewsDay; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString shortening() const { return m_shortening; }
    [[nodiscard]] GuidanceViewModel* guidance() { return m_guidance; }
    [[nodiscard]] StretchSafetyViewModel* safety() { return m_safety; }

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
    /// 1…60 minutes more for this step.
    Q_INVOKABLE void extend(int minutesMore);
    Q_INVOKABLE void finish();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void tick(int row, bool done);

signals:
    void changed();
    void ticked();

protected:
    Result<Status> read() override;

private:
    void updateSecond();
    void updateSteps(const RoutineSession& session);
    void updateCurrent(const RoutineSession& session);
    void updateChecklist(StepId step);
    void updateFacts(const RoutineSession& session);
    /// The wake time after tonight; empty where the plan cannot be read.
    [[nodiscard]] QString wakeTime() const;
    void updateEnd(const RoutineSession& session);
    [[nodiscard]] static QString playingWords(const QString& what, seconds left);
    [[nodiscard]] QString clockOf(Instant instant) const;

    RoutineService& m_routine;
    const EveningService& m_evening;
    const Clock& m_clock;
    const Catalogue& m_catalogue;
    QLocale m_locale;
    RowsModel<ChecklistRow> m_checklist;
    QStringList m_items; ///< ids of the rows of m_checklist
    bool m_hidesMinerals = false;
    RowsModel<SessionStepRow> m_steps;
    GuidanceViewModel* m_guidance;
    StretchSafetyViewModel* m_safety;
    Phase m_phase = NoRoutine;
    QString m_stepTitle;
    QString m_stepLine;
    QString m_stepEnd;
    QString m_doing;
    QString m_why;
    QString m_evidence;
    QString m_evidenceSource;
    QString m_article;
    QString m_stepFacts;
    QList<qreal> m_shares;
    QList<qreal> m_fills;
    QString m_remaining;
    qreal m_progress = 0;
    QString m_ringWord;
    QString m_playing;
    QString m_nextAction;
    QString m_following;
    bool m_reviewsDay = false;
    QString m_summary;
    QString m_shortening;
};

} // namespace softfall
