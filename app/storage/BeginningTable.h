#pragma once

#include "core/coach/Beginning.h"
#include "storage/Database.h"

namespace softfall {

/// Not begun, on the first screen, where nothing was written. Throws SQLite::Exception, as the others here.
[[nodiscard]] Beginning readBeginning(Database& database);

/// One row, written whole by itself or inside the caller's transaction.
void writeWelcome(Database& database, int screen, const WelcomeAnswers& answers);

/// False, and nothing written, where the diary has begun.
[[nodiscard]] bool beginDiary(Database& database, const Begun& begun);

} // namespace softfall
