package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.uitkomst.domain.submission.SomeReport.count;
import static nl.uitkomst.domain.submission.SomeReport.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A covenant between equals, and a contract with several parties on one side. */
class EqualPartiesTest {

    private final ContractNumber number = new ContractNumber("CONV-" + System.nanoTime());
    private Person manager;
    private Person association;
    private Person police;

    @BeforeEach
    void register() {
        manager = person(Role.CONTRACT_MANAGER, Organisation.Kind.MUNICIPALITY);
        association = person(Role.BOARD_MEMBER, Organisation.Kind.PROVIDER);
        police = person(Role.BOARD_MEMBER, Organisation.Kind.OTHER);
    }

    @Test
    void who_begins_a_covenant_between_equals_sees_its_draft_and_the_others_do_not() {
        draft(partner(manager), partner(association), partner(police));

        assertThat(Wired.<Boolean>transact(
                        wired -> wired.get(Agreements.class).of(manager, number).may(AccessPolicy.Act.SET_UP)))
                .isTrue();
        assertThatThrownBy(() ->
                        Wired.transact(wired -> wired.get(Agreements.class).of(association, number)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void each_of_the_equals_reports_when_nobody_leads() {
        draft(partner(manager), partner(association), partner(police));
        agree();

        assertThat(due())
                .containsExactlyInAnyOrder(manager.organisation(), association.organisation(), police.organisation());
    }

    @Test
    void the_equal_that_leads_reports_and_another_judges() {
        draft(partner(manager), partner(association), leading(partner(police)));
        agree();
        assertThat(due()).containsExactly(police.organisation());

        var reporter = SomeReport.person("rapporteur", Role.COOPERATIVE_REPORTER, police.organisation(), true);
        var other = SomeReport.person("rapporteur", Role.COOPERATIVE_REPORTER, association.organisation(), true);
        var judge = SomeReport.person("contractmanager", Role.CONTRACT_MANAGER, manager.organisation(), true);
        var key = new ReportKey(number, "2024-K1");
        Wired.change(wired -> wired.get(EnterResults.class)
                .enter(
                        reporter,
                        key,
                        List.of(line(new LineKey(SomeReport.INITIATIVES, police.organisation()), count(12)))));
        assertThatThrownBy(() ->
                        Wired.change(wired -> wired.get(SubmitReport.class).submit(other, key)))
                .hasMessageContaining("NOT_ALLOWED");
        Wired.change(wired -> wired.get(SubmitReport.class).submit(reporter, key));
        Wired.change(wired -> wired.get(AcceptReport.class).accept(judge, key, 1));
    }

    @Test
    void of_two_contractors_the_one_that_leads_reports_and_both_sign() {
        Wired.change(wired -> wired.get(DraftContract.class)
                .draft(
                        manager,
                        number,
                        proposal(
                                Contract.LegalForm.SUBSIDY,
                                new Party(manager.organisation(), Party.Role.CLIENT, Some.START, Party.OPEN_END),
                                new Party(
                                        association.organisation(), Party.Role.CONTRACTOR, Some.START, Party.OPEN_END),
                                leading(new Party(
                                        police.organisation(), Party.Role.CONTRACTOR, Some.START, Party.OPEN_END)))));
        agree();

        assertThat(due()).containsExactly(police.organisation());
        assertThat(Wired.<Long>transact(wired ->
                        wired.get(Contracts.class).get(number).contractor().orElseThrow()))
                .isEqualTo(police.organisation());
    }

    @Test
    void two_contractors_of_which_none_leads_are_not_offered() {
        draft(
                new Party(manager.organisation(), Party.Role.CLIENT, Some.START, Party.OPEN_END),
                new Party(association.organisation(), Party.Role.CONTRACTOR, Some.START, Party.OPEN_END),
                new Party(police.organisation(), Party.Role.CONTRACTOR, Some.START, Party.OPEN_END));

        assertThat(Wired.<List<RuleBroken.Rule>>transact(
                        wired -> wired.get(Agreements.class).of(manager, number).shortcomings().stream()
                                .map(one -> one.rule())
                                .toList()))
                .contains(Contract.Rule.NOBODY_LEADS);
    }

    private List<Long> due() {
        return Wired.transact(wired -> {
            var heading = wired.get(Submissions.class)
                    .heading(new ReportKey(number, "2024-K1"))
                    .orElseThrow();
            return wired.get(Lines.class).due(heading).stream()
                    .map(place -> place.key().organisation())
                    .toList();
        });
    }

    private void draft(Party... parties) {
        Wired.change(wired ->
                wired.get(DraftContract.class).draft(manager, number, proposal(Contract.LegalForm.COVENANT, parties)));
    }

    private static Proposal proposal(Contract.LegalForm form, Party... parties) {
        var usual = Some.proposal();
        return new Proposal(
                "Tweede Kansbeleid",
                form,
                usual.term(),
                usual.reporting(),
                BigDecimal.TEN,
                "Geen uithuiszetting zonder tweede kans.",
                true,
                List.of(parties),
                form.pays() ? usual.lumpSums() : Map.of());
    }

    private void agree() {
        Wired.change(wired ->
                wired.get(AddKpi.class).add(manager, number, SomeReport.INITIATIVES, SomeReport.initiatives()));
        Wired.change(wired -> wired.get(OfferContract.class)
                .offer(manager, number, wired.get(Contracts.class).get(number).version()));
        List.of(manager, association, police).forEach(this::sign);
    }

    private void sign(Person by) {
        Wired.change(
                wired -> wired.get(SignContract.class)
                        .sign(
                                by,
                                number,
                                wired.get(Contracts.class)
                                        .get(number)
                                        .offeredAt()
                                        .orElseThrow()),
                OpenSubmissions.class);
    }

    private static Party partner(Person person) {
        return new Party(person.organisation(), Party.Role.PARTNER, Some.START, Party.OPEN_END);
    }

    private static Party leading(Party party) {
        return new Party(party.organisation(), party.role(), party.from(), party.until(), true);
    }

    private static Person person(Role role, Organisation.Kind kind) {
        var organisation = Wired.<Long>transact(wired -> {
            var made = new Organisation(kind, kind + " " + UUID.randomUUID(), OrganisationCodes.NONE);
            wired.get(Organisations.class).add(made);
            return made.id();
        });
        return SomeReport.person(role.name(), role, organisation, true);
    }
}
