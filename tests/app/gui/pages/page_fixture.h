// SPDX-License-Identifier: GPL-3.0-or-later
/// The window with one of its pages in front.
#pragma once

#include "app/gui/dialogs/consent_dialog.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>

namespace flashwright::test {

class PageFixture : public WindowFixture {
protected:
    template <class Widget> Widget& find(const char* name)
    {
        auto* found = window->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    template <class Page> Page& page() { return *window->findChild<Page*>(); }
    /// What the page says beside its start button.
    template <class Page> QString words()
    {
        return page<Page>().template findChild<QLabel*>(QStringLiteral("pageMissing"))->text();
    }
    template <class Page> QString result()
    {
        return page<Page>().template findChild<QLabel*>(QStringLiteral("resultText"))->text();
    }
    void turnTo(const char* section) { window->openSection(QLatin1String(section)); }
    void beExpert() { window->bench().preferences.set(preference::Expert, true); }
    bool canStart() { return window->findChild<QAction*>(QStringLiteral("start"))->isEnabled(); }
    const JobRequest& launchedRequest()
    {
        EXPECT_TRUE(eventually([this] { return !launcher.sessions.empty(); }));
        return launcher.sessions.at(0)->request;
    }
    QString lastError()
    {
        const PhoneRow& row = window->phones().at(0);
        return QString::fromStdString(row.outcome.error.value_or(Error{}).toLogLine());
    }
    QString makeFile(const char* name, qint64 bytes, char with = 'x')
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(qMin<qint64>(bytes, 65536), with));
        EXPECT_TRUE(file.resize(bytes));
        return path;
    }
    /// As a person does who drags it over the middle of the page.
    void dragOnto(QWidget& target, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent let({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &let);
    }
    /// The phone stays in its loader, ready for the next job.
    void keepPhone() { window->bench().preferences.set(preference::Farewell, int(Farewell::Stay)); }
    /// Takes no more phones and waits until the window is free again.
    void rest()
    {
        window->flash().stop();
        EXPECT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    }
};

} // namespace flashwright::test
