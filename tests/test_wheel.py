"""A built wheel carries everything that runs, and runs where nothing else is."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tomllib
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TAKEN = ("quizgen", "templates", "static", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """A wheel built from a copy, so that no build folder is left in the checkout."""
    place = tmp_path_factory.mktemp("wheel")
    for name in TAKEN:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, place)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(place / "dist"), str(place)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return next((place / "dist").glob("*.whl"))


def test_every_package_is_named_in_pyproject():
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    folders = {path.parent for path in (ROOT / "quizgen").rglob("*.py") if "__pycache__" not in path.parts}
    found = {".".join(folder.relative_to(ROOT).parts) for folder in folders}
    assert set(packages) - {"quizgen.static", "quizgen.templates"} == found


def test_a_wheel_carries_every_file_that_runs(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    tracked = subprocess.run(["git", "ls-files", *TAKEN[:3]], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("this is no git checkout, so there is no list of files to compare with")
    wanted = [re.sub(r"^(templates|static)/", r"quizgen/\1/", name) for name in tracked.stdout.splitlines()]
    assert len(wanted) > 50
    assert [name for name in wanted if name not in names] == []


@pytest.mark.slow
def test_a_wheel_in_an_empty_environment_serves_the_site(wheel, tmp_path):
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", ROOT / ".ci" / "requirements.lock"], check=True)
    subprocess.run([*pip, "--no-deps", wheel], check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QUIZGEN"))}
    command = [python.parent / "quizgen", "serve", "--port", str(port), "--instance", tmp_path / "instance"]
    with subprocess.Popen(command, cwd=tmp_path, env=environ, stdout=subprocess.PIPE, text=True) as served:
        try:
            address = served.stdout.readline().strip().split()[-1]
            link = served.stdout.readline().strip().split()[-1]
            assert address.rstrip("/").endswith(f":{port}")
            with urllib.request.urlopen(link) as page:
                assert page.status == 200
                style = re.search(r'href="(/static/[^"]+\.css[^"]*)"', page.read().decode())[1]
            with urllib.request.urlopen(f"{address.rstrip('/')}{style}") as sheet:
                assert sheet.headers["Content-Type"].startswith("text/css")
        finally:
            served.terminate()
            served.communicate(timeout=20)
