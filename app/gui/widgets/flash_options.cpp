// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/flash_options.h"

#include "app/gui/preferences/job_preferences.h"
#include "app/gui/widgets/loader_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace flashwright {

FlashOptions::FlashOptions(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_loaders(new LoaderFields(preferences.store(), this))
    , m_verify(new QCheckBox(this))
    , m_repartition(new QCheckBox(this))
    , m_afterCaption(new QLabel(this))
    , m_after(new QComboBox(this))
{
    m_verify->setObjectName(QStringLiteral("verify"));
    m_repartition->setObjectName(QStringLiteral("repartition"));
    m_after->setObjectName(QStringLiteral("afterwards"));
    for (const Farewell farewell : {Farewell::Reboot, Farewell::PowerOff, Farewell::Stay}) {
        m_after->addItem(QString(), int(farewell));
    }
    m_afterCaption->setBuddy(m_after);
    auto* after = new QHBoxLayout;
    after->addWidget(m_afterCaption);
    after->addWidget(m_after, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_verify);
    column->addWidget(m_repartition);
    column->addLayout(after);
    column->addWidget(m_loaders);
    column->addStretch(1);
    connect(m_verify, &QCheckBox::clicked, this,
        [this](bool checked) { m_preferences.set(preference::Verify, checked); });
    connect(m_after, &QComboBox::activated, this,
        [this] { m_preferences.set(preference::Farewell, m_after->currentData().toInt()); });
    connect(m_repartition, &QCheckBox::toggled, this, &FlashOptions::changed);
    connect(&m_preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(preference::Verify.key) || key == QLatin1String(preference::Farewell.key)) {
            showPreferences();
            Q_EMIT changed();
        }
    });
    showPreferences();
    retranslate();
}

void FlashOptions::showPreferences()
{
    m_verify->setChecked(m_preferences.get(preference::Verify));
    m_after->setCurrentIndex(qMax(0, m_after->findData(m_preferences.get(preference::Farewell))));
}

bool FlashOptions::allowsRepartition() const
{
    return m_repartition->isChecked();
}

void FlashOptions::take(const JobRequest& request, bool verifySaid)
{
    m_repartition->setChecked(request.allowRepartition);
    if (verifySaid) {
        m_preferences.set(preference::Verify, request.verify);
        m_preferences.set(preference::VerifyDepth, int(request.verifyDepth));
    }
    if (request.farewellAsked) {
        m_preferences.set(preference::Farewell, int(request.farewell));
    }
}

void FlashOptions::setScene(Scene scene)
{
    m_repartition->setVisible(scene == Scene::Download);
}

void FlashOptions::retranslate()
{
    m_verify->setText(tr("Read bac&k and compare after writing"));
    m_verify->setToolTip(tr("Takes longer, and proves that the phone stored every byte"));
    m_verify->setAccessibleDescription(m_verify->toolTip());
    m_repartition->setText(tr("Allow a new partition &table"));
    m_repartition->setToolTip(
        tr("If the phone's table differs from the packet's, it is replaced. This erases the user's data."));
    m_repartition->setAccessibleDescription(m_repartition->toolTip());
    m_afterCaption->setText(tr("After&wards:"));
    m_after->setAccessibleName(tr("What the phone does after the download"));
    const QStringList names{tr("Restart the phone"), tr("Switch the phone off"), tr("Stay in download mode")};
    for (int at = 0; at < m_after->count(); ++at) {
        m_after->setItemText(at, names.value(at));
    }
}

void FlashOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
