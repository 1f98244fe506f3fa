package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.Tenders;

import java.util.UUID;

/** Finds in the database what the file of a case calls by a name: its tender, its candidates and its criteria. */
@ApplicationScoped
class ToldTender {

    @Inject
    Cast cast;

    @Inject
    Tenders tenders;

    @Inject
    Candidates candidates;

    static TenderNumber number(CaseFile file) {
        return new TenderNumber(file.get("tender", "number"));
    }

    Person manager(CaseFile file) {
        return cast.person(file.get("tender", "manager"));
    }

    Tender tender(CaseFile file) {
        return tenders.get(number(file));
    }

    /** @param letter by which the file knows it */
    Person bidder(CaseFile file, String letter) {
        return cast.person(file.rows("candidates", letter).get(0).text(1));
    }

    UUID candidate(CaseFile file, String letter) {
        return candidates
                .of(tender(file), bidder(file, letter).organisation())
                .orElseThrow()
                .key();
    }

    /** @param row with in this column a persona and after it a stage, or the key of a criterion that is about neither */
    static Criterion criterion(Setup setup, CaseFile.Row row, int column) {
        return setup.scored().stream()
                .filter(one -> one.spot()
                        .map(spot -> setup.personaName(spot.persona()).equals(row.text(column))
                                && setup.stageName(spot.stage()).equals(row.text(column + 1)))
                        .orElseGet(() -> one.key().equals(row.text(column))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no criterion for " + row));
    }
}
