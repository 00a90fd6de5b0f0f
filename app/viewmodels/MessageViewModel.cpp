#include "viewmodels/MessageViewModel.h"

#include "core/coach/EditLabel.h"
#include "viewmodels/wording/ErrorWords.h"
#include "viewmodels/wording/HistoryWords.h"

#include <utility>

namespace softfall {

MessageViewModel::MessageViewModel(EditService& edits, QObject* parent)
    : QObject(parent)
    , m_edits(edits) {
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(duration);
    connect(&m_expiry, &QTimer::timeout, this, &MessageViewModel::dismiss);
    connect(&edits, &EditService::changed, this, &MessageViewModel::updateHistory);
    updateHistory();
}

void MessageViewModel::updateHistory() {
    const auto outlook = m_edits.outlook().value_or(HistoryOutlook{});
    //: a button; %1 "twitch logged"
    m_undoAction = isOutsideNewest() ? tr("Undo: %1").arg(m_outside.back().message.text)
                   : outlook.undo && !isOutOfReach(*outlook.undo)
                       ? tr("Undo: %1").arg(wordsOf(m_edits.newestStep().value_or(0), *outlook.undo))
                       : QString();
    //: a button, after something was undone; %1 "twitch logged"
    m_redoAction = outlook.redo ? tr("Redo: %1").arg(stepWords(*outlook.redo)) : QString();
    emit historyChanged();
}

QString MessageViewModel::action() const {
    return m_offersRedo ? tr("Redo") : m_message.canUndo() ? tr("Undo") : QString();
}

void MessageViewModel::setHeld(bool held) {
    if (std::exchange(m_isHeld, held) == held) {
        return;
    }
    if (held) {
        m_expiry.stop();
    } else if (!m_message.text.isEmpty() && !m_message.isError && !m_screenReader()) {
        m_expiry.start();
    }
    emit heldChanged();
}

void MessageViewModel::show(Message message) {
    if (message.edit != 0) {
        m_words[message.edit] = message.text;
        updateHistory();
    }
    if (message.undo) {
        m_outside.push_back({message, m_edits.newestStep().value_or(0)});
        updateHistory();
    }
    m_message = std::move(message);
    m_offersRedo = false;
    if (m_message.text.isEmpty() || m_message.isError || m_isHeld || m_screenReader()) {
        m_expiry.stop();
    } else {
        m_expiry.start();
    }
    emit changed();
}

void MessageViewModel::dismiss() {
    show({});
}

void MessageViewModel::cover() {
    if (!m_message.text.isEmpty() && !m_message.isError) {
        dismiss();
    }
}

void MessageViewModel::act() {
    if (m_offersRedo) {
        redo();
    } else if (m_message.edit != 0) {
        if (const auto undone = m_edits.undo(m_message.edit)) {
            showUndone(*undone);
        } else {
            show({errorWords(undone.error()), true});
        }
    } else if (m_message.undo) {
        undoOutside();
    }
}

/// Nothing was written to the history since.
bool MessageViewModel::isOutsideNewest() const {
    return !m_outside.empty() && m_edits.newestStep().value_or(0) <= m_outside.back().after;
}

void MessageViewModel::undoOutside() {
    const Message done = m_outside.back().message;
    m_outside.pop_back();
    const auto undone = done.undo();
    //: %1 "Travel: home time"
    show(undone ? Message{tr("Undone: %1").arg(done.text)} : Message{errorWords(undone.error()), true});
    updateHistory();
}

void MessageViewModel::undo() {
    if (isOutsideNewest()) {
        undoOutside();
        return;
    }
    if (const auto outlook = m_edits.outlook(); outlook && outlook->undo && isOutOfReach(*outlook->undo)) {
        show({tr("Nothing to undo since the welcome. Its answers are in Settings.")});
        return;
    }
    if (const auto undone = m_edits.undo(); !undone) {
        show({errorWords(undone.error()), true});
    } else if (*undone) {
        showUndone(**undone);
    } else {
        show({tr("Nothing to undo")});
    }
}

void MessageViewModel::redo() {
    const auto redone = m_edits.redo();
    if (!redone) {
        show({errorWords(redone.error()), true});
        return;
    }
    if (!*redone) {
        show({tr("Nothing to redo")});
        return;
    }
    ReversedEdit before = **redone;
    if (!m_undone.empty() && m_undone.back().label == before.label) {
        before = m_undone.back();
        m_undone.pop_back();
    }
    const QString words = wordsOf(before.id, before.label);
    //: %1 "Coffee at 09:38 logged"
    show({tr("Redone: %1").arg(words)});
    m_message.edit = (*redone)->id;
    m_words[m_message.edit] = words;
    emit changed();
}

void MessageViewModel::showUndone(const ReversedEdit& step) {
    m_undone.push_back(step);
    //: %1 "Coffee at 09:38 logged"
    show({tr("Undone: %1").arg(wordsOf(step.id, step.label))});
    m_offersRedo = true;
    emit changed();
}

bool MessageViewModel::isOutOfReach(const QString& label) const {
    return label == welcomeLabel() && !m_isWelcoming();
}

/// As this window announced it, or else by its label.
QString MessageViewModel::wordsOf(EditId step, const QString& label) const {
    const auto found = m_words.find(step);
    const QString words = found == m_words.end() ? stepWords(label) : found->second;
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

} // namespace softfall
