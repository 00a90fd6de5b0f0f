#pragma once

#include "core/catalogue/Article.h"
#include "core/catalogue/Source.h"
#include "core/catalogue/StepText.h"
#include "core/catalogue/StretchText.h"

#include <QByteArray>

namespace softfall {

/// The JSON texts of a catalogue (UTF-8).
struct CatalogueFiles {
    QByteArray sources;
    QByteArray steps;
    QByteArray stretches;
    QByteArray articles;
};

/// The program's texts that are data: steps, stretches, articles and their sources. Complete and consistent once
/// constructed: every step and every stretch has its text, ids are unique, and every source that a text names is there.
class Catalogue {
public:
    /// The error names file, id and field: `steps.json/wind-down/title`.
    [[nodiscard]] static Result<Catalogue> parse(const CatalogueFiles& files);

    /// All seven, by the number of the source guide.
    [[nodiscard]] const std::vector<StepText>& steps() const { return m_steps; }
    [[nodiscard]] const StepText& step(StepId step) const;

    /// All three, in the order in which they are done.
    [[nodiscard]] const std::vector<StretchText>& stretches() const { return m_stretches; }
    [[nodiscard]] const StretchText& stretch(StretchId stretch) const;
    /// What is done before the first hold.
    [[nodiscard]] const StretchFrame& warmUp() const { return m_warmUp; }
    /// What is done after the last hold.
    [[nodiscard]] const StretchFrame& closing() const { return m_closing; }
    [[nodiscard]] const StretchSafety& stretchSafety() const { return m_stretchSafety; }

    /// By name.
    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    /// Those that a text rests on, in its order.
    [[nodiscard]] std::vector<Source> sourcesOf(const Reviewed& reviewed) const;

    /// In reading order, those of a group together.
    [[nodiscard]] const std::vector<Article>& articles() const { return m_articles; }
    /// Null if there is none with that id. Valid as long as the catalogue.
    [[nodiscard]] const Article* article(const QString& id) const;

private:
    Catalogue() = default;

    std::vector<Source> m_sources;
    std::vector<StepText> m_steps;
    std::vector<StretchText> m_stretches;
    StretchFrame m_warmUp;
    StretchFrame m_closing;
    StretchSafety m_stretchSafety;
    std::vector<Article> m_articles;
};

} // namespace softfall
