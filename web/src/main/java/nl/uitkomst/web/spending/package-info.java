/** How an adopted proposal is carried out, on screen and for other systems: phases with their conditions, payments, an early stop, and looking back. */
@NullMarked
package nl.uitkomst.web.spending;

import org.jspecify.annotations.NullMarked;
