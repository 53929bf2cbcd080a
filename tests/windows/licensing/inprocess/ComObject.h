// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <windows.h>

#include <unknwn.h>

#include <atomic>
#include <memory>

namespace activation::windows {

/// How many objects of one world are alive: a test that ends with any has found a leak.
using ObjectCount = std::shared_ptr<std::atomic<int>>;

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor" // no interface of COM has one
#endif

/// The part of a COM object that is always the same. It begins with one reference, the caller's.
template <typename Interface> class ComObject : public Interface
{
public:
    ComObject(const IID& iid, ObjectCount alive) : m_iid(iid), m_alive(std::move(alive)) { ++*m_alive; }
    virtual ~ComObject() { --*m_alive; }
    ComObject(const ComObject&) = delete;
    ComObject& operator=(const ComObject&) = delete;

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void** object) override
    {
        *object = nullptr;
        if (!IsEqualIID(iid, m_iid) && !IsEqualIID(iid, IID_IUnknown))
            return E_NOINTERFACE;
        *object = static_cast<Interface*>(this);
        AddRef();
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_references; }
    ULONG STDMETHODCALLTYPE Release() override
    {
        const ULONG left = --m_references;
        if (left == 0)
            delete this;
        return left;
    }

protected:
    [[nodiscard]] const ObjectCount& alive() const { return m_alive; }

private:
    const IID m_iid;
    ObjectCount m_alive;
    std::atomic<ULONG> m_references{1};
};

#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

} // namespace activation::windows
