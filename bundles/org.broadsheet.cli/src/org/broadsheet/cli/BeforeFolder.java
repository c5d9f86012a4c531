// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.Map;
import java.util.Stack;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Keeps an option that can stand without a value from taking the folder of the dataset behind it for one. */
final class BeforeFolder implements IParameterPreprocessor {

	@Override
	public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
		boolean attached = info.get("separator") != null && !info.get("separator").toString().isBlank();
		boolean folderKnown = command.positionalParameters().getFirst().getValue() != null;
		long values = arguments.stream().filter(argument -> !argument.startsWith("-")).count();
		if (attached || folderKnown || values != 1 || arguments.peek().startsWith("-")) {
			return false;
		}
		option.setValue("");
		return true;
	}
}
