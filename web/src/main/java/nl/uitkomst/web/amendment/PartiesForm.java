package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.PartyChange;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is bound by the contract from the day of the amendment on, and who joins it.
 *
 * @param organisations all that are known
 */
public record PartiesForm(FormInput input, Negotiation negotiation, List<Organisation> organisations, ContractNav nav)
        implements PartForm {

    private static final String GONE = "WEG";

    static FormInput filled(Texts texts, Negotiation negotiation) {
        var values = new LinkedHashMap<String, String>();
        for (var party : known(negotiation)) {
            var role = negotiation
                    .after()
                    .party(party.organisation())
                    .map(state -> state.role().name());
            values.put(field(party), role.orElse(GONE));
            values.put(version(party), String.valueOf(negotiation.version(subject(party))));
        }
        return Bench.started(FormInput.filled(texts, values), negotiation);
    }

    /** Everybody who is bound now, or will be. */
    private static List<PartyState> known(Negotiation negotiation) {
        var known = new ArrayList<>(negotiation.now().parties());
        negotiation.after().parties().stream()
                .filter(party -> negotiation.now().party(party.organisation()).isEmpty())
                .forEach(known::add);
        return known;
    }

    public List<PartyState> parties() {
        return known(negotiation);
    }

    public static String field(PartyState party) {
        return "partij-" + party.publicId();
    }

    public static String version(PartyState party) {
        return Bench.versionOf(subject(party));
    }

    private static Change.Subject subject(PartyState party) {
        return PartyChange.to(party.organisation(), party.publicId(), party.name(), null)
                .subject();
    }

    @Override
    public String field(Change.Subject subject) {
        return parties().stream()
                .filter(party -> subject(party).equals(subject))
                .findFirst()
                .map(party -> field(party))
                .orElse("nieuw");
    }

    public List<Option> roles(Texts texts, boolean leaving) {
        var words = new FormWords(texts, negotiation.now().terms().legalForm());
        var roles =
                Stream.of(Party.Role.values()).map(role -> Option.of(role.name(), words.get("contract.role." + role)));
        return leaving
                ? Stream.concat(roles, Stream.of(Option.of(GONE, texts.get("amendment.parties.gone"))))
                        .toList()
                : roles.toList();
    }

    public List<Option> newcomers() {
        return organisations.stream()
                .filter(one -> parties().stream().noneMatch(party -> party.organisation() == one.id()))
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }

    @Override
    public List<Change> read() {
        var changes = new ArrayList<Change>();
        for (var party : parties()) {
            var gone = input.text(field(party)).equals(GONE);
            var role = gone ? Optional.<Party.Role>empty() : input.choice(field(party), Party.Role.class);
            changes.add(PartyChange.to(party.organisation(), party.publicId(), party.name(), role.orElse(null)));
        }
        if (input.has("nieuw")) {
            joining().ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> joining() {
        var joining = organisations.stream()
                .filter(one -> one.publicId().toString().equals(input.text("nieuw")))
                .findFirst();
        var role = input.choice("nieuw-rol", Party.Role.class);
        if (joining.isEmpty()) {
            input.fault("nieuw", "form.choose");
        }
        return joining.isEmpty() || role.isEmpty()
                ? Optional.empty()
                : joining.map(one -> PartyChange.to(one.id(), one.publicId(), one.name(), role.get()));
    }
}
