<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>One sheet agreed by all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Today&apos;s backup could not be made. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written, and nothing was left there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a scale: write two whole numbers such as 1..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”; there is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no such scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which area with --area: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single area is called “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made of this document; end the file&apos;s name in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is saved as UTF-16 (“Unicode text”). Save it as “CSV UTF-8” and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as “CSV UTF-8” and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens a cell on line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>The programme&apos;s particulars are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pre-assessment is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) belong to a criterion of another round.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) are on the scale of another assessment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) end before they begin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1” at this place. It may have been moved or renamed, or its stick is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file “%1” is there already. It was left as it is: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Bandom workbook. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Bandom (its format is %2). It was left as it is: open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program (%2), so it is not opened. It was left as it is: open the latest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). It was left as it is: it may still open for reading, or open the latest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: it, its folder or its disk is protected. It can be read; to go on working save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written by another program. It can be read here meanwhile; close it there to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written by %2. It can be read here meanwhile; close it there to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Everything saved before is kept: make room and try again, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” is missing or can&apos;t be entered. Nothing was written: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or stick with “%1” can&apos;t be read or written (%2). Everything saved before is kept: plug it in again and try again, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was refused because it breaks a rule of the workbook (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential interventions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key informants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Rapid mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Selection of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Multi-stakeholder platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Backstopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value chain actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmer group representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailer or market vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank or microfinance institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agriculture department (PDAFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be passed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 village</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityAreasReport</name>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area has been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Name the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which commodity it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the areas to be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The guide advises at least five areas; there are %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every area has its official units</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) without official units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List the key informants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell is scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who decided, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: when the area was visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: findings in every section</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n section(s) without findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingFile</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest possible total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest possible total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells to score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RapidMappingReport</name>
    <message>
        <source>The areas were not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid mapping report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving forces and leverage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints, opportunities and potential interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an area and its province</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sources differ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores that led to the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas assessed, by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its score on each criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores rest on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was made from a training workbook. Do not use it for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons given for single areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked higher, not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen before higher ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen though incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied at the last place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why in a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who disagreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTableCsv</name>
    <message>
        <source>The file holds no score table: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the head row begins with “%2”, not with “criterion”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the head row names nothing to be ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: column %2 of the head row has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the head row names “%2” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2) has %3 cells, the head row has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has no name of a criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 names the criterion “%2” a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no weight. A weight is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no direction. Write higher or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: the weight is missing, others have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no criterion below its head row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion has a weight above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: %4 is outside of the scale from %5 to %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” can be read as %5 or as %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sheet says %2, its cells are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sheet says %2, its cells give %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1, %2</source>
        <comment>a list that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is the sum of the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each criterion the mean within each stakeholder category is taken first, then the mean of the categories; the total is the sum of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria weigh the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria are weighted (%1), and the weighted mean is multiplied by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1” a low score is the better one, so it is counted from the other end of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have the same total and share rank %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is incomplete: %n score(s) are missing. Its total can still become %2 to %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderRecords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this person agreed that their contact is passed on. Not asked counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyThisRank</name>
    <message>
        <source>%1 has a total of %2 and rank %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has no rank yet: %n score(s) are missing. Its total can still become %2 to %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ahead by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is behind by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this rank: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::AreasPage</name>
    <message>
        <source>An area needs a name in one of the scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of areas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by semicolons. An area is found by any of its spellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the first area, or paste a list from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas that you remove take %1 scores and %2 findings along. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::CellText</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3. Write it so that it can mean one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest number here is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest number here is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 11 September 2018 or 11/9/2018.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::CriteriaPage</name>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding question in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding question in Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much this criterion counts beside the others, as a whole number. Equal weights: 1 each. 0: not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a high score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a low score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion needs a name in one of the languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the criterion “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the criterion “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n criterion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the first criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 has scores, so its criteria stay as they are. To change them, open a new round: this one stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open round %1 of the pre-assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::FileOutput</name>
    <message>
        <source>%1 was not written: the folder %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: a folder has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written here (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to its end: the disk may be full (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The file that was there before is unchanged.</source>
        <comment>%1 is a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was left behind.</source>
        <comment>%1 is a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::FindingsPage</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the visit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that follow each other and have the same subject form one paragraph of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was found, one finding a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an area and a part of its report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the areas first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was found first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::HistoryPage</name>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, can be redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed since this workbook was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its old and its new value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::HomePage</name>
    <message>
        <source>Rapid mapping, point by point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rapid mapping asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people concerned decide where to set up clusters, how many, and who joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid mapping is complete: print the report of each area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the areas with those who know them, choose up to five, and learn what drives them and what holds them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmers, traders, suppliers and supporters meet and agree on a business strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit, follow up what was agreed, and keep the working document alive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::KeyInformantsPage</name>
    <message>
        <source>Type the name of the first key informant, or paste a list from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) were given by those you remove, and go with them. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::MainWindow</name>
    <message>
        <source>Bandom workbooks (*.bandom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (can be read, not written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without the history of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up, with the history of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the content of “%1” in place of this workbook&apos;s? What is here now is kept as a file beside the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. What was here before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;training workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy for others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bandom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Bandom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandom %1

Sets up agribusiness clusters step by step, after the guide “Facilitating Agribusiness Cluster Development” of the CHAIN project.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::MissingList</name>
    <message>
        <source>Nothing is missing on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::PageFrame</name>
    <message>
        <source>From the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what the guide advises for this page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::PdfWriter</name>
    <message>
        <source>The PDF could not be made (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::PresentationWindow</name>
    <message>
        <source>Ranking of the areas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::PreviewWidget</name>
    <message>
        <source>Preview of the printed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::PriorityAreasPage</name>
    <message>
        <source>There are no areas yet: list and score them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the choice differs from the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why one of equal areas was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who disagreed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision on priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place among the chosen areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the area first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its scores are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why chosen, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 as a priority area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking proposes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 have the same total, and there are places for %n of them: the team decides.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet complete, and could still be among the five: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area is left out: with five areas or fewer the ranking filters nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The guide advises up to five areas; %n are chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked higher, but not chosen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen before higher ranks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal at the last place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen though scores are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write down the reason below: the report will print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the areas that the ranking proposes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::ProgrammePage</name>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the programme&apos;s particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the first team member, or paste a list from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::Rail</name>
    <message>
        <source>Steps and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::RankingPage</name>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all scorers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean per stakeholder category first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the mean of each category first keeps many scorers of one kind from drowning a few of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scored in this round yet. Enter the scores on the page Score sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine the scores: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::RecordDelegate</name>
    <message>
        <source>11 September 2018</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::RecordModelBase</name>
    <message>
        <source>Type here to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: no row can be added here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::RecordTable</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected rows (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows were left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::ReportPage</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid mapping report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print and send (*.pdf);;Text document, to edit (*.odt);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is %1 (%2 MB).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreModel</name>
    <message>
        <source>%1 = %2</source>
        <comment>a score and its words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, total: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (tie)</source>
        <comment>a rank that several share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rank: %2, shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rank: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (cells scored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreSheetsPage</name>
    <message>
        <source>Score %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1: not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the score of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet agreed by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no areas to score yet: list them on the page Areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria to score by yet: agree on them on the page Criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the score rests on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the score rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreTable</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals and ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit scores and goes on. N: not applicable. Backspace: clear. Enter: evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These scores are only shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the scale. It goes from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does nothing here. Type %2 to %3, or N where the criterion does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:  %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::SearchBox</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a kind of record and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::StartPage</name>
    <message>
        <source>Set up agribusiness clusters step by step: rapid mapping, selection, the multi-stakeholder platform, backstopping. Everything you enter is saved at once, in one file on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn with the training workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::StepPage</name>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bandom::ui::UnitsEditor</name>
    <message>
        <source>Official units of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code of a district, commune or village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official units: choose an area above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official units of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no official code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n official unit(s) from an area</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
