// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which computers may be asked. An address that somebody else wrote must not make this computer ask those that only it can reach. */
@FunctionalInterface
interface Reach {

	/** Addresses of the public internet only. */
	Reach PUBLIC = Reach::isPublic;

	/** Whether a computer may be asked. */
	boolean permits(InetAddress address);

	/** Blocks of IPv4 that are no part of the public internet (RFC 6890 and its successors): first byte, second byte, bits that count. */
	List<int[]> RESERVED = List.of(new int[] { 0, 0, 8 }, new int[] { 10, 0, 8 }, new int[] { 100, 64, 10 }, new int[] { 127, 0, 8 }, new int[] { 169, 254, 16 }, new int[] { 172, 16, 12 },
			new int[] { 192, 0, 24 }, new int[] { 192, 168, 16 }, new int[] { 198, 18, 15 }, new int[] { 224, 0, 4 }, new int[] { 240, 0, 4 });
	/** Blocks for examples and for relays that are gone, named by three bytes. */
	List<byte[]> EXAMPLES = List.of(new byte[] { (byte) 192, 0, 2 }, new byte[] { (byte) 198, 51, 100 }, new byte[] { (byte) 203, 0, 113 }, new byte[] { (byte) 192, 88, 99 });

	private static boolean isPublic(InetAddress address) {
		if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
			return false;
		}
		return switch (address) {
		case Inet4Address four -> isPublic(four.getAddress());
		case Inet6Address six -> isPublic6(six.getAddress());
		default -> false;
		};
	}

	private static boolean isPublic(byte[] four) {
		int value = (four[0] & 0xff) << 24 | (four[1] & 0xff) << 16 | (four[2] & 0xff) << 8 | four[3] & 0xff;
		boolean reserved = RESERVED.stream().anyMatch(block -> ((value ^ (block[0] << 24 | block[1] << 16)) >>> 32 - block[2]) == 0);
		return !reserved && EXAMPLES.stream().noneMatch(block -> Arrays.equals(block, Arrays.copyOf(four, 3)));
	}

	/** Only 2000::/3 is given out; within it, what carries an IPv4 address is as public as that is. */
	private static boolean isPublic6(byte[] six) {
		int first = (six[0] & 0xff) << 8 | six[1] & 0xff;
		int second = (six[2] & 0xff) << 8 | six[3] & 0xff;
		boolean translated = first == 0x64 && second == 0xff9b && isZero(six, 4, 12);
		if (translated) {
			return isPublic(Arrays.copyOfRange(six, 12, 16));
		}
		boolean example = first == 0x2001 && (second == 0xdb8 || second < 0x200) || first == 0x3fff && second < 0x1000;
		return (first & 0xe000) == 0x2000 && !example && (first != 0x2002 || isPublic(Arrays.copyOfRange(six, 2, 6)));
	}

	private static boolean isZero(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] != 0) {
				return false;
			}
		}
		return true;
	}
}
