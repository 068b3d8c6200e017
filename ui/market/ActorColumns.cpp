#include "ui/market/ActorColumns.h"

#include "mapping/Area.h"
#include "text/Fold.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/QuantityColumn.h"
#include "ui/widgets/StepPage.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandom::ui {

using people::InputSupplierProfile;
using people::ProducerProfile;
using people::Stakeholder;
using people::TraderProfile;
using quantity::Measure;
using workbook::Id;

namespace {

class ActorColumns
{
    Q_DECLARE_TR_FUNCTIONS(ActorColumns)

public:
    template<class T, class Member>
    static Column<T> line(const QString &title, Member T::*member)
    {
        return Column<T>::of(ColumnKind::Text, title, member);
    }

    template<class T, class Member>
    static Column<T> lines(const QString &title, Member T::*member)
    {
        return Column<T>::of(ColumnKind::LongText, title, member);
    }

    /// What every profile ends with.
    template<class T>
    static FieldColumn<T> last()
    {
        auto relations = lines(tr("Existing relations"), &T::relations);
        relations.toolTip = tr("With projects, groups, buyers and suppliers.");
        return {{relations, line(tr("Notes"), &T::note), line(tr("Source"), &T::source)},
                {QStringLiteral("relations"), QStringLiteral("note"), QStringLiteral("source")}};
    }

    /// How many, of whom women: there can't be more of these.
    static Column<ProducerProfile> count(const QString &title, std::optional<int> ProducerProfile::*member)
    {
        auto column = Column<ProducerProfile>::of(ColumnKind::Number, title, member);
        column.lowest = 0;
        column.write = [write = column.write](ProducerProfile &profile,
                                              const QVariant &value) -> std::optional<QString> {
            if (auto problem = write(profile, value))
                return problem;
            if (profile.members && profile.women && *profile.women > *profile.members)
                return tr("There are more women than members.");
            return std::nullopt;
        };
        return column;
    }

    static Column<Stakeholder> village(const SQLite::Database &database, const text::Language &language)
    {
        Column<Stakeholder> column;
        column.title = tr("Village");
        column.toolTip = tr("The official unit where they are: its name in either script, or its code.");
        column.read = [&database, language](const Stakeholder &person) -> QVariant {
            const auto place =
                person.place ? workbook::find<places::Place>(database, *person.place) : std::nullopt;
            return place ? textValue(places::fullName(*place, language)) : QVariant();
        };
        column.write = [&database, language](Stakeholder &person,
                                             const QVariant &value) -> std::optional<QString> {
            const std::string typed = value.toString().trimmed().toStdString();
            if (typed.empty()) {
                person.place.reset();
                return std::nullopt;
            }
            const auto found = placesCalled(database, person, typed, language);
            if (found.empty())
                return tr("No official unit is called so. Add it on the page “Areas”, or type the address "
                          "instead.");
            if (found.size() > 1)
                return tr("Several units are called so: type the code.");
            person.place = found.front().id;
            return std::nullopt;
        };
        return column;
    }

private:
    /// The villages that are spelt so, else the other units; of several those in the actor's own areas, where
    /// there are any.
    static std::vector<places::Place> placesCalled(const SQLite::Database &database,
                                                   const Stakeholder &person, const std::string &typed,
                                                   const text::Language &language)
    {
        constexpr int mostPlaces = 50;
        std::vector<places::Place> found = places::matchingPlaces(database, typed, mostPlaces);
        std::erase_if(found, [&](const places::Place &place) {
            return !places::isSpelling(place, typed) &&
                   !text::sameText(places::fullName(place, language), typed);
        });
        const auto keep = [&](const auto &isWanted) {
            if (std::any_of(found.begin(), found.end(), isWanted))
                std::erase_if(found, [&](const places::Place &place) { return !isWanted(place); });
        };
        keep([](const places::Place &place) { return place.level == places::Level::Village; });
        if (found.size() > 1) {
            std::vector<Id> near;
            for (const Id &area : people::areasOf(database, person.id)) {
                for (const places::Place &unit : mapping::unitsWithin(database, area))
                    near.push_back(unit.id);
            }
            keep([&](const places::Place &place) {
                return std::find(near.begin(), near.end(), place.id) != near.end();
            });
        }
        return found;
    }
};

} // namespace

std::vector<FieldColumn<Stakeholder>> personFields(const SQLite::Database &database,
                                                   const text::Language &language)
{
    using S = Stakeholder;
    auto kind = choiceColumn(ActorColumns::tr("Person, group or body"), &S::kind, language);
    auto title = ActorColumns::line(ActorColumns::tr("Title"), &S::title);
    title.toolTip = ActorColumns::tr("How somebody is addressed, or what their task is.");
    return {
        {{kind, title}, {QStringLiteral("kind"), QStringLiteral("title")}},
        {{ActorColumns::village(database, language),
          ActorColumns::line(ActorColumns::tr("Address"), &S::address)},
         {QStringLiteral("village"), QStringLiteral("address")}},
        {{ActorColumns::lines(ActorColumns::tr("Notes"), &S::note)}, {QStringLiteral("personNote")}},
    };
}

std::vector<FieldColumn<ProducerProfile>> producerFields(const text::Language &language)
{
    using P = ProducerProfile;
    auto households =
        quantityColumn(ActorColumns::tr("Households"), &P::households, Measure::Count, language);
    households.toolTip = ActorColumns::tr("How many, or about how many: 60, about 60, 50 to 70.");
    auto land = quantityColumn(ActorColumns::tr("Land of a household"), &P::land, Measure::Land, language);
    land.toolTip = ActorColumns::tr("With its unit: 200 to 1,000 m², about 0.5 ha.");
    return {
        {{households, land, ActorColumns::count(ActorColumns::tr("Members"), &P::members),
          ActorColumns::count(ActorColumns::tr("of whom women"), &P::women)},
         {QStringLiteral("households"), QStringLiteral("land"), QStringLiteral("members"),
          QStringLiteral("women")}},
        {{ActorColumns::line(ActorColumns::tr("Source of water"), &P::waterSource),
          ActorColumns::line(ActorColumns::tr("Seasons"), &P::seasonality),
          ActorColumns::lines(ActorColumns::tr("Techniques"), &P::techniques)},
         {QStringLiteral("waterSource"), QStringLiteral("seasonality"), QStringLiteral("techniques")}},
        ActorColumns::last<P>(),
    };
}

std::vector<FieldColumn<TraderProfile>> traderFields()
{
    using T = TraderProfile;
    return {
        {{ActorColumns::line(ActorColumns::tr("Open"), &T::businessHours),
          ActorColumns::line(ActorColumns::tr("Terms"), &T::terms),
          ActorColumns::lines(ActorColumns::tr("Collects from"), &T::collectionArea)},
         {QStringLiteral("businessHours"), QStringLiteral("terms"), QStringLiteral("collectionArea")}},
        {{ActorColumns::lines(ActorColumns::tr("Transport"), &T::transport),
          ActorColumns::lines(ActorColumns::tr("Buyers"), &T::buyers)},
         {QStringLiteral("transport"), QStringLiteral("buyers")}},
        ActorColumns::last<T>(),
    };
}

std::vector<FieldColumn<InputSupplierProfile>> inputSupplierFields()
{
    using I = InputSupplierProfile;
    return {
        {{ActorColumns::lines(ActorColumns::tr("Shop"), &I::shop),
          ActorColumns::lines(ActorColumns::tr("Goods"), &I::goods)},
         {QStringLiteral("shop"), QStringLiteral("goods")}},
        {{ActorColumns::lines(ActorColumns::tr("Terms of supply"), &I::supplyTerms),
          ActorColumns::lines(ActorColumns::tr("Supplied by"), &I::suppliers)},
         {QStringLiteral("supplyTerms"), QStringLiteral("suppliers")}},
        ActorColumns::last<I>(),
    };
}

} // namespace bandom::ui
