#include "ui/app/CommandLine.h"

#include "exchange/RankingFile.h"
#include "exchange/ScoreTableCsv.h"
#include "mapping/Area.h"
#include "mapping/DataCheck.h"
#include "mapping/Programme.h"
#include "mapping/ScoreText.h"
#include "mapping/Template.h"
#include "schema/Schema.h"
#include "ui/app/FileImport.h"
#include "ui/app/Resources.h"
#include "ui/app/Steps.h"
#include "ui/print/DocumentExport.h"
#include "ui/widgets/Fonts.h"
#include "workbook/Workbook.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ostream>

namespace bandom::ui {

using nlohmann::ordered_json;
using workbook::Workbook;

namespace {

constexpr std::array commands{"new", "info", "rank", "export", "import", "check"};

/// A sentence for the user instead of a result.
class Refusal : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

std::string contentOf(const std::string &path, const text::Language &language)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Refusal(text::fill(language.translate("CommandLine", "“%1” can't be read."), {path}));
    return file.readAll().toStdString();
}

std::vector<DocumentEntry> documents()
{
    std::vector<DocumentEntry> documents;
    for (const StepEntry &step : steps())
        documents.insert(documents.end(), step.documents.begin(), step.documents.end());
    return documents;
}

std::vector<std::string> namesOf(const std::vector<DocumentEntry> &documents)
{
    std::vector<std::string> names;
    for (const DocumentEntry &entry : documents)
        names.push_back(entry.name);
    return names;
}

std::string list(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The first mistakes of a table, and how many more there are.
std::string inOneLine(const std::vector<exchange::ImportProblem> &problems, const text::Language &language)
{
    constexpr std::size_t most = 5;
    std::string line;
    for (std::size_t i = 0; i < std::min(most, problems.size()); ++i)
        line += (i == 0 ? "" : " ") + problems[i].sentence;
    if (problems.size() <= most)
        return line;
    return text::fill(language.translate("CommandLine", "%1 More such places: %2.", "%1 is whole sentences"),
                      {line, std::to_string(problems.size() - most)});
}

/// The totals and ranks as lines for people.
void printRanking(std::ostream &output, const mapping::ScoredAreas &scored, const text::Language &language)
{
    const mapping::ScoreText numbers(scored, language);
    for (const std::size_t area : scored.ranking.order)
        output << numbers.markedRank(area) << '\t' << scored.areaNames[area] << '\t' << numbers.total(area)
               << '\t' << numbers.cells(area) << '\n';
    for (const std::string &sentence : numbers.ties())
        output << sentence << '\n';
    if (const std::string sentence = numbers.openRanks(); !sentence.empty())
        output << sentence << '\n';
    for (const std::string &sentence : numbers.incomplete())
        output << sentence << '\n';
}

/// The round with this number, or the newest where it is 0.
mapping::Assessment roundOf(const SQLite::Database &database, mapping::AssessmentKind kind, int number,
                            const text::Language &language)
{
    const auto rounds = mapping::rounds(database, kind);
    if (rounds.empty())
        throw Refusal(language.translate("CommandLine", "The workbook has no such scores."));
    if (number == 0)
        return rounds.front();
    std::vector<std::string> numbers;
    for (const mapping::Assessment &round : rounds) {
        if (round.round == number)
            return round;
        numbers.insert(numbers.begin(), std::to_string(round.round));
    }
    throw Refusal(text::fill(language.translate("CommandLine", "There is no round %1; there are: %2."),
                             {std::to_string(number), list(numbers)}));
}

std::optional<scoring::Scale> scaleOf(const std::string &set, const std::string &scale,
                                      const text::Language &language)
{
    if (set == "pre-assessment")
        return scoring::preAssessmentScale;
    if (set == "selection")
        return scoring::selectionScale;
    if (scale.empty())
        return std::nullopt;
    const std::size_t dots = scale.find("..");
    try {
        if (dots == std::string::npos)
            throw std::invalid_argument(scale);
        std::size_t used = 0;
        const std::string low = scale.substr(0, dots);
        const std::string high = scale.substr(dots + 2);
        const int lowest = std::stoi(low, &used);
        const bool isLow = used == low.size();
        const int highest = std::stoi(high, &used);
        if (isLow && used == high.size() && lowest < highest)
            return scoring::Scale{lowest, highest};
    } catch (const std::logic_error &) {
        // Said below.
    }
    throw Refusal(text::fill(
        language.translate("CommandLine", "“%1” is not a scale: write two whole numbers such as 1..5."),
        {scale}));
}

} // namespace

struct CommandLine::Request
{
    std::string file;
    bool isSample = false;
    std::string templateName = "pre-assessment";
    bool asJson = false;
    std::string set;
    std::string scale;
    std::string document;
    std::string area;
    int round = 0; ///< 0: the newest
    std::string language;
    std::string contacts = "none";
    std::string output;
    std::string what;
    std::string input;
    bool isDryRun = false;
};

CommandLine::CommandLine(Languages &languages, text::LanguageCode language, workbook::Environment environment,
                         std::ostream &output, std::ostream &errors)
    : m_languages(languages),
      m_language(language),
      m_environment(std::move(environment)),
      m_output(output),
      m_errors(errors)
{
}

bool CommandLine::isCommand(const char *argument)
{
    return std::find(commands.begin(), commands.end(), std::string_view(argument)) != commands.end();
}

void CommandLine::remark(std::string sentence)
{
    // Names come from files and may hold anything.
    std::replace(sentence.begin(), sentence.end(), '\n', ' ');
    m_errors << "bandom: " << sentence << '\n';
}

text::LanguageCode CommandLine::chosen(const std::string &name) const
{
    if (name.empty())
        return m_language;
    return name == "km" ? text::LanguageCode::Khmer : text::LanguageCode::English;
}

int CommandLine::fail(const std::string &sentence)
{
    remark(sentence);
    return 1;
}

int CommandLine::run(int argc, const char *const *argv)
{
    Request request;
    CLI::App app("Sets up agribusiness clusters step by step.", "bandom");
    app.require_subcommand(1);
    const auto languageOption = [&](CLI::App *command) {
        command->add_option("--lang", request.language, "en or km")->check(CLI::IsMember({"en", "km"}));
    };
    CLI::App *make = app.add_subcommand("new", "make a workbook");
    make->add_option("FILE", request.file)->required();
    auto *sample = make->add_flag("--sample", request.isSample, "the training workbook");
    make->add_option("--template", request.templateName, "the criteria to begin with")->excludes(sample);
    languageOption(make);
    CLI::App *tell = app.add_subcommand("info", "what a workbook holds");
    tell->add_option("FILE", request.file)->required();
    tell->add_flag("--json", request.asJson);
    languageOption(tell);
    CLI::App *order = app.add_subcommand("rank", "rank the areas of a workbook, or a score table as CSV");
    order->add_option("FILE", request.file)->required();
    auto *set = order->add_option("--set", request.set, "pre-assessment or selection")
                    ->check(CLI::IsMember({"pre-assessment", "selection"}));
    order->add_option("--scale", request.scale, "MIN..MAX of a table's scores")->excludes(set);
    order->add_flag("--json", request.asJson);
    const auto roundOption = [&](CLI::App *command) {
        command->add_option("--round", request.round, "a round of scoring; the newest where it is not given")
            ->check(CLI::PositiveNumber);
    };
    roundOption(order);
    languageOption(order);
    CLI::App *send = app.add_subcommand("export", "write a document");
    send->add_option("FILE", request.file)->required();
    send->add_option("--document", request.document, list(namesOf(documents())))->required();
    send->add_option("--area", request.area, "an area's id or name");
    roundOption(send);
    auto *contacts = send->add_option("--contacts", request.contacts,
                                      "whose contact details stand in it: none, agreed or all; none where it "
                                      "is not given")
                         ->check(CLI::IsMember({"none", "agreed", "all"}));
    send->add_flag_callback(
            "--no-contacts", [&request] { request.contacts = "none"; }, "the same as --contacts none")
        ->excludes(contacts);
    send->add_option("-o,--output", request.output, "the file to write")->required();
    languageOption(send);
    CLI::App *take = app.add_subcommand("import", "take rows from a file");
    take->add_option("FILE", request.file)->required();
    take->add_option("--what", request.what,
                     "gazetteer: official units; farmer-groups: a filled pre-identification sheet")
        ->required();
    take->add_option("IN", request.input)->required();
    take->add_flag("--dry-run", request.isDryRun, "only say what would happen");
    CLI::App *examine = app.add_subcommand("check", "whether a workbook is sound");
    examine->add_option("FILE", request.file)->required();
    languageOption(examine);

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        m_output << app.help();
        return 0;
    } catch (const CLI::ParseError &problem) {
        remark(problem.what());
        return 2;
    }
    // Of these all that is printed is for the reader.
    if (*tell || *order || *examine)
        m_language = chosen(request.language);
    try {
        if (*make)
            return newWorkbook(request);
        if (*tell)
            return info(request);
        if (*order)
            return rank(request);
        if (*send)
            return exportDocument(request);
        if (*take)
            return importFile(request);
        return check(request);
    } catch (const workbook::Error &error) {
        return fail(error.sentence(said()));
    } catch (const ExportError &error) {
        return fail(error.what());
    } catch (const std::exception &error) {
        return fail(error.what());
    }
}

int CommandLine::newWorkbook(const Request &request)
{
    const exchange::Templates made = templates();
    const std::string known = mapping::parseCriteriaTemplate(made.preAssessment).id;
    if (request.templateName != known)
        return fail(text::fill(said().translate("CommandLine", "There is no template “%1”; there is: %2."),
                               {request.templateName, known}));
    if (request.isSample)
        exchange::createTrainingWorkbook(request.file, made, resource(QStringLiteral("sample/training.json")),
                                         chosen(request.language), m_environment);
    else
        exchange::createWorkbook(request.file, made, m_environment);
    return 0;
}

namespace {

std::unique_ptr<Workbook> openForReading(const std::string &file, const workbook::Environment &environment)
{
    return Workbook::open(file, Workbook::Access::ReadOnly, schema::current(), environment);
}

} // namespace

int CommandLine::info(const Request &request)
{
    const auto workbook = openForReading(request.file, m_environment);
    const mapping::Programme programme = mapping::programme(workbook->database());
    std::vector<std::pair<std::string, int>> counts;
    std::vector<std::pair<std::string, workbook::Check>> checks;
    for (const StepEntry &step : steps()) {
        if (step.counts) {
            const auto counted = step.counts(workbook->database());
            counts.insert(counts.end(), counted.begin(), counted.end());
        }
        for (const workbook::Check &check : checksOf({step}, workbook->database(), said()))
            checks.emplace_back(step.key, check);
    }
    counts.emplace_back("history", workbook->historySize());
    if (request.asJson) {
        ordered_json json;
        const auto orNull = [](const std::optional<std::string> &value) {
            return value ? ordered_json(*value) : ordered_json(nullptr);
        };
        json["file"] = request.file;
        json["schema"] = workbook->schema().version();
        json["programme"] = {{"name", orNull(programme.name)},
                             {"province", orNull(programme.province)},
                             {"commodity", orNull(programme.commodity)},
                             {"season", orNull(programme.season)},
                             {"exercise", programme.isExercise}};
        for (const auto &[name, count] : counts)
            json["counts"][name] = count;
        json["checks"] = ordered_json::array();
        for (const auto &[step, check] : checks)
            json["checks"].push_back({{"step", step},
                                      {"page", check.page},
                                      {"done", check.done},
                                      {"required", check.required},
                                      {"sentence", check.sentence}});
        m_output << json.dump(2) << '\n';
        return 0;
    }
    m_output << programme.name.value_or(request.file) << '\n';
    m_output << text::fill(said().translate("CommandLine", "Format %1"),
                           {std::to_string(workbook->schema().version())})
             << '\n';
    for (const auto &[name, count] : counts)
        m_output << name << '\t' << count << '\n';
    for (const auto &[step, check] : checks)
        m_output << (check.done ? "[x] " : "[ ] ") << check.sentence << '\n';
    return 0;
}

int CommandLine::rank(const Request &request)
{
    return QFileInfo(QString::fromStdString(request.file))
                       .suffix()
                       .compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0
               ? rankTable(request)
               : rankWorkbook(request);
}

int CommandLine::rankTable(const Request &request)
{
    if (request.round != 0)
        return fail(said().translate("CommandLine", "A score table has no rounds: leave --round out."));
    const exchange::ScoreTableImport table = exchange::readScoreTable(
        contentOf(request.file, said()), scaleOf(request.set, request.scale, said()), said());
    if (!table.problems.empty())
        return fail(inOneLine(table.problems, said()));
    mapping::ScoredAreas scored;
    scored.table = table.table;
    scored.ranking = scoring::rank(table.table, scoring::Combination::MeanOfScorers);
    for (const exchange::TypedTotal &difference : table.differences)
        remark(exchange::describe(difference, table.table, said()));
    if (request.asJson) {
        m_output << exchange::rankingJson(table.table, scored.ranking, table.differences);
        return 0;
    }
    for (const scoring::Alternative &alternative : table.table.alternatives)
        scored.areaNames.push_back(alternative.name);
    printRanking(m_output, scored, said());
    return 0;
}

int CommandLine::rankWorkbook(const Request &request)
{
    const auto workbook = openForReading(request.file, m_environment);
    const auto kind = workbook::fromWord<mapping::AssessmentKind>(request.set)
                          .value_or(mapping::AssessmentKind::PreAssessment);
    const mapping::ScoredAreas scored = mapping::scoredAreas(
        workbook->database(), roundOf(workbook->database(), kind, request.round, said()), said());
    if (request.asJson)
        m_output << exchange::rankingJson(scored.table, scored.ranking);
    else
        printRanking(m_output, scored, said());
    return 0;
}

int CommandLine::exportDocument(const Request &request)
{
    const auto workbook = openForReading(request.file, m_environment);
    if (QFileInfo(QString::fromStdString(request.output)) == QFileInfo(QString::fromStdString(request.file)))
        return fail(
            text::fill(said().translate("CommandLine", "“%1” is the workbook itself: give the document "
                                                       "another name."),
                       {request.output}));
    const SQLite::Database &database = workbook->database();
    const text::Language language = m_languages.language(chosen(request.language));

    const std::vector<DocumentEntry> known = documents();
    const auto entry = std::find_if(known.begin(), known.end(), [&](const DocumentEntry &candidate) {
        return candidate.name == request.document;
    });
    if (entry == known.end())
        return fail(text::fill(said().translate("CommandLine", "There is no document “%1”; there are: %2."),
                               {request.document, list(namesOf(known))}));
    DocumentRequest wanted{database, language, workbook::isoTime(m_environment.now())};
    if (request.contacts == "agreed")
        wanted.contacts = document::Contacts::Agreed;
    else if (request.contacts == "all")
        wanted.contacts = document::Contacts::All;
    if (request.round != 0 && !entry->hasRounds)
        return fail(said().translate("CommandLine", "This document has no rounds: leave --round out."));
    if (entry->hasRounds)
        wanted.round = roundOf(database, mapping::AssessmentKind::PreAssessment, request.round, said()).id;
    if (entry->needsArea || (entry->mayBeOfArea && !request.area.empty())) {
        std::vector<std::string> names;
        for (const mapping::Area &area : mapping::areas(database))
            names.push_back(mapping::name(area, language));
        if (names.empty())
            return fail(said().translate("CommandLine", "This workbook has no areas yet."));
        if (request.area.empty())
            return fail(text::fill(said().translate("CommandLine", "Say which area with --area: %1."),
                                   {list(names)}));
        const auto area = mapping::areaNamed(database, request.area);
        if (!area)
            return fail(
                text::fill(said().translate("CommandLine", "No single area is called “%1”; there are: %2."),
                           {request.area, list(names)}));
        wanted.area = area->id;
    }
    const QString path = QString::fromStdString(request.output);
    if (!isFormatOf(*entry, path)) {
        std::vector<std::string> endings;
        for (const std::string &format : formatsOf(*entry))
            endings.push_back("." + format);
        return fail(
            text::fill(said().translate("CommandLine", "“%1” can't be made of this document; end the file's "
                                                       "name in %2."),
                       {request.output, list(endings)}));
    }
    // What can go wrong while writing is said by the widgets' half of the program.
    m_languages.install(m_language);
    loadFonts();
    writeDocument(*entry, wanted, path);
    return 0;
}

int CommandLine::importFile(const Request &request)
{
    const std::vector<std::string> kinds = importKinds();
    if (std::find(kinds.begin(), kinds.end(), request.what) == kinds.end())
        return fail(text::fill(said().translate("CommandLine", "“%1” can't be imported; what can is: %2."),
                               {request.what, list(kinds)}));
    const std::string content = contentOf(request.input, said());
    const auto workbook = Workbook::open(
        request.file, request.isDryRun ? Workbook::Access::ReadOnly : Workbook::Access::ReadWrite,
        schema::current(), m_environment);
    const FileImport import = planImport(request.what, content, workbook->database(), m_environment, said());
    if (!import.problem.empty())
        return fail(import.problem);
    for (const std::string &line : import.lines)
        m_output << line << '\n';
    if (!request.isDryRun && import.write)
        workbook->edit(import.label, import.write);
    return 0;
}

int CommandLine::check(const Request &request)
{
    const auto workbook = openForReading(request.file, m_environment);
    std::vector<std::string> problems = workbook->problems();
    for (std::string &problem : mapping::dataProblems(workbook->database(), said()))
        problems.push_back(std::move(problem));
    for (const std::string &problem : problems)
        m_output << problem << '\n';
    if (const auto found = static_cast<long long>(problems.size()); found > 0)
        return fail(said().translate("CommandLine", "The workbook has %n problem(s).", nullptr, found));
    m_output << said().translate("CommandLine", "The workbook is sound.") << '\n';
    return 0;
}

} // namespace bandom::ui
