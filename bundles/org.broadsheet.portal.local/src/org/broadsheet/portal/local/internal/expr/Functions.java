// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.expr;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.value.CellError;
import org.broadsheet.portal.local.internal.value.Conversions;
import org.broadsheet.portal.local.internal.value.Dates;
import org.broadsheet.portal.local.internal.value.Geometry;
import org.broadsheet.portal.local.internal.value.Strftime;
import org.broadsheet.portal.local.internal.value.UrlValue;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.broadsheet.portal.local.internal.value.Values;
import org.broadsheet.portal.local.internal.value.Wkt;
import org.eclipse.osgi.util.NLS;

/** The functions of transforms this portal knows: the type conversions, forgiving, and a few for text. */
final class Functions {
	/** An argument or result: its type, how to compute it, and its value when it is a constant. */
	record Typed(ValueType type, Compiled.Evaluation evaluation, Object constant) {
	}

	/** The constant of the literal {@code null}, which fits every type. */
	static final Object NOTHING = new Object();

	private interface Binder {
		Typed bind(String name, List<Typed> arguments) throws ExpressionException;
	}

	private record Entry(int least, int most, Binder binder) {
	}

	private static final Map<String, Entry> ENTRIES = Map.ofEntries(conversion("to_text", ValueType.TEXT),
			conversion("to_number", ValueType.NUMBER), conversion("to_boolean", ValueType.CHECKBOX),
			conversion("to_checkbox", ValueType.CHECKBOX), conversion("to_url", ValueType.URL),
			conversion("to_floating_timestamp", ValueType.CALENDAR_DATE),
			conversion("to_fixed_timestamp", ValueType.DATE), conversion("to_point", ValueType.POINT),
			conversion("to_multipoint", ValueType.MULTIPOINT), conversion("to_line", ValueType.LINE),
			conversion("to_multiline", ValueType.MULTILINE), conversion("to_polygon", ValueType.POLYGON),
			conversion("to_multipolygon", ValueType.MULTIPOLYGON), Map.entry("forgive", entry(1, 2, Functions::forgive)),
			Map.entry("coalesce", entry(2, 2, Functions::coalesce)), Map.entry("error", entry(1, 1, Functions::error)),
			Map.entry("make_url", entry(2, 2, Functions::makeUrl)),
			Map.entry("make_point", entry(2, 2, Functions::makePoint)), textFunction("trim", String::strip),
			textFunction("lower", text -> text.toLowerCase(Locale.ROOT)),
			textFunction("upper", text -> text.toUpperCase(Locale.ROOT)));

	private Functions() {
	}

	static Typed bind(String name, List<Typed> arguments) throws ExpressionException {
		// the API description names the conversions a second time as casts
		Entry entry = ENTRIES.get(name.startsWith("cast_to_") ? castName(name) : name);
		if (entry == null) {
			throw new ExpressionException(NLS.bind(Messages.Functions_unknown, name));
		}
		if (arguments.size() < entry.least() || arguments.size() > entry.most()) {
			String range = entry.least() == entry.most() ? "" + entry.least() : entry.least() + "-" + entry.most();
			throw new ExpressionException(
					NLS.bind(Messages.Functions_arguments, new Object[] { name, range, arguments.size() }));
		}
		return entry.binder().bind(name, arguments);
	}

	private static String castName(String name) {
		return switch (name) {
		case "cast_to_date" -> "to_fixed_timestamp";
		case "cast_to_calendar_date" -> "to_floating_timestamp";
		default -> name.substring("cast_".length());
		};
	}

	private static Map.Entry<String, Entry> conversion(String name, ValueType target) {
		return Map.entry(name, entry(1, 2, (called, arguments) -> convert(called, arguments, target)));
	}

	private static Map.Entry<String, Entry> textFunction(String name, UnaryOperator<String> change) {
		return Map.entry(name, entry(1, 1, (called, arguments) -> {
			Typed text = expect(called, arguments.getFirst(), ValueType.TEXT);
			return new Typed(ValueType.TEXT, mapped(text, value -> change.apply((String) value)), null);
		}));
	}

	private static Entry entry(int least, int most, Binder binder) {
		return new Entry(least, most, binder);
	}

	private static Typed convert(String name, List<Typed> arguments, ValueType target) throws ExpressionException {
		Typed argument = arguments.getFirst();
		if (arguments.size() == 2) {
			return withPattern(name, argument, arguments.get(1), target);
		}
		if (argument.type() == target) {
			return argument;
		}
		if (target == ValueType.TEXT) {
			return new Typed(target, mapped(argument, Functions::plainText), null);
		}
		if (argument.type() == ValueType.TEXT) {
			return new Typed(target, mapped(argument, text -> Conversions.fromText((String) text, target)), null);
		}
		Function<Object, Object> special = special(argument.type(), target).orElseThrow(
				() -> new ExpressionException(NLS.bind(Messages.Functions_type, name, argument.type().id())));
		return new Typed(target, mapped(argument, special), null);
	}

	private static Object plainText(Object value) {
		return value instanceof Geometry geometry ? Wkt.write(geometry.geoJson())
				: value instanceof UrlValue url ? url.url() : Values.stored(value);
	}

	private static Optional<Function<Object, Object>> special(ValueType from, ValueType to) {
		if (from == ValueType.CHECKBOX && to == ValueType.NUMBER) {
			return Optional.of(value -> Boolean.TRUE.equals(value) ? BigDecimal.ONE : BigDecimal.ZERO);
		}
		if (from == ValueType.NUMBER && to == ValueType.CHECKBOX) {
			return Optional.of(value -> Conversions.fromText(Values.stored(value), to));
		}
		if (from == ValueType.DATE && to == ValueType.CALENDAR_DATE) {
			return Optional.of(value -> LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
		}
		return Optional.empty();
	}

	private static Typed withPattern(String name, Typed argument, Typed pattern, ValueType target)
			throws ExpressionException {
		Typed text = expect(name, argument, ValueType.TEXT);
		if (!(pattern.constant() instanceof String format)) {
			throw new ExpressionException(NLS.bind(Messages.Functions_constantText, name));
		}
		if (target != ValueType.CALENDAR_DATE && target != ValueType.DATE) {
			return convert(name, List.of(argument), target);
		}
		DateTimeFormatter formatter;
		try {
			formatter = Strftime.formatter(format);
		} catch (IllegalArgumentException e) {
			throw new ExpressionException(e.getMessage());
		}
		return new Typed(target, mapped(text, value -> date((String) value, formatter, target)), null);
	}

	private static Object date(String text, DateTimeFormatter formatter, ValueType target) {
		Optional<?> value = target == ValueType.DATE ? Dates.fixed(text, formatter) : Dates.floating(text, formatter);
		return value.isPresent() ? value.get() : CellError.conversion(text, ValueType.TEXT.id(), target);
	}

	private static Typed forgive(String name, List<Typed> arguments) throws ExpressionException {
		Typed attempt = arguments.getFirst();
		Typed otherwise = arguments.size() == 2 ? sameType(name, attempt, arguments.get(1))
				: new Typed(attempt.type(), row -> null, null);
		return new Typed(attempt.type(), row -> {
			Object value = attempt.evaluation().of(row);
			return value instanceof CellError ? otherwise.evaluation().of(row) : value;
		}, null);
	}

	private static Typed coalesce(String name, List<Typed> arguments) throws ExpressionException {
		Typed first = arguments.getFirst();
		Typed second = sameType(name, first, arguments.get(1));
		return new Typed(first.type(), row -> {
			Object value = first.evaluation().of(row);
			return value == null ? second.evaluation().of(row) : value;
		}, null);
	}

	private static Typed error(String name, List<Typed> arguments) throws ExpressionException {
		Typed text = expect(name, arguments.getFirst(), ValueType.TEXT);
		return new Typed(ValueType.TEXT, mapped(text,
				value -> new CellError("user_error", (String) value, Json.object())), null);
	}

	private static Typed makeUrl(String name, List<Typed> arguments) throws ExpressionException {
		Typed address = expect(name, arguments.get(0), ValueType.TEXT);
		Typed description = expect(name, arguments.get(1), ValueType.TEXT);
		return new Typed(ValueType.URL, row -> {
			Object url = address.evaluation().of(row);
			Object text = description.evaluation().of(row);
			return url == null || url instanceof CellError ? url
					: text instanceof CellError ? text : new UrlValue((String) url, (String) text);
		}, null);
	}

	private static Typed makePoint(String name, List<Typed> arguments) throws ExpressionException {
		Typed latitude = expect(name, arguments.get(0), ValueType.NUMBER);
		Typed longitude = expect(name, arguments.get(1), ValueType.NUMBER);
		return new Typed(ValueType.POINT, row -> {
			Object y = latitude.evaluation().of(row);
			Object x = longitude.evaluation().of(row);
			if (y instanceof CellError || x instanceof CellError) {
				return y instanceof CellError ? y : x;
			}
			return y == null || x == null ? null
					: Conversions.fromText("POINT (" + Values.stored(x) + " " + Values.stored(y) + ")", ValueType.POINT);
		}, null);
	}

	private static Compiled.Evaluation mapped(Typed argument, Function<Object, Object> change) {
		Compiled.Evaluation inner = argument.evaluation();
		return row -> {
			Object value = inner.of(row);
			return value == null || value instanceof CellError ? value : change.apply(value);
		};
	}

	private static Typed sameType(String name, Typed first, Typed second) throws ExpressionException {
		return second.constant() == NOTHING ? second : expect(name, second, first.type());
	}

	private static Typed expect(String name, Typed argument, ValueType type) throws ExpressionException {
		if (argument.type() != type) {
			throw new ExpressionException(NLS.bind(Messages.Functions_type, name, argument.type().id()));
		}
		return argument;
	}
}
