// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/lender_page.h"

#include "app/gui/bridge/background.h"
#include "app/text/problem_text.h"
#include "core/firmware/package_opener.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace flashwright {

LenderPage::LenderPage(const Workbench& bench, QWidget* parent)
    : GuidePage(bench, parent)
    , m_caption(addText())
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(this))
{
    m_path->setObjectName(QStringLiteral("lenderPath"));
    m_choose->setObjectName(QStringLiteral("lenderFile"));
    m_caption->setBuddy(m_path);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    column().addLayout(row);
    m_state = addText("lenderState");
    column().addStretch(1);
    connect(m_path, &QLineEdit::returnPressed, this, &LenderPage::openTyped);
    connect(m_path, &QLineEdit::editingFinished, this, &LenderPage::openTyped);
    connect(m_path, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choose the Firmware"),
            QFileInfo(m_path->text()).absolutePath(),
            tr("All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)"));
        if (!path.isEmpty()) {
            m_path->setText(path);
            openTyped();
        }
    });
    // What was opened belongs to the modules of a station.
    connect(&bench.stations, &StationController::aboutToChange, this, [this] {
        ++m_turn;
        m_worker = {};
        m_package.reset();
        m_open.clear();
        m_opening = false;
    });
    LenderPage::retranslate();
}

LenderPage::~LenderPage() = default;

void LenderPage::initializePage()
{
    if (m_path->text().isEmpty()) {
        propose();
    }
    refresh();
}

/// The firmware that is loaded, else that of the practice phone, else the one that was loaded last.
void LenderPage::propose()
{
    const PackageController& packages = bench().packages;
    const bool ready = packages.state() == PackageController::State::Ready;
    QString path;
    if (ready && packages.package()->facts().format != "backup") {
        path = packages.path();
    } else if (bench().stations.isPractice()) {
        const auto firmware = bench().stations.station()->practiceFirmware(bench().stations.profile());
        path = firmware ? QString::fromStdString(firmware->string()) : QString();
    } else {
        const QStringList recent =
            bench().preferences.store().value(QLatin1String("recentPackets")).toStringList();
        path = recent.isEmpty() || !QFileInfo::exists(recent.front()) ? QString() : recent.front();
    }
    m_path->setText(path);
    openTyped();
}

void LenderPage::openTyped()
{
    const QString path = m_path->text().trimmed();
    Station* station = bench().stations.station();
    if (path == m_open || station == nullptr) {
        return;
    }
    m_open = path;
    m_package.reset();
    m_error.reset();
    ++m_turn;
    m_opening = !path.isEmpty();
    refresh();
    if (path.isEmpty()) {
        return;
    }
    const auto work = [modules = &station->modules(), path](const std::stop_token&) {
        return openFirmware(*modules, std::filesystem::path(path.toStdString()));
    };
    m_worker = runInBackground(
        this, work, [this, turn = m_turn](Result<std::shared_ptr<const FirmwarePackage>> result) {
            if (turn == m_turn) {
                opened(std::move(result));
            }
        });
}

void LenderPage::opened(Result<std::shared_ptr<const FirmwarePackage>> result)
{
    m_opening = false;
    if (result) {
        m_package = std::move(*result);
    } else {
        m_error = result.error();
    }
    refresh();
}

bool LenderPage::isComplete() const
{
    const QString path = m_path->text().trimmed();
    return path.isEmpty() || (path == m_open && m_package != nullptr);
}

QWidget* LenderPage::first() const
{
    return isComplete() ? nullptr : m_path;
}

void LenderPage::refresh()
{
    if (m_opening) {
        m_state->setText(tr("Opening\u2026"));
    } else if (m_error) {
        m_state->setText(tr("\u26a0 This firmware cannot be used: %1").arg(problemText(*m_error)));
    } else if (m_package != nullptr) {
        m_state->setText(tr("\u2713 The loaders of %1 %2 are used; nothing else of it.")
                             .arg(QString::fromStdString(m_package->facts().product),
                                 QString::fromStdString(m_package->facts().version)));
    } else {
        m_state->setText(tr("Without one, the loaders that this program knows already are tried."));
    }
    Q_EMIT completeChanged();
}

void LenderPage::retranslate()
{
    say(tr("Loaders of this model"),
        tr("To talk to a phone, its loaders are needed; any stock firmware of the same model has them."));
    m_caption->setText(tr("Fir&mware that lends them:"));
    m_path->setAccessibleName(tr("Path of the firmware that lends its loaders"));
    m_path->setAccessibleDescription(tr("Type a path and press Return, or choose a file"));
    m_path->setPlaceholderText(tr("Type a path and press Return, or choose a file"));
    m_choose->setText(tr("Choose F&ile\u2026"));
    refresh();
}

} // namespace flashwright
