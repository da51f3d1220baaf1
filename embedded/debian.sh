#!/usr/bin/env bash
# Unpacks Debian packages, with what they need and this machine lacks, into FOLDER/root: nothing is installed, and an
# ordinary user can do it. A folder that has them is left alone.
#   debian.sh FOLDER PACKAGE...
set -euo pipefail
folder="${1:?folder}"
shift
[ -f "$folder/packages" ] && [ "$(cat "$folder/packages")" = "$*" ] && exit 0

command -v apt-get >/dev/null || {
  echo "cosmeya: $* cannot be had here: this is no Debian. Install it, or see README, \"Other systems\"" >&2
  exit 1
}

mkdir -p "$folder"
exec 9>"$folder/lock"
flock 9
[ -f "$folder/packages" ] && [ "$(cat "$folder/packages")" = "$*" ] && exit 0

work="$folder/work"
rm -rf "$work"
mkdir -p "$work/lists/partial" "$work/archives/partial" "$work/debs" "$work/root"
own=(-q -o Dir::Cache="$work" -o Dir::Cache::archives=archives -o APT::Sandbox::User=)

closure() { apt-get "${own[@]}" "$@" -s install --no-install-recommends "${wanted[@]}" 2>/dev/null | awk '/^Inst /{print $2}'; }

wanted=("$@")
missing=$(closure) || {
  echo "cosmeya: reading Debian's package lists"
  own+=(-o Dir::State::lists="$work/lists")
  apt-get "${own[@]}" update >/dev/null
  missing=$(closure)
}
echo "cosmeya: unpacking $(wc -w <<<"$missing") Debian packages for $*"
(cd "$work/debs" && apt-get "${own[@]}" download $missing >/dev/null)
for package in "$work"/debs/*.deb; do dpkg -x "$package" "$work/root"; done
rm -rf "$folder/root"
mv "$work/root" "$folder/root"
rm -rf "$work"
echo "$*" >"$folder/packages"
