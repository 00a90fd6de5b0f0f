#pragma once

#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/SettingsRows.h"

#include <QObject>
#include <QStringList>

namespace softfall {

/// The sections of Settings, and a search across all of them.
class SettingsSearchViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// Titles, in the order of Section.
    Q_PROPERTY(QStringList sections READ sections CONSTANT FINAL)
    /// The one that is shown; -1: none was chosen yet.
    Q_PROPERTY(int section READ section WRITE setSection NOTIFY sectionChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    /// In the order of the sections; none without a query.
    Q_PROPERTY(softfall::RowsModelBase* found READ found CONSTANT FINAL)
    /// "2 settings found"; empty without a query.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    enum Section { Plan, Reminders, WindDown, Sound, Diary, Check };
    Q_ENUM(Section)

    /// One setting: its name as its row has it, and what else people call it.
    struct Entry {
        Section section = Plan;
        QString title;
        QString words;
    };

    explicit SettingsSearchViewModel(QObject* parent = nullptr);

    [[nodiscard]] static QStringList sections();
    [[nodiscard]] static std::vector<Entry> entries();

    [[nodiscard]] int section() const { return m_section; }
    void setSection(int section);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] RowsModel<FoundSettingRow>* found() { return &m_found; }
    [[nodiscard]] QString summary() const { return m_summary; }

signals:
    void changed();
    void sectionChanged();

private:
    int m_section = -1;
    QString m_query;
    RowsModel<FoundSettingRow> m_found;
    QString m_summary;
};

} // namespace softfall
