#!/usr/bin/env bash
# Acceptance: what only LibreOffice, poppler and a real start of the jar can show.
# Prints one line a check, "ok …" or "FAILED …", and "skipped …" where something it needs is absent.
# usage: app/acceptance/run.sh
# The cases and the tools that judge them lie in ../shared beside the repository; they are no part of it.
set -u
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root" || exit 2

"$here/tools.sh"
if ! mvn -B -q -DskipTests package >&2; then
  echo "FAILED package: the jar was not built"
  exit 1
fi

for check in documents outlines words paper same_lines papers generated read_back same_bytes templates findings bad_input start input_methods; do
  python3 "$here/$check.py" || echo "FAILED $check: the check itself broke"
done
