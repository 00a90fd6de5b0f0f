#pragma once

#include "application/DiaryService.h"
#include "core/diary/LikelyAmounts.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/tonight/LogTiles.h"
#include "viewmodels/tonight/TonightRows.h"

#include <QLocale>
#include <QStringList>

namespace softfall {

/// What was had today: logged at one tap, listed, and adjusted in place. Speaks through its page.
class DayLogViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(softfall::RowsModelBase* tiles READ tiles CONSTANT FINAL)
    /// Today's entries, newest first; at most maxRows unless allShown.
    Q_PROPERTY(softfall::RowsModelBase* entries READ entries CONSTANT FINAL)
    /// "2 coffees, last 09:38"; empty where there is no caffeine.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// "About 28 mg of caffeine will be left at 23:00. Another coffee now leaves about 56 mg."; may be empty.
    Q_PROPERTY(QString caffeineLeft READ caffeineLeft NOTIFY changed FINAL)
    /// The entry is a drink with caffeine.
    Q_PROPERTY(bool hasCaffeine READ hasCaffeine NOTIFY entryChanged FINAL)
    /// How many entries are not shown.
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY changed FINAL)
    Q_PROPERTY(bool allShown READ isAllShown WRITE setAllShown NOTIFY changed FINAL)

    // The entry that is adjusted.
    Q_PROPERTY(bool open READ isOpen NOTIFY entryChanged FINAL)
    /// It was logged by the tile that was just pressed.
    Q_PROPERTY(bool fresh READ isFresh NOTIFY entryChanged FINAL)
    /// "Coffee logged, 09:30"; of an entry of the list "Coffee at 09:30".
    Q_PROPERTY(QString title READ title NOTIFY entryChanged FINAL)
    /// Index into whenNames; -1 where it is none of them.
    Q_PROPERTY(int when READ when WRITE setWhen NOTIFY entryChanged FINAL)
    Q_PROPERTY(QList<QString> whenNames READ whenNames CONSTANT FINAL)
    /// The time is typed.
    Q_PROPERTY(bool earlier READ isEarlier NOTIFY entryChanged FINAL)
    /// Minutes since midnight.
    Q_PROPERTY(int time READ time WRITE setTime NOTIFY entryChanged FINAL)
    /// Names of the likely sizes; empty where the entry has none.
    Q_PROPERTY(QList<QString> sizeNames READ sizeNames NOTIFY entryChanged FINAL)
    /// "Size", "Units", "Minutes".
    Q_PROPERTY(QString sizeTitle READ sizeTitle NOTIFY entryChanged FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY entryChanged FINAL)
    /// "mg"; empty where the amount is not typed.
    Q_PROPERTY(QString unit READ unit NOTIFY entryChanged FINAL)
    Q_PROPERTY(int amount READ amount WRITE setAmount NOTIFY entryChanged FINAL)
    Q_PROPERTY(int maxAmount READ maxAmount NOTIFY entryChanged FINAL)
    Q_PROPERTY(QList<QString> intensityNames READ intensityNames NOTIFY entryChanged FINAL)
    Q_PROPERTY(int intensity READ intensity WRITE setIntensity NOTIFY entryChanged FINAL)
    /// Why what was entered is not stored; empty: it is.
    Q_PROPERTY(QString problem READ problem NOTIFY entryChanged FINAL)

public:
    static constexpr std::size_t maxRows = 6;

    /// The references must outlive the view-model; `page` owns it.
    DayLogViewModel(DiaryService& diary, EveningService& evening, const Clock& clock, QLocale locale,
                    PageViewModel& page);

    [[nodiscard]] RowsModel<LogTileRow>* tiles() { return &m_tileRows; }
    [[nodiscard]] RowsModel<DayEntryRow>* entries() { return &m_entries; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString caffeineLeft() const { return m_caffeineLeft; }
    [[nodiscard]] bool hasCaffeine() const { return !unit().isEmpty(); }
    [[nodiscard]] int hiddenCount() const { return m_hidden; }
    [[nodiscard]] bool isAllShown() const { return m_allShown; }
    void setAllShown(bool shown);

    [[nodiscard]] bool isOpen() const { return m_entry.has_value(); }
    [[nodiscard]] bool isFresh() const { return m_entry && m_entry->step != 0; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] int when() const { return m_entry ? m_entry->when : -1; }
    void setWhen(int choice);
    [[nodiscard]] QStringList whenNames() const;
    [[nodiscard]] bool isEarlier() const;
    [[nodiscard]] int time() const;
    void setTime(int minutesOfDay);
    [[nodiscard]] QStringList sizeNames() const;
    [[nodiscard]] QString sizeTitle() const;
    [[nodiscard]] int size() const;
    void setSize(int index);
    [[nodiscard]] QString unit() const;
    [[nodiscard]] int amount() const;
    void setAmount(int amount);
    [[nodiscard]] int maxAmount() const;
    [[nodiscard]] QStringList intensityNames() const;
    [[nodiscard]] int intensity() const;
    void setIntensity(int index);
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Reads the day of `night`, up to now.
    Result<void> read(NightDate night);

    /// Logs what the tile stands for, now, and opens it; or shows more tiles.
    Q_INVOKABLE void log(int tile);
    /// A twitch, now. Whether it was stored.
    Q_INVOKABLE bool logTwitch();
    /// Opens an entry of the list.
    Q_INVOKABLE void edit(int row);
    Q_INVOKABLE void remove();
    /// The entry is as wanted; the message bar says so.
    Q_INVOKABLE void close();

signals:
    void changed();
    void entryChanged();

private:
    /// An entry of the day: a habit, or a twitch where `twitch` is there.
    struct Entry {
        Habit habit;
        std::optional<Twitch> twitch{};
        double usual = 0;    ///< the amount that sizes are relative to
        QString name{};      ///< of the tile that logged it, whatever its amount became
        EditId step = 0;     ///< that logged it, where it was logged just now
        int when = -1;       ///< index into whenNames
        QString said{};      ///< for the message bar, once it is closed
        EditId saidStep = 0; ///< which undoes that
        [[nodiscard]] const ZonedInstant& at() const { return twitch ? twitch->at : habit.at; }
        [[nodiscard]] EntryId id() const { return twitch ? twitch->id : habit.id; }
    };

    void updateTiles();
    [[nodiscard]] Result<QString> caffeineWords() const;
    void store(Entry changed);
    void storeTime(Instant at, int when);
    /// What was drunk; nothing where it is no drink, or not known.
    [[nodiscard]] std::optional<LikelyServing> servingOf(const Habit& habit) const;
    [[nodiscard]] QString nameOf(const Entry& entry) const;
    [[nodiscard]] QString detailOf(const Entry& entry) const;
    [[nodiscard]] QString glyphOf(const Entry& entry) const;
    [[nodiscard]] QString clockOf(const Entry& entry) const;
    [[nodiscard]] std::vector<double> sizes() const;
    void show(std::optional<Entry> entry);

    DiaryService& m_diary;
    EveningService& m_evening;
    const Clock& m_clock;
    QLocale m_locale;
    PageViewModel& m_page;
    std::vector<LogTile> m_tiles;
    RowsModel<LogTileRow> m_tileRows;
    RowsModel<DayEntryRow> m_entries;
    std::vector<Entry> m_day; ///< of the rows, and of those not shown
    NightDate m_night;
    QString m_summary;
    QString m_caffeineLeft;
    int m_hidden = 0;
    bool m_allShown = false;
    bool m_allTiles = false;
    std::optional<Entry> m_entry;
    QString m_problem;
};

} // namespace softfall
