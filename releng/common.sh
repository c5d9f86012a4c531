# SPDX-License-Identifier: EPL-2.0
# Sourced by the scripts beside it; they have set $top, the repository's folder.

. "$top/features/org.broadsheet.rcp.feature/rootfiles/unix/lib/java.sh"

product=$top/releng/org.broadsheet.product/target/products/org.broadsheet.app.product/linux/gtk/x86_64/broadsheet
case $OSTYPE in
darwin*) product=${product%/linux/*}/macosx/cocoa/aarch64/Broadsheet.app/Contents/Eclipse ;;
esac

fail() {
	echo "$1" >&2
	exit "${2:-1}"
}

need_jdk() {
	find_java || fail "Broadsheet is built with a JDK 21 or newer: set JAVA_HOME to one (looked at JAVA_HOME, /usr/lib/jvm and java)." 2
}

has_library() {
	[ -n "$(ldconfig -p 2>/dev/null | grep -F "$1")" ] || [ -n "$(/sbin/ldconfig -p 2>/dev/null | grep -F "$1")" ]
}

# install_packages WHAT PACKAGE...: by apt where that is possible, and says in one line what to install where it is not
install_packages() {
	local what=$1 as=()
	shift
	[ "$(id -u)" = 0 ] || as=(sudo -n)
	if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then
		echo "Installing $*" >&2
		{ "${as[@]}" apt-get update -qq &&
			"${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1 ||
			fail "$what: could not install $*" 2
	else
		fail "$what: install $*" 2
	fi
}
