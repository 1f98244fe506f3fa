/** The pages and the API of tenders: where they stand, how they are set up and planned, what everybody can read, and who applied and was selected. */
@NullMarked
package nl.uitkomst.web.tender;

import org.jspecify.annotations.NullMarked;
