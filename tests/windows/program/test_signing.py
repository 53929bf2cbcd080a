# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Brand, sign, verify, run: what an organization does before it hands the programs out, with a certificate of our own."""

import os
import pathlib
import shutil
import subprocess

from program import SOURCE, ProgramTest, main

CTL = pathlib.Path(os.environ["ACTIVATIONCTL_EXE"])
WINDOW = pathlib.Path(os.environ["ACTIVATION_ASSISTANT_EXE"])


class Signing(ProgramTest):
    def setUp(self):
        super().setUp()
        self.key, self.certificate = self.folder / "key.pem", self.folder / "certificate.pem"
        self.run_tool("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Sample University",
                      "-addext", "extendedKeyUsage=codeSigning", "-keyout", self.key, "-out", self.certificate)

    def run_tool(self, *command):
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=60)
        self.assertEqual(done.returncode, 0, f"{command}\n{done.stdout}\n{done.stderr}")

    def sign(self, program):
        signed = program.with_name("signed-" + program.name)
        shutil.copy(program, signed)
        self.run_tool(SOURCE / "installer/sign", self.certificate, self.key, signed)
        return signed

    def is_valid(self, program):
        return subprocess.run(["osslsigncode", "verify", "-CAfile", self.certificate, "-in", program], capture_output=True,
                              check=False, timeout=60).returncode == 0

    def brand(self, program, out, *options, code=0):
        return self.ctl("brand", "--profile", self.profile(), "--out", out, *options, program, code=code)

    def organization(self, program):
        return self.ctl("profile", "show", "--json", code=0, ACTIVATIONCTL_EXE=str(program)).json["profile"]["id"]

    def test_both_programs_are_branded_signed_and_know_their_organization(self):
        out = self.folder / "已簽章"
        self.brand(CTL, out, "--all")
        for name in (CTL.name, WINDOW.name):
            signed = self.sign(out / name)
            self.assertTrue(self.is_valid(signed), name)
            if name == CTL.name:
                self.assertEqual(self.organization(signed), "sample-university")
            # The profile itself, read by nobody of us, in front of the signature.
            self.assertIn(self.profile().read_bytes(), signed.read_bytes())

    def test_what_was_tampered_with_is_noticed_by_the_signature_and_by_the_program(self):
        branded = self.folder / "branded.exe"
        self.brand(CTL, branded)
        whole = self.sign(branded).read_bytes()
        copy = self.folder / "copy.exe"
        changed = bytearray(whole)
        changed[whole.rindex(b"sample-university")] ^= 1
        for name, content in {"a byte of the profile": changed, "bytes behind": whole + b"12345678", "cut": whole[:-8]}.items():
            with self.subTest(name):
                copy.write_bytes(content)
                self.assertFalse(self.is_valid(copy))
                self.assertIn("damaged", self.ctl("profile", "show", code=2, ACTIVATIONCTL_EXE=str(copy)).err)

    def test_a_signed_program_takes_no_profile(self):
        signed = self.sign(pathlib.Path(shutil.copy(CTL, self.folder / "plain.exe")))
        answer = self.brand(signed, self.folder / "x.exe", code=2)
        self.assertIn("before it is signed", answer.err)
        self.assertFalse((self.folder / "x.exe").exists())
        # Signed without a profile it is no damaged one.
        self.assertIn("no site profile", self.ctl("check", code=2, ACTIVATIONCTL_EXE=str(signed)).err)

    def test_a_program_of_somebody_else_takes_no_profile(self):
        foreign = pathlib.Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/cmd.exe")
        self.assertIn("not one of our programs", self.brand(foreign, self.folder / "x.exe", code=2).err)


main()
