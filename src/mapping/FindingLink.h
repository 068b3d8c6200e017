#pragma once

#include "mapping/Finding.h"

#include <vector>

/// Which intervention answers which constraint or opportunity.
namespace bandom::mapping {

/// Whether findings of this section are answered by interventions.
bool isAnswered(Section section);

/// The constraints and opportunities that an intervention answers, in the report's order.
std::vector<Finding> answeredBy(const SQLite::Database &database, const workbook::Id &intervention);

/// The interventions that answer a constraint or an opportunity, in their order.
std::vector<Finding> answersTo(const SQLite::Database &database, const workbook::Id &finding);

/// Links or unlinks; nothing where it is so already. Inside of an edit.
void link(const SQLite::Database &database, const workbook::Id &intervention, const workbook::Id &finding);
void unlink(const SQLite::Database &database, const workbook::Id &intervention, const workbook::Id &finding);

/// Puts these links in place of all that the finding has, whether it is an intervention or is answered by
/// some. Inside of an edit.
void setLinks(const SQLite::Database &database, const Finding &finding,
              const std::vector<workbook::Id> &others);

/// Whether any intervention of an area answers something.
bool hasLinks(const SQLite::Database &database, const workbook::Id &area);

/// The constraints of an area that no intervention answers.
int constraintsWithoutIntervention(const SQLite::Database &database, const workbook::Id &area);

} // namespace bandom::mapping
