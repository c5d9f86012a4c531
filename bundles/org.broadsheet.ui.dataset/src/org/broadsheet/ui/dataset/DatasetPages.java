// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.broadsheet.ui.dataset.columns.ColumnsPage;
import org.broadsheet.ui.dataset.data.DataPage;
import org.broadsheet.ui.dataset.metadata.MetadataPage;
import org.broadsheet.ui.dataset.overview.OverviewPage;
import org.broadsheet.ui.datasets.DatasetPageContribution;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The pages of the editor in the order of their tabs. */
public final class DatasetPages {

	/** Id of the page that shows how far the dataset is. */
	public static final String OVERVIEW = "org.broadsheet.ui.dataset.overview";
	/** Id of the page with all rows. */
	public static final String DATA = "org.broadsheet.ui.dataset.data";
	/** Id of the page with the columns. */
	public static final String COLUMNS = "org.broadsheet.ui.dataset.columns";
	/** Id of the page with the metadata. */
	public static final String METADATA = "org.broadsheet.ui.dataset.metadata";

	private DatasetPages() {
	}

	static List<DatasetPage> of(DatasetEditor editor) {
		List<DatasetPage> pages = new ArrayList<>();
		pages.add(new OverviewPage(editor));
		pages.add(new DataPage(editor));
		pages.add(new ColumnsPage(editor));
		pages.add(new MetadataPage(editor));
		contributions().forEach(contribution -> pages.add(new ContributedPage(editor, contribution)));
		return pages;
	}

	private static List<DatasetPageContribution> contributions() {
		BundleContext context = FrameworkUtil.getBundle(DatasetPages.class).getBundleContext();
		try {
			return context.getServiceReferences(DatasetPageContribution.class, null).stream().sorted(Comparator.<ServiceReference<DatasetPageContribution>>naturalOrder().reversed())
					.map(context::getService).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
