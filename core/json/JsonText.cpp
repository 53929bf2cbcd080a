// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/JsonText.h"

#include "core/ReadAtMost.h"
#include "core/json/TreeBuilder.h"

#include <QFile>
#include <QFileInfo>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

DocumentProblem wholeFile(Kind kind, const QString& name, const QStringList& values = {})
{
    DocumentProblem problem;
    problem.kind = kind;
    problem.file = name;
    problem.values = values;
    return problem;
}

DocumentProblem tooLarge(const QString& name, qint64 size, qint64 largest)
{
    return wholeFile(Kind::TooLarge, name, {QString::number(size), QString::number(largest)});
}

Result<void, DocumentProblem> checkUtf8(const QByteArray& bytes, qint64 start)
{
    const std::optional<qint64> bad = firstBadByte(bytes);
    if (!bad)
        return {};
    const JsonPlace place = TextPlace(bytes, start).at(*bad);
    DocumentProblem problem;
    problem.kind = Kind::NotUtf8;
    problem.line = place.line;
    problem.column = place.column;
    return problem;
}

Result<JsonValue, DocumentProblem> readTree(const QByteArray& bytes, qint64 start, const JsonLimits& limits)
{
    TreeBuilder tree(bytes, start, limits);
    rapidjson::MemoryStream stream(bytes.constData() + start, static_cast<std::size_t>(bytes.size() - start));
    rapidjson::Reader reader;
    // Iterative: the depth of a text must not become the depth of the call stack.
    const rapidjson::ParseResult result = reader.Parse<rapidjson::kParseIterativeFlag>(stream, tree);
    if (tree.problem())
        return *tree.problem();
    const auto readTo = start + static_cast<qint64>(result ? stream.Tell() : result.Offset());
    // RapidJSON takes a zero byte for the end of the text.
    if (!result || readTo < bytes.size())
        return tree.syntaxProblem(readTo);
    return tree.takeRoot();
}

} // namespace

Result<QByteArray, DocumentProblem> readBytes(const QString& path, qint64 largest)
{
    const QFileInfo info(path);
    // Opening a pipe would wait for somebody to write into it.
    if (info.exists() && !info.isFile() && !info.isDir())
        return wholeFile(Kind::CannotRead, path, {QString()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wholeFile(Kind::CannotRead, path, {file.errorString()});
    if (file.size() > largest)
        return tooLarge(path, file.size(), largest);
    const QByteArray bytes = readAtMost(file, largest + 1);
    if (file.error() != QFileDevice::NoError)
        return wholeFile(Kind::CannotRead, path, {file.errorString()});
    if (bytes.size() > largest)
        return tooLarge(path, bytes.size(), largest);
    return bytes;
}

Result<JsonValue, DocumentProblem> parseJson(const QByteArray& bytes, const QString& name,
                                             const JsonLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(name, bytes.size(), limits.bytes);
    const qint64 start = bytes.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const auto isSpace = [](char byte) { return QByteArrayView(" \t\r\n").contains(byte); };
    if (std::all_of(bytes.cbegin() + start, bytes.cend(), isSpace))
        return wholeFile(Kind::Empty, name);

    auto root = checkUtf8(bytes, start).andThen([&] { return readTree(bytes, start, limits); });
    if (root)
        return root;
    DocumentProblem problem = std::move(root).error();
    problem.file = name;
    return problem;
}

} // namespace activation
