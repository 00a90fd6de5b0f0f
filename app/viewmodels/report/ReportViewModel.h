#pragma once

#include "application/ReportService.h"
#include "core/report/ReportText.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/ports/FileChooser.h"
#include "viewmodels/ports/PaperPrinter.h"
#include "viewmodels/ports/WriteFile.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace softfall {

/// The report for an appointment: the question, the nights, and what its first page looks like.
class ReportViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// As typed; may stay empty.
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY changed FINAL)
    /// Why it can't be taken; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// Which nights; ranges() names them.
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> ranges READ ranges CONSTANT FINAL)
    /// "10 Feb to 30 Mar 2025".
    Q_PROPERTY(QString span READ span NOTIFY changed FINAL)
    Q_PROPERTY(bool annex READ hasAnnex WRITE setAnnex NOTIFY changed FINAL)
    /// The first page as PNG.
    Q_PROPERTY(QByteArray preview READ preview NOTIFY previewChanged FINAL)
    /// "One page", "One page, and 3 pages of annex".
    Q_PROPERTY(QString pages READ pages NOTIFY previewChanged FINAL)
    /// What the first page says, for a screen reader.
    Q_PROPERTY(QString previewWords READ previewWords NOTIFY previewChanged FINAL)

public:
    /// The HTML of a report.
    using ToHtml = std::function<QByteArray(const ReportText& report)>;
    /// The references must outlive the view-model.
    struct Parts {
        ReportService& reports;
        const EveningService& evening;
        const Clock& clock;
        FileChooser& files;
        WriteFile writeFile;
        PaperPrinter& printer;
        ToHtml toHtml;
    };
    ReportViewModel(Parts parts, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] QString question() const { return m_question; }
    void setQuestion(const QString& question);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int range() const { return m_range; }
    void setRange(int range);
    [[nodiscard]] QStringList ranges() const;
    [[nodiscard]] QString span() const;
    [[nodiscard]] bool hasAnnex() const { return m_hasAnnex; }
    void setAnnex(bool annex);
    [[nodiscard]] QByteArray preview() const { return m_preview.picture; }
    [[nodiscard]] QString pages() const;
    [[nodiscard]] QString previewWords() const;

    /// Each asks for the destination, or for the printer.
    Q_INVOKABLE void savePdf();
    Q_INVOKABLE void saveHtml();
    Q_INVOKABLE void print();

signals:
    void changed();
    void previewChanged();

protected:
    Result<Status> read() override;
    void onHidden() override;

private:
    [[nodiscard]] Result<Status> outcomeOf(Result<Report> report);
    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] ReportText text() const;
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] QString fileName(const QString& ending) const;
    void save(FilePlace place, const QString& ending, std::function<QByteArray()> bytes);
    void draw();

    Parts m_parts;
    QLocale m_locale;
    QString m_question;
    QString m_problem;
    int m_range;
    bool m_hasAnnex = false;
    std::optional<Report> m_report;
    Result<Status> m_outcome = Loading; ///< of the newest finished read
    PaperPrinter::Preview m_preview;
    QTimer m_untilDrawn;
};

} // namespace softfall
