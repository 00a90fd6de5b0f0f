#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QQuickPaintedItem>

namespace softfall {

/// A person doing a stretch, as a simple figure seen from the side, somewhere between rest and hold.
/// Points lie in a box of 100 × 100, y downwards, which is fitted into the item; the figure faces right.
class PoseFigure : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Fourteen joints in the order of PoseJoint; with any other number nothing is drawn.
    Q_PROPERTY(QList<QPointF> rest READ rest WRITE setRest NOTIFY restChanged FINAL)
    Q_PROPERTY(QList<QPointF> hold READ hold WRITE setHold NOTIFY holdChanged FINAL)
    /// Floor, mat and chair: lines, each from one point to the next. Wall and step: opposite corners of a block.
    Q_PROPERTY(QList<QPointF> props READ props WRITE setProps NOTIFY propsChanged FINAL)
    /// What each two points of `props` are, as values of Prop; what is not given is a floor.
    Q_PROPERTY(QList<int> propKinds READ propKinds WRITE setPropKinds NOTIFY propKindsChanged FINAL)
    /// The way of the movement: at least two points on a smooth curve with a head at its end. Empty: no arrow.
    Q_PROPERTY(QList<QPointF> arrow READ arrow WRITE setArrow NOTIFY arrowChanged FINAL)
    Q_PROPERTY(Muscle muscle READ muscle WRITE setMuscle NOTIFY muscleChanged FINAL)
    Q_PROPERTY(Towel towel READ towel WRITE setTowel NOTIFY towelChanged FINAL)
    /// 0 rest … 1 hold.
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)
    /// Faces left.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    Q_PROPERTY(QColor figureColor READ figureColor WRITE setFigureColor NOTIFY figureColorChanged FINAL)
    /// The leg and the arm on the side that is not stretched, and the towel.
    Q_PROPERTY(QColor otherLegColor READ otherLegColor WRITE setOtherLegColor NOTIFY otherLegColorChanged FINAL)
    /// The muscle that is stretched, and the arrow.
    Q_PROPERTY(QColor accentColor READ accentColor WRITE setAccentColor NOTIFY accentColorChanged FINAL)
    Q_PROPERTY(QColor propColor READ propColor WRITE setPropColor NOTIFY propColorChanged FINAL)

public:
    /// In the order of core's FigureMuscle; the belly is that of somebody who breathes.
    enum class Muscle { None, BackOfThigh, Calf, FrontOfThigh, Belly };
    Q_ENUM(Muscle)
    /// In the order of core's FigurePropKind.
    enum class Prop { Floor, Mat, Wall, Step, Chair };
    Q_ENUM(Prop)
    /// Where the towel in the hand goes round the leg that is stretched.
    enum class Towel { None, Ball, Ankle };
    Q_ENUM(Towel)

    explicit PoseFigure(QQuickItem* parent = nullptr);

    [[nodiscard]] QList<QPointF> rest() const { return m_rest; }
    void setRest(const QList<QPointF>& rest);
    [[nodiscard]] QList<QPointF> hold() const { return m_hold; }
    void setHold(const QList<QPointF>& hold);
    [[nodiscard]] QList<QPointF> props() const { return m_props; }
    void setProps(const QList<QPointF>& props);
    [[nodiscard]] QList<int> propKinds() const { return m_propKinds; }
    void setPropKinds(const QList<int>& kinds);
    [[nodiscard]] QList<QPointF> arrow() const { return m_arrow; }
    void setArrow(const QList<QPointF>& arrow);
    [[nodiscard]] Muscle muscle() const { return m_muscle; }
    void setMuscle(Muscle muscle);
    [[nodiscard]] Towel towel() const { return m_towel; }
    void setTowel(Towel towel);
    [[nodiscard]] qreal progress() const { return m_progress; }
    void setProgress(qreal progress);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] QColor figureColor() const { return m_figureColor; }
    void setFigureColor(const QColor& color);
    [[nodiscard]] QColor otherLegColor() const { return m_otherLegColor; }
    void setOtherLegColor(const QColor& color);
    [[nodiscard]] QColor accentColor() const { return m_accentColor; }
    void setAccentColor(const QColor& color);
    [[nodiscard]] QColor propColor() const { return m_propColor; }
    void setPropColor(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void restChanged();
    void holdChanged();
    void propsChanged();
    void propKindsChanged();
    void arrowChanged();
    void muscleChanged();
    void towelChanged();
    void progressChanged();
    void mirroredChanged();
    void figureColorChanged();
    void otherLegColorChanged();
    void accentColorChanged();
    void propColorChanged();

private:
    template <typename T>
    void change(T& member, const T& value, void (PoseFigure::*changed)());

    QList<QPointF> m_rest;
    QList<QPointF> m_hold;
    QList<QPointF> m_props;
    QList<int> m_propKinds;
    QList<QPointF> m_arrow;
    Muscle m_muscle = Muscle::None;
    Towel m_towel = Towel::None;
    qreal m_progress = 0;
    bool m_mirrored = false;
    QColor m_figureColor = Qt::black;
    QColor m_otherLegColor = Qt::gray;
    QColor m_accentColor = Qt::darkRed;
    QColor m_propColor = Qt::lightGray;
};

} // namespace softfall
