#pragma once

#include "viewmodels/diary/EntryEditorViewModel.h"

#include <QStringList>

namespace softfall {

/// A habit of the day before a night, added or edited.
class HabitEditorViewModel : public softfall::EntryEditorViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(QList<QString> kinds READ kinds CONSTANT FINAL)
    /// Index into kinds.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAmount READ hasAmount NOTIFY changed FINAL)
    /// "Milligrams", "Minutes"; what the amount counts.
    Q_PROPERTY(QString amountName READ amountName NOTIFY changed FINAL)
    /// -1 if nothing is entered.
    Q_PROPERTY(int amount READ amount WRITE setAmount NOTIFY changed FINAL)
    Q_PROPERTY(int maxAmount READ maxAmount NOTIFY changed FINAL)
    Q_PROPERTY(int amountStep READ amountStep NOTIFY changed FINAL)
    /// The value after a first step of the amount.
    Q_PROPERTY(int likelyAmount READ likelyAmount NOTIFY changed FINAL)
    Q_PROPERTY(bool hasIntensity READ hasIntensity NOTIFY changed FINAL)
    /// 0 light … 2 hard.
    Q_PROPERTY(int intensity READ intensity WRITE setIntensity NOTIFY changed FINAL)
    /// What the time means: "When it ended".
    Q_PROPERTY(QString timeName READ timeName NOTIFY changed FINAL)

public:
    HabitEditorViewModel(DiaryService& diary, QLocale locale, PageViewModel& page);

    /// Opens for a new habit, or for a stored one.
    void begin(TimeOfDay likely);
    void edit(const Habit& habit);

    [[nodiscard]] bool isStored() const override { return m_habit.id != 0; }
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int kind() const { return int(m_habit.kind); }
    void setKind(int index);
    [[nodiscard]] bool hasAmount() const { return !unitOf(m_habit.kind).isEmpty(); }
    [[nodiscard]] QString amountName() const;
    [[nodiscard]] int amount() const { return m_habit.amount ? int(*m_habit.amount) : -1; }
    void setAmount(int amount);
    [[nodiscard]] int maxAmount() const;
    [[nodiscard]] int amountStep() const;
    [[nodiscard]] int likelyAmount() const;
    [[nodiscard]] bool hasIntensity() const { return m_habit.kind == HabitKind::Exercise; }
    [[nodiscard]] int intensity() const { return m_habit.intensity ? int(*m_habit.intensity) : -1; }
    void setIntensity(int index);
    [[nodiscard]] QString timeName() const;
    [[nodiscard]] bool canSave() const override { return !hasAmount() || m_habit.amount; }

    Q_INVOKABLE void save() override;

protected:
    [[nodiscard]] WallTime wall() const override;

private:
    Habit m_habit;
};

} // namespace softfall
