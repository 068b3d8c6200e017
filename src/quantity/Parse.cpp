#include "quantity/Parse.h"

#include "quantity/Vocabulary.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::quantity {

namespace {

/// What stops the reading.
struct Stop
{
    Problem problem;
    std::string word;
    std::vector<mpq_class> readings;
};

/// One value and the unit that stands behind it.
struct Value
{
    mpq_class number;
    std::optional<Unit> unit;
};

/// All that a cell says, before it is asked whether that is expected here.
struct Said
{
    std::vector<Value> values;
    std::optional<Mark> bound; ///< AtLeast or UpTo
    bool isRange = false;
    bool isAbout = false;
    std::optional<Currency> currency;
    std::optional<Unit> perUnit; ///< of a price
    std::optional<Period> period;
    std::optional<Stop> stop;
};

/// Reads the tokens from left to right; the first thing that can't be stops it.
class Reader
{
public:
    explicit Reader(Unit kilo) : m_kilo(kilo) {}

    Said read(std::string_view text)
    {
        for (const Token &token : tokens(text)) {
            std::visit([this](const auto &part) { take(part); }, token);
            if (m_said.stop)
                return std::move(m_said);
        }
        if (m_said.values.size() == 2 && !m_said.isRange)
            stop(Problem::NotANumber, std::string(text::trimmed(text)));
        else if (m_said.isRange && m_said.values.size() < 2)
            stop(Problem::NotANumber, std::string(text::trimmed(text)));
        return std::move(m_said);
    }

private:
    void stop(Problem problem, std::string word, std::vector<mpq_class> readings = {})
    {
        m_said.stop = Stop{problem, std::move(word), std::move(readings)};
    }

    void take(const NumberToken &token)
    {
        const text::ParsedNumber number = text::parseNumber(token.text);
        if (number.kind == text::ParsedNumber::Kind::Ambiguous)
            stop(Problem::AmbiguousNumber, token.text, number.readings);
        else if (!number.isNumber() || m_said.values.size() == 2 || m_isPer)
            stop(Problem::NotANumber, token.text);
        else
            m_said.values.push_back({number.value, std::nullopt});
    }

    void take(const UnknownToken &token) { stop(Problem::UnknownWord, token.text); }

    void take(Mark mark)
    {
        switch (mark) {
        case Mark::About:
            m_said.isAbout = true;
            break;
        case Mark::AtLeast:
        case Mark::UpTo:
            m_said.bound = mark;
            break;
        case Mark::To:
            m_said.isRange = true;
            break;
        case Mark::Per:
            m_isPer = true;
            break;
        case Mark::Kilo:
            take(m_kilo);
            break;
        case Mark::NotStated:
            break;
        }
    }

    void take(Unit unit)
    {
        if (m_said.values.empty()) {
            stop(Problem::NoNumber, workbook::word(unit));
        } else if (m_said.perUnit || m_said.values.back().unit) {
            stop(Problem::UnitNotExpected, workbook::word(unit));
        } else if (m_isPer) {
            m_said.perUnit = unit;
            m_isPer = false;
        } else {
            m_said.values.back().unit = unit;
        }
    }

    void take(Period period)
    {
        if (m_said.period)
            stop(Problem::PeriodNotExpected, workbook::word(period));
        m_said.period = period;
        m_isPer = false;
    }

    void take(Currency currency)
    {
        if (m_said.currency && m_said.currency != currency)
            stop(Problem::UnitNotExpected, workbook::word(currency));
        m_said.currency = currency;
    }

    Unit m_kilo;
    Said m_said;
    bool m_isPer = false; ///< a "per" waits for what it is of
};

template<class Result>
struct Range
{
    Result lowest;
    Result highest;
};

/// The values as lowest and highest: both alike for one, one of them missing behind "at least" or "up to".
Range<std::optional<mpq_class>> bounds(const Said &said)
{
    if (said.values.size() == 2)
        return {said.values[0].number, said.values[1].number};
    const mpq_class &only = said.values.front().number;
    if (said.bound == Mark::AtLeast)
        return {only, std::nullopt};
    if (said.bound == Mark::UpTo)
        return {std::nullopt, only};
    return {only, only};
}

/// What is wrong with the values whatever they are of; none where nothing is.
std::optional<Stop> valueProblem(const Said &said, bool mayBeBelowZero)
{
    if (said.values.empty())
        return Stop{Problem::NoNumber, {}, {}};
    if (!mayBeBelowZero && std::any_of(said.values.begin(), said.values.end(),
                                       [](const Value &value) { return value.number < 0; }))
        return Stop{Problem::BelowZero, {}, {}};
    if (said.values.size() == 2 && said.values[1].number < said.values[0].number)
        return Stop{Problem::HighestUnderLowest, {}, {}};
    return std::nullopt;
}

template<class Result>
Reading<Result> failed(Stop stop, std::vector<Unit> expected)
{
    Reading<Result> reading;
    reading.problem = stop.problem;
    reading.word = std::move(stop.word);
    reading.readings = std::move(stop.readings);
    reading.units = std::move(expected);
    return reading;
}

bool isExpected(Unit unit, const std::vector<Unit> &expected)
{
    return std::find(expected.begin(), expected.end(), unit) != expected.end();
}

/// Puts both ends of a range into one unit, the last one that was said; what hinders that.
std::optional<Stop> unify(Said &said)
{
    const std::optional<Unit> unit = said.values.back().unit;
    if (!unit)
        return Stop{Problem::MissingUnit, {}, {}};
    for (Value &value : said.values) {
        const auto converted = convert(value.number, value.unit.value_or(*unit), *unit);
        if (!converted)
            return Stop{Problem::UnitNotExpected, workbook::word(*unit), {}};
        value.number = *converted;
        value.unit = unit;
    }
    return std::nullopt;
}

/// What is counted is whole.
std::optional<Stop> partProblem(const Said &said)
{
    for (const Value &value : said.values) {
        if (value.number.get_den() != 1)
            return Stop{Problem::NotWhole, numberText(value.number), {}};
    }
    return std::nullopt;
}

} // namespace

Reading<Quantity> parse(std::string_view text, Measure measure)
{
    if (text::trimmed(text).empty())
        return {};
    const std::vector<Unit> expected = units(measure);
    Said said = Reader(measure == Measure::Distance ? Unit::Kilometre : Unit::Kilogram).read(text);
    if (said.stop)
        return failed<Quantity>(*said.stop, expected);
    if (said.values.empty())
        return failed<Quantity>({Problem::NoNumber, {}, {}}, expected);
    for (const Value &value : said.values) {
        if (value.unit && !isExpected(*value.unit, expected))
            return failed<Quantity>({Problem::UnitNotExpected, workbook::word(*value.unit), {}}, expected);
    }
    if (said.currency)
        return failed<Quantity>({Problem::UnitNotExpected, workbook::word(*said.currency), {}}, expected);
    if (const auto problem = measure == Measure::Count ? partProblem(said) : unify(said))
        return failed<Quantity>(*problem, expected);
    if (const auto problem = valueProblem(said, false))
        return failed<Quantity>(*problem, expected);
    if (said.period && !hasPeriod(measure))
        return failed<Quantity>({Problem::PeriodNotExpected, workbook::word(*said.period), {}}, expected);

    const auto [lowest, highest] = bounds(said);
    Reading<Quantity> reading;
    reading.value = Quantity{lowest, highest, said.values.back().unit, said.period, said.isAbout};
    return reading;
}

Reading<UnitPrice> parsePrice(std::string_view text, bool isDifference)
{
    if (text::trimmed(text).empty())
        return {};
    const std::vector<Unit> expected = units(Measure::Yield);
    const Said said = Reader(Unit::Kilogram).read(text);
    if (said.stop)
        return failed<UnitPrice>(*said.stop, expected);
    if (const auto problem = valueProblem(said, isDifference))
        return failed<UnitPrice>(*problem, expected);
    if (!said.currency)
        return failed<UnitPrice>({Problem::MissingCurrency, {}, {}}, expected);
    // "500 riel kg" says the same as "500 riel/kg".
    const std::optional<Unit> unit = said.perUnit ? said.perUnit : said.values.back().unit;
    if (unit && !isExpected(*unit, expected))
        return failed<UnitPrice>({Problem::UnitNotExpected, workbook::word(*unit), {}}, expected);
    if (said.period)
        return failed<UnitPrice>({Problem::PeriodNotExpected, workbook::word(*said.period), {}}, expected);

    const auto [lowest, highest] = bounds(said);
    Reading<UnitPrice> reading;
    reading.value = UnitPrice{lowest, highest, said.currency, unit};
    return reading;
}

Reading<Money> parseMoney(std::string_view text)
{
    if (text::trimmed(text).empty())
        return {};
    const Said said = Reader(Unit::Kilogram).read(text);
    if (said.stop)
        return failed<Money>(*said.stop, {});
    if (const auto problem = valueProblem(said, false))
        return failed<Money>(*problem, {});
    if (!said.currency)
        return failed<Money>({Problem::MissingCurrency, {}, {}}, {});
    if (said.values.size() != 1 || said.bound || said.isAbout)
        return failed<Money>({Problem::NotANumber, std::string(text::trimmed(text)), {}}, {});
    if (const auto unit = said.perUnit ? said.perUnit : said.values.front().unit)
        return failed<Money>({Problem::UnitNotExpected, workbook::word(*unit), {}}, {});
    if (said.period)
        return failed<Money>({Problem::PeriodNotExpected, workbook::word(*said.period), {}}, {});

    Reading<Money> reading;
    reading.value = Money{said.values.front().number, *said.currency};
    return reading;
}

std::string sentence(Problem problem, const std::string &word, const std::vector<mpq_class> &readings,
                     const std::vector<Unit> &units, const text::Language &language)
{
    std::string names;
    for (const Unit unit : units)
        names = names.empty() ? name(unit, language)
                              : text::fill(language.translate("Quantities", "%1, %2", "a list of units"),
                                           {names, name(unit, language)});
    switch (problem) {
    case Problem::AmbiguousNumber:
        return text::fill(language.translate(
                              "Quantities", "“%1” may be %2 or %3. Write it so that it can be read one way."),
                          {word, numberText(readings.front()), numberText(readings.back())});
    case Problem::NotANumber:
        return text::fill(
            language.translate("Quantities", "“%1” is not one number, nor a range such as 5 to 10."), {word});
    case Problem::NoNumber:
        return language.translate("Quantities", "The number is missing.");
    case Problem::MissingUnit:
        return text::fill(language.translate("Quantities", "The unit is missing. Units are: %1."), {names});
    case Problem::MissingCurrency:
        return language.translate("Quantities", "The currency is missing: riel or US dollars.");
    case Problem::UnknownWord:
        return names.empty()
                   ? text::fill(language.translate("Quantities", "“%1” is not understood here."), {word})
                   : text::fill(
                         language.translate("Quantities", "“%1” is not understood here. Units are: %2."),
                         {word, names});
    case Problem::UnitNotExpected:
        return names.empty()
                   ? text::fill(language.translate("Quantities", "The unit “%1” has no place here."), {word})
                   : text::fill(
                         language.translate("Quantities", "The unit “%1” has no place here. Units are: %2."),
                         {word, names});
    case Problem::PeriodNotExpected:
        return text::fill(language.translate("Quantities", "A span of time (“%1”) has no place here."),
                          {word});
    case Problem::HighestUnderLowest:
        return language.translate("Quantities", "The highest value is under the lowest one.");
    case Problem::BelowZero:
        return language.translate("Quantities", "It cannot be under zero.");
    case Problem::NotWhole:
        return text::fill(language.translate("Quantities", "“%1” is not a whole number."), {word});
    }
    return {};
}

} // namespace bandom::quantity
