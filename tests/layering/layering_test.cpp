// SPDX-License-Identifier: GPL-3.0-or-later
// The dependency rule of this tree, read from its includes: what a room may see, who names a maker, who
// translates.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>
#include <sstream>

namespace {

namespace fs = std::filesystem;

const fs::path Root = FLASHWRIGHT_SOURCE_DIR;

struct Source {
    std::string path; ///< from the root, with '/'
    std::string text; ///< whole
    std::string code; ///< without comments and texts
    std::vector<std::string> includes;
};

/// Where the comment or quoted text that begins at `at` ends; `at` itself when none begins there.
std::size_t endOfNoise(const std::string& text, std::size_t at)
{
    const auto after = [&text](const std::string& mark, std::size_t from) {
        const auto found = text.find(mark, from);
        return found == std::string::npos ? text.size() : found + mark.size();
    };
    if (text.compare(at, 2, "//") == 0) {
        return std::min(text.find('\n', at), text.size());
    }
    if (text.compare(at, 2, "/*") == 0) {
        return after("*/", at + 2);
    }
    if (text.compare(at, 2, "R\"") == 0) {
        const auto open = std::min(text.find('(', at), text.size());
        return after(")" + text.substr(at + 2, open - at - 2) + "\"", open);
    }
    if (text[at] != '"') {
        return at;
    }
    for (++at; at < text.size() && text[at] != '"' && text[at] != '\n'; ++at) {
        at += text[at] == '\\' ? 1 : 0;
    }
    return std::min(at + 1, text.size());
}

/// Takes comments and quoted texts away.
std::string codeOnly(const std::string& text)
{
    std::string code;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfNoise(text, at);
        if (end == at) {
            code += text[at++];
        } else {
            at = end;
        }
    }
    return code;
}

std::vector<std::string> includesOf(const std::string& text)
{
    static const std::regex Include(R"re([ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"].*)re");
    std::vector<std::string> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (line.size() < 200 && std::regex_match(line, match, Include)) {
            found.push_back(match[1]);
        }
    }
    return found;
}

const std::vector<Source>& tree()
{
    static const std::vector<Source> sources = [] {
        std::vector<Source> all;
        for (const char* top : {"core", "protocols", "app", "tests"}) {
            const fs::path folder = Root / top;
            if (!fs::exists(folder)) {
                continue;
            }
            const auto options = fs::directory_options::follow_directory_symlink;
            for (const auto& entry : fs::recursive_directory_iterator(folder, options)) {
                const std::string end = entry.path().extension().string();
                if (entry.is_regular_file() && (end == ".cpp" || end == ".h")) {
                    std::ifstream input(entry.path());
                    std::stringstream text;
                    text << input.rdbuf();
                    const std::string whole = text.str();
                    all.push_back({entry.path().lexically_relative(Root).generic_string(), whole,
                        codeOnly(whole), includesOf(whole)});
                }
            }
        }
        return all;
    }();
    return sources;
}

bool starts(const std::string& text, const std::string& head)
{
    return text.rfind(head, 0) == 0;
}

bool isIn(const std::string& path, const std::vector<std::string>& rooms)
{
    return std::any_of(
        rooms.begin(), rooms.end(), [&path](const std::string& room) { return starts(path, room); });
}

/// Rooms that see nothing but the standard library.
bool isStdOnly(const std::string& path)
{
    static const std::regex Protocol("protocols/[^/]+/(wire|stages|virtual|loader|table|nv)/.*");
    const bool kernel = isIn(path,
        {"core/base/", "core/transport/", "core/module/", "core/image/", "core/plan/", "core/session/",
            "core/progress/"});
    return (kernel && !starts(path, "core/transport/host/")) || std::regex_match(path, Protocol);
}

bool isQt(const std::string& include)
{
    static const std::regex Qt("Q[A-Z][A-Za-z]*(/.*)?|Qt[A-Z].*|q[a-z]+\\.h");
    return std::regex_match(include, Qt);
}

bool isHostLink(const std::string& include)
{
    static const std::regex Host("libusb.*|QSerialPort.*|QtSerialPort.*|libudev.h");
    return std::regex_match(include, Host);
}

bool isWidgets(const std::string& include)
{
    static const std::regex Widgets("QtWidgets.*|QWidget|QDialog|QMainWindow|QApplication|QMessageBox|Q[A-Za-"
                                    "z]*(Button|Layout|View|Delegate|Edit|Box)");
    return std::regex_match(include, Widgets);
}

bool isOwnSystem(const std::string& include)
{
    static const std::regex System(
        "unistd\\.h|fcntl\\.h|poll\\.h|termios\\.h|sys/.*|linux/.*|windows\\.h|pty\\.h|signal\\.h");
    return std::regex_match(include, System);
}

TEST(Layering, theTreeIsRead)
{
    EXPECT_GT(tree().size(), 100U);
}

TEST(Layering, stdOnlyRoomsSeeNoQt)
{
    for (const Source& source : tree()) {
        for (const std::string& include : source.includes) {
            EXPECT_FALSE(isStdOnly(source.path) && isQt(include)) << source.path << " includes " << include;
        }
    }
}

TEST(Layering, stdOnlyRoomsIncludeOnlySuchRooms)
{
    for (const Source& source : tree()) {
        if (!isStdOnly(source.path)) {
            continue;
        }
        for (const std::string& include : source.includes) {
            const bool own = isIn(include, {"core/", "protocols/", "app/"});
            EXPECT_TRUE(!own || isStdOnly(include)) << source.path << " includes " << include;
        }
    }
}

TEST(Layering, onlyTheHostRoomSeesLinks)
{
    for (const Source& source : tree()) {
        if (isIn(source.path, {"core/transport/host/", "tests/"})) {
            continue;
        }
        for (const std::string& include : source.includes) {
            EXPECT_FALSE(isHostLink(include)) << source.path << " includes " << include;
        }
    }
}

TEST(Layering, systemHeadersStayInTheirSeams)
{
    // One file per seam and system; core/image reads files larger than memory.
    static const std::regex Seam(
        "(core/transport/host/|core/image/|tests/).*|.*_(linux|posix|unix|windows)\\.cpp");
    for (const Source& source : tree()) {
        for (const std::string& include : source.includes) {
            EXPECT_FALSE(isOwnSystem(include) && !std::regex_match(source.path, Seam))
                << source.path << " includes " << include;
        }
    }
}

TEST(Layering, coreSeesNeitherProtocolsNorApp)
{
    for (const Source& source : tree()) {
        for (const std::string& include : source.includes) {
            const bool core = starts(source.path, "core/") && isIn(include, {"protocols/", "app/"});
            const bool protocol = starts(source.path, "protocols/") && starts(include, "app/");
            const bool testsSeen = !starts(source.path, "tests/") && starts(include, "tests/");
            EXPECT_FALSE(core || protocol || testsSeen) << source.path << " includes " << include;
        }
    }
}

TEST(Layering, appSeesNoProtocol)
{
    for (const Source& source : tree()) {
        for (const std::string& include : source.includes) {
            EXPECT_FALSE(starts(source.path, "app/") && starts(include, "protocols/"))
                << source.path << " includes " << include;
        }
    }
}

TEST(Layering, makersDoNotIncludeEachOther)
{
    static const std::regex Maker("protocols/([^/]+)/.*");
    for (const Source& source : tree()) {
        std::smatch own;
        if (!std::regex_match(source.path, own, Maker)) {
            continue;
        }
        for (const std::string& include : source.includes) {
            std::smatch other;
            const bool foreign = std::regex_match(include, other, Maker) && other[1] != own[1];
            EXPECT_FALSE(foreign) << source.path << " includes " << include;
        }
    }
}

TEST(Layering, coreNamesNoMaker)
{
    static const std::regex Maker("unisoc|spreadtrum|sprd|mediatek|\\bmtk\\b", std::regex::icase);
    for (const Source& source : tree()) {
        std::smatch found;
        EXPECT_FALSE(starts(source.path, "core/") && std::regex_search(source.text, found, Maker))
            << source.path << " says " << found.str();
    }
}

TEST(Layering, onlyTheAppTranslates)
{
    static const std::regex Translate("\\btr\\s*\\(|QT_TRANSLATE_NOOP|QCoreApplication::translate");
    for (const Source& source : tree()) {
        EXPECT_FALSE(isIn(source.path, {"core/", "protocols/"}) && std::regex_search(source.code, Translate))
            << source.path;
    }
}

TEST(Layering, widgetsStayInTheWindow)
{
    for (const Source& source : tree()) {
        for (const std::string& include : source.includes) {
            EXPECT_FALSE(isWidgets(include) && !isIn(source.path, {"app/gui/", "tests/"}))
                << source.path << " includes " << include;
        }
    }
}

TEST(Layering, nobodySleeps)
{
    static const std::regex Sleep(
        "\\b(sleep_for|sleep_until|usleep|nanosleep|msleep)\\b|QThread::sleep|\\bsleep\\s*\\(");
    for (const Source& source : tree()) {
        EXPECT_FALSE(std::regex_search(source.code, Sleep)) << source.path;
    }
}

TEST(Layering, everyFileSaysItsLicence)
{
    for (const Source& source : tree()) {
        const std::string first = source.text.substr(0, source.text.find('\n'));
        EXPECT_NE(first.find("SPDX-License-Identifier: GPL-3.0-or-later"), std::string::npos) << source.path;
    }
}

TEST(Layering, filesStayReadable)
{
    for (const Source& source : tree()) {
        const auto lines = std::count(source.text.begin(), source.text.end(), '\n');
        EXPECT_LE(lines, starts(source.path, "tests/") ? 800 : 400) << source.path;
    }
}

} // namespace
