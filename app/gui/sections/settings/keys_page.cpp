// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/keys_page.h"

#include "app/gui/preferences/shortcuts.h"
#include "app/gui/sections/settings/key_capture.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QTreeWidget>

namespace flashwright {

namespace {

enum Column { Command, Binding, Category };

QString withoutMnemonic(QString text)
{
    // "Foo(&F)" as Chinese has it, then "&Foo".
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    text.remove(inBrackets);
    text.remove(QRegularExpression(QStringLiteral("&(?!&)")));
    return text.remove(QChar(0x2026)).trimmed();
}

QString nameOf(const QAction& action)
{
    const QString text = withoutMnemonic(action.text());
    return text.isEmpty() ? action.objectName() : text;
}

/// The menu that the command is in, with the menus above it.
QString menuOf(const QAction& action)
{
    for (const QObject* place : action.associatedObjects()) {
        if (const auto* menu = qobject_cast<const QMenu*>(place)) {
            return withoutMnemonic(menu->title());
        }
    }
    return {};
}

QString keysText(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

} // namespace

KeysPage::KeysPage(Shortcuts& shortcuts, Preferences& preferences, QWidget* parent)
    : OptionPage("keys", preferences, parent)
    , m_shortcuts(shortcuts)
    , m_explanation(new QLabel(this))
    , m_searchCaption(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_captureCaption(new QLabel(this))
    , m_capture(new KeyCapture(this))
    , m_set(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_soon(new QTimer(this))
{
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("keyList"));
    m_capture->setObjectName(QStringLiteral("keyCapture"));
    m_set->setObjectName(QStringLiteral("keySet"));
    m_more->setObjectName(QStringLiteral("keyAdd"));
    m_none->setObjectName(QStringLiteral("keyNone"));
    m_reset->setObjectName(QStringLiteral("keyReset"));
    m_resetAll->setObjectName(QStringLiteral("keyResetAll"));
    m_message->setObjectName(QStringLiteral("keyMessage"));
    m_soon->setSingleShot(true);
    build();
    connectAll();
    retranslate();
    fill();
}

void KeysPage::build()
{
    for (QLabel* label : {m_explanation, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_searchCaption->setBuddy(m_search);
    m_captureCaption->setBuddy(m_capture);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Category, Qt::AscendingOrder);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    auto* rows = new QWidget(this);
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_searchCaption, 0, 0);
    grid->addWidget(m_search, 0, 1, 1, 3);
    grid->addWidget(m_list, 1, 0, 1, 4);
    grid->addWidget(m_captureCaption, 2, 0);
    grid->addWidget(m_capture, 2, 1);
    grid->addWidget(m_set, 2, 2);
    grid->addWidget(m_more, 2, 3);
    grid->addWidget(m_message, 3, 0, 1, 4);
    grid->addWidget(m_none, 4, 1, Qt::AlignLeading);
    grid->addWidget(m_reset, 4, 2);
    grid->addWidget(m_resetAll, 4, 3);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    add(m_explanation);
    add(rows, 1);
}

void KeysPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_capture->clearKeys();
        showChosen();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_capture->setFocus(); });
    connect(m_capture, &KeyCapture::captured, this, &KeysPage::captured);
    connect(m_set, &QPushButton::clicked, this, [this] { bind(true); });
    connect(m_more, &QPushButton::clicked, this, [this] { bind(false); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_shortcuts.bind(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this,
        [this] { m_shortcuts.bind(chosen(), m_shortcuts.defaults(chosen())); });
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::reset);
    connect(&m_shortcuts, &Shortcuts::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, &KeysPage::fill);
}

void KeysPage::refresh()
{
    fill();
}

void KeysPage::fill()
{
    const QAction* before = chosen();
    m_list->setSortingEnabled(false);
    m_list->clear();
    for (QAction* action : m_shortcuts.actions()) {
        const QString menu = menuOf(*action);
        auto* item = new QTreeWidgetItem(
            m_list, {nameOf(*action), keysText(*action), menu.isEmpty() ? tr("Other") : menu});
        item->setData(Command, Qt::UserRole, QVariant::fromValue(action));
        if (action == before) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->setSortingEnabled(true);
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    filter();
    showChosen();
}

void KeysPage::filter()
{
    const QString wanted = m_search->text();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        bool shown = false;
        for (int column = 0; column < m_list->columnCount(); ++column) {
            shown = shown || item->text(column).contains(wanted, Qt::CaseInsensitive);
        }
        item->setHidden(!shown);
    }
}

QAction* KeysPage::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? nullptr : item->data(Command, Qt::UserRole).value<QAction*>();
}

void KeysPage::showChosen()
{
    const QAction* action = chosen();
    const bool usable =
        action != nullptr && !m_capture->keys().isEmpty() && refusal(m_capture->keys()).isEmpty();
    m_capture->setEnabled(action != nullptr);
    m_set->setEnabled(usable);
    m_more->setEnabled(usable && !action->shortcuts().contains(m_capture->keys()));
    m_none->setEnabled(action != nullptr && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action != nullptr && action->shortcuts() != m_shortcuts.defaults(action));
    if (m_capture->keys().isEmpty()) {
        m_message->setText(action == nullptr
                ? tr("Choose a command, then press its new key.")
                : tr("Press the new key for \u201c%1\u201d.").arg(nameOf(*action)));
    }
}

QString KeysPage::refusal(const QKeySequence& key) const
{
    const QKeyCombination one = key[0];
    const Qt::KeyboardModifiers held = one.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool types = one.key() < Qt::Key_Escape || one.key() == Qt::Key_Return || one.key() == Qt::Key_Enter
        || one.key() == Qt::Key_Backspace || (one.key() >= Qt::Key_Home && one.key() <= Qt::Key_PageDown);
    if (one.key() == Qt::Key_Escape) {
        return tr("Escape only closes what is open: it never starts or stops a job.");
    }
    if (types && (held == Qt::NoModifier || held == Qt::ShiftModifier)) {
        return tr("%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.")
            .arg(key.toString(QKeySequence::NativeText));
    }
    if (held == Qt::AltModifier && one.key() < Qt::Key_Escape) {
        return tr("Alt with a letter leads to menus and fields. Hold Ctrl with it, too.");
    }
    if (held == Qt::ControlModifier && one.key() >= Qt::Key_0 && one.key() <= Qt::Key_9) {
        return tr("Ctrl with a digit leads to the parts of the window.");
    }
    return {};
}

void KeysPage::captured()
{
    const QKeySequence key = m_capture->keys();
    const QString name = key.toString(QKeySequence::NativeText);
    const QString why = refusal(key);
    const QAction* owner = m_shortcuts.owner(key);
    if (!why.isEmpty()) {
        m_message->setText(why);
    } else if (owner != nullptr && owner == chosen()) {
        m_message->setText(tr("\u201c%1\u201d has this key already.").arg(nameOf(*owner)));
    } else if (owner != nullptr) {
        m_message->setText(tr("%1 belongs to \u201c%2\u201d. If you go on, it is taken away from there.")
                               .arg(name, nameOf(*owner)));
    } else {
        m_message->setText(tr("%1 is free.").arg(name));
    }
    showChosen();
}

void KeysPage::bind(bool alone)
{
    QAction* action = chosen();
    const QKeySequence key = m_capture->keys();
    if (QAction* owner = m_shortcuts.owner(key); owner != nullptr && owner != action) {
        QList<QKeySequence> left = owner->shortcuts();
        left.removeAll(key);
        m_shortcuts.bind(owner, left);
    }
    QList<QKeySequence> keys = alone ? QList<QKeySequence>() : action->shortcuts();
    keys += key;
    m_shortcuts.bind(action, keys);
    m_capture->clearKeys();
    m_list->setFocus();
    showChosen();
}

void KeysPage::retranslate()
{
    m_explanation->setText(tr("Every command with its keys. A change holds at once and is kept."));
    m_searchCaption->setText(tr("S&earch:"));
    m_search->setPlaceholderText(tr("Command, key or menu"));
    m_search->setAccessibleName(tr("Search the commands"));
    m_list->setHeaderLabels({tr("Command"), tr("Binding"), tr("Category")});
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setAccessibleDescription(tr("Press Return to give the command another key"));
    m_captureCaption->setText(tr("New &key:"));
    m_capture->setAccessibleName(tr("New key"));
    m_capture->setAccessibleDescription(tr("Press the key combination; Tab leads on"));
    m_set->setText(tr("&Use This Key"));
    m_set->setAccessibleDescription(tr("The command has this key and no other"));
    m_more->setText(tr("&Add This Key"));
    m_more->setAccessibleDescription(tr("The command has this key beside its others"));
    m_none->setText(tr("&No Key"));
    m_none->setAccessibleDescription(tr("Takes all keys from the command"));
    m_reset->setText(tr("&Reset"));
    m_reset->setAccessibleDescription(tr("Gives the command the keys that it had at first"));
    m_resetAll->setText(tr("Reset A&ll"));
    m_resetAll->setAccessibleDescription(tr("Gives all commands the keys that they had at first"));
    m_soon->start();
}

} // namespace flashwright
