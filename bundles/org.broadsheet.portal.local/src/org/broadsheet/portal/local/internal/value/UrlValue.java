// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

/** A link with an optional description, which may be null. */
public record UrlValue(String url, String description) {
}
