#include "core/exchange/FileProblem.h"

namespace softfall {

QString describe(const FileProblem& problem) {
    QString line = problem.file;
    if (problem.line > 0) {
        line += QStringLiteral(":%1").arg(problem.line);
    }
    if (!problem.place.isEmpty()) {
        line += QStringLiteral(": %1").arg(problem.place);
    }
    line += QStringLiteral(": %1").arg(problem.reason);
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' '; // a value may hold line breaks
        }
    }
    return line;
}

void FileProblems::add(FileProblem problem) {
    if (first.size() < maxKept) {
        first.push_back(std::move(problem));
    }
    ++total;
}

} // namespace softfall
