#include "viewmodels/PageViewModel.h"

#include "viewmodels/wording/ErrorWords.h"

#include <utility>

namespace softfall {

PageViewModel::PageViewModel(EditService* edits, QObject* parent)
    : QObject(parent)
    , m_edits(edits) {}

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
        setNotice({}, false, {});
        onHidden();
    }
}

void PageViewModel::reread() {
    if (m_shown) {
        refresh();
    }
}

void PageViewModel::notify(const QString& text, EditId edit) {
    if (edit == 0) {
        setNotice(text, false, {});
        return;
    }
    notify(text, [this, edit] {
        const auto undone = m_edits->undo(edit);
        return undone ? Result<void>() : std::unexpected(undone.error());
    });
}

void PageViewModel::notify(const QString& text, std::function<Result<void>()> undo) {
    setNotice(text, false, std::move(undo));
}

bool PageViewModel::notify(const Result<EditId>& edit, const QString& text) {
    if (succeeded(edit)) {
        notify(text, *edit);
    }
    return edit.has_value();
}

void PageViewModel::notify(const Error& error) {
    setNotice(errorWords(error), true, {});
}

void PageViewModel::notifyFailure(const QString& text) {
    setNotice(text, true, {});
}

void PageViewModel::undo() {
    const auto undo = std::exchange(m_undo, nullptr);
    if (undo && succeeded(undo())) {
        notify(tr("Undone."));
    }
}

void PageViewModel::setNotice(const QString& text, bool isError, std::function<Result<void>()> undo) {
    m_notice = text;
    m_noticeIsError = isError;
    m_undo = std::move(undo);
    emit noticeChanged();
}

} // namespace softfall
