#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <random>
#include <string>

namespace bandom::workbook {

/// A record's identity: a UUID of version 7 (RFC 9562) as text, so that two laptops never make the same one.
/// Empty: no record.
struct Id
{
    std::string text;

    bool isEmpty() const { return text.empty(); }
    friend auto operator<=>(const Id &, const Id &) = default; // NOLINT(modernize-use-nullptr): no pointer
};

/// Makes ids from the time and a random generator. Tests hand out ids in order instead (Environment::newId).
class IdGenerator
{
public:
    explicit IdGenerator(std::uint64_t seed = std::random_device{}()) : m_random(seed) {}

    Id next(std::chrono::system_clock::time_point now);

private:
    std::mt19937_64 m_random;
};

} // namespace bandom::workbook

template<>
struct std::hash<bandom::workbook::Id>
{
    std::size_t operator()(const bandom::workbook::Id &id) const { return std::hash<std::string>()(id.text); }
};
