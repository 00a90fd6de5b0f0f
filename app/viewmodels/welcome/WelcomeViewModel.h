#pragma once

#include "application/BackupService.h"
#include "application/CopiesService.h"
#include "application/EveningService.h"
#include "application/ReadinessService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/WeekScheduleViewModel.h"
#include "viewmodels/welcome/WelcomeRows.h"

#include <QLocale>

#include <functional>

namespace softfall {

/// The beginning, in four screens: when to sleep, what of the day applies, who should not stretch, and whether it
/// works. Each answer is kept at once and each screen goes into the plan when it is left, so that the welcome goes on
/// where it was. Once the diary has begun it can be opened again, and changes only what is changed in it.
class WelcomeViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// 1…4.
    Q_PROPERTY(int screen READ screen NOTIFY changed FINAL)
    /// The diary has begun: the welcome only shows what is set.
    Q_PROPERTY(bool reopened READ isReopened NOTIFY changed FINAL)

    /// What was deleted before this beginning; empty: nothing.
    Q_PROPERTY(QString deletedText READ deletedText NOTIFY deletedTextChanged FINAL)

    Q_PROPERTY(softfall::WeekScheduleViewModel* week READ week CONSTANT FINAL)
    Q_PROPERTY(softfall::RowsModelBase* questions READ questions CONSTANT FINAL)
    /// Ascending; lights-out is the last.
    Q_PROPERTY(softfall::RowsModelBase* cutoffs READ cutoffs CONSTANT FINAL)
    /// "from your bedtime, 23:00"
    Q_PROPERTY(QString cutoffsFrom READ cutoffsFrom NOTIFY changed FINAL)
    /// Where the line of the cut-offs begins: "noon".
    Q_PROPERTY(QString lineStart READ lineStart NOTIFY changed FINAL)
    /// All cut-offs as one text.
    Q_PROPERTY(QString cutoffsText READ cutoffsText NOTIFY changed FINAL)

    /// The first is the urgent one.
    Q_PROPERTY(softfall::RowsModelBase* stretchReasons READ stretchReasons CONSTANT FINAL)
    /// What follows from what is ticked: the label of the button.
    Q_PROPERTY(QString stretchAction READ stretchAction NOTIFY changed FINAL)

    Q_PROPERTY(Answer noticeSeen READ noticeSeen NOTIFY changed FINAL)
    /// What to do where no message appeared, in two lines.
    Q_PROPERTY(QString noticeHelp READ noticeHelp NOTIFY changed FINAL)
    /// What came of playing the voice, or what it is for.
    Q_PROPERTY(QString voiceText READ voiceText NOTIFY changed FINAL)
    Q_PROPERTY(bool startsWithDesktop READ startsWithDesktop WRITE setStartsWithDesktop NOTIFY changed FINAL)
    /// Why the switch is not as it was wished, or what it is for.
    Q_PROPERTY(QString autostartText READ autostartText NOTIFY changed FINAL)
    Q_PROPERTY(bool autostartFailed READ autostartFailed NOTIFY changed FINAL)
    Q_PROPERTY(bool offersExample READ offersExample NOTIFY changed FINAL)

public:
    enum Answer { NotAnswered, Yes, No };
    Q_ENUM(Answer)
    /// Opens the example diary in a window of its own; false where that is not possible.
    using ShowExample = std::function<bool()>;

    /// The references must outlive the view-model. Without `showExample` no example is offered.
    struct Parts {
        EveningService& evening;
        ReadinessService& readiness;
        ShowExample showExample{};
        Deletion deleted = Deletion::None;
        const CopiesService* copies = nullptr; ///< those that were not deleted; null: none is known
    };
    WelcomeViewModel(Parts parts, QLocale locale, QObject* parent = nullptr);
    ~WelcomeViewModel() override;

    [[nodiscard]] int screen() const { return m_screen; }
    [[nodiscard]] bool isReopened() const { return m_reopened; }
    [[nodiscard]] QString deletedText() const;
    [[nodiscard]] WeekScheduleViewModel* week() { return m_week; }
    [[nodiscard]] RowsModel<DayQuestionRow>* questions() { return &m_questions; }
    [[nodiscard]] RowsModel<CutoffPointRow>* cutoffs() { return &m_cutoffs; }
    [[nodiscard]] QString cutoffsFrom() const { return m_cutoffsFrom; }
    [[nodiscard]] QString lineStart() const { return m_lineStart; }
    [[nodiscard]] QString cutoffsText() const;
    [[nodiscard]] RowsModel<StretchReasonRow>* stretchReasons() { return &m_reasons; }
    [[nodiscard]] QString stretchAction() const;
    [[nodiscard]] Answer noticeSeen() const { return m_noticeSeen; }
    [[nodiscard]] QString noticeHelp() const;
    [[nodiscard]] QString voiceText() const;
    [[nodiscard]] bool startsWithDesktop() const { return m_startsWithDesktop; }
    void setStartsWithDesktop(bool starts);
    [[nodiscard]] QString autostartText() const;
    [[nodiscard]] bool autostartFailed() const { return !m_autostartError.isEmpty(); }
    [[nodiscard]] bool offersExample() const { return m_showExample && !m_reopened; }

    /// To be shown: where it was left, or from the first screen once the diary has begun.
    void open();

    /// A tap on answer `index` of row `row` of `questions`.
    Q_INVOKABLE void answer(int row, int index);
    /// A tick in row `row` of `stretchReasons`.
    Q_INVOKABLE void tick(int row);
    /// What this screen says goes into the plan, and the next one comes.
    Q_INVOKABLE void next();
    /// The next screen comes, and stretching is asked about again before its step.
    Q_INVOKABLE void decideLater();
    Q_INVOKABLE void back();
    Q_INVOKABLE void answerNotice(bool seen);
    Q_INVOKABLE void sendNotice();
    Q_INVOKABLE void playVoice();
    /// Switches "start with the desktop" as wished and begins the diary. Where the desktop refuses it says so and
    /// stays; a second call begins all the same.
    Q_INVOKABLE void start();
    Q_INVOKABLE void lookAround();
    /// Begins with what is set, or closes the welcome that was opened again. The start with the desktop is switched as
    /// the switch stands, and what came of it is a message with its undo.
    Q_INVOKABLE void skip();

signals:
    void changed();
    void deletedTextChanged();
    /// The welcome is over.
    void finished();

protected:
    Result<Status> read() override;

private:
    void show(int screen);
    void keep();
    void setAnswers(const WelcomeAnswers& answers);
    void finish();
    void onReadiness();
    void onAutostart();
    void sayAutostart();
    void readQuestions();
    void readCutoffs();
    void readReasons();
    [[nodiscard]] QString lastDrinkWords() const;

    EveningService& m_evening;
    ReadinessService& m_readiness;
    ShowExample m_showExample;
    Deletion m_deleted;
    const CopiesService* m_copies;
    QLocale m_locale;
    WeekScheduleViewModel* m_week;
    int m_screen = 1;
    bool m_reopened = false;
    WelcomeAnswers m_answers;
    bool m_wasAnswered = false; ///< on the screen that is shown
    RowsModel<DayQuestionRow> m_questions;
    RowsModel<CutoffPointRow> m_cutoffs;
    QString m_cutoffsFrom;
    QString m_lineStart;
    RowsModel<StretchReasonRow> m_reasons;
    Answer m_noticeSeen = NotAnswered;
    bool m_noticeIsToBeSent = false;
    bool m_startsWithDesktop = true;
    bool m_isStarting = false; ///< the desktop is asked
    bool m_isSkipping = false; ///< it is asked, and the welcome is over
    QString m_autostartError;
};

} // namespace softfall
