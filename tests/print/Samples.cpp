#include "print/Samples.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace bandom::test {

using namespace document;

namespace {

/// One of two texts by the language, so that the report is written once.
struct Words
{
    text::LanguageCode language;

    std::string operator()(const char *english, const char *khmer) const
    {
        return language == text::LanguageCode::Khmer ? khmer : english;
    }
};

Table::Cell cell(std::string text)
{
    return {plain(std::move(text)), {}, {}};
}

Table scores(const Words &w)
{
    Table table;
    table.caption = w("Pre-assessment of five areas, 0 to 3 points a criterion",
                      "ការវាយតម្លៃបឋមលើតំបន់ប្រាំ ពិន្ទុពី ០ ដល់ ៣ ក្នុងមួយលក្ខណៈវិនិច្ឆ័យ");
    using enum Table::Align;
    table.columns = {{w("Criterion", "លក្ខណៈវិនិច្ឆ័យ"), Start, 3}, {w("North bank", "ច្រាំងខាងជើង"), Centre, 1},
                     {w("Old market", "ផ្សារចាស់"), Centre, 1},  {w("Lake road", "ផ្លូវបឹង"), Centre, 1},
                     {w("East hills", "ភ្នំខាងកើត"), Centre, 1}, {w("Two rivers", "ទន្លេពីរ"), Centre, 1}};
    const std::vector<std::string> criteria = {
        w("Number of vegetable growers", "ចំនួនអ្នកដាំបន្លែ"),
        w("Water in the dry season", "ទឹកនៅរដូវប្រាំង"),
        w("Distance to a market and state of the road", "ចម្ងាយទៅផ្សារ និងស្ថានភាពផ្លូវ"),
        w("Traders who buy regularly", "ឈ្មួញដែលទិញជាប្រចាំ"),
        w("Groups that already work together", "ក្រុមដែលធ្វើការរួមគ្នាស្រាប់"),
        w("Interest of local authorities", "ចំណាប់អារម្មណ៍របស់អាជ្ញាធរមូលដ្ឋាន"),
    };
    const int points[6][5] = {{3, 2, 1, 0, 2},  {2, 2, 3, 1, 3}, {3, 3, 1, 0, 2},
                              {2, 3, 1, 1, -1}, {1, 2, 2, 0, 3}, {3, 3, 2, 2, 2}};
    for (std::size_t r = 0; r < criteria.size(); ++r) {
        Table::Row row;
        row.cells.push_back(cell(criteria[r]));
        for (const int value : points[r]) {
            if (value < 0)
                row.cells.push_back({{Missing{w("not scored", "មិនទាន់ដាក់ពិន្ទុ")}}, {}, {}});
            else
                row.cells.push_back({plain(std::to_string(value)), value / 3.0, {}});
        }
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(
        {{cell(w("Total", "សរុប")), cell("14"), cell("15"), cell("10"), cell("4"), cell("12")}, true});
    return table;
}

Table traders(const Words &w)
{
    Table table;
    table.caption = w("What passes through the wholesale market in a day", "បន្លែដែលឆ្លងកាត់ផ្សារបោះដុំក្នុងមួយថ្ងៃ");
    using enum Table::Align;
    table.columns = {{w("Vegetable", "បន្លែ"), Start, 2},
                     {w("From", "មកពី"), Start, 2},
                     {w("kg a day", "គ.ក្រ ក្នុងមួយថ្ងៃ"), End, 1.5},
                     {w("Price, riel a kg", "តម្លៃ រៀលក្នុងមួយ គ.ក្រ"), End, 1.5},
                     {w("What the buyer said", "អ្វីដែលអ្នកទិញបាននិយាយ"), Start, 4}};
    const std::vector<std::string> kinds = {w("Morning glory", "ត្រកួន"), w("Cucumber", "ត្រសក់"),
                                            w("Long bean", "សណ្តែកកួរ"),  w("Cabbage", "ស្ពៃក្តោប"),
                                            w("Chilli", "ម្ទេស"),        w("Eggplant", "ត្រប់"),
                                            w("Pumpkin", "ល្ពៅ"),        w("Mustard greens", "ស្ពៃខៀវ")};
    for (int i = 0; i < 34; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const int amount = 40 + (i * 137) % 420;
        Table::Row row;
        row.cells.push_back(cell(kinds[at % kinds.size()]));
        row.cells.push_back(
            cell(i % 3 ? w("the province itself", "ក្នុងខេត្ត") : w("a neighbouring province", "ខេត្តជិតខាង")));
        row.cells.push_back({plain(std::to_string(amount)), {}, amount / 460.0});
        if (i % 7 == 3)
            row.cells.push_back({{Missing{w("not recorded", "មិនបានកត់ត្រា")}}, {}, {}});
        else
            row.cells.push_back(cell(std::to_string(1 + i % 4) + "," + std::to_string(2 + i % 7) + "00"));
        row.cells.push_back(cell(i % 4 == 1 ? w("Buys whatever comes before five in the morning, pays on the "
                                                "spot and asks for smaller bundles.",
                                                "ទិញអ្វីៗដែលមកដល់មុនម៉ោង ៥ ព្រឹក បង់ប្រាក់ភ្លាម ហើយសុំបាច់តូចៗជាងមុន។")
                                            : w("Good in the dry season.", "ល្អនៅរដូវប្រាំង។")));
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back({{cell(w("All", "ទាំងអស់")), cell(""), cell("8,142"), cell(""), cell("")}, true});
    return table;
}

void addFindings(Document &report, const Words &w)
{
    report.blocks.push_back(Heading{1, w("What was found", "អ្វីដែលបានរកឃើញ"), "findings"});
    report.blocks.push_back(Heading{2, w("Producers", "អ្នកផលិត"), "producers"});
    for (int i = 0; i < 3; ++i) {
        report.blocks.push_back(
            Paragraph{{Text{w("About one hundred and twenty families", "ប្រហែលមួយរយម្ភៃគ្រួសារ"), true, false},
                       Text{w(" grow vegetables on the river banks between November and April, when the "
                              "water has gone back. Most "
                              "sell at the farm gate, a few carry their baskets to the district market on "
                              "motorbikes before "
                              "sunrise. Seeds come from two shops; nobody remembers a season in which seeds "
                              "of long bean were "
                              "not short. See ",
                              " ដាំបន្លែនៅតាមច្រាំងទន្លេពីខែវិច្ឆិកាដល់ខែមេសា នៅពេលដែលទឹកបានស្រកទៅវិញ។ ភាគច្រើនលក់នៅមាត់ច្បារ "
                              "ហើយមួយចំនួនតូចដឹកកន្ត្រកទៅផ្សារស្រុកតាមម៉ូតូមុនថ្ងៃរះ។ គ្រាប់ពូជមកពីហាងពីរ "
                              "ហើយគ្មាននរណាចាំរដូវណាដែលគ្រាប់ពូជសណ្តែកកួរមិនខ្វះនោះទេ។ សូមមើល ")},
                       Link{w("the traders' table", "តារាងរបស់ឈ្មួញ"), "traders"}, Text{w(".", "។")}},
                      Paragraph::Role::Body});
    }
    List points;
    points.items = {
        plain(w("Pumps are shared by three or four families.", "ម៉ាស៊ីនបូមទឹកប្រើរួមគ្នាដោយបីឬបួនគ្រួសារ។")),
        plain(w("Women decide what is planted and carry most of the produce to the market; they were two "
                "thirds of those who came.",
                "ស្ត្រីសម្រេចថាដាំអ្វី ហើយដឹកផលភាគច្រើនទៅផ្សារ។ ពួកគាត់មានចំនួនពីរភាគបីនៃអ្នកដែលបានមកប្រជុំ។")),
        {Text{w("Cost of a season's water: ", "ថ្លៃទឹកក្នុងមួយរដូវ៖ ")}, Missing{w("not recorded", "មិនបានកត់ត្រា")}}};
    report.blocks.push_back(points);
    report.blocks.push_back(Heading{2, w("Traders", "ឈ្មួញ"), "traders"});
    report.blocks.push_back(Paragraph{
        plain(w("The wholesale market was visited twice, before dawn.", "ផ្សារបោះដុំត្រូវបានទៅមើលពីរដង មុនព្រលឹម។"))});
    report.blocks.push_back(traders(w));
    report.blocks.push_back(Paragraph{plain(w("Amounts are what buyers said, not what was weighed.",
                                              "បរិមាណគឺតាមសម្តីអ្នកទិញ មិនមែនតាមការថ្លឹងទេ។")),
                                      Paragraph::Role::Note});
}

void addNextSteps(Document &report, const Words &w)
{
    report.blocks.push_back(Heading{1, w("What comes next", "ជំហានបន្ទាប់"), "next"});
    report.blocks.push_back(Heading{3, w("Agreed at the meeting", "បានព្រមព្រៀងនៅក្នុងអង្គប្រជុំ"), ""});
    List steps;
    steps.ordered = true;
    for (int i = 0; i < 4; ++i) {
        steps.items.push_back(
            plain(w("Invite the growers' groups of both banks and the two seed shops to a morning of "
                    "planning, before the rice harvest takes everybody's time.",
                    "អញ្ជើញក្រុមអ្នកដាំបន្លែនៅច្រាំងទាំងពីរ និងហាងលក់គ្រាប់ពូជទាំងពីរ ឱ្យមកចូលរួមរៀបចំផែនការមួយព្រឹក មុនពេលច្រូតស្រូវ។")));
    }
    report.blocks.push_back(steps);
    for (const std::string &sentence : khmerSentences())
        report.blocks.push_back(Paragraph{plain(sentence)});
    report.blocks.push_back(
        Paragraph{{Text{w("The method is described at ", "វិធីសាស្ត្រមានពិពណ៌នានៅ ")},
                   Link{"example.org", "https://example.org/guide?a=1&b='2'"}, Text{"."}}});
}

} // namespace

Document sampleReport(text::LanguageCode language)
{
    const Words w{language};
    Document report;
    report.language = language;
    report.title = w("Rapid mapping of vegetable production", "ផែនទីរហ័សនៃការផលិតបន្លែ");
    report.subtitle = w("Exercise: two districts on the river, dry season", "លំហាត់៖ ស្រុកពីរនៅមាត់ទន្លេ រដូវប្រាំង");
    report.author = w("A team of the provincial department of agriculture", "ក្រុមការងារមន្ទីរកសិកម្មខេត្ត");
    report.footer = w("Rapid mapping, exercise", "ផែនទីរហ័ស លំហាត់");
    report.pageOf = w("Page %1 of %2", "ទំព័រ %1 នៃ %2");
    report.contentsTitle = w("Contents", "មាតិកា");
    report.created = "2018-09-11T09:30:00+07:00";

    report.blocks.push_back(Heading{1, w("Where and when", "ទីកន្លែង និងពេលវេលា"), "where"});
    report.blocks.push_back(Paragraph{
        plain(w("What a team of four saw and heard in three days on both banks, and which areas it proposes "
                "to work in first.",
                "អ្វីដែលក្រុមការងារបួននាក់បានឃើញនិងបានឮក្នុងរយៈពេលបីថ្ងៃនៅលើច្រាំងទាំងពីរ និងតំបន់ដែលក្រុមស្នើឱ្យធ្វើការជាមុន។")),
        Paragraph::Role::Lead});
    report.blocks.push_back(Fields{
        {{w("Province", "ខេត្ត"), plain(w("Exercise province", "ខេត្តលំហាត់"))},
         {w("Dates", "កាលបរិច្ឆេទ"), plain(w("11 to 13 September 2018", "ថ្ងៃទី ១១ ដល់ ១៣ ខែកញ្ញា ឆ្នាំ ២០១៨"))},
         {w("Meeting point", "ទីកន្លែងជួបជុំ"),
          plain(w("The commune hall beside the old market; on the second day the pagoda on the other bank, "
                  "because the ferry did not run",
                  "សាលាឃុំក្បែរផ្សារចាស់។ នៅថ្ងៃទីពីរ ជួបគ្នានៅវត្តត្រើយម្ខាង ព្រោះសាឡាងមិនដំណើរការ"))},
         {w("Participants", "អ្នកចូលរួម"), plain(w("43, of whom women 28", "៤៣ នាក់ ក្នុងនោះស្ត្រី ២៨ នាក់"))},
         {w("Rainfall", "ទឹកភ្លៀង"), {Missing{w("not recorded", "មិនបានកត់ត្រា")}}}}});
    report.blocks.push_back(Callout{w("One area is incomplete", "តំបន់មួយមិនទាន់ពេញលេញ"),
                                    {Text{w("Two rivers has one criterion without a score. Its total lies "
                                            "between 12 and 15; with 15 it would share the first rank.",
                                            "តំបន់ទន្លេពីរមានលក្ខណៈវិនិច្ឆ័យមួយគ្មានពិន្ទុ។ ពិន្ទុសរុបស្ថិតនៅចន្លោះ ១២ និង ១៥។ "
                                            "បើបាន ១៥ តំបន់នេះនឹងមានចំណាត់ថ្នាក់ទីមួយស្មើគ្នា។")}}});
    report.blocks.push_back(Heading{2, w("The scores", "ពិន្ទុ"), "scores"});
    report.blocks.push_back(scores(w));
    report.blocks.push_back(Paragraph{plain(w("Totals are sums of whole points; an empty cell adds nothing.",
                                              "ពិន្ទុសរុបជាផលបូកនៃពិន្ទុគត់។ ក្រឡាទទេមិនបន្ថែមអ្វីឡើយ។")),
                                      Paragraph::Role::Note});
    addFindings(report, w);
    addNextSteps(report, w);
    return report;
}

const std::vector<std::string> &khmerSentences()
{
    static const std::vector<std::string> sentences = {
        "កសិករដាំបន្លែនៅតាមដងទន្លេ។",
        "ស្ត្រីលក់ត្រកួន និងស្ពៃខៀវនៅផ្សារស្រុក។",
        "តម្លៃម្ទេសឡើងដល់ ៨០០០ រៀលក្នុងមួយគីឡូក្រាម។",
        "ទឹកក្នុងព្រែករីងនៅខែមីនា។",
        "កិច្ចប្រជុំចាប់ផ្តើមម៉ោង ៨:៣០ ព្រឹក។",
        "ក្រុមការងារបានជួបឈ្មួញចំនួន 12 នាក់។",
        "គ្រាប់ពូជត្រសក់មកពីក្រុមហ៊ុន East-West Seed។",
        "យើងត្រូវការម៉ាស៊ីនបូមទឹកថ្មី។",
        "ផ្លូវទៅភូមិខូចខ្លាំងនៅរដូវវស្សា។",
        "សហគមន៍កសិកម្មមានសមាជិក ៤៥ គ្រួសារ។",
        "ល្ពៅនិងត្រឡាចទុកបានយូរជាងត្រប់។",
        "អ្នកប្រមូលទិញយកទៅលក់បន្តនៅភ្នំពេញ។",
        "ជីកំប៉ុស្តធ្វើពីចំបើង និងលាមកគោ។",
        "ប្រព័ន្ធស្រោចស្រពដោយដំណក់ទឹកសន្សំសំចៃទឹក។",
        "ដីល្បាយខ្សាច់ស្រូបទឹកលឿន។",
        "ប្រធានមន្ទីរបានថ្លែងស្វាគមន៍អ្នកចូលរួម។",
        "ចំណូលសុទ្ធក្នុងមួយហិកតាគឺ 1,250 ដុល្លារ។",
        "ស្រ្តីមេម៉ាយម្នាក់ដាំស្ពៃក្តោបលើដី ០,៥ ហិកតា។",
        "ឃុំក្បាលរមាសស្ថិតនៅត្រើយខាងលិច។",
        "កង្វះខាតទឹកធ្វើឱ្យទិន្នផលធ្លាក់ចុះ។",
        "អាជ្ញាធរមូលដ្ឋានគាំទ្រការបង្កើតចង្កោមកសិធុរកិច្ច។",
        "ការប្រកួតប្រជែងពីបន្លែនាំចូលមានកម្រិតខ្ពស់។",
        "ឈ្មួញកណ្តាលផ្តល់ប្រាក់កម្ចីមុនរដូវដាំដុះ។",
        "សត្វល្អិតចង្រៃបំផ្លាញស្លឹកសណ្តែកកួរ។",
        "ពិន្ទុសរុបរបស់តំបន់នេះគឺ 15/18។",
        "អ្នកចូលរួមទាំងអស់យល់ព្រមលើផែនការសកម្មភាព។",
        "ផ្សារបោះដុំបើកពីម៉ោង 2 យប់ដល់ម៉ោង 6 ព្រឹក។",
        "គុណភាពបន្លែត្រូវតែស្អាត ស្រស់ និងមានសុវត្ថិភាព។",
        "ឧបករណ៍ GPS បង្ហាញទីតាំងស្រះទឹក។",
        "ឱកាសទីផ្សារថ្មីគឺសាលារៀននិងភោជនីយដ្ឋាន។",
        "ក្រុមស្នើឱ្យជួសជុលប្រឡាយប្រវែង 3 km មុនខែធ្នូ។",
        "តើនរណាទទួលខុសត្រូវលើការផ្សព្វផ្សាយព័ត៌មាន?",
        "ការដឹកជញ្ជូនត្រូវចំណាយ ៥% នៃតម្លៃលក់។",
        "ខ្ញុំនឹងទូរស័ព្ទទៅឪពុករបស់គាត់នៅថ្ងៃព្រហស្បតិ៍។",
        "ចេក ស្វាយ ក្រូចថ្លុង និងម្នាស់ក៏លក់ដាច់ដែរ។",
    };
    return sentences;
}

Document longReport(int pages)
{
    Document report;
    report.title = "A long report";
    report.pageOf = "Page %1 of %2";
    report.footer = "A long report";
    report.contentsTitle = "Contents";
    report.created = "2018-09-11T09:30:00+07:00";
    const Words english{text::LanguageCode::English};
    const Words khmer{text::LanguageCode::Khmer};
    // One section is about four pages long.
    for (int i = 0; i < std::max(1, pages / 4); ++i) {
        const Words &w = i % 2 ? khmer : english;
        report.blocks.push_back(Heading{1, "Section " + std::to_string(i + 1), "s" + std::to_string(i)});
        Document part;
        addFindings(part, w);
        addNextSteps(part, w);
        std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(report.blocks));
        report.blocks.push_back(PageBreak{});
    }
    return report;
}

namespace {

class RandomBlocks
{
public:
    explicit RandomBlocks(std::mt19937_64 &generator) : m_generator(generator) {}

    int upTo(int most) { return static_cast<int>(m_generator() % static_cast<unsigned long>(most + 1)); }

    std::string text(int mostWords)
    {
        static const std::vector<std::string> words = {
            "water",     "market", "a",   "vegetables",  "of",
            "ទីផ្សារបន្លែ", "12,000", "ស្ត្រី", "cooperative", "កសិករនៅតាមដងទន្លេ"};
        std::string result = "№" + std::to_string(++m_number);
        for (int i = upTo(mostWords); i > 0; --i)
            result += " " + words[static_cast<std::size_t>(upTo(static_cast<int>(words.size()) - 1))];
        return result;
    }

    Block block(int kind)
    {
        switch (kind) {
        case 0:
            return Heading{1 + upTo(2), text(8), {}};
        case 1:
        case 2:
            return Paragraph{plain(text(90)), static_cast<Paragraph::Role>(upTo(2))};
        case 3: {
            List list;
            list.ordered = upTo(1) == 1;
            for (int i = 1 + upTo(5); i > 0; --i)
                list.items.push_back(plain(text(30)));
            return list;
        }
        case 4: {
            Fields fields;
            for (int i = 1 + upTo(6); i > 0; --i) {
                std::string name = text(2);
                fields.fields.push_back({name, plain(text(25))});
            }
            return fields;
        }
        case 5: {
            std::string title = text(4);
            return Callout{title, plain(text(40))};
        }
        default:
            return table();
        }
    }

private:
    Table table()
    {
        Table table;
        if (upTo(2) > 0)
            table.caption = text(8);
        const int columns = 1 + upTo(4);
        for (int c = 0; c < columns; ++c)
            table.columns.push_back({text(2), static_cast<Table::Align>(upTo(2)), 1.0 + upTo(3)});
        for (int r = 1 + upTo(upTo(3) == 0 ? 70 : 8); r > 0; --r) {
            Table::Row row;
            const int most = upTo(15) == 0 ? 60 : 12;
            for (int c = 0; c < columns; ++c)
                row.cells.push_back({plain(text(most)), {}, {}});
            row.emphasised = upTo(9) == 0;
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    std::mt19937_64 &m_generator;
    int m_number = 0;
};

} // namespace

Document randomDocument(std::mt19937_64 &generator)
{
    RandomBlocks blocks(generator);
    Document document;
    document.landscape = blocks.upTo(3) == 0;
    document.language = blocks.upTo(3) == 0 ? text::LanguageCode::Khmer : text::LanguageCode::English;
    document.pageOf = "%1/%2";
    int lastKind = -1;
    for (int i = 5 + blocks.upTo(40); i > 0; --i) {
        // Headings come often, but no more than two in a row, as in any report.
        int kind = blocks.upTo(9);
        kind = kind > 6 ? 0 : kind;
        if (kind == 0 && lastKind == 0)
            kind = 1;
        document.blocks.push_back(blocks.block(kind));
        lastKind = kind;
    }
    document.blocks.push_back(Paragraph{plain(blocks.text(3))});
    return document;
}

Figure sampleFigure()
{
    QImage photo(80, 60, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(3 * x, 4 * y, 90));
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "JPEG", 90);

    Figure figure;
    figure.width = 400;
    figure.height = 240;
    figure.caption = "រូបទី ១: The north bank, drawn for the exercise";
    figure.alternative = "A river with a field on its bank and two villages.";
    figure.items.push_back(Figure::Fill{rectangle({0, 0, 400, 240}), Colour::Tint});
    figure.items.push_back(
        Figure::Stroke{{{{0, 200}, {120, 90}, {280, 260}, {400, 120}}, true, false}, 4, Colour::Water});
    figure.items.push_back(Figure::Fill{band({40, 60}, 30, {200, 100}, 12), Colour::Accent, 0.4});
    for (const Figure::Stroke &line : hatch({230, 30, 60, 40}, 6, Colour::Muted))
        figure.items.push_back(line);
    figure.items.push_back(
        Figure::Stroke{rectangle({230, 30, 60, 40}), 1, Colour::Ink, Figure::Dash::Dashed});
    figure.items.push_back(Figure::Stroke{{{{0, 20}, {400, 20}}}, 1.5, Colour::Road, Figure::Dash::Dotted});
    figure.items.push_back(
        Figure::Picture{{310, 30, 80, 60}, std::make_shared<const std::string>(jpeg.toStdString())});
    Figure::Label name{"Sesan field", {230, 90}, 10};
    name.halo = true;
    name.bold = true;
    figure.items.push_back(name);
    Figure::Label village{"ភូមិតាឡាត", {120, 160}, 10};
    village.halo = true;
    village.across = Figure::Label::Across::Middle;
    figure.items.push_back(village);
    Figure::Label river{"Two rivers", {60, 190}, 9};
    river.angle = -30;
    river.italic = true;
    river.colour = Colour::Water;
    figure.items.push_back(river);
    Figure::Label wrapped{"Vegetables are grown on the bank when the water is low", {230, 140}, 8};
    wrapped.width = 90;
    wrapped.down = Figure::Label::Down::Top;
    figure.items.push_back(wrapped);
    return figure;
}

} // namespace bandom::test
