#include "exchange/ContactFile.h"

#include "exchange/Csv.h"
#include "support/Catch.h"

#include <map>
#include <stdexcept>

using namespace bandom;
using mapping::Contact;
using mapping::ContactList;

namespace {

using Card = std::map<std::string, std::string>;

/// Takes the line that begins at `from`, and what of it stands on the next ones; as RFC 2426 has it: CR LF at
/// every end, at most 75 bytes, and a space before what goes on.
std::string takeLine(const std::string &file, std::size_t &from)
{
    std::string whole;
    for (bool isFirst = true;; isFirst = false) {
        const auto end = file.find("\r\n", from);
        if (end == std::string::npos || end - from > 75)
            throw std::runtime_error("a line of a vCard that is too long, or does not end in CR LF");
        const std::string line = file.substr(from + (isFirst ? 0 : 1), end - from - (isFirst ? 0 : 1));
        if (line.find_first_of("\r\n") != std::string::npos)
            throw std::runtime_error("a bare line end");
        whole += line;
        from = end + 2;
        if (from >= file.size() || file[from] != ' ')
            return whole;
    }
}

/// Reads vCards strictly: what RFC 2426 does not allow throws.
std::vector<Card> readCards(const std::string &file)
{
    std::vector<Card> cards;
    std::size_t from = 0;
    while (from < file.size()) {
        if (takeLine(file, from) != "BEGIN:VCARD" || takeLine(file, from) != "VERSION:3.0")
            throw std::runtime_error("no beginning of a vCard 3.0");
        Card &card = cards.emplace_back();
        for (std::string line = takeLine(file, from); line != "END:VCARD"; line = takeLine(file, from)) {
            const auto colon = line.find(':');
            if (colon == std::string::npos ||
                !card.emplace(line.substr(0, colon), line.substr(colon + 1)).second)
                throw std::runtime_error("no property, or one that stands twice: " + line);
        }
        if (!card.contains("FN") || !card.contains("N"))
            throw std::runtime_error("a card without a name");
    }
    return cards;
}

/// The parts of a value that semicolons divide, without their backslashes.
std::vector<std::string> partsOf(const std::string &value)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\') {
            const char next = value.at(++i);
            parts.back() += next == 'n' ? '\n' : next;
        } else if (value[i] == ';') {
            parts.emplace_back();
        } else {
            parts.back() += value[i];
        }
    }
    return parts;
}

Contact contact(const std::string &name, std::optional<std::string> phone)
{
    Contact made;
    made.person.id = workbook::Id{"0190-" + name};
    made.person.name = name;
    made.person.phone = std::move(phone);
    return made;
}

} // namespace

TEST_CASE("a vCard brings name and phone and village back whatever signs are in them")
{
    ContactList list;
    Contact trader = contact("Trader; Orussey market, stall 4", "012 000 111");
    trader.person.workplace = "Market\\stall";
    trader.person.address = "Street 1\nHouse 2";
    trader.village = "Ba Daeum village";
    trader.roles = "Trader, Retailer";
    list.contacts = {trader, contact("Growers", std::nullopt)};
    const auto cards = readCards(exchange::contactsVcf(list));
    REQUIRE(cards.size() == 2);
    CHECK(partsOf(cards[0].at("FN")) == std::vector<std::string>{"Trader; Orussey market, stall 4"});
    CHECK(partsOf(cards[0].at("N")) ==
          std::vector<std::string>{"Trader; Orussey market, stall 4", "", "", "", ""});
    CHECK(cards[0].at("TEL;TYPE=CELL") == "012 000 111");
    CHECK(partsOf(cards[0].at("ORG")) == std::vector<std::string>{"Market\\stall"});
    CHECK(partsOf(cards[0].at("ADR;TYPE=WORK")) ==
          std::vector<std::string>{"", "", "Street 1\nHouse 2", "Ba Daeum village", "", "", ""});
    CHECK_FALSE(cards[1].contains("TEL;TYPE=CELL"));
}

TEST_CASE("a long Khmer name is divided between letters in a vCard and comes back whole")
{
    const std::string name = "ឈ្មួញ និងអ្នកលក់រាយនៅផ្សារអូរឫស្សី ខេត្តស្ទឹងត្រែង ដែលប្រមូលទិញពីភូមិអូររី";
    ContactList list;
    list.contacts = {contact(name, "012 000 111")};
    const auto cards = readCards(exchange::contactsVcf(list));
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].at("FN") == name);
}

TEST_CASE("contacts as CSV tell what was left out from what was not recorded")
{
    ContactList list;
    Contact hidden = contact("Trader", std::nullopt);
    hidden.isPhoneLeftOut = true;
    hidden.isAddressLeftOut = true;
    list.contacts = {hidden, contact("Growers", std::nullopt), contact("Shop", "012 000 111")};
    const std::string csv = exchange::contactsCsv(list, text::Language());
    CHECK(csv.substr(0, 3) == "\xEF\xBB\xBF");
    const auto table = std::get<exchange::CsvTable>(exchange::readCsv(csv));
    REQUIRE(table.rows.size() == 4);
    const auto cell = [&](std::size_t row, std::size_t column) { return table.rows[row].fields.at(column); };
    CHECK(cell(0, 7) == "Phone");
    CHECK(cell(1, 7) == "left out");
    CHECK(cell(2, 7).empty());
    CHECK(cell(3, 7) == "012 000 111");
    CHECK(cell(3, 8) == "not asked");
}
