#pragma once

#include "application/ExperimentService.h"
#include "viewmodels/PageViewModel.h"

#include <QLocale>
#include <QStringList>

namespace softfall {

/// The trial on oneself, as a part of Tonight and of Progress. It has its own notice.
class ExperimentViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// A trial is planned or running.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// Name of that trial, or of the last one; empty if there was none.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Tonight: no caffeine after noon", or why there is no assignment; empty unless open.
    Q_PROPERTY(QString tonightText READ tonightText NOTIFY changed FINAL)
    /// "Night 4 of 36"; empty unless one is running.
    Q_PROPERTY(QString nightText READ nightText NOTIFY changed FINAL)
    /// How many of the nights with it were kept so far; empty before there are any.
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed FINAL)
    /// When it will be compared; empty unless open.
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    /// "Did you do it?", of tonight or last night; empty if there is nothing to ask.
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    /// The answer to it: -1 unknown, 0 no, 1 yes.
    Q_PROPERTY(int choice READ choice NOTIFY changed FINAL)
    /// The result of the last trial that ended; empty if there is none.
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL)

    /// The trials on offer.
    Q_PROPERTY(QStringList templates READ templates CONSTANT FINAL)
    /// The one selected to start.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed FINAL)
    Q_PROPERTY(int pairs READ pairs WRITE setPairs NOTIFY changed FINAL)
    Q_PROPERTY(int minPairs READ minPairs CONSTANT FINAL)
    Q_PROPERTY(int maxPairs READ maxPairs CONSTANT FINAL)
    /// What this many pairs take and can show.
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    ExperimentViewModel(ExperimentService& experiments, const EveningService& evening, const Clock& clock,
                        SeedSource drawSeed, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString tonightText() const { return m_tonightText; }
    [[nodiscard]] QString nightText() const { return m_nightText; }
    [[nodiscard]] QString keptText() const { return m_keptText; }
    [[nodiscard]] QString endText() const { return m_endText; }
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] int choice() const { return m_choice; }
    [[nodiscard]] QString resultText() const { return m_resultText; }
    [[nodiscard]] QStringList templates() const;
    [[nodiscard]] int chosen() const { return m_chosen; }
    void setChosen(int index);
    [[nodiscard]] int pairs() const { return m_pairs; }
    void setPairs(int pairs);
    [[nodiscard]] static int minPairs() { return minExperimentPairs; }
    [[nodiscard]] static int maxPairs() { return maxExperimentPairs; }
    [[nodiscard]] QString sizeText() const;

    /// Starts the selected trial, from tonight on.
    Q_INVOKABLE void start();
    /// Answers the question: 0 no, 1 yes; -1 clears the answer.
    Q_INVOKABLE void answer(int choice);
    /// Tonight is skipped.
    Q_INVOKABLE void pauseTonight();
    Q_INVOKABLE void stop();

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    Result<void> showStatus(const ExperimentService::Status& status);
    void updateTonight(const ExperimentService::Status& status);
    void updateQuestion(const ExperimentService::Status& status);

    ExperimentService& m_experiments;
    const EveningService& m_evening;
    const Clock& m_clock;
    SeedSource m_drawSeed;
    QLocale m_locale;
    bool m_isOpen = false;
    QString m_title;
    QString m_tonightText;
    QString m_nightText;
    QString m_keptText;
    QString m_endText;
    QString m_question;
    NightDate m_askedNight; ///< the night of the question
    int m_choice = -1;
    QString m_resultText;
    int m_chosen = 0;
    int m_pairs = advisedPairs;
};

} // namespace softfall
