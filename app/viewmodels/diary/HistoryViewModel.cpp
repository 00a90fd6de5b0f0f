#include "viewmodels/diary/HistoryViewModel.h"

#include "viewmodels/wording/HistoryWords.h"

namespace softfall {

HistoryViewModel::HistoryViewModel(EditService& edits, QObject* parent)
    : QObject(parent)
    , m_edits(edits) {
    connect(&edits, &EditService::changed, this, &HistoryViewModel::refresh);
    refresh();
}

void HistoryViewModel::refresh() {
    const auto outlook = m_edits.outlook().value_or(HistoryOutlook{});
    //: a button; %1 "twitch logged"
    m_undoAction = outlook.undo ? tr("Undo: %1").arg(stepWords(*outlook.undo)) : QString();
    //: a button, after something was undone; %1 "twitch logged"
    m_redoAction = outlook.redo ? tr("Redo: %1").arg(stepWords(*outlook.redo)) : QString();
    emit changed();
}

void HistoryViewModel::undo() {
    //: %1 "twitch logged"
    report(m_edits.undo(), tr("Undone: %1."));
}

void HistoryViewModel::redo() {
    //: %1 "twitch logged"
    report(m_edits.redo(), tr("Redone: %1."));
}

void HistoryViewModel::report(const Result<std::optional<ReversedEdit>>& step, const QString& sentence) {
    if (!step) {
        emit failed(step.error());
    } else if (*step) {
        emit reported(sentence.arg(stepWords((*step)->label)));
    }
}

} // namespace softfall
