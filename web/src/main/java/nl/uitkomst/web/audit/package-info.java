/** The audit trail as an auditor reads it, on a page and by the API, and the check that it is as it was written. */
@NullMarked
package nl.uitkomst.web.audit;

import org.jspecify.annotations.NullMarked;
