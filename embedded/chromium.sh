#!/usr/bin/env bash
# Gets Chromium's headless shell and fonts with Cyrillic into FOLDER, where the machine has none; FOLDER/chromium starts
# it either way.
set -euo pipefail
folder="${1:?folder}"
[ -x "$folder/chromium" ] && exit 0
mkdir -p "$folder"

for name in chromium-headless-shell chromium; do
  if found=$(command -v "$name"); then
    ln -sf "$found" "$folder/chromium"
    exit 0
  fi
done

"$(dirname "${BASH_SOURCE[0]}")/debian.sh" "$folder" chromium-headless-shell fonts-dejavu-core
cat >"$folder/chromium.new" <<START
#!/bin/sh
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/lib/x86_64-linux-gnu"
export XDG_DATA_HOME="$folder/root/usr/share"
exec "$folder/root/usr/lib/chromium/chromium-headless-shell" "\$@"
START
chmod +x "$folder/chromium.new"
mv "$folder/chromium.new" "$folder/chromium"
