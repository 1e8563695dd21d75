// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/language_page.h"

#include "app/gui/widgets/language.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

namespace flashwright {

LanguagePage::LanguagePage(Preferences& preferences, QWidget* parent)
    : OptionPage("language", preferences, parent)
    , m_caption(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_explanation(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("languageList"));
    m_list->setTabKeyNavigation(false);
    m_caption->setBuddy(m_list);
    m_explanation->setWordWrap(true);
    new QListWidgetItem(m_list);
    for (const LanguageChoice& language : languages()) {
        auto* item = new QListWidgetItem(language.name, m_list);
        item->setData(Qt::UserRole, language.code);
    }
    add(m_caption);
    add(m_explanation);
    add(m_list, 1);
    show();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            this->preferences().set(preference::Language, item->data(Qt::UserRole).toString());
        }
    });
    connect(&preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(preference::Language.key)) {
            show();
        }
    });
    retranslate();
}

void LanguagePage::show()
{
    const QSignalBlocker quiet(m_list);
    const QString code = preferences().get(preference::Language);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == code) {
            m_list->setCurrentRow(row);
        }
    }
}

void LanguagePage::retranslate()
{
    m_caption->setText(tr("&Language of the window:"));
    m_explanation->setText(tr("Changes at once. The log stays English, so that people can help each other."));
    m_list->setAccessibleName(tr("Language of the window"));
    m_list->setAccessibleDescription(m_explanation->text());
    m_list->item(0)->setText(tr("As the desktop"));
}

} // namespace flashwright
