// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/CtlText.h"

namespace activation::text {

/// The sentences of `activationctl record`; the steps of its guide are in GuideText.
struct RecordSentence
{
    static constexpr auto RecordAsking = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "Everything is read once. This may take a minute; nothing is changed."));
    //: %1: path of a file.
    static constexpr auto RecordWritten =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "The recording is here: %1"));
    static constexpr auto RecordNamesNobody = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "It has no names, addresses and keys in it, and was sent to nobody."));
    //: %1: names of what was asked.
    static constexpr auto RecordUnanswered =
        ctlSentence<QStringList>(QT_TRANSLATE_NOOP("CtlText", "Without an answer: %1"));
    static constexpr auto RecordOnlyWindows = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText", "Only a computer with Windows, or a practice computer, can be recorded."));
    //: %1: what it is about, such as the name of a product; %2: name of a value; %3, %4: the value.
    static constexpr auto RecordChanged = ctlSentence<QString, QString, QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "%1: %2 was “%3” and is now “%4”."));
    //: %1: what it is about, such as the name of a product; %2: name of a value; %3: the value.
    static constexpr auto RecordAppeared =
        ctlSentence<QString, QString, QString>(QT_TRANSLATE_NOOP("CtlText", "%1: %2 is new: “%3”."));
    //: %1: what it is about, such as the name of a product; %2: name of a value; %3: the value.
    static constexpr auto RecordGone = ctlSentence<QString, QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "%1: %2 is no longer there; it was “%3”."));
    //: %1: number of a step; %2: how many there are; %3: what to do.
    static constexpr auto GuideTask =
        ctlSentence<int, int, QString>(QT_TRANSLATE_NOOP("CtlText", "Step %1 of %2: %3"));
    //: %1: what must be seen on the screen.
    static constexpr auto GuideSeen =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "What must be seen: %1"));
    //: Question; s and q are the keys and stay as they are.
    static constexpr auto GuideDone = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "Press Enter when it is done; s leaves it out, q stops for now > "));
    //: Question; y is the key and stays as it is.
    static constexpr auto GuideAsTold = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "Was it like that? Press y, or write what was different > "));
    //: %1: path of a folder.
    static constexpr auto GuideStopped = ctlSentence<QString>(QT_TRANSLATE_NOOP(
        "CtlText", "Stopped for now. The same command goes on from here; everything so far is in %1"));
    //: %1: path of a folder.
    static constexpr auto GuideFinished = ctlSentence<QString>(QT_TRANSLATE_NOOP(
        "CtlText", "That was the last step. Please send back everything in this folder: %1"));
    static constexpr auto RecordNoChange =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Nothing has changed since that recording."));
};

} // namespace activation::text
