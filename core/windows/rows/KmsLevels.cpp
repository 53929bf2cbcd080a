// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/KmsLevels.h"

#include "core/system/Licensing.h"

namespace activation::windows {

KmsSettings kmsLevels(const KmsSetting& machine, const QList<License>& shown, const KmsSettings& registry)
{
    KmsSettings settings = registry;
    // The service is asked rather than the registry: it may not have read it again yet.
    KmsSetting& service = settings[QString()];
    const ActivationType type = service.activationType;
    service = machine;
    service.activationType = type;
    for (const License& license : shown) {
        const KmsSetting seen{license.kmsHost, license.kmsPort};
        const bool known = isSameHost(seen, settings.value(scopeInForce(settings, license)));
        if (seen.host.isEmpty() || known || license.activationId.isEmpty())
            continue;
        KmsSetting& own = settings[license.activationId];
        own.host = seen.host;
        own.port = seen.port;
    }
    return withoutEmptyLevels(std::move(settings));
}

} // namespace activation::windows
