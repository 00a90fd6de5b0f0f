#include "viewmodels/PageViewModel.h"

#include "viewmodels/wording/ErrorWords.h"

#include <utility>

namespace softfall {

PageViewModel::PageViewModel(QObject* parent)
    : QObject(parent) {}

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
    }
}

void PageViewModel::reread() {
    if (m_shown) {
        refresh();
    }
}

void PageViewModel::say(const QString& text, std::function<Result<void>()> takeBack) {
    setNotice(text, false, std::move(takeBack));
}

void PageViewModel::say(const Error& error) {
    setNotice(errorWords(error), true, {});
}

void PageViewModel::sayFailed(const QString& text) {
    setNotice(text, true, {});
}

bool PageViewModel::went(const Result<void>& result) {
    if (!result) {
        say(result.error());
    }
    return result.has_value();
}

void PageViewModel::takeBack() {
    const auto takeBack = std::exchange(m_takeBack, nullptr);
    if (takeBack && went(takeBack())) {
        say(tr("Taken back."));
    }
}

void PageViewModel::setNotice(const QString& text, bool isError, std::function<Result<void>()> takeBack) {
    m_notice = text;
    m_noticeIsError = isError;
    m_takeBack = std::move(takeBack);
    emit noticeChanged();
}

} // namespace softfall
