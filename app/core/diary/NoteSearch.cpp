#include "core/diary/NoteSearch.h"

#include <QStringList>

#include <algorithm>

namespace softfall {

QString foldedForSearch(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!each.isMark()) {
            folded += each;
        }
    }
    return folded;
}

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
    const QStringList words = foldedForSearch(query).simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<FoundNote> found;
    if (words.isEmpty()) {
        return found;
    }
    for (const Entry& entry : m_entries) {
        if (std::ranges::all_of(words, [&entry](const QString& word) { return entry.folded.contains(word); })) {
            found.push_back(entry.note);
        }
    }
    return found;
}

} // namespace softfall
