#pragma once

#include "core/coach/DiaryContents.h"
#include "exchange/AtomicFile.h"

#include <vector>

namespace softfall {

/// The entries of a diary as nights.csv, twitches.csv, habits.csv and changes.csv, in the format described in
/// `DiaryCsv.h`; the same entries make the same bytes. Read into an empty diary they give the same entries again. The
/// plan is not written; it only decides where a night need not be given.
[[nodiscard]] std::vector<NamedFile> toDiaryCsv(const DiaryContents& diary);

} // namespace softfall
