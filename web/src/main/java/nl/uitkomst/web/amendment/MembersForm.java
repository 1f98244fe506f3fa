package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.MemberChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who takes part in the cooperative from the day of the amendment on, and who joins it.
 *
 * @param organisations all that are known
 */
public record MembersForm(FormInput input, Negotiation negotiation, List<Organisation> organisations, ContractNav nav)
        implements PartForm {

    private static final String GONE = "WEG";

    static FormInput filled(Texts texts, Negotiation negotiation) {
        var values = new LinkedHashMap<String, String>();
        for (var member : known(negotiation)) {
            var role = negotiation
                    .after()
                    .member(member.cooperative(), member.organisation())
                    .map(state -> state.role().name());
            values.put(field(member), role.orElse(GONE));
            var subject = subject(member);
            values.put(Bench.versionOf(subject), String.valueOf(negotiation.version(subject)));
        }
        values.put("nieuw-rol", Membership.Role.MEMBER.name());
        return Bench.started(FormInput.filled(texts, values), negotiation);
    }

    /** Everybody who takes part now, or will. */
    private static List<MemberState> known(Negotiation negotiation) {
        var known = new ArrayList<>(negotiation.now().members());
        negotiation.after().members().stream()
                .filter(member -> negotiation
                        .now()
                        .member(member.cooperative(), member.organisation())
                        .isEmpty())
                .forEach(known::add);
        return known;
    }

    public List<MemberState> members() {
        return known(negotiation);
    }

    /** The cooperatives that others can join. */
    public List<PartyState> cooperatives() {
        return negotiation.after().parties(Party.Role.CONTRACTOR).stream()
                .filter(party -> organisation(party.organisation())
                        .filter(one -> one.kind() == Organisation.Kind.COOPERATIVE)
                        .isPresent())
                .toList();
    }

    private Optional<Organisation> organisation(long id) {
        return organisations.stream().filter(one -> one.id() == id).findFirst();
    }

    public static String field(MemberState member) {
        return "lid-" + member.publicId();
    }

    public static String version(MemberState member) {
        return Bench.versionOf(subject(member));
    }

    private static Change.Subject subject(MemberState member) {
        return MemberChange.to(member.cooperative(), member.organisation(), member.publicId(), member.name(), null)
                .subject();
    }

    @Override
    public String field(Change.Subject subject) {
        return members().stream()
                .filter(member -> subject(member).equals(subject))
                .findFirst()
                .map(member -> field(member))
                .orElse("nieuw");
    }

    public List<Option> roles(Texts texts, boolean leaving) {
        var roles = Stream.of(Membership.Role.values())
                .map(role -> Option.of(role.name(), texts.get("organisation.role." + role)));
        return leaving
                ? Stream.concat(roles, Stream.of(Option.of(GONE, texts.get("amendment.members.gone"))))
                        .toList()
                : roles.toList();
    }

    /** Who can join: providers that take no part yet. */
    public List<Option> newcomers() {
        return organisations.stream()
                .filter(one -> one.kind() == Organisation.Kind.PROVIDER || one.kind() == Organisation.Kind.OTHER)
                .filter(one -> members().stream().noneMatch(member -> member.organisation() == one.id()))
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }

    @Override
    public List<Change> read() {
        var changes = new ArrayList<Change>();
        for (var member : members()) {
            var gone = input.text(field(member)).equals(GONE);
            var role = gone ? Optional.<Membership.Role>empty() : input.choice(field(member), Membership.Role.class);
            changes.add(MemberChange.to(
                    member.cooperative(), member.organisation(), member.publicId(), member.name(), role.orElse(null)));
        }
        joining().ifPresent(changes::add);
        return changes;
    }

    private Optional<Change> joining() {
        if (!input.has("nieuw")) {
            return Optional.empty();
        }
        var joining = organisations.stream()
                .filter(one -> one.publicId().toString().equals(input.text("nieuw")))
                .findFirst();
        var role = input.choice("nieuw-rol", Membership.Role.class);
        var cooperative = cooperatives().stream()
                .filter(one ->
                        cooperatives().size() == 1 || one.publicId().toString().equals(input.text("nieuw-bij")))
                .findFirst();
        if (joining.isEmpty()) {
            input.fault("nieuw", "form.choose");
        }
        if (cooperative.isEmpty()) {
            input.fault("nieuw-bij", "form.choose");
        }
        if (joining.isEmpty() || role.isEmpty() || cooperative.isEmpty()) {
            return Optional.empty();
        }
        var one = joining.get();
        return Optional.of(
                MemberChange.to(cooperative.get().organisation(), one.id(), one.publicId(), one.name(), role.get()));
    }
}
