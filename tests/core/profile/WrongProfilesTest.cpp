// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"
#include "tests/core/profile/ProfileText.h"

#include <QDir>
#include <QSet>

#include <gtest/gtest.h>

namespace activation {

namespace {

using Kind = DocumentProblem::Kind;

/// One file of the folder "wrong", and the problem that is found in it.
struct WrongProfile
{
    QString name;
    Kind kind;
    int line;
    int column;
    QString pointer;
    QStringList values;
};

QString folder()
{
    return QStringLiteral(WRONG_PROFILES);
}

// clang-format off
const QList<WrongProfile>& wrongProfiles()
{
    static const QList<WrongProfile> rows{
        {QStringLiteral(u"address-of-the-other-family"), Kind::Conflict, 5, 57, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"host"), QStringLiteral(u"addressFamily")}},
        {QStringLiteral(u"advice-after-blocking"), Kind::OutOfRange, 6, 35, QStringLiteral(u"/clock/adviceFromMinutes"), {QStringLiteral(u"90"), QStringLiteral(u"1"), QStringLiteral(u"59")}},
        {QStringLiteral(u"attempts-too-many"), Kind::OutOfRange, 6, 67, QStringLiteral(u"/products/0/attempts"), {QStringLiteral(u"50"), QStringLiteral(u"1"), QStringLiteral(u"5")}},
        {QStringLiteral(u"blocking-beyond-four-hours"), Kind::OutOfRange, 6, 37, QStringLiteral(u"/clock/blockingFromMinutes"), {QStringLiteral(u"300"), QStringLiteral(u"2"), QStringLiteral(u"240")}},
        {QStringLiteral(u"build-of-office"), Kind::Conflict, 6, 71, QStringLiteral(u"/products/0/minimumBuild"), {QStringLiteral(u"minimumBuild"), QStringLiteral(u"family")}},
        {QStringLiteral(u"code-in-decimal"), Kind::BadCode, 6, 25, QStringLiteral(u"/wording/0/code"), {QStringLiteral(u"3221549112")}},
        {QStringLiteral(u"code-twice"), Kind::Repeated, 6, 64, QStringLiteral(u"/wording/1/code"), {QStringLiteral(u"0xc004f038")}},
        {QStringLiteral(u"code-without-words"), Kind::NeedsOther, 6, 25, QStringLiteral(u"/wording/0/code"), {QStringLiteral(u"code"), QStringLiteral(u"heading")}},
        {QStringLiteral(u"comma-missing"), Kind::Syntax, 4, 3, QStringLiteral(u""), {}},
        {QStringLiteral(u"contact-language-unknown"), Kind::NotOneOf, 6, 52, QStringLiteral(u"/contacts/0/languages/0"), {QStringLiteral(u"fr"), QStringLiteral(u"en"), QStringLiteral(u"zh-TW"), QStringLiteral(u"ko"), QStringLiteral(u"ja")}},
        {QStringLiteral(u"contact-without-name"), Kind::MissingKey, 6, 16, QStringLiteral(u"/contacts/0"), {QStringLiteral(u"name")}},
        {QStringLiteral(u"control-character"), Kind::BadCharacter, 4, 19, QStringLiteral(u"/organisation"), {QStringLiteral(u"U+0007")}},
        {QStringLiteral(u"cut-off"), Kind::Syntax, 6, 1, QStringLiteral(u""), {}},
        {QStringLiteral(u"date-not-in-the-calendar"), Kind::BadDate, 6, 35, QStringLiteral(u"/validity/profileExpires"), {QStringLiteral(u"2027-02-29")}},
        {QStringLiteral(u"date-the-other-way-round"), Kind::BadDate, 6, 34, QStringLiteral(u"/validity/agreementEnds"), {QStringLiteral(u"31.07.2032")}},
        {QStringLiteral(u"days-for-nothing"), Kind::Conflict, 6, 64, QStringLiteral(u"/roles/0/days"), {QStringLiteral(u"days"), QStringLiteral(u"entitlement")}},
        {QStringLiteral(u"days-missing"), Kind::NeedsOther, 6, 50, QStringLiteral(u"/roles/0/entitlement"), {QStringLiteral(u"entitlement"), QStringLiteral(u"days")}},
        {QStringLiteral(u"discontinued-as-text"), Kind::WrongType, 6, 71, QStringLiteral(u"/products/0/discontinued"), {QStringLiteral(u"boolean"), QStringLiteral(u"string")}},
        {QStringLiteral(u"duplicate-key"), Kind::DuplicateKey, 6, 3, QStringLiteral(u"/id"), {QStringLiteral(u"id")}},
        {QStringLiteral(u"edition-with-spaces"), Kind::BadReleaseId, 6, 69, QStringLiteral(u"/products/0/editions/0"), {QStringLiteral(u"Enterprise N")}},
        {QStringLiteral(u"email-wrong"), Kind::BadForm, 6, 47, QStringLiteral(u"/contacts/0/email"), {QStringLiteral(u"help at wrong.example"), QStringLiteral(u"help@sample-university.example")}},
        {QStringLiteral(u"empty"), Kind::Empty, 0, 0, QStringLiteral(u""), {}},
        {QStringLiteral(u"entitlement-unknown"), Kind::NotOneOf, 6, 49, QStringLiteral(u"/roles/0/entitlement"), {QStringLiteral(u"maybe"), QStringLiteral(u"yes"), QStringLiteral(u"no"), QStringLiteral(u"days-after-leaving"), QStringLiteral(u"unit-only"), QStringLiteral(u"on-application")}},
        {QStringLiteral(u"extension-without-telephone"), Kind::NeedsOther, 6, 51, QStringLiteral(u"/contacts/0/extension"), {QStringLiteral(u"extension"), QStringLiteral(u"telephone")}},
        {QStringLiteral(u"family-unknown"), Kind::NotOneOf, 6, 28, QStringLiteral(u"/products/0/family"), {QStringLiteral(u"Windows"), QStringLiteral(u"windows"), QStringLiteral(u"office"), QStringLiteral(u"project"), QStringLiteral(u"visio")}},
        {QStringLiteral(u"form-without-text"), Kind::NeedsOther, 6, 24, QStringLiteral(u"/before/0/task"), {QStringLiteral(u"task"), QStringLiteral(u"text")}},
        {QStringLiteral(u"format-as-text"), Kind::WrongType, 2, 13, QStringLiteral(u"/format"), {QStringLiteral(u"number"), QStringLiteral(u"string")}},
        {QStringLiteral(u"format-missing"), Kind::MissingKey, 1, 1, QStringLiteral(u""), {QStringLiteral(u"format")}},
        {QStringLiteral(u"format-unsupported"), Kind::UnsupportedFormat, 2, 13, QStringLiteral(u"/format"), {QStringLiteral(u"2"), QStringLiteral(u"1")}},
        {QStringLiteral(u"gate-by-ftp"), Kind::BadUrl, 6, 24, QStringLiteral(u"/network/gate"), {QStringLiteral(u"ftp://gate.wrong.example/"), QStringLiteral(u"https, http")}},
        {QStringLiteral(u"gate-with-password"), Kind::BadUrl, 6, 24, QStringLiteral(u"/network/gate"), {QStringLiteral(u"https://me@gate.wrong.example/"), QStringLiteral(u"https, http")}},
        {QStringLiteral(u"half-a-character"), Kind::Syntax, 4, 20, QStringLiteral(u""), {}},
        {QStringLiteral(u"host-address-for-many"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"224.0.0.1")}},
        {QStringLiteral(u"host-address-out-of-range"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"192.0.2.256")}},
        {QStringLiteral(u"host-address-shortened"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"10.1")}},
        {QStringLiteral(u"host-at-the-top"), Kind::MisplacedKey, 5, 3, QStringLiteral(u"/host"), {QStringLiteral(u"host"), QStringLiteral(u"/kms/hosts/0/host")}},
        {QStringLiteral(u"host-in-brackets"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"[2001:db8::1]")}},
        {QStringLiteral(u"host-misspelt-key"), Kind::UnknownKey, 5, 24, QStringLiteral(u"/kms/hosts/0/hsot"), {QStringLiteral(u"hsot"), QStringLiteral(u"host")}},
        {QStringLiteral(u"host-of-an-emulator"), Kind::PublicHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"KMS.public-emulator.example")}},
        {QStringLiteral(u"host-per-product-without-host"), Kind::Conflict, 6, 77, QStringLiteral(u"/products/0/hostPerProduct"), {QStringLiteral(u"hostPerProduct"), QStringLiteral(u"method")}},
        {QStringLiteral(u"host-too-long"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk.kkkkkkkkkkkkkkkkkkk…")}},
        {QStringLiteral(u"host-twice"), Kind::Repeated, 5, 55, QStringLiteral(u"/kms/hosts/1"), {QStringLiteral(u"KMS.wrong.example")}},
        {QStringLiteral(u"host-with-port"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"kms.wrong.example:1688")}},
        {QStringLiteral(u"host-with-scheme"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"https://kms.wrong.example")}},
        {QStringLiteral(u"host-with-underscore"), Kind::BadHost, 5, 32, QStringLiteral(u"/kms/hosts/0/host"), {QStringLiteral(u"kms_1.wrong.example")}},
        {QStringLiteral(u"hosts-as-text"), Kind::WrongType, 5, 21, QStringLiteral(u"/kms/hosts"), {QStringLiteral(u"array"), QStringLiteral(u"string")}},
        {QStringLiteral(u"hosts-empty"), Kind::TooFew, 5, 21, QStringLiteral(u"/kms/hosts"), {QStringLiteral(u"1")}},
        {QStringLiteral(u"hosts-for-another-product-only"), Kind::MissingKey, 5, 10, QStringLiteral(u"/kms"), {QStringLiteral(u"hosts")}},
        {QStringLiteral(u"hosts-for-one-family-twice"), Kind::Repeated, 5, 135, QStringLiteral(u"/kms/hostsFor/1"), {QStringLiteral(u"office")}},
        {QStringLiteral(u"hosts-for-with-discovery"), Kind::Conflict, 5, 48, QStringLiteral(u"/kms/hostsFor"), {QStringLiteral(u"hostsFor"), QStringLiteral(u"source")}},
        {QStringLiteral(u"hosts-missing"), Kind::MissingKey, 5, 10, QStringLiteral(u"/kms"), {QStringLiteral(u"hosts")}},
        {QStringLiteral(u"hosts-too-many"), Kind::TooManyItems, 5, 21, QStringLiteral(u"/kms/hosts"), {QStringLiteral(u"16")}},
        {QStringLiteral(u"hosts-with-discovery"), Kind::Conflict, 5, 45, QStringLiteral(u"/kms/hosts"), {QStringLiteral(u"hosts"), QStringLiteral(u"source")}},
        {QStringLiteral(u"id-with-capitals"), Kind::BadForm, 3, 9, QStringLiteral(u"/id"), {QStringLiteral(u"Wrong University"), QStringLiteral(u"sample-university")}},
        {QStringLiteral(u"key-with-slash-and-tilde"), Kind::UnknownKey, 6, 16, QStringLiteral(u"/removal/a~1b~0c"), {QStringLiteral(u"a/b~c"), QStringLiteral(u"")}},
        {QStringLiteral(u"kms-missing"), Kind::MissingKey, 1, 1, QStringLiteral(u""), {QStringLiteral(u"kms")}},
        {QStringLiteral(u"language-in-lower-case"), Kind::UnknownKey, 4, 21, QStringLiteral(u"/organisation/zh-tw"), {QStringLiteral(u"zh-tw"), QStringLiteral(u"zh-TW")}},
        {QStringLiteral(u"language-of-another-script"), Kind::UnknownKey, 4, 47, QStringLiteral(u"/organisation/zh-CN"), {QStringLiteral(u"zh-CN"), QStringLiteral(u"zh-TW")}},
        {QStringLiteral(u"link-for-nothing"), Kind::Conflict, 6, 64, QStringLiteral(u"/roles/0/link"), {QStringLiteral(u"link"), QStringLiteral(u"entitlement")}},
        {QStringLiteral(u"link-missing"), Kind::NeedsOther, 6, 49, QStringLiteral(u"/roles/0/entitlement"), {QStringLiteral(u"entitlement"), QStringLiteral(u"link")}},
        {QStringLiteral(u"link-without-scheme"), Kind::BadUrl, 6, 39, QStringLiteral(u"/links/0/url"), {QStringLiteral(u"www.wrong.example"), QStringLiteral(u"https, http")}},
        {QStringLiteral(u"method-missing"), Kind::MissingKey, 6, 16, QStringLiteral(u"/products/0"), {QStringLiteral(u"method")}},
        {QStringLiteral(u"misspelt-key"), Kind::UnknownKey, 6, 3, QStringLiteral(u"/contcats"), {QStringLiteral(u"contcats"), QStringLiteral(u"contacts")}},
        {QStringLiteral(u"misspelt-required-key"), Kind::UnknownKey, 4, 3, QStringLiteral(u"/organization"), {QStringLiteral(u"organization"), QStringLiteral(u"organisation")}},
        {QStringLiteral(u"name-too-long"), Kind::TooLong, 4, 19, QStringLiteral(u"/organisation"), {QStringLiteral(u"200")}},
        {QStringLiteral(u"not-an-object"), Kind::WrongType, 1, 1, QStringLiteral(u""), {QStringLiteral(u"object"), QStringLiteral(u"array")}},
        {QStringLiteral(u"not-utf8"), Kind::NotUtf8, 4, 38, QStringLiteral(u""), {}},
        {QStringLiteral(u"organisation-missing"), Kind::MissingKey, 1, 1, QStringLiteral(u""), {QStringLiteral(u"organisation")}},
        {QStringLiteral(u"platform-twice"), Kind::Repeated, 6, 77, QStringLiteral(u"/excluded/1/platform"), {QStringLiteral(u"server")}},
        {QStringLiteral(u"platform-without-message"), Kind::MissingKey, 6, 16, QStringLiteral(u"/excluded/0"), {QStringLiteral(u"message")}},
        {QStringLiteral(u"port-as-text"), Kind::WrongType, 5, 61, QStringLiteral(u"/kms/hosts/0/port"), {QStringLiteral(u"number"), QStringLiteral(u"string")}},
        {QStringLiteral(u"port-broken"), Kind::WrongType, 5, 61, QStringLiteral(u"/kms/hosts/0/port"), {QStringLiteral(u"integer"), QStringLiteral(u"number")}},
        {QStringLiteral(u"port-too-large"), Kind::OutOfRange, 5, 61, QStringLiteral(u"/kms/hosts/0/port"), {QStringLiteral(u"99999"), QStringLiteral(u"1"), QStringLiteral(u"65535")}},
        {QStringLiteral(u"port-zero"), Kind::OutOfRange, 5, 61, QStringLiteral(u"/kms/hosts/0/port"), {QStringLiteral(u"0"), QStringLiteral(u"1"), QStringLiteral(u"65535")}},
        {QStringLiteral(u"profile-version-zero"), Kind::OutOfRange, 4, 21, QStringLiteral(u"/profileVersion"), {QStringLiteral(u"0"), QStringLiteral(u"1"), QStringLiteral(u"999999999")}},
        {QStringLiteral(u"products-empty"), Kind::TooFew, 6, 15, QStringLiteral(u"/products"), {QStringLiteral(u"1")}},
        {QStringLiteral(u"products-missing"), Kind::MissingKey, 1, 1, QStringLiteral(u""), {QStringLiteral(u"products")}},
        {QStringLiteral(u"range-too-long"), Kind::BadAddressRange, 6, 33, QStringLiteral(u"/network/campusRanges/0"), {QStringLiteral(u"192.0.2.0/33")}},
        {QStringLiteral(u"range-twice"), Kind::Repeated, 6, 49, QStringLiteral(u"/network/campusRanges/1"), {QStringLiteral(u"192.0.2.0/24")}},
        {QStringLiteral(u"range-with-host-bits"), Kind::BadAddressRange, 6, 33, QStringLiteral(u"/network/campusRanges/0"), {QStringLiteral(u"192.0.2.7/24")}},
        {QStringLiteral(u"range-without-length"), Kind::BadAddressRange, 6, 33, QStringLiteral(u"/network/campusRanges/0"), {QStringLiteral(u"192.0.2.0")}},
        {QStringLiteral(u"removal-offer-empty"), Kind::TooFew, 6, 25, QStringLiteral(u"/removal/offer"), {QStringLiteral(u"1")}},
        {QStringLiteral(u"removal-pattern-in-the-middle"), Kind::BadReleaseId, 6, 26, QStringLiteral(u"/removal/offer/0"), {QStringLiteral(u"O365*Retail")}},
        {QStringLiteral(u"report-field-twice"), Kind::Repeated, 6, 65, QStringLiteral(u"/reportFields/1/id"), {QStringLiteral(u"asset")}},
        {QStringLiteral(u"role-name-missing"), Kind::NeedsOther, 6, 23, QStringLiteral(u"/roles/0/role"), {QStringLiteral(u"role"), QStringLiteral(u"name")}},
        {QStringLiteral(u"role-twice"), Kind::Repeated, 6, 66, QStringLiteral(u"/roles/1/role"), {QStringLiteral(u"staff")}},
        {QStringLiteral(u"role-with-spaces"), Kind::BadForm, 6, 23, QStringLiteral(u"/roles/0/role"), {QStringLiteral(u"Guest lecturer"), QStringLiteral(u"research-student")}},
        {QStringLiteral(u"scope-without-text"), Kind::NeedsOther, 6, 24, QStringLiteral(u"/before/0/task"), {QStringLiteral(u"task"), QStringLiteral(u"text")}},
        {QStringLiteral(u"setup-key-in-lower-case"), Kind::BadSetupKey, 6, 95, QStringLiteral(u"/products/0/setupKey"), {}},
        {QStringLiteral(u"setup-key-too-short"), Kind::BadSetupKey, 6, 95, QStringLiteral(u"/products/0/setupKey"), {}},
        {QStringLiteral(u"setup-key-with-another-method"), Kind::Conflict, 6, 102, QStringLiteral(u"/products/0/setupKey"), {QStringLiteral(u"setupKey"), QStringLiteral(u"method")}},
        {QStringLiteral(u"setup-key-without-edition"), Kind::NeedsOther, 6, 68, QStringLiteral(u"/products/0/setupKey"), {QStringLiteral(u"setupKey"), QStringLiteral(u"editions")}},
        {QStringLiteral(u"source-unknown"), Kind::NotOneOf, 5, 22, QStringLiteral(u"/kms/source"), {QStringLiteral(u"dns"), QStringLiteral(u"named"), QStringLiteral(u"discovered"), QStringLiteral(u"preset")}},
        {QStringLiteral(u"suffix-twice"), Kind::Repeated, 5, 94, QStringLiteral(u"/kms/discoverySuffix/2"), {QStringLiteral(u"wrong.example")}},
        {QStringLiteral(u"suffix-without-discovery"), Kind::Conflict, 5, 75, QStringLiteral(u"/kms/discoverySuffix"), {QStringLiteral(u"discoverySuffix"), QStringLiteral(u"source")}},
        {QStringLiteral(u"task-from-after"), Kind::NotOneOf, 6, 24, QStringLiteral(u"/before/0/task"), {QStringLiteral(u"restart-computer"), QStringLiteral(u"open-office-once"), QStringLiteral(u"close-programs"), QStringLiteral(u"file-form"), QStringLiteral(u"agree-to-scope")}},
        {QStringLiteral(u"telephone-in-words"), Kind::BadForm, 6, 51, QStringLiteral(u"/contacts/0/telephone"), {QStringLiteral(u"ask Ann"), QStringLiteral(u"+886-2-5550-0100")}},
        {QStringLiteral(u"text-behind"), Kind::Syntax, 8, 1, QStringLiteral(u""), {}},
        {QStringLiteral(u"text-blank"), Kind::Blank, 4, 19, QStringLiteral(u"/organisation"), {}},
        {QStringLiteral(u"text-without-language"), Kind::Blank, 4, 19, QStringLiteral(u"/organisation"), {}},
        {QStringLiteral(u"time-source-by-ftp"), Kind::BadUrl, 6, 26, QStringLiteral(u"/clock/sources/0"), {QStringLiteral(u"ftp://time.wrong.example"), QStringLiteral(u"ntp, https, http")}},
        {QStringLiteral(u"too-deep"), Kind::TooDeep, 6, 43, QStringLiteral(u"/links/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"), {QStringLiteral(u"32")}},
        {QStringLiteral(u"unattended-as-text"), Kind::WrongType, 6, 36, QStringLiteral(u"/unattended/closePrograms"), {QStringLiteral(u"boolean"), QStringLiteral(u"string")}},
        {QStringLiteral(u"unattended-role-unknown"), Kind::NotOneOf, 6, 27, QStringLiteral(u"/unattended/role"), {QStringLiteral(u"guest"), QStringLiteral(u"staff"), QStringLiteral(u"student"), QStringLiteral(u"graduate")}},
        {QStringLiteral(u"unit-for-nothing"), Kind::Conflict, 6, 64, QStringLiteral(u"/roles/0/unit"), {QStringLiteral(u"unit"), QStringLiteral(u"entitlement")}},
        {QStringLiteral(u"unit-missing"), Kind::NeedsOther, 6, 49, QStringLiteral(u"/roles/0/entitlement"), {QStringLiteral(u"entitlement"), QStringLiteral(u"unit")}},
        {QStringLiteral(u"unknown-key"), Kind::UnknownKey, 6, 3, QStringLiteral(u"/colour"), {QStringLiteral(u"colour"), QStringLiteral(u"")}},
        {QStringLiteral(u"version-in-words"), Kind::BadForm, 6, 69, QStringLiteral(u"/products/0/versions/0"), {QStringLiteral(u"eleven"), QStringLiteral(u"2021")}},
        {QStringLiteral(u"vpn-on-campus-only"), Kind::Conflict, 6, 47, QStringLiteral(u"/network/vpn"), {QStringLiteral(u"vpn"), QStringLiteral(u"reach")}},
        {QStringLiteral(u"vpn-role-twice"), Kind::Repeated, 6, 81, QStringLiteral(u"/network/vpn/roles/1"), {QStringLiteral(u"staff")}},
        {QStringLiteral(u"vpn-server-wrong"), Kind::BadHost, 6, 72, QStringLiteral(u"/network/vpn/server"), {QStringLiteral(u"vpn.wrong.example:https")}},
        {QStringLiteral(u"vpn-unknown"), Kind::NotOneOf, 6, 36, QStringLiteral(u"/network/vpn/product"), {QStringLiteral(u"open-vpn"), QStringLiteral(u"forticlient"), QStringLiteral(u"globalprotect"), QStringLiteral(u"anyconnect"), QStringLiteral(u"ivanti"), QStringLiteral(u"checkpoint"), QStringLiteral(u"sophos"), QStringLiteral(u"f5"), QStringLiteral(u"sonicwall"), QStringLiteral(u"zscaler"), QStringLiteral(u"citrix"), QStringLiteral(u"array"), QStringLiteral(u"hillstone"), QStringLiteral(u"openvpn"), QStringLiteral(u"wireguard"), QStringLiteral(u"softether"), QStringLiteral(u"sangfor"), QStringLiteral(u"atrust"), QStringLiteral(u"appgate"), QStringLiteral(u"warp"), QStringLiteral(u"tailscale"), QStringLiteral(u"zerotier"), QStringLiteral(u"windows"), QStringLiteral(u"other")}},
        {QStringLiteral(u"vpn-without-name"), Kind::MissingKey, 6, 23, QStringLiteral(u"/network/vpn"), {QStringLiteral(u"name")}},
        {QStringLiteral(u"yearly-day-not-in-the-calendar"), Kind::BadDate, 6, 35, QStringLiteral(u"/validity/registerYearly"), {QStringLiteral(u"04-31")}},
        {QStringLiteral(u"yearly-day-wrong"), Kind::BadDate, 6, 35, QStringLiteral(u"/validity/registerYearly"), {QStringLiteral(u"13-01")}},
        {QStringLiteral(u"zone-of-another-system"), Kind::BadZone, 6, 22, QStringLiteral(u"/clock/zone"), {QStringLiteral(u"Asia/Taipei")}},
        {QStringLiteral(u"zone-offset-impossible"), Kind::OutOfRange, 6, 31, QStringLiteral(u"/clock/offsetMinutes"), {QStringLiteral(u"900"), QStringLiteral(u"-720"), QStringLiteral(u"840")}},
        {QStringLiteral(u"zone-with-another-offset"), Kind::Conflict, 6, 62, QStringLiteral(u"/clock/offsetMinutes"), {QStringLiteral(u"offsetMinutes"), QStringLiteral(u"zone")}},
    };
    return rows;
}
// clang-format on

TEST(WrongProfiles, AreRefusedWithKindPlaceAndPointer)
{
    for (const WrongProfile& wrong : wrongProfiles()) {
        const QString path = QStringLiteral("%1/%2.json").arg(folder(), wrong.name);
        const auto read = readSiteProfile(path);
        ASSERT_FALSE(read) << wrong.name.toStdString() << " was accepted";
        const DocumentProblem expected{wrong.kind,   path,          wrong.line,
                                       wrong.column, wrong.pointer, wrong.values};
        EXPECT_EQ(toText(read.error()), toText(expected)) << wrong.name.toStdString();
        EXPECT_EQ(read.error().file, path);
    }
}

TEST(WrongProfiles, AreAllInTheTable)
{
    QSet<QString> listed;
    for (const WrongProfile& wrong : wrongProfiles())
        listed.insert(wrong.name + QStringLiteral(".json"));
    const QStringList files = QDir(folder()).entryList(QDir::Files);
    EXPECT_EQ(QSet<QString>(files.cbegin(), files.cend()), listed);
}

} // namespace

} // namespace activation
