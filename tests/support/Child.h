#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

namespace bandom::test {

/// A process of its own that does `work` beside the test, and tells what it has to tell by the descriptor
/// given to it. Killed, if it still runs, and waited for when this goes.
class Child
{
public:
    explicit Child(const std::function<void(int)> &work);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// All that the child tells until it ends.
    std::string readAll();
    /// What it told next, at most `longest` bytes; empty when it has ended.
    std::string read(std::size_t longest);
    /// Kills it at once, as the lack of power would.
    void kill();

private:
    pid_t m_process = -1;
    int m_descriptor = -1;
};

/// What `work` returns when somebody without a right to everything does it: root, whom permissions don't
/// stop, does it as "nobody" in a process of its own. What it throws comes back as "threw: ...".
std::string asOrdinaryUser(const std::function<std::string()> &work);

} // namespace bandom::test
