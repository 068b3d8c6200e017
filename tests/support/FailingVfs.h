#pragma once

#include <memory>

namespace bandom::test {

/// A disk that can be told to fail, under whatever database is opened while it lives: SQLite's default file
/// system in between, and the real one beneath.
class FailingVfs
{
public:
    enum class Trouble {
        DiskFull,   ///< nothing more can be written
        Unplugged,  ///< neither read nor written
        Protected,  ///< the system made it read-only, as it does with a stick that it finds errors on
        WriteError, ///< writing fails as on a dying disk
        SyncError,  ///< what was written can't be made to last
    };

    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    /// From the `nth` call on that changes something on the disk (from 1), counted from now, all of them
    /// fail.
    void failFrom(int nth, Trouble trouble);
    /// Just the `nth` fails.
    void failOnce(int nth, Trouble trouble);
    void stopFailing();

    /// Whether there was an `nth` call since the last failFrom() or failOnce().
    bool wasReached() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace bandom::test
