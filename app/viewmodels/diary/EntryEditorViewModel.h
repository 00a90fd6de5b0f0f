#pragma once

#include "application/DiaryService.h"
#include "viewmodels/PageViewModel.h"

#include <QLocale>
#include <QObject>

namespace softfall {

/// The sheet in which an entry of one night is added or edited. Its time is entered as a clock time of that night; the
/// night determines its date. Shows messages on its page.
class EntryEditorViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// It is edited, not added.
    Q_PROPERTY(bool stored READ isStored NOTIFY changed FINAL)
    /// Minutes since midnight.
    Q_PROPERTY(int time READ time WRITE setTime NOTIFY changed FINAL)
    /// "Tuesday 25": the date of that time.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

public:
    /// The night of the entry, its clock, and the middle of its planned sleep.
    struct Frame {
        NightDate night;
        TimeZone zone;
        WallTime middleOfSleep{};
    };
    void setFrame(const Frame& frame) { m_frame = frame; }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] virtual bool isStored() const = 0;
    [[nodiscard]] int time() const { return int(m_time.sinceMidnight().count()); }
    void setTime(int minutesOfDay);
    [[nodiscard]] QString day() const;
    [[nodiscard]] virtual bool canSave() const { return true; }

    /// Stores it and closes; on failure the page says why and the sheet stays.
    Q_INVOKABLE virtual void save() = 0;
    Q_INVOKABLE void close();

signals:
    void changed();

protected:
    /// The references must outlive the editor; `page` owns it.
    EntryEditorViewModel(DiaryService& diary, QLocale locale, PageViewModel& page);

    /// Opens the sheet with that time.
    void show(TimeOfDay time);
    /// The wall time of the night for the clock time.
    [[nodiscard]] virtual WallTime wall() const = 0;
    /// `at` if its minute is unchanged, or else the entered time.
    [[nodiscard]] ZonedInstant edited(const ZonedInstant& at) const;
    [[nodiscard]] WallTime wallOf(const ZonedInstant& at) const { return m_frame.zone.wallAt(at.instant); }
    [[nodiscard]] const Frame& frame() const { return m_frame; }
    [[nodiscard]] TimeOfDay clockTime() const { return m_time; }
    /// "23:05".
    [[nodiscard]] QString clockWords() const;

    template <typename T>
    void set(T& member, const T& value) {
        if (!(member == value)) {
            member = value;
            emit changed();
        }
    }

    DiaryService& m_diary;
    QLocale m_locale;
    PageViewModel& m_page;

private:
    Frame m_frame;
    TimeOfDay m_time;
    bool m_isOpen = false;
};

} // namespace softfall
