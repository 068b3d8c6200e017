#pragma once

#include "text/Language.h"

#include <QTranslator>

#include <memory>

namespace bandom::ui {

/// The core's sentences from Qt's catalogues. Not installed in the application: so a report can be written in
/// another language than the screen's.
class CatalogueTranslator : public text::Translator
{
public:
    explicit CatalogueTranslator(text::LanguageCode code);

    std::string translate(const char *context, const char *source, const char *comment,
                          long long n) const override;

    /// For QCoreApplication::installTranslator(), which makes it the screen's.
    QTranslator *catalogue() { return &m_catalogue; }

private:
    QTranslator m_catalogue;
};

/// Both languages, loaded when they are first asked for. Lives as long as anything that writes text.
class Languages
{
public:
    text::Language language(text::LanguageCode code);

    /// Makes `code` the screen's language, that of Qt's own buttons, menus and dialogs too: widgets are told
    /// by Qt's LanguageChange event.
    void install(text::LanguageCode code);

private:
    CatalogueTranslator &translator(text::LanguageCode code);

    std::unique_ptr<CatalogueTranslator> m_english;
    std::unique_ptr<CatalogueTranslator> m_khmer;
    std::unique_ptr<QTranslator> m_qtKhmer;
};

} // namespace bandom::ui
