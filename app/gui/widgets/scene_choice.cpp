// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/scene_choice.h"

#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/stage_look.h"
#include "app/gui/widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace flashwright {

namespace {

constexpr int MarkSide = 20;

/// Red where that can be told from the window; the mark and the words say it without a colour too.
QColor dangerColor(const QPalette& palette)
{
    const StageLook look = verdictLook(Verdict::Failed, isDark(palette));
    return contrast(look.fill, palette.color(QPalette::Base)) >= 3.0 ? look.fill : look.edge;
}

QString nameOf(Scene scene)
{
    switch (scene) {
    case Scene::Upgrade:
        return SceneChoice::tr("Firmware Up&grade");
    case Scene::FormatAll:
        return SceneChoice::tr("For&mat All + Download");
    case Scene::Download:
        break;
    }
    return SceneChoice::tr("Download Onl&y");
}

QString consequences(Scene scene)
{
    switch (scene) {
    case Scene::Upgrade:
        return SceneChoice::tr("Renews the whole system, and its partition table where that changed. "
                               "Calibration and identity are "
                               "saved first and kept. Photos, messages and apps may be erased.");
    case Scene::FormatAll:
        return SceneChoice::tr(
            "Erases everything first: photos, messages and apps are gone for good. Calibration and identity "
            "are saved before and put back. You type a word to confirm.");
    case Scene::Download:
        break;
    }
    return SceneChoice::tr(
        "Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.");
}

QString inShort(Scene scene)
{
    switch (scene) {
    case Scene::Upgrade:
        return SceneChoice::tr("May erase your data");
    case Scene::FormatAll:
        return SceneChoice::tr("Erases everything");
    case Scene::Download:
        break;
    }
    return SceneChoice::tr("Keeps all the rest");
}

const char* objectNameOf(Scene scene)
{
    switch (scene) {
    case Scene::Upgrade:
        return "scene-upgrade";
    case Scene::FormatAll:
        return "scene-format-all";
    case Scene::Download:
        break;
    }
    return "scene-download";
}

} // namespace

SceneCard::SceneCard(Scene scene, QWidget* parent)
    : QFrame(parent)
    , m_scene(scene)
    , m_button(new QRadioButton(this))
    , m_mark(new QLabel(this))
    , m_short(new QLabel(this))
    , m_words(new QLabel(this))
{
    m_button->setObjectName(QLatin1String(objectNameOf(scene)));
    QFont bold = m_button->font();
    bold.setBold(true);
    m_button->setFont(bold);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_short->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_button, 0, 0);
    grid->addWidget(m_mark, 0, 1);
    grid->addWidget(m_short, 0, 2);
    grid->addWidget(m_words, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    m_mark->setVisible(scene == Scene::FormatAll);
    connect(m_button, &QRadioButton::toggled, this, &SceneCard::refreshWords);
    refreshMark();
    refreshWords();
}

void SceneCard::retranslate()
{
    m_button->setText(nameOf(m_scene));
    m_short->setText(inShort(m_scene));
    m_words->setText(consequences(m_scene));
    setToolTip(m_words->text());
    m_button->setAccessibleDescription(m_words->text());
    m_mark->setAccessibleName(tr("Danger"));
    m_mark->setToolTip(tr("Everything on the phone is erased"));
}

void SceneCard::refreshWords()
{
    m_words->setVisible(m_button->isChecked());
    update();
}

void SceneCard::refreshMark()
{
    const QColor red = dangerColor(palette());
    m_mark->setPixmap(iconPixmap(QStringLiteral("warning"), MarkSide, red, devicePixelRatioF()));
}

void SceneCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = m_button->isChecked();
    QColor edge = palette().color(on ? QPalette::Highlight : QPalette::Mid);
    if (on && m_scene == Scene::FormatAll) {
        edge = dangerColor(palette());
    }
    painter.setPen(QPen(edge, on ? 2 : 1));
    painter.setBrush(palette().color(on ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void SceneCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

void SceneCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        refreshMark();
    }
    QFrame::changeEvent(event);
}

SceneChoice::SceneChoice(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("sceneChoice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const std::array scenes{Scene::Download, Scene::Upgrade, Scene::FormatAll};
    for (std::size_t at = 0; at < scenes.size(); ++at) {
        m_cards[at] = new SceneCard(scenes[at], this);
        m_group->addButton(&m_cards[at]->button(), int(scenes[at]));
        column->addWidget(m_cards[at]);
    }
    setScene(Scene::Download);
    connect(m_group, &QButtonGroup::idClicked, this, &SceneChoice::chosen);
    retranslate();
}

Scene SceneChoice::scene() const
{
    return static_cast<Scene>(m_group->checkedId());
}

void SceneChoice::setScene(Scene scene)
{
    m_group->button(int(scene))->setChecked(true);
}

void SceneChoice::retranslate()
{
    setAccessibleName(tr("Scene"));
    setAccessibleDescription(tr("How far the download goes"));
    for (SceneCard* card : m_cards) {
        card->retranslate();
    }
}

void SceneChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
