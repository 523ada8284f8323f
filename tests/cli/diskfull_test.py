# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that takes no more: nothing that was answered is lost, and nothing is answered that is not saved."""
import json
import pathlib
import resource
import shutil
import subprocess
import tempfile
import unittest

from program import CLI, ProgramTest, SAMPLES, json_lines

SMALL_DISK = ["unshare", "-Urm", "sh", "-c"]


def small_disks_are_possible():
    if not shutil.which("unshare"):
        return False
    return subprocess.run([*SMALL_DISK, "mount -t tmpfs tmpfs /mnt"], capture_output=True, check=False).returncode == 0


# A name space of its own takes root's right to write anywhere away.
WITHOUT_RIGHTS = ["unshare", "-U"]


def folders_can_be_closed():
    if not shutil.which("unshare"):
        return False
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder).chmod(0o500)
        try:
            done = subprocess.run([*WITHOUT_RIGHTS, "sh", "-c", f"! touch '{folder}/x' && ls '{folder}'"], capture_output=True, check=False)
        finally:
            pathlib.Path(folder).chmod(0o700)
        return done.returncode == 0


def decisions(figures, rounds):
    for number in range(rounds):
        for figure in figures:
            action = ("confirm", "reject")[number % 2]
            yield json.dumps({"figure": figure["id"], "action": action, **({"reason": "与原文不符" * 40} if action == "reject" else {})})


class DiskFullTest(ProgramTest):
    def check_what_is_left(self, answers):
        """All that was answered stands; the next decision, on a disk with room, is taken."""
        self.on_workspace("check")
        states = {figure["id"]: figure["state"] for figure in self.figures()}
        for figure, state in {answer["figure"]: answer["state"] for answer in answers}.items():
            self.assertEqual(states[figure], state)
        self.decide({"figure": 1, "action": "unsure"})
        self.on_workspace("check")

    def test_a_limit_of_file_size_loses_nothing(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        figures = self.figures()
        limit = self.workspace.stat().st_size + 1_500_000

        def narrow():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

        done = subprocess.run([CLI, "decide", "--workspace", self.workspace, "--as", "a"], input="\n".join(decisions(figures, 20)).encode(),
                              capture_output=True, preexec_fn=narrow, restore_signals=False, check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(b"the disk is full", done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1)
        answers = json_lines(done.stdout.decode())
        self.assertTrue(10 < len(answers) < 20 * len(figures))
        self.check_what_is_left(answers)

    @unittest.skipUnless(small_disks_are_possible(), "unshare and tmpfs are not to be had here")
    def test_a_full_disk_loses_nothing(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        stream = self.write("decisions", "\n".join(decisions(self.figures(), 40)))
        script = (f"mkdir disk && mount -t tmpfs -o size=900k tmpfs disk && cp '{self.workspace.name}' disk/w && "
                  f"{CLI} decide --workspace disk/w --as a < {stream.name} > answers 2> errors; echo $? > code; "
                  f"{CLI} check --workspace disk/w > whole; {CLI} export --workspace disk/w --all --format jsonl disk/out 2> export; "
                  f"ls -A disk > left; cp disk/w '{self.workspace.name}'; cp disk/w-wal '{self.workspace.name}-wal' || true")
        subprocess.run([*SMALL_DISK, script], cwd=self.folder, capture_output=True, check=True)
        texts = {name: (self.folder / name).read_text() for name in ("answers", "errors", "code", "whole", "export", "left")}
        self.assertEqual(texts["code"].strip(), "1", texts)
        self.assertIn("the disk is full", texts["errors"])
        self.assertIn("whole", texts["whole"], texts)
        self.assertNotIn(".part", texts["left"])
        self.check_what_is_left(json_lines(texts["answers"]))

    @unittest.skipUnless(folders_can_be_closed(), "nobody can be shut out of a folder here")
    def test_a_folder_that_is_closed_while_it_is_worked_in_loses_nothing(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        figures = self.figures()[:40]
        elsewhere = tempfile.TemporaryDirectory()
        self.addCleanup(elsewhere.cleanup)
        self.addCleanup(self.folder.chmod, 0o700)
        process = subprocess.Popen([*WITHOUT_RIGHTS, CLI, "decide", "--workspace", self.workspace, "--as", "a"],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        answers = []
        for number, figure in enumerate(figures):
            if number == 10:
                self.folder.chmod(0o500)
            try:
                process.stdin.write(json.dumps({"figure": figure["id"], "action": "confirm"}).encode() + b"\n")
                process.stdin.flush()
            except BrokenPipeError:
                break
            line = process.stdout.readline()
            if not line:
                break
            answers.append(json.loads(line))
        rest, errors = process.communicate()
        self.assertGreaterEqual(len(answers), 10, errors)
        if len(answers) < len(figures):  # then it says so
            self.assertNotEqual(errors, b"")
        # What is there can be read and exported elsewhere.
        done = subprocess.run([*WITHOUT_RIGHTS, CLI, "export", "--workspace", self.workspace, "--format", "jsonl", pathlib.Path(elsewhere.name) / "out"],
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len((pathlib.Path(elsewhere.name) / "out").read_text().splitlines()), len(answers))
        self.folder.chmod(0o700)
        self.check_what_is_left(answers)

    @unittest.skipUnless(small_disks_are_possible(), "unshare and tmpfs are not to be had here")
    def test_a_read_only_folder_can_be_read(self):
        self.import_article()
        script = f"mkdir ro && mount --bind . ro && mount -o remount,ro,bind ro && {CLI} figures --workspace 'ro/{self.workspace.name}' && ! {CLI} decide --workspace 'ro/{self.workspace.name}' --as a"
        before = self.workspace.read_bytes()
        done = subprocess.run([*SMALL_DISK, script], cwd=self.folder, capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(done.stdout.splitlines()), len(self.figures()))
        self.assertIn(b"reading only", done.stderr)
        self.assertEqual(self.workspace.read_bytes(), before)

    @unittest.skipUnless(small_disks_are_possible(), "unshare and tmpfs are not to be had here")
    def test_a_log_left_on_a_read_only_medium_says_to_copy_the_folder(self):
        self.import_article()
        process = subprocess.Popen([CLI, "decide", "--workspace", self.workspace, "--as", "a"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write(json.dumps({"figure": 1, "action": "confirm"}).encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        process.kill()
        process.communicate()
        pathlib.Path(f"{self.workspace}-shm").unlink()
        log = pathlib.Path(f"{self.workspace}-wal")
        before = [self.workspace.read_bytes(), log.read_bytes()]
        script = f"mkdir ro && mount --bind . ro && mount -o remount,ro,bind ro && {CLI} figures --workspace 'ro/{self.workspace.name}'"
        done = subprocess.run([*SMALL_DISK, script], cwd=self.folder, capture_output=True, check=False)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn(b"copy the folder", done.stderr)
        self.assertEqual([self.workspace.read_bytes(), log.read_bytes()], before)
        copy = self.folder / "copy"
        copy.mkdir()
        for name in (self.workspace.name, log.name):
            shutil.copy(self.folder / name, copy / name)
        figures = json_lines(self.run_cli("figures", "--workspace", copy / self.workspace.name)[0])
        self.assertEqual(figures[0]["state"], "confirmed")


if __name__ == "__main__":
    unittest.main()
