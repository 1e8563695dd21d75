// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has never seen the program, has no mouse, and wants to try it on a practice phone. Knows what
// everybody knows of a keyboard: Tab, Space, Enter, arrows, Escape. Reads the screen through the desktop's
// accessibility bus and presses what sounds most like the wish.
//
// newcomer PICTURES: 0 = a phone was flashed, 1 = lost the way, 77 = this desktop cannot be read.
#include "tests/app/walkthrough/screen.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QMap>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTextStream>
#include <QTimer>

using namespace flashwright::walkthrough;

namespace {

constexpr int Patience = 240; ///< looks at the screen
constexpr int LongestRound = 120; ///< presses of Tab

struct Wish {
    const char* word;
    int weight;
};
/// What a person with this wish looks for, in words; the heavier the sooner. Negative: keeps away.
constexpr Wish Wishes[] = {{"practice", 60}, {"practise", 60}, {"try", 30}, {"set up", 40}, {"agree", 50},
    {"yes", 50}, {"understand", 50}, {"start", 45}, {"flash", 20}, {"download", 25}, {"next", 35},
    {"continue", 35}, {"finish", 25}, {"done", 20}, {"cancel", -200}, {"back", -200}, {"close", -100},
    {"stop", -200}, {"quit", -200}, {"skip", -60}, {"not now", -60}, {"help", -100}, {"remove", -200},
    {"delete", -200}, {"erase", -100}, {"folder", -60}, {"open", -40}, {"load", -40}, {"copy", -60},
    {"leave", -200}, {"restore", -10}};

class Newcomer {
public:
    Newcomer(Screen screen, QString pictures)
        : m_screen(std::move(screen))
        , m_pictures(std::move(pictures))
    {
    }
    int walk()
    {
        for (int look = 0; look < Patience; ++look) {
            const QList<Thing> all = settled();
            const QList<Thing> front = Screen::front(all);
            if (hasSucceeded(all)) {
                take("done");
                say("the phone passed");
                return 0;
            }
            if (const Thing* wanted = best(front)) {
                take(QString::number(m_step++));
                say(QStringLiteral("presses %1 \"%2\"").arg(wanted->role, wanted->name));
                m_pressed[keyOf(front, *wanted)] += 1;
                pressThing(*wanted);
            }
        }
        take("lost");
        say("does not know how to go on");
        tell(Screen::front(m_screen.look()));
        return 1;
    }

private:
    static void say(const QString& text) { QTextStream(stdout) << text << Qt::endl; }
    static void tell(const QList<Thing>& things)
    {
        for (const Thing& thing : things) {
            if (!thing.name.isEmpty()) {
                say(QString(thing.depth, u' ') + thing.role + QStringLiteral(": ") + thing.name
                    + (thing.enabled ? QString() : QStringLiteral(" (off)")));
            }
        }
    }
    static void rest(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// The screen when it has stopped changing, or after a few seconds of change.
    [[nodiscard]] QList<Thing> settled() const
    {
        QElapsedTimer clock;
        clock.start();
        QList<Thing> before = m_screen.look();
        while (clock.elapsed() < 4000) {
            rest(250);
            QList<Thing> now = m_screen.look();
            if (!now.isEmpty() && textOf(now) == textOf(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }
    static QString textOf(const QList<Thing>& things)
    {
        QString text;
        for (const Thing& thing : things) {
            text += thing.name + (thing.enabled ? u'1' : u'0');
        }
        return text;
    }
    /// A big word of success is what a person stops for.
    static bool hasSucceeded(const QList<Thing>& things)
    {
        return std::any_of(things.begin(), things.end(), [](const Thing& thing) {
            return thing.name.startsWith(QLatin1String("Passed"))
                || thing.name.contains(QLatin1String("Success"), Qt::CaseInsensitive);
        });
    }
    static bool canBePressed(const Thing& thing)
    {
        static const QStringList roles{QStringLiteral("push button"), QStringLiteral("button"),
            QStringLiteral("check box"), QStringLiteral("radio button"), QStringLiteral("list item"),
            QStringLiteral("menu item"), QStringLiteral("toggle button")};
        return roles.contains(thing.role) && thing.enabled
            && !((thing.role == QLatin1String("check box") || thing.role == QLatin1String("radio button"))
                && thing.checked);
    }
    /// A thing of the same name on another screen is another thing.
    static QString keyOf(const QList<Thing>& front, const Thing& thing)
    {
        QString screen;
        for (const Thing& other : front) {
            if (other.role == QLatin1String("label") || other.role == QLatin1String("heading")) {
                screen += other.name.left(20);
            }
        }
        return screen + u'/' + thing.name;
    }
    [[nodiscard]] const Thing* best(const QList<Thing>& front) const
    {
        const Thing* found = nullptr;
        int most = 0;
        for (const Thing& thing : front) {
            if (!canBePressed(thing)) {
                continue;
            }
            int worth = 0;
            for (const Wish& wish : Wishes) {
                if (thing.name.contains(QLatin1String(wish.word), Qt::CaseInsensitive)) {
                    worth += wish.weight;
                } else if (thing.about.contains(QLatin1String(wish.word), Qt::CaseInsensitive)) {
                    worth += wish.weight / 4;
                }
            }
            worth -= 40 * m_pressed.value(keyOf(front, thing));
            if (worth > most) {
                most = worth;
                found = &thing;
            }
        }
        return found;
    }
    void pressThing(const Thing& wanted)
    {
        for (int step = 0; step < LongestRound; ++step) {
            const QList<Thing> now = Screen::front(m_screen.look());
            const auto here = std::find_if(now.begin(), now.end(), [](const Thing& thing) {
                return thing.focused && thing.focusable && thing.role != QLatin1String("list");
            });
            if (here != now.end() && here->place == wanted.place) {
                const bool item = wanted.role.endsWith(QLatin1String("item"));
                key(item ? "Return" : "space");
                return;
            }
            key("Tab");
        }
        say(QStringLiteral("cannot reach \"%1\"").arg(wanted.name));
    }
    static void key(const char* name)
    {
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QLatin1String(name)});
        rest(60);
    }
    void take(const QString& name) const
    {
        QDir().mkpath(m_pictures);
        QGuiApplication::primaryScreen()->grabWindow(0).save(
            QDir(m_pictures).filePath(name.rightJustified(2, u'0') + QStringLiteral(".png")));
    }
    void take(const char* name) const { take(QLatin1String(name)); }
    static void say(const char* text) { say(QString::fromUtf8(text)); }

    Screen m_screen;
    QString m_pictures;
    QMap<QString, int> m_pressed;
    int m_step = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    auto screen = Screen::connect();
    if (!screen) {
        QTextStream(stderr) << "there is no accessibility bus" << Qt::endl;
        return 77;
    }
    return Newcomer(std::move(*screen), QGuiApplication::arguments().value(1)).walk();
}
