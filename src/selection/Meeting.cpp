#include "selection/Meeting.h"

namespace bandom::selection {

workbook::Id meetingId()
{
    return {"selection"};
}

people::Meeting meeting(const SQLite::Database &database)
{
    people::Meeting blank;
    blank.id = meetingId();
    return workbook::find<people::Meeting>(database, meetingId()).value_or(blank);
}

} // namespace bandom::selection
