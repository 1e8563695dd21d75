// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/proof/accessible_tree.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QGroupBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace flashwright::test {

namespace {

std::string describe(const QAccessibleInterface& face)
{
    const QObject* object = face.object();
    const std::string who = object == nullptr
        ? std::string("item")
        : std::string(object->metaObject()->className()) + " " + object->objectName().toStdString();
    return who + " \"" + face.text(QAccessible::Name).toStdString() + "\"";
}

/// Rows and cells name themselves by what they show.
bool holdsItems(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree;
}

/// What a composite control is made of is not met by itself.
bool isPart(const QObject& object)
{
    return object.objectName().startsWith(QLatin1String("qt_")) || object.inherits("QScrollBar")
        || object.inherits("QComboBoxPrivateContainer") || object.inherits("QSizeGrip");
}

bool saysNothing(const QString& name)
{
    return std::count_if(name.begin(), name.end(), [](QChar sign) { return sign.isLetterOrNumber(); }) == 0;
}

class Walk {
public:
    void into(QAccessibleInterface& face)
    {
        if (face.object() != nullptr && isPart(*face.object())) {
            return;
        }
        look(face);
        if (holdsItems(face.role()) || face.role() == QAccessible::ComboBox) {
            return;
        }
        for (int at = 0; at < face.childCount(); ++at) {
            if (QAccessibleInterface* child = face.child(at)) {
                into(*child);
            }
        }
    }
    std::vector<std::string> gaps;

private:
    void look(const QAccessibleInterface& face)
    {
        const QAccessible::State state = face.state();
        const QString name = face.text(QAccessible::Name);
        // A text that can be copied is its own name; an empty one is nothing.
        const bool blank = face.role() == QAccessible::StaticText && name.isEmpty();
        if (!state.focusable || state.invisible || blank) {
            return;
        }
        const QString more = face.text(QAccessible::Description);
        if (face.role() == QAccessible::NoRole || face.role() == QAccessible::Client) {
            gaps.push_back(describe(face) + " has no role");
        }
        if (saysNothing(name)) {
            gaps.push_back(describe(face) + " has no name");
        } else if (name == face.object()->objectName()) {
            gaps.push_back(describe(face) + " is called by its inner name");
        }
        const auto [other, fresh] = m_seen.emplace(std::tuple(int(face.role()), name, more), describe(face));
        if (!fresh) {
            gaps.push_back(describe(face) + " cannot be told from " + other->second);
        }
    }
    std::map<std::tuple<int, QString, QString>, std::string> m_seen;
};

QChar letterOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

void addMenu(const QMenu& menu, std::vector<std::vector<QString>>& into)
{
    std::vector<QString> texts;
    for (const QAction* item : menu.actions()) {
        texts.push_back(item->text());
        if (item->menu() != nullptr) {
            addMenu(*item->menu(), into);
        }
    }
    into.push_back(texts);
}

/// Writes what was noted when all tests are over.
class Notes final : public ::testing::Environment {
public:
    std::set<std::vector<QString>> groups;
    void TearDown() override
    {
        QFile file(qEnvironmentVariable("FLASHWRIGHT_MNEMONICS"));
        if (file.fileName().isEmpty() || !file.open(QIODevice::WriteOnly)) {
            return;
        }
        QJsonArray all;
        for (const std::vector<QString>& group : groups) {
            QJsonArray texts;
            for (const QString& text : group) {
                texts.append(text);
            }
            all.append(texts);
        }
        file.write(QJsonDocument(all).toJson());
    }
};

auto* const TheNotes = new Notes;
const auto* const Kept = ::testing::AddGlobalTestEnvironment(TheNotes);

} // namespace

std::vector<std::string> unexplained(QWidget& window)
{
    QAccessible::setActive(true);
    Walk walk;
    if (QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&window)) {
        walk.into(*face);
    } else {
        walk.gaps.push_back("the window itself");
    }
    return walk.gaps;
}

std::vector<QString> lettersSeen(const QWidget& window)
{
    std::vector<QString> texts;
    const auto add = [&](const QWidget* widget, const QString& text) {
        if (widget->window() == &window && widget->isVisibleTo(&window) && !letterOf(text).isNull()) {
            texts.push_back(text);
        }
    };
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        add(button, button->text());
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->buddy() != nullptr) {
            add(label, label->text());
        }
    }
    for (const QGroupBox* box : window.findChildren<QGroupBox*>()) {
        add(box, box->title());
    }
    for (const QTabBar* bar : window.findChildren<QTabBar*>()) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            add(bar, bar->tabText(tab));
        }
    }
    return texts;
}

std::vector<std::vector<QString>> lettersOfMenus(const QMenuBar& bar)
{
    std::vector<std::vector<QString>> all;
    std::vector<QString> titles;
    for (const QAction* title : bar.actions()) {
        titles.push_back(title->text());
        if (title->menu() != nullptr) {
            Q_EMIT title->menu()->aboutToShow(); // some are filled when they open
            addMenu(*title->menu(), all);
        }
    }
    all.push_back(titles);
    return all;
}

std::vector<std::string> clashes(const std::vector<QString>& texts)
{
    std::map<QChar, QString> seen;
    std::vector<std::string> found;
    for (const QString& text : texts) {
        const QChar letter = letterOf(text);
        if (letter.isNull()) {
            continue;
        }
        const auto [other, fresh] = seen.emplace(letter, text);
        if (!fresh) {
            found.push_back(text.toStdString() + " and " + other->second.toStdString());
        }
    }
    return found;
}

void noteTogether(const std::vector<QString>& texts)
{
    std::set<QString> once;
    for (const QString& text : texts) {
        if (!letterOf(text).isNull()) {
            once.insert(text);
        }
    }
    if (once.size() > 1) {
        TheNotes->groups.insert(std::vector<QString>(once.begin(), once.end()));
    }
}

} // namespace flashwright::test
