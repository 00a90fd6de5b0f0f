#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/SettingsRows.h"

namespace softfall {

/// How the person wants the diary: how counts are shown, whether they are logged as they happen, and what one tap
/// notes. Speaks through its page; each change is stored at once.
class DiarySettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// 0 each night, 1 only by week.
    Q_PROPERTY(int counts READ counts WRITE setCounts NOTIFY changed FINAL)
    Q_PROPERTY(bool logsLive READ logsLive WRITE setLogsLive NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* presets READ presets CONSTANT FINAL)
    Q_PROPERTY(bool presetsAreDefault READ presetsAreDefault NOTIFY changed FINAL)
    Q_PROPERTY(bool canAddPreset READ canAddPreset NOTIFY changed FINAL)
    Q_PROPERTY(int maxPresetMilligrams READ maxMilligrams CONSTANT FINAL)
    Q_PROPERTY(int maxPresetNameLength READ maxPresetNameLength CONSTANT FINAL)

public:
    /// `evening` must outlive the view-model; `page` owns it.
    DiarySettingsViewModel(EveningService& evening, PageViewModel& page);

    [[nodiscard]] int counts() const { return int(m_preferences.counts); }
    void setCounts(int counts);
    [[nodiscard]] bool logsLive() const { return m_preferences.logsLive; }
    void setLogsLive(bool logs);
    [[nodiscard]] RowsModel<CaffeinePresetRow>* presets() { return &m_presets; }
    [[nodiscard]] bool presetsAreDefault() const { return m_preferences.caffeine == defaultCaffeinePresets(); }
    [[nodiscard]] bool canAddPreset() const { return int(m_preferences.caffeine.size()) < maxCaffeinePresets; }
    [[nodiscard]] int maxMilligrams() const { return maxPresetMilligrams; }
    [[nodiscard]] int maxPresetNameLength() const { return maxPresetLabelLength; }

    void read();

    Q_INVOKABLE void setMilligrams(int row, int milligrams);
    Q_INVOKABLE void removePreset(int row);
    /// At the end of the list; a name that is empty or there already is refused with the reason.
    Q_INVOKABLE void addPreset(const QString& name, int milligrams);
    Q_INVOKABLE void restoreDefaultPresets();

signals:
    void changed();

private:
    template <typename Edit>
    void edit(Edit change, const QString& message);
    [[nodiscard]] bool hasRow(int row) const { return row >= 0 && row < m_presets.rowCount(); }

    EveningService& m_evening;
    PageViewModel& m_page;
    RowsModel<CaffeinePresetRow> m_presets;
    DiaryPreferences m_preferences;
};

} // namespace softfall
