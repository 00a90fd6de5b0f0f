#include "exchange/CsvProblem.h"

namespace softfall {

QString describe(const CsvProblem& problem) {
    QString line = problem.file;
    if (problem.line > 0) {
        line += QStringLiteral(":%1").arg(problem.line);
    }
    if (!problem.column.isEmpty()) {
        line += QStringLiteral(": %1").arg(problem.column);
    }
    line += QStringLiteral(": %1").arg(problem.reason);
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' '; // a value may hold line breaks
        }
    }
    return line;
}

void CsvProblems::add(CsvProblem problem) {
    if (first.size() < mostKept) {
        first.push_back(std::move(problem));
    }
    ++total;
}

} // namespace softfall
