// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.store.ColumnProfile;
import org.broadsheet.core.store.ColumnProfile.Bucket;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/** Describes the cells of a column. */
final class Profiles {

	private static final int FREQUENT = 20;
	private static final int BUCKETS = 20;
	private static final MathContext BOUND = new MathContext(12);
	private static final double MILLIS_OF_DAY = 86_400_000.0;

	private final Database database;
	private final Path folder;
	private final ScannedTable scan;

	Profiles(Database database, Path folder, ScannedTable scan) {
		this.database = database;
		this.folder = folder;
		this.scan = scan;
	}

	ColumnProfile of(int column, DataType type, ParseOptions options) throws SQLException, IOException {
		return database.read(session -> {
			String text = Sql.column(column);
			try (SortKeys keys = new SortKeys(scan, session, folder)) {
				String key = keys.of(column, type, options).getFirst();
				// each different text once, with what it means; everything else is asked of that
				Sql.execute(session, "create or replace temp table p as select " + text + ", n, " + key + " as k from (select " + text + ", count(*) as n from " + session.copies().table(column) + " group by " + text + ")");
				return profile(session, text, type);
			} finally {
				Sql.execute(session, "drop table if exists p");
			}
		});
	}

	private static ColumnProfile profile(Session session, String text, DataType type) throws SQLException, IOException {
		long[] counts = new long[3];
		String[] ends = new String[2];
		// of several texts that mean the least or the most, always the same
		Sql.query(session, "with v as (select " + text + " as c, n, k from p) select sum(n), sum(n) filter (c = ''), count_if(c <> ''), (select min(c) from v where k = (select min(k) from v)), "
				+ "(select max(c) from v where k = (select max(k) from v)) from v", row -> {
			counts[0] = row.getLong(1);
			counts[1] = row.getLong(2);
			counts[2] = row.getLong(3);
			ends[0] = orEmpty(row.getString(4));
			ends[1] = orEmpty(row.getString(5));
		});
		List<ValueCount> frequent = new ArrayList<>();
		Sql.query(session, "select " + text + ", n from p where " + text + " <> '' order by n desc, " + text + " limit " + FREQUENT, row -> frequent.add(new ValueCount(row.getString(1), row.getLong(2))));
		List<Bucket> histogram = switch (type) {
		case NUMBER -> histogram(session, "k", bound -> new BigDecimal(bound, BOUND).stripTrailingZeros().toPlainString());
		case DATE_TIME, DATE_TIME_ZONED -> histogram(session, "epoch_ms(try_cast(k as timestamp))::double", Profiles::date);
		default -> List.of();
		};
		return new ColumnProfile(counts[0], counts[1], counts[2], ends[0], ends[1], frequent, histogram);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	/** A bound on the time axis; without a time where it falls on midnight. */
	private static String date(double millis) {
		LocalDateTime time = LocalDateTime.ofEpochSecond(Math.round(millis / 1000), 0, ZoneOffset.UTC);
		return Math.round(millis / 1000) * 1000 % MILLIS_OF_DAY == 0 ? time.toLocalDate().toString() : time.toString();
	}

	private static List<Bucket> histogram(Session session, String value, DoubleFunction<String> written) throws SQLException, IOException {
		double[] ends = new double[2];
		boolean[] none = new boolean[1];
		Sql.query(session, "select min(v), max(v), count(v) = 0 from (select " + value + " as v from p) where isfinite(v)", row -> {
			ends[0] = row.getDouble(1);
			ends[1] = row.getDouble(2);
			none[0] = row.getBoolean(3);
		});
		if (none[0]) {
			return List.of();
		}
		int buckets = ends[0] == ends[1] ? 1 : BUCKETS;
		double width = (ends[1] - ends[0]) / buckets;
		long[] counts = new long[buckets];
		Sql.query(session, "select " + (buckets == 1 ? "0" : "least(" + (buckets - 1) + ", floor((v - (" + ends[0] + ")) / " + width + "))::int") + " as bucket, sum(n)::bigint from (select n, " + value
				+ " as v from p) where isfinite(v) group by bucket", row -> counts[Math.max(0, row.getInt(1))] = row.getLong(2));
		List<Bucket> histogram = new ArrayList<>();
		for (int i = 0; i < buckets; i++) {
			histogram.add(new Bucket(written.apply(ends[0] + i * width), written.apply(i == buckets - 1 ? ends[1] : ends[0] + (i + 1) * width), counts[i]));
		}
		return histogram;
	}
}
