package nl.uitkomst.domain.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A phase as it is kept with the plan of which it is part, under its number. */
@Embeddable
class KeptPhase {

    private String name;

    private @Nullable Euro amount;

    @Column(name = "condition_text")
    private String condition;

    @Column(name = "expected_on")
    private @Nullable LocalDate expectedOn;

    @SuppressWarnings("NullAway")
    protected KeptPhase() {}

    KeptPhase(Phase phase) {
        this.name = phase.name();
        this.amount = phase.amount();
        this.condition = phase.condition();
        this.expectedOn = phase.expectedOn();
    }

    Phase phase(int number) {
        return new Phase(number, name, amount, condition, expectedOn);
    }
}
