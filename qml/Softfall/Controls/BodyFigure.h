#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace softfall {

/// A whole body, one group of muscles marked: for letting go of one after the other.
/// It is drawn as one lies oneself, looking the same way as the one who looks at it: right is on the right of the
/// picture. A body that faced its viewer would have to be turned round in thought, half asleep. For the same reason it
/// has a face only while a part of the face is marked, which has no side.
class BodyFigure : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Group group READ group WRITE setGroup NOTIFY groupChanged FINAL)
    /// 0 let go … 1 tense: the group grows thicker and brighter.
    Q_PROPERTY(qreal tense READ tense WRITE setTense NOTIFY tenseChanged FINAL)
    Q_PROPERTY(QColor figureColor READ figureColor WRITE setFigureColor NOTIFY figureColorChanged FINAL)
    /// The group that is marked.
    Q_PROPERTY(QColor accentColor READ accentColor WRITE setAccentColor NOTIFY accentColorChanged FINAL)

public:
    /// In the order in which they are relaxed. The forearm includes the hand.
    enum class Group {
        None,
        RightForearm,
        LeftForearm,
        RightUpperArm,
        LeftUpperArm,
        Forehead,
        Eyes,
        Jaw,
        NeckAndShoulders,
        Chest,
        Belly,
        RightThigh,
        LeftThigh,
        RightCalf,
        LeftCalf
    };
    Q_ENUM(Group)

    explicit BodyFigure(QQuickItem* parent = nullptr);

    [[nodiscard]] Group group() const { return m_group; }
    void setGroup(Group group);
    [[nodiscard]] qreal tense() const { return m_tense; }
    void setTense(qreal tense);
    [[nodiscard]] QColor figureColor() const { return m_figureColor; }
    void setFigureColor(const QColor& color);
    [[nodiscard]] QColor accentColor() const { return m_accentColor; }
    void setAccentColor(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void groupChanged();
    void tenseChanged();
    void figureColorChanged();
    void accentColorChanged();

private:
    template <typename T>
    void change(T& member, const T& value, void (BodyFigure::*changed)());

    Group m_group = Group::None;
    qreal m_tense = 0;
    QColor m_figureColor = Qt::gray;
    QColor m_accentColor = Qt::darkRed;
};

} // namespace softfall
