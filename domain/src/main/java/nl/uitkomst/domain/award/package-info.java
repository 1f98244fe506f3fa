/**
 * The award of a tender: the decision with its reasons, the standstill, what stops its clock, and the contract in which the promises of the winning bid are kept
 * as KPIs. From then on it can be read by persona and stage how those promises are kept.
 */
@NullMarked
package nl.uitkomst.domain.award;

import org.jspecify.annotations.NullMarked;
