package nl.uitkomst.domain.term;

import nl.uitkomst.domain.shared.Euro;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A right to extend a contract. It is taken by an amendment, on or before the day by which must be decided; after that day it has lapsed.
 *
 * @param number the order in which options can be taken, from 1
 * @param newLastDay the last day of the contract once it is taken
 * @param decideBy the last day on which it can be taken
 * @param lumpSums by contract year that it adds; a year that is absent is still to be agreed
 */
public record ExtensionOption(int number, LocalDate newLastDay, LocalDate decideBy, Map<Integer, Euro> lumpSums) {

    public ExtensionOption {
        lumpSums = Collections.unmodifiableMap(new TreeMap<>(lumpSums)); // by year
    }
}
