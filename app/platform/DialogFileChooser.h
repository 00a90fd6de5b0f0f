#pragma once

#include "viewmodels/ports/FileChooser.h"

#include <QFileDialog>
#include <QPointer>

namespace softfall {

/// FileChooser with the desktop's file dialog, or Qt's own if it has none.
class DialogFileChooser : public FileChooser {
public:
    ~DialogFileChooser() override;

    void ask(FilePlace place, const QString& suggested, std::function<void(const QString& path)> chosen) override;

private:
    QPointer<QFileDialog> m_dialog;
};

} // namespace softfall
