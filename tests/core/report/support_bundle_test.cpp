// SPDX-License-Identifier: GPL-3.0-or-later
// Every identity is planted in every part of a bundle, in many shapes, and none is found in the zip; what
// helps to understand the job still is.
#include "core/doctor/host_view.h"
#include "core/history/record_json.h"
#include "core/report/support_bundle.h"
#include "core/trace/trace_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

/// One secret, with all runs of bytes that would give it away. Written down here without the product's help.
struct Secret {
    const char* name;
    QString text; ///< as a person would write it
    QByteArray raw; ///< as a phone would send it; empty = as its letters
};

const Secret Secrets[] = {
    {"imei", QStringLiteral("490154203237518"), QByteArray::fromHex("4a09512430325781")},
    {"imei2", QStringLiteral("352099001761481"), QByteArray::fromHex("3a25900910674118")},
    {"serial", QStringLiteral("R58M12ABCDE"), {}},
    {"meId", QStringLiteral("c1d2e3f4051627384950a1b2c3d4e5f6"),
        QByteArray::fromHex("c1d2e3f4051627384950a1b2c3d4e5f6")},
    {"socId", QStringLiteral("7f6e5d4c3b2a19080716253443526170716253445362718090a1b2c3d4e5f607"),
        QByteArray::fromHex("7f6e5d4c3b2a19080716253443526170716253445362718090a1b2c3d4e5f607")},
    {"chipUid", QStringLiteral("8899aabb12345678"), QByteArray::fromHex("8899aabb12345678")},
    {"cid", QStringLiteral("150100424a5444343507d1e2f3a4b5c6"),
        QByteArray::fromHex("150100424a5444343507d1e2f3a4b5c6")},
    {"mac", QStringLiteral("a4:c3:f0:85:ac:2d"), QByteArray::fromHex("a4c3f085ac2d")},
    {"bluetooth", QStringLiteral("3c:28:6d:11:22:9e"), QByteArray::fromHex("3c286d11229e")},
    {"user", QStringLiteral("mariachen"), {}},
    {"computer", QStringLiteral("bench-of-maria"), {}},
    {"person", QStringLiteral("Maria Chen-Okafor"), {}},
};

QByteArray backwards(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray wide(const QByteArray& letters, bool big)
{
    QByteArray all;
    for (const char letter : letters) {
        all += big ? '\0' : letter;
        all += big ? letter : '\0';
    }
    return all;
}

QList<QByteArray> tellTales(const Secret& secret)
{
    QString bare = secret.text;
    bare.remove(QLatin1Char(':'));
    QList<QByteArray> all;
    for (const QString& text : {secret.text, secret.text.toUpper(), bare, bare.toUpper()}) {
        const QByteArray letters = text.toUtf8();
        all << letters << backwards(letters) << wide(letters, false) << wide(letters, true);
    }
    if (!secret.raw.isEmpty()) {
        all << secret.raw << backwards(secret.raw);
    }
    const QList<QByteArray> plain = all;
    for (const QByteArray& bytes : plain) {
        all << bytes.toHex() << bytes.toHex().toUpper();
    }
    return all;
}

/// The ways in which a secret comes into a text.
QStringList disguises(const Secret& secret)
{
    const QByteArray letters = secret.text.toUtf8();
    const QByteArray raw = secret.raw.isEmpty() ? letters : secret.raw;
    return {secret.text, secret.text.toUpper(), QString::fromLatin1(letters.toHex()),
        QString::fromLatin1(raw.toHex()), QString::fromLatin1(raw.toHex(' ')),
        QString::fromLatin1(backwards(raw).toHex()), QString::fromLatin1(backwards(raw).toHex(':')).toUpper(),
        QString::fromLatin1(QByteArray("ab" + raw + "cd").toBase64()),
        QString::fromLatin1(wide(letters, false).toBase64()),
        QString::fromLatin1(wide(letters, true).toHex())};
}

/// What each secret is called where phones and computers tell it.
QString namedLine(const Secret& secret)
{
    static const std::map<std::string, QString> names{{"imei", QStringLiteral("phone.imei1")},
        {"imei2", QStringLiteral("phone.imei2")}, {"serial", QStringLiteral("usb.serial")},
        {"meId", QStringLiteral("phone.me_id")}, {"socId", QStringLiteral("phone.soc_id")},
        {"chipUid", QStringLiteral("phone.chip_uid")}, {"cid", QStringLiteral("phone.storage_cid")},
        {"mac", QStringLiteral("phone.wifi")}, {"bluetooth", QStringLiteral("phone.bluetooth")}};
    const auto name = names.find(secret.name);
    if (name == names.end()) {
        return QStringLiteral("{\"event\":\"note\",\"value\":\"of %1\"}\n").arg(secret.text);
    }
    return QStringLiteral("{\"event\":\"evidence\",\"fact\":\"%1\",\"source\":\"phone\",\"value\":\"%2\"}\n")
        .arg(name->second, secret.text);
}

class SupportBundle : public ::testing::Test {
protected:
    SupportBundle()
    {
        write("host/etc/passwd",
            "root:x:0:0::/root:/bin/sh\nmariachen:x:1000:1000:Maria Chen-Okafor,,,:/h:/bin/sh\n");
        write("host/etc/hostname", "bench-of-maria\n");
        qputenv("LOGNAME", "mariachen");
        host = hostAt(path("host"));
        plantJournal();
        plantTrace();
        sources.journal = path("journal.jsonl");
        sources.trace = path("job.trace");
        sources.record = plantedRecord();
        sources.tool = "flashwright-cli 1.0";
        sources.settings = {{QStringLiteral("folder"), QStringLiteral("/home/mariachen/.local")},
            {QStringLiteral("note"), QStringLiteral("R58M12ABCDE")}};
        sources.host = host.get();
    }
    ~SupportBundle() override { qunsetenv("LOGNAME"); }

    [[nodiscard]] fs::path path(const std::string& name) const
    {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    void write(const std::string& name, const QByteArray& contents) const
    {
        fs::create_directories(path(name).parent_path());
        std::ofstream(path(name), std::ios::binary) << contents.toStdString();
    }
    void plantJournal() const
    {
        QString text = QStringLiteral(
            "{\"event\":\"phone\",\"chip\":\"SC9863A\",\"unique_id\":\"c1d2e3f4051627384950a1b2c3d4e5f6\"}\n"
            "{\"event\":\"plan\",\"digest\":\"0123456789abcdef\",\"operations\":[{\"file\":"
            "\"/media/mariachen/stick/490154203237518.bin\",\"label\":\"l_fixnv1\"}]}\n"
            "{\"event\":\"evidence\",\"fact\":\"usb.arrived.id\",\"source\":\"watcher\",\"value\":\"1782:"
            "4d00\"}\n"
            "{\"event\":\"done\",\"fault\":\"link-lost\",\"where\":\"maker.loader.read\"}\n"
            "{\"event\":\"note\",\"name\":\"diagnosis\",\"value\":\"cable.unstable\"}\n");
        for (const Secret& secret : Secrets) {
            text += namedLine(secret);
            for (const QString& disguise : disguises(secret)) {
                text += QStringLiteral("{\"event\":\"note\",\"name\":\"reply\",\"value\":\"%1\"}\n")
                            .arg(disguise);
                text += QStringLiteral("{\"event\":\"note\",\"file\":\"/srv/%1/fw.pac\"}\n").arg(disguise);
            }
        }
        write("journal.jsonl", text.toUtf8());
    }
    void plantTrace() const
    {
        Trace trace;
        TraceEvent opened;
        opened.port.id = {0x1782, 0x4d00};
        opened.port.product = "Phone R58M12ABCDE";
        opened.port.manufacturer = "mariachen 490154203237518";
        trace.events.push_back(opened);
        for (const Secret& secret : Secrets) {
            const QByteArray raw = secret.raw.isEmpty() ? secret.text.toUtf8() : secret.raw;
            for (const QByteArray& bytes : {raw, backwards(raw), secret.text.toUtf8(),
                     wide(secret.text.toUtf8(), false), secret.text.toUtf8().toHex()}) {
                for (const auto kind : {TraceEvent::Kind::Received, TraceEvent::Kind::Sent}) {
                    plant(trace, kind, "\x7e\x01" + bytes.left(3));
                    plant(trace, kind, bytes.mid(3) + "\x7e");
                }
            }
        }
        write("job.trace", traceText(trace));
    }
    static void plant(Trace& into, TraceEvent::Kind kind, const QByteArray& bytes)
    {
        TraceEvent event;
        event.kind = kind;
        for (const char byte : bytes) {
            event.data.push_back(static_cast<std::byte>(byte));
        }
        event.bytes = event.data.size();
        into.events.push_back(std::move(event));
    }
    static JobRecord plantedRecord()
    {
        JobRecord record;
        record.uid = "1";
        record.started = QDateTime::currentDateTimeUtc();
        record.kind = "flash";
        record.chip = "SC9863A";
        record.unit = "c1d2e3f4051627384950a1b2c3d4e5f6";
        record.identities["soc_id"] = "7f6e5d4c3b2a19080716253443526170716253445362718090a1b2c3d4e5f607";
        record.package = "/home/mariachen/fw/R58M12ABCDE.pac";
        record.result = "failed";
        record.planDigest = "0123456789abcdef";
        record.images = {{"BOOT", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}};
        return record;
    }
    std::map<QString, QByteArray> unzipped(const fs::path& file) const
    {
        std::map<QString, QByteArray> all;
        QuaZip zip(QString::fromStdString(file.string()));
        EXPECT_TRUE(zip.open(QuaZip::mdUnzip));
        for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
            QuaZipFile member(&zip);
            EXPECT_TRUE(member.open(QIODevice::ReadOnly));
            all[zip.getCurrentFileName()] = member.readAll();
        }
        return all;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const HostView> host;
    BundleSources sources;
};

/// The text itself, and what its runs of hex and base64 stand for.
QList<QByteArray> readings(const QByteArray& text)
{
    QList<QByteArray> all{text};
    const QString whole = QString::fromUtf8(text);
    static const QRegularExpression hex(QStringLiteral("[0-9A-Fa-f]{2}([ :]?[0-9A-Fa-f]{2}){3,}"));
    static const QRegularExpression base64(QStringLiteral("[A-Za-z0-9+/]{8,}={0,2}"));
    for (auto run = hex.globalMatch(whole); run.hasNext();) {
        all << QByteArray::fromHex(run.next().captured().toLatin1());
    }
    QByteArray joined; // a trace's transfers one after the other
    for (auto run = base64.globalMatch(whole); run.hasNext();) {
        all << QByteArray::fromBase64(run.next().captured().toLatin1());
    }
    static const QRegularExpression data(QStringLiteral("\"d\":\"([^\"]*)\",\"event\":\"received\""));
    for (auto run = data.globalMatch(whole); run.hasNext();) {
        joined += QByteArray::fromBase64(run.next().captured(1).toLatin1());
    }
    return all << joined;
}

TEST_F(SupportBundle, namesNobody)
{
    Masker masker("secret");
    const auto parts = bundleParts(sources, masker);
    ASSERT_TRUE(parts) << parts.error().toLogLine();
    ASSERT_TRUE(writeBundle(path("out.zip"), *parts));
    const auto files = unzipped(path("out.zip"));
    ASSERT_TRUE(files.contains(QStringLiteral("trace.jsonl")));
    for (const auto& [name, text] : files) {
        const QList<QByteArray> all = readings(text);
        for (const Secret& secret : Secrets) {
            for (const QByteArray& tale : tellTales(secret)) {
                const bool found = std::any_of(all.begin(), all.end(),
                    [&tale](const QByteArray& reading) { return reading.contains(tale); });
                EXPECT_FALSE(found) << secret.name << " in " << name.toStdString() << " as "
                                    << tale.toHex().toStdString();
            }
        }
    }
}

TEST_F(SupportBundle, theTestWouldFindThem)
{
    std::ifstream journal(sources.journal, std::ios::binary);
    const QByteArray text =
        QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(journal), {}));
    const QList<QByteArray> all = readings(text);
    for (const Secret& secret : Secrets) {
        int found = 0;
        for (const QByteArray& tale : tellTales(secret)) {
            found += std::any_of(
                all.begin(), all.end(), [&tale](const QByteArray& one) { return one.contains(tale); });
        }
        EXPECT_GE(found, 6) << secret.name;
    }
}

TEST_F(SupportBundle, stillTellsWhatHappened)
{
    Masker masker("secret");
    const auto parts = bundleParts(sources, masker);
    ASSERT_TRUE(parts);
    std::map<QString, QString> texts;
    for (const BundlePart& part : *parts) {
        texts[part.name] = part.text;
    }
    const QString journal = texts[QStringLiteral("journal.jsonl")];
    for (const char* fact : {"SC9863A", "1782:4d00", "usb.arrived.id", "link-lost", "maker.loader.read",
             "0123456789abcdef", "l_fixnv1", "fw.pac"}) {
        EXPECT_TRUE(journal.contains(QLatin1String(fact))) << fact;
    }
    for (const QString& line : journal.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        EXPECT_FALSE(QJsonDocument::fromJson(line.toUtf8()).isNull()) << line.toStdString();
    }
    EXPECT_TRUE(texts[QStringLiteral("diagnosis.json")].contains(QLatin1String("cable.unstable")));
    EXPECT_TRUE(texts[QStringLiteral("plan.json")].contains(QLatin1String("l_fixnv1")));
    EXPECT_TRUE(texts[QStringLiteral("record.json")].contains(
        QLatin1String("e3b0c44298fc1c149afbf4c8996fb92427ae41e464")));
    EXPECT_TRUE(texts[QStringLiteral("host.json")].contains(QLatin1String("kernel")));
    EXPECT_TRUE(texts.contains(QStringLiteral("usb.txt")));
    const auto trace = parseTrace(texts[QStringLiteral("trace.jsonl")].toUtf8());
    ASSERT_TRUE(trace);
    EXPECT_EQ(trace->damaged, 0U);
    EXPECT_EQ(trace->events[0].port.id, (UsbId{0x1782, 0x4d00}));
    EXPECT_EQ(trace->events[1].data.front(), std::byte{0x7e});
    // The same phone has the same name in the journal and in the record.
    const QString name =
        masker.nameOf(QStringLiteral("unit"), QStringLiteral("c1d2e3f4051627384950a1b2c3d4e5f6"));
    EXPECT_TRUE(journal.contains(name));
    EXPECT_TRUE(texts[QStringLiteral("record.json")].contains(name));
}

TEST_F(SupportBundle, whatIsPreviewedIsWhatIsWritten)
{
    Masker masker("secret");
    const auto parts = bundleParts(sources, masker);
    ASSERT_TRUE(parts);
    ASSERT_TRUE(writeBundle(path("out.zip"), *parts));
    const auto files = unzipped(path("out.zip"));
    EXPECT_EQ(files.size(), parts->size());
    for (const BundlePart& part : *parts) {
        EXPECT_EQ(files.at(part.name), part.text.toUtf8()) << part.name.toStdString();
    }
    EXPECT_FALSE(fs::exists(path("out.zip.part")));
}

TEST_F(SupportBundle, saysWhichFileIsMissing)
{
    Masker masker("secret");
    sources.journal = path("nowhere.jsonl");
    const auto parts = bundleParts(sources, masker);
    ASSERT_FALSE(parts);
    EXPECT_EQ(parts.error().fact("problem"), "not-found");
    const auto written = writeBundle(path("no/such/folder/out.zip"), {});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::HostIo);
}

} // namespace
} // namespace flashwright
