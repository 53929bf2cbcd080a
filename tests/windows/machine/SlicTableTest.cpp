// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/SlicTable.h"

#include <QByteArray>
#include <QtEndian>

#include <gtest/gtest.h>

#include <functional>

namespace activation::windows {

namespace {

constexpr qsizetype kHeader = 36;
constexpr qsizetype kPublicKey = 156;
constexpr qsizetype kMarker = 182;

void setNumber(QByteArray& bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

/// Makes all bytes add up to zero (ACPI 5.2.6).
void seal(QByteArray& table)
{
    table[9] = 0;
    unsigned sum = 0;
    for (const char byte : std::as_const(table))
        sum += static_cast<uchar>(byte);
    table[9] = static_cast<char>(0x100u - (sum & 0xFFu));
}

/// A table as a manufacturer's firmware has it: header, public key, Windows marker.
QByteArray oemTable(const std::function<void(QByteArray&)>& change = {})
{
    QByteArray table(kHeader + kPublicKey + kMarker, '\0');
    table.replace(0, 4, "SLIC");
    setNumber(table, 4, static_cast<quint32>(table.size()));
    table.replace(10, 14, "EXMPL EXAMPLE ");
    setNumber(table, kHeader, 0);
    setNumber(table, kHeader + 4, kPublicKey);
    const qsizetype marker = kHeader + kPublicKey;
    setNumber(table, marker, 1);
    setNumber(table, marker + 4, kMarker);
    table.replace(marker + 12, 14, "EXMPL EXAMPLE ");
    table.replace(marker + 26, 8, "WINDOWS ");
    if (change)
        change(table);
    seal(table);
    return table;
}

} // namespace

TEST(SlicTable, HasTheMarkerOfItsManufacturer)
{
    EXPECT_TRUE(hasWindowsMarker(oemTable()));
}

TEST(SlicTable, AMarkerOfAnotherManufacturerDoesNotCount)
{
    EXPECT_FALSE(hasWindowsMarker(oemTable([](QByteArray& table) { table.replace(10, 5, "OTHER"); })));
}

TEST(SlicTable, AMarkerForSomethingElseDoesNotCount)
{
    const qsizetype flag = kHeader + kPublicKey + 26;
    EXPECT_FALSE(hasWindowsMarker(oemTable([=](QByteArray& table) { table.replace(flag, 7, "NOTHING"); })));
}

TEST(SlicTable, WithoutAMarkerStructureThereIsNoMarker)
{
    EXPECT_FALSE(hasWindowsMarker(oemTable([](QByteArray& table) {
        table.truncate(kHeader + kPublicKey);
        setNumber(table, 4, static_cast<quint32>(table.size()));
    })));
}

TEST(SlicTable, AWrongChecksumIsNoTable)
{
    QByteArray table = oemTable();
    table[100] = static_cast<char>(table[100] + 1);
    EXPECT_FALSE(hasWindowsMarker(table));
}

TEST(SlicTable, LengthsThatLeadOutsideAreNoTable)
{
    for (const quint32 length : {0u, 7u, 157u, 1000u, 0xFFFFFFFFu}) {
        EXPECT_FALSE(
            hasWindowsMarker(oemTable([=](QByteArray& table) { setNumber(table, kHeader + 4, length); })));
        EXPECT_FALSE(hasWindowsMarker(oemTable([=](QByteArray& table) { setNumber(table, 4, length); })));
    }
}

TEST(SlicTable, NoBeginningOfATableIsTakenForAWholeOne)
{
    const QByteArray table = oemTable();
    for (qsizetype size = 0; size < table.size(); ++size)
        EXPECT_FALSE(hasWindowsMarker(QByteArrayView(table).first(size))) << size;
}

TEST(SlicTable, AnotherTableHasNoMarker)
{
    EXPECT_FALSE(hasWindowsMarker(oemTable([](QByteArray& table) { table.replace(0, 4, "MSDM"); })));
}

} // namespace activation::windows
