#pragma once

#include "core/diary/MorningSuggestion.h"
#include "core/diary/Night.h"
#include "core/diary/NightSlip.h"
#include "core/evening/Schedule.h"
#include "core/time/Clock.h"

#include <QLocale>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// The morning's details: the times of the night, the time awake, and how the twitches were.
class NightDetailsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// Times as minutes since midnight. In bed follows lights-out until it is entered, out of bed follows waking.
    Q_PROPERTY(int inBed READ inBed WRITE setInBed NOTIFY changed FINAL)
    Q_PROPERTY(int lightsOut READ lightsOut WRITE setLightsOut NOTIFY changed FINAL)
    Q_PROPERTY(int wake READ wake WRITE setWake NOTIFY changed FINAL)
    Q_PROPERTY(int outOfBed READ outOfBed WRITE setOutOfBed NOTIFY changed FINAL)
    /// It was never entered, and moves along.
    Q_PROPERTY(bool inBedFollows READ inBedFollows NOTIFY changed FINAL)
    Q_PROPERTY(bool outOfBedFollows READ outOfBedFollows NOTIFY changed FINAL)
    /// "22:00 is still to come; it's 07:14 now." of an entered time that cannot be stored yet; else empty.
    Q_PROPERTY(QString inBedProblem READ inBedProblem NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString lightsOutProblem READ lightsOutProblem NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString wakeProblem READ wakeProblem NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString outOfBedProblem READ outOfBedProblem NOTIFY problemsChanged FINAL)
    /// Numbers as in Night; -1 if nothing is entered.
    Q_PROPERTY(int solMinutes READ solMinutes WRITE setSolMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int awakenings READ awakenings WRITE setAwakenings NOTIFY changed FINAL)
    Q_PROPERTY(int wasoMinutes READ wasoMinutes WRITE setWasoMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int pain READ pain WRITE setPain NOTIFY changed FINAL)
    Q_PROPERTY(YesNoAnswer cramp READ cramp WRITE setCramp NOTIFY changed FINAL)
    Q_PROPERTY(YesNoAnswer spread READ spread WRITE setSpread NOTIFY changed FINAL)
    Q_PROPERTY(YesNoAnswer middleOfNight READ middleOfNight WRITE setMiddleOfNight NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)

public:
    enum YesNoAnswer { Nothing = -1, No, Yes };
    Q_ENUM(YesNoAnswer)

    /// `clock` must outlive the view-model.
    NightDetailsViewModel(const Clock& clock, QLocale locale, QObject* parent = nullptr);

    /// The default times of the night, if nothing is entered: `planned` in wall time, lights-out nearest to it, or
    /// after `after` for a second sleep.
    struct Frame {
        SleepWindow planned;
        TimeZone zone;
        std::optional<WallTime> after{};
    };
    /// Starts over with stored or suggested values.
    void fill(const Night& night, const MorningSuggestion& suggestion, const Frame& frame);
    /// Writes the times to `night`; an untouched time stays as it is there. In bed and out of bed only if entered, or
    /// with `all`.
    void writeTimes(Night& night, bool all) const;
    /// Writes everything but the times to `night`.
    void writeMore(Night& night) const;
    /// Whether `night` has anything besides its times.
    [[nodiscard]] static bool hasMore(const Night& night);
    /// "In bed 22:50, lights out 23:00, up 07:00", without unknown times.
    [[nodiscard]] QString timesWords() const;
    /// Their source: "taken from your plan", or the reason for another time; empty if the person entered them.
    [[nodiscard]] QString timesSource() const;

    /// Whether a time differs from the suggestion, or is stored.
    [[nodiscard]] bool hasEnteredTimes() const;

    /// Whether a field currently holds invalid input. `field`: any unique name.
    Q_INVOKABLE void setWrong(const QString& field, bool wrong);
    [[nodiscard]] bool hasWrong() const { return !m_wrong.isEmpty(); }
    /// Whether a time is still to come, and so would be refused.
    [[nodiscard]] bool isAhead() const;
    /// To be called as time passes: what is still to come changes with it.
    void followClock() { emit problemsChanged(); }
    [[nodiscard]] QString inBedProblem() const { return m_inBed ? problemOf(NightPoint::InBed) : QString(); }
    [[nodiscard]] QString lightsOutProblem() const { return problemOf(NightPoint::LightsOut); }
    [[nodiscard]] QString wakeProblem() const { return problemOf(NightPoint::Wake); }
    [[nodiscard]] QString outOfBedProblem() const { return m_outOfBed ? problemOf(NightPoint::OutOfBed) : QString(); }
    /// Asks the page to focus the field with invalid input.
    void pointAtWrong() { emit wrongPointedAt(); }

    [[nodiscard]] int inBed() const { return m_inBed.value_or(m_lightsOut); }
    void setInBed(int minutesOfDay) { set(m_inBed, std::optional(minutesOfDay)); }
    [[nodiscard]] int lightsOut() const { return m_lightsOut; }
    void setLightsOut(int minutesOfDay) { set(m_lightsOut, minutesOfDay); }
    [[nodiscard]] int wake() const { return m_wake; }
    void setWake(int minutesOfDay) { set(m_wake, minutesOfDay); }
    [[nodiscard]] int outOfBed() const { return m_outOfBed.value_or(m_wake); }
    void setOutOfBed(int minutesOfDay) { set(m_outOfBed, std::optional(minutesOfDay)); }
    [[nodiscard]] bool inBedFollows() const { return !m_inBed; }
    [[nodiscard]] bool outOfBedFollows() const { return !m_outOfBed; }
    [[nodiscard]] int solMinutes() const { return m_solMinutes; }
    void setSolMinutes(int length) { set(m_solMinutes, length); }
    [[nodiscard]] int awakenings() const { return m_awakenings; }
    void setAwakenings(int count) { set(m_awakenings, count); }
    [[nodiscard]] int wasoMinutes() const { return m_wasoMinutes; }
    void setWasoMinutes(int length) { set(m_wasoMinutes, length); }
    [[nodiscard]] int pain() const { return m_pain; }
    void setPain(int pain) { set(m_pain, pain); }
    [[nodiscard]] YesNoAnswer cramp() const { return m_cramp; }
    void setCramp(YesNoAnswer cramp) { set(m_cramp, cramp); }
    [[nodiscard]] YesNoAnswer spread() const { return m_spread; }
    void setSpread(YesNoAnswer spread) { set(m_spread, spread); }
    [[nodiscard]] YesNoAnswer middleOfNight() const { return m_middleOfNight; }
    void setMiddleOfNight(YesNoAnswer middleOfNight) { set(m_middleOfNight, middleOfNight); }
    [[nodiscard]] QString note() const { return m_note; }
    void setNote(const QString& note) { set(m_note, note); }

signals:
    void changed();
    void problemsChanged();
    void wrongPointedAt();

private:
    template <typename T>
    void set(T& member, const T& value) {
        if (member != value) {
            member = value;
            emit changed();
            emit problemsChanged();
        }
    }
    /// Whether lights-out, or waking, is still what was suggested.
    [[nodiscard]] bool isSuggested(int minutesOfDay, Instant suggested) const;

    /// The four times as they would be stored.
    [[nodiscard]] Night timesOfNight() const;
    [[nodiscard]] bool isAhead(const Night& night, NightPoint point) const;
    [[nodiscard]] QString problemOf(NightPoint point) const;

    const Clock& m_clock;
    QLocale m_locale;
    Frame m_frame;
    std::optional<MorningSuggestion> m_suggestion; ///< none where the times are stored ones
    QSet<QString> m_wrong;
    std::optional<int> m_inBed;
    int m_lightsOut = 0;
    int m_wake = 0;
    std::optional<int> m_outOfBed;
    int m_solMinutes = -1;
    int m_awakenings = -1;
    int m_wasoMinutes = -1;
    int m_pain = -1;
    YesNoAnswer m_cramp = Nothing;
    YesNoAnswer m_spread = Nothing;
    YesNoAnswer m_middleOfNight = Nothing;
    QString m_note;
};

} // namespace softfall
