// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/package_card.h"

#include "app/gui/bridge/background.h"
#include "app/gui/controllers/package_controller.h"
#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "app/text/problem_text.h"
#include "core/firmware/backup_manifest.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace flashwright {

namespace {

QString chipNames(const PackageFacts& facts)
{
    QStringList names;
    for (const std::string& name : facts.chips) {
        names += QString::fromStdString(name).toUpper();
    }
    return names.join(QStringLiteral(" / "));
}

/// The findings that a person should read, worst first.
QString findingLines(const FirmwarePackage& package)
{
    QStringList lines;
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        for (const Finding& finding : package.findings()) {
            if (finding.severity == severity) {
                lines += PackageCard::tr("%1: %2").arg(severityText(severity), findingText(finding));
            }
        }
    }
    return lines.mid(0, 4).join(u'\n');
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString supportText(const ChipProfile* chip)
{
    if (chip == nullptr) {
        return PackageCard::tr("\u26a0 This firmware does not name a chip that is known here. The phone is "
                               "asked before anything is "
                               "written.");
    }
    const auto found = chip->verified.find("write");
    const QString level = found == chip->verified.end() ? QString() : QString::fromStdString(found->second);
    if (level.startsWith(QLatin1String("bench"))) {
        return PackageCard::tr("\u2713 Writing was proved on a real phone with this chip (%1).")
            .arg(level.section(u' ', 1));
    }
    if (level == QLatin1String("replay")) {
        return PackageCard::tr("\u2713 Writing was proved against recordings of real phones with this chip.");
    }
    return level == QLatin1String("virtual")
        ? PackageCard::tr("Writing was tried on virtual phones with this chip, not yet on a real one.")
        : PackageCard::tr("\u26a0 Writing was not tried yet with this chip. Make a backup first.");
}

PackageCard::PackageCard(const PackageController& packages, QWidget* parent)
    : QWidget(parent)
    , m_packages(packages)
    , m_title(plainLabel(this))
    , m_facts(plainLabel(this))
    , m_support(plainLabel(this))
    , m_findings(plainLabel(this))
    , m_fold(new QToolButton(this))
    , m_details(new QWidget(this))
    , m_fileCaption(new QLabel(m_details))
    , m_file(plainLabel(m_details))
    , m_formatCaption(new QLabel(m_details))
    , m_format(plainLabel(m_details))
    , m_sumCaption(new QLabel(m_details))
    , m_sum(plainLabel(m_details))
    , m_calculate(new QPushButton(m_details))
{
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("packageTitle"));
    m_facts->setObjectName(QStringLiteral("packageFacts"));
    m_support->setObjectName(QStringLiteral("packageSupport"));
    m_findings->setObjectName(QStringLiteral("packageFindings"));
    m_fold->setObjectName(QStringLiteral("packageFold"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sum->setObjectName(QStringLiteral("packageSum"));
    m_calculate->setObjectName(QStringLiteral("packageCalculate"));
    auto* grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_fileCaption, 0, 0, Qt::AlignTop);
    grid->addWidget(m_file, 0, 1, 1, 2);
    grid->addWidget(m_formatCaption, 1, 0, Qt::AlignTop);
    grid->addWidget(m_format, 1, 1, 1, 2);
    grid->addWidget(m_sumCaption, 2, 0);
    grid->addWidget(m_sum, 2, 1);
    grid->addWidget(m_calculate, 2, 2);
    grid->setColumnStretch(1, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_fold, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    for (QWidget* line : std::initializer_list<QWidget*>{m_facts, m_support, m_findings, m_details}) {
        column->addWidget(line);
    }
    connect(m_fold, &QToolButton::toggled, this, &PackageCard::showDetails);
    connect(m_calculate, &QPushButton::clicked, this, &PackageCard::work);
    retranslate();
}

void PackageCard::refresh()
{
    if (m_sumOf != m_packages.path()) {
        m_worker = std::jthread();
        m_sumOf.clear();
        m_sum->clear();
    }
    const auto& package = m_packages.package();
    if (package == nullptr) {
        return;
    }
    const PackageFacts& facts = package->facts();
    const QString file = QFileInfo(m_packages.path()).fileName();
    const QString product = QString::fromStdString(facts.product + " " + facts.version).trimmed();
    m_title->setText(product.isEmpty() ? file : product);
    QStringList known;
    const QString chips = chipNames(facts);
    if (!chips.isEmpty()) {
        known += chips;
    }
    if (facts.storage != StorageKind::Unknown) {
        known += storageText(facts.storage);
    }
    known += bytesText(facts.bytes);
    known += tr("%n entries", nullptr, int(package->entries().size()));
    known += file;
    m_facts->setText(known.join(QStringLiteral(" \u00b7 ")));
    m_support->setText(supportText(m_packages.chip()));
    const QString lines = findingLines(*package);
    m_findings->setText(lines);
    m_findings->setVisible(!lines.isEmpty());
    m_file->setText(QDir::toNativeSeparators(m_packages.path()));
    m_format->setText(QString::fromStdString(facts.format));
    showDetails();
}

void PackageCard::showDetails()
{
    const bool open = m_fold->isChecked();
    m_fold->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_details->setVisible(open);
    // A folder has no sum of its own.
    const bool single = QFileInfo(m_packages.path()).isFile();
    m_sumCaption->setVisible(single);
    m_sum->setVisible(single);
    m_calculate->setVisible(single && m_sumOf.isEmpty());
    m_calculate->setEnabled(!m_worker.joinable());
}

void PackageCard::work()
{
    const auto sum = [file = m_packages.path().toStdString()](const std::stop_token& stop) {
        std::uint64_t bytes = 0;
        return fileSha256(file, bytes, stop);
    };
    const auto done = [this, file = m_packages.path()](const Result<std::string>& result) {
        if (file == m_packages.path()) {
            m_sumOf = file;
            worked(result);
        }
    };
    m_sum->setText(tr("The file is read\u2026"));
    m_worker = runInBackground(this, sum, done);
    showDetails();
}

void PackageCard::worked(const Result<std::string>& sum)
{
    m_worker = std::jthread();
    m_sum->setText(sum ? QString::fromStdString(*sum) : problemText(sum.error()));
    showDetails();
}

void PackageCard::retranslate()
{
    m_fold->setText(tr("D&etails"));
    m_fold->setAccessibleDescription(tr("Shows the file, its format and its check sum"));
    m_fileCaption->setText(tr("File:"));
    m_formatCaption->setText(tr("Format:"));
    m_sumCaption->setText(tr("SHA-256:"));
    m_calculate->setText(tr("&Calculate"));
    m_calculate->setAccessibleDescription(tr("Reads the whole file to calculate its SHA-256"));
    refresh();
}

void PackageCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        showDetails();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
