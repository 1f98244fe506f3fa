package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.Ceremony.Available;
import nl.uitkomst.domain.bid.Ceremony.Officer;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.List;
import java.util.Optional;

/** What there is to see of the keys of a tender: who keeps them and their fingerprints. Never a key that opens something. */
@ApplicationScoped
public class KeyRoom {

    private static final String APPOINTED = """
            select a.id, a.name, (select k.fingerprint from officer_key k where k.account_id = a.id and k.confirmed_at is not null order by k.id desc limit 1)
            from tender_appointment t join account a on a.id = t.account_id
            where t.tender_id = ?1 and t.role = 'OPENER' order by a.name, a.id
            """;

    private static final String AVAILABLE =
            "select a.id, a.name from account a where a.organisation_id = ?1 and a.role = ?2 and a.status <> 'BLOCKED' order by a.name, a.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    BidDesk desk;

    @Inject
    TenderKeys keys;

    @Inject
    OfficerKeys officerKeys;

    /** The own key of an officer, who can have one before being appointed anywhere. */
    public record OwnKey(String fingerprint, boolean confirmed) {}

    public Ceremony of(Person by, TenderNumber number) {
        var tender = desk.at(by, Act.SEE_OPENING, number);
        var quality = keys.find(tender, Envelope.QUALITY);
        var price = keys.find(tender, Envelope.PRICE);
        return new Ceremony(
                quality.map(KeyRoom::keepers).orElseGet(() -> appointed(tender)),
                by.role() == Role.CONTRACT_MANAGER ? available(tender) : List.of(),
                quality.map(one -> one.key().fingerprint()).orElse(null),
                price.map(one -> one.key().fingerprint()).orElse(null),
                quality.map(TenderKeys.Kept::record).orElse(null),
                quality.map(TenderKeys.Kept::madeBy).orElse(null),
                quality.map(TenderKeys.Kept::madeAt).orElse(null),
                tender.isIllustrative());
    }

    public Optional<OwnKey> own(Person officer) {
        return officerKeys.newest(officer.account()).map(key -> new OwnKey(key.fingerprint(), key.isConfirmed()));
    }

    private static List<Officer> keepers(TenderKeys.Kept key) {
        return key.officers().stream()
                .map(one -> new Officer(
                        one.key().officer(), one.officerName(), one.key().fingerprint()))
                .toList();
    }

    private List<Officer> appointed(Tender tender) {
        var query = entities.createNativeQuery(APPOINTED).setParameter(1, tender.id());
        return Row.of(query).stream()
                .map(row -> new Officer(row.number(0), row.text(1), row.textOrNull(2)))
                .toList();
    }

    /** Whose role it is to open, at the commissioning organisation. */
    List<Available> available(Tender tender) {
        var query = entities.createNativeQuery(AVAILABLE)
                .setParameter(1, tender.client())
                .setParameter(2, Role.OPENER.name());
        return Row.of(query).stream()
                .map(row -> new Available(row.number(0), row.text(1)))
                .toList();
    }
}
