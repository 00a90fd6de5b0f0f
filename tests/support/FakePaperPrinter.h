#pragma once

#include "viewmodels/ports/PaperPrinter.h"

#include <optional>
#include <vector>

namespace softfall {

/// Keeps what was printed; its preview says how wide it was asked for.
class FakePaperPrinter final : public PaperPrinter {
public:
    std::vector<Paper> previewed;
    std::vector<Paper> printed;
    std::optional<Error> fails;

    [[nodiscard]] Preview preview(const Paper& paper, int width) override {
        previewed.push_back(paper);
        const auto* report = std::get_if<ReportText>(&paper.text);
        return {QByteArray::number(width), report && !report->annexTitle.isEmpty() ? 3 : 1};
    }
    [[nodiscard]] QByteArray pdf(const Paper&) override { return "%PDF"; }
    void print(const Paper& paper, std::function<void(Result<void>)> done) override {
        printed.push_back(paper);
        done(fails ? Result<void>(std::unexpected(*fails)) : Result<void>());
    }
};

} // namespace softfall
