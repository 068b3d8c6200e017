#include "Benches.h"
#include "Figures.h"
#include "print/Samples.h"
#include "ui/print/Export.h"
#include "ui/print/Paginator.h"

#include <QString>

#include <algorithm>
#include <array>

namespace bandom::bench {

namespace {

constexpr std::array lengths{10, 100, 500};
constexpr int rounds = 3;

} // namespace

void measureExport(const std::filesystem::path &folder)
{
    const QString path = QString::fromStdString((folder / "report.pdf").string());
    std::array<Nanoseconds, lengths.size()> best{};
    best.fill(Nanoseconds::max());
    ui::writePdf(test::longReport(lengths.front()), path); // fonts are read once
    // In turn, so that whatever else the machine is doing meets all three.
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < lengths.size(); ++i) {
            const document::Document report = test::longReport(lengths[i]);
            best[i] = std::min(best[i], processorTimeOf([&] { ui::writePdf(report, path); }));
        }
    }
    const auto pages = [](int wanted) { return ui::pageCount(test::longReport(wanted)); };
    const int fewest = pages(lengths.front());
    for (std::size_t i = 1; i < lengths.size(); ++i) {
        const int more = pages(lengths[i]);
        print({"A page of a PDF of " + std::to_string(more) + ", against one of " + std::to_string(fewest),
               best[i] / more, best.front() / fewest, 1});
    }
    explain("processor time over pages, the best of " + std::to_string(rounds) +
            "; English and Khmer text, lists and tables laid out and written");
}

} // namespace bandom::bench
