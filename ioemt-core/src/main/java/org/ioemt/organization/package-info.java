/**
 * Who is who in an EMS: the id of an organization, agencies and facilities, the bodies that issue
 * and register credentials, and the roles that people hold in the system.
 *
 * <p>Start with {@link org.ioemt.organization.Authorities} and {@link
 * org.ioemt.organization.EmsRole}.
 */
@NullMarked
package org.ioemt.organization;

import org.jspecify.annotations.NullMarked;
