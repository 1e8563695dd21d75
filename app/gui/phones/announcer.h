// SPDX-License-Identifier: GPL-3.0-or-later
/// Says aloud what happens to the phones: each new stage, each verdict, and every tenth of a job.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <map>

namespace flashwright {

class PhonesModel;

/// GUI thread. Speaks through `voice`, whose accessible name is what was said last.
class Announcer final : public QObject {
    Q_OBJECT
public:
    Announcer(const PhonesModel& phones, QWidget& voice);

Q_SIGNALS:
    void announced(const QString& text);

private:
    struct Said {
        int stage = -1;
        int verdict = -1;
        int tenths = 0;
    };
    void look(quint64 row);
    void say(const QString& text);

    const PhonesModel& m_phones;
    QPointer<QWidget> m_voice;
    std::map<quint64, Said> m_said;
};

} // namespace flashwright
