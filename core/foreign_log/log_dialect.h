// SPDX-License-Identifier: GPL-3.0-or-later
/// How the known tools word what they do, as data. One file of resources/foreign_logs per tool.
#pragma once

#include "core/base/evidence.h"
#include "core/foreign_log/log_places.h"
#include "core/foreign_log/text_finder.h"

#include <optional>

namespace flashwright {

/// What a line that carries all texts of a mark says.
struct LogMark {
    enum class Kind : std::uint8_t {
        Session, ///< a run of the tool begins
        Begin, ///< a step was begun, so all before it went well enough to go on
        Done, ///< a step was finished
        Success, ///< the whole job ended well
        Miss, ///< one try of several; tools go on after it
        Failure, ///< the tool gave up on this
        Closing, ///< the job ended badly; why stands elsewhere
        Fact, ///< nothing but its facts
        Noise, ///< looks bad and means nothing; silences everything else on the line
        OtherJob, ///< something that is no restoring of stock firmware
    };
    Kind kind = Kind::Fact;
    std::vector<std::size_t> texts; ///< all of them, as TextFinder numbers them
    std::vector<std::size_t> without; ///< none of them
    std::size_t tool = 0; ///< index into LogDialects::tools()
    bool scoped = false; ///< counts only in a log of this tool
    bool lasting = false; ///< a failure that only a finished later step takes back
    const LogPlace* at = nullptr; ///< null: where the log is anyway
    int from = 0; ///< counts only when the log is at least at this rank …
    int until = 1000; ///< … and at most at this one
    std::optional<Fault> fault;
    std::string where; ///< instead of the place's own
    std::string problem;
    int enough = 2; ///< of Miss: how many in a row are a failure
    std::string protocol; ///< of the number after the last text; empty: none is read
    bool bareHex = false; ///< that number is hexadecimal without "0x"
    std::optional<PhoneStatus> reply; ///< what the words stand for, where the line has no number
    std::vector<Fact> facts;
};

/// A tool that writes logs. The family is only passed on, so that places know whose stages they name.
struct LogTool {
    std::string id;
    std::string name; ///< for people; a product name, never translated
    std::string family;
};

/// Immutable after load; any thread.
class LogDialects {
public:
    /// Every file of <resources>/foreign_logs. HostIo, or Bug with file and field.
    [[nodiscard]] static Result<LogDialects> load(const std::filesystem::path& resources);

    [[nodiscard]] const std::vector<LogTool>& tools() const noexcept { return m_tools; }
    [[nodiscard]] const LogPlaces& places() const noexcept { return *m_places; }
    [[nodiscard]] std::vector<TextFinder::Hit> textsIn(std::string_view line) const
    {
        return m_finder.find(line);
    }
    /// The tools whose signs are among the texts, one entry per sign.
    [[nodiscard]] std::vector<std::size_t> toolsOf(const std::vector<TextFinder::Hit>& hits) const;
    /// Marks whose texts are all there, in the order of the files; whether they count now is not asked here.
    [[nodiscard]] std::vector<const LogMark*> marksOf(const std::vector<TextFinder::Hit>& hits) const;

private:
    friend class DialectReader;
    std::vector<LogTool> m_tools;
    std::vector<LogMark> m_marks;
    std::shared_ptr<const LogPlaces> m_places;
    std::vector<std::vector<std::size_t>> m_marksByText; ///< by their first text
    std::vector<std::vector<std::size_t>> m_toolsByText;
    TextFinder m_finder;
};

} // namespace flashwright
