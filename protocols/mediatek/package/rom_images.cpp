// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/rom_images.h"

#include "core/base/letter_case.h"
#include "core/image/file_source.h"
#include "core/image/gzip_source.h"
#include "core/image/sparse_source.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t HeadBytes = 0x200 + 28; // a signing header and a sparse header
// Source: [spec] github.com/git-lfs/git-lfs: docs/spec.md
constexpr std::string_view LfsStart = "version https://git-lfs.github.com/spec/";

std::string withSlashes(std::string name)
{
    std::ranges::replace(name, '\\', '/');
    while (name.starts_with("./")) {
        name.erase(0, 2);
    }
    return name;
}

std::string plainName(const std::string& name)
{
    return name.substr(name.rfind('/') + 1); // npos + 1 = 0
}

/// The one file of that name in a sub-folder.
std::string elsewhere(const FileSet& files, const std::string& name)
{
    std::string found;
    for (const FileSetMember& member : files.members()) {
        if (lower(plainName(member.name)) == lower(plainName(name))) {
            if (!found.empty()) {
                return {};
            }
            found = member.name;
        }
    }
    return found;
}

void setProblem(RomImage& image, const Error& error)
{
    const std::string_view said = error.fact("problem");
    image.problem = said == "gzip-bad" || said == "sparse-bad" ? said : std::string_view("unreadable");
    image.source = nullptr;
    for (const Fact& fact : error.facts) {
        if (fact.name != "problem" && fact.name != "file") {
            image.facts.push_back(fact);
        }
    }
}

} // namespace

bool staysInside(std::string_view fileName)
{
    const std::string name = withSlashes(std::string(fileName));
    if (name.empty() || name.starts_with('/') || name.find(':') != std::string::npos) {
        return false;
    }
    for (std::size_t at = 0; at <= name.size();) {
        const auto end = std::min(name.find('/', at), name.size());
        if (name.substr(at, end - at) == "..") {
            return false;
        }
        at = end + 1;
    }
    return true;
}

RomImages::RomImages(std::shared_ptr<const FileSet> files)
    : m_files(std::move(files))
{
}

const RomImage& RomImages::find(const std::string& fileName)
{
    const auto known = m_known.find(fileName);
    return known != m_known.end() ? known->second : m_known.emplace(fileName, look(fileName)).first->second;
}

RomImage RomImages::look(const std::string& fileName) const
{
    RomImage image;
    if (!staysInside(fileName)) {
        image.problem = "unsafe-name";
        return image;
    }
    const FileSetMember* member = m_files == nullptr ? nullptr : findMember(*m_files, fileName);
    if (member != nullptr && member->name != withSlashes(fileName)) {
        image.note = "image-other-case";
    }
    if (member == nullptr && m_files != nullptr) {
        member = findMember(*m_files, fileName + ".gz");
    }
    if (member == nullptr) {
        image.problem = "image-missing";
        image.member = m_files == nullptr ? std::string() : elsewhere(*m_files, fileName);
        image.note = image.member.empty() ? "" : "image-elsewhere";
        return image;
    }
    image.member = member->name;
    probe(image);
    return image;
}

void RomImages::probe(RomImage& image) const
{
    auto file = m_files->open(image.member);
    if (file && lower(image.member).ends_with(".gz") && looksGzip(**file)) {
        file = openGzip(*file);
        image.note = "image-packed";
    }
    if (!file) {
        setProblem(image, file.error());
        return;
    }
    image.source = std::move(*file);
    image.bytes = image.source->size();
    Bytes head(static_cast<std::size_t>(std::min(HeadBytes, image.bytes)));
    if (const auto read = image.source->readAt(0, head); !read) {
        setProblem(image, read.error());
        return;
    }
    if (asText(head).starts_with(LfsStart)) {
        image.problem = "lfs-pointer";
        image.source = nullptr;
        return;
    }
    // The sparse reader wants the whole image in its source; its header is all that is needed here.
    const std::uint64_t headBytes = head.size();
    const auto start = bytesAsSource(image.member, std::move(head));
    if (const auto sparse = looksSparse(*start, 0, headBytes); !sparse || !*sparse) {
        return;
    }
    const auto facts = readSparseHeader(*start, 0, headBytes);
    if (!facts) {
        setProblem(image, facts.error());
        return;
    }
    image.expandedBytes = facts->expandedBytes;
}

} // namespace flashwright::mediatek
