/**
 * What a contract costs and pays. For now only how a year is settled: what the results earn, and what is left over.
 */
@NullMarked
package nl.uitkomst.domain.money;

import org.jspecify.annotations.NullMarked;
