// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SupportCode.h"

#include "core/licensing/ActivationErrors.h"
#include "core/visit/BlockingPairs.h"

#include <QRegularExpression>

#include <array>

namespace activation {

namespace {

// One digit after the other through a totally anti-symmetric quasigroup of order 10 finds every single wrong
// digit and every swap of neighbours. Table: H. Michael Damm, "Total anti-symmetrische Quasigruppen",
// dissertation, Marburg 2004.
constexpr std::array<std::array<int, 10>, 10> kDamm{{
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
}};

constexpr int kGroups = 3;
constexpr int kAllPayloadDigits = 9;
constexpr qsizetype kPayloadDigits = kAllPayloadDigits / kGroups;
constexpr qsizetype kGroupDigits = kPayloadDigits + 1;

// Room in the mixed-radix number, least significant first. Version 1 counts from 1, so no code begins with
// three zeros; nine versions fit into nine digits.
constexpr std::int64_t kCodeVersion = 1;
constexpr std::int64_t kNetworkRoom = 4;
constexpr std::int64_t kElevationRoom = 4;
constexpr std::int64_t kProductRoom = 8;
constexpr std::int64_t kErrorRoom = 192;
constexpr std::int64_t kBlockingRoom = 128;
constexpr std::int64_t kScreenRoom = 32;
constexpr std::int64_t kOneVersion =
    kNetworkRoom * kElevationRoom * kProductRoom * kErrorRoom * kBlockingRoom * kScreenRoom;
static_assert((kCodeVersion + 1) * kOneVersion <= 1'000'000'000);
static_assert(kScreenCount <= kScreenRoom);

/// Fields of a number, the first put in is the last taken out.
class MixedRadix final
{
public:
    explicit MixedRadix(std::int64_t value = 0) : m_value(value) {}

    void put(std::int64_t field, std::int64_t room) { m_value = m_value * room + field; }
    [[nodiscard]] std::int64_t take(std::int64_t room)
    {
        const std::int64_t field = m_value % room;
        m_value /= room;
        return field;
    }
    [[nodiscard]] std::int64_t value() const { return m_value; }

private:
    std::int64_t m_value;
};

/// 0 is none; others count from 1.
std::int64_t fieldOf(const std::optional<int>& index)
{
    return index ? *index + 1 : 0;
}

std::int64_t pack(const SupportFacts& facts)
{
    const std::optional<int> blocking = facts.blocking ? indexOf(*facts.blocking) : std::nullopt;
    const std::optional<int> error = facts.lastError ? indexOf(*facts.lastError) : std::nullopt;
    MixedRadix number(kCodeVersion);
    number.put(static_cast<int>(facts.screen), kScreenRoom);
    number.put(fieldOf(blocking), kBlockingRoom);
    number.put(fieldOf(error), kErrorRoom);
    number.put((facts.windows ? 1 : 0) + (facts.office ? 2 : 0) + (facts.projectOrVisio ? 4 : 0),
               kProductRoom);
    number.put(facts.elevation ? static_cast<int>(*facts.elevation) + 1 : 0, kElevationRoom);
    number.put((facts.nameResolved ? 1 : 0) + (facts.portOpen ? 2 : 0), kNetworkRoom);
    return number.value();
}

std::optional<SupportFacts> unpack(std::int64_t value)
{
    MixedRadix number(value);
    const std::int64_t network = number.take(kNetworkRoom);
    const std::int64_t elevation = number.take(kElevationRoom);
    const std::int64_t products = number.take(kProductRoom);
    const std::int64_t error = number.take(kErrorRoom);
    const std::int64_t blocking = number.take(kBlockingRoom);
    const std::int64_t screen = number.take(kScreenRoom);
    if (number.value() != kCodeVersion || screen >= kScreenCount || blocking > blockingPairs().size() ||
        error > activationErrors().size())
        return std::nullopt;

    SupportFacts facts;
    facts.screen = static_cast<Screen>(screen);
    if (blocking > 0)
        facts.blocking = blockingPairs().at(blocking - 1);
    if (error > 0)
        facts.lastError = activationErrors().at(error - 1).code;
    facts.windows = (products & 1) != 0;
    facts.office = (products & 2) != 0;
    facts.projectOrVisio = (products & 4) != 0;
    if (elevation > 0)
        facts.elevation = static_cast<Elevation>(elevation - 1);
    facts.nameResolved = (network & 1) != 0;
    facts.portOpen = (network & 2) != 0;
    return facts;
}

/// The quasigroup's answer to these digits behind the group's number; 0 when they end in their check digit.
/// The number comes first, so that a group fits in its own place only.
int dammOf(int group, QStringView digits)
{
    int interim = kDamm[0][static_cast<std::size_t>(group)];
    for (const QChar digit : digits)
        interim = kDamm[static_cast<std::size_t>(interim)][static_cast<std::size_t>(digit.digitValue())];
    return interim;
}

bool isPause(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Dash || character == u'\u2212' ||
           character == u'\u30FC';
}

/// The twelve digits; nothing when there are more, fewer, or other characters.
std::optional<QString> digitsOf(const QString& code)
{
    QString digits;
    for (const QChar character : code) {
        const ushort unicode = character.unicode();
        if (unicode >= u'0' && unicode <= u'9')
            digits += character;
        else if (unicode >= u'\uFF10' && unicode <= u'\uFF19')
            digits += QChar(static_cast<char16_t>(unicode - u'\uFF10' + u'0'));
        else if (!isPause(character))
            return std::nullopt;
    }
    if (digits.size() != kGroups * kGroupDigits)
        return std::nullopt;
    return digits;
}

} // namespace

QString supportCode(const SupportFacts& facts)
{
    const QString payload = QStringLiteral("%1").arg(pack(facts), kAllPayloadDigits, 10, QLatin1Char('0'));
    QString code;
    for (int group = 0; group < kGroups; ++group) {
        const QString digits = payload.mid(group * kPayloadDigits, kPayloadDigits);
        if (group > 0)
            code += u' ';
        code += digits + QString::number(dammOf(group + 1, digits));
    }
    return code;
}

Result<SupportFacts, SupportCodeProblem> decodeSupportCode(const QString& code)
{
    using Kind = SupportCodeProblem::Kind;
    const std::optional<QString> digits = digitsOf(code);
    if (!digits)
        return SupportCodeProblem{Kind::WrongLength, {}};

    QString payload;
    QList<int> misheard;
    for (int group = 0; group < kGroups; ++group) {
        const QString said = digits->mid(group * kGroupDigits, kGroupDigits);
        if (dammOf(group + 1, said) != 0)
            misheard.append(group + 1);
        payload += said.left(kPayloadDigits);
    }
    if (!misheard.isEmpty())
        return SupportCodeProblem{Kind::Misheard, misheard};

    const std::optional<SupportFacts> facts = unpack(payload.toLongLong());
    if (!facts)
        return SupportCodeProblem{Kind::NotKnown, {}};
    return *facts;
}

QString supportCodeIn(const QString& text)
{
    QString digits = digitsOf(text).value_or(QString());
    if (digits.isEmpty()) {
        // Three groups of four, with little between them; more digits before or behind are another number.
        static const QRegularExpression inText(QStringLiteral(
            "(?<![0-9A-Za-z])(?<![0-9][ .-])([0-9]{4})[\\s\\p{Pd}.,/\u00B7\u3001\u30FB\u30FC]{0,3}"
            "([0-9]{4})[\\s\\p{Pd}.,/\u00B7\u3001\u30FB\u30FC]{0,3}([0-9]{4})"
            "(?![0-9A-Za-z])(?![ .-][0-9])"));
        const auto match = inText.match(text.normalized(QString::NormalizationForm_KC));
        if (!match.hasMatch())
            return {};
        digits = match.captured(1) + match.captured(2) + match.captured(3);
    }
    return digits.left(kGroupDigits) + u' ' + digits.mid(kGroupDigits, kGroupDigits) + u' ' +
           digits.right(kGroupDigits);
}

} // namespace activation
