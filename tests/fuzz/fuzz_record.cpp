// SPDX-License-Identifier: GPL-3.0-or-later
// A line of records.jsonl from anywhere: what is read is written and read again the same. The masker sees the
// same bytes as text.
#include "core/history/record_json.h"
#include "core/report/masker.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace flashwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray line(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    Masker masker("key");
    const QString text = QString::fromUtf8(line);
    masker.learnFrom(text);
    (void)masker.masked(text);
    if (masker.maskedBytes(line).size() != line.size()) {
        std::abort();
    }
    const auto record = recordFromJson(QJsonDocument::fromJson(line).object());
    if (!record) {
        return 0;
    }
    const auto again = recordFromJson(recordJson(*record));
    if (!again || recordJson(*again) != recordJson(*record)) {
        std::abort();
    }
    return 0;
}
