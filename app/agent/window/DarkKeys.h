#pragma once

#include "viewmodels/byear/ByEarViewModel.h"

#include <QObject>

namespace softfall {

/// The keyboard of a black window: space is "next", T a twitch, P pause or go on, left "back"; any other key or a click
/// brings the light, and while there is light each key keeps it. Media keys come by another way and bring none.
class DarkKeys : public QObject {
    Q_OBJECT

public:
    /// To be installed as event filter of the window; `byEar` must outlive it.
    explicit DarkKeys(ByEarViewModel& byEar, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(int key);

    ByEarViewModel& m_byEar;
};

} // namespace softfall
