#include "application/EditService.h"

namespace softfall {

EditService::EditService(DiaryStore& store, History& history, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_history(history) {}

void EditService::announce(EditScope scope) {
    if (scope.entries || scope.plan) {
        emit changed(scope);
    }
}

Result<AppliedEdit> EditService::apply(DiaryEdit edit) {
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
