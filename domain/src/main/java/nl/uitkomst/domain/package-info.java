/**
 * The trade: what was agreed, what was reached, and what both sides decided about it.
 * It knows nothing of screens, files or HTTP.
 */
@NullMarked
package nl.uitkomst.domain;

import org.jspecify.annotations.NullMarked;
