package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.TenderKey;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Appointments;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderTrail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the two keys of a tender, one for promises and one for prices, each opened by any two of the three officers together. */
@ApplicationScoped
public class MakeTenderKeys {

    @Inject
    BidDesk desk;

    @Inject
    Appointments appointments;

    @Inject
    OfficerKeys officers;

    @Inject
    TenderKeys keys;

    /** @throws RuleBroken when there are not three officers with a key each, or the keys were made before */
    @Transactional
    public void make(Person by, TenderNumber number) {
        var tender = desk.held(by, Act.KEEP_KEYS, number);
        if (keys.exist(tender)) {
            throw new RuleBroken(Ceremony.Rule.KEYS_MADE);
        }
        var appointed = appointments.of(tender, Role.OPENER);
        if (appointed.size() != TenderKey.OFFICERS) {
            throw new RuleBroken(Ceremony.Rule.THREE_OFFICERS, TenderKey.OFFICERS);
        }
        var keepers = officers.of(appointed);
        if (keepers.size() != appointed.size()) {
            throw new RuleBroken(Ceremony.Rule.KEY_MISSING, appointed.size() - keepers.size());
        }
        var prints = make(tender, keepers, by, desk.now());
        desk.written(by, "bid.keys", TenderTrail.OBJECT, number, prints);
    }

    private Map<String, String> make(Tender tender, List<OfficerKeys.Kept> keepers, Person by, Instant now) {
        var officerKeys = keepers.stream().map(OfficerKeys.Kept::key).toList();
        var quality = TenderKey.make(Bindings.key(tender.number(), Envelope.QUALITY), officerKeys);
        var price = TenderKey.make(Bindings.key(tender.number(), Envelope.PRICE), officerKeys);
        var record = record(tender, keepers, quality, price, by, now);
        keys.add(tender, Envelope.QUALITY, quality, keepers, record, by.name(), now);
        keys.add(tender, Envelope.PRICE, price, keepers, record, by.name(), now);
        return Map.of("quality", quality.fingerprint(), "price", price.fingerprint());
    }

    /** What everybody can compare later: whose keys, which keys, when. */
    private static String record(
            Tender tender, List<OfficerKeys.Kept> keepers, TenderKey quality, TenderKey price, Person by, Instant now) {
        var officers = keepers.stream()
                .map(one -> one.officerName() + " " + one.key().fingerprint())
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                tender.number().text(),
                now.toString(),
                by.name(),
                Envelope.QUALITY + " " + quality.fingerprint(),
                Envelope.PRICE + " " + price.fingerprint(),
                officers);
    }
}
