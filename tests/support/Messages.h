#pragma once

#include "viewmodels/PageViewModel.h"

namespace softfall {

/// Presses Undo in the message bar that shows what `page` said last. Whether it could be undone.
inline bool pressUndo(const PageViewModel& page, EditService& edits) {
    MessageViewModel bar(edits);
    bar.show(page.message());
    bar.act();
    return !bar.isError();
}

/// A page that only has messages.
class PageOfMessages : public PageViewModel {
    Result<Status> read() override { return Ready; }
};

} // namespace softfall
