package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Calendar.Kind;
import nl.uitkomst.domain.tender.Tender.Category;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tenders by the use cases that people use, on the real database. */
class TenderingTest {

    private final SomeTender some = new SomeTender();

    @Test
    void a_draft_says_all_that_it_lacks_at_once() {
        assertThat(faults(this::announce))
                .extracting(TenderFault::rule)
                .contains(
                        TenderFault.Rule.NO_JOURNEY,
                        TenderFault.Rule.NO_TARGET_GROUP,
                        TenderFault.Rule.NO_CRITERIA,
                        TenderFault.Rule.SCALE_TOO_SHORT,
                        TenderFault.Rule.MOMENT_MISSING);
    }

    @Test
    void a_number_is_given_once_and_has_a_form() {
        var basics = new Basics(" ", "", Procedure.OPEN, Category.SERVICES, Euro.valueOf("-1"));

        assertThat(faults(() -> some.change(
                        wired -> wired.get(DraftTender.class).draft(some.manager, some.number.text(), basics, false))))
                .extracting(TenderFault::rule)
                .containsExactly(
                        TenderFault.Rule.NUMBER_TAKEN,
                        TenderFault.Rule.TITLE_MISSING,
                        TenderFault.Rule.VALUE_NOT_POSITIVE);
        assertThat(faults(() -> some.change(
                        wired -> wired.get(DraftTender.class).draft(some.manager, "een nummer", basics, false))))
                .extracting(TenderFault::rule)
                .contains(TenderFault.Rule.NUMBER_FORM);
    }

    @Test
    void weights_that_are_not_a_hundred_together_are_refused() {
        some.setUp();
        var criteria = some.criteria("15").subList(0, 4);

        assertThat(faults(() -> some.change(
                        wired -> wired.get(WeighCriteria.class).weigh(some.manager, some.number, criteria, "", null))))
                .extracting(TenderFault::rule)
                .containsExactly(TenderFault.Rule.WEIGHTS_NOT_WHOLE);
        assertThat(tender().setup().weight()).isEqualByComparingTo("100");
    }

    @Test
    void moments_in_the_wrong_order_are_refused_and_short_terms_are_a_signal() {
        some.setUp();
        var swapped = moved(Kind.APPLY_UNTIL, SomeTender.BID_UNTIL.plusSeconds(1));
        assertThat(faults(() -> plan(swapped, "")))
                .extracting(TenderFault::rule)
                .containsOnly(TenderFault.Rule.BEFORE_EARLIER_ONE);

        plan(moved(Kind.APPLY_UNTIL, Instant.parse("2024-02-11T11:00:00Z"), Kind.QUESTIONS_UNTIL, some(9)), "");
        assertThat(faults(this::announce)).extracting(TenderFault::which).containsExactly("ANSWERS_APPLICATIONS");
        overrule(LegalTerm.ANSWERS_APPLICATIONS, "Er waren geen vragen meer te verwachten.");
        announce();

        assertThat(tender().overrulings()).extracting(Overruling::about).containsExactly("10/2");
        assertThat(some.phase()).isEqualTo(Phase.ANNOUNCED);
    }

    @Test
    void what_was_announced_changes_only_with_a_reason_and_every_text_stays() {
        some.announced();
        var other = some.criteria("20");

        assertThat(refusal(() -> some.change(
                        wired -> wired.get(WeighCriteria.class).weigh(some.manager, some.number, other, "", null))))
                .isEqualTo(Tender.Rule.REASON_MISSING);
        some.change(wired -> wired.get(WeighCriteria.class)
                .weigh(some.manager, some.number, other, "Kwaliteit hoort zwaarder te wegen.", null));

        var versions = some.ask(
                wired -> List.copyOf(wired.get(Tenders.class).get(some.number).versions()));
        assertThat(versions).extracting(TenderVersion::number).containsExactly(1, 2);
        assertThat(versions.get(0).setup().criteria()).isEqualTo(some.criteria("15"));
        assertThat(versions.get(1).setup().criteria()).isEqualTo(other);
        assertThatThrownBy(() -> some.change(wired -> wired.entities()
                        .createNativeQuery(
                                "update tender set setup = replace(setup, '20.00', '19.00') where number = ?1")
                        .setParameter(1, some.number.text())
                        .executeUpdate()))
                .hasMessageContaining("rectification");
    }

    @Test
    void one_applies_until_the_deadline_and_not_a_millisecond_later() {
        some.announced();
        some.at(SomeTender.APPLY_UNTIL.minusMillis(1));
        some.apply(some.bidders.get(0));
        some.at(SomeTender.APPLY_UNTIL);

        assertThat(refusal(() -> some.apply(some.bidders.get(1)))).isEqualTo(Tender.Rule.TOO_LATE);
        assertThat(some.candidate(some.bidders.get(0)).members())
                .extracting(Member::kind)
                .containsExactly(Member.Kind.TRANSPORT, Member.Kind.ICT);
    }

    @Test
    void an_application_lacks_nothing_and_has_one_in_the_lead() {
        some.announced();
        var bare = new Application("", "mw. Jansen", List.of(new Member("A", Member.Kind.OTHER, false)), List.of());

        assertThat(faults(() -> some.change(
                        wired -> wired.get(ApplyForTender.class).apply(some.bidders.get(0), some.number, bare))))
                .extracting(TenderFault::rule)
                .contains(
                        TenderFault.Rule.NAME_MISSING,
                        TenderFault.Rule.CONTACT_IS_PERSON,
                        TenderFault.Rule.NOBODY_LEADS,
                        TenderFault.Rule.NOT_DECLARED);
    }

    @Test
    void all_who_applied_hear_the_selection_at_the_same_moment() {
        some.applied();
        some.at(SomeTender.APPLY_UNTIL.plusSeconds(60));
        some.step(Step.CLOSE_APPLICATIONS);
        some.decide(some.bidders.get(0), true);
        some.decide(some.bidders.get(1), false);

        assertThat(some.candidate(some.bidders.get(0)).status()).isEqualTo(Candidate.Status.APPLIED);
        assertThat(refusal(() -> some.step(Step.SEND_SELECTION))).isEqualTo(Tender.Rule.UNDECIDED_CANDIDATES);
        assertThat(refusal(() -> some.step(Step.OPEN_DIALOGUE))).isEqualTo(Tender.Rule.NOT_SELECTED_YET);
        some.decide(some.bidders.get(2), true);
        some.step(Step.SEND_SELECTION);
        some.step(Step.OPEN_DIALOGUE);

        assertThat(some.bidders)
                .extracting(bidder -> some.candidate(bidder).status())
                .containsExactly(Candidate.Status.SELECTED, Candidate.Status.NOT_SELECTED, Candidate.Status.SELECTED);
        assertThat(some.bidders)
                .extracting(bidder -> some.candidate(bidder).decidedAt())
                .containsOnly(tender().selectedAt());
    }

    @Test
    void nobody_is_selected_unchecked_or_falling_short() {
        some.applied();
        some.at(SomeTender.APPLY_UNTIL.plusSeconds(60));
        some.step(Step.CLOSE_APPLICATIONS);
        var key = some.candidate(some.bidders.get(0)).key();

        assertThat(refusal(() -> propose(key))).isEqualTo(Candidate.Rule.NOT_CHECKED);
        var found = SomeTender.allFound().stream()
                .map(one ->
                        new CheckCandidate.Found(one.subject(), !one.subject().equals("E1"), "Nagegaan."))
                .toList();
        some.change(wired -> wired.get(CheckCandidate.class).check(some.manager, some.number, key, found));
        assertThat(refusal(() -> propose(key))).isEqualTo(Candidate.Rule.FALLS_SHORT);

        var corrected = SomeTender.allFound();
        some.change(wired -> wired.get(CheckCandidate.class).check(some.manager, some.number, key, corrected));
        propose(key);
        assertThat(some.candidate(some.bidders.get(0)).checks())
                .allMatch(Check::holds)
                .hasSize(corrected.size());
    }

    @Test
    void once_bids_are_asked_for_only_dates_still_move_and_nothing_opens_before_the_deadline() {
        some.selected();
        some.step(Step.OPEN_DIALOGUE);
        some.at(SomeTender.BID_UNTIL.minus(Duration.ofDays(20)));
        plan(moved(Kind.BID_UNTIL, SomeTender.BID_UNTIL.plus(Duration.ofDays(2))), "Er was een storing.");
        some.step(Step.INVITE_BIDS);

        assertThat(refusal(() -> some.change(wired -> wired.get(WeighCriteria.class)
                        .weigh(some.manager, some.number, some.criteria("20"), "Toch", null))))
                .isEqualTo(Tender.Rule.FIXED);
        some.at(SomeTender.BID_UNTIL);
        assertThat(refusal(() -> some.change(
                        wired -> wired.get(Tenders.class).locked(some.number).opened(SomeTender.BID_UNTIL))))
                .isEqualTo(Tender.Rule.TOO_EARLY);
        some.at(SomeTender.BID_UNTIL.plus(Duration.ofDays(3)));
        assertThat(refusal(() -> plan(moved(Kind.BID_UNTIL, SomeTender.BID_UNTIL.plus(Duration.ofDays(9))), "Te laat")))
                .isEqualTo(TenderFault.Rule.MOMENT_CAME);
    }

    @Test
    void who_has_nothing_to_do_with_a_tender_does_not_know_of_it() {
        some.setUp();
        assertThat(knows(some.manager)).isTrue();
        assertThat(knows(some.alderman)).isTrue();
        assertThat(knows(some.stranger)).isFalse();
        assertThat(knows(some.bidders.get(0))).isFalse();
        assertThat(knows(some.assessor)).isFalse();

        announce();
        some.change(wired -> wired.get(Appointments.class)
                .appoint(wired.get(Tenders.class).get(some.number), some.assessor.account(), Role.ASSESSOR));
        assertThat(knows(some.bidders.get(0))).isTrue();
        assertThat(knows(some.assessor)).isTrue();
        assertThat(knows(some.assessor2)).isFalse();
        assertThat(knows(some.stranger)).isFalse();
        assertThatThrownBy(() -> some.change(
                        wired -> wired.get(WithdrawTender.class).withdraw(some.stranger, some.number, "Nee")))
                .isInstanceOf(Missing.class);
        assertThat(refusal(() -> some.change(
                        wired -> wired.get(WithdrawTender.class).withdraw(some.alderman, some.number, "Nee"))))
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    private boolean knows(Person person) {
        return some.ask(wired -> wired.get(TenderPolicy.class)
                .may(Act.SEE, person, wired.get(TenderStandings.class).of(some.number, person)));
    }

    private Tender tender() {
        return some.ask(wired -> {
            var tender = wired.get(Tenders.class).get(some.number);
            tender.overrulings();
            return tender;
        });
    }

    private void announce() {
        some.change(wired -> wired.get(AnnounceTender.class).announce(some.manager, some.number));
    }

    private void plan(Calendar calendar, String reason) {
        some.change(wired -> wired.get(PlanTender.class).plan(some.manager, some.number, calendar, reason, null));
    }

    private void overrule(LegalTerm term, String reason) {
        some.change(wired -> wired.get(OverruleTerm.class).overrule(some.manager, some.number, term, reason));
    }

    private void propose(UUID key) {
        some.change(wired -> wired.get(ProposeSelection.class).propose(some.manager, some.number, key, true, "Goed"));
    }

    private static Instant some(int day) {
        return Instant.parse("2024-02-%02dT11:00:00Z".formatted(day));
    }

    private static Calendar moved(Kind kind, Instant to) {
        var moments = new EnumMap<>(SomeTender.calendar().moments());
        moments.put(kind, to);
        return new Calendar(moments);
    }

    private static Calendar moved(Kind kind, Instant to, Kind other, Instant otherTo) {
        var moments = new EnumMap<>(moved(kind, to).moments());
        moments.put(other, otherTo);
        return new Calendar(moments);
    }

    private static RuleBroken.Rule refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act).rule();
    }

    private static List<TenderFault> faults(ThrowingCallable act) {
        return catchThrowableOfType(FaultsFound.class, act).faults();
    }
}
