// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace activation {

/// What is wrong with a file a person wrote, and where. The sentence for it is made in ui/text.
struct DocumentProblem
{
    enum class Kind {
        CannotRead, ///< values: the system's own words, where it has any
        TooLarge,   ///< values: size in bytes, limit in bytes
        Empty,
        NotUtf8,
        Syntax,            ///< not JSON at this place
        TooDeep,           ///< values: allowed depth
        TooMany,           ///< values: allowed number of values
        DuplicateKey,      ///< values: key
        UnknownKey,        ///< values: key, the closest known key or nothing
        MisplacedKey,      ///< values: key, pointer of where it belongs
        MissingKey,        ///< values: key
        WrongType,         ///< values: expected type, found type ("string", "number", "object", …)
        OutOfRange,        ///< values: found, smallest, largest
        NotOneOf,          ///< values: found, then every allowed value
        TooLong,           ///< values: allowed length
        TooFew,            ///< values: how many an array needs at least
        TooManyItems,      ///< values: how many an array may have
        Blank,             ///< a text with nothing in it
        BadCharacter,      ///< values: the one that is not printable, "U+0007"
        BadForm,           ///< values: found, an example of how it is written
        Repeated,          ///< values: found; stands there twice
        BadHost,           ///< values: found
        PublicHost,        ///< values: found; a server on the internet that passes itself off as a KMS host
        BadAddressRange,   ///< values: found
        BadUrl,            ///< values: found, allowed schemes separated by ", "
        BadDate,           ///< values: found
        BadZone,           ///< values: found
        BadCode,           ///< values: found; not a HRESULT
        BadSetupKey,       ///< not five groups of five
        BadReleaseId,      ///< values: found
        Conflict,          ///< values: this key, the other key; both cannot hold
        NeedsOther,        ///< values: this key, the key it needs
        UnsupportedFormat, ///< values: found, supported
        Expired,           ///< values: ISO date
        // warnings: allowed, and yet probably not meant
        RightsForCode,  ///< values: code; the advice speaks of rights, which change nothing about it
        NetworkForCode, ///< values: code; so does the network
        ClockForCode,   ///< values: code; so does the clock
    };

    Kind kind = Kind::Syntax;
    QString file;
    int line = 0;    ///< from 1; 0 where the problem has no place in the text
    int column = 0;  ///< from 1, in characters
    QString pointer; ///< JSON pointer (RFC 6901) of the value, or of the object that lacks a key
    QStringList values;
    QString suggestion{}; ///< what was probably meant, as it is written in JSON; may be empty

    bool operator==(const DocumentProblem&) const = default;
};

} // namespace activation
