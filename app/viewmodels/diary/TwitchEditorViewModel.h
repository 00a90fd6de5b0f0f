#pragma once

#include "viewmodels/diary/EntryEditorViewModel.h"

#include <QStringList>

namespace softfall {

/// Sleep comes some minutes after lights-out, and with it a twitch.
inline constexpr minutes untilTwitch{15};

/// A twitch of a night, added or edited.
class TwitchEditorViewModel : public softfall::EntryEditorViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// Indices into the choices; -1 if nothing is entered.
    Q_PROPERTY(int intensity READ intensity WRITE setIntensity NOTIFY changed FINAL)
    Q_PROPERTY(int limb READ limb WRITE setLimb NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> limbs READ limbs CONSTANT FINAL)
    Q_PROPERTY(bool falling READ falling WRITE setFalling NOTIFY changed FINAL)
    Q_PROPERTY(bool woke READ woke WRITE setWoke NOTIFY changed FINAL)
    /// 0…10; -1 if nothing is entered.
    Q_PROPERTY(int pain READ pain WRITE setPain NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)

public:
    TwitchEditorViewModel(DiaryService& diary, QLocale locale, PageViewModel& page);

    /// Opens for a new twitch, its time at lights-out; or for a stored one.
    void begin(TimeOfDay likely);
    void edit(const Twitch& twitch);

    [[nodiscard]] bool isStored() const override { return m_twitch.id != 0; }
    [[nodiscard]] int intensity() const { return m_twitch.intensity.value_or(0) - 1; }
    void setIntensity(int index);
    [[nodiscard]] int limb() const { return m_twitch.limb ? int(*m_twitch.limb) : -1; }
    void setLimb(int index);
    [[nodiscard]] QStringList limbs() const;
    [[nodiscard]] bool falling() const { return m_twitch.falling; }
    void setFalling(bool falling) { set(m_twitch.falling, falling); }
    [[nodiscard]] bool woke() const { return m_twitch.woke; }
    void setWoke(bool woke) { set(m_twitch.woke, woke); }
    [[nodiscard]] int pain() const { return m_twitch.pain.value_or(-1); }
    void setPain(int pain);
    [[nodiscard]] QString note() const { return m_twitch.note; }
    void setNote(const QString& note) { set(m_twitch.note, note); }

    Q_INVOKABLE void save() override;

protected:
    [[nodiscard]] WallTime wall() const override;

private:
    Twitch m_twitch;
};

} // namespace softfall
