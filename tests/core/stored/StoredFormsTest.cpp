// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/stored/StoredForms.h"
#include "core/journal/JournalText.h"
#include "core/stored/StoredValues.h"
#include "core/visit/SessionText.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace activation {

namespace {

/// Objects whose keys are no fields.
bool isMap(const QString& place)
{
    static const QStringList maps{
        QStringLiteral("/srv"),        QStringLiteral("/activations"),    QStringLiteral("/setupKeys"),
        QStringLiteral("/behaviours"), QStringLiteral("/applicationKms"), QStringLiteral("/productKms")};
    return maps.contains(place);
}

/// The value with one object in it changed, and where that object was.
using Changed = std::function<void(const QJsonValue& whole, const QString& place)>;
/// All that one object may be changed to.
using Change = std::function<QList<std::pair<QString, QJsonObject>>(const QJsonObject&)>;

/// Every object within the value, each in turn, changed in every way; `place` gets the key that was changed.
void changeEach(const QJsonValue& value, const QString& place, const Change& change, const Changed& changed)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            changeEach(array.at(index), place + u'/' + QString::number(index), change,
                       [&](const QJsonValue& inner, const QString& where) {
                           QJsonArray whole = array;
                           whole.replace(index, inner);
                           changed(whole, where);
                       });
        }
        return;
    }
    const QJsonObject object = value.toObject();
    if (value.isObject() && !isMap(place)) {
        for (const auto& [key, other] : change(object))
            changed(other, place + u'/' + key);
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        changeEach(member.value(), place + u'/' + member.key(), change,
                   [&](const QJsonValue& inner, const QString& where) {
                       QJsonObject whole = object;
                       whole.insert(member.key(), inner);
                       changed(whole, where);
                   });
    }
}

void expectRefused(const StoredForm& form, const QJsonValue& changed, const QString& because)
{
    const Result<void> read = form.read(changed.toObject());
    ASSERT_FALSE(read.hasValue()) << form.name << ": " << because.toStdString();
    EXPECT_EQ(read.error().cause, Cause::BadReply) << form.name << ": " << because.toStdString();
    EXPECT_TRUE(read.error().detail.contains(because))
        << form.name << ": " << read.error().detail.toStdString() << ", not " << because.toStdString();
}

} // namespace

TEST(StoredForms, AreReadBackEqual)
{
    for (const StoredForm& form : storedForms()) {
        const Result<void> read = form.read(form.written);
        EXPECT_TRUE(read.hasValue()) << form.name << ": " << (read ? "" : read.error().detail.toStdString());
    }
}

TEST(StoredForms, NameTheFieldThatIsMissing)
{
    int tried = 0;
    for (const StoredForm& form : storedForms()) {
        const Change withoutEach = [&form](const QJsonObject& object) {
            QList<std::pair<QString, QJsonObject>> result;
            for (const QString& key : object.keys()) {
                QJsonObject without = object;
                without.remove(key);
                if (!form.mayLack.contains(key) && key != u"signedIn") // left out where nobody has
                    result.append({key, without});
            }
            return result;
        };
        changeEach(form.written, {}, withoutEach, [&](const QJsonValue& changed, const QString& place) {
            ++tried;
            if (form.name != "JournalEntry" || place != u"/failure")
                expectRefused(form, changed, QStringLiteral("missing ") + place);
        });
    }
    EXPECT_GT(tried, 1000);
}

TEST(StoredForms, NameTheFieldThatNobodyKnows)
{
    int tried = 0;
    for (const StoredForm& form : storedForms()) {
        const Change withMore = [](const QJsonObject& object) {
            QJsonObject more = object;
            more.insert(QStringLiteral("command"), QStringLiteral("cmd.exe"));
            return QList<std::pair<QString, QJsonObject>>{{QStringLiteral("command"), more}};
        };
        changeEach(form.written, {}, withMore, [&](const QJsonValue& changed, const QString& place) {
            ++tried;
            expectRefused(form, changed, QStringLiteral("unknown ") + place);
        });
    }
    EXPECT_GT(tried, 200);
}

TEST(StoredForms, NameTheFieldThatIsOfAnotherType)
{
    for (const StoredForm& form : storedForms()) {
        const Change mistyped = [](const QJsonObject& object) {
            QList<std::pair<QString, QJsonObject>> result;
            for (const QString& key : object.keys()) {
                QJsonObject other = object;
                other.insert(key, object.value(key).isBool() ? QJsonValue(1) : QJsonValue(true));
                result.append({key, other});
            }
            return result;
        };
        changeEach(form.written, {}, mistyped, [&](const QJsonValue& changed, const QString& place) {
            expectRefused(form, changed, QStringLiteral("wrong ") + place);
        });
    }
}

/// The examples that fuzzing begins with are as old as the files' first form.
TEST(StoredForms, AreThoseOfEarlierVersions)
{
    const QDir earlier(QStringLiteral(EARLIER_FILES));
    for (const QString& name : {QStringLiteral("journal/removal"), QStringLiteral("journal/undone")}) {
        QFile file(earlier.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        const QByteArray bytes = file.readAll();
        const Result<JournalContent> journal = parseJournal(bytes);
        ASSERT_TRUE(journal.hasValue());
        EXPECT_FALSE(journal->damage.has_value());
        EXPECT_EQ(journalText(journal->entries), bytes);
    }
    QFile file(earlier.filePath(QStringLiteral("session/removal")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Result<Session> session = parseSession(bytes);
    ASSERT_TRUE(session.hasValue()) << session.error().detail.toStdString();
    QJsonObject expected = QJsonDocument::fromJson(bytes).object();
    QJsonObject plan = expected.value(u"plan").toObject();
    plan.insert(QStringLiteral("advised"), QJsonArray()); // since then
    expected.insert(QStringLiteral("plan"), plan);
    EXPECT_EQ(QJsonDocument::fromJson(sessionText(*session)).object(), expected);
}

TEST(StoredForms, HoldNoMoreTimeThanADateCanBeCountedOnBy)
{
    License license;
    license.remaining = std::chrono::minutes::max();
    const Result<License> read = fromStored<License>(toStored(license));
    ASSERT_TRUE(read.hasValue()) << read.error().detail.toStdString();
    EXPECT_EQ(read->remaining, kLongestStored);

    for (const qint64 minutes : {qint64{-1}, qint64{kLongestStored.count()} + 1}) {
        QJsonObject object = toStored(license).toObject();
        object.insert(QStringLiteral("remaining"), minutes);
        EXPECT_EQ(fromStored<License>(object).error().detail,
                  QStringLiteral("wrong /remaining: %1").arg(minutes));
    }
}

} // namespace activation
