package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.seal.TenderKey;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Appointments;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderTrail;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Appoints the three officers who keep the keys of a tender, in the place of those who were appointed before. */
@ApplicationScoped
public class AppointOfficers {

    @Inject
    BidDesk desk;

    @Inject
    Appointments appointments;

    @Inject
    KeyRoom room;

    @Inject
    TenderKeys keys;

    /** @throws RuleBroken when they are not three officers of the commissioning organisation, or the keys were made */
    @Transactional
    public void appoint(Person by, TenderNumber number, Set<Long> accounts) {
        var tender = desk.held(by, Act.KEEP_KEYS, number);
        if (keys.exist(tender)) {
            throw new RuleBroken(Ceremony.Rule.KEYS_MADE);
        }
        if (accounts.size() != TenderKey.OFFICERS) {
            throw new RuleBroken(Ceremony.Rule.THREE_OFFICERS, TenderKey.OFFICERS);
        }
        var known = new TreeSet<Long>();
        room.available(tender).forEach(one -> known.add(one.account()));
        if (!known.containsAll(accounts)) {
            throw new RuleBroken(Ceremony.Rule.NO_OFFICER);
        }
        appointments.of(tender, Role.OPENER).stream()
                .filter(account -> !accounts.contains(account))
                .forEach(account -> appointments.dismiss(tender, account, Role.OPENER));
        accounts.forEach(account -> appointments.appoint(tender, account, Role.OPENER));
        desk.written(
                by, "bid.appoint", TenderTrail.OBJECT, number, Map.of("accounts", new TreeSet<>(accounts).toString()));
    }
}
