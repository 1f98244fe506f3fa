/**
 * Outcomes as pages: all contracts on one, a contract, a KPI. Every page says its message first, then shows it, then proves it with a table.
 */
@NullMarked
package nl.uitkomst.web.outcome;

import org.jspecify.annotations.NullMarked;
