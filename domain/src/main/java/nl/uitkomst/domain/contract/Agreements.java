package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.contract.Agreement.AgreedVersion;
import nl.uitkomst.domain.contract.Agreement.Member;
import nl.uitkomst.domain.contract.Agreement.NamedParty;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.organisation.Organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Contracts as people read them. */
@ApplicationScoped
public class Agreements {

    @Inject
    Contracts contracts;

    @Inject
    Kpis kpis;

    @Inject
    LookOver lookOver;

    @Inject
    Organisations organisations;

    @Inject
    ContractLines lines;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /** @throws nl.uitkomst.domain.shared.Missing when this person may not know of it */
    @Transactional
    public Agreement of(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        var standing = relations.of(reader, contract.id());
        policy.require(Act.SEE, reader, standing, number);
        var own = kpis.of(contract.id());
        return new Agreement(
                number,
                contract.status(),
                contract.phase(today()),
                contract.proposal(),
                parties(contract),
                members(contract),
                own.stream().map(this::agreed).toList(),
                lookOver.shortcomings(contract, own),
                contract.version(),
                contract.changedBy().orElse(null),
                contract.changedAt().orElse(null),
                contract.offeredAt().orElse(null),
                contract.answer().orElse(null),
                acts(reader, standing));
    }

    /** Every contract that this person may know of, in the order of their numbers. */
    public List<ContractLine> all(Person reader) {
        return lines.all(reader);
    }

    /** As it was called on its last day, or is called now. */
    private String nameOf(long organisation, Optional<LocalDate> lastDay) {
        var day = lastDay.filter(last -> last.isBefore(today())).orElse(today());
        return organisations.get(organisation).nameOn(day);
    }

    private List<NamedParty> parties(Contract contract) {
        return contract.parties().stream()
                .map(party -> {
                    var signature = contract.signatures().stream()
                            .filter(one -> one.organisation() == party.organisation())
                            .findFirst();
                    return new NamedParty(
                            organisations.get(party.organisation()).publicId(),
                            nameOf(party.organisation(), party.lastDay()),
                            party,
                            signature.orElse(null));
                })
                .toList();
    }

    private List<Member> members(Contract contract) {
        var term = contract.term();
        return contract.bound().in(Party.Role.CONTRACTOR).stream()
                .flatMap(party -> membersOf(party, term))
                .distinct()
                .toList();
    }

    private Stream<Member> membersOf(Party contractor, Term term) {
        return organisations
                .get(contractor.organisation())
                .membershipsDuring(
                        later(contractor.from(), term.first()),
                        contractor.lastDay().filter(term::includes).orElse(term.last()))
                .stream()
                .map(one -> new Member(
                        nameOf(one.provider().id(), one.lastDay()),
                        one.role(),
                        one.from(),
                        one.lastDay().orElse(null)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private AgreedKpi agreed(Kpi kpi) {
        var versions = kpi.versions().stream()
                .map(version -> new AgreedVersion(
                        version.number(),
                        version.from(),
                        version.until(),
                        version.amendment().orElse(null),
                        version.agreement()))
                .toList();
        return new AgreedKpi(kpi.code(), kpi.on(today()).agreement(), kpi.version(), versions);
    }

    private Set<Act> acts(Person reader, Standing standing) {
        var allowed = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values())
                .filter(act -> policy.may(act, reader, standing))
                .forEach(allowed::add);
        return allowed;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
