#pragma once

#include <atomic>

namespace bandom::ui {

/// How far work beside the screen is, and whether it shall stop: read and written from both threads.
class TaskProgress
{
public:
    /// `done` of `all` pieces; none at all: nobody knows.
    void set(int done, int all)
    {
        m_done = done;
        m_all = all;
    }
    int done() const { return m_done; }
    int all() const { return m_all; }

    /// Work looks here between its pieces.
    bool isCancelled() const { return m_isCancelled; }
    void cancel() { m_isCancelled = true; }

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_all = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace bandom::ui
