#include "viewmodels/diary/HistoryViewModel.h"

#include "viewmodels/wording/HistoryWords.h"

namespace softfall {

HistoryViewModel::HistoryViewModel(DiaryService& diary, EveningService& evening, QObject* parent)
    : QObject(parent)
    , m_diary(diary)
    , m_evening(evening) {
    connect(&diary, &DiaryService::changed, this, &HistoryViewModel::look);
    connect(&evening, &EveningService::changed, this, &HistoryViewModel::look);
    look();
}

void HistoryViewModel::look() {
    const auto outlook = m_diary.historyOutlook().value_or(HistoryOutlook{});
    //: a button; %1 "twitch logged"
    m_undoAction = outlook.undo ? tr("Take back: %1").arg(stepWords(*outlook.undo)) : QString();
    //: a button, after something was taken back; %1 "twitch logged"
    m_redoAction = outlook.redo ? tr("Do again: %1").arg(stepWords(*outlook.redo)) : QString();
    emit changed();
}

void HistoryViewModel::undo() {
    //: %1 "twitch logged"
    tell(m_diary.undo(), tr("Taken back: %1."));
}

void HistoryViewModel::redo() {
    //: %1 "twitch logged"
    tell(m_diary.redo(), tr("Done again: %1."));
}

void HistoryViewModel::tell(const Result<std::optional<QString>>& step, const QString& sentence) {
    if (!step) {
        emit failed(step.error());
    } else if (*step) {
        m_evening.reread(); // the step may have been of the plan
        emit said(sentence.arg(stepWords(**step)));
    }
}

} // namespace softfall
