// SPDX-License-Identifier: GPL-3.0-or-later
// What a single operation lacks, found before a phone is there.
#include "app/gui/controllers/workbench.h"
#include "app/gui/pages/memory_page.h"
#include "app/gui/pages/place_refusal.h"
#include "app/gui/widgets/place_fields.h"
#include "app/text/number_text.h"
#include "core/plan/image_size.h"
#include "core/plan/name_match.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

namespace flashwright {

namespace {

/// Typed before what starts the phone is written on its own.
const QString& bootWord()
{
    static const QString Word = QStringLiteral("boot-chain");
    return Word;
}

} // namespace

Result<FlashPlan> MemoryPage::draft() const
{
    JobRequest request;
    request.package = m_bench.packages.package();
    applyTo(request);
    return m_bench.packages.draft(request);
}

/// The phone's own table is asked again later; this one saves the way to it.
QString MemoryPage::tooLarge() const
{
    const FirmwarePackage* package = m_bench.packages.package().get();
    const auto size = sizeOfFile(place().file);
    if (isByAddress() || package == nullptr || !size) {
        return {};
    }
    for (const PartitionSpec& row : package->partitions()) {
        const bool same = sameName(row.name, place().name) && !row.takesRest && row.bytes > 0;
        if (same && size->expandedBytes > row.bytes) {
            return tr("The file is too large: it takes %1, and %2 has room for %3.")
                .arg(bytesText(size->expandedBytes), m_partition->currentText(), bytesText(row.bytes));
        }
    }
    return {};
}

QString MemoryPage::missingOfFile() const
{
    const QFileInfo file(m_file->text().trimmed());
    if (m_file->text().trimmed().isEmpty()) {
        return work() == Work::Write ? tr("Choose the file to write.")
                                     : tr("Choose the file to compare with.");
    }
    if (!file.isFile() || file.size() == 0) {
        return tr("%1 is no file that can be used.").arg(file.fileName());
    }
    if (isByAddress() && !m_place->missing().isEmpty()) {
        return m_place->missing();
    }
    if (const QString large = tooLarge(); !large.isEmpty()) {
        return large;
    }
    const Result<FlashPlan> plan = draft();
    if (!plan) {
        return refusalText(plan.error());
    }
    const bool startsPhone = work() == Work::Write && plan->worstDanger() == Danger::BootChain;
    return startsPhone && m_word->text().trimmed() != bootWord()
        ? tr("Type \u201c%1\u201d first: a wrong file here leaves the phone dead.").arg(bootWord())
        : QString();
}

/// Known before a phone is there: FDLs have no such command.
QString MemoryPage::missingOfTest() const
{
    const ProtocolModule* module = m_bench.packages.module();
    return module != nullptr && module->id() == "unisoc"
        ? tr("The loaders of Unisoc phones offer no memory test.")
        : QString();
}

QString MemoryPage::missing() const
{
    if (m_bench.packages.package() == nullptr) {
        return {}; // said of every page
    }
    if (hasFile()) {
        return missingOfFile();
    }
    if (work() == Work::TestMemory) {
        return missingOfTest();
    }
    if (work() == Work::Repartition) {
        const Result<FlashPlan> plan = draft();
        return plan ? QString() : refusalText(plan.error());
    }
    return {};
}

} // namespace flashwright
