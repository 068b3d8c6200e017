#include "ui/widgets/InlineMessage.h"

#include "support/Catch.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bandom::ui;

TEST_CASE("a message stays on show until it is dealt with and its button acts")
{
    QWidget window;
    auto *message = new InlineMessage(&window);
    window.show();
    CHECK(message->isHidden());

    int tries = 0;
    message->display(InlineMessage::Kind::Error, "Not saved: the disk is full.",
                     {{"Try again", [&] { ++tries; }}, {"Save a copy elsewhere", [] {}}});
    CHECK(message->isVisible());
    CHECK(message->text() == "Not saved: the disk is full.");
    CHECK(message->findChild<QToolButton *>("messageClose")->isHidden());
    QTest::mouseClick(message->findChild<QPushButton *>("messageAction1"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(tries == 1);
    CHECK(message->isVisible());

    message->clear();
    CHECK(message->isHidden());
    CHECK(message->text().isEmpty());
}

TEST_CASE("a message that may be closed is closed by its button")
{
    QWidget window;
    auto *message = new InlineMessage(&window);
    window.show();
    QSignalSpy dismissed(message, &InlineMessage::dismissed);
    message->display(InlineMessage::Kind::Warning, "2 rows were left out.", {}, true);
    QTest::mouseClick(message->findChild<QToolButton *>("messageClose"), Qt::LeftButton);
    CHECK(dismissed.count() == 1);
    CHECK(message->isHidden());
}

TEST_CASE("the button of a message may show the next message")
{
    QWidget window;
    auto *message = new InlineMessage(&window);
    window.show();
    message->display(InlineMessage::Kind::Error, "first",
                     {{"Go on", [&] { message->display(InlineMessage::Kind::Information, "second"); }}});
    QTest::mouseClick(message->findChild<QPushButton *>("messageAction1"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(message->text() == "second");
    CHECK_FALSE(message->findChild<QPushButton *>("messageAction1"));
}
