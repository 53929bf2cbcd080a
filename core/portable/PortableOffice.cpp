// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableOffice.h"

#include "core/portable/OnlyOnWindows.h"

namespace activation::portable {

Result<QList<OfficeProduct>> PortableOffice::products(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<QList<RunningProgram>> PortableOffice::running(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<bool> PortableOffice::openedOnce(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<void> PortableOffice::askToClose(const RunningProgram& /*program*/, const Limit& /*limit*/)
{
    return onlyOnWindows();
}

Result<void> PortableOffice::remove(const OfficeProduct& /*product*/, const Progress& /*progress*/,
                                    const Limit& /*limit*/)
{
    return onlyOnWindows();
}

} // namespace activation::portable
