#include "ui/app/TaskRunner.h"

#include "support/Catch.h"
#include "support/QtText.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>
#include <thread>

using namespace bandom;
using ui::TaskProgress;
using ui::TaskRunner;

namespace {

bool waitUntilIdle(const TaskRunner &tasks)
{
    return QTest::qWaitFor([&] { return !tasks.isRunning(); }, 20000);
}

} // namespace

TEST_CASE("work beside the screen is done one after the other and handed back in this thread")
{
    TaskRunner tasks;
    QStringList order;
    std::thread::id where;
    tasks.start({"one", [](TaskProgress &progress) { progress.set(1, 2); }, [&] { order.append("one"); }});
    tasks.start({"two", [](TaskProgress &) {},
                 [&] {
                     order.append("two");
                     where = std::this_thread::get_id();
                 }});
    CHECK(tasks.title() == "one");
    REQUIRE(waitUntilIdle(tasks));
    CHECK(order == QStringList{"one", "two"});
    CHECK(where == std::this_thread::get_id());
    CHECK(tasks.title().isEmpty());
}

TEST_CASE("work that was cancelled hands nothing back")
{
    TaskRunner tasks;
    bool handedBack = false;
    tasks.start({"reading",
                 [](TaskProgress &progress) {
                     while (!progress.isCancelled())
                         std::this_thread::yield();
                 },
                 [&] { handedBack = true; }});
    tasks.cancel();
    REQUIRE(waitUntilIdle(tasks));
    CHECK_FALSE(handedBack);
}

TEST_CASE("work that fails says why and what waits is done all the same")
{
    TaskRunner tasks;
    QSignalSpy failures(&tasks, &TaskRunner::failed);
    bool handedBack = false;
    bool nextDone = false;
    tasks.start(
        {"bad", [](TaskProgress &) { throw std::runtime_error("No room."); }, [&] { handedBack = true; }});
    tasks.start({"good", [](TaskProgress &) {}, [&] { nextDone = true; }});
    REQUIRE(waitUntilIdle(tasks));
    REQUIRE(failures.count() == 1);
    CHECK(failures.first().first().toString() == "No room.");
    CHECK_FALSE(handedBack);
    CHECK(nextDone);
}

TEST_CASE("what waits its turn is dropped when the window goes")
{
    bool done = false;
    {
        TaskRunner tasks;
        tasks.start({"long", [](TaskProgress &progress) {
                         while (!progress.isCancelled())
                             std::this_thread::yield();
                     }});
        tasks.start({"next", [&](TaskProgress &) { done = true; }});
    }
    CHECK_FALSE(done);
}
