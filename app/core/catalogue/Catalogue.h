#pragma once

#include "core/catalogue/Article.h"
#include "core/catalogue/StepText.h"
#include "core/catalogue/StretchText.h"

#include <QByteArray>

namespace softfall {

/// The program's texts that are data: steps, stretches, articles. Complete and consistent once constructed: every
/// step and every stretch has its text, ids are unique.
class Catalogue {
public:
    /// Reads the three JSON texts (UTF-8). The error names file, id and field: `steps.json/wind-down/title`.
    [[nodiscard]] static Result<Catalogue> parse(const QByteArray& steps, const QByteArray& stretches,
                                                 const QByteArray& articles);

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

    /// In reading order, the most useful first.
    [[nodiscard]] const std::vector<Article>& articles() const { return m_articles; }
    /// Null if there is none with that id. Valid as long as the catalogue.
    [[nodiscard]] const Article* article(const QString& id) const;

private:
    Catalogue() = default;

    std::vector<StepText> m_steps;
    std::vector<StretchText> m_stretches;
    StretchFrame m_warmUp;
    StretchFrame m_closing;
    StretchSafety m_stretchSafety;
    std::vector<Article> m_articles;
};

} // namespace softfall
