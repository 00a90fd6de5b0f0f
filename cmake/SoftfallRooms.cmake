# Softfall consists of rooms: one static library `softfall_<room>` each.
# A room lists what it may use; tests/architecture checks the rest of the rule.

add_library(softfall_options INTERFACE)
target_compile_definitions(softfall_options INTERFACE
  QT_DISABLE_DEPRECATED_BEFORE=0x060800
  QT_NO_CAST_TO_ASCII
  QT_NO_FOREACH)
target_compile_options(softfall_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
if(SOFTFALL_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # In a unity build a local name may shadow one in another file's unnamed namespace: no warning for that.
  target_compile_options(softfall_options INTERFACE -Wshadow=local)
else()
  target_compile_options(softfall_options INTERFACE -Wshadow)
endif()
if(SOFTFALL_WARNINGS_AS_ERRORS)
  target_compile_options(softfall_options INTERFACE -Werror)
endif()
if(SOFTFALL_SANITIZE)
  # Without the vptr check, which cannot see the RTTI of the Qt libraries.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(SOFTFALL_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()
if(SOFTFALL_COVERAGE)
  add_compile_options(--coverage -O0)
  add_link_options(--coverage)
endif()

# softfall_precompile(<target> [TEST | QML]): precompiles the headers that nearly every file uses, with TEST those of the
# tests too, or with QML those of the files that Qt generates from QML. They are compiled once for all targets, since that
# takes longer than most files do.
function(softfall_precompile target)
  if(NOT SOFTFALL_PRECOMPILE)
    return()
  endif()
  set(from softfall_precompiled)
  set(uses Qt6::Core softfall_options)
  set(options)
  set(headers <QObject> <QString> <QStringList> <algorithm> <array> <chrono> <expected> <functional> <map> <memory>
    <optional> <ranges> <set> <variant> <vector>)
  if("TEST" IN_LIST ARGN)
    # A test includes its own moc output: this file is empty.
    set_property(SOURCE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
      PROPERTY SKIP_PRECOMPILE_HEADERS ON)
    # Qt passes each test its folders, which no test uses and which must not differ here.
    set(options -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    target_compile_options(${target} PRIVATE ${options})
    string(APPEND from _test)
    list(APPEND uses Qt6::Test)
    list(APPEND headers <QTest> ${CMAKE_SOURCE_DIR}/tests/support/Times.h)
  elseif("QML" IN_LIST ARGN)
    string(APPEND from _qml)
    set(uses Qt6::Qml) # and no softfall_options: what Qt makes is compiled without them
    set(headers <QtQml/qqmlprivate.h> <QtCore/qdatetime.h> <QtCore/qtimezone.h> <QtCore/qurl.h> <QtCore/qvariant.h>
      <QtQml/qjsengine.h> <QtQml/qjsprimitivevalue.h> <QtQml/qjsvalue.h> <QtQml/qqmlcomponent.h> <QtQml/qqmlcontext.h>
      <QtQml/qqmlengine.h> <QtQml/qqmllist.h>)
  endif()
  if(NOT TARGET ${from})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${from}.cpp CONTENT "// Only headers are compiled here.\n")
    add_library(${from} OBJECT ${CMAKE_BINARY_DIR}/${from}.cpp)
    set_target_properties(${from} PROPERTIES AUTOMOC OFF)
    target_compile_options(${from} PRIVATE ${options})
    target_include_directories(${from} PRIVATE ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(${from} PRIVATE ${uses})
    target_precompile_headers(${from} PRIVATE ${headers})
  endif()
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    target_compile_options(${target} PRIVATE -fPIC) # as the headers are; CMake has -fPIE for it since Qt 6.8
  endif()
  target_precompile_headers(${target} REUSE_FROM ${from})
endfunction()

# softfall_unity(<target>): compiles the sources of each folder as one, which reads the headers of Qt once instead of thirty
# times; the files that Qt generates from QML go in batches. So files of one folder must share no name in unnamed namespaces.
function(softfall_unity target)
  if(NOT SOFTFALL_UNITY)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  set(generated 0)
  foreach(source IN LISTS sources)
    if(source MATCHES "/qmlcache/")
      math(EXPR group "${generated} / 40")
      math(EXPR generated "${generated} + 1")
      string(PREPEND group "qml")
    elseif(source MATCHES "/\\.rcc/|_autogen/|_qmltyperegistrations")
      continue()
    else()
      cmake_path(GET source PARENT_PATH group)
      cmake_path(IS_ABSOLUTE group absolute)
      if(absolute)
        cmake_path(RELATIVE_PATH group BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
      endif()
      string(MAKE_C_IDENTIFIER "in_${group}" group)
    endif()
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# softfall_room(<name> SOURCES <file>... USES <target>...)
# Headers are included by their path from app/, so an include names its room.
function(softfall_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;USES")
  add_library(softfall_${name} STATIC ${room_SOURCES})
  target_include_directories(softfall_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
  target_link_libraries(softfall_${name} PUBLIC ${room_USES} PRIVATE softfall_options)
  softfall_precompile(softfall_${name})
  softfall_unity(softfall_${name})
endfunction()
