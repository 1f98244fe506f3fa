package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.audit.AuditFilter;
import nl.uitkomst.domain.audit.AuditLog;
import nl.uitkomst.domain.proposal.Proposal.Rule;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static nl.uitkomst.domain.proposal.SomeProposals.begun;
import static nl.uitkomst.domain.proposal.SomeProposals.expecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Proposing by the use cases that people use, on the real database. */
class ProposingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final SomeProposals some = new SomeProposals();

    @Test
    void a_draft_is_known_to_its_own_side_only_until_it_is_put_forward() {
        var dropped = some.drafted(some.board, begun("Nooit verteld"));
        some.reports.change(wired -> wired.get(DropDraft.class).drop(some.board, some.reports.contract, dropped));
        var key = some.drafted(some.board, some.plan());

        assertThatThrownBy(() -> some.draft(some.manager, key)).isInstanceOf(Missing.class);
        assertThat(some.list(some.manager))
                .extracting(ProposalList::lines, ProposalList::drafts)
                .containsExactly(List.of(), List.of());
        assertThat(audited()).isEmpty();
        assertThat(some.list(some.reporter).drafts())
                .extracting(ProposalLine::title)
                .containsExactly(some.plan().title());

        assertThat(some.putForward(some.reporter, key)).isEqualTo(1);
        assertThat(some.read(some.manager, 1).plan()).isEqualTo(some.plan());
        assertThat(some.read(some.manager, 1).log())
                .extracting(Proposal.Done::act)
                .containsExactly(Proposal.Act.PUT_FORWARD);
        assertThat(audited()).containsExactly("proposal.put-forward");
    }

    private List<String> audited() {
        var auditor = new Person(1, "controller", Role.AUDITOR, some.manager.organisation(), "elders", false);
        return some.reports.ask(wired -> wired
                .get(AuditLog.class)
                .read(auditor, new AuditFilter(some.contract, null, null, null, null, null, null), 50)
                .stream()
                .map(entry -> entry.action())
                .filter(action -> action.startsWith("proposal."))
                .toList());
    }

    @Test
    void a_draft_can_lack_all_but_its_title_and_what_it_lacks_is_told_at_once() {
        var key = some.drafted(some.manager, begun("Leren van elkaar"));

        assertThat(some.draft(some.manager, key).shortcomings())
                .extracting(one -> one.part() + " " + one.rule())
                .containsExactly(
                        "SUMMARY MISSING",
                        "WITHIN_SCOPE MISSING_SCOPE",
                        "WHO_GAINS MISSING",
                        "CARRIER MISSING",
                        "RISKS MISSING",
                        "AMOUNT MISSING",
                        "PHASES MISSING_PHASES",
                        "KPI MISSING_KPI");
        assertThat(refusal(() -> some.putForward(some.manager, key))).isInstanceOf(Unfit.class);
        assertThat(some.list(some.board).lines()).isEmpty();
    }

    @Test
    void what_is_wrong_is_refused_at_once_also_in_a_draft() {
        var wrong = new Plan(
                Proposal.Kind.CITIZENS,
                "",
                "Burger 123456782 wil dit.",
                "",
                "",
                some.reports.stranger.organisation(),
                "",
                Euro.valueOf("0"),
                List.of(new Phase(1, "Te laat", Euro.valueOf("-1"), "", LocalDate.of(2035, 1, 1))),
                new Expectation(
                        new nl.uitkomst.domain.kpi.KpiCode("bestaat-niet"), null, null, LocalDate.of(2027, 3, 30)),
                new CameFrom("2026-V1", 0));

        var refused = (Unfit) refusal(() -> some.drafted(some.manager, wrong));

        assertThat(refused.shortcomings())
                .extracting(one -> one.part() + " " + one.rule())
                .containsExactly(
                        "TITLE MISSING_TITLE",
                        "SUMMARY BSN",
                        "CARRIER UNKNOWN_CARRIER",
                        "AMOUNT NOT_POSITIVE",
                        "PHASE_AMOUNT NOT_POSITIVE",
                        "PHASE_DATE OUTSIDE_TERM",
                        "KPI UNKNOWN_KPI",
                        "BY NO_PERIOD_END",
                        "DIALOGUE UNKNOWN_DIALOGUE",
                        "ACTION UNKNOWN_ACTION");
    }

    @Test
    void no_more_can_be_asked_than_is_free_in_the_fund() {
        var plan = some.plan("Te groot", Euro.valueOf("100000.02"));
        var key = some.drafted(some.board, plan);

        var refused = (Unfit) refusal(() -> some.putForward(some.board, key));

        assertThat(refused.shortcomings())
                .containsExactly(Shortcoming.of(
                        Shortcoming.Part.AMOUNT,
                        Shortcoming.Rule.ABOVE_FREE,
                        Euro.valueOf("100000.02"),
                        Euro.valueOf("100000")));
    }

    @Test
    void phases_add_up_to_the_amount_and_the_kpi_moves_towards_its_target_in_a_period_for_which_it_has_one() {
        var plan = some.plan();
        var one = plan.phases().get(0);
        var short_ = new Plan(
                plan.kind(),
                plan.title(),
                plan.summary(),
                plan.withinScope(),
                plan.whoGains(),
                plan.carrier(),
                plan.risks(),
                plan.amount(),
                List.of(one),
                plan.expectation(),
                plan.cameFrom());

        assertThat(lacks(short_)).containsExactly("PHASES PHASES_DIFFER");
        assertThat(lacks(expecting(plan, "terugval", "12", "13", "2027-03-31"))).containsExactly("TO NOT_BETTER");
        assertThat(lacks(expecting(plan, "terugval", "12", "101", "2025-12-31")))
                .containsExactly("TO NO_PERCENTAGE", "TO NOT_BETTER", "BY PERIOD_OVER");
        assertThat(lacks(expecting(plan, "burgerinitiatieven", null, "20", "2027-12-31")))
                .isEmpty();
        assertThat(lacks(expecting(plan, "terugval", "12", "10", "2028-03-31"))).containsExactly("BY OUTSIDE_TERM");
    }

    private List<String> lacks(Plan plan) {
        return some.reports.ask(
                wired -> wired.get(Dossiers.class).shortcomings(some.board, some.reports.contract, plan).stream()
                        .map(one -> one.part() + " " + one.rule())
                        .toList());
    }

    @Test
    void a_change_after_it_was_put_forward_makes_a_version_and_the_earlier_one_stays() {
        var number = some.putForward(some.board, some.plan());
        var cheaper = some.plan("Buurtkamers in twee wijken", Euro.valueOf("40000"));

        some.changed(some.reporter, number, cheaper, "De derde wijk doet niet mee.");

        var read = some.read(some.manager, number);
        assertThat(read.versions()).extracting(Proposal.Version::plan).containsExactly(some.plan(), cheaper);
        assertThat(read.newest().why()).isEqualTo("De derde wijk doet niet mee.");
        assertThat(refusal(() -> some.changed(some.board, number, cheaper, "Nog eens."))
                        .rule())
                .isEqualTo(Rule.NOTHING_CHANGED);
        assertThat(refusal(() -> some.changed(some.manager, number, some.plan(), "Ik wil het anders."))
                        .rule())
                .isEqualTo(Rule.OWN_SIDE_ONLY);
    }

    @Test
    void while_it_is_voted_on_nothing_changes_and_once_adjourned_it_can_come_back_changed() {
        var number = some.putForward(some.board, some.plan());
        some.moved(number, proposal -> proposal.openVoting(some.board, NOW));
        var other = some.plan("Buurtkamers in twee wijken", Euro.valueOf("40000"));

        assertThat(refusal(() -> some.changed(some.board, number, other, "Het kan goedkoper."))
                        .rule())
                .isEqualTo(Rule.WHILE_VOTING);
        assertThat(refusal(() -> withdraw(number)).rule()).isEqualTo(Rule.WHILE_VOTING);

        some.moved(number, proposal -> proposal.adjourn("Eerst advies.", some.board, NOW));
        some.changed(some.board, number, other, "Het kan goedkoper.");
        var edits = some.read(some.board, number).edits();
        some.reports.change(
                wired -> wired.get(PutForwardAgain.class).putForward(some.board, some.reports.contract, number, edits));

        var read = some.read(some.manager, number);
        assertThat(read.status()).isEqualTo(Status.PUT_FORWARD);
        assertThat(read.plan()).isEqualTo(other);
    }

    private void withdraw(int number) {
        some.reports.change(wired -> wired.get(WithdrawProposal.class)
                .withdraw(some.board, some.reports.contract, number, "Het kan niet meer."));
    }

    @Test
    void what_was_withdrawn_or_decided_stays_so() {
        var withdrawn = some.putForward(some.board, some.plan());
        withdraw(withdrawn);
        var adopted = some.putForward(some.board, some.plan());
        some.moved(adopted, proposal -> proposal.openVoting(some.board, NOW));
        some.moved(adopted, proposal -> proposal.adopt(some.board, NOW));

        assertThat(some.read(some.manager, withdrawn).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(some.read(some.board, withdrawn).can()).isEmpty();
        assertThat(refusal(() -> some.moved(withdrawn, proposal -> proposal.openVoting(some.board, NOW)))
                        .rule())
                .isEqualTo(Rule.NOT_PUT_FORWARD);
        assertThat(refusal(() -> withdraw(adopted)).rule()).isEqualTo(Rule.CLOSED);
        some.moved(adopted, proposal -> proposal.finish(some.manager, NOW));
        assertThat(refusal(() -> some.moved(adopted, proposal -> proposal.stop("Toch niet.", some.manager, NOW)))
                        .rule())
                .isEqualTo(Rule.NOT_ADOPTED);
    }

    @Test
    void two_who_write_the_same_draft_do_not_overwrite_each_other() {
        var key = some.drafted(some.board, begun("Samen schrijven"));
        some.reports.change(
                wired -> wired.get(WriteDraft.class).write(some.reporter, some.reports.contract, key, some.plan(), 1));

        var refused = refusal(() -> some.reports.change(wired ->
                wired.get(WriteDraft.class).write(some.board, some.reports.contract, key, begun("Anders"), 1)));

        assertThat(refused.rule()).isEqualTo(Rule.CHANGED_MEANWHILE);
        assertThat(refused.details().get(0)).isEqualTo(some.reporter.name());
        assertThat(some.draft(some.board, key).plan()).isEqualTo(some.plan());
    }

    @Test
    void both_sides_and_members_who_vote_ask_and_the_proposers_answer() {
        var number = some.putForward(some.board, some.plan());

        var asked = ask(some.memberBoard, number, "Wie houdt de sleutel?");
        ask(some.manager, number, "Waarom drie wijken?");
        some.reports.change(wired -> wired.get(AnswerAboutProposal.class)
                .answer(some.reporter, some.reports.contract, number, asked, "De buurtwerker."));

        var read = some.read(some.manager, number);
        assertThat(read.questions())
                .extracting(question -> question.asked().text() + " " + question.isOpen())
                .containsExactly("Wie houdt de sleutel? false", "Waarom drie wijken? true");
        assertThat(some.list(some.board).lines().get(0).openQuestions()).isEqualTo(1);
        assertThat(refusal(() -> ask(some.manager, number, "Is 123456782 er blij mee?"))
                        .rule())
                .isEqualTo(Rule.BSN_IN_TEXT);
        assertThat(refusal(() -> ask(some.reports.worker, number, "Mag ik iets vragen?"))
                        .rule())
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThatThrownBy(() -> ask(some.reports.stranger, number, "En ik?")).isInstanceOf(Missing.class);
    }

    private int ask(Person by, int number, String text) {
        return some.reports.ask(
                wired -> wired.get(AskAboutProposal.class).ask(by, some.reports.contract, number, text));
    }

    @Test
    void the_client_council_is_asked_until_a_day_and_what_was_done_with_its_advice_is_told() {
        var number = some.putForward(some.board, some.plan());
        advise(number, "2026-02-20", "2026-03-20");
        assertThat(some.read(some.manager, number).waitsForAdvice()).isTrue();

        some.reports.change(wired -> wired.get(UseAdvice.class)
                .use(some.board, some.reports.contract, number, "De openingstijden zijn verruimd."));

        var advice = some.read(some.manager, number).advice();
        assertThat(advice.until()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(advice.used()).contains("De openingstijden zijn verruimd.");
        assertThat(refusal(() -> advise(number, "2026-03-05", "2026-03-20")).rule())
                .isEqualTo(Rule.ADVICE_ASKED_IN_FUTURE);
        assertThat(refusal(() -> advise(number, "2026-02-20", "2026-02-19")).rule())
                .isEqualTo(Rule.ADVICE_UNTIL_BEFORE_ASKED);
    }

    private void advise(int number, String on, String until) {
        some.reports.change(wired -> wired.get(AskAdvice.class)
                .ask(some.board, some.reports.contract, number, LocalDate.parse(on), LocalDate.parse(until)));
    }

    @Test
    void text_from_a_word_processor_is_kept_without_what_cannot_be_seen() {
        var pasted = "\u201cZelf\u201d\u00a0doen\u0007\u200b\r\n\u2013 caf\u00e9 \ud83d\ude42\u000bklaar";
        var plan = some.plan(pasted.replace("\r\n", " "), Euro.valueOf("10"));

        var number = some.putForward(some.board, plan);

        assertThat(some.read(some.manager, number).plan().title())
                .isEqualTo("\u201cZelf\u201d doen \u2013 caf\u00e9 \ud83d\ude42\nklaar");
    }

    @Test
    void what_the_database_keeps_of_a_version_that_was_put_forward_never_changes() {
        some.putForward(some.board, some.plan());

        for (var change : List.of(
                "update proposal_version set title = 'anders' where proposal_id in (select id from proposal where contract_id = ?1)",
                "delete from proposal_phase where version_id in (select v.id from proposal_version v join proposal p on p.id = v.proposal_id where p.contract_id = ?1)",
                "update proposal set status = 'ADOPTED' where contract_id = ?1",
                "delete from proposal_event where proposal_id in (select id from proposal where contract_id = ?1)")) {
            assertThatThrownBy(() -> some.reports.change(wired -> wired.entities()
                            .createNativeQuery(change)
                            .setParameter(1, some.contract)
                            .executeUpdate()))
                    .as(change)
                    .isInstanceOf(jakarta.persistence.PersistenceException.class);
        }
    }

    private static RuleBroken refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act);
    }
}
