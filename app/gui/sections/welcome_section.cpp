// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/welcome_section.h"

#include "app/gui/controllers/workbench.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/wizards/wizards.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace flashwright {

namespace {

constexpr int Columns = 2;
constexpr QSize CardIcon{32, 32};

} // namespace

WelcomeSection::WelcomeSection(const Workbench& bench, QWidget* parent)
    : Section(parent)
    , m_preferences(bench.preferences)
    , m_headline(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_again(new QCheckBox(this))
{
    QFont big = m_headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.8);
    big.setBold(true);
    m_headline->setFont(big);
    for (QLabel* label : {m_headline, m_lead}) {
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_lead);
    column->addSpacing(12);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (const WizardKind kind : WizardKinds) {
        QCommandLinkButton* card = addCard(*grid, QLatin1String("card-") + wizardWords(kind).name);
        m_cards.push_back({kind, card});
        connect(card, &QPushButton::clicked, this, [this, kind] { Q_EMIT wizardWanted(kind); });
    }
    m_flash = addCard(*grid, QStringLiteral("card-flash"));
    connect(m_flash, &QPushButton::clicked, this, &WelcomeSection::flashWanted);
    for (int at = 0; at < Columns; ++at) {
        grid->setColumnStretch(at, 1);
    }
    column->addLayout(grid);
    column->addStretch(1);
    m_again->setObjectName(QStringLiteral("showWelcome"));
    column->addWidget(m_again);
    setTabOrder(m_flash, m_again);
    m_again->setChecked(m_preferences.get(preference::ShowWelcome));
    connect(m_again, &QCheckBox::toggled, this,
        [this](bool shown) { m_preferences.set(preference::ShowWelcome, shown); });
    connect(&m_preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(preference::ShowWelcome.key)) {
            m_again->setChecked(m_preferences.get(preference::ShowWelcome));
        }
    });
    connect(&bench.flash, &FlashController::stateChanged, this,
        [this, &flash = bench.flash] { setBusy(flash.isActive()); });
    retranslate();
    refreshIcons();
}

QCommandLinkButton* WelcomeSection::addCard(QGridLayout& grid, const QString& name)
{
    auto* card = new QCommandLinkButton(this);
    card->setObjectName(name);
    card->setIconSize(CardIcon);
    const int at = grid.count();
    grid.addWidget(card, at / Columns, at % Columns);
    return card;
}

QString WelcomeSection::title() const
{
    return tr("Welcome");
}

void WelcomeSection::setBusy(bool busy)
{
    for (const Card& card : m_cards) {
        card.button->setEnabled(!busy || !worksOnPhones(card.kind));
    }
}

void WelcomeSection::retranslate()
{
    m_headline->setText(tr("What would you like to do?"));
    m_lead->setText(
        tr("Each guide leads you step by step and shows what it will do before it does it. Esc leaves it."));
    for (const Card& card : m_cards) {
        const WizardWords words = wizardWords(card.kind);
        card.button->setText(words.title);
        card.button->setDescription(words.about);
        card.button->setAccessibleName(QString(words.title).remove(u'&'));
        card.button->setAccessibleDescription(words.about);
    }
    m_flash->setText(tr("&I Know What I Want"));
    m_flash->setDescription(tr("Goes straight to the page where firmware is loaded and phones are flashed."));
    m_flash->setAccessibleName(QString(m_flash->text()).remove(u'&'));
    m_flash->setAccessibleDescription(m_flash->description());
    m_again->setText(tr("Show this page when the program s&tarts"));
}

void WelcomeSection::refreshIcons()
{
    for (const Card& card : m_cards) {
        card.button->setIcon(themedIcon(wizardWords(card.kind).icon, palette()));
    }
    m_flash->setIcon(themedIcon(QStringLiteral("start"), palette()));
}

void WelcomeSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    Section::changeEvent(event);
}

} // namespace flashwright
