// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with kept copies: check, copy elsewhere, remove old ones.
#include "app/gui/bridge/background.h"
#include "app/gui/models/vault_words.h"
#include "app/gui/sections/vault_section.h"
#include "app/setup/station.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

namespace flashwright {

namespace {

constexpr std::size_t KeptOfEachUnit = 3;

} // namespace

void VaultSection::work(
    const QString& message, std::function<Result<void>(const std::stop_token&)> job, const QString& done)
{
    tell(message);
    m_working = runInBackground(this, std::move(job),
        [this, done](const Result<void>& result) { tell(result ? done : problemText(result.error())); });
}

void VaultSection::check()
{
    const std::vector<VaultEntry> copies = chosenCopies();
    if (copies.empty() || m_station == nullptr) {
        return;
    }
    tell(tr("Checking\u2026"));
    using Found = std::vector<std::pair<std::string, Result<void>>>;
    const auto look = [folder = m_station->vault().folder(), copies](const std::stop_token& stop) {
        Found found;
        for (const VaultEntry& copy : copies) {
            found.emplace_back(copy.id, Vault(folder).verify(copy, stop));
        }
        return found;
    };
    m_working = runInBackground(this, look, [this](const Found& found) {
        QString damaged;
        for (const auto& [id, result] : found) {
            m_states[id] = result ? QString() : problemText(result.error());
            damaged = result ? damaged : m_states[id];
        }
        const VaultEntry* entry = chosen();
        fillList(entry == nullptr ? std::string() : entry->id);
        showChosen();
        tell(damaged.isEmpty() ? tr("Every file is as it was when it was read from the phone.") : damaged);
    });
}

void VaultSection::exportChosen()
{
    const VaultEntry* entry = chosen();
    if (entry == nullptr) {
        return;
    }
    const QString name =
        QStringLiteral("%1-%2.zip")
            .arg(QString::fromStdString(entry->family), QString::fromStdString(entry->made).left(10));
    const QString to = QFileDialog::getSaveFileName(
        this, tr("Copy Elsewhere"), QDir::home().filePath(name), tr("Archives (*.zip)"));
    if (to.isEmpty()) {
        return;
    }
    work(
        tr("Copying…"),
        [folder = m_station->vault().folder(), copy = *entry, to](
            const std::stop_token& stop) { return Vault(folder).exportTo(copy, to.toStdString(), stop); },
        tr("Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.")
            .arg(to));
}

void VaultSection::prune()
{
    tell(tr("Looking for old copies…"));
    const auto look = [folder = m_station->vault().folder()](
                          const std::stop_token&) { return Vault(folder).prune(KeptOfEachUnit, true); };
    m_working =
        runInBackground(this, look, [this](const Result<std::vector<VaultEntry>>& old) { askToPrune(old); });
}

/// The copies that would go, the first of them by name.
QString VaultSection::previewOf(const std::vector<VaultEntry>& old)
{
    constexpr std::size_t Shown = 8;
    QStringList lines;
    for (const VaultEntry& entry : old) {
        if (std::size_t(lines.size()) == Shown) {
            lines += tr("and %n more", nullptr, int(old.size() - Shown));
            break;
        }
        //: %1 is a date, %2 a phone, %3 a size
        lines += tr("%1: %2, %3").arg(keptDateText(entry), keptPhoneText(entry), bytesText(keptBytes(entry)));
    }
    return lines.join(u'\n');
}

/// Shown first, removed on a yes.
void VaultSection::askToPrune(const Result<std::vector<VaultEntry>>& old)
{
    if (!old) {
        tell(problemText(old.error()));
        return;
    }
    if (old->empty()) {
        tell(tr("No phone has more than %n copies.", nullptr, int(KeptOfEachUnit)));
        return;
    }
    tell({});
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove old copies?"),
        tr("Remove %n old copies?", nullptr, int(old->size())), QMessageBox::Yes | QMessageBox::Cancel, this);
    box->setInformativeText(tr("Of each phone the newest %n stay.", nullptr, int(KeptOfEachUnit))
        % QLatin1String("\n\n") % previewOf(*old));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Yes) {
            removeOld();
        }
    });
    box->open();
}

void VaultSection::removeOld()
{
    const auto remove = [folder = m_station->vault().folder()](
                            const std::stop_token&) { return Vault(folder).prune(KeptOfEachUnit, false); };
    m_working = runInBackground(this, remove, [this](const Result<std::vector<VaultEntry>>& removed) {
        tell(removed ? QString() : problemText(removed.error()));
        refresh();
    });
}

} // namespace flashwright
