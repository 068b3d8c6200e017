#include "people/Double.h"

#include "people/Profile.h"
#include "people/Reference.h"
#include "text/Fold.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace bandom::people {

using workbook::execute;
using workbook::Id;

namespace {

/// Numbers with fewer digits are no phone numbers: "12" is nobody's.
constexpr std::size_t fewestDigits = 6;

/// A name as it is compared: folded, without spaces and marks.
std::string nameKey(const std::string &name)
{
    std::string key = text::fold(name);
    std::erase_if(key, [](char byte) {
        const auto letter = static_cast<unsigned char>(byte);
        return letter < 0x80 && !std::isalnum(letter);
    });
    return key;
}

/// A phone number as it is compared: its digits, as it is dialled within the country; empty where it is none.
std::string phoneKey(const std::string &phone)
{
    std::string key = text::fold(phone);
    std::erase_if(key, [](char byte) { return byte < '0' || byte > '9'; });
    if (key.starts_with("00855"))
        key = "0" + key.substr(5);
    else if (key.starts_with("855"))
        key = "0" + key.substr(3);
    return key.size() < fewestDigits ? std::string() : key;
}

/// What of a stakeholder is compared.
struct Key
{
    Id id;
    std::string name;
    std::string phone;
};

std::vector<Key> keys(const SQLite::Database &database)
{
    std::vector<Key> all;
    workbook::forEachRow(
        database, "SELECT id, name, phone FROM stakeholder ORDER BY id", [&](SQLite::Statement &row) {
            all.push_back(
                {Id{row.getColumn(0).getString()}, nameKey(row.getColumn(1).getString()),
                 row.getColumn(2).isNull() ? std::string() : phoneKey(row.getColumn(2).getString())});
        });
    return all;
}

bool areApart(const SQLite::Database &database, const Id &one, const Id &other)
{
    return workbook::value<int>(database,
                                "SELECT 1 FROM different_people WHERE (one_id = ?1 AND other_id = ?2) "
                                "OR (one_id = ?2 AND other_id = ?1)",
                                one, other)
        .has_value();
}

/// `kept` where it says something, else what `gone` says.
template<class Value>
void fill(std::optional<Value> &kept, const std::optional<Value> &gone)
{
    if (!kept)
        kept = gone;
}

void fill(quantity::Quantity &kept, const quantity::Quantity &gone)
{
    if (!kept.isRecorded())
        kept = gone;
}

void fill(ProducerProfile &kept, const ProducerProfile &gone)
{
    fill(kept.households, gone.households);
    fill(kept.land, gone.land);
    // How many, of whom women, belong together.
    if (!kept.members && !kept.women) {
        kept.members = gone.members;
        kept.women = gone.women;
    }
    fill(kept.waterSource, gone.waterSource);
    fill(kept.seasonality, gone.seasonality);
    fill(kept.techniques, gone.techniques);
    fill(kept.relations, gone.relations);
    fill(kept.note, gone.note);
    fill(kept.source, gone.source);
}

void fill(TraderProfile &kept, const TraderProfile &gone)
{
    fill(kept.transport, gone.transport);
    fill(kept.collectionArea, gone.collectionArea);
    fill(kept.buyers, gone.buyers);
    fill(kept.terms, gone.terms);
    fill(kept.businessHours, gone.businessHours);
    fill(kept.relations, gone.relations);
    fill(kept.note, gone.note);
    fill(kept.source, gone.source);
}

void fill(InputSupplierProfile &kept, const InputSupplierProfile &gone)
{
    fill(kept.goods, gone.goods);
    fill(kept.shop, gone.shop);
    fill(kept.supplyTerms, gone.supplyTerms);
    fill(kept.suppliers, gone.suppliers);
    fill(kept.relations, gone.relations);
    fill(kept.note, gone.note);
    fill(kept.source, gone.source);
}

template<class Profile>
void mergeProfiles(const SQLite::Database &database, const Id &kept, const Id &gone)
{
    const Profile other = profileOf<Profile>(database, gone);
    if (isEmpty(other))
        return;
    Profile profile = profileOf<Profile>(database, kept);
    fill(profile, other);
    saveProfile(database, profile);
}

/// Of two farmer groups that are one, what the kept one lacks; where only one is a group it moves with the
/// other references.
void fillGroup(const SQLite::Database &database, const Id &kept, const Id &gone)
{
    execute(database,
            "UPDATE farmer_group SET code = coalesce(farmer_group.code, g.code), "
            "representative_id = coalesce(farmer_group.representative_id, g.representative_id), "
            "producers = coalesce(farmer_group.producers, g.producers), "
            "consumption = coalesce(farmer_group.consumption, g.consumption), "
            "access = coalesce(farmer_group.access, g.access), "
            "income = coalesce(farmer_group.income, g.income), "
            "rated_by = coalesce(farmer_group.rated_by, g.rated_by), "
            "rated_on = coalesce(farmer_group.rated_on, g.rated_on) "
            "FROM (SELECT * FROM farmer_group WHERE stakeholder_id = ?2) g "
            "WHERE farmer_group.stakeholder_id = ?1",
            kept, gone);
}

/// Every reference to `gone` names `kept`. Where both are named in one place already, such as two people who
/// were met at one meeting, one of the two rows is enough.
void moveReferences(const SQLite::Database &database, const Id &kept, const Id &gone)
{
    for (const Reference &reference : stakeholderReferences(database)) {
        const std::string update = "UPDATE OR IGNORE \"" + reference.table + "\" SET \"" + reference.column +
                                   "\" = ? WHERE \"" + reference.column + "\" = ?";
        execute(database, update.c_str(), kept, gone);
    }
}

/// Who is not `gone` is not `kept` either.
void moveDifferences(const SQLite::Database &database, const Id &kept, const Id &gone)
{
    std::vector<Id> others;
    workbook::forEachRow(
        database,
        "SELECT iif(one_id = ?1, other_id, one_id) FROM different_people WHERE ?1 IN (one_id, other_id)",
        [&](SQLite::Statement &row) { others.push_back(Id{row.getColumn(0).getString()}); }, gone);
    for (const Id &other : others) {
        if (other != kept)
            keepApart(database, kept, other);
    }
}

std::optional<std::string> joinedNotes(const std::optional<std::string> &kept,
                                       const std::optional<std::string> &gone)
{
    if (!kept || !gone || *kept == *gone)
        return kept ? kept : gone;
    return *kept + "\n" + *gone;
}

/// The stakeholder with what `gone` knows more.
Stakeholder filled(Stakeholder kept, const Stakeholder &gone, const text::Language &language)
{
    fill(kept.title, gone.title);
    fill(kept.sex, gone.sex);
    fill(kept.category, gone.category);
    fill(kept.phone, gone.phone);
    fill(kept.workplace, gone.workplace);
    fill(kept.address, gone.address);
    fill(kept.kind, gone.kind);
    fill(kept.place, gone.place);
    fill(kept.consent, gone.consent);
    if (gone.consent == Consent::Refused)
        kept.consent = Consent::Refused;
    kept.note = joinedNotes(kept.note, gone.note);
    if (kept.name != gone.name)
        kept.note =
            joinedNotes(kept.note, text::fill(language.translate("People", "Also written: %1"), {gone.name}));
    for (const Role role : gone.roles) {
        if (std::find(kept.roles.begin(), kept.roles.end(), role) == kept.roles.end())
            kept.roles.push_back(role);
    }
    return kept;
}

} // namespace

bool isSameName(const std::string &one, const std::string &other)
{
    const std::string key = nameKey(one);
    return !key.empty() && key == nameKey(other);
}

bool isSamePhone(const std::string &one, const std::string &other)
{
    const std::string key = phoneKey(one);
    return !key.empty() && key == phoneKey(other);
}

std::vector<Double> doubles(const SQLite::Database &database)
{
    std::map<std::string, std::vector<Id>> byName;
    std::map<std::string, std::vector<Id>> byPhone;
    for (const Key &key : keys(database)) {
        if (!key.name.empty())
            byName[key.name].push_back(key.id);
        if (!key.phone.empty())
            byPhone[key.phone].push_back(key.id);
    }
    std::vector<Double> found;
    std::set<std::pair<std::string, std::string>> known;
    const auto addPairs = [&](const std::map<std::string, std::vector<Id>> &groups, Likeness likeness) {
        for (const auto &[key, ids] : groups) {
            for (std::size_t i = 0; i < ids.size(); ++i) {
                for (std::size_t j = i + 1; j < ids.size(); ++j) {
                    if (!areApart(database, ids[i], ids[j]) &&
                        known.insert({ids[i].text, ids[j].text}).second)
                        found.push_back({ids[i], ids[j], likeness});
                }
            }
        }
    };
    addPairs(byName, Likeness::Name);
    addPairs(byPhone, Likeness::Phone);
    return found;
}

std::vector<Double> doublesOf(const SQLite::Database &database, const Id &stakeholder)
{
    const std::vector<Key> all = keys(database);
    const auto own =
        std::find_if(all.begin(), all.end(), [&](const Key &key) { return key.id == stakeholder; });
    if (own == all.end())
        return {};
    std::vector<Double> found;
    for (const Key &key : all) {
        const bool isName = !own->name.empty() && key.name == own->name;
        const bool isPhone = !own->phone.empty() && key.phone == own->phone;
        if (key.id != stakeholder && (isName || isPhone) && !areApart(database, stakeholder, key.id))
            found.push_back({stakeholder, key.id, isName ? Likeness::Name : Likeness::Phone});
    }
    return found;
}

void keepApart(const SQLite::Database &database, const Id &one, const Id &other)
{
    const bool isInOrder = one.text < other.text;
    execute(database, "INSERT OR IGNORE INTO different_people (one_id, other_id) VALUES (?, ?)",
            isInOrder ? one : other, isInOrder ? other : one);
}

MergeProblem mergeProblem(const SQLite::Database &database, const Id &kept, const Id &gone)
{
    const bool areBoth = workbook::value<int>(database,
                                              "SELECT 1 FROM score_sheet a JOIN score_sheet b "
                                              "ON a.assessment_id = b.assessment_id "
                                              "WHERE a.scorer_id = ? AND b.scorer_id = ? LIMIT 1",
                                              kept, gone)
                             .has_value();
    return areBoth ? MergeProblem::BothScored : MergeProblem::None;
}

void mergeStakeholders(const SQLite::Database &database, const Id &kept, const Id &gone,
                       const text::Language &language)
{
    const auto first = findStakeholder(database, kept);
    const auto second = findStakeholder(database, gone);
    if (!first || !second || kept == gone || mergeProblem(database, kept, gone) != MergeProblem::None)
        return;
    mergeProfiles<ProducerProfile>(database, kept, gone);
    mergeProfiles<TraderProfile>(database, kept, gone);
    mergeProfiles<InputSupplierProfile>(database, kept, gone);
    fillGroup(database, kept, gone);
    moveDifferences(database, kept, gone);
    moveReferences(database, kept, gone);
    saveStakeholder(database, filled(*first, *second, language));
    // What is left of it says the same as a row of the kept one.
    workbook::remove<Stakeholder>(database, gone);
}

} // namespace bandom::people
