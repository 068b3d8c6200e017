#include "support/Support.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace bandom::test {

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "bandom-test-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no temporary folder: " + name);
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

std::uint64_t seed()
{
    const char *given = std::getenv("BANDOM_SEED");
    return given ? std::strtoull(given, nullptr, 10) : 20180911;
}

std::mt19937_64 generator()
{
    return std::mt19937_64(seed());
}

std::string randomText(std::mt19937_64 &generator, const std::string &alphabet, std::size_t longest)
{
    std::string text(std::uniform_int_distribution<std::size_t>(0, longest)(generator), ' ');
    std::uniform_int_distribution<std::size_t> any(0, alphabet.size() - 1);
    for (char &byte : text)
        byte = alphabet[any(generator)];
    return text;
}

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path.string());
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

void writeFile(const std::filesystem::path &path, const std::string &content)
{
    std::ofstream file(path, std::ios::binary);
    file << content;
    if (!file.flush())
        throw std::runtime_error("cannot write " + path.string());
}

std::string output(const std::string &command, int *status)
{
    FILE *pipe = popen(command.c_str(), "r");
    if (!pipe)
        throw std::runtime_error("cannot run " + command);
    std::string text;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe))
        text.append(buffer.data(), count);
    const int result = pclose(pipe);
    if (status)
        *status = WIFEXITED(result) ? WEXITSTATUS(result) : -1;
    return text;
}

} // namespace bandom::test
