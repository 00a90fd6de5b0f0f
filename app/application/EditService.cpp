#include "application/EditService.h"

#include <utility>

namespace softfall {

EditService::EditService(DiaryStore& store, History& history, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_history(history) {}

Result<void> EditService::inOneTransaction(const std::function<Result<void>()>& body) {
    if (m_waiting) {
        return body(); // within another
    }
    m_waiting.emplace();
    auto done = m_store.inOneTransaction(body);
    const EditScope written = *std::exchange(m_waiting, std::nullopt);
    if (done) {
        announce(written);
    }
    return done;
}

void EditService::announce(EditScope scope) {
    if (m_waiting) {
        *m_waiting = {m_waiting->entries || scope.entries, m_waiting->plan || scope.plan};
        return;
    }
    if (scope.entries || scope.plan) {
        emit changed(scope);
    }
}

Result<AppliedEdit> EditService::apply(DiaryEdit edit) {
    if (const auto allowed = check(edit); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (m_beginsWith) {
        edit.begins = m_beginsWith(edit);
    }
    if (m_followedBy) {
        edit.follows = m_followedBy(edit);
    }
    auto applied = m_store.apply(edit);
    if (applied) {
        announce(applied->scope);
    }
    return applied;
}

Result<EditId> EditService::apply(const char* label, EditOperation operation) {
    const auto applied = apply({QLatin1String(label), {std::move(operation)}});
    return applied ? Result<EditId>(applied->id) : std::unexpected(applied.error());
}

Result<std::optional<ReversedEdit>> EditService::undo() {
    auto undone = m_history.undo();
    if (undone && *undone) {
        announce((*undone)->scope);
    }
    return undone;
}

Result<ReversedEdit> EditService::undo(EditId id) {
    auto undone = m_history.undo(id);
    if (undone) {
        announce(undone->scope);
    }
    return undone;
}

Result<std::optional<ReversedEdit>> EditService::redo() {
    auto redone = m_history.redo();
    if (redone && *redone) {
        announce((*redone)->scope);
    }
    return redone;
}

Result<EditId> EditService::newestStep() const {
    return m_history.newestStep();
}

Result<HistoryOutlook> EditService::outlook() const {
    return m_history.outlook();
}

void EditService::refresh() {
    announce({.entries = true, .plan = true});
}

} // namespace softfall
