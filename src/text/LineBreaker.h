#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace bandom::text {

/// Tells where a line of Khmer may break, which Qt does not know: Khmer is written without spaces.
/// For the view's border alone: what is typed, stored, searched or exported never holds the marks set here.
/// Costly to make, cheap to use; one at a time per thread.
class LineBreaker
{
public:
    LineBreaker();
    ~LineBreaker();
    LineBreaker(LineBreaker &&other) noexcept;
    LineBreaker &operator=(LineBreaker &&other) noexcept;

    /// `utf8` with U+200B between the words of Khmer runs, by ICU's dictionary but for a few words of the
    /// trade that it would cut, and between Khmer and a Latin word or number beside it. Never inside a
    /// cluster of base, subscripts and vowels, and never between ទី and the ordinal number that belongs to it.
    std::string withBreaks(std::string_view utf8);

private:
    struct Dictionary;
    std::unique_ptr<Dictionary> m_dictionary;
};

/// `utf8` with every U+200B taken out: what goes back from a view to the data.
std::string withoutBreaks(std::string_view utf8);

} // namespace bandom::text
