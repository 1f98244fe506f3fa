/** Documents of a contract on screen and for other systems: adding, opening, replacing. A file leaves only as something to keep, never as a page. */
@NullMarked
package nl.uitkomst.web.document;

import org.jspecify.annotations.NullMarked;
