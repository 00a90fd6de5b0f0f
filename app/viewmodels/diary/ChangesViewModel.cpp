#include "viewmodels/diary/ChangesViewModel.h"

#include "core/PlainText.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <ranges>

namespace softfall {

ChangesViewModel::ChangesViewModel(DiaryService& diary, QLocale locale, PageViewModel& page)
    : QObject(&page)
    , m_diary(diary)
    , m_locale(std::move(locale))
    , m_page(page) {}

Result<void> ChangesViewModel::read(NightDate tonight) {
    auto changes = m_diary.changes();
    if (!changes) {
        return std::unexpected(changes.error());
    }
    m_tonight = tonight;
    std::vector<ChangeRow> rows;
    for (const Change& change : *changes | std::views::reverse) {
        //: since when something is done differently; %1 "Mon 24 Feb 2025"
        const QString since = tr("from %1").arg(nightDay(change.night, m_locale));
        rows.push_back({onOneLine(change.label), since, toIsoString(change.night), change});
    }
    m_model.setRows(std::move(rows));
    emit changed();
    return {};
}

QString ChangesViewModel::title() const {
    return m_draft && m_draft->id != 0 ? tr("Edit the change") : tr("What did you change?");
}

void ChangesViewModel::setLabel(const QString& label) {
    if (m_draft && m_draft->label != label) {
        m_draft->label = label;
        emit changed();
    }
}

QString ChangesViewModel::since() const {
    return m_draft ? nightDay(m_draft->night, m_locale) : QString();
}

void ChangesViewModel::open(Change change) {
    m_draft = std::move(change);
    emit changed();
}

void ChangesViewModel::begin() {
    beginFrom(m_tonight);
}

void ChangesViewModel::beginFrom(NightDate night) {
    open({0, night, {}});
}

void ChangesViewModel::edit(int row) {
    if (row >= 0 && row < count()) {
        open(m_model.rows()[std::size_t(row)].change);
    }
}

void ChangesViewModel::move(int nights) {
    if (m_draft) {
        m_draft->night += std::chrono::days(nights);
        emit changed();
    }
}

void ChangesViewModel::save() {
    if (!canSave()) {
        return;
    }
    Change change = *m_draft;
    change.label = change.label.trimmed();
    if (change.id == 0) {
        const auto added = m_diary.addChange(change);
        if (!added) {
            m_page.notify(added.error());
            return;
        }
        m_page.notify(tr("Change added: %1.").arg(isolated(change.label, m_locale)), added->edit);
    } else if (!m_page.notify(m_diary.changeChange(change),
                              tr("Change edited: %1.").arg(isolated(change.label, m_locale)))) {
        return;
    }
    close();
}

void ChangesViewModel::close() {
    if (m_draft) {
        m_draft.reset();
        emit changed();
    }
}

void ChangesViewModel::remove(int row) {
    if (row < 0 || row >= count()) {
        return;
    }
    const Change change = m_model.rows()[std::size_t(row)].change;
    m_page.notify(m_diary.removeChange(change.id), tr("Change removed: %1.").arg(isolated(change.label, m_locale)));
}

} // namespace softfall
