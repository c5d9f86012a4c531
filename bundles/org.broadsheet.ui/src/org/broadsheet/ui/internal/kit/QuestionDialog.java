// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.kit;

import java.util.function.UnaryOperator;

import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for one text. */
public final class QuestionDialog extends FormDialog {

	/** What is asked for. */
	public record Question(String title, String label, String value, String verb, UnaryOperator<String> check) {
	}

	private final Question question;
	private String answer;

	/** Asks a question. */
	public QuestionDialog(Shell parent, Question question) {
		super(parent, question.title(), question.verb());
		this.question = question;
		this.answer = question.value();
	}

	/** What was answered. */
	public String answer() {
		return answer;
	}

	@Override
	protected void fill(Composite body) {
		Text field = Ui.field(body, question.label(), question.value(), SWT.SINGLE);
		field.selectAll();
		field.addModifyListener(event -> {
			answer = field.getText().strip();
			validate();
		});
	}

	@Override
	protected String problem() {
		return question.check().apply(answer);
	}
}
