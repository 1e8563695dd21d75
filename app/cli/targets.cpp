// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/targets.h"

#include "app/cli/cli_text.h"

namespace flashwright {

namespace {

using Sentence = tl::unexpected<QString>;

bool looksLikeAddress(const QString& text)
{
    return text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
}

tl::expected<std::uint64_t, QString> number(const QString& text)
{
    const auto value = parseSize(text);
    if (!value) {
        return Sentence(Cli::tr("\"%1\" is not a number like 4096, 0x1000 or 4K.").arg(text));
    }
    return *value;
}

tl::expected<TargetRange, QString> addressed(const QStringList& parts)
{
    TargetRange range;
    const auto address = number(parts[0]);
    const auto bytes = number(parts.value(1, QStringLiteral("0")));
    if (!address || !bytes) {
        return Sentence(address ? bytes.error() : address.error());
    }
    range.address = *address;
    range.bytes = *bytes;
    return range;
}

/// "REGION:ADDRESS" with or without ":LENGTH".
tl::expected<TargetRange, QString> inRegion(const QStringList& parts)
{
    auto range = addressed(parts.mid(1));
    if (range) {
        range->region = parts[0].toLower().toStdString();
    }
    return range;
}

tl::expected<TargetRange, QString> named(const QStringList& parts)
{
    TargetRange range;
    range.name = parts[0].toStdString();
    if (parts.size() == 1) {
        return range;
    }
    const auto offset = number(parts[1]);
    const auto bytes = number(parts.value(2, QStringLiteral("0")));
    if (!offset || !bytes) {
        return Sentence(offset ? bytes.error() : offset.error());
    }
    range.offset = *offset;
    range.bytes = *bytes;
    return range;
}

} // namespace

bool isRegion(const QString& text)
{
    // Hardware parts of eMMC, UFS and NAND storage, as PartitionSpec::region names them.
    static const QStringList Words{QStringLiteral("user"), QStringLiteral("boot1"), QStringLiteral("boot2"),
        QStringLiteral("rpmb"), QStringLiteral("gp1"), QStringLiteral("gp2"), QStringLiteral("gp3"),
        QStringLiteral("gp4"), QStringLiteral("lu0"), QStringLiteral("lu1"), QStringLiteral("lu2"),
        QStringLiteral("whole")};
    return Words.contains(text.toLower());
}

std::set<std::string> nameList(const QStringList& values)
{
    std::set<std::string> names;
    for (const QString& value : values) {
        for (const QString& name : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            names.insert(name.trimmed().toStdString());
        }
    }
    return names;
}

tl::expected<TargetRange, QString> parseReadTarget(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts[0].isEmpty() || parts.size() > 3) {
        return Sentence(
            Cli::tr("\"%1\" is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.")
                .arg(text));
    }
    if (parts.size() == 3 && isRegion(parts[0])) {
        return inRegion(parts);
    }
    if (!looksLikeAddress(parts[0])) {
        return named(parts);
    }
    if (parts.size() != 2) {
        return Sentence(Cli::tr("An address needs a length: %1:LENGTH.").arg(parts[0]));
    }
    return addressed(parts);
}

tl::expected<TargetRange, QString> parseWriteTarget(const QString& text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals <= 0 || equals + 1 == text.size()) {
        return Sentence(Cli::tr("\"%1\" is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.").arg(text));
    }
    const QStringList parts = text.left(equals).split(QLatin1Char(':'));
    const bool byRegion = parts.size() == 2 && isRegion(parts[0]);
    const QStringList place = byRegion ? parts : QStringList{text.left(equals)};
    auto range = byRegion ? inRegion(place) : looksLikeAddress(place[0]) ? addressed(place) : named(place);
    if (range) {
        range->file = toPath(text.mid(equals + 1));
    }
    return range;
}

tl::expected<TargetRange, QString> parseEraseTarget(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() == 3 && isRegion(parts[0])) {
        return inRegion(parts);
    }
    if (parts[0].isEmpty() || parts.size() > 2 || (parts.size() == 2 && !looksLikeAddress(parts[0]))) {
        return Sentence(Cli::tr("\"%1\" is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.").arg(text));
    }
    return looksLikeAddress(parts[0]) ? addressed(parts) : named(parts);
}

} // namespace flashwright
