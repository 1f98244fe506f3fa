package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.Map;

/** Makes the vault in which a bid is written, and the word that opens it: told this once, and kept by nobody but the bidder. */
@ApplicationScoped
public class MakeVault {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    @Inject
    Vaults vaults;

    /**
     * @param anew whether to begin anew since the word was lost; what was written is lost then, what was submitted is not
     * @throws RuleBroken when there is a vault already
     */
    @Transactional
    public SecretWord make(Person by, TenderNumber number, boolean anew) {
        var place = desk.bidding(by, number);
        if (vaults.exists(place.candidate().id()) && !anew) {
            throw new RuleBroken(Bid.Rule.VAULT_THERE);
        }
        var word = SecretWord.random();
        door.make(place, word);
        desk.written(by, "bid.vault", BidDesk.OBJECT, number, Map.of());
        return word;
    }
}
