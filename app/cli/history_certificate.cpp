// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/history_command.h"
#include "app/cli/start_up.h"
#include "app/report/flash_certificate.h"

namespace flashwright {

namespace {

bool canBeNamed(const QString& file)
{
    return file.endsWith(QLatin1String(".html")) || file.endsWith(QLatin1String(".pdf"));
}

} // namespace

int writeCertificate(const Invocation& call)
{
    const QString file = call.value("output");
    if (call.arguments.size() != 2 || !canBeNamed(file)) {
        return usageError(call.console, call.command,
            Cli::tr(
                "history certificate needs the number of one job and -o FILE, which ends in .html or .pdf."));
    }
    const auto record = namedRecord(call, call.arguments[1]);
    if (!record) {
        return reportError(call, nullptr, record.error(), ExitCode::Failure);
    }
    const CertificateWish wish{call.has("full-unit")};
    if (auto written = writeCertificateFile(*record, wish, toPath(file)); !written) {
        return reportError(call, nullptr, written.error(), ExitCode::Failure);
    }
    if (call.settings.json) {
        call.console.document({{QLatin1String("v"), 1}, {QLatin1String("file"), file}});
    } else {
        call.console.result(Cli::tr("The certificate is in %1.").arg(file));
    }
    return number(ExitCode::Ok);
}

} // namespace flashwright
