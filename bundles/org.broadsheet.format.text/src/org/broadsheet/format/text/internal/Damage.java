// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

/** What can be wrong with the structure of a row. */
enum Damage {

	TOO_FEW("too-few-cells"), TOO_MANY("too-many-cells"), WRONG_SEPARATOR("wrong-separator"), STRAY_QUOTE("stray-quote"), UNCLOSED_QUOTE("unclosed-quote"),
	/** Longer than permitted. */
	TOO_LONG("row-too-long"),
	/** All cells are empty. */
	EMPTY("blank-row");

	final String code;

	Damage(String code) {
		this.code = code;
	}
}
