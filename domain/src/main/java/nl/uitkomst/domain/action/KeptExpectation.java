package nl.uitkomst.domain.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.KeptPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** What is expected as it is kept with its action. */
@Embeddable
class KeptExpectation {

    @Column(name = "expected_kpi")
    private @Nullable KpiCode kpi;

    @Column(name = "expected_to", precision = 19, scale = 4)
    private BigDecimal to;

    @Embedded
    @AttributeOverride(name = "label", column = @Column(name = "expected_by"))
    @AttributeOverride(name = "start", column = @Column(name = "expected_by_start"))
    private KeptPeriod by;

    @SuppressWarnings("NullAway")
    protected KeptExpectation() {}

    KeptExpectation(Expectation expectation) {
        this.kpi = expectation.kpi();
        this.to = expectation.to();
        this.by = new KeptPeriod(expectation.by());
    }

    @Nullable
    Expectation expectation() {
        return kpi == null ? null : new Expectation(kpi, to, by.period().orElseThrow());
    }
}
