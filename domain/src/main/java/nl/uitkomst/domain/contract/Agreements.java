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
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.Organisations;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Contracts as people read them. */
@ApplicationScoped
public class Agreements {

    @Inject
    Contracts contracts;

    @Inject
    Kpis kpis;

    @Inject
    Organisations organisations;

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
                contract.status() == Contract.Status.DRAFT ? contract.shortcomings(own) : List.of(),
                contract.version(),
                contract.changedBy().orElse(null),
                contract.changedAt().orElse(null),
                contract.offeredAt().orElse(null),
                contract.answer().orElse(null),
                acts(reader, standing));
    }

    /** Every contract that this person may know of, in the order of their numbers. */
    @Transactional
    public List<ContractLine> all(Person reader) {
        return relations.all(reader).entrySet().stream()
                .filter(entry -> policy.may(Act.SEE, reader, entry.getValue()))
                .map(entry -> line(reader, contracts.get(entry.getKey()), entry.getValue()))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }

    private ContractLine line(Person reader, Contract contract, Standing standing) {
        var signed = contract.signatures().stream().anyMatch(one -> one.organisation() == reader.organisation());
        var waits = contract.status() == Contract.Status.OFFERED && policy.may(Act.AGREE, reader, standing) && !signed;
        return new ContractLine(
                contract.number(),
                contract.title(),
                name(contract.client()),
                name(contract.contractor()),
                contract.term(),
                contract.phase(today()),
                kpis.of(contract.id()).size(),
                contract.illustrative(),
                waits);
    }

    private @Nullable String name(Optional<Long> organisation) {
        return organisation.map(organisations::get).map(Organisation::name).orElse(null);
    }

    private List<NamedParty> parties(Contract contract) {
        return contract.parties().stream()
                .map(party -> {
                    var organisation = organisations.get(party.organisation());
                    var signature = contract.signatures().stream()
                            .filter(one -> one.organisation() == party.organisation())
                            .findFirst();
                    return new NamedParty(organisation.publicId(), organisation.name(), party, signature.orElse(null));
                })
                .toList();
    }

    private List<Member> members(Contract contract) {
        var term = contract.term();
        return contract.contractor().map(organisations::get).stream()
                .flatMap(contractor -> contractor.membershipsDuring(term.first(), term.last()).stream())
                .map(one -> new Member(
                        one.provider().name(),
                        one.role(),
                        one.from(),
                        one.lastDay().orElse(null)))
                .toList();
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
