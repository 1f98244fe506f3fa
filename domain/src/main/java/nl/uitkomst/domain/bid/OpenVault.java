package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.Map;

/** Opens the vault of the own bid with its word, for this person and for some hours. */
@ApplicationScoped
public class OpenVault {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    /**
     * @return a token that the product does not keep: who sends it along reads and writes the draft
     * @throws RuleBroken when it is another word
     */
    @Transactional
    public String open(Person by, TenderNumber number, SecretWord word) {
        var place = desk.bidder(by, number);
        try {
            return door.open(place, word);
        } catch (RuleBroken refusal) {
            if (refusal.rule() == Bid.Rule.WRONG_WORD) {
                desk.refused(by, "bid.refuse-word", BidDesk.OBJECT, number, Map.of());
            }
            throw refusal;
        }
    }
}
