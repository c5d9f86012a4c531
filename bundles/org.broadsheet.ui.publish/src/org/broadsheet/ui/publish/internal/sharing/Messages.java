// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String CollaboratorsPart_add;
	public static String CollaboratorsPart_added;
	public static String CollaboratorsPart_changed;
	public static String CollaboratorsPart_count;
	public static String CollaboratorsPart_invited;
	public static String CollaboratorsPart_owner;
	public static String CollaboratorsPart_remove;
	public static String CollaboratorsPart_removed;
	public static String CollaboratorsPart_role;
	public static String CollaboratorsPart_roleOf;
	public static String CollaboratorsPart_saving;
	public static String CollaboratorsPart_title;
	public static String PeopleSearch_hint;
	public static String PeopleSearch_matches;
	public static String SharingDialog_collaborators;
	public static String SharingDialog_done;
	public static String SharingDialog_viewers;
	public static String SharingPage_title;
	public static String SharingPanel_asking;
	public static String SharingPanel_inReview;
	public static String SharingPanel_notPublished;
	public static String SharingPanel_publish;
	public static String SharingPanel_publishFirst;
	public static String ViewersPart_makePublic;
	public static String ViewersPart_nowPublic;
	public static String ViewersPart_save;
	public static String ViewersPart_saved;
	public static String ViewersPart_saving;
	public static String ViewersPart_title;
	public static String VisibilityCards_internal;
	public static String VisibilityCards_internalHelp;
	public static String VisibilityCards_private;
	public static String VisibilityCards_privateHelp;
	public static String VisibilityCards_public;
	public static String VisibilityCards_publicHelp;

	static {
		initializeMessages("org.broadsheet.ui.publish.internal.sharing.messages", Messages.class);
	}

	private Messages() {
	}
}
