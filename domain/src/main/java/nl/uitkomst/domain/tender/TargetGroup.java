package nl.uitkomst.domain.tender;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A group of citizens the contract serves.
 *
 * @param starts from which day it does, where groups start one after the other; absent when it is with the contract
 */
public record TargetGroup(String name, @Nullable LocalDate starts) {

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(starts);
    }
}
