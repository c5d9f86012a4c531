// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.model.Attachment;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;

/** What of a dataset's decisions goes to a portal: columns and metadata in the portal's terms. */
public final class RemoteColumns {

	private RemoteColumns() {
	}

	/** Columns that are not hidden, as they shall be on the portal. */
	public static List<RemoteColumn> of(List<Column> columns) {
		return columns.stream().filter(column -> !column.isHidden()).map(RemoteColumns::of).toList();
	}

	private static RemoteColumn of(Column column) {
		return new RemoteColumn(column.getFieldName(), column.getName(), column.getDescription(), column.getType(), new TreeMap<>(column.getFormat().map()), column.isRowIdentifier());
	}

	/**
	 * Values of the metadata by the names that the standard has for a target; fields the target does not take are left out, and those that are not filled in have no values, so that what is cleared here is cleared
	 * there. Documents are named.
	 *
	 * @param target id of the mapping
	 */
	public static Map<String, List<String>> metadata(Dataset dataset, MetadataStandard standard, String target) {
		Map<String, List<String>> values = new TreeMap<>();
		standard.fields().filter(field -> field.kind() != Kind.AUTOMATIC && field.mapping().containsKey(target)).forEach(field -> values.put(field.mapping().get(target), values(dataset, field)));
		return values;
	}

	private static List<String> values(Dataset dataset, Field field) {
		if (field.kind() == Kind.ATTACHMENTS) {
			return dataset.getAttachments().stream().map(Attachment::getName).toList();
		}
		return dataset.getMetadata().stream().filter(value -> value.getKey().equals(field.key())).flatMap(value -> value.getValues().stream()).toList();
	}
}
