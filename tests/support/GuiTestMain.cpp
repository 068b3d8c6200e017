#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "ui/widgets/Fonts.h"

#include <QApplication>
#include <QHashSeed>

/// Tests with widgets: no screen is needed, and the same fonts give the same layout on every machine.
/// QT_QPA_PLATFORM is respected where it is set, to watch a test on a real screen.
int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    bandom::ui::loadFonts();
    QApplication::setFont(bandom::ui::bandomFont(10));
    return Catch::Session().run(argc, argv);
}
