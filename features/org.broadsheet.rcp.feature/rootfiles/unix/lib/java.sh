# SPDX-License-Identifier: EPL-2.0
# Sourced by bash scripts: find_java sets JAVA_HOME to a Java 21 or newer, without starting one to ask.

java_is_new_enough() {
	local line version=0
	[ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
	while IFS= read -r line || [ -n "$line" ]; do
		case $line in
		JAVA_VERSION=*)
			version=${line#*\"}
			version=${version%%[!0-9]*}
			;;
		esac
	done <"$1/release"
	[ "${version:-0}" -ge 21 ]
}

find_java() {
	local candidate
	for candidate in "${JAVA_HOME:-}" "$@" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		if [ -n "$candidate" ] && java_is_new_enough "$candidate"; then
			export JAVA_HOME=$candidate
			return 0
		fi
	done
	candidate=$(command -v java) && candidate=$(readlink -f "$candidate" 2>/dev/null) || return 1
	candidate=${candidate%/bin/java}
	java_is_new_enough "$candidate" && export JAVA_HOME=$candidate
}
