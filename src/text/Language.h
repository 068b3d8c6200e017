#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace bandom::text {

/// The languages that the program speaks. A report's language is chosen apart from the screen's.
enum class LanguageCode { English, Khmer };

/// "en" or "km", as on the command line and in template files.
std::string_view name(LanguageCode code);

/// Where translated sentences come from. The ui implements it with Qt's catalogues; the core knows no Qt.
class Translator
{
public:
    virtual ~Translator() = default;

    /// The sentence `source` of `context` in the translator's language, or `source` itself where there is
    /// none. `n` chooses among plural forms and replaces "%n"; below zero there is no number.
    virtual std::string translate(const char *context, const char *source, const char *comment,
                                  long long n) const = 0;
};

/// A language to write in: sentences, numbers and dates. A value that is passed to whatever makes text for
/// people. The translator, where there is one, outlives it.
class Language
{
public:
    explicit Language(LanguageCode code = LanguageCode::English, const Translator *translator = nullptr)
        : m_code(code),
          m_translator(translator)
    {
    }

    LanguageCode code() const { return m_code; }
    bool isKhmer() const { return m_code == LanguageCode::Khmer; }

    /// A whole sentence in this language. lupdate finds the calls by this function's name, so that
    /// `context`, `source` and `comment` are literals. Without a translator the source comes back, "%n"
    /// replaced.
    std::string translate(const char *context, const char *source, const char *comment = nullptr,
                          long long n = -1) const;

    /// Of two texts kept in both languages, the one in this language; the other where this one is empty.
    std::string pick(const std::string &english, const std::string &khmer) const;

private:
    LanguageCode m_code;
    const Translator *m_translator;
};

/// `sentence` with %1, %2, ... replaced by `values`; a value that contains "%1" is not replaced again.
std::string fill(std::string_view sentence, std::initializer_list<std::string_view> values);

} // namespace bandom::text
