/**
 * What a contract pays and costs: what is agreed about it, what was paid and reported, and the ledger of each contract year that brings it together.
 * How a year is settled is computed from that ledger; it tells this package by the view {@code settled_amount}.
 */
@NullMarked
package nl.uitkomst.domain.money;

import org.jspecify.annotations.NullMarked;
