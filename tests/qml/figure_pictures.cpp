// Draws every figure of the guided evening from the real controls and the real poses.json.
// Usage: figure_pictures FOLDER: one PNG each, and contact sheets of all in both themes.

#include "Controls/BodyFigure.h"
#include "Controls/PoseFigure.h"
#include "core/catalogue/Figure.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSGRendererInterface>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Softfall_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Softfall_ControlsPlugin)

using namespace softfall;

namespace {

constexpr int groups = int(BodyFigure::Group::LeftCalf) + 1;

// The catalogue's value reaches the drawing by its number.
static_assert(int(PoseFigure::Muscle::BackOfThigh) == int(FigureMuscle::BackOfThigh));
static_assert(int(PoseFigure::Muscle::Calf) == int(FigureMuscle::Calf));
static_assert(int(PoseFigure::Muscle::FrontOfThigh) == int(FigureMuscle::FrontOfThigh));
static_assert(int(PoseFigure::Muscle::Belly) == int(FigureMuscle::Belly));
static_assert(int(PoseFigure::Towel::Ball) == int(FigureTowel::Ball));
static_assert(int(PoseFigure::Towel::Ankle) == int(FigureTowel::Ankle));
static_assert(int(PoseFigure::Prop::Mat) == int(FigurePropKind::Mat));
static_assert(int(PoseFigure::Prop::Wall) == int(FigurePropKind::Wall));
static_assert(int(PoseFigure::Prop::Step) == int(FigurePropKind::Step));
static_assert(int(PoseFigure::Prop::Chair) == int(FigurePropKind::Chair));

QVariant points(const auto& list) {
    QList<QPointF> points;
    for (const FigurePoint& point : list) {
        points << QPointF(point.x, point.y);
    }
    return QVariant::fromValue(points);
}

void show(QObject& stretch, const Figure& figure) {
    QList<QPointF> props;
    QList<int> kinds;
    for (const FigureProp& prop : figure.props) {
        props << QPointF(prop.from.x, prop.from.y) << QPointF(prop.to.x, prop.to.y);
        kinds << int(prop.kind);
    }
    stretch.setProperty("props", QVariant::fromValue(props));
    stretch.setProperty("propKinds", QVariant::fromValue(kinds));
    stretch.setProperty("arrow", points(figure.arrow));
    stretch.setProperty("muscle", int(figure.muscle));
    stretch.setProperty("towel", int(figure.towel));
    stretch.setProperty("rest", points(figure.rest));
    stretch.setProperty("hold", points(figure.hold));
}

/// Pictures in rows and columns.
class Sheet {
public:
    Sheet(int columns, int side, int count)
        : m_columns(columns)
        , m_side(side)
        , m_image(columns * side, (count + columns - 1) / columns * side, QImage::Format_RGB32) {}

    void add(const QImage& picture) {
        QPainter painter(&m_image);
        painter.drawImage(QRect(m_count % m_columns * m_side, m_count / m_columns * m_side, m_side, m_side), picture);
        ++m_count;
    }
    [[nodiscard]] bool save(const QString& file) const { return m_image.save(file); }

private:
    int m_columns;
    int m_side;
    int m_count = 0;
    QImage m_image;
};

} // namespace

int main(int argc, char** argv) {
    // Without a display: QT_QPA_PLATFORM=offscreen.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QApplication application(argc, argv);
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    QFile poses(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/figures/poses.json"));
    if (argc != 2 || !QDir().mkpath(folder.path()) || !poses.open(QIODevice::ReadOnly)) {
        qCritical("usage: figure_pictures FOLDER");
        return 2;
    }
    const auto figures = parseFigures(poses.readAll());
    if (!figures) {
        qCritical("%s", qPrintable(describe(figures.error())));
        return 1;
    }

    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl::fromLocalFile(QStringLiteral(SOFTFALL_SOURCE_DIR "/tests/qml/FigurePicture.qml")));
    QObject* root = view.rootObject();
    if (!root) {
        return 1;
    }
    view.show();
    auto& stretch = *root->property("stretch").value<QObject*>();
    auto& body = *root->property("body").value<QObject*>();
    auto& pacer = *root->property("pacer").value<QObject*>();
    const auto picture = [&](int side) {
        view.resize(side, side);
        QCoreApplication::processEvents();
        return view.grabWindow();
    };

    bool saved = true;
    const int count = int(figures->size()) * 4;
    for (const bool evening : {true, false}) {
        const QString theme = evening ? QStringLiteral("evening") : QStringLiteral("day");
        root->setProperty("evening", evening);
        for (const int side : {380, 160}) {
            Sheet sheet(4, side, count);
            Sheet stills(2, side, int(figures->size()));
            body.setProperty("visible", false);
            for (const Figure& figure : *figures) {
                show(stretch, figure);
                for (const bool mirrored : {false, true}) {
                    stretch.setProperty("mirrored", mirrored);
                    for (const double progress : {0.0, 1.0}) {
                        stretch.setProperty("progress", progress);
                        const QImage image = picture(side);
                        sheet.add(image);
                        if (side == 380) {
                            saved &= image.save(folder.filePath(
                                QStringLiteral("stretch-%1-%2-%3-%4.png")
                                    .arg(figure.id, mirrored ? QStringLiteral("left") : QStringLiteral("right"),
                                         progress > 0 ? QStringLiteral("hold") : QStringLiteral("rest"), theme)));
                        }
                    }
                }
                stretch.setProperty("mirrored", false);
                stretch.setProperty("holds", true);
                root->setProperty("still", true);
                stills.add(picture(side));
                root->setProperty("still", false);
                stretch.setProperty("holds", false);
            }
            saved &= sheet.save(folder.filePath(QStringLiteral("sheet-figures-%1-%2.png").arg(theme).arg(side)));
            saved &= stills.save(folder.filePath(QStringLiteral("sheet-stills-%1-%2.png").arg(theme).arg(side)));
        }
        Sheet sheet(5, 300, 2 * groups);
        body.setProperty("visible", true);
        for (int group = 0; group < groups; ++group) {
            body.setProperty("group", group);
            for (const double tense : {0.0, 1.0}) {
                body.setProperty("tense", tense);
                const QImage image = picture(300);
                sheet.add(image);
                saved &= image.save(
                    folder.filePath(QStringLiteral("body-%1-%2-%3.png")
                                        .arg(group, 2, 10, QLatin1Char('0'))
                                        .arg(tense > 0 ? QStringLiteral("tense") : QStringLiteral("let-go"), theme)));
            }
        }
        body.setProperty("visible", false);
        pacer.setProperty("visible", true);
        for (const bool in : {true, false}) {
            pacer.setProperty("breathingIn", in);
            pacer.setProperty("fullness", in ? 1.0 : 0.6);
            saved &= picture(300).save(folder.filePath(
                QStringLiteral("breathe-%1-%2.png").arg(in ? QStringLiteral("in") : QStringLiteral("out"), theme)));
        }
        pacer.setProperty("visible", false);
        saved &= sheet.save(folder.filePath(QStringLiteral("sheet-body-%1.png").arg(theme)));
    }
    return saved ? 0 : 1;
}
