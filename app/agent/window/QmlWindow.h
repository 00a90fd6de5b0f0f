#pragma once

#include "agent/WindowModule.h"
#include "agent/window/DiaryFileWiring.h"
#include "viewmodels/WindowViewModel.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QRect>

#include <memory>

class QDir;
class QImage;
class QQuickWindow;

namespace softfall {

/// The window in QML, with the view-models it shows.
class QmlWindow : public QObject, public OpenWindow {
    Q_OBJECT

public:
    /// Nothing, and `error` set, when the QML or the catalogue could not be loaded.
    [[nodiscard]] static std::unique_ptr<QmlWindow> open(const WindowServices& services, const WindowOptions& options,
                                                         QString& error);
    ~QmlWindow() override;

    void raise(const QString& page) override;
    void askToQuit() override;
    void say(const QString& text) override;
    [[nodiscard]] QString visitAllPages() override;
    [[nodiscard]] QString saveScreenshots(const PictureOptions& options) override;
    void onNextFrame(std::function<void()> drawn) override;

private:
    QmlWindow(std::unique_ptr<DiaryFileWiring> diaryFiles, std::unique_ptr<WindowViewModel> viewModel,
              const WindowServices& services, std::function<void()> closed);
    [[nodiscard]] QString load();
    void rememberAppearance();
    void followTheDark();
    void fillScreen(bool fills);
    void bringToFront();
    /// Lets the page settle and answers its picture.
    [[nodiscard]] QImage picture();
    /// Saves what is shown in both themes, wide and narrow; the first error, or nothing.
    [[nodiscard]] QString savePictures(const QDir& folder, const QString& name, const std::vector<QSize>& sizes);

    WindowServices m_services;
    std::unique_ptr<DiaryFileWiring> m_diaryFiles;
    std::unique_ptr<WindowViewModel> m_viewModel;
    QQmlApplicationEngine m_engine; ///< goes before the view-models
    QQuickWindow* m_window = nullptr;
    std::function<void()> m_closed;
    QStringList m_warnings;
    QString m_onlyPage; ///< of which pictures are taken; empty: of all
    struct Placed {
        QRect geometry;
        Qt::WindowState state = Qt::WindowNoState;
    };
    Placed m_before;                     ///< while it fills the screen
    QMetaObject::Connection m_frameWait; ///< of onNextFrame
    bool m_isFillingScreen = false;
    bool m_isGoingDark = false;
    bool m_isUnattended = false; ///< what is only shown to a program is not remembered
};

} // namespace softfall
