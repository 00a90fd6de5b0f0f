#include "storage/Migration.h"

#include <QDir>

namespace softfall {

std::vector<Migration> shippedMigrations() {
    const QDir scripts(QStringLiteral(":/softfall/schema"));
    std::vector<Migration> migrations;
    for (const QString& name : scripts.entryList(QDir::Files, QDir::Name)) {
        migrations.push_back({QStringView(name).left(4).toInt(), scripts.filePath(name)});
    }
    return migrations;
}

} // namespace softfall
