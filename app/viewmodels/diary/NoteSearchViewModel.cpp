#include "viewmodels/diary/NoteSearchViewModel.h"

#include "viewmodels/wording/ErrorWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <ranges>

namespace softfall {

namespace {

// Nobody reads more than that; another word finds it.
constexpr int maxShown = 60;

QString sourceOf(const FoundNote& note) {
    return note.kind == FoundNote::Kind::Night    ? NoteSearchViewModel::tr("note of the night")
           : note.kind == FoundNote::Kind::Twitch ? NoteSearchViewModel::tr("note of a twitch")
                                                  : NoteSearchViewModel::tr("change");
}

} // namespace

NoteSearchViewModel::NoteSearchViewModel(DiaryService& diary, QLocale locale, QObject* parent)
    : QObject(parent)
    , m_diary(diary)
    , m_locale(std::move(locale)) {
    connect(&diary, &DiaryService::changed, this, [this] {
        m_notes.reset();
        if (isSearching()) {
            search();
        }
    });
}

void NoteSearchViewModel::setQuery(const QString& query) {
    if (m_query != query) {
        m_query = query;
        search();
    }
}

void NoteSearchViewModel::search() {
    if (!isSearching()) {
        m_found.setRows({});
        m_summary.clear();
        emit changed();
        return;
    }
    if (!m_notes) {
        auto read = m_diary.noteSearch();
        if (!read) {
            m_found.setRows({});
            m_summary = errorWords(read.error());
            emit changed();
            return;
        }
        m_notes = std::move(*read);
    }
    std::vector<FoundNote> found = m_notes->find(m_query);
    const int count = int(found.size());
    m_summary = count == 0          ? tr("No note contains “%1”.").arg(m_query.trimmed())
                : count <= maxShown ? tr("%n notes contain it.", nullptr, count)
                                    : tr("%n notes contain it. The newest %1 are shown.", nullptr, count).arg(maxShown);
    std::vector<FoundNoteRow> rows;
    for (FoundNote& note : found | std::views::take(maxShown)) {
        rows.push_back({toIsoString(note.night), nightDay(note.night, m_locale), std::move(note.text), sourceOf(note)});
    }
    m_found.setRows(std::move(rows));
    emit changed();
}

} // namespace softfall
