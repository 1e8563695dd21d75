// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/firmware_page.h"

#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "app/text/problem_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace flashwright {

using State = PackageController::State;

FirmwarePage::FirmwarePage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_caption(addText())
    , m_path(new QLineEdit(this))
    , m_file(new QPushButton(this))
    , m_folder(new QPushButton(this))
{
    m_path->setObjectName(QStringLiteral("firmwarePath"));
    m_file->setObjectName(QStringLiteral("firmwareFile"));
    m_folder->setObjectName(QStringLiteral("firmwareFolder"));
    m_caption->setBuddy(m_path);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_file);
    row->addWidget(m_folder);
    column().addLayout(row);
    m_state = addText("firmwareState");
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("firmwareProgress"));
    column().addWidget(m_progress);
    column().addStretch(1);
    connect(m_path, &QLineEdit::returnPressed, this, &FirmwarePage::openTyped);
    connect(m_path, &QLineEdit::editingFinished, this, &FirmwarePage::openTyped);
    connect(m_path, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_file, &QPushButton::clicked, this, &FirmwarePage::chooseFile);
    connect(m_folder, &QPushButton::clicked, this, &FirmwarePage::chooseFolder);
    connect(&bench.packages, &PackageController::stateChanged, this, &FirmwarePage::refresh);
    connect(&bench.packages, &PackageController::checkProgressed, this, &FirmwarePage::refresh);
    FirmwarePage::retranslate();
}

void FirmwarePage::initializePage()
{
    m_path->setText(bench().packages.path());
    refresh();
}

bool FirmwarePage::isComplete() const
{
    return bench().packages.state() == State::Ready && m_path->text().trimmed() == bench().packages.path();
}

QWidget* FirmwarePage::first() const
{
    return isComplete() ? nullptr : m_path;
}

void FirmwarePage::choose(const QString& path)
{
    if (!path.isEmpty()) {
        bench().preferences.store().setValue(QLatin1String("packetFolder"), QFileInfo(path).absolutePath());
        m_path->setText(path);
        openTyped();
    }
}

void FirmwarePage::openTyped()
{
    const QString path = m_path->text().trimmed();
    if (!path.isEmpty() && path != bench().packages.path() && !bench().flash.isActive()) {
        bench().packages.open(path);
    }
}

void FirmwarePage::chooseFile()
{
    const QString folder =
        bench().preferences.store().value(QLatin1String("packetFolder"), QDir::homePath()).toString();
    choose(QFileDialog::getOpenFileName(this, tr("Choose the Firmware"), folder,
        tr("All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;"
           "Archives (*.zip);;All files (*)")));
}

void FirmwarePage::chooseFolder()
{
    const QString folder =
        bench().preferences.store().value(QLatin1String("packetFolder"), QDir::homePath()).toString();
    choose(QFileDialog::getExistingDirectory(this, tr("Choose the Firmware Folder"), folder));
}

void FirmwarePage::refresh()
{
    const PackageController& packages = bench().packages;
    m_state->setText(stateText());
    m_progress->setVisible(packages.state() == State::Opening || packages.state() == State::Checking);
    m_progress->setRange(0, packages.state() == State::Checking && packages.checkTotal() > 0 ? 1000 : 0);
    if (packages.checkTotal() > 0) {
        m_progress->setValue(int(packages.checkedBytes() * 1000 / packages.checkTotal()));
    }
    Q_EMIT completeChanged();
}

QString FirmwarePage::stateText() const
{
    const PackageController& packages = bench().packages;
    switch (packages.state()) {
    case State::Empty:
        return tr(
            "No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.");
    case State::Opening:
        return tr("Opening\u2026");
    case State::Checking:
        return tr("Checking every file\u2026");
    case State::Bad:
        return tr("\u26a0 This firmware cannot be used: %1")
            .arg(packages.error() ? problemText(*packages.error()) : QString());
    case State::Ready:
        break;
    }
    const PackageFacts& facts = packages.package()->facts();
    const ChipProfile* chip = packages.chip();
    const QString name = chip == nullptr || chip->names.empty()
        ? QString::fromStdString(facts.chips.empty() ? std::string() : facts.chips.front())
        : QString::fromStdString(chip->names.front());
    //: %1 product, %2 version, %3 chip, %4 size
    return tr("\u2713 Checked: %1 %2, for %3, %4.")
        .arg(QString::fromStdString(facts.product), QString::fromStdString(facts.version),
            name.isEmpty() ? tr("an unnamed chip") : name, bytesText(facts.bytes));
}

void FirmwarePage::retranslate()
{
    say(tr("Choose the firmware"), tr("Take the one for exactly this model; nothing is written yet."));
    m_caption->setText(tr("Fir&mware:"));
    m_path->setAccessibleName(tr("Path of the firmware"));
    m_path->setAccessibleDescription(tr("Type a path and press Return, or choose a file"));
    m_path->setPlaceholderText(tr("Type a path and press Return, or choose a file"));
    m_file->setText(tr("Choose F&ile\u2026"));
    m_folder->setText(tr("Choose F&older\u2026"));
    m_progress->setAccessibleName(tr("Check of the firmware"));
    refresh();
}

} // namespace flashwright
