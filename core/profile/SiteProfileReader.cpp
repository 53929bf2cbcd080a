// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"

#include "core/json/JsonText.h"
#include "core/profile/ProfileSections.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

constexpr int kFormat = 1;
constexpr qint64 kLatestVersion = 999'999'999; // room for a date such as 20261129

/// Before anything else: what another format means by its keys is not for this program to say.
bool isSupported(const Field& document)
{
    Record record(document);
    record.allowOthers();
    const Field format = record.required(u"format");
    const qint64 found = format.integer(0, 999'999);
    if (document.problems().first())
        return false;
    if (found != kFormat)
        format.addProblem(Kind::UnsupportedFormat, {QString::number(found), QString::number(kFormat)});
    return found == kFormat;
}

QString readId(const Field& field)
{
    const QString id = field.string({}, 60);
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9]+(-[a-z0-9]+)*")));
    if (!id.isEmpty() && !form.match(id).hasMatch())
        field.addProblem(Kind::BadForm, {id, QStringLiteral("sample-university")});
    return id;
}

bool hasHosts(const SiteProfile& profile, const ProductRule& product)
{
    const QStringList versions = product.versions.isEmpty() ? QStringList(QString()) : product.versions;
    return std::all_of(versions.cbegin(), versions.cend(), [&](const QString& version) {
        return !hostsFor(profile, product.family, version).isEmpty();
    });
}

/// Every product that is activated by KMS has a way to a host.
void checkHosts(const Record& record, const Field& kms, const SiteProfile& profile)
{
    Record kmsRecord(kms);
    kmsRecord.allowOthers();
    for (const ProductRule& product : profile.products) {
        if (product.method != ActivationMethod::Kms || product.discontinued)
            continue;
        if (!kms.isPresent())
            record.missing(u"kms");
        else if (profile.kms.source == HostSource::Named && !hasHosts(profile, product))
            kmsRecord.missing(u"hosts");
    }
}

SiteProfile readProfile(const Field& document)
{
    Record record(document);
    record.allow(u"$schema");
    record.allow(u"format");
    SiteProfile profile;
    profile.id = readId(record.required(u"id"));
    profile.version = record.optional(u"profileVersion").integer(1, kLatestVersion, 0);
    profile.organization = record.required(u"organisation").text(kLongestName);
    profile.service = record.optional(u"service").text(kLongestName);
    const Field kms = record.optional(u"kms");
    profile.kms = readKmsRule(kms);
    profile.roles = readRoles(record.optional(u"roles"));
    profile.network = readNetworkRule(record.optional(u"network"), profile.roles);
    profile.clock = readClockRule(record.optional(u"clock"));
    profile.products = readProducts(record.required(u"products"));
    profile.removal = readRemovalRule(record.optional(u"removal"));
    profile.before = readTasksBefore(record.optional(u"before"));
    profile.after = readTasksAfter(record.optional(u"after"));
    profile.wording = readWording(record.optional(u"wording"));
    profile.contacts = readContacts(record.optional(u"contacts"));
    profile.links = readLinks(record.optional(u"links"));
    profile.validity = readValidity(record.optional(u"validity"));
    profile.excluded = readExclusions(record.optional(u"excluded"));
    profile.reportFields = readReportFields(record.optional(u"reportFields"));
    profile.unattended = readUnattended(record.optional(u"unattended"), profile.roles);
    checkHosts(record, kms, profile);
    return profile;
}

/// Nothing where it is not JSON; what else is wrong is in `problems`.
SiteProfile readNoting(const QByteArray& bytes, ProblemList& problems, const QString& name)
{
    const auto json = parseJson(bytes, name, JsonLimits{.bytes = kLargestProfile});
    if (!json) {
        problems.note(json.error(), 0);
        return {};
    }
    const Field document(*json, problems);
    return isSupported(document) ? readProfile(document) : SiteProfile{};
}

DocumentProblem completed(DocumentProblem problem)
{
    addSuggestion(problem);
    return problem;
}

} // namespace

Result<SiteProfile, DocumentProblem> readSiteProfile(const QString& path)
{
    return readBytes(path, kLargestProfile).andThen([&path](const QByteArray& bytes) {
        return parseSiteProfile(bytes, path);
    });
}

Result<SiteProfile, DocumentProblem> parseSiteProfile(const QByteArray& bytes, const QString& name)
{
    ProblemList problems(name);
    SiteProfile profile = readNoting(bytes, problems, name);
    if (problems.first())
        return completed(*problems.first());
    profile.bytes = bytes;
    return profile;
}

ProfileProblems problemsOfSiteProfile(const QString& path)
{
    const auto bytes = readBytes(path, kLargestProfile);
    if (!bytes)
        return {{bytes.error()}, {}};
    ProblemList problems(path);
    [[maybe_unused]] const SiteProfile profile = readNoting(*bytes, problems, path);
    ProfileProblems found{problems.all(), problems.warnings()};
    for (DocumentProblem& problem : found.problems)
        addSuggestion(problem);
    return found;
}

std::optional<DocumentProblem> expired(const SiteProfile& profile, const QDate& today, const QString& name)
{
    const QDate& last = profile.validity.profileExpires;
    if (last.isNull() || today <= last)
        return std::nullopt;
    DocumentProblem problem;
    problem.kind = Kind::Expired;
    problem.file = name;
    problem.pointer = QStringLiteral("/validity/profileExpires");
    problem.values = {last.toString(Qt::ISODate)};
    return problem;
}

} // namespace activation
