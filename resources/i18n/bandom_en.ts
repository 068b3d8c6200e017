<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The workbook has %n problem(s).</source>
        <translation>
            <numerusform>The workbook has %n problem.</numerusform>
            <numerusform>The workbook has %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>Contact details left out: %n.</source>
        <translation>
            <numerusform>Contact details left out: %n.</numerusform>
            <numerusform>Contact details left out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not agree to be passed on: %n.</source>
        <translation>
            <numerusform>Did not agree to be passed on: %n.</numerusform>
            <numerusform>Did not agree to be passed on: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Were not asked: %n.</source>
        <translation>
            <numerusform>Was not asked: %n.</numerusform>
            <numerusform>Were not asked: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, of whom women %1 (sex not recorded: %2)</source>
        <translation>
            <numerusform>%n person, of whom women %1 (sex not recorded: %2)</numerusform>
            <numerusform>%n people, of whom women %1 (sex not recorded: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of people who did not agree, or were not asked, stand in this list: %n. Do not pass it on.</source>
        <translation>
            <numerusform>Details of %n person who did not agree, or was not asked, stand in this list. Do not pass it on.</numerusform>
            <numerusform>Details of %n people who did not agree, or were not asked, stand in this list. Do not pass it on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message numerus="yes">
        <source>%n score(s) belong to a criterion of another round.</source>
        <translation>
            <numerusform>%n score belongs to a criterion of another round.</numerusform>
            <numerusform>%n scores belong to a criterion of another round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) are on the scale of another assessment.</source>
        <translation>
            <numerusform>%n score is on the scale of another assessment.</numerusform>
            <numerusform>%n scores are on the scale of another assessment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) end before they begin.</source>
        <translation>
            <numerusform>%n visit ends before it begins.</numerusform>
            <numerusform>%n visits end before they begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of the field work end before they begin.</source>
        <translation>
            <numerusform>%n activity of the field work ends before it begins.</numerusform>
            <numerusform>%n activities of the field work end before they begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have lost their picture.</source>
        <translation>
            <numerusform>%n photo has lost its picture.</numerusform>
            <numerusform>%n photos have lost their picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message numerus="yes">
        <source>%1, %2: from %3 to %4 (scorers: %n)</source>
        <translation>
            <numerusform>%1, %2: from %3 to %4 (scorers: %n)</numerusform>
            <numerusform>%1, %2: from %3 to %4 (scorers: %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseAction</name>
    <message numerus="yes">
        <source>%1 was removed, from the history too. The name still stands in %n other place(s): search for it.</source>
        <translation>
            <numerusform>%1 was removed, from the history too. The name still stands in %n other place: search for it.</numerusform>
            <numerusform>%1 was removed, from the history too. The name still stands in %n other places: search for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FarmerGroups</name>
    <message numerus="yes">
        <source>Farmer groups added: %n</source>
        <translation>
            <numerusform>Farmer groups added: %n</numerusform>
            <numerusform>Farmer groups added: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Farmer groups of which something is new: %n</source>
        <translation>
            <numerusform>Farmer groups of which something is new: %n</numerusform>
            <numerusform>Farmer groups of which something is new: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Farmer groups that stay as they are: %n</source>
        <translation>
            <numerusform>Farmer groups that stay as they are: %n</numerusform>
            <numerusform>Farmer groups that stay as they are: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows refused: %n</source>
        <translation>
            <numerusform>Rows refused: %n</numerusform>
            <numerusform>Rows refused: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmnessText</name>
    <message numerus="yes">
        <source>%1 (Kendall&apos;s W: %2; 0 is no common order, 1 the same order for all; sheets compared: %n)</source>
        <translation>
            <numerusform>%1 (Kendall&apos;s W: %2; 0 is no common order, 1 the same order for all; sheets compared: %n)</numerusform>
            <numerusform>%1 (Kendall&apos;s W: %2; 0 is no common order, 1 the same order for all; sheets compared: %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message numerus="yes">
        <source>Units added: %n</source>
        <translation>
            <numerusform>Units added: %n</numerusform>
            <numerusform>Units added: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units with a name or spelling that is new: %n</source>
        <translation>
            <numerusform>Units with a name or spelling that is new: %n</numerusform>
            <numerusform>Units with a name or spelling that is new: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units typed by hand that get their code: %n</source>
        <translation>
            <numerusform>Units typed by hand that get their code: %n</numerusform>
            <numerusform>Units typed by hand that get their code: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units that stay as they are: %n</source>
        <translation>
            <numerusform>Units that stay as they are: %n</numerusform>
            <numerusform>Units that stay as they are: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat another: %n</source>
        <translation>
            <numerusform>Rows that repeat another: %n</numerusform>
            <numerusform>Rows that repeat another: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of other provinces, left out: %n</source>
        <translation>
            <numerusform>Rows of other provinces, left out: %n</numerusform>
            <numerusform>Rows of other provinces, left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codes that had lost their leading zero: %n</source>
        <translation>
            <numerusform>Codes that had lost their leading zero: %n</numerusform>
            <numerusform>Codes that had lost their leading zero: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units typed by hand that may be several official ones: %n</source>
        <translation>
            <numerusform>Units typed by hand that may be several official ones: %n</numerusform>
            <numerusform>Units typed by hand that may be several official ones: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows refused: %n</source>
        <translation>
            <numerusform>Rows refused: %n</numerusform>
            <numerusform>Rows refused: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GazetteerImport</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n official unit(s)</source>
        <translation>
            <numerusform>Import %n official unit</numerusform>
            <numerusform>Import %n official units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeoJson</name>
    <message numerus="yes">
        <source>%n line(s) of rivers and water</source>
        <translation>
            <numerusform>%n line of rivers and water</numerusform>
            <numerusform>%n lines of rivers and water</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of roads</source>
        <translation>
            <numerusform>%n line of roads</numerusform>
            <numerusform>%n lines of roads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of borders</source>
        <translation>
            <numerusform>%n line of borders</numerusform>
            <numerusform>%n lines of borders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s)</source>
        <translation>
            <numerusform>%n other line</numerusform>
            <numerusform>%n other lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) further than 50 km from the area&apos;s points stay out.</source>
        <translation>
            <numerusform>%n line further than 50 km from the area&apos;s points stays out.</numerusform>
            <numerusform>%n lines further than 50 km from the area&apos;s points stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file are no lines and stay out.</source>
        <translation>
            <numerusform>%n thing in the file is no line and stays out.</numerusform>
            <numerusform>%n things in the file are no lines and stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideLists</name>
    <message numerus="yes">
        <source>%n interview(s) with their answers go with it. Findings that were marked in them stay.</source>
        <translation>
            <numerusform>%n interview with its answers goes with it. Findings that were marked in it stay.</numerusform>
            <numerusform>%n interviews with their answers go with it. Findings that were marked in them stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go with it, its parts&apos; included. Findings that were marked in them stay.</source>
        <translation>
            <numerusform>%n answer goes with it. Findings that were marked in it stay.</numerusform>
            <numerusform>%n answers go with it, those to its parts included. Findings that were marked in them stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message numerus="yes">
        <source>%n answer(s) go with it. Findings that were marked in them stay.</source>
        <translation>
            <numerusform>%n answer goes with it. Findings that were marked in it stay.</numerusform>
            <numerusform>%n answers go with it. Findings that were marked in them stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineImport</name>
    <message numerus="yes">
        <source>Import %n line(s) from %1</source>
        <translation>
            <numerusform>Import %n line from %1</numerusform>
            <numerusform>Import %n lines from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListLabels</name>
    <message numerus="yes">
        <source>%1: remove %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: remove %n row</numerusform>
            <numerusform>%1: remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: paste %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1: paste %n row</numerusform>
            <numerusform>%1: paste %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketLists</name>
    <message numerus="yes">
        <source>%n fact(s) are of the products that you remove, and go with them. Undo brings them back.</source>
        <translation>
            <numerusform>%n fact is of the products that you remove, and goes with them. Undo brings it back.</numerusform>
            <numerusform>%n facts are of the products that you remove, and go with them. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message numerus="yes">
        <source>Groups and offices, not counted as people: %n.</source>
        <translation>
            <numerusform>Groups and offices, not counted as people: %n.</numerusform>
            <numerusform>Groups and offices, not counted as people: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>The guide advises at least five areas; there are %n</source>
        <translation>
            <numerusform>The guide advises at least five areas; there is %n</numerusform>
            <numerusform>The guide advises at least five areas; there are %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Areas without official units: %n</source>
        <translation>
            <numerusform>Areas without official units: %n</numerusform>
            <numerusform>Areas without official units: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells not scored: %n</source>
        <translation>
            <numerusform>Cells not scored: %n</numerusform>
            <numerusform>Cells not scored: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: sections without findings: %n</source>
        <translation>
            <numerusform>%1: sections without findings: %n</numerusform>
            <numerusform>%1: sections without findings: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key informants without a score sheet: %n</source>
        <translation>
            <numerusform>Key informants without a score sheet: %n</numerusform>
            <numerusform>Key informants without a score sheet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: interviews without an answer: %n</source>
        <translation>
            <numerusform>%1: interviews without an answer: %n</numerusform>
            <numerusform>%1: interviews without an answer: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: interview questions to come back to: %n</source>
        <translation>
            <numerusform>%1: interview questions to come back to: %n</numerusform>
            <numerusform>%1: interview questions to come back to: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of the four activities not done: %n</source>
        <translation>
            <numerusform>%1: of the four activities not done: %n</numerusform>
            <numerusform>%1: of the four activities not done: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: topics without an observation: %n</source>
        <translation>
            <numerusform>%1: topics without an observation: %n</numerusform>
            <numerusform>%1: topics without an observation: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: findings not validated: %n</source>
        <translation>
            <numerusform>%1: findings not validated: %n</numerusform>
            <numerusform>%1: findings not validated: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: constraints without an intervention: %n</source>
        <translation>
            <numerusform>%1: constraints without an intervention: %n</numerusform>
            <numerusform>%1: constraints without an intervention: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Criteria named in one language only: %n</source>
        <translation>
            <numerusform>Criteria named in one language only: %n</numerusform>
            <numerusform>Criteria named in one language only: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Areas named in one script only: %n</source>
        <translation>
            <numerusform>Areas named in one script only: %n</numerusform>
            <numerusform>Areas named in one script only: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Official units named in one script only: %n</source>
        <translation>
            <numerusform>Official units named in one script only: %n</numerusform>
            <numerusform>Official units named in one script only: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>The guide advises to score at least five areas (scored here: %n).</source>
        <translation>
            <numerusform>The guide advises to score at least five areas (scored here: %n).</numerusform>
            <numerusform>The guide advises to score at least five areas (scored here: %n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message numerus="yes">
        <source>For each criterion the mean of the scores given is taken (scorers: %n); the total is the sum of these means.</source>
        <translation>
            <numerusform>For each criterion the mean of the scores given is taken (scorers: %n); the total is the sum of these means.</numerusform>
            <numerusform>For each criterion the mean of the scores given is taken (scorers: %n); the total is the sum of these means.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is incomplete (scores missing: %n). Its total can still become %2 to %3.</source>
        <translation>
            <numerusform>%1 is incomplete (scores missing: %n). Its total can still become %2 to %3.</numerusform>
            <numerusform>%1 is incomplete (scores missing: %n). Its total can still become %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scorers</name>
    <message numerus="yes">
        <source>More than three score of this category: %1 (%n). The guide advises one to three.</source>
        <translation>
            <numerusform>More than three score of this category: %1 (%n). The guide advises one to three.</numerusform>
            <numerusform>More than three score of this category: %1 (%n). The guide advises one to three.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scorers whose category is not recorded: %n.</source>
        <translation>
            <numerusform>Scorers whose category is not recorded: %n.</numerusform>
            <numerusform>Scorers whose category is not recorded: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionProgress</name>
    <message numerus="yes">
        <source>Sex not recorded of %n present</source>
        <translation>
            <numerusform>Sex not recorded of %n person present</numerusform>
            <numerusform>Sex not recorded of %n people present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of the selection still missing: %n</source>
        <translation>
            <numerusform>Scores of the selection still missing: %n</numerusform>
            <numerusform>Scores of the selection still missing: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderRecords</name>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>Remove %n person</numerusform>
            <numerusform>Remove %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of people</source>
        <translation>
            <numerusform>Paste %n row of people</numerusform>
            <numerusform>Paste %n rows of people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>Findings not validated: %n.</source>
        <translation>
            <numerusform>Findings not validated: %n.</numerusform>
            <numerusform>Findings not validated: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyThisRank</name>
    <message numerus="yes">
        <source>%1 has no rank yet: %n score(s) are missing. Its total can still become %2 to %3.</source>
        <translation>
            <numerusform>%1 has no rank yet: %n score is missing. Its total can still become %2 to %3.</numerusform>
            <numerusform>%1 has no rank yet: %n scores are missing. Its total can still become %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::ActorsPage</name>
    <message numerus="yes">
        <source>%n record(s) are of those whom you remove, such as profiles, volumes and score sheets, and go with them. Undo brings them back.</source>
        <translation>
            <numerusform>%n record is of those whom you remove, such as a profile, a volume or a score sheet, and goes with them. Undo brings it back.</numerusform>
            <numerusform>%n records are of those whom you remove, such as profiles, volumes and score sheets, and go with them. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::AreasPage</name>
    <message numerus="yes">
        <source>Remove %n area(s)</source>
        <translation>
            <numerusform>Remove %n area</numerusform>
            <numerusform>Remove %n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of areas</source>
        <translation>
            <numerusform>Paste %n row of areas</numerusform>
            <numerusform>Paste %n rows of areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::CriteriaPage</name>
    <message numerus="yes">
        <source>Remove %n criterion(s)</source>
        <translation>
            <numerusform>Remove %n criterion</numerusform>
            <numerusform>Remove %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of criteria</source>
        <translation>
            <numerusform>Paste %n row of criteria</numerusform>
            <numerusform>Paste %n rows of criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::KeyInformantsPage</name>
    <message numerus="yes">
        <source>%n score(s) were given by those you remove, and go with them. Undo brings them back.</source>
        <translation>
            <numerusform>%n score was given by those you remove, and goes with them. Undo brings it back.</numerusform>
            <numerusform>%n scores were given by those you remove, and go with them. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::MapPage</name>
    <message numerus="yes">
        <source>Paste %n position(s)</source>
        <translation>
            <numerusform>Paste %n position</numerusform>
            <numerusform>Paste %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n line(s) of the map</source>
        <translation>
            <numerusform>Remove %n line of the map</numerusform>
            <numerusform>Remove %n lines of the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::MissingList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::ParticipantsPage</name>
    <message numerus="yes">
        <source>Put %n person(s) on the list</source>
        <translation>
            <numerusform>Put %n person on the list</numerusform>
            <numerusform>Put %n people on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::PhotosPanel</name>
    <message numerus="yes">
        <source>Reading %n photo(s)</source>
        <translation>
            <numerusform>Reading %n photo</numerusform>
            <numerusform>Reading %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were added. Not added:</source>
        <translation>
            <numerusform>%n photo was added. Not added:</numerusform>
            <numerusform>%n photos were added. Not added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n photo(s) of %1</source>
        <translation>
            <numerusform>Add %n photo of %1</numerusform>
            <numerusform>Add %n photos of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::PriorityAreasPage</name>
    <message numerus="yes">
        <source>%1 have the same total, and there are places for %n of them: the team decides.</source>
        <translation>
            <numerusform>%1 have the same total, and there is a place for %n of them: the team decides.</numerusform>
            <numerusform>%1 have the same total, and there are places for %n of them: the team decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guide advises up to five areas; %n are chosen.</source>
        <translation>
            <numerusform>The guide advises up to five areas; %n is chosen.</numerusform>
            <numerusform>The guide advises up to five areas; %n are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::RecordTable</name>
    <message numerus="yes">
        <source>%n pasted rows were left out:</source>
        <translation>
            <numerusform>%n pasted row was left out:</numerusform>
            <numerusform>%n pasted rows were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreTable</name>
    <message numerus="yes">
        <source>That was the last cell; cells of this sheet still without an answer: %n. Backspace takes the last score back.</source>
        <translation>
            <numerusform>That was the last cell; cells of this sheet still without an answer: %n. Backspace takes the last score back.</numerusform>
            <numerusform>That was the last cell; cells of this sheet still without an answer: %n. Backspace takes the last score back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::SelectionScoresPage</name>
    <message numerus="yes">
        <source>Taking “%1” out removes %n score(s) with the sheet.</source>
        <translation>
            <numerusform>Taking “%1” out removes %n score with the sheet.</numerusform>
            <numerusform>Taking “%1” out removes %n scores with the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::UnitsEditor</name>
    <message numerus="yes">
        <source>Remove %n official unit(s) from an area</source>
        <translation>
            <numerusform>Remove %n official unit from an area</numerusform>
            <numerusform>Remove %n official units from an area</numerusform>
        </translation>
    </message>
</context>
</TS>
