// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/key_panel.h"

#include "app/gui/wizards/key_picture.h"
#include "app/gui/wizards/port_words.h"
#include "app/text/key_guide_text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QTextBrowser>

namespace flashwright {

namespace {

constexpr int MostLines = 12;
/// What a phone shows that nothing is known of: nearly every phone with this program's chips has them.
const std::vector<std::string> CommonKeys{"volume-down", "volume-up", "both-volumes"};

} // namespace

KeyPanel::KeyPanel(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_memory(settings)
    , m_keysBox(new QGroupBox(this))
    , m_keysColumn(new QVBoxLayout(m_keysBox))
    , m_keys(new QButtonGroup(this))
    , m_steps(new QTextBrowser(this))
    , m_picture(new KeyPicture(this))
    , m_seenCaption(new QLabel(this))
    , m_seen(new QListWidget(this))
    , m_verdict(new QLabel(this))
{
    m_steps->setObjectName(QStringLiteral("keySteps"));
    m_steps->setTabChangesFocus(true);
    m_seen->setObjectName(QStringLiteral("keySeen"));
    m_seen->setWordWrap(true);
    m_seenCaption->setBuddy(m_seen);
    m_verdict->setObjectName(QStringLiteral("keyVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_keysBox, 0, 0);
    grid->addWidget(m_steps, 0, 1);
    grid->addWidget(m_picture, 0, 2, 3, 1);
    grid->addWidget(m_seenCaption, 1, 0, 1, 2);
    grid->addWidget(m_seen, 2, 0, 1, 2);
    grid->addWidget(m_verdict, 3, 0, 1, 3);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(2, 2);
    grid->setColumnStretch(1, 1);
    connect(m_keys, &QButtonGroup::idToggled, this, [this] { m_picture->show(heldKey()); });
    connect(&m_ports, &PortWatch::changed, this, &KeyPanel::showSeen);
    connect(&m_ports, &PortWatch::phoneCame, this, &KeyPanel::learnFrom);
    showKeys();
    retranslate();
}

void KeyPanel::setResources(const std::filesystem::path& resources)
{
    if (m_guides.empty()) {
        m_guides = loadKeyGuides(resources).value_or(std::vector<KeyGuide>());
    }
}

void KeyPanel::setSubject(const std::string& maker, const ChipProfile* chip, const std::string& product)
{
    m_chip = chip;
    m_subject = {maker, chip == nullptr ? std::string() : chip->family, product};
    m_learned.clear();
    // What worked for this phone is proposed, not what was held for another.
    m_keys->setExclusive(false);
    for (QAbstractButton* old : m_keys->buttons()) {
        old->setChecked(false);
    }
    m_keys->setExclusive(true);
    showKeys();
    showSteps();
    showSeen();
}

void KeyPanel::watch(Station* station, bool learn)
{
    m_learn = learn;
    m_ports.watch(station);
}

const KeyGuide* KeyPanel::guide() const
{
    if (m_chip != nullptr) {
        return guideFor(m_guides, *m_chip);
    }
    const auto matching = std::ranges::find_if(m_guides, [this](const KeyGuide& guide) {
        return (m_subject.maker.empty() || guide.maker == m_subject.maker) && guide.keys == CommonKeys;
    });
    return matching == m_guides.end() ? nullptr : &*matching;
}

void KeyPanel::showKeys()
{
    const std::string held = heldKey();
    const bool chosen = m_keys->checkedButton() != nullptr;
    for (QAbstractButton* old : m_keys->buttons()) {
        m_keys->removeButton(old);
        delete old;
    }
    const KeyGuide* known = guide();
    const std::vector<std::string> keys = m_memory.ordered(m_subject,
        m_chip != nullptr && !m_chip->bootKeys.empty() ? m_chip->bootKeys
            : known != nullptr                         ? known->keys
                                                       : CommonKeys);
    const auto add = [this](const std::string& key, const QString& text) {
        auto* button = new QRadioButton(text, m_keysBox);
        button->setProperty("key", QString::fromStdString(key));
        button->setObjectName(QLatin1String("key-") % QString::fromStdString(key.empty() ? "none" : key));
        m_keysColumn->addWidget(button);
        m_keys->addButton(button);
        return button;
    };
    for (const std::string& key : keys) {
        const int times = m_memory.count(m_subject, key);
        QRadioButton* button = add(key,
            times == 0 ? keyName(key)
                       //: %1 is a key such as "Volume Down"
                       : tr("%1 (worked here: %n)", nullptr, times).arg(keyName(key)));
        button->setChecked(chosen ? key == held : button == m_keys->buttons().constFirst());
    }
    add({}, tr("No key"))->setChecked(chosen && held.empty());
    if (m_keys->checkedButton() == nullptr) {
        m_keys->buttons().constFirst()->setChecked(true);
    }
    m_picture->show(heldKey());
}

std::string KeyPanel::heldKey() const
{
    const QAbstractButton* held = m_keys->checkedButton();
    return held == nullptr ? std::string() : held->property("key").toString().toStdString();
}

QWidget* KeyPanel::firstKey() const
{
    return m_keys->checkedButton();
}

void KeyPanel::showSteps()
{
    const KeyGuide* known = guide();
    if (known == nullptr) {
        m_steps->clear();
        return;
    }
    QString html = QStringLiteral("<ol>");
    for (const std::string& step : known->steps) {
        html +=
            QStringLiteral("<li style=\"margin-bottom:4px\">%1</li>").arg(keyGuideText(step).toHtmlEscaped());
    }
    html += QStringLiteral("</ol><p><b>%1</b></p><ul>")
                .arg(tr("What you may see, and what it means:").toHtmlEscaped());
    for (const KeySign& sign : known->seen) {
        html += QStringLiteral("<li>%1 <i>%2</i></li>")
                    .arg(keyGuideText(sign.sign).toHtmlEscaped(), keyGuideText(sign.means).toHtmlEscaped());
    }
    m_steps->setHtml(html + QStringLiteral("</ul>"));
}

void KeyPanel::showSeen()
{
    m_seen->clear();
    m_seen->addItems(portLines(m_ports, MostLines));
    if (m_ports.phone()) {
        m_verdict->setText(m_learned.empty()
                ? tr("\u2713 A phone in its download mode is here.")
                : tr("\u2713 It worked with %1. This is remembered for the next phone of this kind.")
                      .arg(keyName(m_learned)));
    } else {
        m_verdict->clear();
    }
}

void KeyPanel::learnFrom(const PortSighting& sighting)
{
    const ProtocolModule* maker = m_ports.makerOf(sighting);
    const std::string held = heldKey();
    const bool fits = maker != nullptr && (m_subject.maker.empty() || m_subject.maker == maker->id());
    if (m_learn && fits && !held.empty() && isVisible()) {
        KeySubject subject = m_subject;
        subject.maker = std::string(maker->id());
        m_memory.remember(subject, held);
        m_learned = held;
        showKeys();
    }
    showSeen();
    Q_EMIT phoneCame();
}

void KeyPanel::retranslate()
{
    m_keysBox->setTitle(tr("I hold this key:"));
    m_steps->setAccessibleName(tr("What to do, step by step"));
    m_seenCaption->setText(tr("What we &see now:"));
    m_seen->setAccessibleName(tr("What we see now"));
    m_seen->setAccessibleDescription(tr("What came and went on the ports of this computer, newest first"));
    showKeys();
    showSteps();
    showSeen();
}

void KeyPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
