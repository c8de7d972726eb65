#!/usr/bin/env bash
# Installs the .deb, uses the installed program and removes it again: an offer from the command line, the window under a
# virtual display with a screenshot, the file type, what stays after removal. Needs root, xvfb and imagemagick.
# Usage: installer/linux/try-deb.sh [folder with the .deb, target/dist by default]
set -euo pipefail
cd "$(dirname "$0")/../.."
dist=${1:-target/dist}
deb=$(ls "$dist"/*.deb)
work=$(mktemp -d)
display=:97
export HOME="$work/home" XDG_DATA_HOME="$work/home/.local/share"
data="$XDG_DATA_HOME/cyberwerkbank"
mkdir -p "$HOME"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

echo "== install $(basename "$deb"), $(stat -c %s "$deb" | numfmt --to=si) bytes"
apt-get install -y -qq "./$deb" > "$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
test -x /usr/bin/cyberwerkbank
test -f /usr/share/metainfo/nl.cyberwerkbank.Cyberwerkbank.metainfo.xml
entry=/usr/share/applications/cyberwerkbank.desktop
grep -q '^Categories=Office;Finance;' "$entry"
echo "installed size $(du -sh /opt/cyberwerkbank | cut -f1)"
if command -v desktop-file-validate > /dev/null; then desktop-file-validate "$entry"; fi
if command -v appstreamcli > /dev/null; then
  appstreamcli validate --no-net /usr/share/metainfo/nl.cyberwerkbank.Cyberwerkbank.metainfo.xml
fi
if command -v xdg-mime > /dev/null; then
  touch "$work/example.cwb"
  echo "file type $(xdg-mime query filetype "$work/example.cwb")"
fi

echo "== an offer from the command line"
cyberwerkbank quote assets/samples/intake/bakkerij-jansen.json --pdf "$work/offerte.pdf" > "$work/quote.json"
grep -o '"number" *: *"[^"]*"' "$work/quote.json" | head -1 || true
test "$(head -c 5 "$work/offerte.pdf")" = "%PDF-"
echo "offer of $(stat -c %s "$work/offerte.pdf") bytes"

echo "== the window"
Xvfb $display -screen 0 1280x800x24 > /dev/null 2>&1 &
sleep 1
DISPLAY=$display cyberwerkbank --demo > "$work/window.log" 2>&1 &
program=$!
for _ in $(seq 60); do
  sleep 1
  kill -0 $program || { cat "$work/window.log"; exit 1; }
  colours=$(import -display $display -window root -format %k info: 2> /dev/null || echo 0)
  if [ "$colours" -gt 200 ]; then break; fi
done
[ "$colours" -gt 200 ] || { echo "the window stayed empty"; cat "$work/window.log"; exit 1; }
sleep 3
import -display $display -window root "$dist/installed.png"
echo "screenshot $dist/installed.png, $colours colours"
echo "resident memory $(ps -o rss= -p "$program" --ppid "$program" | sort -n | tail -1) kB"
kill $program
wait $program 2> /dev/null || true

echo "== remove"
mkdir -p "$data" && touch "$data/kept"
apt-get remove -y -qq cyberwerkbank > "$work/remove.log" 2>&1
grep -i 'dossiers' "$work/remove.log"
test ! -e /opt/cyberwerkbank/bin
test ! -e /usr/bin/cyberwerkbank
test -f "$data/kept"
echo "removed; the data is still there"
