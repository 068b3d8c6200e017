<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>ស្វ័យប្រវត្តិ</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>ស្វ័យប្រវត្តិ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ថាស</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>ផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនស្គាល់</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ជ្រើសរើសទាំងអស់(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>បង្កើន(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>បន្ថយ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>ចុច</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>បង្កើន</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>បន្ថយ</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>បង្ហាញម៉ឺនុយ</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>ផ្តោតទីនេះ</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>បិទ ឬបើក</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>រំកិលទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>រំកិលទៅស្តាំ</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>រំកិលឡើងលើ</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>រំកិលចុះក្រោម</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>ធ្វើសកម្មភាពនេះ</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>បង្កើនតម្លៃ</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>បន្ថយតម្លៃ</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>បង្ហាញម៉ឺនុយ</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>ផ្តោតទីនេះ</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>ប្តូរស្ថានភាព</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>រំកិលទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>រំកិលទៅស្តាំ</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>រំកិលឡើងលើ</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>រំកិលចុះក្រោម</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>ត្រឡប់ទៅទំព័រមុន</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>ទៅទំព័របន្ទាប់</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>បើកបញ្ជីជម្រើស</translation>
    </message>
    <message>
        <source>True</source>
        <translation>ពិត</translation>
    </message>
    <message>
        <source>False</source>
        <translation>មិនពិត</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>ការគ្រប់គ្រងការងារ</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>ពេលបោះពុម្ព៖</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>បោះពុម្ពភ្លាម</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>ទុករង់ចាំ</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>ពេលថ្ងៃ (06:00 ដល់ 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>ពេលយប់ (18:00 ដល់ 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>វេនទីពីរ (16:00 ដល់ 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>វេនទីបី (00:00 ដល់ 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>ចុងសប្តាហ៍ (សៅរ៍ ដល់អាទិត្យ)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>ម៉ោងកំណត់</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>ព័ត៌មានទូទាត់៖</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>អាទិភាពការងារ៖</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>ទំព័រចំណងជើង</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>ដើម៖</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>ចុង៖</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>ធម្មតា</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>មិនសម្ងាត់</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>ផ្ទៃក្នុង</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>មានកម្រិតសម្ងាត់</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>សម្ងាត់</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>សម្ងាត់បំផុត</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>ត្រូវការបញ្ជាក់អត្តសញ្ញាណ</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>ត្រូវបញ្ជាក់អត្តសញ្ញាណ ដើម្បីប្រើ %1 នៅ %2។</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>ត្រូវបញ្ជាក់អត្តសញ្ញាណ ដើម្បីប្រើ %1។</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>ឈ្មោះអ្នកប្រើ៖</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>ពាក្យសម្ងាត់៖</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>នេះជាអ្វី?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file is the same file.</source>
        <translation>ឯកសារគោលដៅជាឯកសារដដែល។</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>គ្មានឯកសារដើមទេ។</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>មានឯកសារគោលដៅរួចហើយ</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>មានបញ្ហាពេលប្តូរឈ្មោះ៖ %1</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>មិនអាចស្តារពី %1 បានទេ៖ %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>មិនអាចប្តូរឈ្មោះឯកសារប្រភេទនេះបានទេ</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>មិនអាចលុបឯកសារដើមបានទេ</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>មិនអាចបើកឯកសារគោលដៅបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>មិនអាចបើក %1 ដើម្បីអានបានទេ</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>មិនអាចបើកដើម្បីសរសេរបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>សរសេរមិនបានសម្រេច៖ %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>មិនអាចបង្កើត %1 ដើម្បីសរសេរបានទេ៖ %2</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>មិនអាចអាន ឬសរសេរឯកសារបានទេ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតខាងលើ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ថតថ្មី</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ថតថ្មី(&amp;N)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>របារចំហៀង</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>បញ្ជីទីតាំង និងចំណាំ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>រកក្នុង៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ(&amp;N)៖</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ជ្រើសរើស(&amp;C)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>រក្សាទុកជា</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ស្វែងរកថត</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>បង្ហាញ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>បង្ហាញឯកសារលាក់(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្តូរឈ្មោះ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ទីតាំងថ្មីៗ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ទៅថតខាងលើ</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 មានរួចហើយ។
តើអ្នកចង់ជំនួសវាឬ?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
រកមិនឃើញឯកសារទេ។
សូមពិនិត្យមើលថាឈ្មោះឯកសារត្រឹមត្រូវឬទេ។</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
រកមិនឃើញថតទេ។
សូមពិនិត្យមើលថាឈ្មោះថតត្រឹមត្រូវឬទេ។</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» ត្រូវបានការពារមិនឲ្យសរសេរ។
តើអ្នកនៅតែចង់លុបវាឬ?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>តើអ្នកពិតជាចង់លុប «%1» ឬ?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>មិនអាចលុបថតបានទេ។</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ថ្ងៃកែប្រែ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>យល់ព្រម(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>បិទ(&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>បិទដោយមិនរក្សាទុក</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>បោះបង់(&amp;C)</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>គ្មានសិទ្ធិ</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>បើកឯកសារច្រើនពេក</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>គ្មានឯកសារ ឬថតនេះទេ</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ថាសពេញហើយ</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ឈ្មោះនេះជាថត មិនមែនឯកសារទេ</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>មិនស្គាល់មូលហេតុ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសរើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>បង្ហាញព័ត៌មានលម្អិត...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>លាក់ព័ត៌មានលម្អិត...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>ទំហំទំព័រ៖</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>ទទឹង៖</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>កម្ពស់៖</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>ប្រភពក្រដាស៖</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>ទិស</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>បញ្ឈរ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ផ្តេក</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>ផ្តេកបញ្ច្រាស</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>បញ្ឈរបញ្ច្រាស</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>រឹមទំព័រ</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>រឹមលើ</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>រឹមឆ្វេង</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>រឹមស្តាំ</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>រឹមក្រោម</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ប្លង់ទំព័រ</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>លំដាប់ទំព័រ៖</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>ទំព័រក្នុងមួយសន្លឹក៖</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>កំណត់ដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>មីលីម៉ែត្រ (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>អ៊ីញ (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>ចំណុចបោះពុម្ព (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>កំណត់ដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>កំណត់ដោយខ្លួនឯង (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>កំណត់ដោយខ្លួនឯង (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>កំណត់ដោយខ្លួនឯង (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>កំណត់ដោយខ្លួនឯង (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>កំណត់ដោយខ្លួនឯង (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>កំណត់ដោយខ្លួនឯង (%1CC x %2CC)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស(&amp;Y)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ស្តារការកំណត់ដើម</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ទេ ទាំងអស់(&amp;O)</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>រក្សាទុកទាំងអស់</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>មិនរក្សាទុក</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>បាទ/ចាស ទាំងអស់(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>បោះពុម្ព(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ជម្រើស(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ជម្រើស(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>បោះពុម្ពទៅឯកសារ (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>បោះពុម្ពទៅឯកសារ ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>សរសេរឯកសារ PDF</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ឯកសារក្នុងកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ទំព័រទាំងអស់</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>ទំព័រសេស</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>ទំព័រគូ</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>ឆ្វេងទៅស្តាំ លើចុះក្រោម</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>ឆ្វេងទៅស្តាំ ក្រោមឡើងលើ</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>ស្តាំទៅឆ្វេង ក្រោមឡើងលើ</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>ស្តាំទៅឆ្វេង លើចុះក្រោម</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>ក្រោមឡើងលើ ឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>ក្រោមឡើងលើ ស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>លើចុះក្រោម ឆ្វេងទៅស្តាំ</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>លើចុះក្រោម ស្តាំទៅឆ្វេង</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ជាថត។
សូមជ្រើសរើសឈ្មោះឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>មិនអាចសរសេរលើឯកសារ %1 បានទេ។
សូមជ្រើសរើសឈ្មោះឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 មានរួចហើយ។
តើអ្នកចង់សរសេរជាន់លើវាឬ?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>លេខ «ពី» មិនអាចធំជាងលេខ «ដល់» បានទេ។</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>ជម្រើស «ទំព័រក្នុងមួយសន្លឹក» និង «សំណុំទំព័រ» មិនអាចប្រើជាមួយគ្នាបានទេ។
សូមបិទមួយក្នុងចំណោមជម្រើសទាំងពីរ។</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>លេខទំព័រមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 មិនត្រឹមត្រូវទេ។ សូមប្រើសញ្ញា «,» រវាងលេខទំព័រ សញ្ញា «-» សម្រាប់ពីទំព័រណាដល់ទំព័រណា ហើយកុំឲ្យជាន់គ្នា។</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>ការកំណត់បោះពុម្ពសងខាងមិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>ការកំណត់បោះពុម្ពសងខាងមិនស៊ីគ្នាទេ។ តើអ្នកចង់កែវាឬ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>លក្ខណៈម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>ជម្រើសការងារ</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>ការរៀបចំទំព័រមិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>ជម្រើសរៀបចំទំព័រមិនស៊ីគ្នាទេ។ តើអ្នកចង់កែវាឬ?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>ជម្រើសកម្រិតខ្ពស់មិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>ជម្រើសកម្រិតខ្ពស់ខ្លះមិនស៊ីគ្នាទេ។ តើអ្នកចង់កែវាឬ?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>កម្រិតខ្ពស់</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>ជម្រើសខ្លះមិនស៊ីគ្នាទេ។ សូមកែវា។</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ចំនួនច្បាប់</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ទំព័រដែលត្រូវបោះពុម្ព</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>បោះពុម្ពទាំងអស់</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ទំព័រពី</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ផ្នែកដែលបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ទំព័របច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>សំណុំទំព័រ៖</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>ការកំណត់លទ្ធផល</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ចំនួនច្បាប់៖</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>តម្រៀបជាច្បាប់ៗ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>បញ្ច្រាសលំដាប់</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ពណ៌ប្រផេះ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>បោះពុម្ពសងខាង</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>ត្របកតាមជ្រុងវែង</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>ត្របកតាមជ្រុងខ្លី</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>សូមសរសេរលេខទំព័រ ដោយដាក់សញ្ញា «,» រវាងលេខ និងសញ្ញា «-» សម្រាប់ពីទំព័រណាដល់ទំព័រណា។ ឧទាហរណ៍៖ 3,5-7,9 បោះពុម្ពទំព័រ 3, 5, 6, 7 និង 9។</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ឈ្មោះ(&amp;N)៖</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>លក្ខណៈ(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ទីតាំង៖</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>មើលជាមុន</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ប្រភេទ៖</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ឯកសារលទ្ធផល(&amp;F)៖</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>មិនអាចសរសេរលើឯកសារ %1 បានទេ</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>ឈ្មោះនេះជាឈ្មោះថត</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>មិនអាចបើក «%1» ដើម្បីសរសេរដោយសុវត្ថិភាពបានទេ។</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>កម្មវិធីបានបោះបង់ការសរសេរ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>រំកិលមកទីនេះ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>គែមឆ្វេង</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ខាងលើបំផុត</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>គែមស្តាំ</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ខាងក្រោមបំផុត</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>មួយទំព័រទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>មួយទំព័រឡើងលើ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>មួយទំព័រទៅស្តាំ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>មួយទំព័រចុះក្រោម</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>រំកិលទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>រំកិលឡើងលើ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>រំកិលទៅស្តាំ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>រំកិលចុះក្រោម</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>រំកិលទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>រំកិលទៅស្តាំ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ចម្លងអាសយដ្ឋានតំណ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសរើសទាំងអស់</translation>
    </message>
</context>
</TS>
