#include "agent/window/QmlWindow.h"

#include "agent/window/DarkKeys.h"
#include "agent/window/PictureCheck.h"
#include "agent/window/Scenes.h"
#include "agent/window/WeekCalendar.h"
#include "agent/window/WindowPlace.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/EmergencyNumbers.h"
#include "core/catalogue/Figure.h"
#include "exchange/ReportHtml.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Softfall_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Softfall_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Softfall_ChartPlugin)
Q_IMPORT_QML_PLUGIN(Softfall_ChartsPlugin)
Q_IMPORT_QML_PLUGIN(Softfall_AppPlugin)
Q_IMPORT_QML_PLUGIN(Softfall_ViewModelsPlugin)

namespace softfall {

namespace {

constexpr QSize wide{1200, 800};
constexpr QSize narrow{400, 800};
constexpr QSize smallest{360, 480};

/// Switches of this machine only; the plan and the diary are in the diary file.
const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("window/theme");
const QString textScaleKey = QStringLiteral("window/textScale");
const QString reducedMotionKey = QStringLiteral("window/reducedMotion");

/// A layout that took a third pass is right with the next frame.
bool isThirdPass(const QString& message) {
    return message.contains(QLatin1String("Polish loop"));
}

/// While it lives, what Qt says about QML goes into a list as well: a component that is not ready, for one, is no
/// warning of the engine.
class QmlMessages {
public:
    explicit QmlMessages(QStringList& into) {
        s_into = &into;
        s_before = qInstallMessageHandler(&QmlMessages::take);
    }
    ~QmlMessages() {
        qInstallMessageHandler(s_before);
        s_into->removeDuplicates();
    }
    Q_DISABLE_COPY_MOVE(QmlMessages)

private:
    static void take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
        const bool isOfQml = text.contains(QLatin1String("QQml")) || text.contains(QLatin1String("qrc:"));
        if (type != QtDebugMsg && isOfQml && !isThirdPass(text)) {
            *s_into << text;
        }
        s_before(type, context, text);
    }

    static inline QStringList* s_into = nullptr;
    static inline QtMessageHandler s_before = nullptr;
};

/// What panels leave of each screen, the primary one first.
QList<QRect> roomOfScreens() {
    QList<QRect> rooms;
    for (const QScreen* screen : QGuiApplication::screens()) {
        rooms << screen->availableGeometry();
    }
    return rooms;
}

QByteArray resource(const char* name) {
    QFile file(QStringLiteral(":/softfall/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WindowViewModel::Theme themeNamed(const QString& name) {
    return name == QLatin1String("day")       ? WindowViewModel::Day
           : name == QLatin1String("evening") ? WindowViewModel::Evening
                                              : WindowViewModel::Automatic;
}

QString nameOf(WindowViewModel::Theme theme) {
    return theme == WindowViewModel::Day       ? QStringLiteral("day")
           : theme == WindowViewModel::Evening ? QStringLiteral("evening")
                                               : QString();
}

/// "1200"; another height than usual is named too.
QString nameOf(const QSize& size) {
    const QString width = QString::number(size.width());
    return size.height() == wide.height() ? width : QStringLiteral("%1x%2").arg(width).arg(size.height());
}

} // namespace

QmlWindow::QmlWindow(std::unique_ptr<DiaryFileWiring> diaryFiles, std::unique_ptr<WindowViewModel> viewModel,
                     const WindowServices& services, std::function<void()> closed)
    : m_services(services)
    , m_diaryFiles(std::move(diaryFiles))
    , m_viewModel(std::move(viewModel))
    , m_closed(std::move(closed)) {}

QmlWindow::~QmlWindow() {
    if (m_window) {
        rememberAppearance(); // also where the program ends and the window with it
    }
}

std::unique_ptr<QmlWindow> QmlWindow::open(const WindowServices& services, const WindowOptions& options,
                                           QString& error) {
    auto catalogue = Catalogue::parse({resource("catalogue/sources.json"), resource("catalogue/steps.json"),
                                       resource("catalogue/stretches.json"), resource("catalogue/articles.json")});
    if (!catalogue) {
        error = describe(catalogue.error());
        return nullptr;
    }
    auto emergency = EmergencyNumbers::parse(resource("catalogue/emergency.json"));
    if (!emergency) {
        error = describe(emergency.error());
        return nullptr;
    }
    auto figures = parseFigures(resource("figures/poses.json"));
    if (!figures) {
        error = describe(figures.error());
        return nullptr;
    }
    auto diaryFiles = std::make_unique<DiaryFileWiring>(services);
    auto viewModel = std::make_unique<WindowViewModel>(WindowViewModel::Parts{
        services.services,
        diaryFiles->exchange,
        diaryFiles->chooser,
        [files = diaryFiles.get()](const QString& path, const QByteArray& bytes) { return files->write(path, bytes); },
        diaryFiles->printer,
        diaryFiles->papers,
        toHtml,
        std::move(*catalogue),
        QLocale(),
        services.dataFolder,
        services.isExample,
        services.readOnlyNotice,
        std::move(*figures),
        [&services, diary = diaryFiles->diary] {
            return writeWeekCalendar(services.services.evening, services.services.clock, diary);
        },
        [] { return QRandomGenerator::system()->generate64(); },
        services.showExample,
        services.startForReal,
        services.leaving,
        services.deleted,
        *std::move(emergency),
        [](const QString& folder) { return QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    const QSettings remembered;
    viewModel->setThemeChoice(
        themeNamed(options.theme.isEmpty() ? remembered.value(themeKey).toString() : options.theme));
    viewModel->setTextScale(remembered.value(textScaleKey, 1.0).toDouble());
    viewModel->setReducedMotion(remembered.value(reducedMotionKey, false).toBool());
    viewModel->reopen(options.page);
    std::unique_ptr<QmlWindow> window(
        new QmlWindow(std::move(diaryFiles), std::move(viewModel), services, options.closed));
    window->m_onlyPage = options.page;
    error = window->load();
    return error.isEmpty() ? std::move(window) : nullptr;
}

QString QmlWindow::load() {
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings) {
            if (!isThirdPass(warning.description())) {
                m_warnings << warning.toString();
            }
        }
    });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    const QRect remembered = m_services.isExample ? QRect() : QSettings().value(geometryKey).toRect();
    const QRect geometry = windowPlace(remembered, wide, roomOfScreens());
    const QSize least = smallest.boundedTo(geometry.size());
    m_engine.setInitialProperties({{QStringLiteral("softfall"), QVariant::fromValue(m_viewModel.get())},
                                   {QStringLiteral("width"), geometry.width()},
                                   {QStringLiteral("height"), geometry.height()},
                                   {QStringLiteral("minimumWidth"), least.width()},
                                   {QStringLiteral("minimumHeight"), least.height()}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Softfall/App/Main.qml")));
    m_window =
        m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    if (!m_window) {
        return m_warnings.isEmpty() ? QStringLiteral("the window could not be loaded") : m_warnings.join(u'\n');
    }
    if (remembered.isValid()) {
        m_window->setGeometry(geometry);
    }
    // Reported from the event loop: the window must not be deleted from within its own signal.
    connect(m_window, &QQuickWindow::visibleChanged, this, [this](bool visible) {
        if (!visible && m_closed) {
            rememberAppearance();
            QTimer::singleShot(0, qApp, m_closed);
        }
    });
    m_viewModel->message()->setScreenReader([] { return QAccessible::isActive(); });
    m_window->installEventFilter(new DarkKeys(*m_viewModel->byEar(), *m_viewModel->justJolted(), this));
    connect(m_viewModel->byEar(), &ByEarViewModel::changed, this, &QmlWindow::followTheDark);
    followTheDark();
    connect(m_viewModel.get(), &WindowViewModel::themeChoiceChanged, this, &QmlWindow::rememberAppearance);
    connect(m_viewModel.get(), &WindowViewModel::textScaleChanged, this, &QmlWindow::rememberAppearance);
    connect(m_viewModel.get(), &WindowViewModel::reducedMotionChanged, this, &QmlWindow::rememberAppearance);
    return {};
}

void QmlWindow::followTheDark() {
    const ByEarViewModel& byEar = *m_viewModel->byEar();
    // What lies under the pointer gives it its shape with its next movement only; till then a white arrow would stay.
    if (byEar.isDark()) {
        m_window->setCursor(Qt::BlankCursor);
    } else {
        m_window->unsetCursor();
    }
    fillScreen(byEar.fillsScreen());
    if (byEar.isGoingDark() && !m_isGoingDark) {
        bringToFront(); // who looks at something else sees the notice too
    }
    m_isGoingDark = byEar.isGoingDark();
}

/// From edge to edge; afterwards the window is as large as it was, which is up to who manages windows: under Wayland no
/// program places its own.
void QmlWindow::fillScreen(bool fills) {
    if (fills == m_isFillingScreen) {
        return;
    }
    m_isFillingScreen = fills;
    if (fills) {
        m_before = {m_window->geometry(), m_window->windowState()};
        m_window->showFullScreen();
    } else if (m_before.state == Qt::WindowMaximized) {
        m_window->showMaximized();
    } else {
        m_window->showNormal();
    }
}

void QmlWindow::bringToFront() {
    m_window->setVisible(true); // show() would leave full screen
    m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->requestActivate();
}

void QmlWindow::rememberAppearance() {
    if (m_isUnattended || m_services.isExample) {
        return; // the example leaves no trace
    }
    QSettings settings;
    settings.setValue(geometryKey, m_isFillingScreen ? m_before.geometry : m_window->geometry());
    settings.setValue(themeKey, nameOf(m_viewModel->themeChoice()));
    settings.setValue(textScaleKey, m_viewModel->textScale());
    settings.setValue(reducedMotionKey, m_viewModel->reducedMotion());
}

void QmlWindow::raise(const QString& page) {
    m_viewModel->reopen(page);
    bringToFront();
}

void QmlWindow::askToQuit() {
    m_viewModel->leaving()->ask();
}

void QmlWindow::say(const QString& text) {
    m_viewModel->message()->show({.text = text, .isError = true});
}

void QmlWindow::onNextFrame(std::function<void()> drawn) {
    m_frameWait = connect(
        m_window, &QQuickWindow::frameSwapped, this,
        [this, drawn = std::move(drawn)] {
            if (!m_viewModel->isLoading()) {
                disconnect(m_frameWait);
                drawn();
            }
        },
        Qt::QueuedConnection);
    m_window->requestUpdate();
}

QImage QmlWindow::picture() {
    // Loaders, layouts and short transitions come to rest within some frames; bounded, in case one never does.
    constexpr int maxFrames = 90;
    QImage last;
    int same = 0;
    for (int frame = 0; frame < maxFrames && (same < 3 || m_viewModel->isLoading()); ++frame) {
        QEventLoop loop;
        QTimer::singleShot(30, &loop, &QEventLoop::quit);
        loop.exec();
        const QImage image = m_window->grabWindow();
        same = image == last ? same + 1 : 0;
        last = image;
    }
    return last;
}

QString QmlWindow::visitAllPages() {
    m_isUnattended = true;
    const QmlMessages messages(m_warnings);
    const QStringList pages = WindowViewModel::pages();
    for (const QString& page : pages) {
        m_viewModel->setPage(page);
        if (picture().isNull()) {
            return QStringLiteral("page %1 could not be drawn").arg(page);
        }
    }
    return m_warnings.join(u'\n');
}

QString QmlWindow::savePictures(const QDir& folder, const QString& name, const std::vector<QSize>& sizes) {
    for (const QSize& size : sizes) {
        m_window->resize(size);
        for (const auto theme : {WindowViewModel::Day, WindowViewModel::Evening}) {
            m_viewModel->setThemeChoice(theme);
            const QString file = folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name, nameOf(theme), nameOf(size)));
            if (!picture().save(file)) {
                return QStringLiteral("%1 could not be written").arg(file);
            }
        }
        for (const QString& text : textsBeyond(*m_window)) {
            m_warnings << QStringLiteral("%1 at %2: %3").arg(name, nameOf(size), text);
        }
    }
    return {};
}

QString QmlWindow::saveScreenshots(const PictureOptions& options) {
    const QString& folder = options.folder;
    m_isUnattended = true;
    const QmlMessages messages(m_warnings);
    const QDir target(folder);
    if (!QDir().mkpath(folder)) {
        return QStringLiteral("invalid value '%1' for --screenshots (expected a folder that can be written to)")
            .arg(folder);
    }
    if (options.textPercent != 0) {
        m_viewModel->setTextScale(options.textPercent / 100.0);
    }
    const std::vector<QSize> sizes = options.sizes.empty() ? std::vector{wide, narrow} : options.sizes;
    for (const Scene& scene : scenesOf(*m_viewModel, m_services)) {
        if (!m_onlyPage.isEmpty() && scene.place != m_onlyPage) {
            continue;
        }
        scene.arrange();
        if (const QString error = savePictures(target, scene.name, sizes); !error.isEmpty()) {
            return error;
        }
    }
    return m_warnings.join(u'\n');
}

} // namespace softfall
