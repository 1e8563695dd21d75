// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/place_fields.h"

#include "app/gui/models/readback_model.h"
#include "core/base/bytes.h"
#include "core/base/units.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace flashwright {

namespace {

constexpr quint64 Sector = 512; ///< the smallest thing that any of these storages erases or writes

std::optional<quint64> numberIn(const QLineEdit& field)
{
    return placeNumber(field.text(), NumberBase::Hex);
}

QLabel* hintLabel(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlaceFields::PlaceFields(const QString& name, Length length, QWidget* parent)
    : QWidget(parent)
    , m_asksLength(length == Length::Asked)
    , m_regionCaption(new QLabel(this))
    , m_beginCaption(new QLabel(this))
    , m_lengthCaption(new QLabel(this))
    , m_region(new QComboBox(this))
    , m_begin(new QLineEdit(this))
    , m_length(new QLineEdit(this))
    , m_beginHint(hintLabel(this, name + QStringLiteral("BeginHint")))
    , m_lengthHint(hintLabel(this, name + QStringLiteral("LengthHint")))
{
    m_region->setObjectName(name + QStringLiteral("Region"));
    m_begin->setObjectName(name + QStringLiteral("Begin"));
    m_length->setObjectName(name + QStringLiteral("Length"));
    for (const RegionWord& word : regionWords()) {
        m_region->addItem(word.label, QString::fromLatin1(word.region));
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_regionCaption, m_region);
    form->addRow(m_beginCaption, m_begin);
    form->addRow(m_beginHint);
    form->addRow(m_lengthCaption, m_length);
    form->addRow(m_lengthHint);
    m_regionCaption->setBuddy(m_region);
    m_beginCaption->setBuddy(m_begin);
    m_lengthCaption->setBuddy(m_length);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_lengthCaption, m_length, m_lengthHint}) {
        widget->setVisible(m_asksLength);
    }
    connect(m_region, &QComboBox::currentIndexChanged, this, &PlaceFields::refresh);
    connect(m_begin, &QLineEdit::textChanged, this, &PlaceFields::refresh);
    connect(m_length, &QLineEdit::textChanged, this, &PlaceFields::refresh);
    retranslate();
}

QString PlaceFields::wrongBegin() const
{
    const auto begin = numberIn(*m_begin);
    if (m_begin->text().trimmed().isEmpty()) {
        return tr("Type where it begins, for example 0x8000.");
    }
    if (!begin) {
        return tr("\u201c%1\u201d is no hexadecimal number.").arg(m_begin->text().trimmed());
    }
    return *begin % Sector == 0 ? QString() : tr("It must begin at a multiple of 0x200 (512 bytes).");
}

QString PlaceFields::wrongLength() const
{
    const auto length = numberIn(*m_length);
    if (!m_asksLength) {
        return {};
    }
    if (m_length->text().trimmed().isEmpty() || length == 0U) {
        return tr("Type how many bytes, for example 0x100000 or 1M.");
    }
    if (!length) {
        return tr("\u201c%1\u201d is no hexadecimal number.").arg(m_length->text().trimmed());
    }
    if (!checkedAdd(numberIn(*m_begin).value_or(0), *length)) {
        return tr("No storage reaches that far.");
    }
    return *length % Sector == 0 ? QString() : tr("The length must be a multiple of 0x200 (512 bytes).");
}

QString PlaceFields::missing() const
{
    const QString begin = wrongBegin();
    return begin.isEmpty() ? wrongLength() : begin;
}

TargetRange PlaceFields::range() const
{
    TargetRange range;
    range.address = numberIn(*m_begin).value_or(0);
    range.bytes = m_asksLength ? numberIn(*m_length).value_or(0) : 0;
    range.region = m_region->currentData().toString().toStdString();
    return range;
}

void PlaceFields::setRange(const TargetRange& range)
{
    m_region->setCurrentIndex(qMax(0, m_region->findData(QString::fromStdString(range.region))));
    m_begin->setText(QString::fromStdString(hexNumber(range.address.value_or(0))));
    m_length->setText(QString::fromStdString(hexNumber(range.bytes)));
}

QString PlaceFields::regionWord() const
{
    return m_region->currentText();
}

void PlaceFields::refresh()
{
    //: %1 is a sentence that says what is wrong with the field above it
    const QString mark = tr("\u26a0 %1");
    const QString begin = wrongBegin();
    const QString length = wrongLength();
    m_beginHint->setText(begin.isEmpty() ? QString() : mark.arg(begin));
    m_beginHint->setVisible(!begin.isEmpty());
    m_begin->setAccessibleDescription(begin);
    m_lengthHint->setText(length.isEmpty() ? QString() : mark.arg(length));
    m_lengthHint->setVisible(!length.isEmpty());
    m_length->setAccessibleDescription(length);
    Q_EMIT changed();
}

void PlaceFields::retranslate()
{
    m_regionCaption->setText(tr("Re&gion:"));
    m_beginCaption->setText(tr("Begin Addre&ss[HEX]:"));
    m_lengthCaption->setText(tr("Leng&th[HEX]:"));
    m_region->setAccessibleName(tr("Region"));
    m_begin->setAccessibleName(tr("Begin Address[HEX]"));
    m_length->setAccessibleName(tr("Length[HEX]"));
    refresh();
}

void PlaceFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
