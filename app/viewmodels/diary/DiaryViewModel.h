#pragma once

#include "application/DiaryService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/diary/DiaryListModel.h"

namespace softfall {

/// The diary: all nights, and a twitch at one tap.
class DiaryViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::DiaryListModel* nights READ nights CONSTANT FINAL)
    /// "47 of 49 nights logged".
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    DiaryViewModel(DiaryService& diary, const EveningService& evening, const Clock& clock, QLocale locale,
                   QObject* parent = nullptr);

    [[nodiscard]] DiaryListModel* nights() { return &m_nights; }
    [[nodiscard]] QString summary() const { return m_summary; }

    Q_INVOKABLE void noteTwitch();

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    DiaryService& m_diary;
    const EveningService& m_evening;
    const Clock& m_clock;
    QLocale m_locale;
    DiaryListModel m_nights;
    QString m_summary;
};

} // namespace softfall
