#pragma once

#include "control/Invocation.h"

namespace softfall {

/// The file `FILE` of a command that writes a paper: it ends in one of `endings` ("pdf", "html"), and is no part of the
/// diary. Bad input otherwise.
[[nodiscard]] Result<QString> paperFileFrom(const std::string& path, const QStringList& endings,
                                            const Invocation& invocation);

} // namespace softfall
