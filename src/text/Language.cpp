#include "text/Language.h"

namespace bandom::text {

std::string_view name(LanguageCode code)
{
    return code == LanguageCode::Khmer ? "km" : "en";
}

std::string Language::translate(const char *context, const char *source, const char *comment,
                                long long n) const
{
    if (m_translator)
        return m_translator->translate(context, source, comment, n);
    std::string sentence = source;
    if (n >= 0) {
        for (auto at = sentence.find("%n"); at != std::string::npos; at = sentence.find("%n", at))
            sentence.replace(at, 2, std::to_string(n));
    }
    return sentence;
}

std::string Language::pick(const std::string &english, const std::string &khmer) const
{
    if (isKhmer())
        return khmer.empty() ? english : khmer;
    return english.empty() ? khmer : english;
}

std::string fill(std::string_view sentence, std::initializer_list<std::string_view> values)
{
    std::string result;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool isPlace = sentence[at] == '%' && at + 1 < sentence.size() && sentence[at + 1] >= '1' &&
                             sentence[at + 1] <= '9';
        const std::size_t index = isPlace ? static_cast<std::size_t>(sentence[at + 1] - '1') : 0;
        if (isPlace && index < values.size()) {
            result += *(values.begin() + index);
            ++at;
        } else {
            result += sentence[at];
        }
    }
    return result;
}

} // namespace bandom::text
