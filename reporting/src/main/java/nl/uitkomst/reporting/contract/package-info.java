/** How a contract is called, by its legal form. A subsidy and a covenant have words of their own on every screen and in every file. */
@NullMarked
package nl.uitkomst.reporting.contract;

import org.jspecify.annotations.NullMarked;
