#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace bandom::ui {

/// What a score table shows: plain values, worked out by whoever owns them. Criteria go down, areas across,
/// as in the guide's table of section 5.2.
struct ScoreTableData
{
    struct Criterion
    {
        QString name;
        QString detail; ///< its question or full text, shown when pointed at; may be empty
        QString weight; ///< shown after the name where weights differ; may be empty
    };

    /// Three states: a value, not scored (neither), not applicable.
    struct Cell
    {
        std::optional<double> value; ///< on the scale; a mean where the table is read-only
        bool notApplicable = false;
        bool evidence = false; ///< a note or a finding stands behind it
    };

    struct Area
    {
        QString name;
        QString total; ///< "7 (3/3)", or "2–5 (2/3)" where cells are missing
        bool incomplete = false;
        QString rank;            ///< empty where there is none
        bool tied = false;       ///< shares its rank with another
        bool rankOpen = false;   ///< an incomplete area may still change the rank
        double lowest = 0;       ///< of the total: where it lies between the worst and the best, 0 to 1
        double highest = 0;      ///< the same; above `lowest` where the area is incomplete
        std::vector<Cell> cells; ///< one for each criterion
    };

    std::vector<Criterion> criteria;
    std::vector<Area> areas;
    QString note;                 ///< what the mark of an open rank means; empty where no rank has it
    int scaleLowest = 0;          ///< one digit
    int scaleHighest = 3;         ///< one digit
    std::vector<QString> anchors; ///< the words of each point, from the lowest; may be empty
    int decimals = 0;             ///< of the values: 1 for means
};

} // namespace bandom::ui
