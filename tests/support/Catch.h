#pragma once

// Debian 12 has Catch2 2, newer systems have 3: the tests build with either.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
using Catch::Matchers::ContainsSubstring;
#else
#include <catch2/catch.hpp>
inline auto ContainsSubstring(const std::string &text)
{
    return Catch::Matchers::Contains(text);
}
#endif
