package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.BrokenSeal;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.Map;

/** Begins an opening: the first officer hands the own half of the key on, wrapped for the keys of the others. Nothing is opened yet. */
@ApplicationScoped
public class BeginOpening {

    @Inject
    OpeningDesk desk;

    @Inject
    Openings openings;

    /** @throws RuleBroken when it is too early, someone began already, or it is another word */
    @Transactional
    public void begin(Person officer, TenderNumber number, Envelope envelope, SecretWord word) {
        var table = desk.at(officer, number, envelope);
        openings.find(table.tender().id(), envelope).ifPresent(begun -> {
            throw new RuleBroken(begun.isDone() ? Opening.Rule.OPENED : Opening.Rule.BEGUN, begun.firstName());
        });
        var unlocked = desk.unlock(table, word);
        var others = table.key().officers().stream().map(OfficerKeys.Kept::key).toList();
        try {
            var halves = table.key().key().handOn(unlocked, others);
            openings.begin(table.tender(), envelope, officer, table.now(), halves);
        } catch (BrokenSeal changed) {
            throw new RuleBroken(Opening.Rule.KEY_BROKEN);
        }
        desk.written(table, "bid.begin-opening", Map.of("envelope", envelope.name()));
    }
}
