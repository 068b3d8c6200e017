#pragma once

#include "people/Attendance.h"

/// The meeting in which the people concerned select the clusters (the guide's section 5.2). A workbook has
/// one, with the id "selection".
namespace bandom::selection {

workbook::Id meetingId();

/// The meeting's particulars; nothing recorded in a workbook that is damaged enough to have none.
people::Meeting meeting(const SQLite::Database &database);

} // namespace bandom::selection
