package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.util.Objects;

/** The inhabitants of one client in one contract year, as they are kept with the contract. */
@Embeddable
class KeptInhabitants {

    @Column(name = "organisation_id")
    private long organisation;

    private int year;

    private int inhabitants;

    protected KeptInhabitants() {}

    KeptInhabitants(Inhabitants.Count count) {
        organisation = count.organisation();
        year = count.year();
        inhabitants = count.inhabitants();
    }

    Inhabitants.Count count() {
        return new Inhabitants.Count(organisation, year, inhabitants);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptInhabitants kept && kept.count().equals(count());
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, year, inhabitants);
    }
}
