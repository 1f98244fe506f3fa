package nl.uitkomst.domain.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is kept of the path by which targets were agreed: all of it, or nothing where they were agreed one by one. */
@Embeddable
class KeptPath {

    @Enumerated(EnumType.STRING)
    @Column(name = "path_pace")
    private TargetPath.@Nullable Pace pace;

    @Column(name = "path_start")
    private @Nullable BigDecimal start;

    @Column(name = "path_end")
    private @Nullable BigDecimal end;

    @Column(name = "path_from")
    private @Nullable LocalDate from;

    @Column(name = "path_until")
    private @Nullable LocalDate until;

    protected KeptPath() {}

    KeptPath(TargetPath path) {
        pace = path.pace();
        start = path.start();
        end = path.end();
        from = path.from();
        until = path.until();
    }

    @Nullable
    TargetPath path() {
        return pace == null || start == null || end == null || from == null || until == null
                ? null
                : new TargetPath(pace, start, end, from, until);
    }
}
