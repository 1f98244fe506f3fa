package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;

/** When and where people meet, as it is kept. Times are kept as text, so that no time zone of a server or driver can shift them. */
@Embeddable
class KeptPlan {

    @Column(name = "held_on")
    private @Nullable LocalDate day;

    @Column(name = "held_from")
    private @Nullable String from;

    @Column(name = "held_until")
    private @Nullable String until;

    private String place;

    @SuppressWarnings("NullAway")
    protected KeptPlan() {}

    KeptPlan(Plan plan) {
        day = plan.day();
        from = plan.from() == null ? null : plan.from().toString();
        until = plan.until() == null ? null : plan.until().toString();
        place = plan.place();
    }

    Plan plan() {
        return new Plan(
                day, from == null ? null : LocalTime.parse(from), until == null ? null : LocalTime.parse(until), place);
    }
}
