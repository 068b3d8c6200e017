#include "ui/app/Translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace bandom::ui {

CatalogueTranslator::CatalogueTranslator(text::LanguageCode code)
{
    const QString name =
        code == text::LanguageCode::Khmer ? QStringLiteral("bandom_km") : QStringLiteral("bandom_en");
    // English has a catalogue for its plural forms alone; without one every sentence is its own translation.
    (void)m_catalogue.load(QStringLiteral(":/i18n/%1.qm").arg(name));
}

std::string CatalogueTranslator::translate(const char *context, const char *source, const char *comment,
                                           long long n) const
{
    QString sentence = m_catalogue.translate(context, source, comment, static_cast<int>(n));
    if (sentence.isEmpty())
        sentence = QString::fromUtf8(source);
    if (n >= 0)
        sentence.replace(QLatin1String("%n"), QString::number(n));
    return sentence.toStdString();
}

CatalogueTranslator &Languages::translator(text::LanguageCode code)
{
    auto &translator = code == text::LanguageCode::Khmer ? m_khmer : m_english;
    if (!translator)
        translator = std::make_unique<CatalogueTranslator>(code);
    return *translator;
}

text::Language Languages::language(text::LanguageCode code)
{
    return text::Language(code, &translator(code));
}

void Languages::install(text::LanguageCode code)
{
    for (const auto &translator : {m_english.get(), m_khmer.get()}) {
        if (translator)
            QCoreApplication::removeTranslator(translator->catalogue());
    }
    if (m_qtKhmer)
        QCoreApplication::removeTranslator(m_qtKhmer.get());
    if (code == text::LanguageCode::Khmer) {
        if (!m_qtKhmer) {
            m_qtKhmer = std::make_unique<QTranslator>();
            (void)m_qtKhmer->load(QStringLiteral(":/i18n/qt_km.qm"));
        }
        QCoreApplication::installTranslator(m_qtKhmer.get());
    }
    QCoreApplication::installTranslator(translator(code).catalogue());
    // What asks for the screen's language by its locale, such as a table's dates and order, follows.
    QLocale::setDefault(code == text::LanguageCode::Khmer ? QLocale(QLocale::Khmer, QLocale::Cambodia)
                                                          : QLocale(QLocale::English, QLocale::World));
}

} // namespace bandom::ui
