/**
 * Everything that leaves or enters as a file or a picture: workbooks, charts, CSV.
 * It turns records of the domain into bytes and back, and knows nothing of HTTP.
 */
@NullMarked
package nl.uitkomst.reporting;

import org.jspecify.annotations.NullMarked;
