package nl.uitkomst.domain.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That the client council was asked for its advice on a proposal. What it said is kept as a voice that names the proposal; a client council may advise on what
 * touches clients by article 3 of the Wmcz 2018 and article 2.1.3 of the Wmo 2015.
 */
@Embeddable
public class Advice {

    @Column(name = "advice_asked_on")
    private @Nullable LocalDate askedOn;

    @Column(name = "advice_until")
    private @Nullable LocalDate until;

    @Column(name = "advice_used")
    private @Nullable String used;

    protected Advice() {}

    Advice(LocalDate askedOn, LocalDate until) {
        this.askedOn = askedOn;
        this.until = until;
    }

    Advice usedFor(String what) {
        var more = new Advice(askedOn(), until());
        more.used = what;
        return more;
    }

    public LocalDate askedOn() {
        return Objects.requireNonNull(askedOn);
    }

    /** The day until which the council was given to answer. */
    public LocalDate until() {
        return Objects.requireNonNull(until);
    }

    /** What was done with what it said. */
    public Optional<String> used() {
        return Optional.ofNullable(used);
    }
}
