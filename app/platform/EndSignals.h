#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace softfall {

/// While this lives, SIGTERM, SIGINT and SIGHUP end the event loop with 0 instead of the process: everything is then
/// released as at any other end. There is one at a time.
class EndSignals : public QObject {
    Q_OBJECT

public:
    EndSignals();
    ~EndSignals() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace softfall
