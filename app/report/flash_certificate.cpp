// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/flash_certificate.h"

#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace flashwright {

namespace {

struct Certificate {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

constexpr qsizetype ShownOfUnit = 4;
constexpr int PdfResolution = 300;
constexpr double MarginMillimetres = 15;
constexpr double PointSize = 10;

const QLatin1String Style("body{font-family:sans-serif;font-size:10pt}h1{font-size:16pt}h2{font-size:12pt}"
                          "th{text-align:left;padding-right:12px;vertical-align:top}"
                          "td{vertical-align:top}.hash{font-family:monospace;font-size:8pt}");

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

/// The end of it is enough to find the label on a phone's box.
QString maskedUnit(const QString& unit)
{
    if (unit.size() <= 2 * ShownOfUnit) {
        return unit.isEmpty() ? QString() : QString(unit.size(), QChar(0x2022));
    }
    return QString(unit.size() - ShownOfUnit, QChar(0x2022)) + unit.right(ShownOfUnit);
}

QString timeText(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

class Page {
public:
    void heading(const QString& title) { m_html += QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped()); }
    void row(const QString& name, const QString& value)
    {
        if (!value.isEmpty()) {
            m_html += QStringLiteral("<tr><th>%1</th><td>%2</td></tr>")
                          .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
        }
    }
    void hashRow(const QString& name, const QString& hash)
    {
        m_html += QStringLiteral("<tr><th>%1</th><td class=\"hash\">%2</td></tr>")
                      .arg(name.toHtmlEscaped(), hash.toHtmlEscaped());
    }
    void raw(const char* tag) { m_html += QLatin1String(tag); }
    void paragraph(const QString& words) { m_html += QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()); }
    [[nodiscard]] const QString& html() const { return m_html; }

private:
    QString m_html;
};

QString resultSentence(const JobRecord& record)
{
    if (record.result == "passed") {
        return Certificate::tr("The job was done to its end.");
    }
    return record.result == "cancelled" ? Certificate::tr("The job was stopped before its end.")
                                        : Certificate::tr("The job failed.");
}

QString verifySentence(const JobRecord& record)
{
    if (record.result != "passed" || record.comparedAreas == 0) {
        return Certificate::tr("What was written was not compared with the phone.");
    }
    const QString compared = Certificate::tr(
        "%n area(s), %1, read back from the phone and found equal.", nullptr, int(record.comparedAreas))
                                 .arg(bytesText(record.comparedBytes));
    if (record.notComparable == 0) {
        return compared;
    }
    return QString(compared + QLatin1Char(' ')
        + Certificate::tr("%n area(s) could not be compared, because the phone changes them by itself.",
            nullptr, int(record.notComparable)));
}

QString areaText(AreaProof::State state)
{
    switch (state) {
    case AreaProof::State::Equal:
        return Certificate::tr("kept: read again after the job and equal");
    case AreaProof::State::Merged:
        return Certificate::tr("renewed; the phone's own values kept and proved");
    case AreaProof::State::Changed:
        return Certificate::tr("changed, as was agreed");
    case AreaProof::State::NotCompared:
        return Certificate::tr("not compared");
    case AreaProof::State::Absent:
        return Certificate::tr("this phone has none");
    }
    return {};
}

void addJob(const JobRecord& record, CertificateWish wish, Page& page)
{
    page.raw("<table>");
    page.row(Certificate::tr("Result"), resultSentence(record));
    page.row(Certificate::tr("Cause"), text(record.cause));
    page.row(Certificate::tr("Begun"), timeText(record.started));
    page.row(Certificate::tr("Ended"), timeText(record.started.addMSecs(record.took.count())));
    page.row(Certificate::tr("Took"), durationText(std::chrono::duration_cast<seconds>(record.took)));
    page.row(Certificate::tr("Chip"), text(record.chip));
    page.row(Certificate::tr("Phone"), wish.fullUnit ? text(record.unit) : maskedUnit(text(record.unit)));
    page.row(Certificate::tr("Firmware"), text(record.product));
    page.row(Certificate::tr("Version"), text(record.version));
    page.row(Certificate::tr("File"), text(record.package.filename().string()));
    page.row(Certificate::tr("Plan"), text(record.planDigest));
    page.row(Certificate::tr("Written"), bytesText(record.bytesWritten));
    page.row(Certificate::tr("Comparison"), verifySentence(record));
    page.row(Certificate::tr("Program"), text(record.tool));
    page.raw("</table>");
}

void addAreas(const JobRecord& record, Page& page)
{
    if (record.areas.empty()) {
        return;
    }
    page.heading(Certificate::tr("Identity and calibration"));
    page.raw("<table>");
    for (const AreaProof& area : record.areas) {
        page.row(text(area.name), areaText(area.state));
    }
    page.raw("</table>");
}

void addImages(const JobRecord& record, Page& page)
{
    page.heading(Certificate::tr("SHA-256 of what was sent"));
    if (record.images.empty()) {
        page.paragraph(Certificate::tr("Nothing was written."));
        return;
    }
    constexpr std::string_view Loader = "loader:";
    page.raw("<table>");
    for (const auto& [label, hash] : record.images) {
        const bool loader = label.compare(0, Loader.size(), Loader) == 0;
        page.hashRow(
            loader ? Certificate::tr("Loader %1").arg(text(label.substr(Loader.size()))) : text(label),
            text(hash));
    }
    page.raw("</table>");
}

Failure notWritten(const std::filesystem::path& file, const QString& detail)
{
    return failWithProblem(Fault::HostIo, "certificate.write", "unreadable")
        .with("file", file.string())
        .with("detail", detail.toStdString());
}

bool print(const QString& html, QIODevice& into)
{
    QPdfWriter writer(&into);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(
        QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres),
        QPageLayout::Millimeter);
    writer.setResolution(PdfResolution);
    writer.setTitle(Certificate::tr("Flash certificate"));
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(PointSize);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&writer);
    return into.isOpen();
}

} // namespace

QString certificateHtml(const JobRecord& record, CertificateWish wish)
{
    const QString title = Certificate::tr("Flash certificate").toHtmlEscaped();
    Page page;
    addJob(record, wish, page);
    addAreas(record, page);
    addImages(record, page);
    page.paragraph(Certificate::tr("Made from the record of the job that the program keeps; number %1.")
                       .arg(text(record.uid)));
    return QStringLiteral(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>%2</style>"
        "</head><body><h1>%1</h1>%3</body></html>\n")
        .arg(title, Style, page.html());
}

Result<void> writeCertificateFile(
    const JobRecord& record, CertificateWish wish, const std::filesystem::path& file)
{
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly)) {
        return notWritten(file, out.errorString());
    }
    const QString html = certificateHtml(record, wish);
    const bool pdf = QString::fromStdString(file.extension().string()).toLower() == QLatin1String(".pdf");
    const QByteArray bytes = html.toUtf8();
    const bool written = pdf ? print(html, out) : out.write(bytes) == bytes.size();
    if (!written || !out.commit()) {
        return notWritten(file, out.errorString());
    }
    return {};
}

} // namespace flashwright
