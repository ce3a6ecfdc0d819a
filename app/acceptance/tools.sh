#!/usr/bin/env bash
# Installs what the acceptance needs and the machine lacks, where that is allowed (Debian or Ubuntu, root).
set -u
missing=()
command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui)
fc-list 2>/dev/null | grep -q 'Liberation Serif' || missing+=(fonts-liberation2)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v xvfb-run >/dev/null || missing+=(xvfb xauth)
ldconfig -p | grep -q 'libgtk-3\.so' || missing+=(libgtk-3-0)
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "missing: ${missing[*]}" >&2
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
{ apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >&2 </dev/null
exit 0
