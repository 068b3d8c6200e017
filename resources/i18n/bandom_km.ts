<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>ActorColumns</name>
    <message>
        <source>Existing relations</source>
        <translation>ទំនាក់ទំនងដែលមានស្រាប់</translation>
    </message>
    <message>
        <source>With projects, groups, buyers and suppliers.</source>
        <translation>ជាមួយគម្រោង ក្រុម អ្នកទិញ និងអ្នកផ្គត់ផ្គង់។</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>There are more women than members.</source>
        <translation>ចំនួនស្ត្រីលើសចំនួនសមាជិក។</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>The official unit where they are: its name in either script, or its code.</source>
        <translation>ឯកតារដ្ឋបាលដែលគេស្ថិតនៅ៖ ឈ្មោះជាអក្សរខ្មែរ ឬឡាតាំង ឬលេខកូដ។</translation>
    </message>
    <message>
        <source>No official unit is called so. Add it on the page “Areas”, or type the address instead.</source>
        <translation>គ្មានឯកតារដ្ឋបាលឈ្មោះនេះទេ។ សូមបន្ថែមវាក្នុងទំព័រ «តំបន់» ឬវាយអាសយដ្ឋានជំនួស។</translation>
    </message>
    <message>
        <source>Several units are called so: type the code.</source>
        <translation>មានឯកតាច្រើនឈ្មោះដូចគ្នា៖ សូមវាយលេខកូដ។</translation>
    </message>
    <message>
        <source>Person, group or body</source>
        <translation>បុគ្គល ក្រុម ឬស្ថាប័ន</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>មុខងារ ឬងារ</translation>
    </message>
    <message>
        <source>How somebody is addressed, or what their task is.</source>
        <translation>របៀបហៅ ឬភារកិច្ចរបស់គាត់។</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ចំនួនគ្រួសារ</translation>
    </message>
    <message>
        <source>How many, or about how many: 60, about 60, 50 to 70.</source>
        <translation>ចំនួនពិត ឬប្រហែល៖ 60, ប្រហែល 60, 50 ដល់ 70។</translation>
    </message>
    <message>
        <source>Land of a household</source>
        <translation>ដីក្នុងមួយគ្រួសារ</translation>
    </message>
    <message>
        <source>With its unit: 200 to 1,000 m², about 0.5 ha.</source>
        <translation>ជាមួយឯកតា៖ 200 ដល់ 1,000 ម៉ែត្រការ៉េ, ប្រហែល 0.5 ហិកតា។</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>of whom women</source>
        <translation>ក្នុងនោះស្ត្រី</translation>
    </message>
    <message>
        <source>Source of water</source>
        <translation>ប្រភពទឹក</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>រដូវកាល</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>បច្ចេកទេស</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ម៉ោងលក់</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Collects from</source>
        <translation>ប្រមូលទិញពី</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ការដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>អ្នកទិញ</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>ទំនិញ</translation>
    </message>
    <message>
        <source>Terms of supply</source>
        <translation>លក្ខខណ្ឌផ្គត់ផ្គង់</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>ទទួលទំនិញពី</translation>
    </message>
</context>
<context>
    <name>Actors</name>
    <message>
        <source>Source: %1.</source>
        <translation>ប្រភព៖ %1។</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ចំនួនគ្រួសារ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Land of a household</source>
        <translation>ដីក្នុងមួយគ្រួសារ</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>ទឹក</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>រដូវកាល</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>បច្ចេកទេស</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ម៉ោងលក់</translation>
    </message>
    <message>
        <source>Collects from</source>
        <translation>ប្រមូលទិញពី</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ការដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>អ្នកទិញ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>ទំនិញ</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>ទទួលទំនិញពី</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>%1 (how many are women was not recorded)</source>
        <comment>members</comment>
        <translation>%1 (មិនបានកត់ត្រាចំនួនស្ត្រីទេ)</translation>
    </message>
    <message>
        <source>women: %1</source>
        <translation>ស្ត្រី៖ %1</translation>
    </message>
    <message>
        <source>%1, of whom women: %2</source>
        <translation>%1 ក្នុងនោះស្ត្រី៖ %2</translation>
    </message>
    <message>
        <source>Grows</source>
        <translation>ដាំ</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>លក់</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>ទិញ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ត្រូវការ</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>ទទួលបាន</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a product, how much</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>from or to whom, what</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what, a remark</comment>
        <translation>%1។ %2</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>លក់ទៅ</translation>
    </message>
    <message>
        <source>Buys from</source>
        <translation>ទិញពី</translation>
    </message>
    <message>
        <source>Receives from</source>
        <translation>ទទួលបានពី</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>One sheet agreed by all</source>
        <translation>សន្លឹករួមរបស់ក្រុម</translation>
    </message>
</context>
<context>
    <name>AttendanceRecords</name>
    <message>
        <source>Title</source>
        <translation>មុខងារ ឬងារ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Whether they are here; Space ticks and unticks. Without a tick they are expected.</source>
        <translation>បញ្ជាក់ថាមកដល់ហើយឬនៅ៖ ចុចគ្រាប់ចុចដកឃ្លា ដើម្បីគូស ឬលុបសញ្ញា។ បើគ្មានសញ្ញា គឺរំពឹងថានឹងមក។</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Today&apos;s backup could not be made. %1</source>
        <translation>មិនអាចបង្កើតច្បាប់បម្រុងទុកសម្រាប់ថ្ងៃនេះបានទេ។ %1</translation>
    </message>
</context>
<context>
    <name>ClusterPoints</name>
    <message>
        <source>Advantages of a cluster</source>
        <translation>គុណសម្បត្តិនៃបណ្តុំ</translation>
    </message>
    <message>
        <source>Disadvantages of a cluster</source>
        <translation>គុណវិបត្តិនៃបណ្តុំ</translation>
    </message>
    <message>
        <source>None was recorded.</source>
        <translation>មិនបានកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>Advantages and disadvantages of a cluster</source>
        <translation>គុណសម្បត្តិ និងគុណវិបត្តិនៃបណ្តុំ</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>មិនអាចអាន «%1» បានទេ។</translation>
    </message>
    <message>
        <source>“%1” is not a scale: write two whole numbers such as 1..5.</source>
        <translation>«%1» មិនមែនជាមាត្រដ្ឋានទេ៖ សូមសរសេរចំនួនគត់ពីរ ដូចជា 1..5។</translation>
    </message>
    <message>
        <source>There is no template “%1”; there is: %2.</source>
        <translation>គ្មានគំរូឈ្មោះ «%1» ទេ។ មានតែ៖ %2។</translation>
    </message>
    <message>
        <source>Format %1</source>
        <translation>ទម្រង់ %1</translation>
    </message>
    <message>
        <source>The workbook has no such scores.</source>
        <translation>សៀវភៅការងារនេះមិនមានពិន្ទុប្រភេទនេះទេ។</translation>
    </message>
    <message>
        <source>Say which area with --area: %1.</source>
        <translation>សូមបញ្ជាក់តំបន់ដោយប្រើ --area៖ %1។</translation>
    </message>
    <message>
        <source>No single area is called “%1”; there are: %2.</source>
        <translation>គ្មានតំបន់តែមួយណាឈ្មោះ «%1» ទេ។ មាន៖ %2។</translation>
    </message>
    <message>
        <source>There is no document “%1”; there are: %2.</source>
        <translation>គ្មានឯកសារឈ្មោះ «%1» ទេ។ មាន៖ %2។</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made of this document; end the file&apos;s name in %2.</source>
        <translation>មិនអាចធ្វើឯកសារនេះជា «%1» បានទេ។ ឈ្មោះឯកសារត្រូវបញ្ចប់ដោយ %2។</translation>
    </message>
    <message>
        <source>The workbook is sound.</source>
        <translation>សៀវភៅការងារនេះគ្មានបញ្ហាទេ។</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problem(s).</source>
        <translation>
            <numerusform>សៀវភៅការងារនេះមានបញ្ហាចំនួន %n។</numerusform>
            <numerusform>សៀវភៅការងារនេះមានបញ្ហាចំនួន %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be imported; what can is: %2.</source>
        <translation>មិនអាចនាំចូល «%1» បានទេ។ អ្វីដែលអាចនាំចូលបាន៖ %2។</translation>
    </message>
    <message>
        <source>Import official units</source>
        <translation>នាំចូលឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>%1 More such places: %2.</source>
        <comment>%1 is whole sentences</comment>
        <translation>%1 កន្លែងបែបនេះទៀត៖ %2។</translation>
    </message>
    <message>
        <source>“%1” is the workbook itself: give the document another name.</source>
        <translation>«%1» គឺជាសៀវភៅការងារផ្ទាល់៖ សូមដាក់ឈ្មោះផ្សេងឲ្យឯកសារនេះ។</translation>
    </message>
    <message>
        <source>There is no round %1; there are: %2.</source>
        <translation>គ្មានជុំទី %1 ទេ។ ជុំដែលមាន៖ %2។</translation>
    </message>
    <message>
        <source>A score table has no rounds: leave --round out.</source>
        <translation>តារាងពិន្ទុគ្មានជុំទេ៖ សូមកុំដាក់ --round។</translation>
    </message>
    <message>
        <source>This document has no rounds: leave --round out.</source>
        <translation>ឯកសារនេះគ្មានជុំទេ៖ សូមកុំដាក់ --round។</translation>
    </message>
    <message>
        <source>Import farmer groups</source>
        <translation>នាំចូលក្រុមកសិករ</translation>
    </message>
    <message>
        <source>This workbook has no areas yet.</source>
        <translation>សៀវភៅការងារនេះមិនទាន់មានតំបន់ទេ។</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>មុខងារ ឬងារ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>កន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>ការចែកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>មិនបង្ហាញ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of roles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message numerus="yes">
        <source>Contact details left out: %n.</source>
        <translation>
            <numerusform>ព័ត៌មានទំនាក់ទំនងដែលមិនបង្ហាញ៖ %n។</numerusform>
            <numerusform>ព័ត៌មានទំនាក់ទំនងដែលមិនបង្ហាញ៖ %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>This list was made without anybody&apos;s.</source>
        <translation>បញ្ជីនេះធ្វើឡើងដោយមិនមានព័ត៌មានទំនាក់ទំនងរបស់នរណាទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Did not agree to be passed on: %n.</source>
        <translation>
            <numerusform>មិនយល់ព្រមឲ្យចែក៖ %n នាក់។</numerusform>
            <numerusform>មិនយល់ព្រមឲ្យចែក៖ %n នាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Were not asked: %n.</source>
        <translation>
            <numerusform>មិនទាន់បានសួរ៖ %n នាក់។</numerusform>
            <numerusform>មិនទាន់បានសួរ៖ %n នាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, of whom women %1 (sex not recorded: %2)</source>
        <translation>
            <numerusform>មនុស្ស %n នាក់ ក្នុងនោះស្ត្រី %1 នាក់ (មិនបានកត់ត្រាភេទ៖ %2)</numerusform>
            <numerusform>មនុស្ស %n នាក់ ក្នុងនោះស្ត្រី %1 នាក់ (មិនបានកត់ត្រាភេទ៖ %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>បញ្ជីទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Nobody has been entered here yet.</source>
        <translation>មិនទាន់មាននរណាត្រូវបានបញ្ចូលទេ។</translation>
    </message>
    <message>
        <source>For the team alone</source>
        <translation>សម្រាប់តែក្រុមការងារ</translation>
    </message>
    <message numerus="yes">
        <source>Details of people who did not agree, or were not asked, stand in this list: %n. Do not pass it on.</source>
        <translation>
            <numerusform>បញ្ជីនេះមានព័ត៌មានរបស់មនុស្ស %n នាក់ ដែលមិនយល់ព្រម ឬមិនទាន់បានសួរ។ សូមកុំចែកចេញ។</numerusform>
            <numerusform>បញ្ជីនេះមានព័ត៌មានរបស់មនុស្ស %n នាក់ ដែលមិនយល់ព្រម ឬមិនទាន់បានសួរ។ សូមកុំចែកចេញ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coordinates</name>
    <message>
        <source>Type a latitude and a longitude with a comma between them, such as 13.52, 105.97.</source>
        <translation>សូមវាយរយៈទទឹង និងរយៈបណ្តោយ ដោយមានក្បៀសនៅចន្លោះ ដូចជា 13.52, 105.97។</translation>
    </message>
    <message>
        <source>These coordinates can&apos;t be read. Type them such as 13.52, 105.97 or 13°31&apos;12&quot;N 105°58&apos;12&quot;E.</source>
        <translation>មិនអាចអានកូអរដោនេនេះបានទេ។ សូមវាយដូចជា 13.52, 105.97 ឬ 13°31&apos;12&quot;N 105°58&apos;12&quot;E។</translation>
    </message>
    <message>
        <source>The latitude stands first and is 90 at most: in Cambodia it is 9 to 15, and the longitude 102 to 108.</source>
        <translation>រយៈទទឹងត្រូវនៅមុខ ហើយមិនលើសពី 90 ទេ៖ នៅកម្ពុជា រយៈទទឹងពី 9 ដល់ 15 និងរយៈបណ្តោយពី 102 ដល់ 108។</translation>
    </message>
    <message>
        <source>These are metres of a map&apos;s grid (UTM). Set the device to degrees (WGS 84) and type those.</source>
        <translation>លេខទាំងនេះជាម៉ែត្រនៃក្រឡាផែនទី (UTM)។ សូមកំណត់ឧបករណ៍ជាដឺក្រេ (WGS 84) រួចវាយលេខដឺក្រេនោះ។</translation>
    </message>
    <message>
        <source>There is no such place: a latitude is 90 at most, a longitude 180.</source>
        <translation>គ្មានទីកន្លែងបែបនេះទេ៖ រយៈទទឹងមិនលើសពី 90 និងរយៈបណ្តោយមិនលើសពី 180។</translation>
    </message>
    <message>
        <source>north</source>
        <translation>ខាងជើង</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ឦសាន</translation>
    </message>
    <message>
        <source>east</source>
        <translation>ខាងកើត</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>អាគ្នេយ៍</translation>
    </message>
    <message>
        <source>south</source>
        <translation>ខាងត្បូង</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>និរតី</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ខាងលិច</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>ពាយ័ព្យ</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ម</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 គ.ម</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is saved as UTF-16 (“Unicode text”). Save it as “CSV UTF-8” and read it again.</source>
        <translation>ឯកសារនេះបានរក្សាទុកជា UTF-16 («Unicode text»)។ សូមរក្សាទុកជា «CSV UTF-8» រួចអានម្តងទៀត។</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8. Save the file as “CSV UTF-8” and read it again.</source>
        <translation>ជួរទី %1 មិនមែនជាអក្សរ UTF-8 ទេ។ សូមរក្សាទុកឯកសារជា «CSV UTF-8» រួចអានម្តងទៀត។</translation>
    </message>
    <message>
        <source>The quotation mark that opens a cell on line %1 is never closed.</source>
        <translation>សញ្ញាសម្រង់ដែលបើកក្រឡានៅជួរទី %1 មិនត្រូវបានបិទទេ។</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>The programme&apos;s particulars are missing.</source>
        <translation>ខ្វះព័ត៌មានអំពីកម្មវិធី។</translation>
    </message>
    <message>
        <source>The pre-assessment is missing.</source>
        <translation>ខ្វះការវាយតម្លៃបឋម។</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) belong to a criterion of another round.</source>
        <translation>
            <numerusform>ពិន្ទុចំនួន %n ជារបស់លក្ខណៈវិនិច្ឆ័យក្នុងជុំផ្សេង។</numerusform>
            <numerusform>ពិន្ទុចំនួន %n ជារបស់លក្ខណៈវិនិច្ឆ័យក្នុងជុំផ្សេង។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) are on the scale of another assessment.</source>
        <translation>
            <numerusform>ពិន្ទុចំនួន %n ប្រើមាត្រដ្ឋាននៃការវាយតម្លៃផ្សេង។</numerusform>
            <numerusform>ពិន្ទុចំនួន %n ប្រើមាត្រដ្ឋាននៃការវាយតម្លៃផ្សេង។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) end before they begin.</source>
        <translation>
            <numerusform>ការចុះពិនិត្យចំនួន %n បញ្ចប់មុនថ្ងៃចាប់ផ្តើម។</numerusform>
            <numerusform>ការចុះពិនិត្យចំនួន %n បញ្ចប់មុនថ្ងៃចាប់ផ្តើម។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of the field work end before they begin.</source>
        <translation>
            <numerusform>សកម្មភាពចុះមូលដ្ឋាន %n បញ្ចប់មុនពេលចាប់ផ្តើម។</numerusform>
            <numerusform>សកម្មភាពចុះមូលដ្ឋាន %n បញ្ចប់មុនពេលចាប់ផ្តើម។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have lost their picture.</source>
        <translation>
            <numerusform>រូបថត %n បាត់រូបភាព។</numerusform>
            <numerusform>រូបថត %n បាត់រូបភាព។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message numerus="yes">
        <source>%1, %2: from %3 to %4 (scorers: %n)</source>
        <translation>
            <numerusform>%1 %2៖ ពី %3 ដល់ %4 (អ្នកដាក់ពិន្ទុចំនួន %n)</numerusform>
            <numerusform>%1 %2៖ ពី %3 ដល់ %4 (អ្នកដាក់ពិន្ទុចំនួន %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scorer and a score</comment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>DocumentExport</name>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF សម្រាប់បោះពុម្ព និងផ្ញើ</translation>
    </message>
    <message>
        <source>Text document, to edit</source>
        <translation>ឯកសារអត្ថបទ សម្រាប់កែប្រែ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ទំព័របណ្តាញ</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>តារាង សម្រាប់តារាងគណនា (Excel)</translation>
    </message>
    <message>
        <source>Contacts for a phone</source>
        <translation>ទំនាក់ទំនង សម្រាប់ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation>ទិន្នន័យ សម្រាប់កម្មវិធីផ្សេង</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Not asked yet</source>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>អ្នកចូលរួមបណ្តុំ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>តាំងពី</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>ចូលរួម</translation>
    </message>
    <message>
        <source>Does not join</source>
        <translation>មិនចូលរួម</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>មិនទាន់សម្រេច</translation>
    </message>
</context>
<context>
    <name>EraseAction</name>
    <message>
        <source>Remove all that this workbook keeps of %1, the history included? The scores that this person gave go too, and none of it can be brought back. Backups and copies made before still hold it: delete them yourself.</source>
        <translation>លុបអ្វីៗទាំងអស់ដែលសៀវភៅការងារនេះរក្សាទុកអំពី %1 រួមទាំងប្រវត្តិកែប្រែឬទេ? ពិន្ទុដែលបុគ្គលនេះបានដាក់ក៏ត្រូវលុបដែរ ហើយមិនអាចយកមកវិញបានទេ។ ច្បាប់បម្រុងទុក និងច្បាប់ចម្លងពីមុននៅតែមានទិន្នន័យនេះ៖ សូមលុបវាដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>លុបជាអចិន្ត្រៃយ៍</translation>
    </message>
    <message>
        <source>The person was removed, from the history too.</source>
        <translation>បុគ្គលនេះត្រូវបានលុប ពីប្រវត្តិកែប្រែដែរ។</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, from the history too. The name still stands in %n other place(s): search for it.</source>
        <translation>
            <numerusform>%1 ត្រូវបានលុប ពីប្រវត្តិកែប្រែដែរ។ ឈ្មោះនេះនៅមានក្នុងកន្លែងផ្សេងចំនួន %n ទៀត៖ សូមស្វែងរកវា។</numerusform>
            <numerusform>%1 ត្រូវបានលុប ពីប្រវត្តិកែប្រែដែរ។ ឈ្មោះនេះនៅមានក្នុងកន្លែងផ្សេងចំនួន %n ទៀត៖ សូមស្វែងរកវា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>លុបជាអចិន្ត្រៃយ៍…</translation>
    </message>
    <message>
        <source>When a person asks that nothing about them is kept: removes them from the history too. It can&apos;t be undone.</source>
        <translation>ពេលបុគ្គលណាម្នាក់ស្នើសុំមិនឲ្យរក្សាទុកអ្វីអំពីខ្លួន៖ លុបពីប្រវត្តិកែប្រែដែរ។ មិនអាចធ្វើវិញបានទេ។</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1” at this place. It may have been moved or renamed, or its stick is not plugged in.</source>
        <translation>គ្មានឯកសារ «%1» នៅទីនេះទេ។ ឯកសារអាចត្រូវបានប្តូរទីតាំង ឬប្តូរឈ្មោះ ឬមិនទាន់បានដោត USB។</translation>
    </message>
    <message>
        <source>A file “%1” is there already. It was left as it is: choose another name.</source>
        <translation>មានឯកសារ «%1» រួចហើយ។ ឯកសារនោះនៅដដែល៖ សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” is not a Bandom workbook. It was left as it is.</source>
        <translation>«%1» មិនមែនជាសៀវភៅការងាររបស់ Bandom ទេ។ ឯកសារនៅដដែល។</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is.</source>
        <translation>«%1» ជាឯកសាររបស់កម្មវិធីផ្សេង។ ឯកសារនៅដដែល។</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Bandom (its format is %2). It was left as it is: open it with that version.</source>
        <translation>«%1» បានបង្កើតដោយ Bandom ជំនាន់ថ្មីជាងនេះ (ទម្រង់ %2)។ ឯកសារនៅដដែល៖ សូមបើកដោយ Bandom ជំនាន់នោះ។</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program (%2), so it is not opened. It was left as it is: open the latest backup instead.</source>
        <translation>រចនាសម្ព័ន្ធរបស់ «%1» ត្រូវបានកម្មវិធីផ្សេងកែប្រែ (%2) ដូច្នេះមិនអាចបើកបានទេ។ ឯកសារនៅដដែល៖ សូមបើកច្បាប់បម្រុងទុកចុងក្រោយជំនួសវិញ។</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). It was left as it is: it may still open for reading, or open the latest backup instead.</source>
        <translation>«%1» ជាឯកសារខូច (%2)។ ឯកសារនៅដដែល៖ ប្រហែលអាចបើកសម្រាប់អានបាន ឬសូមបើកច្បាប់បម្រុងទុកចុងក្រោយជំនួសវិញ។</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: it, its folder or its disk is protected. It can be read; to go on working save a copy elsewhere.</source>
        <translation>មិនអាចសរសេរលើ «%1» បានទេ ព្រោះឯកសារ ថត ឬថាសត្រូវបានការពារ។ អ្នកអាចអានបាន។ ដើម្បីធ្វើការបន្ត សូមរក្សាទុកច្បាប់ចម្លងនៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. It can be read here meanwhile; close it there to write here.</source>
        <translation>កម្មវិធីផ្សេងកំពុងសរសេរលើ «%1»។ អ្នកអាចអាននៅទីនេះបាន។ ដើម្បីសរសេរនៅទីនេះ សូមបិទវានៅទីនោះ។</translation>
    </message>
    <message>
        <source>“%1” is being written by %2. It can be read here meanwhile; close it there to write here.</source>
        <translation>%2 កំពុងសរសេរលើ «%1»។ អ្នកអាចអាននៅទីនេះបាន។ ដើម្បីសរសេរនៅទីនេះ សូមបិទវានៅទីនោះ។</translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Everything saved before is kept: make room and try again, or save a copy elsewhere.</source>
        <translation>ថាសដែលមាន «%1» ពេញហើយ។ អ្វីដែលបានរក្សាទុកមុននេះនៅគង់ដដែល៖ សូមរកទំហំទំនេរ ហើយព្យាយាមម្តងទៀត ឬរក្សាទុកច្បាប់ចម្លងនៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>The folder of “%1” is missing or can&apos;t be entered. Nothing was written: choose another place.</source>
        <translation>រកមិនឃើញថតរបស់ «%1» ឬមិនអាចចូលបាន។ គ្មានអ្វីត្រូវបានសរសេរទេ៖ សូមជ្រើសរើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>The disk or stick with “%1” can&apos;t be read or written (%2). Everything saved before is kept: plug it in again and try again, or save a copy elsewhere.</source>
        <translation>មិនអាចអាន ឬសរសេរលើថាស ឬ USB ដែលមាន «%1» បានទេ (%2)។ អ្វីដែលបានរក្សាទុកមុននេះនៅគង់ដដែល៖ សូមដោតវាម្តងទៀត ហើយព្យាយាមម្តងទៀត ឬរក្សាទុកច្បាប់ចម្លងនៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>This change was refused because it breaks a rule of the workbook (%2). Nothing was changed.</source>
        <translation>ការកែប្រែនេះមិនត្រូវបានទទួលទេ ព្រោះវាខុសវិធានរបស់សៀវភៅការងារ (%2)។ គ្មានអ្វីត្រូវបានកែប្រែឡើយ។</translation>
    </message>
    <message>
        <source>“%1” is in an older format, and can&apos;t be brought up to date here because it can&apos;t be written. It was left as it is: copy it to this laptop&apos;s disk and open the copy.</source>
        <translation>«%1» មានទម្រង់ចាស់ ហើយមិនអាចធ្វើបច្ចុប្បន្នភាពនៅទីនេះបានទេ ព្រោះមិនអាចសរសេរលើវាបាន។ វាត្រូវបានទុកដដែល៖ សូមចម្លងវាទៅថាសរបស់កុំព្យូទ័រនេះ រួចបើកច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>“%1” was opened for writing by %2 and was not closed there. It can be read here meanwhile. If nobody works on it there any more, it can be opened for writing here.</source>
        <translation>«%1» ត្រូវបាន %2 បើកដើម្បីសរសេរ ហើយមិនទាន់បានបិទនៅទីនោះទេ។ នៅទីនេះអាចអានបានសិន។ ប្រសិនបើលែងមានអ្នកធ្វើការលើវានៅទីនោះទៀត អាចបើកដើម្បីសរសេរនៅទីនេះបាន។</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Export the document</source>
        <translation>នាំចេញឯកសារ</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>មានឯកសារ «%1» រួចហើយ។</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>The document is %1 (%2 MB).</source>
        <translation>ឯកសារគឺ %1 (%2 MB)។</translation>
    </message>
    <message>
        <source>The printer did not take the document. Look whether it is on and has paper, and print again.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ពមិនបានទទួលឯកសារទេ។ សូមមើលថាវាបើកហើយមានក្រដាស រួចបោះពុម្ពម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>FarmerGroup</name>
    <message>
        <source>The group needs a name.</source>
        <translation>ត្រូវសរសេរឈ្មោះក្រុម។</translation>
    </message>
    <message>
        <source>%1 lies in %2: write another village first.</source>
        <translation>%1 ស្ថិតនៅក្នុង%2៖ សូមសរសេរភូមិផ្សេងជាមុនសិន។</translation>
    </message>
</context>
<context>
    <name>FarmerGroups</name>
    <message>
        <source>The first row must name the columns: name, and those of code, commune, village, producers, consumption, access and income that are there. It has: %1.</source>
        <translation>ជួរទីមួយត្រូវដាក់ឈ្មោះជួរឈរ៖ name និងជួរឈរដែលមានក្នុងចំណោម code, commune, village, producers, consumption, access និង income។ ឯកសារនេះមាន៖ %1។</translation>
    </message>
    <message>
        <source>Row %1 has the same group already.</source>
        <translation>ជួរ %1 មានក្រុមដដែលនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>“%1” is none of L, M and H (%2).</source>
        <translation>«%1» មិនមែនជា ទ ម ឬ ខ ទេ (%2)។</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» មិនមែនជាកាលបរិច្ឆេទទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Farmer groups added: %n</source>
        <translation>
            <numerusform>ក្រុមកសិករដែលបន្ថែម៖ %n</numerusform>
            <numerusform>ក្រុមកសិករដែលបន្ថែម៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Farmer groups of which something is new: %n</source>
        <translation>
            <numerusform>ក្រុមកសិករដែលមានព័ត៌មានថ្មី៖ %n</numerusform>
            <numerusform>ក្រុមកសិករដែលមានព័ត៌មានថ្មី៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Farmer groups that stay as they are: %n</source>
        <translation>
            <numerusform>ក្រុមកសិករដែលនៅដដែល៖ %n</numerusform>
            <numerusform>ក្រុមកសិករដែលនៅដដែល៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Units that are not known yet and are added as typed by hand: %1</source>
        <translation>ឯកតារដ្ឋបាលដែលមិនទាន់ស្គាល់ ហើយត្រូវបន្ថែមដូចវាយដោយដៃ៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>Rows refused: %n</source>
        <translation>
            <numerusform>ជួរដែលមិនទទួល៖ %n</numerusform>
            <numerusform>ជួរដែលមិនទទួល៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no farmer groups in the file.</source>
        <translation>ក្នុងឯកសារនេះគ្មានក្រុមកសិករទេ។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which group, and what is wrong</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Row %1 has this code already.</source>
        <translation>ជួរទី %1 មានលេខកូដនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what of a group changes, before and after</comment>
        <translation>%1៖ %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>តំណាង</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>អ្នកបំពេញ</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>ថ្ងៃបំពេញ</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>a group and what of it changes</comment>
        <translation>ជួរទី %1, %2៖ %3</translation>
    </message>
</context>
<context>
    <name>FieldMap</name>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>កូអរដោនេ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ចម្ងាយពី%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>%1 to the %2</source>
        <translation>%1 ទិស%2</translation>
    </message>
    <message>
        <source>Empty lines for notes.</source>
        <translation>បន្ទាត់ទទេសម្រាប់កត់ត្រា។</translation>
    </message>
    <message>
        <source>Field map: %1</source>
        <translation>ផែនទីសម្រាប់ចុះមូលដ្ឋាន៖ %1</translation>
    </message>
    <message>
        <source>No point has coordinates yet</source>
        <translation>មិនទាន់មានចំណុចណាមានកូអរដោនេទេ</translation>
    </message>
    <message>
        <source>Type the coordinates of the area&apos;s villages and markets on the page Map, and print again.</source>
        <translation>សូមវាយកូអរដោនេនៃភូមិ និងទីផ្សារក្នុងតំបន់ នៅទំព័រផែនទី រួចបោះពុម្ពម្តងទៀត។</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Coordinates are latitude and longitude in degrees (WGS 84). Distances are as the crow flies; the way by road is longer.</source>
        <translation>កូអរដោនេគឺរយៈទទឹង និងរយៈបណ្តោយគិតជាដឺក្រេ (WGS 84)។ ចម្ងាយគិតជាបន្ទាត់ត្រង់ ចំណែកផ្លូវដើរពិតវែងជាងនេះ។</translation>
    </message>
    <message>
        <source>Not on the map, since their coordinates are not recorded: %1.</source>
        <translation>មិនមានលើផែនទីទេ ព្រោះមិនទាន់កត់ត្រាកូអរដោនេ៖ %1។</translation>
    </message>
    <message>
        <source>Rivers, roads and borders are from: %1.</source>
        <translation>ទន្លេ ផ្លូវ និងព្រំប្រទល់ យកពី៖ %1។</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>To scale. A square is %1 wide. A number on the map is that of a point in the list whose name found no room.</source>
        <translation>គូរតាមមាត្រដ្ឋាន។ ក្រឡានីមួយៗមានទទឹង %1។ លេខលើផែនទីគឺជាលេខរៀងក្នុងបញ្ជី សម្រាប់ចំណុចដែលគ្មានកន្លែងសរសេរឈ្មោះ។</translation>
    </message>
    <message>
        <source>To scale. A square is %1 wide.</source>
        <translation>គូរតាមមាត្រដ្ឋាន។ ក្រឡានីមួយៗមានទទឹង %1។</translation>
    </message>
</context>
<context>
    <name>FieldWork</name>
    <message>
        <source>Observe</source>
        <translation>សង្កេត</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>ពិភាក្សា</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>សម្ភាស</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>បានគ្រោងទុក</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>កំពុងធ្វើ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>of an activity</comment>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>of an activity that was planned</comment>
        <translation>បានបោះបង់</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an activity, its days, what it is about</comment>
        <translation>%1, %2៖ %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an activity; its days or what it is about</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, of whom women %2</source>
        <translation>%1 នាក់ ក្នុងនោះស្ត្រី %2 នាក់</translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>ស្ត្រី %1 នាក់</translation>
    </message>
    <message>
        <source>Next: plan the visit, and what to look at.</source>
        <translation>បន្ទាប់៖ គ្រោងការចុះពិនិត្យ និងអ្វីដែលត្រូវមើល។</translation>
    </message>
    <message>
        <source>Next: plan the discussions with farmers, traders and input suppliers.</source>
        <translation>បន្ទាប់៖ គ្រោងការពិភាក្សាជាមួយកសិករ ឈ្មួញ និងអ្នកផ្គត់ផ្គង់ធាតុចូល។</translation>
    </message>
    <message>
        <source>Next: plan whom to interview, with which questions.</source>
        <translation>បន្ទាប់៖ គ្រោងថាត្រូវសម្ភាសអ្នកណា និងសួរសំណួរអ្វី។</translation>
    </message>
    <message>
        <source>Next: plan the meeting in which key informants and local authorities validate the findings.</source>
        <translation>បន្ទាប់៖ គ្រោងកិច្ចប្រជុំដែលអ្នកផ្តល់ព័ត៌មានគន្លឹះ និងអាជ្ញាធរមូលដ្ឋានផ្ទៀងផ្ទាត់លទ្ធផលរកឃើញ។</translation>
    </message>
    <message>
        <source>All four activities are done.</source>
        <translation>សកម្មភាពទាំងបួនរួចរាល់ហើយ។</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <comment>an activity that is planned or under way</comment>
        <translation>បន្ទាប់៖ %1។</translation>
    </message>
    <message>
        <source>Activities of the field work</source>
        <translation>សកម្មភាពចុះមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>ពេលណា និងទីណា</translation>
    </message>
    <message>
        <source>Who was met, by whom</source>
        <translation>បានជួបអ្នកណា និងដោយអ្នកណា</translation>
    </message>
    <message>
        <source>Met:</source>
        <translation>បានជួប៖</translation>
    </message>
    <message>
        <source>Team:</source>
        <translation>ក្រុមការងារ៖</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who was met, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FindingLinks</name>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Constraint or opportunity</source>
        <translation>ឧបសគ្គ ឬឱកាស</translation>
    </message>
    <message>
        <source>Potential interventions</source>
        <translation>អន្តរាគមន៍ដែលអាចធ្វើបាន</translation>
    </message>
    <message>
        <source>no intervention yet</source>
        <translation>មិនទាន់មានអន្តរាគមន៍</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>ឧបសគ្គ</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>ឱកាស</translation>
    </message>
    <message>
        <source>not linked to a constraint or opportunity</source>
        <translation>មិនបានភ្ជាប់នឹងឧបសគ្គ ឬឱកាសណាទេ</translation>
    </message>
</context>
<context>
    <name>FindingSource</name>
    <message>
        <source>Interview: %1</source>
        <comment>with whom</comment>
        <translation>សម្ភាស៖ %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>សម្ភាស</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <comment>of what</comment>
        <translation>ការសង្កេត៖ %1</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ការសង្កេត</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Producers</source>
        <translation>អ្នកផលិត</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>ឈ្មួញ</translation>
    </message>
    <message>
        <source>Input suppliers</source>
        <translation>អ្នកផ្គត់ផ្គង់ធាតុចូលកសិកម្ម</translation>
    </message>
    <message>
        <source>Driving forces</source>
        <translation>កត្តាជំរុញ</translation>
    </message>
    <message>
        <source>Leverage points</source>
        <translation>ចំណុចគន្លឹះ</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>ឧបសគ្គ</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>ឱកាស</translation>
    </message>
    <message>
        <source>Potential interventions</source>
        <translation>អន្តរាគមន៍ដែលអាចធ្វើបាន</translation>
    </message>
</context>
<context>
    <name>FirmnessText</name>
    <message>
        <source>Nothing has been scored yet.</source>
        <translation>មិនទាន់បានដាក់ពិន្ទុអ្វីទេ។</translation>
    </message>
    <message>
        <source>As long as scores of %1 are missing, the first place can still change.</source>
        <translation>ដរាបណាពិន្ទុរបស់ %1 នៅខ្វះ ចំណាត់ថ្នាក់ទីមួយនៅតែអាចប្រែប្រួល។</translation>
    </message>
    <message>
        <source>No area has all its scores yet: who stands first can&apos;t be said so far.</source>
        <translation>មិនទាន់មានតំបន់ណាមានពិន្ទុគ្រប់ទេ៖ មិនទាន់អាចនិយាយថាតំបន់ណាជាប់ទីមួយឡើយ។</translation>
    </message>
    <message>
        <source>%1 share the first place: the scores alone do not say which is the better one.</source>
        <translation>%1 ជាប់ទីមួយស្មើគ្នា៖ ពិន្ទុតែម្យ៉ាងមិនប្រាប់ថាតំបន់ណាល្អជាងទេ។</translation>
    </message>
    <message>
        <source>Only %1 has all its scores: there is no other area to compare it with yet.</source>
        <translation>មានតែ %1 ទេដែលមានពិន្ទុគ្រប់៖ មិនទាន់មានតំបន់ផ្សេងសម្រាប់ប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>%1 stands first.</source>
        <translation>%1 ជាប់ទីមួយ។</translation>
    </message>
    <message>
        <source>“%1”: however much or little it counts, %2 stays first.</source>
        <translation>«%1»៖ ទោះរាប់ច្រើន ឬតិចប៉ុន្មានក៏ដោយ %2 នៅតែជាប់ទីមួយ។</translation>
    </message>
    <message>
        <source>“%1”: %2 stays first as long as its weight is at least %3 (now %4).</source>
        <translation>«%1»៖ %2 នៅតែជាប់ទីមួយ ដរាបណាទម្ងន់មានយ៉ាងតិច %3 (ឥឡូវ %4)។</translation>
    </message>
    <message>
        <source>“%1”: %2 stays first as long as its weight is not above %3 (now %4).</source>
        <translation>«%1»៖ %2 នៅតែជាប់ទីមួយ ដរាបណាទម្ងន់មិនលើស %3 (ឥឡូវ %4)។</translation>
    </message>
    <message>
        <source>“%1”: %2 stays first as long as its weight is between %3 and %4 (now %5).</source>
        <translation>«%1»៖ %2 នៅតែជាប់ទីមួយ ដរាបណាទម្ងន់នៅចន្លោះ %3 និង %4 (ឥឡូវ %5)។</translation>
    </message>
    <message>
        <source>No single score, whatever it were, would change who stands first.</source>
        <translation>គ្មានពិន្ទុតែមួយណា ទោះប្តូរទៅជាប៉ុន្មានក៏ដោយ អាចប្តូរតំបន់ដែលជាប់ទីមួយបានទេ។</translation>
    </message>
    <message>
        <source>One score could change it: a %1 instead of a %2 for %3 on “%4” would let %5 share the first place.</source>
        <translation>ពិន្ទុមួយអាចប្តូរលទ្ធផល៖ បើ %3 បានពិន្ទុ %1 ជំនួស %2 លើ «%4» នោះ %5 នឹងជាប់ទីមួយស្មើគ្នា។</translation>
    </message>
    <message>
        <source>One score could change it: a %1 instead of a %2 for %3 on “%4” would put %5 first.</source>
        <translation>ពិន្ទុមួយអាចប្តូរលទ្ធផល៖ បើ %3 បានពិន្ទុ %1 ជំនួស %2 លើ «%4» នោះ %5 នឹងជាប់ទីមួយ។</translation>
    </message>
    <message>
        <source>scorers without a category</source>
        <translation>អ្នកដាក់ពិន្ទុគ្មានប្រភេទ</translation>
    </message>
    <message>
        <source>Without these scorers no area has all its scores: %1.</source>
        <translation>បើគ្មានអ្នកដាក់ពិន្ទុទាំងនេះ គ្មានតំបន់ណាមានពិន្ទុគ្រប់ទេ៖ %1។</translation>
    </message>
    <message>
        <source>Without these scorers %2 still stands first: %1.</source>
        <translation>បើគ្មានអ្នកដាក់ពិន្ទុទាំងនេះ %2 នៅតែជាប់ទីមួយ៖ %1។</translation>
    </message>
    <message>
        <source>Without these scorers %2 would share the first place: %1.</source>
        <translation>បើគ្មានអ្នកដាក់ពិន្ទុទាំងនេះ %2 នឹងជាប់ទីមួយស្មើគ្នា៖ %1។</translation>
    </message>
    <message>
        <source>Without these scorers %2 would stand first: %1.</source>
        <translation>បើគ្មានអ្នកដាក់ពិន្ទុទាំងនេះ %2 នឹងជាប់ទីមួយវិញ៖ %1។</translation>
    </message>
    <message>
        <source>How far the scorers agree can be said once two of them have filled their sheets and see a difference between areas.</source>
        <translation>អាចដឹងថាអ្នកដាក់ពិន្ទុយល់ស្របគ្នាប៉ុនណា ពេលពីរនាក់បានបំពេញសន្លឹករួច ហើយឃើញភាពខុសគ្នារវាងតំបន់។</translation>
    </message>
    <message numerus="yes">
        <source>%1 (Kendall&apos;s W: %2; 0 is no common order, 1 the same order for all; sheets compared: %n)</source>
        <translation>
            <numerusform>%1 (W របស់ Kendall៖ %2។ ០ គឺគ្មានលំដាប់រួម ១ គឺលំដាប់ដូចគ្នាទាំងអស់។ សន្លឹកដែលប្រៀបធៀប៖ ចំនួន %n)</numerusform>
            <numerusform>%1 (W របស់ Kendall៖ %2។ ០ គឺគ្មានលំដាប់រួម ១ គឺលំដាប់ដូចគ្នាទាំងអស់។ សន្លឹកដែលប្រៀបធៀប៖ ចំនួន %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each scorer puts the areas in another order.</source>
        <translation>អ្នកដាក់ពិន្ទុម្នាក់ៗរៀបលំដាប់តំបន់ខុសៗគ្នា។</translation>
    </message>
    <message>
        <source>The scorers hardly agree on the order of the areas.</source>
        <translation>អ្នកដាក់ពិន្ទុស្ទើរតែមិនយល់ស្របគ្នាលើលំដាប់តំបន់ទេ។</translation>
    </message>
    <message>
        <source>The scorers agree a little on the order of the areas.</source>
        <translation>អ្នកដាក់ពិន្ទុយល់ស្របគ្នាបន្តិចបន្តួចលើលំដាប់តំបន់។</translation>
    </message>
    <message>
        <source>The scorers agree in part on the order of the areas.</source>
        <translation>អ្នកដាក់ពិន្ទុយល់ស្របគ្នាដោយផ្នែកលើលំដាប់តំបន់។</translation>
    </message>
    <message>
        <source>The scorers largely agree on the order of the areas.</source>
        <translation>អ្នកដាក់ពិន្ទុយល់ស្របគ្នាភាគច្រើនលើលំដាប់តំបន់។</translation>
    </message>
    <message>
        <source>Nearly all scorers put the areas in the same order.</source>
        <translation>អ្នកដាក់ពិន្ទុស្ទើរតែទាំងអស់រៀបលំដាប់តំបន់ដូចគ្នា។</translation>
    </message>
    <message>
        <source>If a criterion counted more or less</source>
        <translation>ក្នុងករណីលក្ខណៈវិនិច្ឆ័យមួយរាប់ច្រើនជាង ឬតិចជាងនេះ</translation>
    </message>
    <message>
        <source>If one score were another</source>
        <translation>ក្នុងករណីពិន្ទុមួយខុសពីនេះ</translation>
    </message>
    <message>
        <source>If one category of stakeholders had not scored</source>
        <translation>ក្នុងករណីភាគីពាក់ព័ន្ធមួយប្រភេទមិនបានដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Whether the scorers agree</source>
        <translation>តើអ្នកដាក់ពិន្ទុយល់ស្របគ្នាទេ</translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message numerus="yes">
        <source>Units added: %n</source>
        <translation>
            <numerusform>ឯកតារដ្ឋបាលដែលបានបន្ថែម៖ %n</numerusform>
            <numerusform>ឯកតារដ្ឋបាលដែលបានបន្ថែម៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units with a name or spelling that is new: %n</source>
        <translation>
            <numerusform>ឯកតាដែលមានឈ្មោះ ឬអក្ខរាវិរុទ្ធថ្មី៖ %n</numerusform>
            <numerusform>ឯកតាដែលមានឈ្មោះ ឬអក្ខរាវិរុទ្ធថ្មី៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units typed by hand that get their code: %n</source>
        <translation>
            <numerusform>ឯកតាវាយដោយដៃដែលបានទទួលលេខកូដ៖ %n</numerusform>
            <numerusform>ឯកតាវាយដោយដៃដែលបានទទួលលេខកូដ៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units that stay as they are: %n</source>
        <translation>
            <numerusform>ឯកតាដែលនៅដដែល៖ %n</numerusform>
            <numerusform>ឯកតាដែលនៅដដែល៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat another: %n</source>
        <translation>
            <numerusform>ជួរដែលដូចជួរផ្សេង៖ %n</numerusform>
            <numerusform>ជួរដែលដូចជួរផ្សេង៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of other provinces, left out: %n</source>
        <translation>
            <numerusform>ជួររបស់ខេត្តផ្សេង ដែលមិនបានបញ្ចូល៖ %n</numerusform>
            <numerusform>ជួររបស់ខេត្តផ្សេង ដែលមិនបានបញ្ចូល៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Codes that had lost their leading zero: %n</source>
        <translation>
            <numerusform>លេខកូដដែលបាត់លេខ ០ នៅខាងមុខ៖ %n</numerusform>
            <numerusform>លេខកូដដែលបាត់លេខ ០ នៅខាងមុខ៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Units typed by hand that may be several official ones: %n</source>
        <translation>
            <numerusform>ឯកតាវាយដោយដៃដែលអាចត្រូវនឹងឯកតាផ្លូវការច្រើន៖ %n</numerusform>
            <numerusform>ឯកតាវាយដោយដៃដែលអាចត្រូវនឹងឯកតាផ្លូវការច្រើន៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows refused: %n</source>
        <translation>
            <numerusform>ជួរដែលមិនត្រូវបានទទួល៖ %n</numerusform>
            <numerusform>ជួរដែលមិនត្រូវបានទទួល៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no units in the file.</source>
        <translation>ក្នុងឯកសារគ្មានឯកតារដ្ឋបាលទេ។</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ជួរទី %1៖ %2</translation>
    </message>
    <message>
        <source>Row %1: the code %2 was read as %3, as spreadsheets take a leading zero off.</source>
        <translation>ជួរទី %1៖ លេខកូដ %2 ត្រូវបានអានជា %3 ព្រោះតារាងគណនាលុបលេខ ០ ដែលនៅខាងមុខ។</translation>
    </message>
    <message>
        <source>“%1” was typed by hand and stays without a code, as it is not sure which it has: %2.</source>
        <translation>«%1» បានវាយដោយដៃ ហើយនៅតែគ្មានលេខកូដ ព្រោះមិនច្បាស់ថាជាលេខកូដណា៖ %2។</translation>
    </message>
    <message>
        <source>There is no code.</source>
        <translation>គ្មានលេខកូដ។</translation>
    </message>
    <message>
        <source>“%1” is not a code: a code has two digits a level, 19 for a province and 19010103 for a village.</source>
        <translation>«%1» មិនមែនជាលេខកូដទេ៖ លេខកូដមានលេខពីរខ្ទង់ក្នុងមួយថ្នាក់ ដូចជា 19 សម្រាប់ខេត្ត និង 19010103 សម្រាប់ភូមិ។</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>គ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>The row says “%1”, but the code %2 has the length of another level.</source>
        <translation>ជួរនេះសរសេរ «%1» តែលេខកូដ %2 មានចំនួនខ្ទង់របស់ថ្នាក់ផ្សេង។</translation>
    </message>
    <message>
        <source>There is no province with the code %1.</source>
        <translation>គ្មានខេត្តដែលមានលេខកូដ %1 ទេ។</translation>
    </message>
    <message>
        <source>The code %1 stands in row %2 with another name.</source>
        <translation>លេខកូដ %1 មាននៅជួរទី %2 ដោយមានឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ឯកសារនេះទទេ។</translation>
    </message>
    <message>
        <source>The first row must name the columns: code, latin, km, and if they are there level and aliases. It has: %1.</source>
        <translation>ជួរទីមួយត្រូវមានឈ្មោះជួរឈរ៖ code, latin, km និងបើមាន level និង aliases។ ឥឡូវមាន៖ %1។</translation>
    </message>
    <message>
        <source>No units were found: each needs a code, a level and a name (latin or km).</source>
        <translation>រកមិនឃើញឯកតារដ្ឋបាលទេ៖ ឯកតានីមួយៗត្រូវមានលេខកូដ ថ្នាក់ និងឈ្មោះ (latin ឬ km)។</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as JSON (%1).</source>
        <translation>មិនអាចអានឯកសារនេះជា JSON បានទេ (%1)។</translation>
    </message>
</context>
<context>
    <name>GazetteerImport</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>មិនអាចអាន «%1» បានទេ៖ %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… និង %n ទៀត</numerusform>
            <numerusform>… និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n official unit(s)</source>
        <translation>
            <numerusform>នាំចូលឯកតារដ្ឋបាលចំនួន %n</numerusform>
            <numerusform>នាំចូលឯកតារដ្ឋបាលចំនួន %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeoJson</name>
    <message>
        <source>This file is JSON but not GeoJSON. Export the lines as GeoJSON and try again.</source>
        <translation>ឯកសារនេះជា JSON ប៉ុន្តែមិនមែន GeoJSON ទេ។ សូមនាំចេញខ្សែជា GeoJSON រួចសាកល្បងម្តងទៀត។</translation>
    </message>
    <message>
        <source>This GeoJSON has no list of features: it may be cut off.</source>
        <translation>GeoJSON នេះគ្មានបញ្ជីវត្ថុ (features) ទេ៖ វាអាចត្រូវបានកាត់ខ្លី។</translation>
    </message>
    <message>
        <source>This GeoJSON has no lines and no borders: nothing of it can be drawn as a river or a road.</source>
        <translation>GeoJSON នេះគ្មានខ្សែ និងគ្មានព្រំប្រទល់ទេ៖ គ្មានអ្វីអាចគូរជាទន្លេ ឬផ្លូវបានឡើយ។</translation>
    </message>
    <message>
        <source>This file&apos;s coordinates are of the grid %1, not degrees. Export it in WGS 84 (EPSG:4326).</source>
        <translation>កូអរដោនេក្នុងឯកសារនេះគិតតាមក្រឡា %1 មិនមែនជាដឺក្រេទេ។ សូមនាំចេញជា WGS 84 (EPSG:4326)។</translation>
    </message>
    <message>
        <source>A line of this GeoJSON has a point without two numbers: the file is damaged.</source>
        <translation>ខ្សែមួយក្នុង GeoJSON នេះមានចំណុចដែលមិនមានលេខពីរ៖ ឯកសារខូចហើយ។</translation>
    </message>
    <message>
        <source>This file&apos;s coordinates are metres of a grid (UTM), not degrees. Export it in WGS 84 (EPSG:4326).</source>
        <translation>កូអរដោនេក្នុងឯកសារនេះជាម៉ែត្រនៃក្រឡា (UTM) មិនមែនជាដឺក្រេទេ។ សូមនាំចេញជា WGS 84 (EPSG:4326)។</translation>
    </message>
    <message>
        <source>This file gives the latitude before the longitude; GeoJSON has the longitude first. Export it again with another program.</source>
        <translation>ឯកសារនេះដាក់រយៈទទឹងមុនរយៈបណ្តោយ ប៉ុន្តែ GeoJSON ត្រូវដាក់រយៈបណ្តោយមុន។ សូមនាំចេញម្តងទៀតដោយកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>This file has coordinates beyond 90 or 180 degrees: there is no such place.</source>
        <translation>ឯកសារនេះមានកូអរដោនេលើសពី 90 ឬ 180 ដឺក្រេ៖ គ្មានទីកន្លែងបែបនេះទេ។</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB. Export only the part of the country around the area.</source>
        <translation>ឯកសារនេះធំជាង 64 MB។ សូមនាំចេញតែផ្នែកនៃប្រទេសដែលនៅជុំវិញតំបន់។</translation>
    </message>
    <message>
        <source>This file is no GeoJSON: it is not even JSON, or it is cut off.</source>
        <translation>ឯកសារនេះមិនមែនជា GeoJSON ទេ៖ វាមិនមែនជា JSON ឬត្រូវបានកាត់ខ្លី។</translation>
    </message>
    <message>
        <source>None of this file&apos;s lines comes within 50 km of the area&apos;s points: it is of another place, or the points are.</source>
        <translation>គ្មានខ្សែណាក្នុងឯកសារនេះស្ថិតក្នុងចម្ងាយ 50 គ.ម ពីចំណុចនៃតំបន់ទេ៖ ឯកសារ ឬចំណុច ជារបស់ទីកន្លែងផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of rivers and water</source>
        <translation>
            <numerusform>ខ្សែទន្លេ និងទឹក %n</numerusform>
            <numerusform>ខ្សែទន្លេ និងទឹក %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of roads</source>
        <translation>
            <numerusform>ខ្សែផ្លូវ %n</numerusform>
            <numerusform>ខ្សែផ្លូវ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of borders</source>
        <translation>
            <numerusform>ខ្សែព្រំប្រទល់ %n</numerusform>
            <numerusform>ខ្សែព្រំប្រទល់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s)</source>
        <translation>
            <numerusform>ខ្សែផ្សេងទៀត %n</numerusform>
            <numerusform>ខ្សែផ្សេងទៀត %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines have %1 points and are simplified to %2: none that is left out lies further than %3 m from its line.</source>
        <translation>ខ្សែទាំងនេះមាន %1 ចំណុច ហើយត្រូវបានសម្រួលមកត្រឹម %2៖ ចំណុចដែលដកចេញមិនឃ្លាតពីខ្សែលើសពី %3 ម ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) further than 50 km from the area&apos;s points stay out.</source>
        <translation>
            <numerusform>ខ្សែ %n ដែលឆ្ងាយជាង 50 គ.ម ពីចំណុចនៃតំបន់ មិនត្រូវបាននាំចូលទេ។</numerusform>
            <numerusform>ខ្សែ %n ដែលឆ្ងាយជាង 50 គ.ម ពីចំណុចនៃតំបន់ មិនត្រូវបាននាំចូលទេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file are no lines and stay out.</source>
        <translation>
            <numerusform>វត្ថុ %n ក្នុងឯកសារមិនមែនជាខ្សែទេ ហើយមិនត្រូវបាននាំចូលទេ។</numerusform>
            <numerusform>វត្ថុ %n ក្នុងឯកសារមិនមែនជាខ្សែទេ ហើយមិនត្រូវបាននាំចូលទេ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupBlocks</name>
    <message>
        <source>Commune</source>
        <translation>ឃុំ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>commune not recorded</source>
        <translation>មិនបានកត់ត្រាឃុំ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Farmer groups of the area</source>
        <translation>ក្រុមកសិករក្នុងតំបន់</translation>
    </message>
    <message>
        <source>No farmer group of this area is on the pre-identification sheet.</source>
        <translation>គ្មានក្រុមកសិករណាមួយនៃតំបន់នេះក្នុងតារាងកំណត់បឋមទេ។</translation>
    </message>
    <message>
        <source>How many groups were rated low (L), medium (M) and high (H). It informs the scores and is no part of the total.</source>
        <translation>ចំនួនក្រុមដែលបានវាយតម្លៃថា ទាប (ទ) មធ្យម (ម) និងខ្ពស់ (ខ)។ នេះជាព័ត៌មានសម្រាប់អ្នកដាក់ពិន្ទុ មិនមែនជាផ្នែកនៃពិន្ទុសរុបទេ។</translation>
    </message>
    <message>
        <source>Farmer groups in %1: none recorded.</source>
        <translation>ក្រុមកសិករក្នុង %1៖ មិនទាន់បានកត់ត្រា។</translation>
    </message>
    <message>
        <source>Farmer groups in %1: %2.</source>
        <translation>ក្រុមកសិករក្នុង %1៖ ចំនួន %2។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and how it was rated</comment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>GroupRating</name>
    <message>
        <source>Number of producers</source>
        <translation>ចំនួនអ្នកផលិត</translation>
    </message>
    <message>
        <source>Local consumption</source>
        <translation>ការប្រើប្រាស់ក្នុងមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Access to markets</source>
        <translation>លទ្ធភាពទៅដល់ទីផ្សារ</translation>
    </message>
    <message>
        <source>Income potential</source>
        <translation>សក្តានុពលចំណូល</translation>
    </message>
    <message>
        <source>Production: are enough producers at work here, and could they grow enough?</source>
        <translation>ផលិតកម្ម៖ តើនៅទីនេះមានអ្នកផលិតគ្រប់គ្រាន់ ហើយអាចដាំបានគ្រប់គ្រាន់ដែរឬទេ?</translation>
    </message>
    <message>
        <source>Market: do people around here buy and eat the produce?</source>
        <translation>ទីផ្សារ៖ តើអ្នកនៅតំបន់នេះទិញ និងបរិភោគផលិតផលនេះដែរឬទេ?</translation>
    </message>
    <message>
        <source>Market: how easily are the markets that it is meant for reached from here?</source>
        <translation>ទីផ្សារ៖ តើពីទីនេះទៅដល់ទីផ្សារគោលដៅងាយស្រួលកម្រិតណា?</translation>
    </message>
    <message>
        <source>Impact: how much does it earn today, and how much could it earn with the demand to come?</source>
        <translation>ផលប៉ះពាល់វិជ្ជមាន៖ តើសព្វថ្ងៃរកចំណូលបានប៉ុន្មាន ហើយអាចរកបានប៉ុន្មានតាមតម្រូវការនៅពេលខាងមុខ?</translation>
    </message>
    <message>
        <source>Sum of four columns</source>
        <translation>ផលបូកជួរឈរទាំងបួន</translation>
    </message>
    <message>
        <source>Sum of three equal headings</source>
        <translation>ផលបូកចំណងជើងទាំងបីដែលស្មើគ្នា</translation>
    </message>
    <message>
        <source>L is low and counts 1, M is medium and counts 2, H is high and counts 3; what is not rated counts nothing and is never 0. The sum of four columns adds all columns (4 to 12), so that market counts twice; the sum of three equal headings takes the mean of the two market columns (3 to 9). The sums inform those who score the areas and are no score themselves.</source>
        <translation>ទ ជាទាប រាប់ជា 1 ម ជាមធ្យម រាប់ជា 2 ខ ជាខ្ពស់ រាប់ជា 3។ អ្វីដែលមិនទាន់វាយតម្លៃមិនត្រូវរាប់ ហើយមិនមែនជា 0 ទេ។ ផលបូកជួរឈរទាំងបួនបូកគ្រប់ជួរឈរ (4 ដល់ 12) ដូច្នេះទីផ្សាររាប់ពីរដង។ ផលបូកចំណងជើងទាំងបីដែលស្មើគ្នាយកមធ្យមនៃជួរឈរទីផ្សារទាំងពីរ (3 ដល់ 9)។ ផលបូកទាំងនេះជាព័ត៌មានសម្រាប់អ្នកដាក់ពិន្ទុតំបន់ មិនមែនជាពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a sum, and of how many columns it is</comment>
        <translation>%1 (%2 ក្នុងចំណោម %3)</translation>
    </message>
    <message>
        <source>%1, can be %2–%3</source>
        <comment>a sum that is not complete</comment>
        <translation>%1 អាចជា %2–%3</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>មិនទាន់វាយតម្លៃ</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>អ្នកផលិត</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>ការប្រើប្រាស់</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>to markets</comment>
        <translation>លទ្ធភាព</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>ចំណូល</translation>
    </message>
</context>
<context>
    <name>GuideLists</name>
    <message>
        <source>Name in English</source>
        <translation>ឈ្មោះជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>Parts of a question are not counted by themselves.</source>
        <translation>ផ្នែកនៃសំណួរមិនរាប់ដោយឡែកទេ។</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>ការសម្ភាស</translation>
    </message>
    <message>
        <source>Guides for interviews</source>
        <translation>បញ្ជីសំណួរសម្រាប់សម្ភាស</translation>
    </message>
    <message>
        <source>A guide needs a name in one of the languages.</source>
        <translation>បញ្ជីសំណួរត្រូវមានឈ្មោះជាភាសាណាមួយ។</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Its number in the guide: a label, which may be left blank.</source>
        <translation>លេខរបស់វាក្នុងសៀវភៅណែនាំ៖ គ្រាន់តែជាស្លាក អាចទុកទទេបាន។</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>សំណួរជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Question in Khmer</source>
        <translation>សំណួរជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ឆ្លើយ</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>បន្តពី</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a question in the guide, the question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The question after which it is asked, where it does not stand for itself.</source>
        <translation>សំណួរដែលវាត្រូវសួរបន្ទាប់ ប្រសិនបើវាមិនឈរដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>A question follows neither itself nor one that follows it.</source>
        <translation>សំណួរមួយមិនអាចបន្តពីខ្លួនវា ឬពីសំណួរដែលបន្តពីវាទេ។</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>តែបន្ទាប់ពី</translation>
    </message>
    <message>
        <source>Yes or no: it is asked only where the question that it follows was answered so.</source>
        <translation>បាទ/ចាស ឬទេ៖ វាត្រូវសួរតែពេលសំណួរដែលវាបន្តពី ត្រូវបានឆ្លើយបែបនេះ។</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>ជាផ្នែក</translation>
    </message>
    <message>
        <source>A part of the question that it follows, which is not counted by itself.</source>
        <translation>ជាផ្នែកមួយនៃសំណួរដែលវាបន្តពី ហើយមិនរាប់ដោយឡែកទេ។</translation>
    </message>
    <message>
        <source>Questions for %1</source>
        <comment>the name of a guide</comment>
        <translation>សំណួរសម្រាប់ %1</translation>
    </message>
    <message>
        <source>Add a guide first.</source>
        <translation>សូមបន្ថែមបញ្ជីសំណួរជាមុនសិន។</translation>
    </message>
    <message>
        <source>Type the question in one of the languages.</source>
        <translation>សូមវាយសំណួរជាភាសាណាមួយ។</translation>
    </message>
    <message>
        <source>Choose first which question it follows.</source>
        <translation>សូមជ្រើសជាមុនសិនថាវាបន្តពីសំណួរណា។</translation>
    </message>
    <message>
        <source>The question that it follows is not answered by yes or no.</source>
        <translation>សំណួរដែលវាបន្តពី មិនមែនឆ្លើយដោយបាទ/ចាស ឬទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) with their answers go with it. Findings that were marked in them stay.</source>
        <translation>
            <numerusform>ការសម្ភាសចំនួន %n ជាមួយចម្លើយនឹងត្រូវលុបជាមួយ។ លទ្ធផលរកឃើញដែលបានសម្គាល់ក្នុងនោះនៅដដែល។</numerusform>
            <numerusform>ការសម្ភាសចំនួន %n ជាមួយចម្លើយនឹងត្រូវលុបជាមួយ។ លទ្ធផលរកឃើញដែលបានសម្គាល់ក្នុងនោះនៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>លុប</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go with it, its parts&apos; included. Findings that were marked in them stay.</source>
        <translation>
            <numerusform>ចម្លើយចំនួន %n រួមទាំងចម្លើយនៃផ្នែករបស់វា នឹងត្រូវលុបជាមួយ។ លទ្ធផលរកឃើញដែលបានសម្គាល់ក្នុងនោះនៅដដែល។</numerusform>
            <numerusform>ចម្លើយចំនួន %n រួមទាំងចម្លើយនៃផ្នែករបស់វា នឹងត្រូវលុបជាមួយ។ លទ្ធផលរកឃើញដែលបានសម្គាល់ក្នុងនោះនៅដដែល។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>If yes: %1</source>
        <translation>បើបាទ/ចាស៖ %1</translation>
    </message>
    <message>
        <source>If no: %1</source>
        <translation>បើទេ៖ %1</translation>
    </message>
    <message>
        <source>Name of the person or group</source>
        <translation>ឈ្មោះបុគ្គល ឬក្រុម</translation>
    </message>
    <message>
        <source>Number of people, and of women</source>
        <translation>ចំនួនមនុស្ស និងចំនួនស្ត្រី</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Place, in %1</source>
        <translation>ទីកន្លែង ក្នុង%1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>អ្នកសម្ភាស</translation>
    </message>
    <message>
        <source>This guide has no questions yet.</source>
        <translation>បញ្ជីសំណួរណែនាំនេះមិនទាន់មានសំណួរទេ។</translation>
    </message>
    <message>
        <source>Notes and further questions</source>
        <translation>កំណត់ចំណាំ និងសំណួរបន្ថែម</translation>
    </message>
    <message>
        <source>Interview form</source>
        <translation>សន្លឹកសម្ភាស</translation>
    </message>
    <message>
        <source>There are no guiding questions yet. Take them over on the page “Interviews”.</source>
        <translation>មិនទាន់មានសំណួរណែនាំទេ។ សូមយកមកប្រើនៅទំព័រ «ការសម្ភាស»។</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Who, in words</source>
        <translation>អ្នកណា ជាពាក្យ</translation>
    </message>
    <message>
        <source>A group or somebody who is in no list, such as: vegetable growers of three villages.</source>
        <translation>ក្រុម ឬនរណាម្នាក់ដែលមិនមានក្នុងបញ្ជី ដូចជា៖ កសិករដាំបន្លែនៃភូមិទាំងបី។</translation>
    </message>
    <message>
        <source>One of the people and bodies that are entered already.</source>
        <translation>មនុស្ស ឬស្ថាប័នម្នាក់ដែលបានបញ្ចូលរួចហើយ។</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ចំនួនមនុស្ស</translation>
    </message>
    <message>
        <source>How many answered, where it was a group.</source>
        <translation>មានមនុស្សប៉ុន្មាននាក់បានឆ្លើយ ប្រសិនបើជាក្រុម។</translation>
    </message>
    <message>
        <source>Of whom women</source>
        <translation>ក្នុងនោះស្ត្រី</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>នៅឯណា</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>អ្នកសម្ភាស</translation>
    </message>
    <message>
        <source>Field work</source>
        <translation>ការងារចុះមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>The round of interviews of the field work that it was part of.</source>
        <translation>ការសម្ភាសក្នុងការងារចុះមូលដ្ឋាន ដែលកិច្ចសម្ភាសនេះជាផ្នែកមួយ។</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>បានសួរ</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>ការសម្ភាស</translation>
    </message>
    <message>
        <source>List the areas first.</source>
        <translation>សូមរាយឈ្មោះតំបន់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>There are no guiding questions yet. Add a guide first.</source>
        <translation>មិនទាន់មានសំណួរណែនាំទេ។ សូមបន្ថែមបញ្ជីសំណួរណែនាំជាមុនសិន។</translation>
    </message>
    <message>
        <source>There can&apos;t be more women than people.</source>
        <translation>ចំនួនស្ត្រីមិនអាចលើសចំនួនមនុស្សសរុបទេ។</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>សំណួរណែនាំ</translation>
    </message>
    <message>
        <source>This interview has answers to the questions of its guide. Add another interview for another guide.</source>
        <translation>ការសម្ភាសនេះមានចម្លើយចំពោះសំណួរណែនាំរបស់វារួចហើយ។ ចំពោះសំណួរណែនាំផ្សេង សូមបន្ថែមការសម្ភាសថ្មី។</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go with it. Findings that were marked in them stay.</source>
        <translation>
            <numerusform>ចម្លើយចំនួន %n នឹងត្រូវលុបជាមួយ។ លទ្ធផលរកឃើញដែលបានសម្គាល់ក្នុងចម្លើយទាំងនោះនៅដដែល។</numerusform>
            <numerusform>ចម្លើយចំនួន %n នឹងត្រូវលុបជាមួយ។ លទ្ធផលរកឃើញដែលបានសម្គាល់ក្នុងចម្លើយទាំងនោះនៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Actor in the list</source>
        <translation>តួអង្គក្នុងបញ្ជី</translation>
    </message>
</context>
<context>
    <name>InterviewPages</name>
    <message>
        <source>Interviews</source>
        <translation>ការសម្ភាស</translation>
    </message>
</context>
<context>
    <name>InterviewReport</name>
    <message>
        <source>%1, of whom women %2</source>
        <translation>%1 នាក់ ស្ត្រី %2 នាក់</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>មិនបានសួរ</translation>
    </message>
    <message>
        <source>did not want to say</source>
        <translation>មិនចង់ប្រាប់</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>skipped, to come back to</source>
        <translation>រំលងសិន ត្រូវសួរឡើងវិញ</translation>
    </message>
    <message>
        <source>Interview without a name</source>
        <translation>ការសម្ភាសគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>សំណួរណែនាំ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ចំនួនមនុស្ស</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>អ្នកសម្ភាស</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Empty interview</source>
        <translation>ការសម្ភាសទទេ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>an extra question</comment>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>ការសម្ភាស</translation>
    </message>
    <message>
        <source>Nobody has been interviewed in this area.</source>
        <translation>មិនទាន់បានសម្ភាសនរណាម្នាក់នៅតំបន់នេះទេ។</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ការសម្ភាស</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>ចម្លើយដាក់ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation>មិនទាន់មានអ្នកណាត្រូវបានសម្ភាសទេ។</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>a follow-up question</comment>
        <translation>មិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Nobody was interviewed by these questions.</source>
        <translation>គ្មានអ្នកណាត្រូវបានសម្ភាសតាមសំណួរទាំងនេះទេ។</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>មិនទាន់មានចម្លើយណាមួយទេ។</translation>
    </message>
    <message>
        <source>Did not want to say: %1.</source>
        <translation>មិនចង់ប្រាប់៖ %1។</translation>
    </message>
    <message>
        <source>Does not know: %1.</source>
        <translation>មិនដឹង៖ %1។</translation>
    </message>
    <message>
        <source>Skipped, to come back to: %1.</source>
        <translation>រំលងសិន ត្រូវសួរឡើងវិញ៖ %1។</translation>
    </message>
    <message>
        <source>Follow-up questions open: %1.</source>
        <translation>សំណួរបន្តដែលមិនទាន់សួរ៖ %1។</translation>
    </message>
    <message>
        <source>Extra questions answered: %1.</source>
        <translation>សំណួរបន្ថែមដែលបានឆ្លើយ៖ %1។</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>%1 (%2 people, of whom women %3)</source>
        <translation>%1 (%2 នាក់ ស្ត្រី %3 នាក់)</translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1 (%2 នាក់)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>បានឆ្លើយ</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>មិនចង់ប្រាប់</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>Skipped, to come back to</source>
        <translation>រំលងសិន ត្រូវសួរឡើងវិញ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Yes or no, and words</source>
        <translation>បាទ/ចាស ឬទេ និងពាក្យពន្យល់</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>ជាពាក្យ</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the name of a guide</comment>
        <translation>%1 (ច្បាប់ចម្លង)</translation>
    </message>
    <message>
        <source>%1 of %2 asked, %3 answered</source>
        <translation>បានសួរ %1/%2 បានឆ្លើយ %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how far an interview is, as a sentence</comment>
        <translation>%1។</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Market</source>
        <translation>ទីផ្សារ</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>កន្លែងជួប</translation>
    </message>
    <message>
        <source>Collection point</source>
        <translation>ចំណុចប្រមូលផល</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>កសិដ្ឋាន</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>ទឹក</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
</context>
<context>
    <name>LineImport</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>មិនអាចអាន «%1» បានទេ៖ %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>«%1»៖ %2</translation>
    </message>
    <message>
        <source>“%1” would bring in:</source>
        <comment>a file; what it holds follows line by line</comment>
        <translation>«%1» នឹងនាំចូល៖</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s) from %1</source>
        <translation>
            <numerusform>នាំចូលខ្សែ %n ពី %1</numerusform>
            <numerusform>នាំចូលខ្សែ %n ពី %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListLabels</name>
    <message>
        <source>%1: add “%2”</source>
        <comment>a list and a record</comment>
        <translation>%1៖ បន្ថែម «%2»</translation>
    </message>
    <message>
        <source>%1: change “%2”</source>
        <comment>a list and a record</comment>
        <translation>%1៖ កែប្រែ «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1: remove %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1៖ ដកចេញ %n ជួរ</numerusform>
            <numerusform>%1៖ ដកចេញ %n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reorder</source>
        <comment>a list</comment>
        <translation>%1៖ រៀបលំដាប់ឡើងវិញ</translation>
    </message>
    <message numerus="yes">
        <source>%1: paste %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1៖ បិទភ្ជាប់ %n ជួរ</numerusform>
            <numerusform>%1៖ បិទភ្ជាប់ %n ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFigure</name>
    <message>
        <source>N</source>
        <extracomment>Stands at the arrow to the north on a map; one or two letters.</extracomment>
        <translation>ជ</translation>
    </message>
    <message>
        <source>Map of %1 without points.</source>
        <translation>ផែនទី%1 ដែលគ្មានចំណុច។</translation>
    </message>
    <message>
        <source>Map of %1, to scale, with these points: %2.</source>
        <translation>ផែនទី%1 គូរតាមមាត្រដ្ឋាន មានចំណុចដូចតទៅ៖ %2។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number on the map, its name</comment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>MapLines</name>
    <message>
        <source>River</source>
        <translation>ទន្លេ</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>ព្រំប្រទល់</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>ខ្សែផ្សេងទៀត</translation>
    </message>
</context>
<context>
    <name>MappingDocuments</name>
    <message>
        <source>Rapid mapping report</source>
        <translation>របាយការណ៍ផែនទីរហ័ស</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>តំបន់អាទិភាព</translation>
    </message>
    <message>
        <source>Field map</source>
        <translation>ផែនទីសម្រាប់ចុះមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Interview form, blank</source>
        <translation>សន្លឹកសម្ភាស (ទទេ)</translation>
    </message>
    <message>
        <source>Interviews with their answers</source>
        <translation>ការសម្ភាស និងចម្លើយ</translation>
    </message>
    <message>
        <source>Potential clusters</source>
        <translation>បណ្តុំដែលអាចបង្កើតបាន</translation>
    </message>
    <message>
        <source>Markets and gross margins</source>
        <translation>ទីផ្សារ និងប្រាក់ចំណេញដុល</translation>
    </message>
    <message>
        <source>Pre-identification sheet, blank</source>
        <translation>តារាងកំណត់ក្រុមកសិករបឋម ទទេ</translation>
    </message>
    <message>
        <source>Pre-identification of farmer groups</source>
        <translation>ការកំណត់ក្រុមកសិករបឋម</translation>
    </message>
    <message>
        <source>Interviews, answers side by side</source>
        <translation>ការសម្ភាស ចម្លើយដាក់ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>បញ្ជីទំនាក់ទំនង</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>1  Rapid mapping</source>
        <translation>១  ការធ្វើផែនទីរហ័ស</translation>
    </message>
    <message>
        <source>Score the areas with those who know them, choose up to five, and learn what drives them and what holds them back.</source>
        <translation>ដាក់ពិន្ទុជាមួយអ្នកស្គាល់តំបន់ ជ្រើសរើសរហូតដល់ប្រាំ រួចស្វែងយល់ពីកត្តាជំរុញ និងឧបសគ្គ។</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Key informants</source>
        <translation>អ្នកផ្តល់ព័ត៌មានគន្លឹះ</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>សន្លឹកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>តំបន់អាទិភាព</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>លទ្ធផលរកឃើញ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Field work</source>
        <translation>ការងារចុះមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>ការសង្កេត</translation>
    </message>
    <message>
        <source>Potential clusters</source>
        <translation>បណ្តុំដែលអាចបង្កើតបាន</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>Farmer groups</source>
        <translation>ក្រុមកសិករ</translation>
    </message>
</context>
<context>
    <name>MarginForm</name>
    <message>
        <source>A margin is reckoned from one value: type the one that is usual.</source>
        <translation>ប្រាក់ចំណេញដុលគណនាពីតម្លៃតែមួយ៖ សូមវាយលេខដែលធម្មតា។</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>ដី</translation>
    </message>
    <message>
        <source>Land is more than nothing, or not recorded.</source>
        <translation>ទំហំដីត្រូវធំជាងសូន្យ ឬមិនបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>What the yield and the costs are for, such as 500 m2 or 0.2 ha.</source>
        <translation>ទំហំដីសម្រាប់ទិន្នផល និងចំណាយ ដូចជា 500 ម៉ែត្រការ៉េ ឬ 0.2 ហិកតា។</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Such as 1,500 riel/kg. The unit may be another than that of the yield where one can be converted into the other.</source>
        <translation>ដូចជា 1,500 រៀល/គីឡូក្រាម។ ឯកតាអាចខុសពីឯកតានៃទិន្នផល បើប្តូរទៅគ្នាបាន។</translation>
    </message>
    <message>
        <source>Cycles a year</source>
        <translation>ចំនួនវដ្តក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Cycles a year are more than none, or not recorded.</source>
        <translation>ចំនួនវដ្តក្នុងមួយឆ្នាំត្រូវធំជាងសូន្យ ឬមិនបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Margin as stated</source>
        <translation>ចំណេញដែលគេប្រាប់</translation>
    </message>
    <message>
        <source>As somebody else reckoned it, to compare with. A loss has a minus.</source>
        <translation>តាមដែលអ្នកផ្សេងបានគណនា សម្រាប់ប្រៀបធៀប។ បើខាត មានសញ្ញាដក។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>តួអង្គ</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>រដូវ</translation>
    </message>
    <message>
        <source>Yield of one cycle</source>
        <translation>ទិន្នផលក្នុងមួយវដ្ត</translation>
    </message>
    <message>
        <source>With its unit, such as 1,000 kg.</source>
        <translation>ជាមួយឯកតា ដូចជា 1,000 គីឡូក្រាម។</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>អត្រាប្តូរប្រាក់</translation>
    </message>
    <message>
        <source>For amounts in the other currency. Rates are entered on the page Markets.</source>
        <translation>សម្រាប់ទឹកប្រាក់ជារូបិយប័ណ្ណមួយទៀត។ អត្រាបញ្ចូលនៅទំព័រ ទីផ្សារ។</translation>
    </message>
    <message>
        <source>Costs as stated</source>
        <translation>ចំណាយដែលគេប្រាប់</translation>
    </message>
    <message>
        <source>A total that somebody told or wrote, to compare with what the lines add up to.</source>
        <translation>ចំនួនសរុបដែលគេប្រាប់ ឬសរសេរ ដើម្បីប្រៀបធៀបជាមួយផលបូកនៃបន្ទាត់។</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Gross margins</source>
        <translation>ប្រាក់ចំណេញដុល</translation>
    </message>
    <message>
        <source>Of one cycle</source>
        <translation>ក្នុងមួយវដ្ត</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Add a gross margin first.</source>
        <translation>សូមបន្ថែមប្រាក់ចំណេញដុលជាមុន។</translation>
    </message>
    <message>
        <source>Type what the cost is for first.</source>
        <translation>សូមវាយជាមុនថាចំណាយលើអ្វី។</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Variable costs come with each cycle; fixed costs and the rent of the land stand apart.</source>
        <translation>ចំណាយប្រែប្រួលកើតមានជាមួយវដ្តនីមួយៗ។ ចំណាយថេរ និងថ្លៃជួលដី គិតដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>តម្លៃឯកតា</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Empty: the quantity times the unit price.</source>
        <translation>ទុកទទេ៖ បរិមាណគុណតម្លៃឯកតា។</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>គិតជា</translation>
    </message>
</context>
<context>
    <name>Margins</name>
    <message>
        <source>Variable cost</source>
        <translation>ចំណាយប្រែប្រួល</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>ចំណាយថេរ</translation>
    </message>
    <message>
        <source>Land rent</source>
        <translation>ថ្លៃជួលដី</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a product and whose it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>តួអង្គ</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>រដូវ</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>ដី</translation>
    </message>
    <message>
        <source>Cycles a year</source>
        <translation>ចំនួនវដ្តក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>cannot be reckoned</source>
        <translation>គណនាមិនបាន</translation>
    </message>
    <message>
        <source>Of one cycle</source>
        <translation>ក្នុងមួយវដ្ត</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>តម្លៃឯកតា</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>ចំណូល</translation>
    </message>
    <message>
        <source>Variable costs</source>
        <translation>ចំណាយប្រែប្រួល</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>ប្រាក់ចំណេញដុល</translation>
    </message>
    <message>
        <source>Net of fixed costs and land rent</source>
        <translation>បន្ទាប់ពីដកចំណាយថេរ និងថ្លៃជួលដី</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cost line and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To look at again:</source>
        <translation>ត្រូវពិនិត្យមើលឡើងវិញ៖</translation>
    </message>
    <message>
        <source>Gross margin of one cycle</source>
        <translation>ប្រាក់ចំណេញដុលក្នុងមួយវដ្ត</translation>
    </message>
    <message>
        <source>Gross margin of a square metre</source>
        <translation>ប្រាក់ចំណេញដុលក្នុងមួយម៉ែត្រការ៉េ</translation>
    </message>
    <message>
        <source>Gross margin of a hectare</source>
        <translation>ប្រាក់ចំណេញដុលក្នុងមួយហិកតា</translation>
    </message>
    <message>
        <source>Gross margin of a year</source>
        <translation>ប្រាក់ចំណេញដុលក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Gross margin of a hectare in a year</source>
        <translation>ប្រាក់ចំណេញដុលក្នុងមួយហិកតាក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Break-even price</source>
        <translation>តម្លៃរួចដើម</translation>
    </message>
    <message>
        <source>Break-even yield</source>
        <translation>ទិន្នផលរួចដើម</translation>
    </message>
    <message>
        <source>Gross margin = yield × price − variable costs, for one cycle. Fixed costs and land rent stand apart.</source>
        <translation>ប្រាក់ចំណេញដុល = ទិន្នផល × តម្លៃ − ចំណាយប្រែប្រួល ក្នុងមួយវដ្ត។ ចំណាយថេរ និងថ្លៃជួលដី គិតដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>Gross margin = yield × price − variable costs = %1 × %2 − %3 = %4, for one cycle. Fixed costs and land rent stand apart.</source>
        <translation>ប្រាក់ចំណេញដុល = ទិន្នផល × តម្លៃ − ចំណាយប្រែប្រួល = %1 × %2 − %3 = %4 ក្នុងមួយវដ្ត។ ចំណាយថេរ និងថ្លៃជួលដី គិតដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>The yield is missing, with its unit.</source>
        <translation>ខ្វះទិន្នផល និងឯកតារបស់វា។</translation>
    </message>
    <message>
        <source>The price is missing, with its currency.</source>
        <translation>ខ្វះតម្លៃ និងរូបិយប័ណ្ណរបស់វា។</translation>
    </message>
    <message>
        <source>The unit that the price is for is missing.</source>
        <translation>ខ្វះឯកតាដែលតម្លៃនេះគិត។</translation>
    </message>
    <message>
        <source>Yield and price are in units that cannot be converted into each other.</source>
        <translation>ទិន្នផល និងតម្លៃ មានឯកតាដែលប្តូរទៅវិញទៅមកមិនបាន។</translation>
    </message>
    <message>
        <source>No variable costs are recorded.</source>
        <translation>មិនទាន់កត់ត្រាចំណាយប្រែប្រួលទេ។</translation>
    </message>
    <message>
        <source>The cost line “%1” has no amount.</source>
        <translation>បន្ទាត់ចំណាយ «%1» គ្មានទឹកប្រាក់ទេ។</translation>
    </message>
    <message>
        <source>Amounts are in riel and in US dollars, and no dated exchange rate is chosen.</source>
        <translation>ទឹកប្រាក់ខ្លះជារៀល ខ្លះជាដុល្លារ តែមិនទាន់ជ្រើសរើសអត្រាប្តូរប្រាក់ដែលមានកាលបរិច្ឆេទទេ។</translation>
    </message>
    <message>
        <source>“%1” stands in more than one cost line.</source>
        <translation>«%1» មានក្នុងបន្ទាត់ចំណាយលើសពីមួយ។</translation>
    </message>
    <message>
        <source>The cost line “%1” says %2, its quantity times unit price is %3.</source>
        <translation>បន្ទាត់ចំណាយ «%1» សរសេរ %2 តែបរិមាណគុណតម្លៃឯកតាស្មើ %3។</translation>
    </message>
    <message>
        <source>The costs are stated as %1, the lines add up to %2.</source>
        <translation>ចំណាយដែលបានប្រាប់គឺ %1 តែបន្ទាត់ទាំងអស់បូកបាន %2។</translation>
    </message>
    <message>
        <source>The margin is stated as %1, income less variable costs is %2.</source>
        <translation>ប្រាក់ចំណេញដុលដែលបានប្រាប់គឺ %1 តែចំណូលដកចំណាយប្រែប្រួលស្មើ %2។</translation>
    </message>
    <message>
        <source>The gross margin is below zero (%1): check the yield, the price and the costs.</source>
        <translation>ប្រាក់ចំណេញដុលតូចជាងសូន្យ (%1)៖ សូមពិនិត្យទិន្នផល តម្លៃ និងចំណាយ។</translation>
    </message>
    <message>
        <source>The income (%1) is more than %2 times the variable costs (%3): check whether a cost is left out or a number is too high.</source>
        <translation>ចំណូល (%1) លើសពី %2 ដងនៃចំណាយប្រែប្រួល (%3)៖ សូមពិនិត្យថាតើភ្លេចចំណាយណាមួយ ឬលេខណាមួយធំពេក។</translation>
    </message>
    <message>
        <source>The price (%1) is more than three times, or less than a third of, the middle price of the other margins of this product (%2).</source>
        <translation>តម្លៃ (%1) លើសពីបីដង ឬតិចជាងមួយភាគបី នៃតម្លៃកណ្តាលក្នុងការគណនាផ្សេងទៀតនៃផលិតផលនេះ (%2)។</translation>
    </message>
    <message>
        <source>The yield of a square metre (%1) is more than three times, or less than a third of, the middle yield of the other margins of this product (%2).</source>
        <translation>ទិន្នផលក្នុងមួយម៉ែត្រការ៉េ (%1) លើសពីបីដង ឬតិចជាងមួយភាគបី នៃទិន្នផលកណ្តាលក្នុងការគណនាផ្សេងទៀតនៃផលិតផលនេះ (%2)។</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>produces</source>
        <translation>ផលិត</translation>
    </message>
    <message>
        <source>sells</source>
        <translation>លក់</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>ទិញ</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>ត្រូវការ</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>ទទួលបាន</translation>
    </message>
    <message>
        <source>1 US dollar = %1 riel (%2)</source>
        <comment>an exchange rate</comment>
        <translation>1 ដុល្លារអាមេរិក = %1 រៀល (%2)</translation>
    </message>
    <message>
        <source>amount not recorded</source>
        <translation>មិនបានកត់ត្រាបរិមាណ</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <comment>a flow and its amount</comment>
        <translation>ពី %1 ទៅ %2៖ %3។</translation>
    </message>
    <message>
        <source>Where the produce goes.</source>
        <translation>ផលិតផលទៅណា។</translation>
    </message>
    <message>
        <source>The widths compare amounts whose span of time was not stated.</source>
        <translation>ទទឹងប្រៀបធៀបបរិមាណ ដែលមិនបានបញ្ជាក់រយៈពេល។</translation>
    </message>
    <message>
        <source>The widths are by volume (%1 per %2).</source>
        <translation>ទទឹងគិតតាមបរិមាណ (%1 ក្នុងមួយ%2)។</translation>
    </message>
    <message>
        <source>A week is reckoned as 7 days, a month as 30, a year as 365.</source>
        <translation>មួយសប្តាហ៍គិត 7 ថ្ងៃ មួយខែគិត 30 ថ្ងៃ មួយឆ្នាំគិត 365 ថ្ងៃ។</translation>
    </message>
    <message>
        <source>A dashed line without an amount: it was not recorded.</source>
        <translation>បន្ទាត់ដាច់ៗគ្មានបរិមាណ៖ មិនបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>A dashed line with an amount: its unit or its span of time cannot be compared with the others&apos;.</source>
        <translation>បន្ទាត់ដាច់ៗមានបរិមាណ៖ ឯកតា ឬរយៈពេលរបស់វា ប្រៀបធៀបជាមួយបន្ទាត់ផ្សេងមិនបាន។</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>(sources differ)</source>
        <translation>(ប្រភពមិនដូចគ្នា)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a remark and on what</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>ប្រភព៖ %1។</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>ផ្នែកទីផ្សារ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>អ្នកទិញ</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>អ្វីដែលគេទាមទារ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>តួអង្គ</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>ពី ឬទៅ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>ទីផ្សារ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ទៅ</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ការដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>where goods go from and to</comment>
        <translation>%1 ទៅ %2</translation>
    </message>
    <message>
        <source>Market segments</source>
        <translation>ផ្នែកទីផ្សារ</translation>
    </message>
    <message>
        <source>Volumes of the actors</source>
        <translation>បរិមាណរបស់តួអង្គ</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Seasonality</source>
        <translation>រដូវកាល</translation>
    </message>
    <message>
        <source>Flows of produce</source>
        <translation>លំហូរផលិតផល</translation>
    </message>
    <message>
        <source>Simplified gross margins</source>
        <translation>ប្រាក់ចំណេញដុលសាមញ្ញ</translation>
    </message>
    <message>
        <source>existing</source>
        <translation>មានស្រាប់</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>មានសក្តានុពល</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>ពេញមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 ដល់ %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ទាប</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ខ្ពស់</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of runs of months</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and its months</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>levels and their months</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <comment>a difference of prices</comment>
        <translation>%1 ទាបជាង %2</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <comment>a difference of prices</comment>
        <translation>%1 ធៀបនឹង %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <comment>a difference of prices</comment>
        <translation>%1 ខ្ពស់ជាង %2</translation>
    </message>
    <message>
        <source>all produce</source>
        <translation>ផលិតផលទាំងអស់</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>ការផ្គត់ផ្គង់</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>តម្រូវការ</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>ទឹក</translation>
    </message>
    <message>
        <source>Seasonality through the year</source>
        <translation>រដូវកាលពេញមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>All produce</source>
        <translation>ផលិតផលទាំងអស់</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>ប្រភពមិនដូចគ្នា</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a source, and that they differ</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an aspect and its months</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>មិនបាននិយាយអ្វីទេ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a statement and its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low</comment>
        <translation>ទ</translation>
    </message>
    <message>
        <source>M</source>
        <comment>medium</comment>
        <translation>ម</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high</comment>
        <translation>ខ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a letter and what it means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>– not said</source>
        <translation>– មិនបាននិយាយ</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>where goods come from or go to</comment>
        <translation>មិនបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of products</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MarketLists</name>
    <message>
        <source>List the areas first.</source>
        <translation>សូមបញ្ចូលបញ្ជីតំបន់ជាមុន។</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are of the products that you remove, and go with them. Undo brings them back.</source>
        <translation>
            <numerusform>ព័ត៌មានចំនួន %n អំពីផលិតផលដែលអ្នកលុប នឹងត្រូវលុបជាមួយគ្នា។ មិនធ្វើវិញ នឹងស្តារវាឡើងវិញ។</numerusform>
            <numerusform>ព័ត៌មានចំនួន %n អំពីផលិតផលដែលអ្នកលុប នឹងត្រូវលុបជាមួយគ្នា។ មិនធ្វើវិញ នឹងស្តារវាឡើងវិញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>A price below zero is a difference: first say what it is compared with.</source>
        <translation>តម្លៃតូចជាងសូន្យគឺជាភាពខុសគ្នា៖ សូមបញ្ជាក់ជាមុនថាប្រៀបធៀបនឹងអ្វី។</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>A product needs a name in one of the languages.</source>
        <translation>ផលិតផលត្រូវមានឈ្មោះជាភាសាណាមួយ។</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ឈ្មោះជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ឈ្មោះហៅផ្សេង</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>ញែកដោយសញ្ញាចំណុចក្បៀស (;)។</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Choose the actor first.</source>
        <translation>សូមជ្រើសរើសតួអង្គជាមុន។</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>តួអង្គ</translation>
    </message>
    <message>
        <source>Actors of the area stand first.</source>
        <translation>តួអង្គក្នុងតំបន់ស្ថិតនៅមុនគេ។</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>None: all produce.</source>
        <translation>ទុកទទេ៖ ផលិតផលទាំងអស់។</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>With its unit and span of time: 150 kg/day, about 0.5 t per week, 200 to 300 kg.</source>
        <translation>ជាមួយឯកតា និងរយៈពេល៖ 150 គីឡូក្រាម/ថ្ងៃ, ប្រហែល 0.5 តោន/សប្តាហ៍, 200 ដល់ 300 គីឡូក្រាម។</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>ពី ឬទៅ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>ប្រភពមិនដូចគ្នា</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>With its currency and unit: 2,000 to 2,500 riel/kg, $0.5 per kg.</source>
        <translation>ជាមួយរូបិយប័ណ្ណ និងឯកតា៖ 2,000 ដល់ 2,500 រៀល/គីឡូក្រាម, $0.5 ក្នុងមួយគីឡូក្រាម។</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>ខ្ពស់ជាង</translation>
    </message>
    <message>
        <source>Only where a difference was told: what this price is higher than. With a minus before the price it is lower.</source>
        <translation>សម្រាប់តែពេលគេប្រាប់ភាពខុសគ្នា៖ តម្លៃនេះខ្ពស់ជាងអ្វី។ បើមានសញ្ញាដកមុខតម្លៃ គឺទាបជាង។</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>ទីផ្សារ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>អត្រាប្តូរប្រាក់</translation>
    </message>
    <message>
        <source>Type how many riel one US dollar is first.</source>
        <translation>សូមវាយជាមុនថា មួយដុល្លារអាមេរិកស្មើប៉ុន្មានរៀល។</translation>
    </message>
    <message>
        <source>There is a rate of this day already: change that one, or its date first.</source>
        <translation>មានអត្រាសម្រាប់ថ្ងៃនេះរួចហើយ៖ សូមកែអត្រានោះ ឬកាលបរិច្ឆេទរបស់វាជាមុន។</translation>
    </message>
    <message>
        <source>Riel for one US dollar</source>
        <translation>រៀលក្នុងមួយដុល្លារអាមេរិក</translation>
    </message>
</context>
<context>
    <name>MarketPages</name>
    <message>
        <source>Markets</source>
        <translation>ទីផ្សារ</translation>
    </message>
    <message>
        <source>Gross margins</source>
        <translation>ប្រាក់ចំណេញដុល</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>តួអង្គ</translation>
    </message>
</context>
<context>
    <name>MarketsReport</name>
    <message>
        <source>Markets and gross margins</source>
        <translation>ទីផ្សារ និងប្រាក់ចំណេញដុល</translation>
    </message>
    <message>
        <source>Nothing was recorded of the markets of this area.</source>
        <translation>មិនទាន់មានអ្វីកត់ត្រាអំពីទីផ្សារនៃតំបន់នេះទេ។</translation>
    </message>
</context>
<context>
    <name>MeetingReport</name>
    <message>
        <source>Record of the selection meeting</source>
        <translation>កំណត់ហេតុកិច្ចប្រជុំជ្រើសរើស</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>អ្នកចូលរួមបណ្តុំ</translation>
    </message>
</context>
<context>
    <name>Observations</name>
    <message>
        <source>Roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>ទឹក</translation>
    </message>
    <message>
        <source>Other infrastructure</source>
        <translation>ហេដ្ឋារចនាសម្ព័ន្ធផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>ការធ្វើកសិកម្ម</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>ដំណាំ</translation>
    </message>
    <message>
        <source>Distance to the market</source>
        <translation>ចម្ងាយទៅទីផ្សារ</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>អ្វីផ្សេងទៀត</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>អ្វីដែលបានឃើញ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Where, when, by whom</source>
        <translation>ទីណា ពេលណា ដោយអ្នកណា</translation>
    </message>
    <message>
        <source>%1: %2 away</source>
        <comment>a market, a distance</comment>
        <translation>%1៖ ចម្ងាយ %2</translation>
    </message>
    <message>
        <source>%1: distance not recorded</source>
        <comment>a market</comment>
        <translation>%1៖ មិនបានកត់ត្រាចម្ងាយ</translation>
    </message>
    <message>
        <source>%1 to the nearest market</source>
        <translation>ចម្ងាយ %1 ទៅទីផ្សារជិតបំផុត</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how far the market is, what was seen</comment>
        <translation>%1។ %2</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>មិនទាន់មានអ្នកណាក្នុងបញ្ជីទេ។</translation>
    </message>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>of whom women</source>
        <translation>ក្នុងនោះស្ត្រី</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>មិនបានកត់ត្រាភេទ</translation>
    </message>
    <message>
        <source>Category not recorded</source>
        <translation>មិនបានកត់ត្រាប្រភេទ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Who was present has not been recorded: counted are all on the list.</source>
        <translation>មិនបានកត់ត្រាអ្នកមានវត្តមានទេ៖ រាប់អ្នកទាំងអស់ក្នុងបញ្ជី។</translation>
    </message>
    <message numerus="yes">
        <source>Groups and offices, not counted as people: %n.</source>
        <translation>
            <numerusform>ក្រុម និងស្ថាប័ន មិនរាប់ជាមនុស្ស៖ %n។</numerusform>
            <numerusform>ក្រុម និងស្ថាប័ន មិនរាប់ជាមនុស្ស៖ %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants of the meeting</source>
        <translation>អ្នកចូលរួមកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Value chain actor</source>
        <translation>តួអង្គខ្សែច្រវាក់តម្លៃ</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>អ្នកគាំទ្រ</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>អ្នកបង្កលក្ខណៈអំណោយផល</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>កសិករ</translation>
    </message>
    <message>
        <source>Farmer group representative</source>
        <translation>តំណាងក្រុមកសិករ</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>ឈ្មួញ</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>អ្នកប្រមូលទិញ</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>អ្នកលក់ដុំ</translation>
    </message>
    <message>
        <source>Retailer or market vendor</source>
        <translation>អ្នកលក់រាយ ឬអ្នកលក់នៅផ្សារ</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>អ្នកកែច្នៃ</translation>
    </message>
    <message>
        <source>Input supplier</source>
        <translation>អ្នកផ្គត់ផ្គង់ធាតុចូលកសិកម្ម</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>អ្នកផ្តល់សេវា</translation>
    </message>
    <message>
        <source>Bank or microfinance institution</source>
        <translation>ធនាគារ ឬគ្រឹះស្ថានមីក្រូហិរញ្ញវត្ថុ</translation>
    </message>
    <message>
        <source>Buying company</source>
        <translation>ក្រុមហ៊ុនទិញផលិតផល</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>អាជ្ញាធរមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Agriculture department (PDAFF)</source>
        <translation>មន្ទីរកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទខេត្ត</translation>
    </message>
    <message>
        <source>Commerce department</source>
        <translation>មន្ទីរពាណិជ្ជកម្មខេត្ត</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>អង្គការក្រៅរដ្ឋាភិបាល</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងៗ</translation>
    </message>
    <message>
        <source>May be passed on</source>
        <translation>អាចចែកចេញបាន</translation>
    </message>
    <message>
        <source>Not to be passed on</source>
        <translation>មិនត្រូវចែកចេញ</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>អ្នកផលិត</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Office or organisation</source>
        <translation>ការិយាល័យ ឬស្ថាប័ន</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>សរសេរផ្សេងទៀត៖ %1</translation>
    </message>
</context>
<context>
    <name>PhotoFile</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>មិនអាចអាន «%1» បានទេ៖ %2</translation>
    </message>
    <message>
        <source>“%1” is too large: more than 100 MB.</source>
        <translation>«%1» ធំពេក៖ លើសពី 100 MB។</translation>
    </message>
    <message>
        <source>“%1” is in a format of telephones (HEIC) that can&apos;t be read here: let the telephone send it as JPEG.</source>
        <translation>«%1» ជាទម្រង់របស់ទូរស័ព្ទ (HEIC) ដែលមិនអាចអាននៅទីនេះបាន៖ សូមឲ្យទូរស័ព្ទផ្ញើជា JPEG។</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read here: JPEG, PNG, WebP and BMP can.</source>
        <translation>«%1» មិនមែនជារូបភាពដែលអាចអាននៅទីនេះបានទេ៖ អាចអាន JPEG, PNG, WebP និង BMP។</translation>
    </message>
    <message>
        <source>“%1” ends too early: it was not copied whole. Copy it from the camera again.</source>
        <translation>«%1» មិនពេញលេញ៖ មិនបានចម្លងទាំងអស់ទេ។ សូមចម្លងពីម៉ាស៊ីនថតម្តងទៀត។</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 megapixels.</source>
        <translation>«%1» ធំពេក៖ %2 មេហ្គាភិកសែល។</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a caption; where and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A photo without a caption</source>
        <translation>រូបថតគ្មានចំណងជើង</translation>
    </message>
</context>
<context>
    <name>PlaceLists</name>
    <message>
        <source>%1: L low, M medium, H high. One key enters it and goes on; a minus clears it.</source>
        <translation>%1៖ ទ ទាប, ម មធ្យម, ខ ខ្ពស់ (ឬ L, M, H)។ ចុចមួយគ្រាប់ចុច បញ្ចូល ហើយទៅខែបន្ទាប់។ សញ្ញាដកលុបវា។</translation>
    </message>
    <message>
        <source>Type L for low, M for medium, H for high, or nothing.</source>
        <translation>វាយ ទ សម្រាប់ទាប ម សម្រាប់មធ្យម ខ សម្រាប់ខ្ពស់ (ឬ L, M, H) ឬទុកទទេ។</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>រដូវកាល</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>អំពីអ្វី</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>None: all produce.</source>
        <translation>ទុកទទេ៖ ផលិតផលទាំងអស់។</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>ប្រភពមិនដូចគ្នា</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Market segments</source>
        <translation>ផ្នែកទីផ្សារ</translation>
    </message>
    <message>
        <source>Name the segment first.</source>
        <translation>សូមដាក់ឈ្មោះផ្នែកទីផ្សារជាមុន។</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>ផ្នែកទីផ្សារ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>អ្នកទិញ</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>អ្វីដែលគេទាមទារ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>With its unit and span of time, such as 2 t/month.</source>
        <translation>ជាមួយឯកតា និងរយៈពេល ដូចជា 2 តោន/ខែ។</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>where goods go from and to</comment>
        <translation>%1 ទៅ %2</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>លំហូរ</translation>
    </message>
    <message>
        <source>Type where the produce comes from or goes to first.</source>
        <translation>សូមវាយជាមុនថាផលិតផលមកពីណា ឬទៅណា។</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ទៅ</translation>
    </message>
    <message>
        <source>A place or an actor. Flows of the same name meet in the figure.</source>
        <translation>ទីកន្លែង ឬតួអង្គ។ លំហូរដែលមានឈ្មោះដូចគ្នា ជួបគ្នាក្នុងរូប។</translation>
    </message>
    <message>
        <source>With its unit and span of time, such as 150 kg/day.</source>
        <translation>ជាមួយឯកតា និងរយៈពេល ដូចជា 150 គីឡូក្រាម/ថ្ងៃ។</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ការដឹកជញ្ជូន</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ស្រុក</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>ឃុំ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>%1 province</source>
        <translation>ខេត្ត%1</translation>
    </message>
    <message>
        <source>%1 district</source>
        <translation>ស្រុក%1</translation>
    </message>
    <message>
        <source>%1 commune</source>
        <translation>ឃុំ%1</translation>
    </message>
    <message>
        <source>%1 village</source>
        <translation>ភូមិ%1</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>រាជធានី</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>ក្រុង</translation>
    </message>
    <message>
        <source>Khan</source>
        <translation>ខណ្ឌ</translation>
    </message>
    <message>
        <source>Sangkat</source>
        <translation>សង្កាត់</translation>
    </message>
    <message>
        <source>%1 capital</source>
        <translation>រាជធានី%1</translation>
    </message>
    <message>
        <source>%1 municipality</source>
        <translation>ក្រុង%1</translation>
    </message>
    <message>
        <source>Khan %1</source>
        <translation>ខណ្ឌ%1</translation>
    </message>
    <message>
        <source>Sangkat %1</source>
        <translation>សង្កាត់%1</translation>
    </message>
    <message>
        <source>No unit has the code %1 in this workbook: import the official units, or write its name.</source>
        <translation>ក្នុងសៀវភៅការងារនេះគ្មានឯកតារដ្ឋបាលណាមានលេខកូដ %1 ទេ៖ សូមនាំចូលបញ្ជីឯកតារដ្ឋបាល ឬសរសេរឈ្មោះ។</translation>
    </message>
    <message>
        <source>“%1” can be several units (%2): write the unit above it too, or its code.</source>
        <translation>«%1» អាចជាឯកតារដ្ឋបាលច្រើន (%2)៖ សូមសរសេរឯកតារដ្ឋបាលខាងលើផង ឬលេខកូដ។</translation>
    </message>
</context>
<context>
    <name>PotentialClustersReport</name>
    <message>
        <source>%1 to %2</source>
        <comment>households</comment>
        <translation>%1 ដល់ %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>មិនមានកត់ត្រា</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Potential cluster</source>
        <translation>បណ្តុំដែលអាចបង្កើតបាន</translation>
    </message>
    <message>
        <source>Farmer groups</source>
        <translation>ក្រុមកសិករ</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>អ្នកផលិត</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>គ្រួសារ</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>ឈ្មួញ</translation>
    </message>
    <message>
        <source>Input suppliers</source>
        <translation>អ្នកផ្គត់ផ្គង់ធាតុចូល</translation>
    </message>
    <message>
        <source>Official units</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>ហេតុអ្វីនៅទីនេះ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>List of potential clusters</source>
        <translation>បញ្ជីបណ្តុំដែលអាចបង្កើតបាន</translation>
    </message>
    <message>
        <source>No potential cluster was listed yet.</source>
        <translation>មិនទាន់មានបណ្តុំដែលអាចបង្កើតបានក្នុងបញ្ជីទេ។</translation>
    </message>
    <message>
        <source>Counted are the actors that this workbook holds for the area of each cluster; there may be more.</source>
        <translation>រាប់តែតួអង្គដែលមានក្នុងសៀវភៅការងារនេះសម្រាប់តំបន់នៃបណ្តុំនីមួយៗ ហើយអាចមានច្រើនជាងនេះ។</translation>
    </message>
</context>
<context>
    <name>PreIdentification</name>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>How many groups were rated how</source>
        <translation>ចំនួនក្រុមតាមការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Commune not recorded</source>
        <translation>មិនបានកត់ត្រាឃុំ</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>តំណាង</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>អ្នកបំពេញ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>Pre-identification of farmer groups</source>
        <translation>ការកំណត់ក្រុមកសិករបឋម</translation>
    </message>
    <message>
        <source>Filled in by, and on which day</source>
        <translation>អ្នកបំពេញ និងថ្ងៃបំពេញ</translation>
    </message>
    <message>
        <source>Write in each of the four columns L (low), M (medium) or H (high). Leave empty what you do not know.</source>
        <translation>សរសេរក្នុងជួរឈរទាំងបួន ទ (ទាប) ម (មធ្យម) ឬ ខ (ខ្ពស់)។ អ្វីដែលមិនដឹង សូមទុកទទេ។</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>ឃុំ</translation>
    </message>
    <message>
        <source>No farmer group was listed yet.</source>
        <translation>មិនទាន់មានក្រុមកសិករក្នុងបញ្ជីទេ។</translation>
    </message>
    <message>
        <source>Groups of no area</source>
        <translation>ក្រុមដែលមិនស្ថិតក្នុងតំបន់ណា</translation>
    </message>
</context>
<context>
    <name>PriorityAreasReport</name>
    <message>
        <source>Priority areas</source>
        <translation>តំបន់អាទិភាព</translation>
    </message>
    <message>
        <source>Areas chosen</source>
        <translation>តំបន់ដែលបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>No area has been chosen yet.</source>
        <translation>មិនទាន់បានជ្រើសរើសតំបន់ណាទេ។</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Official units</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>All areas by rank</source>
        <translation>តំបន់ទាំងអស់តាមចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Name the programme</source>
        <translation>ដាក់ឈ្មោះកម្មវិធី</translation>
    </message>
    <message>
        <source>Choose the province</source>
        <translation>ជ្រើសរើសខេត្ត</translation>
    </message>
    <message>
        <source>Say which commodity it is about</source>
        <translation>បញ្ជាក់កសិផល</translation>
    </message>
    <message>
        <source>List the team</source>
        <translation>រាយឈ្មោះក្រុមការងារ</translation>
    </message>
    <message>
        <source>Agree on the criteria</source>
        <translation>ព្រមព្រៀងអំពីលក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>List the areas to be assessed</source>
        <translation>រាយតំបន់ដែលត្រូវវាយតម្លៃ</translation>
    </message>
    <message numerus="yes">
        <source>The guide advises at least five areas; there are %n</source>
        <translation>
            <numerusform>សៀវភៅណែនាំស្នើឲ្យមានតំបន់យ៉ាងតិចប្រាំ ឥឡូវមាន %n</numerusform>
            <numerusform>សៀវភៅណែនាំស្នើឲ្យមានតំបន់យ៉ាងតិចប្រាំ ឥឡូវមាន %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every area has its official units</source>
        <translation>តំបន់នីមួយៗមានឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>List the key informants</source>
        <translation>រាយឈ្មោះអ្នកផ្តល់ព័ត៌មានគន្លឹះ</translation>
    </message>
    <message>
        <source>Score the areas</source>
        <translation>ដាក់ពិន្ទុតំបន់</translation>
    </message>
    <message>
        <source>Every cell is scored</source>
        <translation>ក្រឡាទាំងអស់មានពិន្ទុហើយ</translation>
    </message>
    <message>
        <source>Choose the priority areas</source>
        <translation>ជ្រើសរើសតំបន់អាទិភាព</translation>
    </message>
    <message>
        <source>Record who decided, and when</source>
        <translation>កត់ត្រាអ្នកសម្រេច និងថ្ងៃសម្រេច</translation>
    </message>
    <message>
        <source>%1: when the area was visited</source>
        <translation>%1៖ ថ្ងៃចុះពិនិត្យតំបន់</translation>
    </message>
    <message>
        <source>%1: findings in every section</source>
        <translation>%1៖ លទ្ធផលរកឃើញគ្រប់ផ្នែក</translation>
    </message>
    <message numerus="yes">
        <source>Areas without official units: %n</source>
        <translation>
            <numerusform>តំបន់ដែលមិនទាន់មានឯកតារដ្ឋបាល៖ %n</numerusform>
            <numerusform>តំបន់ដែលមិនទាន់មានឯកតារដ្ឋបាល៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells not scored: %n</source>
        <translation>
            <numerusform>ក្រឡាមិនទាន់ដាក់ពិន្ទុ៖ %n</numerusform>
            <numerusform>ក្រឡាមិនទាន់ដាក់ពិន្ទុ៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: sections without findings: %n</source>
        <translation>
            <numerusform>%1៖ ផ្នែកដែលមិនទាន់មានលទ្ធផលរកឃើញ៖ %n</numerusform>
            <numerusform>%1៖ ផ្នែកដែលមិនទាន់មានលទ្ធផលរកឃើញ៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key informants without a score sheet: %n</source>
        <translation>
            <numerusform>អ្នកផ្តល់ព័ត៌មានគន្លឹះដែលមិនទាន់មានសន្លឹកដាក់ពិន្ទុ៖ %n នាក់</numerusform>
            <numerusform>អ្នកផ្តល់ព័ត៌មានគន្លឹះដែលមិនទាន់មានសន្លឹកដាក់ពិន្ទុ៖ %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all three kinds of main actors interviewed</source>
        <translation>%1៖ បានសម្ភាសតួអង្គសំខាន់ទាំងបីប្រភេទ</translation>
    </message>
    <message>
        <source>%1: not interviewed yet: %2</source>
        <translation>%1៖ មិនទាន់បានសម្ភាស៖ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: interviews without an answer: %n</source>
        <translation>
            <numerusform>%1៖ ការសម្ភាសដែលគ្មានចម្លើយ៖ %n</numerusform>
            <numerusform>%1៖ ការសម្ភាសដែលគ្មានចម្លើយ៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: interview questions to come back to: %n</source>
        <translation>
            <numerusform>%1៖ សំណួរសម្ភាសដែលត្រូវសួរឡើងវិញ៖ %n</numerusform>
            <numerusform>%1៖ សំណួរសម្ភាសដែលត្រូវសួរឡើងវិញ៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: observed, discussed, interviewed and validated</source>
        <translation>%1៖ បានសង្កេត ពិភាក្សា សម្ភាស និងផ្ទៀងផ្ទាត់</translation>
    </message>
    <message numerus="yes">
        <source>%1: of the four activities not done: %n</source>
        <translation>
            <numerusform>%1៖ ក្នុងសកម្មភាពទាំងបួន មិនទាន់រួច៖ %n</numerusform>
            <numerusform>%1៖ ក្នុងសកម្មភាពទាំងបួន មិនទាន់រួច៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: something was noted on every topic</source>
        <translation>%1៖ បានកត់ត្រាលើគ្រប់ប្រធានបទ</translation>
    </message>
    <message numerus="yes">
        <source>%1: topics without an observation: %n</source>
        <translation>
            <numerusform>%1៖ ប្រធានបទដែលគ្មានការសង្កេត៖ %n</numerusform>
            <numerusform>%1៖ ប្រធានបទដែលគ្មានការសង្កេត៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every finding is validated</source>
        <translation>%1៖ លទ្ធផលរកឃើញទាំងអស់បានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message numerus="yes">
        <source>%1: findings not validated: %n</source>
        <translation>
            <numerusform>%1៖ លទ្ធផលរកឃើញមិនទាន់ផ្ទៀងផ្ទាត់៖ %n</numerusform>
            <numerusform>%1៖ លទ្ធផលរកឃើញមិនទាន់ផ្ទៀងផ្ទាត់៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every constraint has an intervention</source>
        <translation>%1៖ ឧបសគ្គទាំងអស់មានអន្តរាគមន៍</translation>
    </message>
    <message numerus="yes">
        <source>%1: constraints without an intervention: %n</source>
        <translation>
            <numerusform>%1៖ ឧបសគ្គដែលគ្មានអន្តរាគមន៍៖ %n</numerusform>
            <numerusform>%1៖ ឧបសគ្គដែលគ្មានអន្តរាគមន៍៖ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: volumes of the actors</source>
        <translation>%1៖ បរិមាណរបស់តួអង្គ</translation>
    </message>
    <message>
        <source>%1: seasons of supply, demand and price</source>
        <translation>%1៖ រដូវនៃការផ្គត់ផ្គង់ តម្រូវការ និងតម្លៃ</translation>
    </message>
    <message>
        <source>%1: a gross margin</source>
        <translation>%1៖ ប្រាក់ចំណេញដុលមួយ</translation>
    </message>
    <message numerus="yes">
        <source>Criteria named in one language only: %n</source>
        <translation>
            <numerusform>លក្ខណៈវិនិច្ឆ័យដែលមានឈ្មោះតែមួយភាសា៖ %n</numerusform>
            <numerusform>លក្ខណៈវិនិច្ឆ័យដែលមានឈ្មោះតែមួយភាសា៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Areas named in one script only: %n</source>
        <translation>
            <numerusform>តំបន់ដែលមានឈ្មោះតែមួយអក្សរ៖ %n</numerusform>
            <numerusform>តំបន់ដែលមានឈ្មោះតែមួយអក្សរ៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Official units named in one script only: %n</source>
        <translation>
            <numerusform>ឯកតារដ្ឋបាលដែលមានឈ្មោះតែមួយអក្សរ៖ %n</numerusform>
            <numerusform>ឯកតារដ្ឋបាលដែលមានឈ្មោះតែមួយអក្សរ៖ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ទៀត</numerusform>
            <numerusform>%n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>List the farmer groups of the areas</source>
        <translation>ចុះបញ្ជីក្រុមកសិករក្នុងតំបន់</translation>
    </message>
    <message>
        <source>Every farmer group is rated</source>
        <translation>បានវាយតម្លៃក្រុមកសិករទាំងអស់</translation>
    </message>
    <message>
        <source>Farmer groups not rated in all columns: %1</source>
        <translation>ក្រុមកសិករដែលមិនទាន់វាយតម្លៃគ្រប់ជួរឈរ៖ %1</translation>
    </message>
    <message>
        <source>Every village with a farmer group has a representative</source>
        <translation>ភូមិទាំងអស់ដែលមានក្រុមកសិករមានតំណាង</translation>
    </message>
    <message>
        <source>Villages without a representative: %1</source>
        <translation>ភូមិដែលមិនទាន់មានតំណាង៖ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of kinds</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: profiles of all kinds of actors</source>
        <translation>%1៖ ព័ត៌មានតួអង្គគ្រប់ប្រភេទ</translation>
    </message>
    <message>
        <source>%1: no profile yet: %2</source>
        <translation>%1៖ មិនទាន់មានព័ត៌មានអំពី៖ %2</translation>
    </message>
    <message>
        <source>%1: something was observed</source>
        <translation>%1៖ បានសង្កេតឃើញអ្វីមួយហើយ</translation>
    </message>
    <message>
        <source>%1: nothing observed yet</source>
        <translation>%1៖ មិនទាន់បានសង្កេតអ្វីទេ</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1, %2</source>
        <comment>a list of units</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Write it so that it can be read one way.</source>
        <translation>«%1» អាចជា %2 ឬ %3។ សូមសរសេរឲ្យអានបានតែមួយបែប។</translation>
    </message>
    <message>
        <source>“%1” is not one number, nor a range such as 5 to 10.</source>
        <translation>«%1» មិនមែនជាលេខតែមួយ ឬចន្លោះលេខដូចជា 5 ដល់ 10 ទេ។</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>ខ្វះលេខ។</translation>
    </message>
    <message>
        <source>The unit is missing. Units are: %1.</source>
        <translation>ខ្វះឯកតា។ ឯកតាដែលប្រើបាន៖ %1។</translation>
    </message>
    <message>
        <source>The currency is missing: riel or US dollars.</source>
        <translation>ខ្វះរូបិយប័ណ្ណ៖ រៀល ឬដុល្លារអាមេរិក។</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>មិនយល់ពាក្យ «%1» នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Units are: %2.</source>
        <translation>មិនយល់ពាក្យ «%1» នៅទីនេះទេ។ ឯកតាដែលប្រើបាន៖ %2។</translation>
    </message>
    <message>
        <source>The unit “%1” has no place here.</source>
        <translation>មិនប្រើឯកតា «%1» នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>The unit “%1” has no place here. Units are: %2.</source>
        <translation>មិនប្រើឯកតា «%1» នៅទីនេះទេ។ ឯកតាដែលប្រើបាន៖ %2។</translation>
    </message>
    <message>
        <source>A span of time (“%1”) has no place here.</source>
        <translation>មិនប្រើរយៈពេល («%1») នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>The highest value is under the lowest one.</source>
        <translation>តម្លៃខ្ពស់បំផុតតូចជាងតម្លៃទាបបំផុត។</translation>
    </message>
    <message>
        <source>It cannot be under zero.</source>
        <translation>មិនអាចតូចជាងសូន្យទេ។</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 ដល់ %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>យ៉ាងតិច %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>យ៉ាងច្រើន %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>150 kg/day</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ប្រហែល %1</translation>
    </message>
    <message>
        <source>%1 (period not stated)</source>
        <translation>%1 (មិនបានបញ្ជាក់រយៈពេល)</translation>
    </message>
    <message>
        <source>%1 (unit not stated)</source>
        <translation>%1 (មិនបានបញ្ជាក់ឯកតា)</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>គីឡូក្រាម</translation>
    </message>
    <message>
        <source>t</source>
        <comment>tonne</comment>
        <translation>តោន</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>គ្រាប់</translation>
    </message>
    <message>
        <source>bunch</source>
        <translation>បាច់</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>លីត្រ</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>ម៉ែត្រការ៉េ</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ហិកតា</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metre</comment>
        <translation>ម៉ែត្រ</translation>
    </message>
    <message>
        <source>km</source>
        <translation>គីឡូម៉ែត្រ</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>គ្រាប់</translation>
    </message>
    <message>
        <source>bunches</source>
        <translation>បាច់</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>លីត្រ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>week</source>
        <translation>សប្តាហ៍</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>season</source>
        <translation>រដូវ</translation>
    </message>
    <message>
        <source>cycle</source>
        <comment>from sowing to harvest</comment>
        <translation>វដ្ត</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>riel</source>
        <translation>រៀល</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>ដុល្លារអាមេរិក</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» មិនមែនជាចំនួនគត់ទេ។</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>RankingFile</name>
    <message>
        <source>Rank</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>Lowest possible total</source>
        <translation>ពិន្ទុសរុបទាបបំផុតដែលអាចមាន</translation>
    </message>
    <message>
        <source>Highest possible total</source>
        <translation>ពិន្ទុសរុបខ្ពស់បំផុតដែលអាចមាន</translation>
    </message>
    <message>
        <source>Cells scored</source>
        <translation>ក្រឡាដែលមានពិន្ទុ</translation>
    </message>
    <message>
        <source>Cells to score</source>
        <translation>ក្រឡាដែលត្រូវដាក់ពិន្ទុ</translation>
    </message>
</context>
<context>
    <name>RapidMappingReport</name>
    <message>
        <source>The areas were not scored.</source>
        <translation>តំបន់មិនទាន់ត្រូវបានដាក់ពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>Rapid mapping report</source>
        <translation>របាយការណ៍ផែនទីរហ័ស</translation>
    </message>
    <message>
        <source>Main actors</source>
        <translation>តួអង្គសំខាន់</translation>
    </message>
    <message>
        <source>Driving forces and leverage points</source>
        <translation>កត្តាជំរុញ និងចំណុចគន្លឹះ</translation>
    </message>
    <message>
        <source>Constraints, opportunities and potential interventions</source>
        <translation>ឧបសគ្គ ឱកាស និងអន្តរាគមន៍ដែលអាចធ្វើបាន</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>កន្លែងជួប</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>អ្នកដែលបានជួប</translation>
    </message>
    <message>
        <source>Official units</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>កសិផល</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>រដូវ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an area and its province</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was recorded here.</source>
        <translation>មិនបានកត់ត្រាអ្វីនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>(sources differ)</source>
        <translation>(ប្រភពមិនដូចគ្នា)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>ប្រភព៖ %1។</translation>
    </message>
    <message>
        <source>The scores that led to the choice</source>
        <translation>ពិន្ទុដែលនាំទៅដល់ការជ្រើសរើស</translation>
    </message>
    <message>
        <source>All areas assessed, by rank</source>
        <translation>តំបន់ទាំងអស់ដែលបានវាយតម្លៃ តាមចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>%1: its score on each criterion</source>
        <translation>%1៖ ពិន្ទុតាមលក្ខណៈវិនិច្ឆ័យនីមួយៗ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>ទាបបំផុតដល់ខ្ពស់បំផុត</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>អ្នកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>What the scores rest on</source>
        <translation>ភស្តុតាងនៃពិន្ទុ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what follows is about it</comment>
        <translation>%1៖</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>អ្វីដែលបានឃើញ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>What was validated</source>
        <translation>អ្វីដែលបានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Which intervention answers what</source>
        <translation>អន្តរាគមន៍ណាឆ្លើយតបនឹងបញ្ហាអ្វី</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>ទីផ្សារ</translation>
    </message>
    <message>
        <source>Field work</source>
        <translation>ការចុះមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>អ្វីផ្សេងទៀតដែលរកឃើញ</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ការសម្រេច</translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation>បុគ្គល ឬស្ថាប័ន</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Part in the programme</source>
        <translation>ការចូលរួមក្នុងកម្មវិធី</translation>
    </message>
    <message>
        <source>Official unit</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>Unit of an area</source>
        <translation>ឯកតារបស់តំបន់</translation>
    </message>
    <message>
        <source>Round of scoring</source>
        <translation>ជុំនៃការដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Point of the scale</source>
        <translation>ចំណុចនៃមាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>សន្លឹកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Choice of an area</source>
        <translation>ការជ្រើសរើសតំបន់</translation>
    </message>
    <message>
        <source>Visit to an area</source>
        <translation>ការចុះពិនិត្យតំបន់</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>លទ្ធផលរកឃើញ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>ឈ្មោះជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>name in Khmer</source>
        <translation>ឈ្មោះជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>guiding question in English</source>
        <translation>សំណួរណែនាំជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>guiding question in Khmer</source>
        <translation>សំណួរណែនាំជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>commodity</source>
        <translation>កសិផល</translation>
    </message>
    <message>
        <source>season</source>
        <translation>រដូវ</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>title or task</source>
        <translation>តំណែង ឬភារកិច្ច</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>កន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>consent to pass the contact on</source>
        <translation>ការយល់ព្រមឲ្យចែកលេខទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>other spellings</source>
        <translation>ឈ្មោះហៅផ្សេង</translation>
    </message>
    <message>
        <source>level</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ប្រភេទឯកតា</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ទម្ងន់</translation>
    </message>
    <message>
        <source>better is</source>
        <translation>ពិន្ទុល្អជាង</translation>
    </message>
    <message>
        <source>how scores are combined</source>
        <translation>វិធីបូកបញ្ចូលពិន្ទុ</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>score</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>មិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>what the score rests on</source>
        <translation>ភស្តុតាងនៃពិន្ទុ</translation>
    </message>
    <message>
        <source>scored on</source>
        <translation>ថ្ងៃដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>អ្នកសម្រេច</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>ថ្ងៃសម្រេច</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>why one of equal areas was taken</source>
        <translation>មូលហេតុដែលជ្រើសរើសតំបន់មួយក្នុងចំណោមតំបន់ពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>who disagreed</source>
        <translation>អ្នកដែលមិនឯកភាព</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>កន្លែងជួប</translation>
    </message>
    <message>
        <source>people met</source>
        <translation>អ្នកដែលបានជួប</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>part of the report</source>
        <translation>ផ្នែកនៃរបាយការណ៍</translation>
    </message>
    <message>
        <source>of whom or what</source>
        <translation>អំពីអ្នកណា ឬអ្វី</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>អ្វីដែលបានរកឃើញ</translation>
    </message>
    <message>
        <source>from whom</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>ប្រភពមិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Total that the choice was made on</source>
        <translation>ពិន្ទុសរុបដែលការជ្រើសរើសផ្អែកលើ</translation>
    </message>
    <message>
        <source>Source of a finding</source>
        <translation>ប្រភពនៃលទ្ធផលរកឃើញ</translation>
    </message>
    <message>
        <source>What an intervention answers</source>
        <translation>អ្វីដែលអន្តរាគមន៍ឆ្លើយតប</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ការផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Field work</source>
        <translation>ការងារចុះមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ការសង្កេត</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Potential cluster</source>
        <translation>បណ្តុំដែលអាចបង្កើតបាន</translation>
    </message>
    <message>
        <source>Unit of a potential cluster</source>
        <translation>ឯកតារបស់បណ្តុំដែលអាចបង្កើតបាន</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>ឃ្លា</translation>
    </message>
    <message>
        <source>result</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>ជាមួយអ្នកណា</translation>
    </message>
    <message>
        <source>validated on</source>
        <translation>ផ្ទៀងផ្ទាត់នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>people met, number</source>
        <translation>ចំនួនអ្នកដែលបានជួប</translation>
    </message>
    <message>
        <source>of whom women</source>
        <translation>ក្នុងនោះស្ត្រី</translation>
    </message>
    <message>
        <source>who was met</source>
        <translation>អ្នកដែលបានជួប</translation>
    </message>
    <message>
        <source>part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>market</source>
        <translation>ទីផ្សារ</translation>
    </message>
    <message>
        <source>distance, lowest</source>
        <translation>ចម្ងាយ ទាបបំផុត</translation>
    </message>
    <message>
        <source>distance, highest</source>
        <translation>ចម្ងាយ ខ្ពស់បំផុត</translation>
    </message>
    <message>
        <source>unit of the distance</source>
        <translation>ឯកតាចម្ងាយ</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>ឃើញនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>seen by</source>
        <translation>ឃើញដោយ</translation>
    </message>
    <message>
        <source>caption in English</source>
        <translation>ចំណងជើងជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>caption in Khmer</source>
        <translation>ចំណងជើងជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>កន្លែងថត</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>ថតនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>ចំណុចសម្គាល់</translation>
    </message>
    <message>
        <source>Line of the map</source>
        <translation>ខ្សែលើផែនទី</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>រយៈទទឹង</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>រយៈបណ្តោយ</translation>
    </message>
    <message>
        <source>how the position is known</source>
        <translation>របៀបដែលដឹងទីតាំង</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>រដូវ</translation>
    </message>
    <message>
        <source>Market segment</source>
        <translation>ផ្នែកទីផ្សារ</translation>
    </message>
    <message>
        <source>Flow of produce</source>
        <translation>លំហូរផលិតផល</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>អត្រាប្តូរប្រាក់</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>ប្រាក់ចំណេញដុល</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>បញ្ជីសំណួរណែនាំ</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>សំណួរណែនាំ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ការសម្ភាស</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>who was interviewed</source>
        <translation>អ្នកដែលត្រូវបានសម្ភាស</translation>
    </message>
    <message>
        <source>people, number</source>
        <translation>ចំនួនមនុស្ស</translation>
    </message>
    <message>
        <source>held on</source>
        <translation>ថ្ងៃសម្ភាស</translation>
    </message>
    <message>
        <source>interviewed by</source>
        <translation>អ្នកសម្ភាស</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>បាទ/ចាស ឬទេ</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>សំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>text in English</source>
        <translation>អត្ថបទជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>text in Khmer</source>
        <translation>អត្ថបទជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>number in the guide</source>
        <translation>លេខក្នុងសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>part of another question</source>
        <translation>ជាផ្នែកនៃសំណួរផ្សេង</translation>
    </message>
    <message>
        <source>asked after yes or no</source>
        <translation>សួរបន្ទាប់ពីបាទ/ចាស ឬទេ</translation>
    </message>
    <message>
        <source>Area of an actor</source>
        <translation>តំបន់របស់តួអង្គ</translation>
    </message>
    <message>
        <source>Profile of a producer</source>
        <translation>ព័ត៌មានអ្នកផលិត</translation>
    </message>
    <message>
        <source>Profile of a trader</source>
        <translation>ព័ត៌មានឈ្មួញ</translation>
    </message>
    <message>
        <source>Profile of an input supplier</source>
        <translation>ព័ត៌មានអ្នកផ្គត់ផ្គង់ធាតុចូល</translation>
    </message>
    <message>
        <source>households, lowest</source>
        <translation>ចំនួនគ្រួសារ តិចបំផុត</translation>
    </message>
    <message>
        <source>households, highest</source>
        <translation>ចំនួនគ្រួសារ ច្រើនបំផុត</translation>
    </message>
    <message>
        <source>about so many households</source>
        <translation>ចំនួនគ្រួសារប្រហែល</translation>
    </message>
    <message>
        <source>members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>land, lowest</source>
        <translation>ដី តិចបំផុត</translation>
    </message>
    <message>
        <source>land, highest</source>
        <translation>ដី ច្រើនបំផុត</translation>
    </message>
    <message>
        <source>about so much land</source>
        <translation>ទំហំដីប្រហែល</translation>
    </message>
    <message>
        <source>source of water</source>
        <translation>ប្រភពទឹក</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>រដូវកាល</translation>
    </message>
    <message>
        <source>techniques</source>
        <translation>បច្ចេកទេស</translation>
    </message>
    <message>
        <source>existing relations</source>
        <translation>ទំនាក់ទំនងដែលមានស្រាប់</translation>
    </message>
    <message>
        <source>collects from</source>
        <translation>ប្រមូលទិញពី</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ម៉ោងលក់</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>ទំនិញ</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>terms of supply</source>
        <translation>លក្ខខណ្ឌផ្គត់ផ្គង់</translation>
    </message>
    <message>
        <source>supplied by</source>
        <translation>ទទួលទំនិញពី</translation>
    </message>
    <message>
        <source>village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Farmer group</source>
        <translation>ក្រុមកសិករ</translation>
    </message>
    <message>
        <source>number of producers</source>
        <translation>ចំនួនអ្នកផលិត</translation>
    </message>
    <message>
        <source>local consumption</source>
        <translation>ការប្រើប្រាស់ក្នុងមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>access to markets</source>
        <translation>លទ្ធភាពទៅដល់ទីផ្សារ</translation>
    </message>
    <message>
        <source>income potential</source>
        <translation>សក្តានុពលចំណូល</translation>
    </message>
    <message>
        <source>filled in by</source>
        <translation>អ្នកបំពេញ</translation>
    </message>
    <message>
        <source>filled in on</source>
        <translation>ថ្ងៃបំពេញ</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>មនុស្សពីរនាក់ផ្សេងគ្នា</translation>
    </message>
    <message>
        <source>Own words of a report</source>
        <translation>ពាក្យផ្ទាល់ខ្លួនក្នុងរបាយការណ៍</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>តិចបំផុត</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>ច្រើនបំផុត</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>បើកនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>role of the scorer</source>
        <translation>តួនាទីរបស់អ្នកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>unit of the land</source>
        <translation>ឯកតាដី</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>ការដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>អ្នកទិញ</translation>
    </message>
    <message>
        <source>about so far</source>
        <translation>ចម្ងាយប្រហែល</translation>
    </message>
    <message>
        <source>what is done with it</source>
        <translation>អ្វីដែលធ្វើជាមួយវា</translation>
    </message>
    <message>
        <source>amount, lowest</source>
        <translation>បរិមាណ តិចបំផុត</translation>
    </message>
    <message>
        <source>amount, highest</source>
        <translation>បរិមាណ ច្រើនបំផុត</translation>
    </message>
    <message>
        <source>unit of the amount</source>
        <translation>ឯកតាបរិមាណ</translation>
    </message>
    <message>
        <source>span of time</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>about so much</source>
        <translation>ប្រហែល</translation>
    </message>
    <message>
        <source>with whom it is traded</source>
        <translation>ជួញដូរជាមួយអ្នកណា</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>ធៀបនឹង</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>កត់ត្រានៅថ្ងៃ</translation>
    </message>
    <message>
        <source>what the months tell of</source>
        <translation>អ្វីដែលខែទាំងនេះប្រាប់</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>products</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>អ្វីដែលគេទាមទារ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ទៅ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>riel for one US dollar</source>
        <translation>រៀលក្នុងមួយដុល្លារអាមេរិក</translation>
    </message>
    <message>
        <source>land</source>
        <translation>ដី</translation>
    </message>
    <message>
        <source>yield of one cycle</source>
        <translation>ទិន្នផលក្នុងមួយវដ្ត</translation>
    </message>
    <message>
        <source>price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>currency of the price</source>
        <translation>រូបិយប័ណ្ណនៃតម្លៃ</translation>
    </message>
    <message>
        <source>unit of the price</source>
        <translation>ឯកតានៃតម្លៃ</translation>
    </message>
    <message>
        <source>cycles a year</source>
        <translation>ចំនួនវដ្តក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>costs as stated</source>
        <translation>ចំណាយដែលគេប្រាប់</translation>
    </message>
    <message>
        <source>margin as stated</source>
        <translation>ចំណេញដែលគេប្រាប់</translation>
    </message>
    <message>
        <source>what the cost is for</source>
        <translation>ចំណាយលើអ្វី</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>តម្លៃឯកតា</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>before or instead of what is composed</source>
        <translation>មុន ឬជំនួសអ្វីដែលកម្មវិធីសរសេរ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>លំហាត់</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Advantage or disadvantage</source>
        <translation>គុណសម្បត្តិ ឬគុណវិបត្តិ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Vote of one person</source>
        <translation>សំឡេងឆ្នោតរបស់មនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>អ្នកចូលរួមបណ្តុំ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>present</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>advantage or disadvantage</source>
        <translation>គុណសម្បត្តិ ឬគុណវិបត្តិ</translation>
    </message>
    <message>
        <source>question</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>how votes are given</source>
        <translation>របៀបបោះឆ្នោត</translation>
    </message>
    <message>
        <source>people who have a vote</source>
        <translation>អ្នកមានសិទ្ធិបោះឆ្នោត</translation>
    </message>
    <message>
        <source>quorum, people</source>
        <translation>កូរ៉ុម ជាចំនួនមនុស្ស</translation>
    </message>
    <message>
        <source>quorum, percent</source>
        <translation>កូរ៉ុម ជាភាគរយ</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>សំឡេងភាគច្រើន</translation>
    </message>
    <message>
        <source>abstentions count</source>
        <translation>រាប់បញ្ចូលសំឡេងអនុបវាទ</translation>
    </message>
    <message>
        <source>rule in words</source>
        <translation>វិធានជាពាក្យ</translation>
    </message>
    <message>
        <source>votes for</source>
        <translation>សំឡេងគាំទ្រ</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>សំឡេងជំទាស់</translation>
    </message>
    <message>
        <source>abstentions</source>
        <translation>សំឡេងអនុបវាទ</translation>
    </message>
    <message>
        <source>women for</source>
        <translation>ស្ត្រីគាំទ្រ</translation>
    </message>
    <message>
        <source>women against</source>
        <translation>ស្ត្រីជំទាស់</translation>
    </message>
    <message>
        <source>women abstaining</source>
        <translation>ស្ត្រីអនុបវាទ</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>ការជំទាស់</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>មិនទាន់ដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>លំហាត់</translation>
    </message>
    <message>
        <source>This report was made from a training workbook. Do not use it for decisions.</source>
        <translation>របាយការណ៍នេះធ្វើចេញពីសៀវភៅការងារសម្រាប់បណ្តុះបណ្តាល។ សូមកុំប្រើវាសម្រាប់ធ្វើសេចក្តីសម្រេច។</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ចំនួនពិន្ទុ</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>បានជ្រើសរើស</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>ម.ព.</translation>
    </message>
    <message>
        <source>Scale: %1 to %2.</source>
        <translation>មាត្រដ្ឋាន៖ %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>Reasons given for single areas</source>
        <translation>មូលហេតុសម្រាប់តំបន់នីមួយៗ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>មិនបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>អ្នកសម្រេច</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>ថ្ងៃសម្រេច</translation>
    </message>
    <message>
        <source>Ranked higher, not chosen</source>
        <translation>ចំណាត់ថ្នាក់ខ្ពស់ជាង តែមិនបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Chosen before higher ranks</source>
        <translation>បានជ្រើសរើសមុនចំណាត់ថ្នាក់ខ្ពស់ជាង</translation>
    </message>
    <message>
        <source>Chosen though incomplete</source>
        <translation>បានជ្រើសរើស ទោះមិនទាន់ពេញលេញ</translation>
    </message>
    <message>
        <source>Tied at the last place</source>
        <translation>ពិន្ទុស្មើគ្នានៅលំដាប់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Why in a tie</source>
        <translation>មូលហេតុពេលពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>Who disagreed</source>
        <translation>អ្នកមិនយល់ស្រប</translation>
    </message>
    <message>
        <source>Incomplete, could still reach a place</source>
        <translation>មិនទាន់ពេញលេញ តែនៅអាចជាប់</translation>
    </message>
    <message>
        <source>All areas that were scored are chosen: the ranking left none out.</source>
        <translation>តំបន់ទាំងអស់ដែលមានពិន្ទុត្រូវបានជ្រើសរើស៖ ចំណាត់ថ្នាក់មិនបានដកតំបន់ណាចេញទេ។</translation>
    </message>
    <message numerus="yes">
        <source>The guide advises to score at least five areas (scored here: %n).</source>
        <translation>
            <numerusform>សៀវភៅណែនាំស្នើឲ្យដាក់ពិន្ទុតំបន់យ៉ាងតិចប្រាំ (នៅទីនេះបានដាក់ពិន្ទុ %n)។</numerusform>
            <numerusform>សៀវភៅណែនាំស្នើឲ្យដាក់ពិន្ទុតំបន់យ៉ាងតិចប្រាំ (នៅទីនេះបានដាក់ពិន្ទុ %n)។</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាន</translation>
    </message>
    <message>
        <source>These are the scores of round %1, the newest.</source>
        <translation>នេះជាពិន្ទុនៃជុំទី %1 ដែលជាជុំចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <translation>ជុំមុន</translation>
    </message>
    <message>
        <source>These are the scores and the decision of round %1. Round %2 was opened since.</source>
        <translation>នេះជាពិន្ទុ និងសេចក្តីសម្រេចនៃជុំទី %1។ ក្រោយមក ជុំទី %2 ត្រូវបានបើក។</translation>
    </message>
    <message>
        <source>Older than the ranking</source>
        <translation>ចាស់ជាងចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Scores have changed since these areas were chosen. Not as they were then: %1.</source>
        <translation>ពិន្ទុបានប្តូរ ក្រោយពេលជ្រើសរើសតំបន់ទាំងនេះ។ តំបន់ដែលមិនដូចពេលនោះ៖ %1។</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
</context>
<context>
    <name>ScoreTableCsv</name>
    <message>
        <source>The file holds no score table: it is empty.</source>
        <translation>ឯកសារនេះគ្មានតារាងពិន្ទុទេ៖ វាទទេ។</translation>
    </message>
    <message>
        <source>Line %1: the head row begins with “%2”, not with “criterion”.</source>
        <translation>ជួរទី %1៖ ក្បាលតារាងចាប់ផ្តើមដោយ «%2» មិនមែន «criterion» ទេ។</translation>
    </message>
    <message>
        <source>Line %1: the head row names nothing to be ranked.</source>
        <translation>ជួរទី %1៖ ក្បាលតារាងមិនមានឈ្មោះអ្វីដែលត្រូវធ្វើចំណាត់ថ្នាក់ទេ។</translation>
    </message>
    <message>
        <source>Line %1: column %2 of the head row has no name.</source>
        <translation>ជួរទី %1៖ ជួរឈរទី %2 ក្នុងក្បាលតារាងគ្មានឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>Line %1: the head row names “%2” twice.</source>
        <translation>ជួរទី %1៖ ក្បាលតារាងមានឈ្មោះ «%2» ពីរដង។</translation>
    </message>
    <message>
        <source>Line %1 (%2) has %3 cells, the head row has %4.</source>
        <translation>ជួរទី %1 (%2) មាន %3 ក្រឡា តែក្បាលតារាងមាន %4។</translation>
    </message>
    <message>
        <source>Line %1 has no name of a criterion.</source>
        <translation>ជួរទី %1 គ្មានឈ្មោះលក្ខណៈវិនិច្ឆ័យទេ។</translation>
    </message>
    <message>
        <source>Line %1 names the criterion “%2” a second time.</source>
        <translation>ជួរទី %1 មានឈ្មោះលក្ខណៈវិនិច្ឆ័យ «%2» ជាលើកទីពីរ។</translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no weight. A weight is 0 or more.</source>
        <translation>ជួរទី %1 (%2) ជួរឈរ «%3»៖ «%4» មិនមែនជាទម្ងន់ទេ។ ទម្ងន់ត្រូវស្មើ ឬធំជាង ០។</translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no direction. Write higher or lower.</source>
        <translation>ជួរទី %1 (%2) ជួរឈរ «%3»៖ «%4» មិនមែនជាទិសដៅទេ។ សូមសរសេរ higher ឬ lower។</translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: the weight is missing, others have one.</source>
        <translation>ជួរទី %1 (%2) ជួរឈរ «%3»៖ ខ្វះទម្ងន់ ខណៈដែលជួរផ្សេងមាន។</translation>
    </message>
    <message>
        <source>The file holds no criterion below its head row.</source>
        <translation>ឯកសារនេះគ្មានលក្ខណៈវិនិច្ឆ័យនៅក្រោមក្បាលតារាងទេ។</translation>
    </message>
    <message>
        <source>No criterion has a weight above 0.</source>
        <translation>គ្មានលក្ខណៈវិនិច្ឆ័យណាមានទម្ងន់ធំជាង ០ ទេ។</translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no score.</source>
        <translation>ជួរទី %1 (%2) ជួរឈរ «%3»៖ «%4» មិនមែនជាពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: %4 is outside of the scale from %5 to %6.</source>
        <translation>ជួរទី %1 (%2) ជួរឈរ «%3»៖ %4 នៅក្រៅមាត្រដ្ឋានពី %5 ដល់ %6។</translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” is no total.</source>
        <translation>ជួរទី %1 (%2) ជួរឈរ «%3»៖ «%4» មិនមែនជាពិន្ទុសរុបទេ។</translation>
    </message>
    <message>
        <source>Line %1 (%2), column “%3”: “%4” can be read as %5 or as %6.</source>
        <translation>ជួរទី %1 (%2) ជួរឈរ «%3»៖ «%4» អាចអានជា %5 ឬ %6។</translation>
    </message>
    <message>
        <source>%1: the sheet says %2, its cells are empty.</source>
        <translation>%1៖ ក្នុងសន្លឹកសរសេរ %2 តែក្រឡារបស់វាទទេ។</translation>
    </message>
    <message>
        <source>%1: the sheet says %2, its cells give %3.</source>
        <translation>%1៖ ក្នុងសន្លឹកសរសេរ %2 តែបូកតាមក្រឡាបាន %3។</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1, %2</source>
        <comment>a list that goes on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 និង %2</translation>
    </message>
    <message>
        <source>The total is the sum of the scores.</source>
        <translation>ពិន្ទុសរុបគឺជាផលបូកនៃពិន្ទុ។</translation>
    </message>
    <message>
        <source>For each criterion the mean within each stakeholder category is taken first, then the mean of the categories; the total is the sum of these.</source>
        <translation>ក្នុងលក្ខណៈវិនិច្ឆ័យនីមួយៗ គិតមធ្យមក្នុងប្រភេទភាគីពាក់ព័ន្ធនីមួយៗជាមុន រួចគិតមធ្យមនៃប្រភេទទាំងនោះ។ ពិន្ទុសរុបគឺជាផលបូកនៃមធ្យមទាំងនេះ។</translation>
    </message>
    <message>
        <source>All criteria weigh the same.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យទាំងអស់មានទម្ងន់ស្មើគ្នា។</translation>
    </message>
    <message>
        <source>The criteria are weighted (%1), and the weighted mean is multiplied by their number.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យមានទម្ងន់ផ្សេងគ្នា (%1) ហើយមធ្យមតាមទម្ងន់ត្រូវគុណនឹងចំនួនលក្ខណៈវិនិច្ឆ័យ។</translation>
    </message>
    <message>
        <source>For “%1” a low score is the better one, so it is counted from the other end of the scale.</source>
        <translation>ចំពោះ «%1» ពិន្ទុទាបជាង ល្អជាង ដូច្នេះពិន្ទុត្រូវរាប់បញ្ច្រាសតាមមាត្រដ្ឋាន។</translation>
    </message>
    <message>
        <source>%1 have the same total and share rank %2.</source>
        <translation>%1 មានពិន្ទុសរុបស្មើគ្នា ហើយមានចំណាត់ថ្នាក់ដូចគ្នាគឺ %2។</translation>
    </message>
    <message numerus="yes">
        <source>For each criterion the mean of the scores given is taken (scorers: %n); the total is the sum of these means.</source>
        <translation>
            <numerusform>ក្នុងលក្ខណៈវិនិច្ឆ័យនីមួយៗ គិតមធ្យមនៃពិន្ទុដែលបានដាក់ (អ្នកដាក់ពិន្ទុ %n នាក់)។ ពិន្ទុសរុបគឺជាផលបូកនៃមធ្យមទាំងនេះ។</numerusform>
            <numerusform>ក្នុងលក្ខណៈវិនិច្ឆ័យនីមួយៗ គិតមធ្យមនៃពិន្ទុដែលបានដាក់ (អ្នកដាក់ពិន្ទុ %n នាក់)។ ពិន្ទុសរុបគឺជាផលបូកនៃមធ្យមទាំងនេះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is incomplete (scores missing: %n). Its total can still become %2 to %3.</source>
        <translation>
            <numerusform>%1 មិនទាន់ពេញលេញ (នៅខ្វះពិន្ទុចំនួន %n)។ ពិន្ទុសរុបអាចនឹងបានពី %2 ដល់ %3។</numerusform>
            <numerusform>%1 មិនទាន់ពេញលេញ (នៅខ្វះពិន្ទុចំនួន %n)។ ពិន្ទុសរុបអាចនឹងបានពី %2 ដល់ %3។</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet agreed by all counts as one more scorer beside the others.</source>
        <translation>សន្លឹកពិន្ទុដែលទាំងអស់គ្នាឯកភាព រាប់ជាអ្នកដាក់ពិន្ទុម្នាក់បន្ថែមទៀត ក្រៅពីអ្នកដទៃ។</translation>
    </message>
    <message>
        <source>* This rank can still change once the missing scores of %1 are in.</source>
        <translation>* ចំណាត់ថ្នាក់នេះនៅអាចប្តូរបាន ពេលពិន្ទុដែលនៅខ្វះរបស់ %1 បានបញ្ចូលរួច។</translation>
    </message>
</context>
<context>
    <name>Scorers</name>
    <message>
        <source>Nobody scores of this category: %1. The guide advises one to three.</source>
        <translation>គ្មានអ្នកដាក់ពិន្ទុក្នុងប្រភេទនេះទេ៖ %1។ សៀវភៅណែនាំណែនាំឲ្យមានពីម្នាក់ទៅបីនាក់។</translation>
    </message>
    <message numerus="yes">
        <source>More than three score of this category: %1 (%n). The guide advises one to three.</source>
        <translation>
            <numerusform>មានអ្នកដាក់ពិន្ទុលើសពីបីនាក់ក្នុងប្រភេទនេះ៖ %1 (%n នាក់)។ សៀវភៅណែនាំណែនាំឲ្យមានពីម្នាក់ទៅបីនាក់។</numerusform>
            <numerusform>មានអ្នកដាក់ពិន្ទុលើសពីបីនាក់ក្នុងប្រភេទនេះ៖ %1 (%n នាក់)។ សៀវភៅណែនាំណែនាំឲ្យមានពីម្នាក់ទៅបីនាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scorers whose category is not recorded: %n.</source>
        <translation>
            <numerusform>អ្នកដាក់ពិន្ទុដែលមិនបានកត់ត្រាប្រភេទ៖ %n នាក់។</numerusform>
            <numerusform>អ្នកដាក់ពិន្ទុដែលមិនបានកត់ត្រាប្រភេទ៖ %n នាក់។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionDocuments</name>
    <message>
        <source>Attendance sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>បញ្ជីអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Advantages and disadvantages</source>
        <translation>គុណសម្បត្តិ និងគុណវិបត្តិ</translation>
    </message>
    <message>
        <source>Ballots, blank</source>
        <translation>សន្លឹកឆ្នោតទទេ</translation>
    </message>
    <message>
        <source>Record of the selection meeting</source>
        <translation>កំណត់ហេតុកិច្ចប្រជុំជ្រើសរើស</translation>
    </message>
</context>
<context>
    <name>SelectionProgress</name>
    <message>
        <source>Agree on the criteria of the selection</source>
        <translation>ព្រមព្រៀងលើលក្ខណៈវិនិច្ឆ័យនៃការជ្រើសរើស</translation>
    </message>
    <message>
        <source>The meeting: %1, %2</source>
        <translation>កិច្ចប្រជុំ៖ %1, %2</translation>
    </message>
    <message>
        <source>Write down when and where the meeting is</source>
        <translation>កត់ត្រាពេលវេលា និងទីកន្លែងនៃកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>List who takes part in the meeting</source>
        <translation>រាយឈ្មោះអ្នកចូលរួមកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <translation>ក្នុងបញ្ជី៖ %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>វត្តមាន៖ %1</translation>
    </message>
    <message>
        <source>Tick who is present</source>
        <translation>គូសសញ្ញាលើអ្នកដែលមានវត្តមាន</translation>
    </message>
    <message numerus="yes">
        <source>Sex not recorded of %n present</source>
        <translation>
            <numerusform>មិនបានកត់ត្រាភេទរបស់អ្នកមានវត្តមានចំនួន %n នាក់</numerusform>
            <numerusform>មិនបានកត់ត្រាភេទរបស់អ្នកមានវត្តមានចំនួន %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Advantages: %1, disadvantages: %2</source>
        <translation>គុណសម្បត្តិ៖ %1 គុណវិបត្តិ៖ %2</translation>
    </message>
    <message>
        <source>List what speaks for and against a cluster</source>
        <translation>រាយអ្វីដែលគាំទ្រ និងអ្វីដែលជំទាស់នឹងការបង្កើតបណ្តុំ</translation>
    </message>
    <message>
        <source>Score the areas for the selection</source>
        <translation>ដាក់ពិន្ទុតំបន់សម្រាប់ការជ្រើសរើស</translation>
    </message>
    <message numerus="yes">
        <source>Scores of the selection still missing: %n</source>
        <translation>
            <numerusform>ពិន្ទុនៃការជ្រើសរើសដែលនៅខ្វះ៖ ចំនួន %n</numerusform>
            <numerusform>ពិន្ទុនៃការជ្រើសរើសដែលនៅខ្វះ៖ ចំនួន %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote on whether to set up a cluster</source>
        <translation>បោះឆ្នោតថាត្រូវបង្កើតបណ្តុំឬទេ</translation>
    </message>
    <message>
        <source>%1: counted</source>
        <translation>%1៖ បានរាប់រួច</translation>
    </message>
    <message>
        <source>%1: write down the votes for and against and the abstentions</source>
        <translation>%1៖ កត់ត្រាសំឡេងគាំទ្រ សំឡេងជំទាស់ និងសំឡេងអនុបវាទ</translation>
    </message>
    <message>
        <source>State the majority before the vote</source>
        <translation>កំណត់សំឡេងភាគច្រើនមុនពេលបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Join: %1</source>
        <translation>ចូលរួមបណ្តុំ៖ %1</translation>
    </message>
    <message>
        <source>Write down who joins</source>
        <translation>កត់ត្រាអ្នកដែលចូលរួមបណ្តុំ</translation>
    </message>
</context>
<context>
    <name>SelectionReport</name>
    <message>
        <source>The areas have not been scored for the selection yet.</source>
        <translation>តំបន់មិនទាន់បានដាក់ពិន្ទុសម្រាប់ការជ្រើសរើសទេ។</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Selection of cluster areas: scores and ranks</source>
        <translation>ការជ្រើសរើសតំបន់បង្កើតបណ្តុំ៖ ពិន្ទុ និងចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>How firm the first place is</source>
        <translation>ចំណាត់ថ្នាក់ទីមួយរឹងមាំប៉ុនណា</translation>
    </message>
    <message>
        <source>Score sheet of the selection</source>
        <translation>សន្លឹកដាក់ពិន្ទុនៃការជ្រើសរើស</translation>
    </message>
    <message>
        <source>There are no criteria for the selection yet, so there is no sheet.</source>
        <translation>មិនទាន់មានលក្ខណៈវិនិច្ឆ័យសម្រាប់ការជ្រើសរើស ដូច្នេះមិនទាន់មានសន្លឹកទេ។</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>អ្នកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Write one number in each box. Leave it empty where you cannot say, and write n/a where the criterion does not fit the area.</source>
        <translation>សូមសរសេរលេខមួយក្នុងប្រអប់នីមួយៗ។ ទុកឲ្យទទេ បើមិនអាចនិយាយបាន ហើយសរសេរ ម.ព. បើលក្ខណៈវិនិច្ឆ័យមិនត្រូវនឹងតំបន់។</translation>
    </message>
</context>
<context>
    <name>SelectionScoringDocuments</name>
    <message>
        <source>Scores and ranks of the selection</source>
        <translation>ពិន្ទុ និងចំណាត់ថ្នាក់នៃការជ្រើសរើស</translation>
    </message>
    <message>
        <source>Score sheets of the selection, blank</source>
        <translation>សន្លឹកដាក់ពិន្ទុនៃការជ្រើសរើស ទទេ</translation>
    </message>
</context>
<context>
    <name>SelectionScoringPages</name>
    <message>
        <source>Selection criteria</source>
        <translation>លក្ខណៈវិនិច្ឆ័យជ្រើសរើស</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>ការដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>How firm is it</source>
        <translation>ភាពរឹងមាំនៃលទ្ធផល</translation>
    </message>
</context>
<context>
    <name>SelectionStep</name>
    <message>
        <source>2  Selection of clusters</source>
        <translation>២  ការជ្រើសរើសបណ្តុំ</translation>
    </message>
    <message>
        <source>The people concerned decide where to set up clusters, how many, and who joins.</source>
        <translation>សម្រេចរួមគ្នា៖ បណ្តុំនៅទីណា ប៉ុន្មាន និងអ្នកណា។</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>គុណសម្បត្តិ និងគុណវិបត្តិ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>អ្នកចូលរួមបណ្តុំ</translation>
    </message>
</context>
<context>
    <name>Stakeholder</name>
    <message>
        <source>A change that also was about a person who was removed</source>
        <translation>ការកែប្រែមួយដែលទាក់ទងនឹងបុគ្គលដែលបានលុបចេញផង</translation>
    </message>
</context>
<context>
    <name>StakeholderRecords</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>កន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ការចែកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Whether this person agreed that their contact is passed on. Not asked counts as no.</source>
        <translation>បញ្ជាក់ថាបុគ្គលនេះយល់ព្រម ឬមិនយល់ព្រមឲ្យចែកព័ត៌មានទំនាក់ទំនងរបស់គាត់។ បើមិនទាន់បានសួរ ចាត់ទុកថាមិនយល់ព្រម។</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>សូមវាយឈ្មោះជាមុនសិន។</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>បន្ថែម %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>កែប្រែ %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>ដកចេញមនុស្ស %n នាក់</numerusform>
            <numerusform>ដកចេញមនុស្ស %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder people</source>
        <translation>រៀបលំដាប់មនុស្សឡើងវិញ</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of people</source>
        <translation>
            <numerusform>បិទភ្ជាប់បញ្ជីមនុស្ស %n ជួរ</numerusform>
            <numerusform>បិទភ្ជាប់បញ្ជីមនុស្ស %n ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Home</source>
        <translation>ទំព័រដើម</translation>
    </message>
    <message>
        <source>3  Multi-stakeholder platform</source>
        <translation>៣  វេទិកាពហុភាគីពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Farmers, traders, suppliers and supporters meet and agree on a business strategy.</source>
        <translation>កសិករ ឈ្មួញ អ្នកផ្គត់ផ្គង់ និងអ្នកគាំទ្រ ព្រមព្រៀងលើយុទ្ធសាស្ត្រអាជីវកម្មរួម។</translation>
    </message>
    <message>
        <source>4  Backstopping</source>
        <translation>៤  ការតាមដាន និងការគាំទ្រ</translation>
    </message>
    <message>
        <source>Visit, follow up what was agreed, and keep the working document alive.</source>
        <translation>ចុះតាមដាន និងធ្វើបច្ចុប្បន្នភាពឯកសារការងារ។</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិកែប្រែ</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Confirmed</source>
        <translation>បានបញ្ជាក់ថាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>មិនទទួលយក</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>result, with whom, day</comment>
        <translation>%1 ដោយ%2, %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>result, with whom</comment>
        <translation>%1 ដោយ%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result by whom and when, note</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>(not validated)</source>
        <translation>(មិនទាន់បានផ្ទៀងផ្ទាត់)</translation>
    </message>
    <message>
        <source>(confirmed)</source>
        <translation>(បានបញ្ជាក់ថាត្រឹមត្រូវ)</translation>
    </message>
    <message>
        <source>(changed when it was validated)</source>
        <translation>(បានកែពេលផ្ទៀងផ្ទាត់)</translation>
    </message>
    <message>
        <source>(rejected when it was validated)</source>
        <translation>(មិនទទួលយកពេលផ្ទៀងផ្ទាត់)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>លទ្ធផលរកឃើញ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message numerus="yes">
        <source>Findings not validated: %n.</source>
        <translation>
            <numerusform>លទ្ធផលរកឃើញដែលមិនទាន់បានផ្ទៀងផ្ទាត់៖ %n។</numerusform>
            <numerusform>លទ្ធផលរកឃើញដែលមិនទាន់បានផ្ទៀងផ្ទាត់៖ %n។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>There are more votes (%1) than people who have one (%2).</source>
        <translation>មានសំឡេងឆ្នោត (%1) ច្រើនជាងអ្នកមានសិទ្ធិបោះឆ្នោត (%2)។</translation>
    </message>
    <message>
        <source>There are more votes (%1) than people present (%2).</source>
        <translation>មានសំឡេងឆ្នោត (%1) ច្រើនជាងអ្នកមានវត្តមាន (%2)។</translation>
    </message>
    <message>
        <source>There are more women than votes.</source>
        <translation>ចំនួនស្ត្រីច្រើនជាងចំនួនសំឡេងឆ្នោត។</translation>
    </message>
    <message>
        <source>Vote on %1</source>
        <comment>an area</comment>
        <translation>ការបោះឆ្នោតអំពី %1</translation>
    </message>
    <message>
        <source>Vote of the whole meeting</source>
        <translation>ការបោះឆ្នោតនៃអង្គប្រជុំទាំងមូល</translation>
    </message>
    <message>
        <source>Needed: %1 of all votes, abstentions among them.</source>
        <translation>ត្រូវការ៖ %1 នៃសំឡេងទាំងអស់ រួមទាំងសំឡេងអនុបវាទ។</translation>
    </message>
    <message>
        <source>Needed: %1 of the votes for and against.</source>
        <translation>ត្រូវការ៖ %1 នៃសំឡេងគាំទ្រ និងសំឡេងជំទាស់។</translation>
    </message>
    <message>
        <source>At least %1 people have to take part.</source>
        <translation>ត្រូវមានអ្នកបោះឆ្នោតយ៉ាងតិច %1 នាក់។</translation>
    </message>
    <message>
        <source>At least %1 % of those who have a vote have to take part.</source>
        <translation>ត្រូវមានយ៉ាងតិច %1 % នៃអ្នកមានសិទ្ធិបោះឆ្នោតចូលរួម។</translation>
    </message>
    <message>
        <source>No rule was stated before the vote.</source>
        <translation>មិនមានវិធានណាត្រូវបានកំណត់មុនពេលបោះឆ្នោតទេ។</translation>
    </message>
    <message>
        <source>For: %1. Against: %2. Abstentions: %3.</source>
        <translation>គាំទ្រ៖ %1។ ជំទាស់៖ %2។ អនុបវាទ៖ %3។</translation>
    </message>
    <message>
        <source>Of whom women, for: %1, against: %2, abstentions: %3.</source>
        <translation>ក្នុងនោះស្ត្រី គាំទ្រ៖ %1 ជំទាស់៖ %2 អនុបវាទ៖ %3។</translation>
    </message>
    <message>
        <source>Whether enough people took part can&apos;t be said: numbers are missing.</source>
        <translation>មិនអាចនិយាយថាមានអ្នកចូលរួមគ្រប់គ្រាន់ឬទេ៖ នៅខ្វះតួលេខ។</translation>
    </message>
    <message>
        <source>Enough people took part.</source>
        <translation>មានអ្នកចូលរួមគ្រប់គ្រាន់។</translation>
    </message>
    <message>
        <source>Too few people took part.</source>
        <translation>មានអ្នកចូលរួមតិចពេក។</translation>
    </message>
    <message>
        <source>What the votes mean is for the meeting to say: no majority was stated.</source>
        <translation>អង្គប្រជុំត្រូវនិយាយខ្លួនឯងថាសំឡេងទាំងនេះមានន័យយ៉ាងណា៖ មិនបានកំណត់សំឡេងភាគច្រើនទេ។</translation>
    </message>
    <message>
        <source>Whether the majority is reached can&apos;t be said: numbers are missing.</source>
        <translation>មិនអាចនិយាយថាបានសំឡេងភាគច្រើនឬទេ៖ នៅខ្វះតួលេខ។</translation>
    </message>
    <message>
        <source>The majority is reached: %1 of %2 votes are for it.</source>
        <translation>បានសំឡេងភាគច្រើន៖ សំឡេងគាំទ្រ %1 ក្នុងចំណោម %2។</translation>
    </message>
    <message>
        <source>The majority is not reached: %1 of %2 votes are for it.</source>
        <translation>មិនបានសំឡេងភាគច្រើនទេ៖ សំឡេងគាំទ្រ %1 ក្នុងចំណោម %2។</translation>
    </message>
    <message>
        <source>By the rule the vote does not count.</source>
        <translation>តាមវិធាន ការបោះឆ្នោតនេះមិនរាប់បានការឡើយ។</translation>
    </message>
    <message>
        <source>By the rule it is accepted.</source>
        <translation>តាមវិធាន សំណើនេះត្រូវបានអនុម័ត។</translation>
    </message>
    <message>
        <source>By the rule it is not accepted.</source>
        <translation>តាមវិធាន សំណើនេះមិនត្រូវបានអនុម័តទេ។</translation>
    </message>
    <message>
        <source>For</source>
        <translation>គាំទ្រ</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ជំទាស់</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>អនុបវាទ</translation>
    </message>
    <message>
        <source>By show of hands</source>
        <translation>លើកដៃ</translation>
    </message>
    <message>
        <source>By ballot</source>
        <translation>សន្លឹកឆ្នោត</translation>
    </message>
    <message>
        <source>By calling the names</source>
        <translation>ហៅឈ្មោះ</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>ច្រើនជាងពាក់កណ្តាល</translation>
    </message>
    <message>
        <source>at least three fifths</source>
        <translation>យ៉ាងតិចបីភាគប្រាំ</translation>
    </message>
    <message>
        <source>at least two thirds</source>
        <translation>យ៉ាងតិចពីរភាគបី</translation>
    </message>
    <message>
        <source>at least three quarters</source>
        <translation>យ៉ាងតិចបីភាគបួន</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>No vote was recorded.</source>
        <translation>មិនមានការបោះឆ្នោតណាត្រូវបានកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>វិធាន</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>សំឡេងឆ្នោត</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Who disagreed</source>
        <translation>អ្នកដែលមិនយល់ស្រប</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>សន្លឹកឆ្នោត</translation>
    </message>
    <message>
        <source>Should a cluster be set up?</source>
        <translation>តើគួរបង្កើតបណ្តុំឬទេ?</translation>
    </message>
</context>
<context>
    <name>WhyThisRank</name>
    <message>
        <source>%1 has a total of %2 and rank %3 of %4.</source>
        <translation>%1 មានពិន្ទុសរុប %2 និងចំណាត់ថ្នាក់ %3 ក្នុងចំណោម %4 តំបន់។</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no rank yet: %n score(s) are missing. Its total can still become %2 to %3.</source>
        <translation>
            <numerusform>%1 មិនទាន់មានចំណាត់ថ្នាក់៖ នៅខ្វះពិន្ទុចំនួន %n។ ពិន្ទុសរុបអាចនឹងបានពី %2 ដល់ %3។</numerusform>
            <numerusform>%1 មិនទាន់មានចំណាត់ថ្នាក់៖ នៅខ្វះពិន្ទុចំនួន %n។ ពិន្ទុសរុបអាចនឹងបានពី %2 ដល់ %3។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not scored.</source>
        <translation>%1 មិនទាន់ត្រូវបានដាក់ពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ទម្ងន់</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>បូកបន្ថែម</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>អ្នកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>%1 is ahead by %2.</source>
        <translation>%1 នាំមុខ %2 ពិន្ទុ។</translation>
    </message>
    <message>
        <source>%1 is behind by %2.</source>
        <translation>%1 នៅក្រោយ %2 ពិន្ទុ។</translation>
    </message>
    <message>
        <source>Why this rank: %1</source>
        <translation>ហេតុអ្វីបានចំណាត់ថ្នាក់នេះ៖ %1</translation>
    </message>
    <message>
        <source>This rank can still change: once all its scores are in, %1 may come level with it or before it.</source>
        <translation>ចំណាត់ថ្នាក់នេះអាចផ្លាស់ប្តូរបាន៖ នៅពេលមានពិន្ទុគ្រប់ %1 អាចឡើងមកស្មើ ឬនៅមុខ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ActivityDetails</name>
    <message>
        <source>There are more women than people met.</source>
        <translation>ចំនួនស្ត្រីច្រើនជាងចំនួនអ្នកដែលបានជួប។</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>អ្នកដែលបានជួប</translation>
    </message>
    <message>
        <source>of whom women</source>
        <translation>ក្នុងនោះស្ត្រី</translation>
    </message>
    <message>
        <source>Who was met, in words</source>
        <translation>អ្នកដែលបានជួប ជាពាក្យ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>កែប្រែ «%1»</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>List the team on the page “Programme”.</source>
        <translation>សូមរាយក្រុមការងារក្នុងទំព័រ «កម្មវិធី»។</translation>
    </message>
    <message>
        <source>Key informants and actors of the area stand here once they are listed.</source>
        <translation>អ្នកផ្តល់ព័ត៌មានគន្លឹះ និងតួអង្គក្នុងតំបន់នឹងនៅទីនេះ ពេលបានរាយឈ្មោះ។</translation>
    </message>
    <message>
        <source>Say who took part in “%1”</source>
        <translation>បញ្ជាក់អ្នកចូលរួមក្នុង «%1»</translation>
    </message>
    <message>
        <source>Met, of those listed</source>
        <translation>បានជួប ក្នុងចំណោមអ្នកក្នុងបញ្ជី</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ActorDetails</name>
    <message>
        <source>Parts of the profile</source>
        <translation>ផ្នែកនៃព័ត៌មាន</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ព័ត៌មានទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>អ្នកផលិត</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>ឈ្មួញ</translation>
    </message>
    <message>
        <source>Input supplier</source>
        <translation>អ្នកផ្គត់ផ្គង់ធាតុចូល</translation>
    </message>
    <message>
        <source>Crops and quantities</source>
        <translation>ដំណាំ និងបរិមាណ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>List the areas on the page “Areas”.</source>
        <translation>សូមរាយតំបន់ក្នុងទំព័រ «តំបន់»។</translation>
    </message>
    <message>
        <source>Say what they do with which product, and how much.</source>
        <translation>បញ្ជាក់ថាគេធ្វើអ្វី ជាមួយផលិតផលណា និងបរិមាណប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Change the areas of %1</source>
        <translation>កែតំបន់របស់ %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ActorsPage</name>
    <message>
        <source>Type the name of the first producer, trader or supplier.</source>
        <translation>វាយឈ្មោះអ្នកផលិត ឈ្មួញ ឬអ្នកផ្គត់ផ្គង់ទីមួយ។</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>អ្នកផលិត</translation>
    </message>
    <message>
        <source>Traders</source>
        <translation>ឈ្មួញ</translation>
    </message>
    <message>
        <source>Input suppliers</source>
        <translation>អ្នកផ្គត់ផ្គង់ធាតុចូល</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>អ្នកដទៃ</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>តំបន់ទាំងអស់</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are of those whom you remove, such as profiles, volumes and score sheets, and go with them. Undo brings them back.</source>
        <translation>
            <numerusform>កំណត់ត្រាចំនួន %n របស់អ្នកដែលអ្នកដកចេញ ដូចជាព័ត៌មាន បរិមាណ និងសន្លឹកដាក់ពិន្ទុ នឹងត្រូវដកចេញជាមួយគ្នា។ មិនធ្វើវិញ នឹងស្តារវាឡើងវិញ។</numerusform>
            <numerusform>កំណត់ត្រាចំនួន %n របស់អ្នកដែលអ្នកដកចេញ ដូចជាព័ត៌មាន បរិមាណ និងសន្លឹកដាក់ពិន្ទុ នឹងត្រូវដកចេញជាមួយគ្នា។ មិនធ្វើវិញ នឹងស្តារវាឡើងវិញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>ប្រហែលបញ្ចូលពីរដង</translation>
    </message>
</context>
<context>
    <name>bandom::ui::AnswerEditor</name>
    <message>
        <source>Question of your own</source>
        <translation>សំណួរផ្ទាល់ខ្លួនរបស់អ្នក</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>អ្វីដែលគេបាននិយាយ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស(&amp;Y)</translation>
    </message>
    <message>
        <source>Y in the list of questions, Alt+Y anywhere</source>
        <translation>គ្រាប់ចុច Y ក្នុងបញ្ជីសំណួរ, Alt+Y នៅគ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ(&amp;N)</translation>
    </message>
    <message>
        <source>N in the list of questions, Alt+N anywhere</source>
        <translation>គ្រាប់ចុច N ក្នុងបញ្ជីសំណួរ, Alt+N នៅគ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>រំលងសិន(&amp;S)</translation>
    </message>
    <message>
        <source>S in the list of questions, Alt+S anywhere</source>
        <translation>គ្រាប់ចុច S ក្នុងបញ្ជីសំណួរ, Alt+S នៅគ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>&amp;Did not want to say</source>
        <translation>មិនចង់ប្រាប់(&amp;D)</translation>
    </message>
    <message>
        <source>D in the list of questions, Alt+D anywhere</source>
        <translation>គ្រាប់ចុច D ក្នុងបញ្ជីសំណួរ, Alt+D នៅគ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>Does not &amp;know</source>
        <translation>មិនដឹង(&amp;K)</translation>
    </message>
    <message>
        <source>K in the list of questions, Alt+K anywhere</source>
        <translation>គ្រាប់ចុច K ក្នុងបញ្ជីសំណួរ, Alt+K នៅគ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>Remove this question of your own</source>
        <translation>លុបសំណួរផ្ទាល់ខ្លួននេះ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the number of a question in the guide, the question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This follows an answer that is different now. What was said to it is kept.</source>
        <translation>សំណួរនេះបន្តពីចម្លើយមួយដែលបានប្រែប្រួល។ អ្វីដែលគេបានឆ្លើយនៅតែរក្សាទុក។</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>មិនទាន់បានសួរ។</translation>
    </message>
    <message>
        <source>%1: answer to “%2”</source>
        <comment>who was interviewed, a question</comment>
        <translation>%1៖ ចម្លើយចំពោះ «%2»</translation>
    </message>
</context>
<context>
    <name>bandom::ui::AnswerMarks</name>
    <message>
        <source>Select the passage first; without one the whole answer is taken. The finding keeps where it comes from.</source>
        <translation>សូមជ្រើសផ្នែកនៃអត្ថបទជាមុនសិន។ បើគ្មានទេ ចម្លើយទាំងមូលត្រូវបានយក។ លទ្ធផលរកឃើញរក្សាទុកប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>Findings marked in this answer</source>
        <translation>លទ្ធផលរកឃើញដែលបានសម្គាល់ក្នុងចម្លើយនេះ</translation>
    </message>
    <message>
        <source>Enter or a double click shows the finding</source>
        <translation>ចុច Enter ឬចុចពីរដង ដើម្បីបង្ហាញលទ្ធផលរកឃើញ</translation>
    </message>
    <message>
        <source>Mark a finding: %1</source>
        <comment>a part of the report</comment>
        <translation>សម្គាល់លទ្ធផលរកឃើញ៖ %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a part of the report, a finding</comment>
        <translation>%1៖ «%2»</translation>
    </message>
    <message>
        <source>Mark as a finding</source>
        <translation>សម្គាល់ជាលទ្ធផលរកឃើញ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::AreaBar</name>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
</context>
<context>
    <name>bandom::ui::AreaStudyForm</name>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>កន្លែងជួប</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>អ្នកដែលបានជួប</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Describe the visit to %1</source>
        <translation>រៀបរាប់ការចុះពិនិត្យនៅ %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::AreasPage</name>
    <message>
        <source>An area needs a name in one of the scripts.</source>
        <translation>តំបន់ត្រូវមានឈ្មោះជាអក្សរឡាតាំង ឬអក្សរខ្មែរ។</translation>
    </message>
    <message>
        <source>Add the area %1</source>
        <translation>បន្ថែមតំបន់ %1</translation>
    </message>
    <message>
        <source>Change the area %1</source>
        <translation>កែប្រែតំបន់ %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n area(s)</source>
        <translation>
            <numerusform>ដកចេញតំបន់ចំនួន %n</numerusform>
            <numerusform>ដកចេញតំបន់ចំនួន %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder the areas</source>
        <translation>រៀបលំដាប់តំបន់ឡើងវិញ</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of areas</source>
        <translation>
            <numerusform>បិទភ្ជាប់បញ្ជីតំបន់ %n ជួរ</numerusform>
            <numerusform>បិទភ្ជាប់បញ្ជីតំបន់ %n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>ឈ្មោះហៅផ្សេង</translation>
    </message>
    <message>
        <source>Separated by semicolons. An area is found by any of its spellings.</source>
        <translation>ដាក់សញ្ញា ; រវាងឈ្មោះនីមួយៗ។ តំបន់ត្រូវរកឃើញតាមឈ្មោះណាក៏បាន។</translation>
    </message>
    <message>
        <source>Official units</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Type the name of the first area, or paste a list from a spreadsheet.</source>
        <translation>សូមវាយឈ្មោះតំបន់ទីមួយ ឬបិទភ្ជាប់បញ្ជីពីតារាងគណនា (Excel)។</translation>
    </message>
    <message>
        <source>The areas that you remove take %1 scores and %2 findings along. Undo brings them back.</source>
        <translation>តំបន់ដែលអ្នកដកចេញ នឹងនាំពិន្ទុចំនួន %1 និងលទ្ធផលរកឃើញចំនួន %2 ទៅជាមួយ។ ចុច «មិនធ្វើវិញ» ដើម្បីយកមកវិញ។</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Import official units…</source>
        <translation>នាំចូលឯកតារដ្ឋបាល…</translation>
    </message>
</context>
<context>
    <name>bandom::ui::CellText</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» មិនមែនជាលេខទេ។</translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3. Write it so that it can mean one only.</source>
        <translation>«%1» អាចមានន័យថា %2 ឬ %3។ សូមសរសេរឲ្យមានន័យតែមួយ។</translation>
    </message>
    <message>
        <source>The lowest number here is %1.</source>
        <translation>លេខតូចបំផុតនៅទីនេះគឺ %1។</translation>
    </message>
    <message>
        <source>The highest number here is %1.</source>
        <translation>លេខធំបំផុតនៅទីនេះគឺ %1។</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>ត្រូវការចំនួនគត់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» មិនមាននៅក្នុងជម្រើសទេ។</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» មិនមែន «បាទ/ចាស» ឬ «ទេ»។</translation>
    </message>
    <message>
        <source>“%1” can’t be left empty.</source>
        <translation>«%1» មិនអាចទុកទទេបានទេ។</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 11 September 2018 or 11/9/2018.</source>
        <translation>«%1» មិនមែនជាកាលបរិច្ឆេទទេ។ សូមសរសេរដូចជា ថ្ងៃទី១១ ខែកញ្ញា ឆ្នាំ២០១៨ ឬ ១១/៩/២០១៨។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::CombinationBox</name>
    <message>
        <source>Mean of all scorers</source>
        <translation>មធ្យមនៃអ្នកដាក់ពិន្ទុទាំងអស់</translation>
    </message>
    <message>
        <source>Mean per stakeholder category first</source>
        <translation>មធ្យមតាមប្រភេទភាគីពាក់ព័ន្ធជាមុន</translation>
    </message>
    <message>
        <source>Taking the mean of each category first keeps many scorers of one kind from drowning a few of another.</source>
        <translation>ការគិតមធ្យមតាមប្រភេទជាមុន ធ្វើឲ្យអ្នកដាក់ពិន្ទុច្រើននាក់ពីប្រភេទមួយ មិនគ្របលើអ្នកដាក់ពិន្ទុតិចតួចពីប្រភេទផ្សេង។</translation>
    </message>
    <message>
        <source>Combine the scores: %1</source>
        <translation>វិធីគណនាពិន្ទុ៖ %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::CombinedScores</name>
    <message>
        <source>Combined by</source>
        <translation>វិធីគណនា</translation>
    </message>
    <message>
        <source>None of these people scores: choose scorers on the left, or score together.</source>
        <translation>គ្មានអ្នកណាក្នុងចំណោមនេះដាក់ពិន្ទុទេ៖ សូមជ្រើសរើសអ្នកដាក់ពិន្ទុនៅខាងឆ្វេង ឬដាក់ពិន្ទុរួមគ្នា។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::CriteriaPage</name>
    <message>
        <source>Name in English</source>
        <translation>ឈ្មោះជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Guiding question in English</source>
        <translation>សំណួរណែនាំជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Guiding question in Khmer</source>
        <translation>សំណួរណែនាំជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ទម្ងន់</translation>
    </message>
    <message>
        <source>How much this criterion counts beside the others, as a whole number. Equal weights: 1 each. 0: not counted.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យនេះសំខាន់ប៉ុណ្ណាបើធៀបនឹងលក្ខណៈវិនិច្ឆ័យផ្សេង ជាចំនួនគត់។ ទម្ងន់ស្មើគ្នា៖ ដាក់ ១ ទាំងអស់។ ០៖ មិនរាប់បញ្ចូល។</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>ពិន្ទុល្អជាង</translation>
    </message>
    <message>
        <source>a high score</source>
        <translation>ពិន្ទុខ្ពស់</translation>
    </message>
    <message>
        <source>a low score</source>
        <translation>ពិន្ទុទាប</translation>
    </message>
    <message>
        <source>A criterion needs a name in one of the languages.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យត្រូវមានឈ្មោះយ៉ាងតិចជាភាសាមួយ។</translation>
    </message>
    <message>
        <source>Add the criterion “%1”</source>
        <translation>បន្ថែមលក្ខណៈវិនិច្ឆ័យ «%1»</translation>
    </message>
    <message>
        <source>Change the criterion “%1”</source>
        <translation>កែប្រែលក្ខណៈវិនិច្ឆ័យ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n criterion(s)</source>
        <translation>
            <numerusform>ដកចេញលក្ខណៈវិនិច្ឆ័យចំនួន %n</numerusform>
            <numerusform>ដកចេញលក្ខណៈវិនិច្ឆ័យចំនួន %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder the criteria</source>
        <translation>រៀបលំដាប់លក្ខណៈវិនិច្ឆ័យឡើងវិញ</translation>
    </message>
    <message>
        <source>Type the name of the first criterion.</source>
        <translation>សូមវាយឈ្មោះលក្ខណៈវិនិច្ឆ័យទីមួយ។</translation>
    </message>
    <message>
        <source>Round %1 has scores, so its criteria stay as they are. To change them, open a new round: this one stays readable.</source>
        <translation>ជុំទី %1 មានពិន្ទុហើយ ដូច្នេះលក្ខណៈវិនិច្ឆ័យនៅដដែល។ ដើម្បីកែប្រែ សូមបើកជុំថ្មី។ ជុំនេះនៅតែអាចអានបាន។</translation>
    </message>
    <message>
        <source>Open a new round</source>
        <translation>បើកជុំថ្មី</translation>
    </message>
    <message>
        <source>Open round %1 of the pre-assessment</source>
        <translation>បើកជុំទី %1 នៃការវាយតម្លៃបឋម</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) of criteria</source>
        <translation>
            <numerusform>បិទភ្ជាប់បញ្ជីលក្ខណៈវិនិច្ឆ័យ %n ជួរ</numerusform>
            <numerusform>បិទភ្ជាប់បញ្ជីលក្ខណៈវិនិច្ឆ័យ %n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open round %1 of the selection</source>
        <translation>បើកជុំទី %1 នៃការជ្រើសរើស</translation>
    </message>
    <message>
        <source>Begin with the guide&apos;s criteria</source>
        <translation>ចាប់ផ្តើមដោយលក្ខណៈវិនិច្ឆ័យនៃសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>There are no criteria for the selection yet. Begin with the five of the guide (annex 4); each can be changed, taken out or weighted, and others added.</source>
        <translation>មិនទាន់មានលក្ខណៈវិនិច្ឆ័យសម្រាប់ការជ្រើសរើសទេ។ សូមចាប់ផ្តើមដោយលក្ខណៈវិនិច្ឆ័យទាំងប្រាំនៃសៀវភៅណែនាំ (ឧបសម្ព័ន្ធ ៤)។ អាចកែ ដកចេញ ឬកំណត់ទម្ងន់នីមួយៗ និងបន្ថែមថ្មី។</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a score and its words</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Each criterion is scored on the scale:  %1</source>
        <translation>លក្ខណៈវិនិច្ឆ័យនីមួយៗត្រូវដាក់ពិន្ទុតាមមាត្រដ្ឋាន៖  %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::DisagreementView</name>
    <message>
        <source>Where we disagree most</source>
        <translation>កន្លែងដែលយល់ឃើញខុសគ្នាជាងគេ</translation>
    </message>
    <message>
        <source>Who gave which score</source>
        <translation>អ្នកណាដាក់ពិន្ទុប៉ុន្មាន</translation>
    </message>
    <message>
        <source>Only where several people score can they disagree.</source>
        <translation>ទាល់តែមានមនុស្សច្រើននាក់ដាក់ពិន្ទុ ទើបអាចយល់ឃើញខុសគ្នា។</translation>
    </message>
    <message>
        <source>Wherever several people scored, they gave the same score.</source>
        <translation>នៅគ្រប់ក្រឡាដែលមានមនុស្សច្រើននាក់ដាក់ពិន្ទុ គេបានដាក់ពិន្ទុដូចគ្នា។</translation>
    </message>
    <message>
        <source>Offer these for discussion, the farthest apart first. Whoever changes their mind changes the score on their own sheet.</source>
        <translation>សូមលើកចំណុចទាំងនេះមកពិភាក្សា ដោយចាប់ពីចំណុចដែលឃ្លាតគ្នាជាងគេ។ អ្នកដែលប្តូរគំនិត កែពិន្ទុលើសន្លឹករបស់ខ្លួន។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::DoubleMessage</name>
    <message>
        <source>%1 is entered twice, perhaps: there is “%2” too.</source>
        <translation>%1 ប្រហែលជាត្រូវបានបញ្ចូលពីរដង៖ មាន «%2» ដែរ។</translation>
    </message>
    <message>
        <source>%1 has the phone number of “%2”: is it one person?</source>
        <translation>%1 មានលេខទូរស័ព្ទដូចគ្នានឹង «%2»៖ តើជាមនុស្សតែម្នាក់ឬ?</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>មនុស្សតែម្នាក់</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>មនុស្សផ្សេងគ្នា</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 និង %2 ជាមនុស្សពីរនាក់</translation>
    </message>
    <message>
        <source>Both have a score sheet in one round. Look at the two sheets on the page “Score sheets”, remove one of them, and try again: nothing was changed.</source>
        <translation>ទាំងពីរនាក់មានសន្លឹកដាក់ពិន្ទុក្នុងជុំតែមួយ។ សូមមើលសន្លឹកទាំងពីរក្នុងទំព័រ «សន្លឹកដាក់ពិន្ទុ» លុបមួយចេញ រួចសាកម្តងទៀត៖ មិនទាន់មានអ្វីប្តូរទេ។</translation>
    </message>
    <message>
        <source>Make one of %1 and %2</source>
        <translation>បញ្ចូល %1 និង %2 ជាមនុស្សតែម្នាក់</translation>
    </message>
    <message>
        <source>All that was known of both is now with %1. Undo makes two of them again.</source>
        <translation>អ្វីៗទាំងអស់អំពីទាំងពីរ ឥឡូវស្ថិតនៅជាមួយ %1។ មិនធ្វើវិញ នឹងធ្វើឲ្យមានពីរវិញ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::EnrolmentPage</name>
    <message>
        <source>What %1 decided</source>
        <translation>អ្វីដែល %1 សម្រេច</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ការសម្រេចចិត្ត</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>សម្រេចនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Choose the decision first.</source>
        <translation>សូមជ្រើសការសម្រេចចិត្តជាមុនសិន។</translation>
    </message>
    <message>
        <source>Who is present stands here: tick them on the page “Participants”.</source>
        <translation>អ្នកមានវត្តមានបង្ហាញនៅទីនេះ៖ គូសសញ្ញាលើពួកគេនៅទំព័រ «អ្នកចូលរួម»។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a decision and its people</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::FarmerGroupsPage</name>
    <message>
        <source>Type the code or the name of the first group, or paste the rows of a sheet: code, name, commune, village and the four letters.</source>
        <translation>វាយលេខកូដ ឬឈ្មោះក្រុមទីមួយ ឬបិទភ្ជាប់ជួរពីតារាង៖ លេខកូដ ឈ្មោះ ឃុំ ភូមិ និងអក្សរទាំងបួន។</translation>
    </message>
    <message>
        <source>How the groups of the area were rated</source>
        <translation>ការវាយតម្លៃក្រុមក្នុងតំបន់</translation>
    </message>
    <message>
        <source>It follows from the village: empty that first.</source>
        <translation>វាអាស្រ័យលើភូមិ៖ សូមលុបភូមិជាមុនសិន។</translation>
    </message>
    <message>
        <source>%1 One key enters L, M or H and goes on; Delete empties the cell.</source>
        <translation>%1 ចុចគ្រាប់ចុចមួយ ទ ម ឬ ខ រួចទៅក្រឡាបន្ទាប់។ Delete ធ្វើឲ្យក្រឡាទទេ។</translation>
    </message>
    <message>
        <source>Type L for low, M for medium, H for high, or nothing.</source>
        <translation>វាយ ទ សម្រាប់ទាប ម សម្រាប់មធ្យម ខ សម្រាប់ខ្ពស់ ឬទុកទទេ។</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>តំណាង</translation>
    </message>
    <message>
        <source>The farmer who stands for the group or its village. A name that is new is added.</source>
        <translation>កសិករដែលតំណាងឲ្យក្រុម ឬភូមិរបស់ក្រុម។ ឈ្មោះថ្មីនឹងត្រូវបន្ថែម។</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ស្រុក</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>ឃុំ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>អ្នកបំពេញ</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>ថ្ងៃបំពេញ</translation>
    </message>
    <message>
        <source>Farmer groups</source>
        <translation>ក្រុមកសិករ</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>តាមឃុំ</translation>
    </message>
    <message>
        <source>Show how the groups of each commune of the area were rated</source>
        <translation>បង្ហាញការវាយតម្លៃក្រុមក្នុងឃុំនីមួយៗនៃតំបន់</translation>
    </message>
</context>
<context>
    <name>bandom::ui::FieldWorkPage</name>
    <message>
        <source>Type what this is about: a visit, a meeting, a round of interviews.</source>
        <translation>វាយបញ្ចូលថាអំពីអ្វី៖ ការចុះពិនិត្យ កិច្ចប្រជុំ ឬការសម្ភាស។</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Type the first day first.</source>
        <translation>សូមវាយថ្ងៃដំបូងជាមុនសិន។</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>កន្លែងជួប</translation>
    </message>
    <message>
        <source>Field work in %1: %2</source>
        <comment>an area and an activity</comment>
        <translation>ការងារចុះមូលដ្ឋានក្នុង %1៖ %2</translation>
    </message>
    <message>
        <source>List the areas first.</source>
        <translation>សូមរាយតំបន់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>List the areas and choose the priority areas first.</source>
        <translation>សូមរាយតំបន់ និងជ្រើសរើសតំបន់អាទិភាពជាមុនសិន។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::FileOutput</name>
    <message>
        <source>%1 was not written: the folder %2 does not exist.</source>
        <translation>មិនបានសរសេរ %1 ទេ៖ គ្មានថត %2។</translation>
    </message>
    <message>
        <source>%1 was not written: a folder has this name.</source>
        <translation>មិនបានសរសេរ %1 ទេ៖ មានថតមួយឈ្មោះនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>%1 cannot be written here (%2).</source>
        <translation>មិនអាចសរសេរ %1 នៅទីនេះបានទេ (%2)។</translation>
    </message>
    <message>
        <source>%1 could not be written to its end: the disk may be full (%2).</source>
        <translation>មិនអាចសរសេរ %1 ឲ្យចប់បានទេ៖ ថាសប្រហែលជាពេញ (%2)។</translation>
    </message>
    <message>
        <source>%1 The file that was there before is unchanged.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>%1 ឯកសារដែលមានពីមុននៅដដែល។</translation>
    </message>
    <message>
        <source>%1 Nothing was left behind.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>%1 គ្មានអ្វីនៅសល់ទេ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::FindingDetails</name>
    <message>
        <source>Validated</source>
        <translation>ការផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>មិនទទួលយក</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Take this source away</source>
        <translation>ដកប្រភពនេះចេញ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, a finding</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>មិនទាន់។</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ឆ្លើយតបនឹង</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ឆ្លើយតបដោយ</translation>
    </message>
    <message>
        <source>There are no constraints and opportunities yet.</source>
        <translation>មិនទាន់មានឧបសគ្គ និងឱកាសទេ។</translation>
    </message>
    <message>
        <source>There are no interventions yet.</source>
        <translation>មិនទាន់មានអន្តរាគមន៍ទេ។</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ភ្ជាប់</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a passage</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>where from, a passage</comment>
        <translation>%1៖ «%2»</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>បន្ថែមប្រភព</translation>
    </message>
    <message>
        <source>An observation</source>
        <translation>ការសង្កេត</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic, what was seen</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Take a source away</source>
        <translation>ដកប្រភពចេញ</translation>
    </message>
    <message>
        <source>Enter or a double click shows where it comes from</source>
        <translation>ចុច Enter ឬចុចពីរដង ដើម្បីបង្ហាញប្រភពរបស់វា</translation>
    </message>
</context>
<context>
    <name>bandom::ui::FindingsPage</name>
    <message>
        <source>Parts of the report</source>
        <translation>ផ្នែកនៃរបាយការណ៍</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>អំពីអ្នកណា ឬអ្វី</translation>
    </message>
    <message>
        <source>Findings that follow each other and have the same subject form one paragraph of the report.</source>
        <translation>លទ្ធផលរកឃើញដែលនៅបន្តបន្ទាប់គ្នា ហើយនិយាយអំពីរឿងតែមួយ នឹងក្លាយជាកថាខណ្ឌតែមួយក្នុងរបាយការណ៍។</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលបានរកឃើញ</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>មិនដូចគ្នា</translation>
    </message>
    <message>
        <source>Type what was found, one finding a row.</source>
        <translation>សូមវាយអ្វីដែលបានរកឃើញ មួយជួរមួយលទ្ធផល។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an area and a part of its report</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>List the areas first.</source>
        <translation>សូមរាយតំបន់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>Type what was found first.</source>
        <translation>សូមវាយអ្វីដែលបានរកឃើញជាមុនសិន។</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>ការចុះពិនិត្យ</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>ការផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Validation (%1 of %2)</source>
        <translation>ការផ្ទៀងផ្ទាត់ (%1 ក្នុង %2)</translation>
    </message>
</context>
<context>
    <name>bandom::ui::FirmnessPage</name>
    <message>
        <source>How firm the first place is</source>
        <translation>ចំណាត់ថ្នាក់ទីមួយរឹងមាំប៉ុនណា</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation>ហេតុអ្វីបានចំណាត់ថ្នាក់នេះ</translation>
    </message>
    <message>
        <source>The areas are not scored yet: enter scores on the page Scoring.</source>
        <translation>តំបន់មិនទាន់បានដាក់ពិន្ទុទេ៖ សូមបញ្ចូលពិន្ទុនៅទំព័រការដាក់ពិន្ទុ។</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>This is hidden until all have scored. So far: %1 of %2 scores.</source>
        <translation>ទំព័រនេះត្រូវលាក់ រហូតដល់ទាំងអស់ដាក់ពិន្ទុរួច។ មកដល់ពេលនេះ៖ ពិន្ទុ %1 ក្នុងចំណោម %2។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::FlowStrip</name>
    <message>
        <source>Not planned yet</source>
        <translation>មិនទាន់បានគ្រោង</translation>
    </message>
</context>
<context>
    <name>bandom::ui::GrossMarginsPage</name>
    <message>
        <source>Type a name for the first gross margin, such as the crop and whose it is.</source>
        <translation>វាយឈ្មោះសម្រាប់ប្រាក់ចំណេញដុលដំបូង ដូចជាដំណាំ និងរបស់អ្នកណា។</translation>
    </message>
    <message>
        <source>Add a gross margin first.</source>
        <translation>សូមបន្ថែមប្រាក់ចំណេញដុលជាមុន។</translation>
    </message>
    <message>
        <source>Change the gross margin “%1”</source>
        <translation>កែប្រែប្រាក់ចំណេញដុល «%1»</translation>
    </message>
    <message>
        <source>Parts of the margin</source>
        <translation>ផ្នែកនៃការគណនា</translation>
    </message>
    <message>
        <source>What it brings in</source>
        <translation>ចំណូល</translation>
    </message>
    <message>
        <source>Type what costs something: seeds, fertilizer, hired labour.</source>
        <translation>វាយអ្វីដែលត្រូវចំណាយ៖ គ្រាប់ពូជ ជី កម្លាំងពលកម្មជួល។</translation>
    </message>
    <message>
        <source>What it costs (%1)</source>
        <translation>ចំណាយ (%1)</translation>
    </message>
</context>
<context>
    <name>bandom::ui::GuidePanel</name>
    <message>
        <source>Type a name for a guide of your own, or take over those of the method.</source>
        <translation>សូមវាយឈ្មោះបញ្ជីសំណួរផ្ទាល់ខ្លួន ឬយកបញ្ជីសំណួរនៃវិធីសាស្ត្រមកប្រើ។</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Make a guide with the same questions, to change for another purpose</source>
        <translation>បង្កើតបញ្ជីដែលមានសំណួរដូចគ្នា ដើម្បីកែប្រែសម្រាប់គោលបំណងផ្សេង</translation>
    </message>
    <message>
        <source>Restore the guide</source>
        <translation>ស្តារបញ្ជីសំណួរ</translation>
    </message>
    <message>
        <source>Bring back the questions that it began with; answers and your own questions stay</source>
        <translation>យកសំណួរដើមមកវិញ។ ចម្លើយ និងសំណួរផ្ទាល់ខ្លួនរបស់អ្នកនៅដដែល</translation>
    </message>
    <message>
        <source>Take over the method&apos;s guides</source>
        <translation>យកបញ្ជីសំណួរនៃវិធីសាស្ត្រ</translation>
    </message>
    <message>
        <source>Add the guides of the method that are not here</source>
        <translation>បន្ថែមបញ្ជីសំណួរនៃវិធីសាស្ត្រដែលមិនទាន់មាននៅទីនេះ</translation>
    </message>
    <message>
        <source>Type the first question of this guide.</source>
        <translation>សូមវាយសំណួរទីមួយនៃបញ្ជីនេះ។</translation>
    </message>
    <message>
        <source>Restore the question</source>
        <translation>ស្តារសំណួរ</translation>
    </message>
    <message>
        <source>Bring back the words, the number and the kind that it began with</source>
        <translation>យកពាក្យ លេខ និងប្រភេទដើមរបស់វាមកវិញ</translation>
    </message>
    <message>
        <source>Copy the guide “%1”</source>
        <translation>ចម្លងបញ្ជីសំណួរ «%1»</translation>
    </message>
    <message>
        <source>Bring back the words and the order of the guide “%1”? Changes to its questions go; answers and questions of your own stay.</source>
        <translation>យកពាក្យ និងលំដាប់ដើមនៃបញ្ជីសំណួរ «%1» មកវិញឬទេ? ការកែប្រែសំណួរនឹងបាត់ តែចម្លើយ និងសំណួរផ្ទាល់ខ្លួនរបស់អ្នកនៅដដែល។</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ស្តារ</translation>
    </message>
    <message>
        <source>Restore the guide “%1”</source>
        <translation>ស្តារបញ្ជីសំណួរ «%1»</translation>
    </message>
    <message>
        <source>Restore a question for %1</source>
        <comment>the name of a guide</comment>
        <translation>ស្តារសំណួរសម្រាប់ %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::HistoryPage</name>
    <message>
        <source>stands</source>
        <translation>នៅដដែល</translation>
    </message>
    <message>
        <source>undone, can be redone</source>
        <translation>មិនធ្វើវិញ (អាចធ្វើវិញបាន)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>នរណា</translation>
    </message>
    <message>
        <source>On</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Nothing has been changed since this workbook was made.</source>
        <translation>មិនទាន់មានការកែប្រែអ្វីទេ តាំងពីបង្កើតសៀវភៅការងារនេះ។</translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation>អ្វីដែលការកែប្រែនេះបានធ្វើ</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its old and its new value</comment>
        <translation>%1៖ %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Added: %1. %2</source>
        <comment>a kind of record and its fields</comment>
        <translation>បានបន្ថែម៖ %1។ %2</translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <comment>a kind of record and its fields</comment>
        <translation>បានកែប្រែ៖ %1។ %2</translation>
    </message>
    <message>
        <source>Removed: %1. %2</source>
        <comment>a kind of record and its fields</comment>
        <translation>បានដកចេញ៖ %1។ %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new value</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>bandom::ui::HomePage</name>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>The four steps</source>
        <translation>ជំហានទាំងបួន</translation>
    </message>
    <message>
        <source>A programme without a name</source>
        <translation>កម្មវិធីដែលមិនទាន់មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>លំហាត់</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>រួចរាល់ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>What is done, page by page</source>
        <translation>អ្វីដែលបានធ្វើរួច តាមទំព័រនីមួយៗ</translation>
    </message>
    <message>
        <source>What the steps ask for</source>
        <translation>អ្វីដែលជំហានទាំងនេះតម្រូវ</translation>
    </message>
    <message>
        <source>All that is asked for is done: print the reports.</source>
        <translation>អ្វីៗដែលត្រូវធ្វើបានធ្វើរួចអស់ហើយ៖ សូមបោះពុម្ពរបាយការណ៍។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::InterviewSheet</name>
    <message>
        <source>Next open question</source>
        <translation>សំណួរបន្ទាប់ដែលមិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on to the next question that was not asked, then to those that were skipped.</source>
        <translation>Ctrl+Enter ទៅសំណួរបន្ទាប់ដែលមិនទាន់សួរ រួចទៅសំណួរដែលបានរំលង។</translation>
    </message>
    <message>
        <source>Choose an interview among those of the area, or add one there.</source>
        <translation>សូមជ្រើសរើសការសម្ភាសមួយក្នុងចំណោមការសម្ភាសនៃតំបន់នេះ ឬបន្ថែមថ្មីនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Another question, in your own words</source>
        <translation>សំណួរផ្សេងទៀត តាមពាក្យរបស់អ្នក</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>បន្ថែមសំណួរ</translation>
    </message>
    <message>
        <source>Notes on the interview</source>
        <translation>កំណត់សម្គាល់អំពីការសម្ភាស</translation>
    </message>
    <message>
        <source>%1: notes on the interview</source>
        <comment>who was interviewed</comment>
        <translation>%1៖ កំណត់សម្គាល់អំពីការសម្ភាស</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>There is no interview in this area yet.</source>
        <translation>មិនទាន់មានការសម្ភាសក្នុងតំបន់នេះទេ។</translation>
    </message>
    <message>
        <source>%1: add a question of our own</source>
        <comment>who was interviewed</comment>
        <translation>%1៖ បន្ថែមសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>The answer goes with the question.</source>
        <translation>ចម្លើយនឹងត្រូវលុបជាមួយសំណួរ។</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>%1: remove a question of our own</source>
        <comment>who was interviewed</comment>
        <translation>%1៖ លុបសំណួរផ្ទាល់ខ្លួន</translation>
    </message>
</context>
<context>
    <name>bandom::ui::InterviewsPage</name>
    <message>
        <source>Parts of the interviews</source>
        <translation>ផ្នែកនៃទំព័រការសម្ភាស</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>ការសម្ភាស</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>សំណួរ និងចម្លើយ</translation>
    </message>
    <message>
        <source>Choose the guiding questions for whom you will ask: traders, producers, suppliers, services.</source>
        <translation>សូមជ្រើសរើសសំណួរណែនាំតាមអ្នកដែលអ្នកនឹងសួរ៖ ឈ្មួញ អ្នកផលិត អ្នកផ្គត់ផ្គង់ ឬអ្នកផ្តល់សេវា។</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>សួរសំណួរ</translation>
    </message>
    <message>
        <source>Show the questions of the interview that is chosen</source>
        <translation>បង្ហាញសំណួរនៃការសម្ភាសដែលបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ការសម្ភាស</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>who was interviewed, a guide</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ដាក់ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>សំណួរណែនាំ</translation>
    </message>
    <message>
        <source>Blank form of the guide</source>
        <translation>ទម្រង់ទទេនៃបញ្ជីសំណួរ</translation>
    </message>
    <message>
        <source>This interview</source>
        <translation>ការសម្ភាសនេះ</translation>
    </message>
    <message>
        <source>All interviews of the area</source>
        <translation>ការសម្ភាសទាំងអស់នៃតំបន់</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>ចម្លើយដាក់ទន្ទឹមគ្នា</translation>
    </message>
</context>
<context>
    <name>bandom::ui::KeyInformantsPage</name>
    <message>
        <source>Type the name of the first key informant, or paste a list from a spreadsheet.</source>
        <translation>សូមវាយឈ្មោះអ្នកផ្តល់ព័ត៌មានគន្លឹះទីមួយ ឬបិទភ្ជាប់បញ្ជីពីតារាងគណនា (Excel)។</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) were given by those you remove, and go with them. Undo brings them back.</source>
        <translation>
            <numerusform>មនុស្សដែលអ្នកដកចេញ បានដាក់ពិន្ទុចំនួន %n ហើយពិន្ទុទាំងនោះនឹងត្រូវដកចេញជាមួយ។ ចុច «មិនធ្វើវិញ» ដើម្បីយកមកវិញ។</numerusform>
            <numerusform>មនុស្សដែលអ្នកដកចេញ បានដាក់ពិន្ទុចំនួន %n ហើយពិន្ទុទាំងនោះនឹងត្រូវដកចេញជាមួយ។ ចុច «មិនធ្វើវិញ» ដើម្បីយកមកវិញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::MainWindow</name>
    <message>
        <source>Bandom workbooks (*.bandom)</source>
        <translation>សៀវភៅការងារ Bandom (*.bandom)</translation>
    </message>
    <message>
        <source>No workbook is open</source>
        <translation>មិនទាន់បើកសៀវភៅការងារ</translation>
    </message>
    <message>
        <source>%1 (can be read, not written)</source>
        <translation>%1 (បានតែអាន)</translation>
    </message>
    <message>
        <source>Last change saved at %1</source>
        <translation>បានរក្សាទុកចុងក្រោយនៅម៉ោង %1</translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation>រាល់ការកែប្រែត្រូវបានរក្សាទុកភ្លាមៗ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>មិនធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing was changed: %1</source>
        <translation>មានបញ្ហាកើតឡើង ហើយគ្មានអ្វីត្រូវបានកែប្រែទេ៖ %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>រក្សាទុកច្បាប់ចម្លងនៅកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>សៀវភៅការងារថ្មី</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>បណ្តុំ</translation>
    </message>
    <message>
        <source>Training workbook</source>
        <translation>សៀវភៅការងារសម្រាប់បណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>training</source>
        <translation>បណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>បើកសៀវភៅការងារ</translation>
    </message>
    <message>
        <source>Save a copy without the history of changes</source>
        <translation>រក្សាទុកច្បាប់ចម្លងដោយមិនមានប្រវត្តិកែប្រែ</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 ច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>បានរក្សាទុកច្បាប់ចម្លងជា %1។</translation>
    </message>
    <message>
        <source>Back up, with the history of changes</source>
        <translation>បម្រុងទុក ព្រមទាំងប្រវត្តិកែប្រែ</translation>
    </message>
    <message>
        <source>The backup is %1.</source>
        <translation>ច្បាប់បម្រុងទុកគឺ %1។</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ស្តារច្បាប់បម្រុងទុកឡើងវិញ</translation>
    </message>
    <message>
        <source>Put the content of “%1” in place of this workbook&apos;s? What is here now is kept as a file beside the backups.</source>
        <translation>តើត្រូវដាក់ខ្លឹមសារនៃ «%1» ជំនួសសៀវភៅការងារនេះឬ? អ្វីដែលមាននៅទីនេះឥឡូវ នឹងត្រូវរក្សាទុកជាឯកសារមួយនៅជាមួយច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ស្តារឡើងវិញ</translation>
    </message>
    <message>
        <source>Restored. What was here before is kept as %1.</source>
        <translation>បានស្តារឡើងវិញ។ អ្វីដែលមានពីមុន ត្រូវបានរក្សាទុកជា %1។</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>បង្កើតសៀវភៅការងារថ្មី(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>បើក(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>បើកឯកសារថ្មីៗ(&amp;R)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>New &amp;training workbook…</source>
        <translation>បង្កើតសៀវភៅការងារសម្រាប់បណ្តុះបណ្តាល(&amp;T)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy for others…</source>
        <translation>រក្សាទុកច្បាប់ចម្លងសម្រាប់អ្នកដទៃ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>បម្រុងទុក(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>ស្តារច្បាប់បម្រុងទុកឡើងវិញ(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose the workbook</source>
        <translation>បិទសៀវភៅការងារ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចេញ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែប្រែ(&amp;E)</translation>
    </message>
    <message>
        <source>Undo, redo and search</source>
        <translation>មិនធ្វើវិញ ធ្វើវិញ និងស្វែងរក</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ស្វែងរក(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>មើល(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Present the ranking</source>
        <translation>បង្ហាញចំណាត់ថ្នាក់(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>ទំព័របន្ទាប់(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>ទំព័រមុន(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Bandom</source>
        <translation>អំពី Bandom(&amp;A)</translation>
    </message>
    <message>
        <source>Import official units</source>
        <translation>នាំចូលឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>Lists of units (*.csv *.json);;All files (*)</source>
        <translation>បញ្ជីឯកតារដ្ឋបាល (*.csv *.json);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>The official units were imported.</source>
        <translation>បាននាំចូលឯកតារដ្ឋបាលហើយ។</translation>
    </message>
    <message>
        <source>&amp;Import official units…</source>
        <translation>នាំចូលឯកតារដ្ឋបាល(&amp;I)…</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>មានឯកសារ «%1» រួចហើយ។</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>“%1” is not saved and would be lost.</source>
        <translation>«%1» មិនទាន់បានរក្សាទុកទេ ហើយនឹងបាត់បង់។</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>បន្តដោយគ្មានវា</translation>
    </message>
    <message>
        <source>Bandom %1 sets up agribusiness clusters step by step, after the guide “Facilitating Agribusiness Cluster Development” of the CHAIN project. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bandom %1 ជួយរៀបចំបណ្តុំអាជីវកម្មកសិកម្មមួយជំហានម្តងៗ តាមសៀវភៅណែនាំ «Facilitating Agribusiness Cluster Development» របស់គម្រោង CHAIN។ វាជាកម្មវិធីសេរី ក្រោមអាជ្ញាប័ណ្ណ GNU General Public License ជំនាន់ទី៣ ឬជំនាន់ក្រោយ។</translation>
    </message>
    <message>
        <source>Open for writing here</source>
        <translation>បើកដើម្បីសរសេរនៅទីនេះ</translation>
    </message>
    <message>
        <source>If somebody still works on “%1” on the other laptop, what one of you enters is lost. Open it for writing here?</source>
        <translation>ប្រសិនបើនៅមានអ្នកធ្វើការលើ «%1» ក្នុងកុំព្យូទ័រម្ខាងទៀត អ្វីដែលម្នាក់ក្នុងចំណោមអ្នកទាំងពីរបានបញ្ចូលនឹងបាត់។ បើកដើម្បីសរសេរនៅទីនេះឬ?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <translation>មិនបានរក្សាទុក៖ %1។ %2</translation>
    </message>
    <message>
        <source>Nothing is imported yet. “%1” would bring this; press Import to take it:</source>
        <translation>មិនទាន់បាននាំចូលអ្វីទេ។ «%1» នឹងនាំមកដូចខាងក្រោម។ សូមចុចនាំចូល ដើម្បីយកវា៖</translation>
    </message>
    <message>
        <source>There is nothing to import in “%1”:</source>
        <translation>ក្នុង «%1» គ្មានអ្វីត្រូវនាំចូលទេ៖</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>បានមិនធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>បានធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>បើកថតឯកសារ</translation>
    </message>
    <message>
        <source>No program here opens %1.</source>
        <translation>គ្មានកម្មវិធីណានៅទីនេះអាចបើក %1 បានទេ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::MapPage</name>
    <message>
        <source>No point of this area has coordinates yet. Type those of a village or a market below, as a phone shows them, or import rivers and roads as GeoJSON: then the map can be drawn and pointed into.</source>
        <translation>តំបន់នេះមិនទាន់មានចំណុចណាមានកូអរដោនេទេ។ សូមវាយកូអរដោនេនៃភូមិ ឬទីផ្សារខាងក្រោម ដូចដែលទូរស័ព្ទបង្ហាញ ឬនាំចូលទន្លេ និងផ្លូវជា GeoJSON៖ បន្ទាប់មកផែនទីនឹងអាចគូរ និងចុចជ្រើសទីកន្លែងបាន។</translation>
    </message>
    <message>
        <source>New landmark here</source>
        <translation>ចំណុចសម្គាល់ថ្មីនៅទីនេះ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>កូអរដោនេ</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>ចម្ងាយ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>ចំណុចសម្គាល់</translation>
    </message>
    <message>
        <source>Type the name of a market, meeting point, shop or well, and its coordinates.</source>
        <translation>សូមវាយឈ្មោះទីផ្សារ កន្លែងជួប ហាង ឬអណ្តូង និងកូអរដោនេរបស់វា។</translation>
    </message>
    <message>
        <source>Official unit</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>How the position is known</source>
        <translation>របៀបដែលដឹងទីតាំង</translation>
    </message>
    <message>
        <source>Official units</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>This area has no official units yet. Give it some on the page Areas.</source>
        <translation>តំបន់នេះមិនទាន់មានឯកតារដ្ឋបាលទេ។ សូមបន្ថែមនៅទំព័រតំបន់។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>ពីឯកសារ</translation>
    </message>
    <message>
        <source>Rivers and roads</source>
        <translation>ទន្លេ និងផ្លូវ</translation>
    </message>
    <message>
        <source>Import a GeoJSON file with rivers, roads or borders. All areas share them.</source>
        <translation>សូមនាំចូលឯកសារ GeoJSON ដែលមានទន្លេ ផ្លូវ ឬព្រំប្រទល់។ តំបន់ទាំងអស់ប្រើរួមគ្នា។</translation>
    </message>
    <message>
        <source>Import rivers and roads…</source>
        <translation>នាំចូលទន្លេ និងផ្លូវ…</translation>
    </message>
    <message>
        <source>List the areas first.</source>
        <translation>សូមរាយតំបន់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>A landmark needs a name in one of the scripts.</source>
        <translation>ចំណុចសម្គាល់ត្រូវមានឈ្មោះជាអក្សរណាមួយ។</translation>
    </message>
    <message>
        <source>Change the position of %1</source>
        <translation>កែទីតាំង%1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n position(s)</source>
        <translation>
            <numerusform>បិទភ្ជាប់ទីតាំង %n</numerusform>
            <numerusform>បិទភ្ជាប់ទីតាំង %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a line of the map</source>
        <translation>កែខ្សែលើផែនទី</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n line(s) of the map</source>
        <translation>
            <numerusform>លុបខ្សែលើផែនទី %n</numerusform>
            <numerusform>លុបខ្សែលើផែនទី %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a point of the list here</source>
        <translation>ដាក់ចំណុចពីបញ្ជីនៅទីនេះ</translation>
    </message>
    <message>
        <source>Put “%1” here</source>
        <translation>ដាក់ «%1» នៅទីនេះ</translation>
    </message>
    <message>
        <source>Put “%1” on the map</source>
        <translation>ដាក់ «%1» លើផែនទី</translation>
    </message>
    <message>
        <source>New landmark</source>
        <translation>ចំណុចសម្គាល់ថ្មី</translation>
    </message>
    <message>
        <source>Add a landmark to the map</source>
        <translation>បន្ថែមចំណុចសម្គាល់លើផែនទី</translation>
    </message>
    <message>
        <source>Import rivers and roads</source>
        <translation>នាំចូលទន្លេ និងផ្លូវ</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Don&apos;t import</source>
        <translation>មិននាំចូល</translation>
    </message>
</context>
<context>
    <name>bandom::ui::MapPanel</name>
    <message>
        <source>Arrow keys move the cross-hair, Enter picks the place; Ctrl with arrow keys moves the map, + and - show it nearer and further.</source>
        <translation>គ្រាប់ចុចព្រួញរំកិលសញ្ញាខ្វែង គ្រាប់ចុច Enter ជ្រើសទីកន្លែង។ Ctrl ជាមួយព្រួញរំកិលផែនទី + និង - ពង្រីក និងបង្រួម។</translation>
    </message>
    <message>
        <source>Distances from</source>
        <translation>ចម្ងាយពី</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Whole area</source>
        <translation>តំបន់ទាំងមូល</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>ផែនទី%1</translation>
    </message>
    <message>
        <source>%1 to the %2</source>
        <comment>a distance and a direction</comment>
        <translation>%1 ទិស%2</translation>
    </message>
    <message>
        <source>Click on the map, or move the cross-hair with the arrow keys, to read a position.</source>
        <translation>សូមចុចលើផែនទី ឬរំកិលសញ្ញាខ្វែងដោយគ្រាប់ចុចព្រួញ ដើម្បីអានទីតាំង។</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>coordinates, a distance and direction, a point</comment>
        <translation>%1៖ %2 នៃ%3</translation>
    </message>
    <message>
        <source>%1  On the map: %2.</source>
        <comment>a sentence, numbers with their names</comment>
        <translation>%1  លើផែនទី៖ %2។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::MarginResultView</name>
    <message>
        <source>What the margin comes to</source>
        <translation>លទ្ធផលនៃការគណនា</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>“%1” holds something that was not understood. The result is of what was stored there before.</source>
        <translation>មិនយល់អ្វីដែលសរសេរក្នុង «%1» ទេ។ លទ្ធផលនេះគិតពីអ្វីដែលបានរក្សាទុកនៅទីនោះពីមុន។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::MarketsPage</name>
    <message>
        <source>Parts of the markets</source>
        <translation>ផ្នែកនៃទំព័រទីផ្សារ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Type the name of the first product, or paste a list from a spreadsheet.</source>
        <translation>វាយឈ្មោះផលិតផលដំបូង ឬបិទភ្ជាប់បញ្ជីពីតារាងគណនា។</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Choose an actor, then say what they do with which product, and how much.</source>
        <translation>ជ្រើសរើសតួអង្គ រួចបញ្ជាក់ថាគេធ្វើអ្វីជាមួយផលិតផលណា និងបរិមាណប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Choose a product, or type a price such as 2,000 riel/kg. A difference counts too: 500 riel/kg more than imported.</source>
        <translation>ជ្រើសរើសផលិតផល ឬវាយតម្លៃ ដូចជា 2,000 រៀល/គីឡូក្រាម។ ភាពខុសគ្នាក៏បានដែរ៖ ខ្ពស់ជាងបន្លែនាំចូល 500 រៀល/គីឡូក្រាម។</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>រដូវកាល</translation>
    </message>
    <message>
        <source>Choose what it is of, then one key a month: L low, M medium, H high.</source>
        <translation>ជ្រើសរើសថាអំពីអ្វី រួចចុចមួយគ្រាប់ចុចក្នុងមួយខែ៖ ទ ទាប, ម មធ្យម, ខ ខ្ពស់ (ឬ L, M, H)។</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>ផ្នែកទីផ្សារ</translation>
    </message>
    <message>
        <source>Type the name of a group of buyers who ask for the same, such as the vendors of a market.</source>
        <translation>វាយឈ្មោះក្រុមអ្នកទិញដែលចង់បានដូចគ្នា ដូចជាអ្នកលក់ក្នុងផ្សារមួយ។</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>លំហូរ</translation>
    </message>
    <message>
        <source>Type where produce comes from and where it goes to.</source>
        <translation>វាយថាផលិតផលមកពីណា និងទៅណា។</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>អត្រាប្តូរប្រាក់</translation>
    </message>
    <message>
        <source>Type how many riel one US dollar was, and on which day. Gross margins convert by such a rate.</source>
        <translation>វាយថាមួយដុល្លារអាមេរិកស្មើប៉ុន្មានរៀល និងនៅថ្ងៃណា។ ប្រាក់ចំណេញដុលប្តូរប្រាក់តាមអត្រានេះ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::MissingList</name>
    <message>
        <source>Nothing is missing on this page.</source>
        <translation>គ្មានអ្វីខ្វះនៅលើទំព័រនេះទេ។</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>នៅខ្វះ៖</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ទៀត</numerusform>
            <numerusform>%n ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n ចំណុច</numerusform>
            <numerusform>%n ចំណុច</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::ObservationsPage</name>
    <message>
        <source>Topics</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Type what was seen, one thing a row.</source>
        <translation>វាយបញ្ចូលអ្វីដែលបានឃើញ មួយជួរម្តងមួយ។</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>អ្វីដែលបានឃើញ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីណា</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ដោយអ្នកណា</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ការចុះពិនិត្យ</translation>
    </message>
    <message>
        <source>The activity of the field work in which it was seen.</source>
        <translation>សកម្មភាពចុះមូលដ្ឋានដែលបានឃើញវា។</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>ទីផ្សារ</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>ចម្ងាយ</translation>
    </message>
    <message>
        <source>A number or a range with its unit: 25 km, 800 m, about 20 to 25 km.</source>
        <translation>លេខ ឬចន្លោះលេខជាមួយឯកតា៖ 25 km, 800 m, ប្រហែល 20 ដល់ 25 km។</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>ផ្លូវទៅទីនោះ</translation>
    </message>
    <message>
        <source>Observations in %1: %2</source>
        <comment>an area and a topic</comment>
        <translation>ការសង្កេតក្នុង %1៖ %2</translation>
    </message>
    <message>
        <source>List the areas first.</source>
        <translation>សូមរាយតំបន់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>រូបថត</translation>
    </message>
</context>
<context>
    <name>bandom::ui::OwnTextEditor</name>
    <message>
        <source>Own words for the section</source>
        <translation>អត្ថបទផ្ទាល់ខ្លួនសម្រាប់ផ្នែក</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Instead of what is composed</source>
        <translation>ជំនួសអ្វីដែលកម្មវិធីរៀបចំ</translation>
    </message>
    <message>
        <source>It stands in the report as it is, whatever changes beside it. An empty line begins a new paragraph.</source>
        <translation>អត្ថបទនេះនៅក្នុងរបាយការណ៍ដដែល ទោះអ្វីៗនៅក្បែរវាប្រែប្រួលក៏ដោយ។ បន្ទាត់ទទេមួយចាប់ផ្តើមកថាខណ្ឌថ្មី។</translation>
    </message>
    <message>
        <source>Take own words for “%1” away</source>
        <translation>ដកអត្ថបទផ្ទាល់ខ្លួនសម្រាប់ «%1» ចេញ</translation>
    </message>
    <message>
        <source>Write own words for “%1”</source>
        <translation>សរសេរអត្ថបទផ្ទាល់ខ្លួនសម្រាប់ «%1»</translation>
    </message>
</context>
<context>
    <name>bandom::ui::PageFrame</name>
    <message>
        <source>From the guide</source>
        <translation>ពីសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>Show or hide what the guide advises for this page (F1)</source>
        <translation>បង្ហាញ ឬលាក់ការណែនាំសម្រាប់ទំព័រនេះ (F1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>ត្រឡប់ទៅ %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>បន្ទាប់៖ %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::PaperButton</name>
    <message>
        <source>Export or print</source>
        <translation>នាំចេញ ឬបោះពុម្ព</translation>
    </message>
    <message>
        <source>%1: export…</source>
        <comment>a document</comment>
        <translation>%1៖ នាំចេញ…</translation>
    </message>
    <message>
        <source>%1: print…</source>
        <comment>a document</comment>
        <translation>%1៖ បោះពុម្ព…</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ParticipantsPage</name>
    <message>
        <source>Type the name of whoever comes in first: people who are known are offered.</source>
        <translation>វាយឈ្មោះអ្នកដែលមកដល់មុនគេ៖ កម្មវិធីបង្ហាញឈ្មោះអ្នកដែលស្គាល់រួចហើយឲ្យជ្រើស។</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>ដាក់ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Puts people who are known on the list, as expected: tick them when they come.</source>
        <translation>ដាក់អ្នកដែលស្គាល់រួចហើយក្នុងបញ្ជី ជាអ្នកដែលរំពឹងថានឹងមក៖ គូសសញ្ញានៅពេលពួកគេមកដល់។</translation>
    </message>
    <message>
        <source>The key informants</source>
        <translation>អ្នកផ្តល់ព័ត៌មានគន្លឹះ</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>Everybody who is known</source>
        <translation>អ្នកដែលស្គាល់ទាំងអស់</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>Last day, where it is another</source>
        <translation>ថ្ងៃចុងក្រោយ បើជាថ្ងៃផ្សេង</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>ឈ្មោះកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>Change the particulars of the selection meeting</source>
        <translation>កែព័ត៌មានអំពីកិច្ចប្រជុំជ្រើសរើស</translation>
    </message>
    <message>
        <source>All of them are on the list already.</source>
        <translation>អ្នកទាំងនោះមានក្នុងបញ្ជីរួចហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>Put %n person(s) on the list</source>
        <translation>
            <numerusform>ដាក់មនុស្ស %n នាក់ក្នុងបញ្ជី</numerusform>
            <numerusform>ដាក់មនុស្ស %n នាក់ក្នុងបញ្ជី</numerusform>
        </translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>វត្តមាន៖ %1</translation>
    </message>
    <message>
        <source>Category not recorded</source>
        <translation>មិនបានកត់ត្រាប្រភេទ</translation>
    </message>
    <message>
        <source>%1: %2, of whom women %3</source>
        <comment>a category and its people</comment>
        <translation>%1៖ %2 ស្ត្រី %3</translation>
    </message>
    <message>
        <source>Groups and offices: %1</source>
        <translation>ក្រុម និងស្ថាប័ន៖ %1</translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <translation>ក្នុងបញ្ជី៖ %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ព័ត៌មានទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>មិនបង្ហាញ</translation>
    </message>
    <message>
        <source>Of those who agreed</source>
        <translation>របស់អ្នកដែលយល់ព្រម</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>របស់ទាំងអស់គ្នា</translation>
    </message>
</context>
<context>
    <name>bandom::ui::PdfWriter</name>
    <message>
        <source>The PDF could not be made (%1).</source>
        <translation>មិនអាចបង្កើត PDF បានទេ (%1)។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::PhotosPanel</name>
    <message>
        <source>Add photos…</source>
        <translation>បន្ថែមរូបថត…</translation>
    </message>
    <message>
        <source>Or drop files on this page.</source>
        <translation>ឬអូសឯកសារដាក់លើទំព័រនេះ។</translation>
    </message>
    <message>
        <source>Remove this photo. Undo brings it back. (Del)</source>
        <translation>ដករូបថតនេះចេញ។ «មិនធ្វើវិញ» នាំវាត្រឡប់មកវិញ។ (Del)</translation>
    </message>
    <message>
        <source>Put this photo before the one before it.</source>
        <translation>ដាក់រូបថតនេះមុនរូបដែលនៅពីមុខ។</translation>
    </message>
    <message>
        <source>Put this photo after the one after it.</source>
        <translation>ដាក់រូបថតនេះក្រោយរូបដែលនៅបន្ទាប់។</translation>
    </message>
    <message>
        <source>Drop photos here, or add them from files. They are made smaller, and what the camera knew of the place is left out.</source>
        <translation>អូសរូបថតដាក់ទីនេះ ឬបន្ថែមពីឯកសារ។ រូបថតត្រូវបានបង្រួម ហើយព័ត៌មានទីតាំងពីម៉ាស៊ីនថតត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>បន្ថែមរូបថត</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>រូបភាព (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Caption in English</source>
        <translation>ចំណងជើង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Caption in Khmer</source>
        <translation>ចំណងជើង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>កន្លែងថត</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Describe a photo of %1</source>
        <translation>រៀបរាប់រូបថតរបស់ %1</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message>
        <source>Remove a photo of %1</source>
        <translation>ដករូបថតរបស់ %1 ចេញ</translation>
    </message>
    <message>
        <source>Reorder the photos of %1</source>
        <translation>រៀបលំដាប់រូបថតរបស់ %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n photo(s)</source>
        <translation>
            <numerusform>កំពុងអានរូបថត %n</numerusform>
            <numerusform>កំពុងអានរូបថត %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were added. Not added:</source>
        <translation>
            <numerusform>បានបន្ថែមរូបថត %n។ មិនបានបន្ថែម៖</numerusform>
            <numerusform>បានបន្ថែមរូបថត %n។ មិនបានបន្ថែម៖</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added:</source>
        <translation>មិនបានបន្ថែម៖</translation>
    </message>
    <message>
        <source>The area of the photos was removed meanwhile.</source>
        <translation>តំបន់នៃរូបថតត្រូវបានដកចេញនៅពេលនោះ។</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» មានរួចហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>Add %n photo(s) of %1</source>
        <translation>
            <numerusform>បន្ថែមរូបថត %n របស់ %1</numerusform>
            <numerusform>បន្ថែមរូបថត %n របស់ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bandom::ui::PotentialClustersPage</name>
    <message>
        <source>Type the name of the first potential cluster: one area may have several.</source>
        <translation>វាយឈ្មោះបណ្តុំដំបូងដែលអាចបង្កើតបាន៖ តំបន់មួយអាចមានច្រើន។</translation>
    </message>
    <message>
        <source>The official units of its area stand here: without a tick it takes all of them.</source>
        <translation>ឯកតារដ្ឋបាលនៃតំបន់របស់វានៅទីនេះ៖ បើមិនធីកទេ គឺយកទាំងអស់។</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>ហេតុអ្វីនៅទីនេះ</translation>
    </message>
    <message>
        <source>Official units</source>
        <translation>ឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Potential clusters</source>
        <translation>បណ្តុំដែលអាចបង្កើតបាន</translation>
    </message>
    <message>
        <source>List the areas first.</source>
        <translation>សូមរាយតំបន់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>A cluster needs a name in one of the scripts.</source>
        <translation>បណ្តុំត្រូវមានឈ្មោះជាអក្សរណាមួយ។</translation>
    </message>
    <message>
        <source>Official units of the potential cluster %1</source>
        <translation>ឯកតារដ្ឋបាលនៃបណ្តុំដែលអាចបង្កើតបាន %1</translation>
    </message>
    <message>
        <source>Its official units. Where none is ticked it takes in the whole area.</source>
        <translation>ឯកតារដ្ឋបាលរបស់វា។ បើមិនធីកទេ វាយកតំបន់ទាំងមូល។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::PresentationWindow</name>
    <message>
        <source>Ranking of the areas</source>
        <translation>ចំណាត់ថ្នាក់តំបន់</translation>
    </message>
    <message>
        <source>Nothing was scored in this round yet.</source>
        <translation>មិនទាន់មានពិន្ទុក្នុងជុំនេះទេ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::PreviewWidget</name>
    <message>
        <source>Preview of the printed pages</source>
        <translation>មើលទំព័របោះពុម្ពជាមុន</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
</context>
<context>
    <name>bandom::ui::PriorityAreasPage</name>
    <message>
        <source>There are no areas yet: list and score them first.</source>
        <translation>មិនទាន់មានតំបន់ទេ៖ សូមរាយតំបន់ និងដាក់ពិន្ទុជាមុនសិន។</translation>
    </message>
    <message>
        <source>Why the choice differs from the ranking</source>
        <translation>មូលហេតុដែលជ្រើសរើសខុសពីចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Why one of equal areas was taken</source>
        <translation>មូលហេតុដែលជ្រើសរើសតំបន់មួយក្នុងចំណោមពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>Who disagreed, and why</source>
        <translation>នរណាមិនយល់ស្រប និងហេតុអ្វី</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>អ្នកសម្រេច</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>ថ្ងៃសម្រេច</translation>
    </message>
    <message>
        <source>Record the decision on priority areas</source>
        <translation>កត់ត្រាសេចក្តីសម្រេចអំពីតំបន់អាទិភាព</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>បានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>The place among the chosen areas.</source>
        <translation>លំដាប់ក្នុងចំណោមតំបន់ដែលបានជ្រើសរើស។</translation>
    </message>
    <message>
        <source>Choose the area first.</source>
        <translation>សូមជ្រើសរើសតំបន់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ចំនួនពិន្ទុ</translation>
    </message>
    <message>
        <source>How many of its scores are there.</source>
        <translation>ចំនួនពិន្ទុដែលមានរួចហើយ។</translation>
    </message>
    <message>
        <source>Why chosen, or why not</source>
        <translation>មូលហេតុជ្រើសរើស ឬមិនជ្រើសរើស</translation>
    </message>
    <message>
        <source>Choose %1 as a priority area</source>
        <translation>ជ្រើសរើស %1 ជាតំបន់អាទិភាព</translation>
    </message>
    <message>
        <source>The ranking proposes %1.</source>
        <translation>តាមចំណាត់ថ្នាក់ តំបន់ដែលស្នើគឺ %1។</translation>
    </message>
    <message numerus="yes">
        <source>%1 have the same total, and there are places for %n of them: the team decides.</source>
        <translation>
            <numerusform>%1 មានពិន្ទុសរុបស្មើគ្នា តែនៅសល់កន្លែងសម្រាប់តំបន់ចំនួន %n ប៉ុណ្ណោះ៖ ក្រុមការងារជាអ្នកសម្រេច។</numerusform>
            <numerusform>%1 មានពិន្ទុសរុបស្មើគ្នា តែនៅសល់កន្លែងសម្រាប់តំបន់ចំនួន %n ប៉ុណ្ណោះ៖ ក្រុមការងារជាអ្នកសម្រេច។</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet complete, and could still be among the five: %1.</source>
        <translation>មិនទាន់ពេញលេញ ហើយនៅអាចចូលក្នុងចំណោមតំបន់ទាំងប្រាំ៖ %1។</translation>
    </message>
    <message>
        <source>No area is left out: with five areas or fewer the ranking filters nothing.</source>
        <translation>គ្មានតំបន់ណាត្រូវដកចេញទេ ព្រោះមានត្រឹមប្រាំតំបន់ ឬតិចជាងនេះ។</translation>
    </message>
    <message>
        <source>Choose as proposed</source>
        <translation>ជ្រើសរើសតាមសំណើ</translation>
    </message>
    <message numerus="yes">
        <source>The guide advises up to five areas; %n are chosen.</source>
        <translation>
            <numerusform>សៀវភៅណែនាំស្នើឲ្យជ្រើសរើសរហូតដល់ប្រាំតំបន់ តែបានជ្រើសរើស %n តំបន់។</numerusform>
            <numerusform>សៀវភៅណែនាំស្នើឲ្យជ្រើសរើសរហូតដល់ប្រាំតំបន់ តែបានជ្រើសរើស %n តំបន់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked higher, but not chosen: %1.</source>
        <translation>មានចំណាត់ថ្នាក់ខ្ពស់ជាង តែមិនបានជ្រើសរើស៖ %1។</translation>
    </message>
    <message>
        <source>Chosen before higher ranks: %1.</source>
        <translation>បានជ្រើសរើសមុនចំណាត់ថ្នាក់ខ្ពស់ជាង៖ %1។</translation>
    </message>
    <message>
        <source>Equal at the last place: %1.</source>
        <translation>ពិន្ទុស្មើគ្នានៅលំដាប់ចុងក្រោយ៖ %1។</translation>
    </message>
    <message>
        <source>Chosen though scores are missing: %1.</source>
        <translation>បានជ្រើសរើស ទោះនៅខ្វះពិន្ទុ៖ %1។</translation>
    </message>
    <message>
        <source>Please write down the reason below: the report will print it.</source>
        <translation>សូមសរសេរមូលហេតុនៅខាងក្រោម៖ របាយការណ៍នឹងបោះពុម្ពវា។</translation>
    </message>
    <message>
        <source>Choose the areas that the ranking proposes</source>
        <translation>ជ្រើសរើសតំបន់ដែលចំណាត់ថ្នាក់ស្នើ</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>This is what was decided in an earlier round. It is only shown.</source>
        <translation>នេះជាអ្វីដែលបានសម្រេចនៅជុំមុន។ វាត្រូវបានបង្ហាញសម្រាប់មើលតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Take the choice of %1 back</source>
        <translation>ដកការជ្រើសរើស %1 វិញ</translation>
    </message>
    <message>
        <source>Put %1 at place %2 of the priority areas</source>
        <translation>ដាក់ %1 នៅលំដាប់ទី %2 ក្នុងតំបន់អាទិភាព</translation>
    </message>
    <message>
        <source>Note why %1 was chosen</source>
        <translation>កត់ត្រាមូលហេតុដែល %1 ត្រូវបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Note why %1 was not chosen</source>
        <translation>កត់ត្រាមូលហេតុដែល %1 មិនត្រូវបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>The choice stands</source>
        <translation>ការជ្រើសរើសនៅដដែល</translation>
    </message>
    <message>
        <source>Let the choice of priority areas stand after scores have changed</source>
        <translation>រក្សាការជ្រើសរើសតំបន់អាទិភាពដដែល ក្រោយពេលពិន្ទុបានប្តូរ</translation>
    </message>
    <message>
        <source>Scores have changed since the choice. Not as they were then: %1.</source>
        <translation>ពិន្ទុបានប្តូរ ក្រោយពេលជ្រើសរើស។ តំបន់ដែលមិនដូចពេលនោះ៖ %1។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::Profile</name>
    <message>
        <source>Change what is known of %1</source>
        <translation>កែព័ត៌មានអំពី %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ProgrammePage</name>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>ឈ្មោះកម្មវិធី</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>កសិផល</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>រដូវ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Change the programme&apos;s particulars</source>
        <translation>កែប្រែព័ត៌មានអំពីកម្មវិធី</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>Task in the team</source>
        <translation>ភារកិច្ចក្នុងក្រុមការងារ</translation>
    </message>
    <message>
        <source>Type the name of the first team member, or paste a list from a spreadsheet.</source>
        <translation>សូមវាយឈ្មោះសមាជិកក្រុមការងារទីមួយ ឬបិទភ្ជាប់បញ្ជីពីតារាងគណនា (Excel)។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ProgressTree</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុង %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>មិនទាន់រួច</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ProsAndConsPage</name>
    <message>
        <source>Type the text in one of the languages.</source>
        <translation>សូមវាយអត្ថបទជាភាសាណាមួយ។</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>In Khmer</source>
        <translation>ជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Add the common ones, or type what the room says.</source>
        <translation>បន្ថែមចំណុចទូទៅ ឬវាយអ្វីដែលអ្នកចូលរួមនិយាយ។</translation>
    </message>
    <message>
        <source>Advantages</source>
        <translation>គុណសម្បត្តិ</translation>
    </message>
    <message>
        <source>Disadvantages</source>
        <translation>គុណវិបត្តិ</translation>
    </message>
    <message>
        <source>Add the common ones</source>
        <translation>បន្ថែមចំណុចទូទៅ</translation>
    </message>
    <message>
        <source>Puts the advantages and disadvantages that clusters often have on both lists, those that are not there yet.</source>
        <translation>ដាក់គុណសម្បត្តិ និងគុណវិបត្តិដែលបណ្តុំច្រើនតែមាន ក្នុងបញ្ជីទាំងពីរ ចំពោះចំណុចដែលមិនទាន់មាន។</translation>
    </message>
    <message>
        <source>Add the common advantages and disadvantages</source>
        <translation>បន្ថែមគុណសម្បត្តិ និងគុណវិបត្តិទូទៅ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::Rail</name>
    <message>
        <source>Steps and pages</source>
        <translation>ជំហាន និងទំព័រ</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>មិនទាន់ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>រួចខ្លះ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>រួចរាល់</translation>
    </message>
</context>
<context>
    <name>bandom::ui::RankingPage</name>
    <message>
        <source>Round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>Combined by</source>
        <translation>វិធីគណនា</translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation>ហេតុអ្វីបានចំណាត់ថ្នាក់នេះ</translation>
    </message>
    <message>
        <source>Nothing was scored in this round yet. Enter the scores on the page Score sheets.</source>
        <translation>មិនទាន់មានពិន្ទុក្នុងជុំនេះទេ។ សូមបញ្ចូលពិន្ទុនៅទំព័រ «សន្លឹកដាក់ពិន្ទុ»។</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::RecordDelegate</name>
    <message>
        <source>11 September 2018</source>
        <translation>ថ្ងៃទី១១ ខែកញ្ញា ឆ្នាំ២០១៨</translation>
    </message>
</context>
<context>
    <name>bandom::ui::RecordModelBase</name>
    <message>
        <source>Type here to add</source>
        <translation>វាយនៅទីនេះដើម្បីបន្ថែម</translation>
    </message>
    <message>
        <source>%1, new row</source>
        <translation>%1 ជួរថ្មី</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ជួរទី %1៖ %2</translation>
    </message>
    <message>
        <source>Row %1: no row can be added here.</source>
        <translation>ជួរទី %1៖ មិនអាចបន្ថែមជួរនៅទីនេះបានទេ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::RecordTable</name>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Add a row at the end</source>
        <translation>បន្ថែមជួរនៅខាងចុង</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove the selected rows (Delete)</source>
        <translation>ដកជួរដែលបានជ្រើសរើសចេញ (Delete)</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>រំកិលជួរឡើងលើ (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>រំកិលជួរចុះក្រោម (Alt+Down)</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>ស្វែងរកក្នុងបញ្ជីនេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows were left out:</source>
        <translation>
            <numerusform>ជួរដែលបានបិទភ្ជាប់ចំនួន %n មិនត្រូវបានបញ្ចូលទេ៖</numerusform>
            <numerusform>ជួរដែលបានបិទភ្ជាប់ចំនួន %n មិនត្រូវបានបញ្ចូលទេ៖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 ក្នុង %n ជួរ</numerusform>
            <numerusform>%1 ក្នុង %n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the rows that have this in them (Ctrl+L)</source>
        <translation>បង្ហាញតែជួរដែលមានពាក្យនេះ (Ctrl+L)</translation>
    </message>
    <message>
        <source>Nothing was pasted. Whole rows begin in the column “%1”: go there and paste them again.</source>
        <translation>គ្មានអ្វីត្រូវបានបិទភ្ជាប់ទេ។ ជួរពេញលេញចាប់ផ្តើមពីជួរឈរ «%1»៖ សូមទៅទីនោះ ហើយបិទភ្ជាប់ម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ReportPage</name>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>អត្ថបទផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Write your own words for a section of the report</source>
        <translation>សរសេរអត្ថបទផ្ទាល់ខ្លួនសម្រាប់ផ្នែកមួយនៃរបាយការណ៍</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>តំបន់ទាំងអស់</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>តូចជាងមុន (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>ធំជាងមុន (+)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ពេញទទឹង</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation>ទទឹងស្មើបង្អួច (0)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>មួយទំព័រពេញ</translation>
    </message>
    <message>
        <source>The whole page at once (1)</source>
        <translation>បង្ហាញមួយទំព័រពេញតែម្តង (1)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ព័ត៌មានទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>មិនបង្ហាញ</translation>
    </message>
    <message>
        <source>Of those who agreed</source>
        <translation>របស់អ្នកដែលយល់ព្រម</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>របស់ទាំងអស់គ្នា</translation>
    </message>
    <message>
        <source>Phone numbers and addresses. Pass on only those of people who agreed.</source>
        <translation>លេខទូរស័ព្ទ និងអាសយដ្ឋាន។ សូមចែកចេញតែរបស់អ្នកដែលយល់ព្រម។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::RoundBox</name>
    <message>
        <source>Round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>ជុំទី %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreModel</name>
    <message>
        <source>%1 = %2</source>
        <comment>a score and its words</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>ម.ព.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2៖ %3</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>មិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>មិនទាន់ដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>%1, with evidence</source>
        <translation>%1 មានភស្តុតាង</translation>
    </message>
    <message>
        <source>%1, total: %2</source>
        <translation>%1 ពិន្ទុសរុប៖ %2</translation>
    </message>
    <message>
        <source>%1 (tie)</source>
        <comment>a rank that several share</comment>
        <translation>%1 (ស្មើ)</translation>
    </message>
    <message>
        <source>%1, rank: %2, shared</source>
        <translation>%1 ចំណាត់ថ្នាក់៖ %2 ស្មើគ្នា</translation>
    </message>
    <message>
        <source>%1, rank: %2</source>
        <translation>%1 ចំណាត់ថ្នាក់៖ %2</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1 (ទម្ងន់ %2)</translation>
    </message>
    <message>
        <source>Total (cells scored)</source>
        <translation>ពិន្ទុសរុប (ក្រឡាមានពិន្ទុ)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>%1; it can still change</source>
        <comment>a rank</comment>
        <translation>%1 ហើយនៅអាចប្តូរបាន</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreSheetEditor</name>
    <message>
        <source>How the farmer groups of the area were rated: it informs the score.</source>
        <translation>ការវាយតម្លៃក្រុមកសិករក្នុងតំបន់៖ ជាព័ត៌មានសម្រាប់ការដាក់ពិន្ទុ។</translation>
    </message>
    <message>
        <source>Score %1: %2</source>
        <translation>ដាក់ពិន្ទុ %1៖ %2</translation>
    </message>
    <message>
        <source>Score %1: not applicable</source>
        <translation>ដាក់ពិន្ទុ %1៖ មិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Clear the score of %1</source>
        <translation>លុបពិន្ទុ %1</translation>
    </message>
    <message>
        <source>There are no areas to score yet: list them on the page Areas.</source>
        <translation>មិនទាន់មានតំបន់សម្រាប់ដាក់ពិន្ទុទេ៖ សូមរាយតំបន់នៅទំព័រ «តំបន់»។</translation>
    </message>
    <message>
        <source>There are no criteria to score by yet: agree on them on the page Criteria.</source>
        <translation>មិនទាន់មានលក្ខណៈវិនិច្ឆ័យសម្រាប់ដាក់ពិន្ទុទេ៖ សូមព្រមព្រៀងនៅទំព័រ «លក្ខណៈវិនិច្ឆ័យ»។</translation>
    </message>
    <message>
        <source>What the score rests on: %1</source>
        <translation>ភស្តុតាងនៃពិន្ទុ៖ %1</translation>
    </message>
    <message>
        <source>What the score rests on</source>
        <translation>ភស្តុតាងនៃពិន្ទុ</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ចំណាំលើ %1</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreSheetsPage</name>
    <message>
        <source>Whose sheet</source>
        <translation>សន្លឹករបស់អ្នកណា</translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation>%1 ក្នុង %2 ពិន្ទុ</translation>
    </message>
    <message>
        <source>One sheet agreed by all</source>
        <translation>សន្លឹករួមរបស់ក្រុម</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ScoreTable</name>
    <message>
        <source>Scores</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Totals and ranks</source>
        <translation>ពិន្ទុសរុប និងចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>A digit scores and goes on. N: not applicable. Backspace: clear. Enter: evidence.</source>
        <translation>វាយលេខ៖ ដាក់ពិន្ទុ រួចទៅក្រឡាបន្ទាប់។ N៖ មិនពាក់ព័ន្ធ។ Backspace៖ លុប។ Enter៖ ភស្តុតាង។</translation>
    </message>
    <message>
        <source>These scores are only shown here.</source>
        <translation>ពិន្ទុទាំងនេះគ្រាន់តែបង្ហាញនៅទីនេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>%1 is not on the scale. It goes from %2 to %3.</source>
        <translation>%1 មិនមានក្នុងមាត្រដ្ឋានទេ។ មាត្រដ្ឋានចាប់ពី %2 ដល់ %3។</translation>
    </message>
    <message>
        <source>“%1” does nothing here. Type %2 to %3, or N where the criterion does not apply.</source>
        <translation>«%1» ប្រើនៅទីនេះមិនបានទេ។ សូមវាយ %2 ដល់ %3 ឬ N ពេលលក្ខណៈវិនិច្ឆ័យមិនពាក់ព័ន្ធ។</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ដកឃ្លា</translation>
    </message>
    <message>
        <source>%1, %2:  %3</source>
        <translation>%1 %2៖  %3</translation>
    </message>
    <message numerus="yes">
        <source>That was the last cell; cells of this sheet still without an answer: %n. Backspace takes the last score back.</source>
        <translation>
            <numerusform>នេះជាក្រឡាចុងក្រោយ។ ក្នុងសន្លឹកនេះនៅមានក្រឡាគ្មានចម្លើយចំនួន %n។ Backspace៖ លុបពិន្ទុចុងក្រោយ។</numerusform>
            <numerusform>នេះជាក្រឡាចុងក្រោយ។ ក្នុងសន្លឹកនេះនៅមានក្រឡាគ្មានចម្លើយចំនួន %n។ Backspace៖ លុបពិន្ទុចុងក្រោយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is full. Backspace takes the last score back.</source>
        <translation>សន្លឹកនេះពេញហើយ។ Backspace៖ លុបពិន្ទុចុងក្រោយ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::SearchBox</name>
    <message>
        <source>Search names and texts</source>
        <translation>ស្វែងរកឈ្មោះ និងអត្ថបទ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a kind of record and its name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>រកមិនឃើញ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::SelectionScoresPage</name>
    <message>
        <source>Whose scores</source>
        <translation>ពិន្ទុរបស់អ្នកណា</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>បន្ថែមអ្នកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Take this scorer out</source>
        <translation>ដកអ្នកដាក់ពិន្ទុនេះចេញ</translation>
    </message>
    <message>
        <source>Hide totals until all
have scored</source>
        <translation>លាក់ពិន្ទុសរុប
រហូតទាំងអស់ដាក់ពិន្ទុរួច</translation>
    </message>
    <message>
        <source>There are no criteria to score by yet: agree on them on the page Selection criteria.</source>
        <translation>មិនទាន់មានលក្ខណៈវិនិច្ឆ័យសម្រាប់ដាក់ពិន្ទុទេ៖ សូមព្រមព្រៀងគ្នានៅទំព័រលក្ខណៈវិនិច្ឆ័យជ្រើសរើស។</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation>%1 ក្នុង %2 ពិន្ទុ</translation>
    </message>
    <message>
        <source>One sheet agreed by all</source>
        <translation>សន្លឹករួមរបស់ក្រុម</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>ទាំងអស់គ្នា</translation>
    </message>
    <message>
        <source>Where we disagree most</source>
        <translation>កន្លែងដែលយល់ឃើញខុសគ្នាជាងគេ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្ត្រី</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>បុរស</translation>
    </message>
    <message>
        <source>Totals and ranks are hidden until all have scored. So far: %1 of %2 scores.</source>
        <translation>ពិន្ទុសរុប និងចំណាត់ថ្នាក់ត្រូវលាក់ រហូតដល់ទាំងអស់ដាក់ពិន្ទុរួច។ មកដល់ពេលនេះ៖ ពិន្ទុ %1 ក្នុងចំណោម %2។</translation>
    </message>
    <message>
        <source>Add the scorer “%1”</source>
        <translation>បន្ថែមអ្នកដាក់ពិន្ទុ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Taking “%1” out removes %n score(s) with the sheet.</source>
        <translation>
            <numerusform>ការដក «%1» ចេញ នឹងលុបពិន្ទុចំនួន %n ជាមួយសន្លឹកផងដែរ។</numerusform>
            <numerusform>ការដក «%1» ចេញ នឹងលុបពិន្ទុចំនួន %n ជាមួយសន្លឹកផងដែរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Take the scorer “%1” out</source>
        <translation>ដកអ្នកដាក់ពិន្ទុ «%1» ចេញ</translation>
    </message>
</context>
<context>
    <name>bandom::ui::SideBySidePanel</name>
    <message>
        <source>Guiding questions</source>
        <translation>សំណួរណែនាំ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>នៅឯណា</translation>
    </message>
    <message>
        <source>In this area</source>
        <translation>ក្នុងតំបន់នេះ</translation>
    </message>
    <message>
        <source>In all areas</source>
        <translation>ក្នុងតំបន់ទាំងអស់</translation>
    </message>
    <message>
        <source>All questions or one of them</source>
        <translation>សំណួរទាំងអស់ ឬសំណួរមួយ</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>ចម្លងតារាង</translation>
    </message>
    <message>
        <source>For a spreadsheet. Ctrl+C in the table copies what is selected.</source>
        <translation>សម្រាប់បិទភ្ជាប់ក្នុងតារាងគណនា (Excel)។ Ctrl+C ក្នុងតារាងចម្លងតែអ្វីដែលបានជ្រើស។</translation>
    </message>
    <message>
        <source>Nobody was interviewed by these questions here.</source>
        <translation>នៅទីនេះ គ្មានអ្នកណាត្រូវបានសម្ភាសតាមសំណួរទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>ចម្លើយដាក់ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>សំណួរទាំងអស់</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who was interviewed, an area</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bandom::ui::StartPage</name>
    <message>
        <source>Set up agribusiness clusters step by step: rapid mapping, selection, the multi-stakeholder platform, backstopping. Everything you enter is saved at once, in one file on this laptop.</source>
        <translation>រៀបចំបណ្តុំអាជីវកម្មកសិកម្មមួយជំហានម្តងៗ៖ ការធ្វើផែនទីរហ័ស ការជ្រើសរើស វេទិកាពហុភាគីពាក់ព័ន្ធ និងការតាមដាន។ អ្វីដែលអ្នកបញ្ចូលត្រូវបានរក្សាទុកភ្លាមៗ ក្នុងឯកសារតែមួយនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>សៀវភៅការងារថ្មី</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>បើកសៀវភៅការងារ</translation>
    </message>
    <message>
        <source>Learn with the training workbook</source>
        <translation>រៀនជាមួយសៀវភៅការងារសម្រាប់បណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>ឯកសារដែលបានបើកពីមុន</translation>
    </message>
</context>
<context>
    <name>bandom::ui::StepPage</name>
    <message>
        <source>Not saved.</source>
        <translation>មិនទាន់បានរក្សាទុក។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>bandom::ui::UnitsEditor</name>
    <message>
        <source>Name or code of a district, commune or village</source>
        <translation>ឈ្មោះ ឬលេខកូដស្រុក ឃុំ ឬភូមិ</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>ប្រភេទឯកតារដ្ឋបាល</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>បន្ថែមឯកតា</translation>
    </message>
    <message>
        <source>Official units: choose an area above</source>
        <translation>ឯកតារដ្ឋបាល៖ សូមជ្រើសរើសតំបន់ខាងលើ</translation>
    </message>
    <message>
        <source>Official units of %1</source>
        <translation>ឯកតារដ្ឋបាលរបស់ %1</translation>
    </message>
    <message>
        <source>Add %1 to an area</source>
        <translation>បន្ថែម %1 ទៅក្នុងតំបន់</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n official unit(s) from an area</source>
        <translation>
            <numerusform>ដកឯកតារដ្ឋបាលចំនួន %n ចេញពីតំបន់</numerusform>
            <numerusform>ដកឯកតារដ្ឋបាលចំនួន %n ចេញពីតំបន់</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>The official code: two digits a level, so a commune has six. It is the identity of a unit, whatever its spelling.</source>
        <translation>លេខកូដផ្លូវការ៖ ពីរខ្ទង់សម្រាប់ថ្នាក់នីមួយៗ ដូច្នេះឃុំមានប្រាំមួយខ្ទង់។ លេខកូដកំណត់អត្តសញ្ញាណឯកតា ទោះសរសេរឈ្មោះយ៉ាងណាក៏ដោយ។</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>ឈ្មោះហៅផ្សេង</translation>
    </message>
    <message>
        <source>Separated by semicolons. A unit is found by any of its spellings.</source>
        <translation>ខណ្ឌដោយសញ្ញា ;។ ឯកតាត្រូវបានរកឃើញតាមឈ្មោះណាមួយក៏បាន។</translation>
    </message>
    <message>
        <source>Type the name or code of the first unit below.</source>
        <translation>សូមវាយឈ្មោះ ឬលេខកូដនៃឯកតាទីមួយនៅខាងក្រោម។</translation>
    </message>
    <message>
        <source>No unit with the code %1 is known here. Type its name, then its code in the list; or import the official units.</source>
        <translation>មិនស្គាល់ឯកតាដែលមានលេខកូដ %1 នៅទីនេះទេ។ សូមវាយឈ្មោះ រួចវាយលេខកូដក្នុងបញ្ជី ឬនាំចូលឯកតារដ្ឋបាល។</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>កែ %1</translation>
    </message>
    <message>
        <source>A unit needs a name in one of the scripts.</source>
        <translation>ឯកតាត្រូវមានឈ្មោះយ៉ាងហោចណាស់ជាអក្សរមួយ។</translation>
    </message>
    <message>
        <source>“%1” is no code of this kind of unit: a district has four digits, a commune six, a village eight.</source>
        <translation>«%1» មិនមែនជាលេខកូដនៃឯកតាប្រភេទនេះទេ៖ ស្រុកមានបួនខ្ទង់ ឃុំប្រាំមួយ ភូមិប្រាំបី។</translation>
    </message>
    <message>
        <source>%1 has the code %2 already.</source>
        <translation>%1 មានលេខកូដ %2 រួចហើយ។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::ValidationPanel</name>
    <message>
        <source>Meeting</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Keys: 1 confirmed, 2 changed, 3 rejected, and on to the next finding.</source>
        <translation>គ្រាប់ចុច៖ 1 ត្រឹមត្រូវ, 2 បានកែ, 3 មិនទទួលយក រួចទៅលទ្ធផលបន្ទាប់។</translation>
    </message>
    <message>
        <source>There are no findings to be validated yet.</source>
        <translation>មិនទាន់មានលទ្ធផលរកឃើញដែលត្រូវផ្ទៀងផ្ទាត់ទេ។</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>លទ្ធផលរកឃើញ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>What was changed, or why not</source>
        <translation>អ្វីដែលបានកែ ឬហេតុអ្វីមិនទទួលយក</translation>
    </message>
    <message>
        <source>Say first whether it was confirmed, changed or rejected.</source>
        <translation>សូមបញ្ជាក់ជាមុនថាត្រឹមត្រូវ បានកែ ឬមិនទទួលយក។</translation>
    </message>
    <message>
        <source>Validation in %1: %2</source>
        <comment>an area, a finding</comment>
        <translation>ការផ្ទៀងផ្ទាត់ក្នុង %1៖ %2</translation>
    </message>
    <message>
        <source>No meeting in particular</source>
        <translation>គ្មានកិច្ចប្រជុំជាក់លាក់</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>ជាមួយ៖ %1</translation>
    </message>
    <message>
        <source>Plan the meeting on the page “Field work”, so that it is known with whom it was.</source>
        <translation>សូមគ្រោងកិច្ចប្រជុំក្នុងទំព័រ «ការងារចុះមូលដ្ឋាន» ដើម្បីដឹងថាជាមួយអ្នកណា។</translation>
    </message>
    <message>
        <source>With whom is not recorded: say so on the page “Field work”.</source>
        <translation>មិនបានកត់ត្រាថាជាមួយអ្នកណា៖ សូមបញ្ជាក់ក្នុងទំព័រ «ការងារចុះមូលដ្ឋាន»។</translation>
    </message>
    <message>
        <source>%1 of %2 findings are validated.</source>
        <translation>បានផ្ទៀងផ្ទាត់លទ្ធផល %1 ក្នុងចំណោម %2។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::VotePage</name>
    <message>
        <source>Votes</source>
        <translation>សំឡេងឆ្នោត</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Empty: the whole meeting votes on one question.</source>
        <translation>ទទេ៖ អង្គប្រជុំទាំងមូលបោះឆ្នោតលើសំណួរតែមួយ។</translation>
    </message>
    <message>
        <source>How</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>Type the question that is voted on, such as: Should a cluster be set up?</source>
        <translation>វាយសំណួរដែលត្រូវបោះឆ្នោត ដូចជា៖ តើគួរបង្កើតបណ្តុំឬទេ?</translation>
    </message>
    <message>
        <source>People who have a vote</source>
        <translation>អ្នកមានសិទ្ធិបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Empty: everybody who is present.</source>
        <translation>ទទេ៖ អ្នកមានវត្តមានទាំងអស់។</translation>
    </message>
    <message>
        <source>Quorum in percent of them</source>
        <translation>កូរ៉ុមជាភាគរយនៃអ្នកទាំងនោះ</translation>
    </message>
    <message>
        <source>Majority of</source>
        <translation>ភាគច្រើននៃ</translation>
    </message>
    <message>
        <source>the votes for and against</source>
        <translation>សំឡេងគាំទ្រ និងជំទាស់</translation>
    </message>
    <message>
        <source>all votes, abstentions too</source>
        <translation>សំឡេងទាំងអស់ រួមទាំងអនុបវាទ</translation>
    </message>
    <message>
        <source>Quorum in people</source>
        <translation>កូរ៉ុមជាចំនួនមនុស្ស</translation>
    </message>
    <message>
        <source>Majority that is needed</source>
        <translation>សំឡេងភាគច្រើនដែលត្រូវការ</translation>
    </message>
    <message>
        <source>What else was agreed</source>
        <translation>អ្វីផ្សេងទៀតដែលបានព្រមព្រៀង</translation>
    </message>
    <message>
        <source>For</source>
        <translation>គាំទ្រ</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ជំទាស់</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>អនុបវាទ</translation>
    </message>
    <message>
        <source>Women for</source>
        <translation>ស្ត្រីគាំទ្រ</translation>
    </message>
    <message>
        <source>Women against</source>
        <translation>ស្ត្រីជំទាស់</translation>
    </message>
    <message>
        <source>Women abstaining</source>
        <translation>ស្ត្រីអនុបវាទ</translation>
    </message>
    <message>
        <source>Who disagreed, and why</source>
        <translation>អ្នកដែលមិនយល់ស្រប និងមូលហេតុ</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>កែ «%1»</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>សំឡេងឆ្នោតរបស់ %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Who is present stands here: tick them on the page “Participants”.</source>
        <translation>អ្នកមានវត្តមានបង្ហាញនៅទីនេះ៖ គូសសញ្ញាលើពួកគេនៅទំព័រ «អ្នកចូលរួម»។</translation>
    </message>
</context>
<context>
    <name>bandom::ui::WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
</context>
</TS>
