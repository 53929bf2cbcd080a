// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerRights.h"

namespace activation::app {

WorkerRights rightsFor(const Plan& plan)
{
    return needsElevation(plan) ? WorkerRights::Administrator : WorkerRights::OfThePerson;
}

} // namespace activation::app
