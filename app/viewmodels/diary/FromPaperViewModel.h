#pragma once

#include "application/DiaryService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/diary/PaperRow.h"

#include <QLocale>
#include <QStringList>

#include <map>
#include <set>

namespace softfall {

/// Two weeks that were filled in by hand, typed into the diary: the sheet's rows and columns, saved as one step of
/// undo. What is typed stays while the page is left, until it is saved.
class FromPaperViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::RowsModelBase* rows READ rows CONSTANT FINAL)
    /// The heads of the columns, as on the sheet, and what is typed into each.
    Q_PROPERTY(QList<QString> columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> hints READ hints CONSTANT FINAL)
    /// The first night of the sheet, "Mon 16 Nov 2026".
    Q_PROPERTY(QString firstNight READ firstNight NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoLater READ canGoLater NOTIFY changed FINAL)
    /// "5 nights to save", or what to do.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

public:
    enum Column { Twitches, Woke, Slept, Tired, Coffee, Alcohol, Stretched };
    Q_ENUM(Column)

    /// The references must outlive the view-model.
    FromPaperViewModel(DiaryService& diary, const EveningService& evening, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] RowsModel<PaperRow>* rows() { return &m_rows; }
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QStringList hints() const;
    [[nodiscard]] QString firstNight() const;
    [[nodiscard]] bool canGoLater() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool canSave() const;

    /// The sheet begins that many nights later, or earlier.
    Q_INVOKABLE void move(int nights);
    /// What stands in a cell after a key: a count as a whole, elsewhere its last character says what is meant, and
    /// nothing clears it. True where the cell is full, and the next one's turn. What says nothing there is a problem of
    /// its row until the next key, and changes nothing.
    Q_INVOKABLE bool write(int row, int column, const QString& text);
    /// An answered night is opened, with what it says.
    Q_INVOKABLE void replace(int row);
    /// The nearest row to be filled in, from `row` (not included) down or up; -1: none.
    Q_INVOKABLE [[nodiscard]] int openRow(int row, bool down) const;
    /// All nights that were typed, as one step of undo.
    Q_INVOKABLE void save();

signals:
    void changed();
    /// What was typed is in the diary.
    void saved();

protected:
    Result<Status> read() override;

private:
    [[nodiscard]] NightDate nightAt(int row) const { return m_first + std::chrono::days(row); }
    [[nodiscard]] NightDate latestFirst() const;
    /// Open, and a row of the sheet.
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] PaperNight& typed(int row);
    /// The same for what was typed, without showing it.
    static bool writeCount(PaperNight& night, const QString& text);
    static bool writeKey(PaperNight& night, int column, const QString& key);
    static void clear(PaperNight& night, int column);
    /// Whether that says something in the column.
    [[nodiscard]] static bool says(int column, const QString& text);
    [[nodiscard]] QString problemOf(int column, const QString& text) const;
    [[nodiscard]] std::vector<PaperNight> filled() const;
    void show();

    DiaryService& m_diary;
    const EveningService& m_evening;
    QLocale m_locale;
    std::optional<NightDate> m_chosen; ///< nothing: the last fortnight
    NightDate m_first;
    std::vector<KnownNight> m_known;
    std::map<NightDate, PaperNight> m_typed;
    std::set<NightDate> m_replaced;
    std::pair<NightDate, QString> m_problem; ///< of the last key, in the row of that night
    RowsModel<PaperRow> m_rows;
};

} // namespace softfall
