#pragma once

#include "core/coach/DiaryStore.h"

#include <QObject>

#include <functional>

namespace softfall {

/// The only way to write: every change of diary or plan is an edit that is applied, undone and redone here, and
/// announced to everything that shows or keeps what it wrote.
class EditService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    EditService(DiaryStore& store, History& history, QObject* parent = nullptr);

    /// How a diary that has not begun begins with an edit; nothing while the welcome writes.
    using BeginsWith = std::function<std::optional<Begun>(const DiaryEdit&)>;
    void setBeginsWith(BeginsWith beginsWith) { m_beginsWith = std::move(beginsWith); }

    /// Whether an edit may be written at all, asked before it is; its error is that of apply().
    using Check = std::function<Result<void>(const DiaryEdit&)>;
    void setCheck(Check check) { m_check = std::move(check); }
    [[nodiscard]] Result<void> check(const DiaryEdit& edit) const { return m_check ? m_check(edit) : Result<void>(); }

    /// One transaction and one step of undo; errors as DiaryStore::apply. Entries must have been `checked`.
    Result<AppliedEdit> apply(DiaryEdit edit);
    /// An edit of one operation; 0 where nothing differed.
    Result<EditId> apply(const char* label, EditOperation operation);

    /// Runs `body`, which gives a Result, in one transaction: what it reads, decides and writes is one thing, whatever
    /// other programs write. Where it fails nothing is written; what it wrote is announced after it.
    template <typename Body>
    auto together(Body body) -> decltype(body()) {
        decltype(body()) result = std::unexpected(Error{});
        const auto done = inOneTransaction([&]() -> Result<void> {
            result = body();
            return result ? Result<void>() : std::unexpected(result.error());
        });
        return done ? std::move(result) : std::unexpected(done.error());
    }

    /// Undoes the newest step; nothing when there is none.
    Result<std::optional<ReversedEdit>> undo();
    /// Undoes that step and no other; errors as History::undo.
    Result<ReversedEdit> undo(EditId id);
    /// Redoes what was undone last; nothing when there is none.
    Result<std::optional<ReversedEdit>> redo();
    [[nodiscard]] Result<HistoryOutlook> outlook() const;
    [[nodiscard]] Result<EditId> newestStep() const;

    /// Call this when something else wrote the file: another program, or the parts of a restore outside its edit.
    void refresh();

    /// What follows from an edit, written with it in its step; nothing (an empty function) for most.
    using FollowedBy = std::function<FollowingOperations(const DiaryEdit&)>;
    void setFollowedBy(FollowedBy followedBy) { m_followedBy = std::move(followedBy); }

signals:
    /// What this, or another program, wrote. The plan's keeper listens first, so all others find it up to date.
    void changed(softfall::EditScope scope);

private:
    Result<void> inOneTransaction(const std::function<Result<void>()>& body);
    void announce(EditScope scope);

    DiaryStore& m_store;
    History& m_history;
    std::optional<EditScope> m_waiting; ///< to be announced after the transaction that runs
    Check m_check;
    BeginsWith m_beginsWith;
    FollowedBy m_followedBy;
};

} // namespace softfall
