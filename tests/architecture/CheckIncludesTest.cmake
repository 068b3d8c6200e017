# cmake -D SCRATCH=... -P CheckIncludesTest.cmake: CheckIncludes.cmake must find what is forbidden and pass what is
# allowed. Each case is a tree with one file.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/ReadArrows.cmake)

# complaint: a part of what the check must say; empty: it must pass.
function(expect file content complaint)
    file(REMOVE_RECURSE ${SCRATCH})
    foreach(folder IN LISTS FOLDERS)
        path_of(${folder} path)
        file(MAKE_DIRECTORY ${SCRATCH}/${path})
    endforeach()
    file(WRITE ${SCRATCH}/${file} "${content}")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D ROOT=${SCRATCH} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/CheckIncludes.cmake
        RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    string(FIND "${said}" "${complaint}" found)
    if(complaint STREQUAL "" AND NOT result EQUAL 0)
        message(SEND_ERROR "${file} with ${content} must pass, but: ${said}")
    elseif(NOT complaint STREQUAL "" AND (result EQUAL 0 OR found EQUAL -1))
        message(SEND_ERROR "${file} with ${content} must fail with \"${complaint}\", but: ${said}")
    endif()
endfunction()

# Allowed
expect(src/scoring/Ranking.cpp "#include \"scoring/Ranking.h\"\n#include <vector>\n" "")
expect(src/document/Document.h "#pragma once\n\n#include \"text/Language.h\"\n" "")
expect(src/mapping/Areas.cpp "  #  include \"people/Person.h\"\n" "")
expect(src/text/Fold.cpp "#include <unicode/brkiter.h>\n#include <gmpxx.h>\n" "")
expect(ui/mapping/AreasPage.cpp "#include \"places/Place.h\"\n#include <QLabel>\n#include \"AreasPage.moc\"\n" "")
expect(ui/app/main.cpp "#include \"schema/Migrations.h\"\n#include \"ui/mapping/AreasPage.h\"\n" "")
expect(src/text/Fold.cpp "// #include \"mapping/Areas.h\" is what a comment says; int a[2]; \n" "")

# The core has no Qt
expect(src/scoring/Ranking.h "#include <QString>\n" "includes QString, but the core has no Qt")
expect(src/text/Language.cpp "#include <vector>\n#include <QtCore/QString>\n" "but the core has no Qt")

# Never back, never sideways
expect(src/scoring/Ranking.cpp "#include \"text/Number.h\"\n" "scoring does not use text")
expect(src/workbook/Workbook.cpp "#include \"mapping/Areas.h\"\n" "workbook does not use mapping")
expect(src/people/deeper/Person.cpp "#include \"scoring/Scale.h\"\n" "people does not use scoring")
expect(src/mapping/Areas.cpp "#include \"ui/widgets/Fonts.h\"\n" "mapping does not use ui/widgets")
expect(ui/widgets/ScoreTable.cpp "int x;\n#include\t\"mapping/Areas.h\"\n" "ui/widgets does not use mapping")
expect(ui/widgets/ScoreTable.cpp "#include \"ui/mapping/AreasPage.h\"\n" "ui/widgets does not use ui/mapping")
expect(ui/print/Pages.cpp "#include \"workbook/Workbook.h\"\n" "ui/print does not use workbook")
expect(ui/people/PeoplePage.cpp "#include \"mapping/Areas.h\"\n" "ui/people does not use mapping")

# No way round
expect(src/gossip/Gossip.cpp "" "src/gossip/Gossip.cpp: Arrows.cmake does not know its folder")
expect(src/ui/widgets/Fonts.cpp "" "src/ui/widgets/Fonts.cpp: Arrows.cmake does not know its folder")
expect(ui/main.cpp "" "ui/main.cpp: Arrows.cmake does not know its folder")
expect(src/Loose.cpp "" "src/Loose.cpp: Arrows.cmake does not know its folder")
expect(src/text/Fold.cpp "#include \"gossip/Gossip.h\"\n" "Arrows.cmake does not know gossip")
expect(src/text/Fold.cpp "#include \"../mapping/Areas.h\"\n" "an include that names no folder")
expect(src/text/Fold.cpp "#include \"Fold.h\"\n" "an include that names no folder")
expect(src/text/Fold.cpp "#define AREAS \"mapping/Areas.h\"\n#include AREAS\n" "an include that names no folder")
expect(src/text/Fold.cpp "#include <mapping/Areas.h>\n" "files of the project stand in quotes")

# An empty tree is no proof
file(REMOVE_RECURSE ${SCRATCH})
expect(README.md "" "no source was found")
file(REMOVE_RECURSE ${SCRATCH})
