package nl.uitkomst.domain.persona;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An axis that an organisation uses for its personas. It can be called otherwise; its key stays, so that scores keep their meaning. */
@Entity
@Table(name = "persona_axis")
class KeptAxis {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "axis_key")
    private String key;

    private String name;

    @Column(name = "low_end")
    private String low;

    @Column(name = "high_end")
    private String high;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected KeptAxis() {}

    KeptAxis(long organisation, Axis axis) {
        this.organisation = organisation;
        this.key = axis.key();
        this.name = axis.name();
        this.low = axis.low();
        this.high = axis.high();
    }

    void call(String name, String low, String high) {
        this.name = name;
        this.low = low;
        this.high = high;
    }

    long organisation() {
        return organisation;
    }

    String key() {
        return key;
    }

    Axis axis() {
        return new Axis(key, name, low, high);
    }
}
