// SPDX-License-Identifier: GPL-3.0-or-later
// What the page for reading back says, before and after a job.
#include "app/gui/controllers/workbench.h"
#include "app/gui/pages/page_heading.h"
#include "app/gui/pages/readback_page.h"
#include "app/gui/pages/result_strip.h"
#include "app/gui/widgets/choice_card.h"
#include "app/text/number_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace flashwright {

void ReadbackPage::rowFinished(quint64 row)
{
    const PhoneRow* line = m_bench.phones.find(row);
    const bool isRead = m_bench.flash.context().title.kind == "read";
    if (line == nullptr || line->verdict != Verdict::Passed || !isRead || line->outcome.savedFiles.empty()) {
        return;
    }
    const auto& files = line->outcome.savedFiles;
    const QString path = QString::fromStdString(files.front().parent_path().string());
    m_result->tell(ResultStrip::Tone::Good,
        tr("%n file(s) were read and lie in %1.", nullptr, int(files.size())).arg(path), path);
}

void ReadbackPage::backupMade(const BackupMade& backup)
{
    const QString path = QString::fromStdString(backup.folder.string());
    const QString size = bytesText(backup.bytes);
    const int files = int(backup.files);
    const QString identity = tr("The backup is whole and verified: %n file(s), %1, read twice with the same "
                                "result. It lies in %2, and a second copy is under Kept Data.",
        nullptr, files);
    const QString other = tr("The backup is whole: %n file(s), %1, each with its checksum in manifest.json, "
                             "so that it can be proved before it is put back. It lies in %2.",
        nullptr, files);
    m_result->tell(ResultStrip::Tone::Good,
        (backup.scope == BackupScope::Identity ? identity : other).arg(size, path), path);
}

void ReadbackPage::retranslate()
{
    m_heading->setTexts(tr("Read back and backup"),
        tr("Copies the phone, or parts of it, to this computer. Nothing on the phone is changed."));
    m_identity->setTexts(tr("Back up what &belongs to this phone (identity and calibration)"),
        tr("IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is "
           "read twice and compared; a second copy goes to Kept Data."));
    m_everything->setTexts(tr("Back up &everything"),
        tr("Every partition, the owner's data included, with a list of checksums. It can be put back later. "
           "This may take an hour."));
    m_partitions->setTexts(tr("&Choose partitions"), tr("Only the rows that you tick, one file for each."));
    m_view->setAccessibleName(tr("Places to read"));
    m_view->setAccessibleDescription(tr("Press Space to tick a place; places by address can be edited"));
    m_add->setText(tr("&Add"));
    m_add->setToolTip(tr("One more place, by address (Insert)"));
    m_remove->setText(tr("Re&move"));
    m_remove->setToolTip(tr("Takes away the chosen place by address (Delete)"));
    m_all->setText(tr("Select a&ll"));
    m_all->setAccessibleDescription(tr("Ticks every row, or none"));
    m_baseCaption->setText(tr("N&umbers:"));
    m_base->setItemText(0, tr("hexadecimal"));
    m_base->setItemText(1, tr("decimal"));
    m_base->setAccessibleName(tr("How addresses and lengths are shown and typed"));
    m_folderCaption->setText(tr("Save &in:"));
    m_choose->setText(tr("choose"));
    m_choose->setAccessibleName(tr("Choose the folder"));
    m_folder->setAccessibleName(tr("Folder for the files"));
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAccessibleDescription(button->toolTip());
    }
    // A button's text replaces its shortcut.
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_model.retranslate();
    refresh();
}

} // namespace flashwright
