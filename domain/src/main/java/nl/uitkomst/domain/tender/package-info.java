/**
 * Tenders from the first set-up to the end: by which procedure, on which criteria and dates they are held, who applied for them and who was selected. Every
 * other part of a tender asks here in which phase it is and who may do what.
 */
@NullMarked
package nl.uitkomst.domain.tender;

import org.jspecify.annotations.NullMarked;
