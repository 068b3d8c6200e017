# Reads Arrows.cmake. Afterwards FOLDERS lists the folders, and of each folder F
#   USES_F   lists what its line says, as written;
#   MAY_F    lists all that it may include, itself too.
set(FOLDERS)

macro(folder name)
    set(USES_${name} ${ARGN})
    if(USES_${name})
        list(POP_FRONT USES_${name} word)
        if(NOT word STREQUAL "uses")
            message(FATAL_ERROR "Arrows.cmake: ${name}: expected \"uses\", not \"${word}\"")
        endif()
    endif()
    set(MAY_${name} ${name})
    foreach(used IN LISTS USES_${name})
        if(used MATCHES "^(.*)[.][.][.]$")
            set(used ${CMAKE_MATCH_1})
            list(APPEND MAY_${name} ${MAY_${used}})
        else()
            list(APPEND MAY_${name} ${used})
        endif()
        if(NOT used IN_LIST FOLDERS)
            message(FATAL_ERROR "Arrows.cmake: ${name} uses ${used}, which does not stand above it")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES MAY_${name})
    list(APPEND FOLDERS ${name})
endmacro()

include(${CMAKE_CURRENT_LIST_DIR}/Arrows.cmake)

# Where the files of a folder lie under the project's root.
function(path_of folder result)
    if(NOT folder MATCHES "^ui/")
        string(PREPEND folder "src/")
    endif()
    set(${result} ${folder} PARENT_SCOPE)
endfunction()
