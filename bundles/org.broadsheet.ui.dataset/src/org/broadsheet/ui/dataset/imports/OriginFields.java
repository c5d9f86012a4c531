// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.OriginField;
import org.broadsheet.core.origins.OriginField.Kind;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a place that data comes from, each with its help and what is wrong with it below. */
final class OriginFields {

	private record Row(OriginField field, Text text, Label problem) {
	}

	private final Map<String, Row> rows = new LinkedHashMap<>();
	private final Composite area;

	OriginFields(Composite parent, DataOrigin origin, Runnable changed) {
		area = Ui.fill(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(Ui.UNIT * 3 / 2, Ui.UNIT / 2).applyTo(area);
		for (OriginField field : origin.fields()) {
			rows.put(field.key(), row(field, changed));
		}
	}

	private Row row(OriginField field, Runnable changed) {
		Label label = Ui.label(area, field.label() + (field.required() ? " *" : ""));
		boolean large = field.kind() == Kind.LONG_TEXT;
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, large ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		Text text = Parts.id(new Text(area, SWT.BORDER | style(field.kind())), "origin." + field.key());
		GridDataFactory.fillDefaults().grab(true, false).hint(field.kind() == Kind.NUMBER ? Ui.UNIT * 14 : Ui.UNIT * 40, large ? text.getLineHeight() * 7 : SWT.DEFAULT)
				.align(field.kind() == Kind.NUMBER ? SWT.BEGINNING : SWT.FILL, SWT.FILL).applyTo(text);
		if (large) {
			text.setFont(org.eclipse.jface.resource.JFaceResources.getTextFont());
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		} else {
			text.setMessage(field.help());
		}
		text.setText(field.value());
		Parts.accessible(text, field.label(), field.help());
		text.addListener(SWT.Modify, event -> changed.run());
		Label gap = new Label(area, SWT.NONE);
		Label problem = Parts.id(Ui.toned(area, "", Tone.ERROR), "origin." + field.key() + ".problem");
		problem.setData(gap);
		Ui.show(problem, false);
		Ui.show(gap, false);
		return new Row(field, text, problem);
	}

	private static int style(Kind kind) {
		return switch (kind) {
		case SECRET -> SWT.PASSWORD;
		case LONG_TEXT -> SWT.MULTI | SWT.V_SCROLL | SWT.WRAP;
		case TEXT, NUMBER -> SWT.SINGLE;
		};
	}

	/** Fills in values by key; what is not named gets the value of its field. */
	void fill(Map<String, String> values) {
		rows.values().stream().filter(row -> row.field().kind() != Kind.SECRET).forEach(row -> row.text().setText(values.getOrDefault(row.field().key(), row.field().value())));
	}

	/** What was filled in, without secrets and without what is in force anyway. */
	Map<String, String> values() {
		Map<String, String> values = new TreeMap<>();
		for (Row row : rows.values()) {
			String text = row.text().getText().strip();
			if (row.field().kind() != Kind.SECRET && !text.isEmpty() && !text.equals(row.field().value())) {
				values.put(row.field().key(), text);
			}
		}
		return values;
	}

	String secret() {
		return rows.values().stream().filter(row -> row.field().kind() == Kind.SECRET).map(row -> row.text().getText()).findFirst().orElse("");
	}

	boolean hasSecret() {
		return rows.values().stream().anyMatch(row -> row.field().kind() == Kind.SECRET);
	}

	/** Whether all that is required is filled in. */
	boolean isFilled() {
		return rows.values().stream().allMatch(row -> !row.field().required() || !row.text().getText().isBlank());
	}

	/** Shows what is wrong beside the fields it is about. */
	void problems(Map<String, String> problems) {
		for (Row row : rows.values()) {
			String sentence = problems.getOrDefault(row.field().key(), "");
			row.problem().setText(Ui.escape(sentence));
			Ui.show(row.problem(), !sentence.isEmpty());
			Ui.show((Label) row.problem().getData(), !sentence.isEmpty());
		}
		problems.keySet().stream().filter(rows::containsKey).findFirst().ifPresent(key -> rows.get(key).text().setFocus());
		area.requestLayout();
	}

	/** Gives the focus to the first field. */
	void setFocus() {
		rows.values().stream().findFirst().ifPresent(row -> row.text().setFocus());
	}

	boolean has(String key) {
		return rows.containsKey(key);
	}
}
