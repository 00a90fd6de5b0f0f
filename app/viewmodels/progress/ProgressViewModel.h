#pragma once

#include "application/InsightService.h"
#include "chart/ChartContent.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/ports/FileChooser.h"
#include "viewmodels/ports/PicturePrinter.h"
#include "viewmodels/ports/WriteFile.h"
#include "viewmodels/progress/ChartSpan.h"
#include "viewmodels/progress/InsightRow.h"

#include <QLocale>
#include <QStringList>

namespace softfall {

/// Are the twitches becoming fewer? One sentence, then a chart, then what can be said about changes and habits.
class ProgressViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// What the nights that the chart shows come to.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// "About 90% fewer", of the same nights; empty while there is no mean.
    Q_PROPERTY(QString badge READ badge NOTIFY changed FINAL)
    /// -1 for fewer, 1 for more, 0 for neither.
    Q_PROPERTY(int trend READ trend NOTIFY changed FINAL)
    /// Beside the badge: its likely range, and what is compared.
    Q_PROPERTY(QString badgeDetail READ badgeDetail NOTIFY changed FINAL)
    /// "47 of 49 nights logged, 71 twitches", of the same nights.
    Q_PROPERTY(QString totals READ totals NOTIFY changed FINAL)
    /// Which chart is shown; views() names them.
    Q_PROPERTY(View view READ view WRITE setView NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> views READ views CONSTANT FINAL)
    /// How many nights the chart shows, and which; lengths() names them.
    Q_PROPERTY(int length READ length WRITE setLength NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> lengths READ lengths CONSTANT FINAL)
    Q_PROPERTY(QString span READ span NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoEarlier READ canGoEarlier NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoLater READ canGoLater NOTIFY changed FINAL)
    /// The line of the chart of nights is the weighted mean, not that of 7 nights.
    Q_PROPERTY(bool smoothed READ isSmoothed WRITE setSmoothed NOTIFY changed FINAL)
    Q_PROPERTY(softfall::ChartContent chart READ chart NOTIFY chartChanged FINAL)
    /// For a picture of the chart, which is viewed without the page: what it shows and when, and what that says.
    Q_PROPERTY(QString pictureTitle READ pictureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureWords READ pictureWords NOTIFY changed FINAL)
    /// What the chart would need, if there is nothing to draw.
    Q_PROPERTY(QString chartHint READ chartHint NOTIFY changed FINAL)
    /// Id of the article that goes with the chart.
    Q_PROPERTY(QString article READ article NOTIFY changed FINAL)
    /// The nights that the tables and the arithmetic are about: all of the diary.
    Q_PROPERTY(QString wholeSpan READ wholeSpan NOTIFY changed FINAL)
    /// The last fortnight compared with the time before, then each change, newest first.
    Q_PROPERTY(softfall::RowsModelBase* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(softfall::RowsModelBase* habits READ habits CONSTANT FINAL)
    /// Next to the habits: why some cannot be distinguished; may be empty.
    Q_PROPERTY(QString habitNote READ habitNote NOTIFY changed FINAL)
    /// The arithmetic, computed on demand.
    Q_PROPERTY(bool detailed READ isDetailed WRITE setDetailed NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* details READ details CONSTANT FINAL)
    /// Why there are none; empty if there are, while they are computed, or if they are not wanted.
    Q_PROPERTY(QString detailsHint READ detailsHint NOTIFY changed FINAL)
    Q_PROPERTY(QString caveat READ caveat CONSTANT FINAL)

public:
    enum View { Nights, Calendar, Weekdays, AfterLightsOut, Kinds, SleepTimes, Steps, Caffeine };
    Q_ENUM(View)
    enum Picture { Png, Svg };
    Q_ENUM(Picture)

    struct Parts {
        InsightService& insight;
        FileChooser& chooser;
        WriteFile writeFile;
        PicturePrinter& printer;
    };
    /// The references must outlive the view-model.
    ProgressViewModel(Parts parts, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QString badge() const { return m_badge; }
    [[nodiscard]] int trend() const { return m_trend; }
    [[nodiscard]] QString badgeDetail() const { return m_badgeDetail; }
    [[nodiscard]] QString wholeSpan() const;
    [[nodiscard]] QString pictureTitle() const;
    [[nodiscard]] QString pictureWords() const;
    [[nodiscard]] QString totals() const { return m_totals; }
    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    [[nodiscard]] QStringList views() const;
    [[nodiscard]] int length() const { return m_span.length(); }
    void setLength(int length);
    [[nodiscard]] QStringList lengths() const;
    [[nodiscard]] QString span() const;
    [[nodiscard]] bool canGoEarlier() const;
    [[nodiscard]] bool canGoLater() const;
    [[nodiscard]] bool isSmoothed() const { return m_isSmoothed; }
    void setSmoothed(bool smoothed);
    [[nodiscard]] const ChartContent& chart() const { return m_chart; }
    [[nodiscard]] QString chartHint() const;
    [[nodiscard]] QString article() const;
    [[nodiscard]] RowsModel<InsightRow>* changes() { return &m_changes; }
    [[nodiscard]] RowsModel<InsightRow>* habits() { return &m_habits; }
    [[nodiscard]] QString habitNote() const { return m_habitNote; }
    [[nodiscard]] bool isDetailed() const { return m_isDetailed; }
    void setDetailed(bool detailed);
    [[nodiscard]] RowsModel<InsightRow>* details() { return &m_details; }
    [[nodiscard]] QString detailsHint() const;
    [[nodiscard]] QString caveat() const;

    /// Half a length later (positive) or earlier.
    Q_INVOKABLE void move(int steps);
    /// One length closer (positive) or further.
    Q_INVOKABLE void zoom(int steps);
    /// The night of that bar, if it has one: nightWanted() follows.
    Q_INVOKABLE void open(int bar);
    /// Asks for the destination, and then for the picture: pictureWanted() follows.
    Q_INVOKABLE void savePicture(softfall::ProgressViewModel::Picture picture);
    /// The answer to pictureWanted().
    Q_INVOKABLE void writePicture(const QString& path, const QByteArray& picture);
    /// Prints the chart as it drew itself for paper.
    Q_INVOKABLE void printPicture(const QByteArray& svg);
    /// The numbers of the chart as CSV.
    Q_INVOKABLE void saveNumbers();

signals:
    void changed();
    void chartChanged();
    /// `night` as `YYYY-MM-DD`.
    void nightWanted(const QString& night);
    void pictureWanted(softfall::ProgressViewModel::Picture picture, const QString& path);

protected:
    Result<Status> read() override;

private:
    [[nodiscard]] Result<Status> outcomeOf(Result<std::optional<InsightReport>> report);
    void updateChart();
    /// Whether the mean of each weekday would be that of one night, and single nights must not be shown.
    [[nodiscard]] bool showsSingleNights(NightRange nights) const;
    [[nodiscard]] ChartContent chartOf(NightRange nights) const;
    /// Of the nights that the chart shows.
    void updateSentence();
    /// Of all nights.
    void updateTables();
    [[nodiscard]] std::vector<InsightRow> changeRows() const;
    [[nodiscard]] std::vector<InsightRow> habitRows();
    void redraw();
    [[nodiscard]] QString fileName(const QString& ending) const;

    Parts m_parts;
    QLocale m_locale;
    std::optional<InsightReport> m_report;
    Result<Status> m_outcome = Loading; ///< of the newest finished read
    View m_view = Nights;
    ChartSpan m_span;
    bool m_isSmoothed = false;
    QString m_sentence;
    QString m_badge;
    int m_trend = 0;
    QString m_badgeDetail;
    QString m_totals;
    QString m_habitNote;
    ChartContent m_chart;
    RowsModel<InsightRow> m_changes;
    RowsModel<InsightRow> m_habits;
    bool m_isDetailed = false;
    RowsModel<InsightRow> m_details;
};

} // namespace softfall
