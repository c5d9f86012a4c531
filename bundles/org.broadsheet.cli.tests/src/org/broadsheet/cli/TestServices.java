// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.contracts.Named;
import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.rules.RuleReader;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.standards.MetadataStandardProvider;
import org.broadsheet.core.store.TableStoreFactory;
import org.osgi.framework.FrameworkUtil;

/** The real readers, the real store and the real readers of rules, with one small standard or those of a test: those of the framework where one runs, else the same classes by their names. */
record TestServices(List<Importer> importers, List<RuleReader> ruleReaders, TableStoreFactory stores, List<DataOrigin> origins, MetadataStandardProvider described) implements Services {

	private static final MetadataStandardProvider PLAIN = () -> List.of(new MetadataStandard("plain", "1", "Plain", "", List.of(new MetadataStandard.Group("all", "All", "",
			List.of(new Field("title", "Title", "", "", Kind.TEXT, Obligation.REQUIRED, List.of(), "", Map.of()))))));

	static TestServices get() {
		if (FrameworkUtil.getBundle(Services.class) != null) {
			return new TestServices(Services.get().importers(), Services.get().ruleReaders(), Services.get().stores(), List.of(), PLAIN);
		}
		List<Importer> plain = List.of(Named.make(Importer.class, "org.broadsheet.format.text.internal.TextImporter"), Named.make(Importer.class, "org.broadsheet.format.excel.internal.ExcelImporter"),
				Named.make(Importer.class, "org.broadsheet.format.json.internal.JsonImporter"), Named.make(Importer.class, "org.broadsheet.format.html.internal.HtmlImporter"));
		List<Importer> importers = new ArrayList<>(plain);
		importers.add(Named.make(Importer.class, "org.broadsheet.format.archive.internal.ArchiveImporter", plain));
		return new TestServices(importers, List.of(Named.make(RuleReader.class, "org.broadsheet.standards.TableSchema")), Named.make(TableStoreFactory.class, "org.broadsheet.store.internal.DuckDbStoreFactory"), List.of(), PLAIN);
	}

	/** The same with a place that data comes from. */
	TestServices with(DataOrigin origin) {
		return new TestServices(importers, ruleReaders, stores, List.of(origin), described);
	}

	/** The same with other standards. */
	TestServices with(MetadataStandardProvider standards) {
		return new TestServices(importers, ruleReaders, stores, origins, standards);
	}

	@Override
	public List<MetadataStandard> standards() {
		return described.standards();
	}

	@Override
	public List<Issue> standardIssues() {
		return described.issues();
	}
}
