"""The walk-through of CONTRIBUTING.md is followed here to the letter, so that it works for whoever follows it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_a_question_type_is_one_file_and_one_test(tmp_path):
    shown = re.findall(r"```python\n(.*?)```", (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.S)
    type_file, test_file = shown
    ignored = shutil.ignore_patterns("__pycache__", "weights")
    shutil.copytree(ROOT / "quizgen", tmp_path / "quizgen", ignore=ignored)
    shutil.copytree(ROOT / "tests" / "questions", tmp_path / "tests" / "questions", ignore=ignored)
    (tmp_path / "quizgen" / "questions" / "types" / "verb_force.py").write_text(type_file, encoding="utf-8")
    (tmp_path / "tests" / "questions" / "test_verb_force.py").write_text(test_file, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/questions/test_verb_force.py"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "4 passed" in ran.stdout
