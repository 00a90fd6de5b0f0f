#pragma once

#include <QString>

namespace softfall {

/// Path of a module of Softfall, such as `softfall-audio`, beside the program that runs; empty where it is not there.
/// Needs a QCoreApplication.
[[nodiscard]] QString moduleFile(const QString& name);

/// Path of softfall-voice, which lies with the modules; empty where it is not there. Needs a QCoreApplication.
[[nodiscard]] QString voiceProgram();

} // namespace softfall
