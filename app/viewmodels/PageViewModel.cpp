#include "viewmodels/PageViewModel.h"

#include "viewmodels/wording/ErrorWords.h"

#include <utility>

namespace softfall {

void PageViewModel::refresh() {
    settle(read());
}

void PageViewModel::settle(const Result<Status>& outcome) {
    const Status status = outcome ? *outcome : Failed;
    const QString text = outcome ? QString() : errorWords(outcome.error());
    if (m_status != status || m_errorText != text) {
        m_status = status;
        m_errorText = text;
        emit statusChanged();
    }
}

void PageViewModel::setShown(bool shown) {
    if (m_shown == shown) {
        return;
    }
    m_shown = shown;
    if (shown) {
        refresh();
    } else {
        onHidden();
    }
}

void PageViewModel::reread() {
    if (m_shown) {
        refresh();
    }
}

void PageViewModel::notify(const QString& text, EditId edit) {
    say({text, false, edit});
}

void PageViewModel::notify(const QString& text, std::function<Result<void>()> undo) {
    say({text, false, 0, std::move(undo)});
}

bool PageViewModel::notify(const Result<EditId>& edit, const QString& text) {
    if (succeeded(edit)) {
        notify(text, *edit);
    }
    return edit.has_value();
}

void PageViewModel::notify(const Error& error) {
    say({errorWords(error), true});
}

void PageViewModel::notifyFailure(const QString& text) {
    say({text, true});
}

void PageViewModel::say(Message message) {
    m_message = std::move(message);
    emit messageChanged();
}

} // namespace softfall
