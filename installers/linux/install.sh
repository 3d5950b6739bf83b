#!/bin/sh
# Puts Coffer in place for one person, or for all when root runs it; --remove takes it away again.
set -eu

usage() {
    cat <<'TEXT'
usage: install.sh [--prefix DIR] [--plain] [--remove]

  --prefix DIR  where it is put: DIR/lib/coffer, DIR/bin/coffer, DIR/share
                (default: ~/.local, and /usr/local for root)
  --plain       leave the desktop entry as it is and refresh no menus, for packages
  --remove      take away what was put there; your data stay where they are
TEXT
}

fail() {
    printf 'install.sh: %s\n' "$*" >&2
    exit 1
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=${HOME:?}/.local; fi
plain='' remove=''
while [ $# -gt 0 ]; do
    case $1 in
        --prefix)
            [ -n "${2:-}" ] || fail "--prefix needs a folder"
            prefix=$2
            shift
            ;;
        --prefix=?*) prefix=${1#--prefix=} ;;
        --plain) plain=yes ;;
        --remove) remove=yes ;;
        -h | --help)
            usage
            exit 0
            ;;
        *)
            usage >&2
            fail "there is no option '$1'"
            ;;
    esac
    shift
done
case $prefix in /*) ;; *) prefix=$(pwd -P)/$prefix ;; esac
if [ -z "$plain" ]; then
    case $prefix in
        *[\"\`\$\\%\&\|]* | *"
"*) fail "a desktop entry cannot name the folder $prefix; choose another" ;;
    esac
fi
program=$prefix/lib/coffer
link=$prefix/bin/coffer
target=../lib/coffer/coffer
list=$program/.installed # what lies elsewhere, one path below the prefix in a line

# Takes away what an earlier installation put outside the program folder.
take_away() {
    [ -f "$list" ] || return 0
    while IFS= read -r name; do
        case $name in
            /* | *..*) fail "$list is damaged: it names $name" ;;
        esac
        rm -f -- "$prefix/$name"
    done <"$list"
}

is_own_link() { [ "$(readlink -- "$link" 2>/dev/null)" = "$target" ]; }
has_data() { [ -e "$1/Coffer Data" ] || [ -L "$1/Coffer Data" ]; }

refresh() {
    [ -z "$plain" ] || return 0
    share=$prefix/share
    if command -v update-desktop-database >/dev/null && [ -d "$share/applications" ]; then
        update-desktop-database -q "$share/applications" || true
    fi
    if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || true
    fi
    if command -v gtk-update-icon-cache >/dev/null && [ -d "$share/icons/hicolor" ]; then
        gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
    fi
}

if [ -n "$remove" ]; then
    [ -x "$program/coffer" ] || fail "there is no Coffer in $program"
    if has_data "$program"; then
        fail "your data lie in $program/Coffer Data: move that folder elsewhere first"
    fi
    take_away
    if is_own_link; then rm -f -- "$link"; fi
    rm -rf -- "$program"
    refresh
    printf 'Coffer was removed from %s. Your data are still there.\n' "$prefix"
    exit 0
fi

if [ ! -x "$here/coffer" ] || [ ! -d "$here/share" ]; then
    fail "$here is not the unpacked folder of Coffer"
fi
[ "$here" != "$program" ] || fail "Coffer is in place already: $program"
if [ -e "$link" ] && ! is_own_link; then fail "$link exists and is not from here"; fi
if [ -e "$program" ] && [ ! -x "$program/coffer" ]; then
    fail "$program exists and is not from here"
fi

# First a copy beside, then the change of places, so that there is a whole program at any time.
mkdir -p -- "$prefix/lib" "$prefix/bin"
new=$prefix/lib/.coffer-new.$$
old=$prefix/lib/.coffer-old.$$
# The data never pass through what is removed here: they go over when all else is in place.
undo() {
    rm -rf -- "$new"
    if [ -e "$old" ] && [ ! -e "$program" ]; then mv -- "$old" "$program"; fi
}
trap undo EXIT
trap 'exit 130' HUP INT TERM
mkdir -- "$new"
for path in "$here"/* "$here"/.[!.]*; do
    case ${path##*/} in
        share | 'Coffer Data' | .installed | '.[!.]*') ;;
        *) cp -R -P -p -- "$path" "$new/" ;;
    esac
done
(cd "$here" && find share -type f -o -type l) | LC_ALL=C sort >"$new/.installed"
chmod -R u+rwX,go+rX,go-w "$new"
if [ -e "$program" ]; then
    take_away
    trap '' HUP INT TERM # it is a matter of moments
    mv -- "$program" "$old"
fi
mv -- "$new" "$program"
if has_data "$old"; then
    mv -- "$old/Coffer Data" "$program/" ||
        fail "your data lie in $old/Coffer Data: move that folder into $program"
fi
rm -rf -- "$old"
trap 'exit 130' HUP INT TERM
ln -sf "$target" "$link"

while IFS= read -r name; do
    mkdir -p -- "$prefix/${name%/*}"
    cp -P -p -- "$here/$name" "$prefix/$name"
    case $plain$name in
        share/applications/*.desktop)
            sed -e "s|^Exec=coffer|Exec=\"$prefix/bin/coffer\"|" \
                -e "s|^TryExec=coffer|TryExec=$prefix/bin/coffer|" \
                "$here/$name" >"$prefix/$name"
            ;;
    esac
done <"$list"
refresh
[ -n "$plain" ] || printf 'Coffer is in place: %s/bin/coffer, and in the menu.\n' "$prefix"
