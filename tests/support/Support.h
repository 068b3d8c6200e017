#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>

namespace bandom::test {

/// A folder of one test's own, removed with all that is in it when the test ends.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    std::filesystem::path path() const { return m_path; }
    std::filesystem::path operator/(const std::string &name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// A seeded generator for property tests. The seed is BANDOM_SEED where it is set, else a fixed one: a test
/// that fails prints it with INFO("seed " << seed()).
std::uint64_t seed();
std::mt19937_64 generator();

/// Up to `longest` bytes drawn from `alphabet`; they need not be UTF-8.
std::string randomText(std::mt19937_64 &generator, const std::string &alphabet, std::size_t longest);

std::string readFile(const std::filesystem::path &path);
void writeFile(const std::filesystem::path &path, const std::string &content);

/// What a shell command prints on its standard output; its exit status in `status` where that is asked for.
std::string output(const std::string &command, int *status = nullptr);

} // namespace bandom::test
