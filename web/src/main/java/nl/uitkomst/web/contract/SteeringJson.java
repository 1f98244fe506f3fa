package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreement.NamedParty;
import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How a contract is steered, as the API gives it.
 *
 * @param model absent while not chosen
 * @param bekostiging absent while not chosen
 * @param gebieden none when it holds everywhere
 * @param doelgroepen none when it serves all inhabitants
 */
public record SteeringJson(
        @Nullable String model, @Nullable String bekostiging, List<String> gebieden, List<String> doelgroepen) {

    public record Inwoners(UUID organisatie, String naam, int jaar, int aantal) {}

    public record Toegangsregel(
            String voorziening, List<String> voorwaarden, List<Tarief> tarieven, String maximum, String anders) {

        static Toegangsregel of(AccessRule rule) {
            return new Toegangsregel(
                    rule.provision(),
                    rule.conditions(),
                    rule.tariffs().stream()
                            .map(one -> new Tarief(one.group(), one.amount().amount(), one.unit()))
                            .toList(),
                    rule.maximum(),
                    rule.otherwise());
        }
    }

    public record Tarief(String wie, BigDecimal bedrag, String per) {}

    /**
     * What this legal form calls things. Of a covenant nothing is paid, so that the last four are absent.
     *
     * @param betaling a part that is paid in advance
     */
    public record Benamingen(
            String contract,
            String opdrachtgever,
            String opdrachtnemer,
            String partner,
            @Nullable String bedrag,
            @Nullable String betaling,
            @Nullable String afrekening,
            @Nullable String overschot) {

        static Benamingen of(LegalForm form, Texts texts) {
            var words = new FormWords(texts, form);
            var pays = form.pays();
            return new Benamingen(
                    words.get("contract.contract"),
                    words.get("contract.role.CLIENT"),
                    words.get("contract.role.CONTRACTOR"),
                    words.get("contract.role.PARTNER"),
                    pays ? words.get("contract.word.amount") : null,
                    pays ? words.get("contract.word.payment") : null,
                    pays ? words.get("contract.word.settlement") : null,
                    pays ? words.get("contract.word.surplus") : null);
        }
    }

    static SteeringJson of(Steering steering) {
        return new SteeringJson(
                steering.model() == null ? null : ApiWords.of(steering.model()),
                steering.funding() == null ? null : ApiWords.of(steering.funding()),
                steering.areas(),
                steering.targetGroups());
    }

    static List<Inwoners> inhabitants(Agreement agreement) {
        return agreement.proposal().inhabitants().counts().stream()
                .flatMap(count -> agreement.partyOf(count.organisation()).stream()
                        .map((NamedParty party) ->
                                new Inwoners(party.publicId(), party.name(), count.year(), count.inhabitants())))
                .toList();
    }
}
