// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of single operations says.
#include "app/gui/pages/memory_page.h"
#include "app/gui/pages/page_heading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace flashwright {

QString MemoryPage::title() const
{
    return tr("Memory");
}

QString MemoryPage::verb() const
{
    switch (work()) {
    case Work::TestMemory:
        return tr("Test the Memory");
    case Work::Write:
        return tr("Write Memory");
    case Work::Verify:
        return tr("Verify");
    case Work::Repartition:
        return tr("Repartition");
    case Work::Restart:
        return tr("Restart");
    case Work::PowerOff:
        return tr("Power Off");
    }
    return {};
}

QString MemoryPage::meaning() const
{
    switch (work()) {
    case Work::TestMemory:
        return tr("The loader tests the phone's RAM and says what it found; the log shows it word for word. "
                  "Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders "
                  "have no test. Nothing on the phone is changed.");
    case Work::Write:
        return tr("Writes one file to one partition or address. This changes the phone: what was there is "
                  "lost. You see the plan first, and identity and calibration are saved before.");
    case Work::Verify:
        return tr("Reads one place and compares it with a file, byte for byte. Nothing on the phone is "
                  "changed.");
    case Work::Repartition:
        return tr("Gives the phone the partition table of the loaded firmware. This changes the phone: what "
                  "lies in partitions that move is lost. You see the plan first.");
    case Work::Restart:
        return tr("Starts the loader and lets the phone start again. Nothing on it is changed.");
    case Work::PowerOff:
        return tr("Starts the loader and switches the phone off. Nothing on it is changed.");
    }
    return {};
}

void MemoryPage::retranslateWork()
{
    m_meaning->setText(meaning());
    m_work->setAccessibleDescription(meaning());
}

void MemoryPage::retranslate()
{
    m_heading->setTexts(tr("Memory and single operations"),
        tr("For experts. Only Write Memory and Repartition change the phone."));
    m_workCaption->setText(tr("Opera&tion:"));
    m_work->setAccessibleName(tr("Operation"));
    const QStringList names{tr("Memory test"), tr("Write Memory"), tr("Verify a place with a file"),
        tr("Repartition"), tr("Restart the phone"), tr("Switch the phone off")};
    for (int at = 0; at < names.size(); ++at) {
        m_work->setItemText(at, names.at(at));
    }
    m_fileCaption->setText(tr("F&ile:"));
    m_file->setAccessibleName(tr("File"));
    m_choose->setText(tr("choose"));
    m_choose->setAccessibleName(tr("Choose the file"));
    m_partitionCaption->setText(tr("Pl&ace:"));
    m_partition->setAccessibleName(tr("Partition, or by region and address"));
    m_partition->setItemText(0, tr("by region and address"));
    m_allow->setText(tr("A&llow this identity or calibration to be overwritten; a copy is saved first"));
    m_wordCaption->setText(tr("This starts the pho&ne; with a wrong file it is dead. Type \u201c%1\u201d to "
                              "allow it:")
                               .arg(QStringLiteral("boot-chain")));
    m_word->setAccessibleName(tr("Word that allows it"));
    refresh();
}

} // namespace flashwright
