package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.OpenEnvelopes.Result;
import nl.uitkomst.domain.bid.OpeningDesk.Table;
import nl.uitkomst.domain.bid.seal.BrokenSeal;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.bid.seal.TenderKey;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.Map;

/** Confirms an opening by a second officer: at this moment all envelopes of the kind are opened, and the record is drawn up. */
@ApplicationScoped
public class ConfirmOpening {

    @Inject
    OpeningDesk desk;

    @Inject
    Openings openings;

    @Inject
    OpenEnvelopes envelopes;

    /** @throws RuleBroken when nobody began, it is the one who began, or it is another word */
    @Transactional
    public OpeningRecord confirm(Person officer, TenderNumber number, Envelope envelope, SecretWord word) {
        var table = desk.at(officer, number, envelope);
        var opening =
                openings.find(table.tender().id(), envelope).orElseThrow(() -> new RuleBroken(Opening.Rule.NOT_BEGUN));
        if (opening.isDone()) {
            throw new RuleBroken(Opening.Rule.OPENED);
        }
        if (opening.first() == officer.account()) {
            throw new RuleBroken(Opening.Rule.SAME_OFFICER);
        }
        var key = key(table, word);
        var record = record(table, opening, key);
        if (envelope == Envelope.QUALITY) {
            table.tender().opened(table.now());
        }
        desk.written(
                table,
                "bid.open",
                Map.of(
                        "envelope",
                        envelope.name(),
                        "bids",
                        String.valueOf(record.lines().size()),
                        "opened",
                        String.valueOf(record.opened())));
        return record;
    }

    private TenderKey.Opened key(Table table, SecretWord word) {
        var unlocked = desk.unlock(table, word);
        var half = openings.half(
                        table.tender().id(), table.envelope(), table.officer().account())
                .orElseThrow(() -> new RuleBroken(Opening.Rule.NO_KEEPER));
        try {
            return table.key().key().open(unlocked, half);
        } catch (BrokenSeal changed) {
            throw new RuleBroken(Opening.Rule.KEY_BROKEN);
        }
    }

    /** The database takes nothing that was opened in before both officers stand there. */
    private OpeningRecord record(Table table, Opening opening, TenderKey.Opened key) {
        var results = envelopes.open(table.tender(), table.envelope(), key);
        var record = new OpeningRecord(
                table.tender().number().text(),
                table.envelope(),
                BidDesk.deadline(table.tender()),
                opening.firstName(),
                opening.firstAt(),
                table.officer().name(),
                table.now(),
                table.key().key().fingerprint(),
                results.stream().map(Result::line).toList());
        openings.finish(table.tender(), table.envelope(), table.officer(), record);
        for (var result : results) {
            if (result.content() != null || result.line().found().isFailure()) {
                openings.keep(result, table.envelope(), table.now());
            }
        }
        return record;
    }
}
