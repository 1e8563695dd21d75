// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/log_dialect.h"

#include "core/catalog/fact_object.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::string_view PlacesFile = "places.json";
constexpr std::string_view NumbersFile = "numbers.json";

using Kind = LogMark::Kind;

constexpr std::pair<std::string_view, Kind> Kinds[] = {
    {"session", Kind::Session},
    {"begin", Kind::Begin},
    {"done", Kind::Done},
    {"success", Kind::Success},
    {"miss", Kind::Miss},
    {"failure", Kind::Failure},
    {"closing", Kind::Closing},
    {"fact", Kind::Fact},
    {"noise", Kind::Noise},
    {"other-job", Kind::OtherJob},
};

Kind readKind(FactObject& from)
{
    const std::string word = from.text("is");
    for (const auto& [name, kind] : Kinds) {
        if (name == word) {
            return kind;
        }
    }
    from.reject("is", "no such kind");
    return Kind::Fact;
}

std::optional<Fault> readFault(FactObject& from)
{
    const std::string word = from.textOr("fault", {});
    if (word.empty()) {
        return std::nullopt;
    }
    for (int value = 0; value <= int(Fault::Bug); ++value) {
        if (faultName(Fault(value)) == word) {
            return Fault(value);
        }
    }
    from.reject("fault", "no such fault");
    return std::nullopt;
}

/// "bsl:0x96"
std::optional<PhoneStatus> readReply(FactObject& from)
{
    const std::string text = from.textOr("reply", {});
    const std::size_t colon = text.find(':');
    const auto code = colon == std::string::npos ? std::nullopt : parseHex(text.substr(colon + 1));
    if (!text.empty() && !code) {
        from.reject("reply", "not a protocol and a number");
    }
    return code ? std::optional(PhoneStatus{text.substr(0, colon), std::uint32_t(*code)}) : std::nullopt;
}

} // namespace

/// Puts the files together into one set of dialects.
class DialectReader {
public:
    explicit DialectReader(std::shared_ptr<const LogPlaces> places) { m_all.m_places = std::move(places); }

    Result<void> add(const std::filesystem::path& file)
    {
        TRY_LET(FactObject from, FactObject::load(file));
        LogTool tool{from.text("id"), from.text("name"), from.textOr("family", {})};
        if (tool.id != file.stem().string()) {
            from.reject("id", "not the name of the file");
        }
        static_cast<void>(from.text("source"));
        for (const std::string& sign : from.texts("signs")) {
            listOf(m_all.m_toolsByText, number(from, sign)).push_back(m_all.m_tools.size());
        }
        for (FactObject& one : from.objects("marks")) {
            addMark(one);
        }
        m_all.m_tools.push_back(std::move(tool));
        from.finish();
        return from.verdict();
    }

    LogDialects take()
    {
        m_all.m_finder.build();
        return std::move(m_all);
    }

private:
    static std::vector<std::size_t>& listOf(std::vector<std::vector<std::size_t>>& lists, std::size_t text)
    {
        if (lists.size() <= text) {
            lists.resize(text + 1);
        }
        return lists[text];
    }

    std::size_t number(FactObject& from, const std::string& text)
    {
        if (text.empty()) {
            from.reject("text", "an empty text is everywhere");
        }
        return m_all.m_finder.add(text);
    }

    const LogPlace* place(FactObject& from, const char* field)
    {
        const std::string name = from.textOr(field, {});
        const LogPlace* found = m_all.m_places->find(name);
        if (!name.empty() && found == nullptr) {
            from.reject(field, "no such place");
        }
        return found;
    }

    void addMark(FactObject& from)
    {
        LogMark mark;
        mark.kind = readKind(from);
        mark.tool = m_all.m_tools.size();
        for (const std::string& text : from.oneOrMoreTexts("text")) {
            mark.texts.push_back(number(from, text));
        }
        for (const std::string& text : from.oneOrMoreTexts("without")) {
            mark.without.push_back(number(from, text));
        }
        readConditions(from, mark);
        readMeaning(from, mark);
        const bool steps = mark.kind == Kind::Begin || mark.kind == Kind::Done;
        if (steps && mark.at == nullptr) {
            from.reject("at", "a step needs its place");
        }
        if (mark.texts.empty()) {
            from.reject("text", "the list is empty");
        }
        from.finish();
        if (mark.texts.empty() || (steps && mark.at == nullptr)) {
            return;
        }
        listOf(m_all.m_marksByText, mark.texts.front()).push_back(m_all.m_marks.size());
        m_all.m_marks.push_back(std::move(mark));
    }

    void readConditions(FactObject& from, LogMark& mark)
    {
        mark.scoped = from.flagOr("scoped", false);
        mark.lasting = from.flagOr("lasting", false);
        if (const LogPlace* found = place(from, "from")) {
            mark.from = found->rank;
        }
        if (const LogPlace* found = place(from, "until")) {
            mark.until = found->rank;
        }
        if (from.has("enough")) {
            mark.enough = int(from.number("enough"));
        }
    }

    void readMeaning(FactObject& from, LogMark& mark)
    {
        mark.at = place(from, "at");
        mark.fault = readFault(from);
        mark.where = from.textOr("where", {});
        mark.problem = from.textOr("problem", {});
        mark.protocol = from.textOr("code", {});
        mark.bareHex = from.flagOr("bare_hex", false);
        mark.reply = readReply(from);
        for (const auto& [name, value] : from.textMap("facts")) {
            mark.facts.push_back({name, value});
        }
    }

    LogDialects m_all;
};

Result<LogDialects> LogDialects::load(const std::filesystem::path& resources)
{
    const auto folder = resources / "foreign_logs";
    TRY_LET(const auto files, jsonFilesIn(folder));
    TRY_LET(auto places, LogPlaces::load(folder / PlacesFile));
    DialectReader reader(std::make_shared<const LogPlaces>(std::move(places)));
    for (const auto& file : files) {
        if (file.filename() != PlacesFile && file.filename() != NumbersFile) {
            TRY(reader.add(file));
        }
    }
    return reader.take();
}

std::vector<std::size_t> LogDialects::toolsOf(const std::vector<TextFinder::Hit>& hits) const
{
    std::vector<std::size_t> tools;
    for (const TextFinder::Hit& hit : hits) {
        if (hit.text < m_toolsByText.size()) {
            tools.insert(tools.end(), m_toolsByText[hit.text].begin(), m_toolsByText[hit.text].end());
        }
    }
    return tools;
}

std::vector<const LogMark*> LogDialects::marksOf(const std::vector<TextFinder::Hit>& hits) const
{
    const auto there = [&hits](std::size_t text) {
        return std::any_of(
            hits.begin(), hits.end(), [text](const TextFinder::Hit& hit) { return hit.text == text; });
    };
    std::vector<std::size_t> found;
    for (const TextFinder::Hit& hit : hits) {
        if (hit.text >= m_marksByText.size()) {
            continue;
        }
        for (const std::size_t index : m_marksByText[hit.text]) {
            const LogMark& mark = m_marks[index];
            if (std::all_of(mark.texts.begin(), mark.texts.end(), there)
                && std::none_of(mark.without.begin(), mark.without.end(), there)) {
                found.push_back(index);
            }
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<const LogMark*> marks;
    for (const std::size_t index : found) {
        marks.push_back(&m_marks[index]);
    }
    return marks;
}

} // namespace flashwright
