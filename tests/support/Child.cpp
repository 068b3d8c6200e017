#include "support/Child.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <exception>
#include <stdexcept>

namespace bandom::test {

Child::Child(const std::function<void(int)> &work)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    m_process = fork();
    if (m_process < 0)
        throw std::runtime_error("no process");
    if (m_process == 0) {
        close(ends[0]);
        try {
            work(ends[1]);
        } catch (const std::exception &problem) {
            const std::string said = std::string("threw: ") + problem.what();
            if (write(ends[1], said.data(), said.size()) < 0)
                _exit(2);
        }
        // Not exit(): what the test has open is the parent's to close.
        _exit(0);
    }
    close(ends[1]);
    m_descriptor = ends[0];
}

Child::~Child()
{
    kill();
    close(m_descriptor);
}

std::string Child::read(std::size_t longest)
{
    std::string bytes(longest, '\0');
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, bytes.data(), bytes.size());
    } while (count < 0 && errno == EINTR);
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
}

std::string Child::readAll()
{
    std::string all;
    for (std::string part = read(4096); !part.empty(); part = read(4096))
        all += part;
    return all;
}

void Child::kill()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = -1;
}

std::string asOrdinaryUser(const std::function<std::string()> &work)
{
    constexpr unsigned nobody = 65534;
    Child child([&](int descriptor) {
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            throw std::runtime_error("cannot become an ordinary user");
        const std::string result = work();
        if (write(descriptor, result.data(), result.size()) != static_cast<ssize_t>(result.size()))
            throw std::runtime_error("nobody listens");
    });
    return child.readAll();
}

} // namespace bandom::test
