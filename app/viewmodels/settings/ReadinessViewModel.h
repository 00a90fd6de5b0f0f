#pragma once

#include "application/ReadinessService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/ReadinessRow.h"

#include <QLocale>

namespace softfall {

/// "Will it work tonight?": each item with what was found, what to do, and a button to try it.
class ReadinessViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::RowsModelBase* items READ items CONSTANT FINAL)
    /// How it stands as a whole: whether it will work, how many problems there are, as in `attention`, and how many
    /// things could be better besides.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

    /// "2 problems", known whether the page is shown or not; empty: nothing that is missing is known.
    Q_PROPERTY(QString attention READ attention NOTIFY attentionChanged FINAL)

public:
    /// The service must outlive the view-model.
    ReadinessViewModel(ReadinessService& readiness, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] RowsModel<ReadinessRow>* items() { return &m_items; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString attention() const { return m_attention; }

    /// Checks everything again.
    Q_INVOKABLE void begin();
    /// The button of row `row` of `items`.
    Q_INVOKABLE void act(int row);

signals:
    void changed();
    void attentionChanged();

protected:
    Result<Status> read() override;

private:
    void onChecked();
    [[nodiscard]] QString actionOf(CheckItem item) const;
    [[nodiscard]] QString outcomeWords(CheckItem item, const Trial& trial) const;

    ReadinessService& m_readiness;
    QLocale m_locale;
    RowsModel<ReadinessRow> m_items;
    QString m_summary;
    QString m_attention;
};

} // namespace softfall
