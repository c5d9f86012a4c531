// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes places that were computed. */
public final class Degrees {

	/** A millimetre. */
	private static final int DECIMALS = 8;

	private Degrees() {
	}

	/** A longitude or latitude in degrees as plain text, to a millimetre. */
	public static String text(double value) {
		BigDecimal exact = new BigDecimal(Double.toString(value));
		BigDecimal number = exact.setScale(Math.min(Math.max(0, exact.scale()), DECIMALS), RoundingMode.HALF_EVEN).stripTrailingZeros();
		return number.signum() == 0 ? "0" : number.toPlainString();
	}
}
