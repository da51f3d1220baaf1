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
# Some libraries stand in folders of their own, which only an installation would tell the loader of.
libraries=$(find "$folder/root" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
cat >"$folder/fonts.conf" <<FONTS
<fontconfig>
  <dir>$folder/root/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>$folder/fonts</cachedir>
</fontconfig>
FONTS
cat >"$folder/chromium.new" <<START
#!/bin/sh
export LD_LIBRARY_PATH="$libraries"
export FONTCONFIG_FILE="$folder/fonts.conf"
exec "$folder/root/usr/lib/chromium/chromium-headless-shell" "\$@"
START
chmod +x "$folder/chromium.new"
mv "$folder/chromium.new" "$folder/chromium"
