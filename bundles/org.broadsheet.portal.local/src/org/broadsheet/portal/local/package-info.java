// SPDX-License-Identifier: EPL-2.0
/** The embedded portal: an HTTP server on this computer that speaks the publishing API and shows a web catalogue. */
package org.broadsheet.portal.local;
