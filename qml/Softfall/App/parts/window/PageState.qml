import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// What a page shows while it has nothing to show.
StateView {
    id: state

    required property PageViewModel page

    empty: page?.status === PageViewModel.Empty
    errorText: page?.errorText ?? ""
    failed: page?.status === PageViewModel.Failed
    loading: page?.status === PageViewModel.Loading

    onRetried: state.page.refresh()
}
