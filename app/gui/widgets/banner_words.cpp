// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/banner_words.h"

#include "app/gui/controllers/flash_controller.h"
#include "app/gui/controllers/package_controller.h"
#include "app/gui/models/phone_words.h"
#include "app/text/fault_text.h"
#include "app/text/key_guide_text.h"
#include "app/text/link_text.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"
#include "app/text/remedy_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace flashwright {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

bool isWorking(const PhoneRow& row)
{
    return !isFinal(row.verdict) && row.verdict != Verdict::Waiting;
}

/// The row to show in large: the one the user looks at, else the first at work.
const PhoneRow* mainRow(const BannerInput& in)
{
    const PhoneRow* chosen = in.phones.find(in.chosenRow);
    if (chosen != nullptr && isWorking(*chosen)) {
        return chosen;
    }
    const auto& rows = in.phones.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), isWorking);
    return found == rows.end() ? nullptr : &*found;
}

QString workingAdvice(const PhoneRow& row)
{
    if (row.verdict == Verdict::Asking) {
        return Words::tr("Read the question and answer it; the phone waits.");
    }
    if (row.verdict == Verdict::Stopping) {
        return Words::tr("Stopping after this step. Leave the cable in until then.");
    }
    if (row.stall) {
        return Words::tr("%1 Do not unplug the phone.").arg(stallText(*row.stall));
    }
    if (changesPhone(row.stage.stage)) {
        return Words::tr("Do not unplug the phone.");
    }
    switch (row.stage.stage) {
    case Stage::Handshake:
    case Stage::SendingLoader:
        return Words::tr("Keep the key pressed until the bar moves, and leave the cable in.");
    case Stage::AwaitingReturn:
        return Words::tr("Leave the cable in: the phone reconnects by itself.");
    default:
        return Words::tr("Leave the cable in.");
    }
}

BannerText working(const BannerInput& in, const PhoneRow& row)
{
    const auto& rows = in.phones.rows();
    const auto atWork = std::count_if(rows.begin(), rows.end(), isWorking);
    BannerText text;
    text.look = rowLook(row, in.dark);
    text.headline = stepText(row);
    if (atWork > 1) {
        text.headline = Words::tr("%n phone(s) at work. %1: %2", nullptr, static_cast<int>(atWork))
                            .arg(phoneTitle(row), stepText(row));
    }
    text.advice = workingAdvice(row);
    text.share = stageShare(row);
    text.showBar = true;
    const QString moved = movedText(row);
    //: %1 is the time since the phone came, %2 bytes, speed and time left
    text.numbers = moved.isEmpty() ? clockText(row.elapsed)
                                   : Words::tr("%1 \u00b7 %2").arg(clockText(row.elapsed), moved);
    return text;
}

BannerText finished(const BannerInput& in, const PhoneRow& row)
{
    BannerText text;
    text.look = verdictLook(row.verdict, in.dark);
    const QString next = in.flash.isArmed()
        ? Words::tr("Unplug this phone; plug in the next one, or press Stop.")
        : Words::tr("Unplug the phone.");
    if (row.verdict == Verdict::Passed) {
        text.headline = Words::tr("Passed: %1").arg(phoneTitle(row));
        const QString verified = verifiedText(row.outcome);
        text.advice = verified.isEmpty() ? next : Words::tr("%1 %2").arg(verified, next);
    } else if (row.verdict == Verdict::Failed) {
        text.headline = Words::tr("Failed: %1").arg(phoneTitle(row));
        const auto& remedies = row.diagnosis.remedies;
        const QString first = remedies.empty() ? QString() : remedyText(remedies.front().text);
        text.advice = Words::tr("%1 %2").arg(remedyText(row.diagnosis.title), first).trimmed();
    } else {
        text.headline = Words::tr("Stopped: %1").arg(phoneTitle(row));
        text.advice = row.outcome.bootChainOpen
            ? Words::tr("The phone will not start now. Press %1 and let it finish.").arg(in.verb)
            : Words::tr("Press %1 to begin again.").arg(in.verb);
    }
    return text;
}

QString howToConnect(const BannerInput& in)
{
    return in.practice ? Words::tr("The practice phone connects by itself.") : keyAdvice(in.packages.chip());
}

/// What came and went on USB since the start, where it says what to do differently.
QString whatWasSeen(const BannerInput& in)
{
    for (const PhoneRow& row : in.phones.rows()) {
        if (row.verdict == Verdict::Waiting && row.lastSeen) {
            return appearanceText(*row.lastSeen);
        }
    }
    return {};
}

BannerText waiting(const BannerInput& in)
{
    BannerText text;
    text.look = stageLook(Stage::WaitingForPhone, in.dark);
    text.headline = Words::tr("Now plug in the phone");
    const QString seen = whatWasSeen(in);
    text.advice = seen.isEmpty() ? howToConnect(in) : seen;
    return text;
}

/// Everything is there but what the page itself still wants.
BannerText ready(const BannerInput& in)
{
    BannerText text;
    if (!in.missing.isEmpty()) {
        text.look = stageLook(Stage::WaitingForPhone, in.dark);
        text.look.icon = QStringLiteral("question");
        text.headline = Words::tr("One thing is missing");
        text.advice = in.missing;
        return text;
    }
    text.look = stageLook(Stage::Writing, in.dark);
    text.look.icon = QStringLiteral("start");
    text.headline = Words::tr("Ready: press %1").arg(in.verb);
    text.advice = in.practice
        ? Words::tr("This is practice: a virtual phone is plugged in, and nothing real is touched.")
        : Words::tr("Start first, then plug in the phone when you are told to.");
    return text;
}

BannerText packet(const BannerInput& in)
{
    BannerText text;
    const QString name = QFileInfo(in.packages.path()).fileName();
    switch (in.packages.state()) {
    case PackageController::State::Empty:
        if (!in.needsPackage) {
            return ready(in);
        }
        text.look = stageLook(Stage::WaitingForPhone, in.dark);
        text.look.icon = QStringLiteral("load");
        text.headline = Words::tr("Load the firmware of your phone");
        text.advice = Words::tr("Press Load Packet, or drop a .pac or scatter file on this window.");
        break;
    case PackageController::State::Opening:
        text.look = stageLook(Stage::CheckingPackage, in.dark);
        text.headline = Words::tr("Opening %1").arg(name);
        text.showBar = true;
        break;
    case PackageController::State::Checking:
        text.look = stageLook(Stage::CheckingPackage, in.dark);
        text.headline = Words::tr("Checking %1").arg(name);
        text.advice =
            Words::tr("Comparing the checksums. %1 is possible as soon as they are right.").arg(in.verb);
        text.numbers = Words::tr("%1 of %2")
                           .arg(bytesText(in.packages.checkedBytes()), bytesText(in.packages.checkTotal()));
        text.share = in.packages.checkTotal() == 0
            ? 0.0
            : std::min(1.0, double(in.packages.checkedBytes()) / double(in.packages.checkTotal()));
        text.showBar = true;
        break;
    case PackageController::State::Ready:
        if (!in.packages.changedFile().isEmpty()) {
            text.look = verdictLook(Verdict::Stopped, in.dark);
            text.look.icon = QStringLiteral("warning");
            text.headline = Words::tr("%1 changed: load it again").arg(name);
            text.advice =
                Words::tr("What was checked is not what lies on the disk now. Nothing is started with it.");
            break;
        }
        return ready(in);
    case PackageController::State::Bad:
        text.look = verdictLook(Verdict::Failed, in.dark);
        text.headline = Words::tr("%1 cannot be used").arg(name);
        text.advice = in.packages.error().has_value() ? problemText(*in.packages.error()) : QString();
        break;
    }
    return text;
}

} // namespace

QString keyAdvice(const ChipProfile* chip)
{
    QStringList keys;
    if (chip != nullptr) {
        for (const std::string& id : chip->bootKeys) {
            keys += keyName(id);
        }
    }
    if (keys.isEmpty()) {
        return Words::tr(
            "Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.");
    }
    //: %1 is one key, or several to try, such as "Volume Down" or "Volume Up"
    return Words::tr("Switch the phone off, hold %1, and plug in the cable.")
        .arg(keys.join(Words::tr(" or ")));
}

BannerText bannerText(const BannerInput& in)
{
    if (const PhoneRow* row = mainRow(in)) {
        return working(in, *row);
    }
    const PhoneRow* last = in.phones.find(in.lastFinished);
    if (last != nullptr && isFinal(last->verdict)) {
        return finished(in, *last);
    }
    return in.flash.isActive() ? waiting(in) : packet(in);
}

} // namespace flashwright
