// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/format_page.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/models/readback_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace flashwright {

FormatPage::FormatPage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_exceptBoot(new QRadioButton(this))
    , m_whole(new QRadioButton(this))
    , m_partition(new QRadioButton(this))
    , m_manual(new QRadioButton(this))
    , m_what(new QLabel(this))
    , m_name(new QComboBox(this))
    , m_regionCaption(new QLabel(this))
    , m_beginCaption(new QLabel(this))
    , m_lengthCaption(new QLabel(this))
    , m_region(new QComboBox(this))
    , m_begin(new QLineEdit(this))
    , m_length(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
{
    m_what->setWordWrap(true);
    m_exceptBoot->setChecked(true);
    m_exceptBoot->setObjectName(QStringLiteral("formatExceptBoot"));
    m_whole->setObjectName(QStringLiteral("formatWhole"));
    m_partition->setObjectName(QStringLiteral("formatPartition"));
    m_manual->setObjectName(QStringLiteral("formatManual"));
    m_name->setObjectName(QStringLiteral("formatName"));
    m_begin->setObjectName(QStringLiteral("formatBegin"));
    m_length->setObjectName(QStringLiteral("formatLength"));
    m_keep->setChecked(true);
    for (const RegionWord& word : regionWords()) {
        m_region->addItem(word.label, QString::fromLatin1(word.region));
    }
    auto* manual = new QFormLayout;
    manual->setContentsMargins(24, 0, 0, 0);
    const std::initializer_list<std::pair<QLabel*, QWidget*>> fields{
        {m_regionCaption, m_region}, {m_beginCaption, m_begin}, {m_lengthCaption, m_length}};
    for (const auto& [caption, field] : fields) {
        caption->setBuddy(field);
        manual->addRow(caption, field);
    }
    auto* named = new QHBoxLayout;
    named->setContentsMargins(24, 0, 0, 0);
    named->addWidget(m_name);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_exceptBoot);
    column->addWidget(m_whole);
    column->addWidget(m_partition);
    column->addLayout(named);
    column->addWidget(m_manual);
    column->addLayout(manual);
    column->addWidget(m_keep);
    column->addWidget(m_what);
    column->addStretch(1);
    for (QRadioButton* choice : {m_exceptBoot, m_whole, m_partition, m_manual}) {
        connect(choice, &QRadioButton::toggled, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    for (QLineEdit* field : {m_begin, m_length}) {
        connect(field, &QLineEdit::textChanged, this, &JobPage::changed);
    }
    connect(&bench.packages, &PackageController::stateChanged, this,
        [this, &packages = bench.packages] { showPartitions(packages.package().get()); });
    retranslate();
    refresh();
}

void FormatPage::showPartitions(const FirmwarePackage* package)
{
    const QString before = m_name->currentText();
    m_name->clear();
    if (package != nullptr) {
        for (const PartitionSpec& spec : package->partitions()) {
            const QString name = QString::fromStdString(spec.name);
            if (m_name->findText(name) < 0) {
                m_name->addItem(name);
            }
        }
    }
    m_name->setCurrentIndex(qMax(0, m_name->findText(before)));
    Q_EMIT changed();
}

std::optional<quint64> FormatPage::number(const QLineEdit& field)
{
    bool good = false;
    const quint64 value = field.text().trimmed().toULongLong(&good, 16);
    return good ? std::optional(value) : std::nullopt;
}

bool FormatPage::isReady() const
{
    if (m_manual->isChecked()) {
        return number(*m_begin).has_value() && number(*m_length).value_or(0) > 0;
    }
    return !m_partition->isChecked() || m_name->count() > 0;
}

QString FormatPage::title() const
{
    return tr("Format");
}

QString FormatPage::verb() const
{
    return tr("Format");
}

void FormatPage::applyTo(JobRequest& request) const
{
    request.kind = JobKind::Erase;
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.keepCalibration = m_keep->isChecked();
    TargetRange range;
    if (m_partition->isChecked()) {
        range.name = m_name->currentText().toStdString();
        request.targets = {range};
    } else if (m_manual->isChecked()) {
        range.address = number(*m_begin);
        range.bytes = number(*m_length).value_or(0);
        range.region = m_region->currentData().toString().toStdString();
        request.targets = {range};
    } else {
        request.eraseScope = m_whole->isChecked() ? EraseScope::Everything : EraseScope::ExceptBootChain;
    }
}

void FormatPage::setFrozen(bool frozen)
{
    m_frozen = frozen;
    refresh();
}

void FormatPage::refresh()
{
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_exceptBoot, m_whole, m_partition, m_manual, m_keep}) {
        widget->setEnabled(!m_frozen);
    }
    m_name->setEnabled(!m_frozen && m_partition->isChecked());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_region, m_begin, m_length}) {
        widget->setEnabled(!m_frozen && m_manual->isChecked());
    }
    m_keep->setVisible(m_whole->isChecked() || m_exceptBoot->isChecked());
    m_what->setText(m_whole->isChecked()
            ? tr("Everything on the phone is erased, what starts it included. It needs a download before it "
                 "starts again.")
            : m_exceptBoot->isChecked()
            ? tr("System, apps and user data are erased. What starts the phone stays.")
            : tr("Only this place is erased. Calibration and identity are refused here."));
}

void FormatPage::retranslate()
{
    m_exceptBoot->setText(tr("Format whole flash except &Bootloader"));
    m_whole->setText(tr("Format &whole flash"));
    m_partition->setText(tr("Format one part&ition:"));
    m_manual->setText(tr("Man&ual Format Flash:"));
    m_name->setAccessibleName(tr("Partition to format"));
    m_regionCaption->setText(tr("Re&gion:"));
    m_beginCaption->setText(tr("Begin Addre&ss[HEX]:"));
    m_lengthCaption->setText(tr("Format Leng&th[HEX]:"));
    m_region->setAccessibleName(tr("Region"));
    m_begin->setAccessibleName(tr("Begin Address[HEX]"));
    m_length->setAccessibleName(tr("Format Length[HEX]"));
    m_keep->setText(tr("Put &calibration and identity back afterwards"));
    m_keep->setToolTip(tr("They are saved on this computer first in any case"));
    m_keep->setAccessibleDescription(m_keep->toolTip());
    refresh();
}

void FormatPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    JobPage::changeEvent(event);
}

} // namespace flashwright
