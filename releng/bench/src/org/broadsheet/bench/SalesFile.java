// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes property sales as CSV, always the same for the same number of rows: 12 columns, one bad date in 1,919 rows, five N/A and 96 amounts such as "$1,234" in
 * 10,000. Other shapes make every cell something that is nearly a number or a date ("errors"), damage every row ("damaged"), or quote every cell and break lines
 * within ("quoted").
 */
public final class SalesFile {

	private static final String HEADER = "Serial Number,List Year,Date Recorded,Town,Address,Assessed Value,Sale Amount,Sales Ratio,Property Type,"
			+ "Residential Type,Non Use Code,Assessor Remarks\n";
	private static final String[] TOWNS = { "Hartford", "New Haven", "Stamford", "Bridgeport", "Waterbury", "West Hartford", "Norwalk", "Danbury" };
	private static final String[] STREETS = { "MAIN ST", "ELM STREET", "OAK AVE", "HIGH RIDGE ROAD UNIT 12", "WASHINGTON BLVD" };
	private static final String[] KINDS = { "Residential", "Commercial", "Vacant Land", "Condo", "" };

	private final Random random = new Random(2024);
	private final String shape;

	private SalesFile(String shape) {
		this.shape = shape;
	}

	/** Arguments: FILE ROWS [plain|errors|damaged|quoted]. */
	public static void main(String[] args) throws IOException {
		SalesFile sales = new SalesFile(args.length > 2 ? args[2] : "plain");
		Path file = Path.of(args[0]);
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try (Writer out = new BufferedWriter(Files.newBufferedWriter(part), 1 << 20)) {
			out.write(HEADER);
			for (int row = 0; row < Integer.parseInt(args[1]); row++) {
				out.write(sales.line(row));
			}
		}
		Files.move(part, file);
	}

	private String line(int row) {
		String[] cells = cells(row);
		for (int c = 0; c < cells.length && shape.equals("errors"); c++) {
			cells[c] = switch (c % 4) {
			case 0 -> "12/34/20x" + row % 100;
			case 1 -> "$1.234,5" + cells[c];
			case 2 -> "13/45/2020 25:61";
			default -> "1e" + cells[c] + "-";
			};
		}
		StringBuilder line = new StringBuilder();
		for (int c = 0; c < cells.length; c++) {
			boolean quoted = shape.equals("quoted");
			String cell = quoted ? cells[c] + "\nsecond \"\"line\"\"\r\n\nof it" : cells[c];
			line.append(c == 0 ? "" : ",").append(quoted || cell.indexOf(',') >= 0 ? '"' + cell + '"' : cell);
		}
		if (shape.equals("damaged")) {
			damage(line, row);
		}
		return line.append('\n').toString();
	}

	/** A quote inside a quoted cell, a cell too many, one too few, a quote never closed. */
	private static void damage(StringBuilder line, int row) {
		int first = line.indexOf(",");
		switch (row % 4) {
		case 0 -> line.replace(0, first, "\"12\" pipe\"");
		case 1 -> line.insert(first, ",too many");
		case 2 -> line.delete(0, first + 1);
		default -> line.insert(first + 1, '"');
		}
	}

	private String[] cells(int row) {
		int year = 2001 + random.nextInt(22);
		int month = 1 + random.nextInt(12);
		int day = 1 + random.nextInt(28);
		boolean bad = random.nextInt(1919) == 0;
		int amount = 10_000 + random.nextInt(990_000);
		int kind = random.nextInt(10_000);
		String price = kind < 5 ? "N/A" : kind < 101 ? "$" + amount / 1000 + "," + padded(amount % 1000, 3) : amount + (random.nextBoolean() ? ".00" : ".50");
		return new String[] { String.valueOf(1_000_000 + row), String.valueOf(year), bad ? "13/45/" + year : padded(month, 2) + "/" + padded(day, 2) + "/" + year,
				TOWNS[random.nextInt(TOWNS.length)], 1 + random.nextInt(999) + " " + STREETS[random.nextInt(STREETS.length)],
				String.valueOf(10_000 + random.nextInt(900_000)), price, "0." + (1000 + random.nextInt(8999)), KINDS[random.nextInt(KINDS.length)],
				random.nextInt(3) == 0 ? "" : "Single Family", random.nextInt(4) == 0 ? "25 - Other" : "",
				random.nextInt(3) == 0 ? "SALE, SEE REMARKS ON FILE" : "" };
	}

	private static String padded(int value, int width) {
		String digits = String.valueOf(value);
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}
}
