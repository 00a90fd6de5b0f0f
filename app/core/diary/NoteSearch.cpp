#include "core/diary/NoteSearch.h"

#include "core/SearchText.h"

#include <algorithm>

namespace softfall {

NoteSearch::NoteSearch(const std::vector<Night>& nights, const std::vector<Twitch>& twitches,
                       const std::vector<Change>& changes) {
    for (const Night& night : nights) {
        add(night.night, FoundNote::Kind::Night, night.note);
    }
    for (const Twitch& twitch : twitches) {
        add(twitch.night, FoundNote::Kind::Twitch, twitch.note);
    }
    for (const Change& change : changes) {
        add(change.night, FoundNote::Kind::Change, change.label);
    }
    std::ranges::stable_sort(m_entries, std::ranges::greater(), [](const Entry& entry) { return entry.note.night; });
}

void NoteSearch::add(NightDate night, FoundNote::Kind kind, const QString& text) {
    if (!text.isEmpty()) {
        m_entries.push_back({{night, kind, text}, foldedForSearch(text)});
    }
}

std::vector<FoundNote> NoteSearch::find(const QString& query) const {
    const SearchQuery words(query);
    std::vector<FoundNote> found;
    for (const Entry& entry : m_entries) {
        if (words.isIn(entry.folded)) {
            found.push_back(entry.note);
        }
    }
    return found;
}

} // namespace softfall
