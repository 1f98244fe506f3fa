package nl.uitkomst.domain.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A KPI in the catalogue of one organisation. What was agreed in a contract does not change with it. */
@Entity
@Table(name = "catalogue_entry")
class KeptEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "organisation_id")
    private long organisation;

    private KpiCode code;

    @Lob
    private String content;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected KeptEntry() {}

    KeptEntry(CatalogueEntry entry, Person by, Instant now) {
        organisation = by.organisation();
        code = entry.code();
        become(entry, by, now);
    }

    void become(CatalogueEntry entry, Person by, Instant now) {
        content = CatalogueText.write(entry);
        changedBy = by.name();
        changedAt = now;
    }

    CatalogueEntry entry() {
        return CatalogueText.read(content);
    }
}
