#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

void install(const QLocale& locale) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, QStringLiteral("softfall"), QStringLiteral("_"), QStringLiteral(":/softfall/i18n"))) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

/// English has a file too, since Qt has no other source of plural forms; another language is installed on top of it.
void installTranslations() {
    install(QLocale(QLocale::English));
    if (const QLocale locale; locale.language() != QLocale::English) {
        install(locale);
    }
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installTranslations)
