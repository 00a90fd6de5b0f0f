#pragma once

#include "core/diary/Change.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"

#include <QString>

#include <vector>

namespace softfall {

/// Something with searchable text: the note of a night or of a twitch, or the label of a change.
struct FoundNote {
    enum class Kind { Night, Twitch, Change };
    NightDate night;
    Kind kind = Kind::Night;
    QString text;
    bool operator==(const FoundNote&) const = default;
};

/// All words of a diary, prepared once, so that each key press only compares.
class NoteSearch {
public:
    NoteSearch() = default;
    NoteSearch(const std::vector<Night>& nights, const std::vector<Twitch>& twitches,
               const std::vector<Change>& changes);

    /// Everything that has all words of `query`, in any order and as parts of words; newest night first. Nothing
    /// for a query without words.
    [[nodiscard]] std::vector<FoundNote> find(const QString& query) const;

private:
    struct Entry {
        FoundNote note;
        QString folded;
    };
    void add(NightDate night, FoundNote::Kind kind, const QString& text);

    std::vector<Entry> m_entries; // the newest night first
};

} // namespace softfall
