package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.SomeReport;
import nl.uitkomst.domain.submission.Submission;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Holding a dialogue by the use cases that people use, on the real database. */
class TalkingTest {

    private static final Field SUMMARY = Field.of(Field.Kind.SUMMARY);

    @Test
    void what_is_proposed_comes_before_what_the_municipality_does_itself() {
        var some = SomeDialogue.planned();

        assertThat(some.read().points())
                .extracting(Point::title)
                .containsExactly(
                        "Terugval",
                        "Op tijd betaald",
                        "Op tijd geantwoord",
                        "Goed verwezen",
                        "Wachttijd bij de gemeente");
        assertThat(some.read().plan()).isEqualTo(SomeDialogue.MORNING);
        assertThat(rule(() -> some.plan(some.board))).isEqualTo(Dialogue.Rule.PLANNED_ALREADY);
    }

    @Test
    void what_is_proposed_is_read_in_the_own_language_and_what_people_wrote_as_they_wrote_it() {
        var some = SomeDialogue.planned();
        var proposed = new Topic(
                Point.Kind.MONEY, "PAID_AHEAD", "Vooruit betaald", "Te veel.", new Saying("Paid ahead", "Too much."));
        some.reports.change(wired -> wired.get(TakeOverAgenda.class).takeOver(some.board, some.key, List.of(proposed)));

        assertThat(titles(some, "nl")).contains("Vooruit betaald", "Wachttijd bij de gemeente", "Goed verwezen");
        assertThat(titles(some, "en")).contains("Paid ahead", "Wachttijd bij de gemeente", "Referred well");
    }

    private static List<String> titles(SomeDialogue some, String language) {
        return some.reports.ask(wired ->
                wired.get(DialogueSheets.class).of(some.board, some.key, language).orElseThrow().points().stream()
                        .map(SheetPoint::title)
                        .toList());
    }

    @Test
    void both_sides_order_strike_and_put_back() {
        var some = SomeDialogue.planned();
        var free = some.point("Wachttijd bij de gemeente");

        some.reports.change(wired -> wired.get(MovePoint.class).move(some.manager, some.key, free, 1));
        some.reports.change(wired -> wired.get(StrikePoint.class).strike(some.reporter, some.key, 1));

        assertThat(some.read().points())
                .extracting(Point::title)
                .startsWith("Wachttijd bij de gemeente", "Op tijd betaald");
        assertThat(some.read().struckPoints()).extracting(Point::title).containsExactly("Terugval");
        assertThat(rule(() -> some.write(some.manager, Field.of(Field.Kind.CONCLUSION, 1), "x", 0)))
                .isEqualTo(Dialogue.Rule.STRUCK);

        some.reports.change(wired ->
                wired.get(TakeOverAgenda.class).takeOver(some.manager, some.key, List.of(SomeDialogue.RELAPSE)));
        assertThat(some.read().struckPoints()).hasSize(1);
        some.reports.change(wired -> wired.get(PutPointBack.class).putBack(some.manager, some.key, 1));
        assertThat(some.read().points())
                .hasSize(5)
                .last()
                .extracting(Point::title)
                .isEqualTo("Terugval");
        assertThat(rule(() -> some.reports.change(wired ->
                        wired.get(StrikePoint.class).strike(some.reporter, some.key, some.point("Op tijd betaald")))))
                .isEqualTo(Dialogue.Rule.OWN_PART_STAYS);
    }

    @Test
    void a_judgement_is_read_by_the_other_side_only_when_both_have_given_theirs() {
        var some = SomeDialogue.planned().concluded();

        some.judged(some.manager, 1, Scale.WEAK, "Te veel terugval.");
        assertThat(some.read().judgementsFor(1, Side.CONTRACTOR))
                .extracting(Judgement::side)
                .containsExactly(Side.CONTRACTOR);
        assertThat(some.read().judgementsFor(1, null)).isEmpty();
        assertThat(rule(() -> some.offer(some.manager, true))).isEqualTo(Dialogue.Rule.JUDGEMENT_WAITING);

        some.judged(some.board, 1, Scale.FAIR, "Gezien de instroom redelijk.");
        assertThat(some.read().judgementsFor(1, null))
                .extracting(
                        judgement -> judgement.scale() + " " + judgement.words().text())
                .containsExactly("WEAK Te veel terugval.", "FAIR Gezien de instroom redelijk.");
        assertThat(rule(() -> some.reports.change(
                        wired -> wired.get(TakeBackJudgement.class).takeBack(some.board, some.key, 1))))
                .isEqualTo(Dialogue.Rule.JUDGEMENTS_SHOWN);
        assertThat(rule(() -> some.write(some.board, Field.judgement(1, Side.CONTRACTOR), "anders", 1)))
                .isEqualTo(Dialogue.Rule.JUDGEMENT_GIVEN);
    }

    @Test
    void a_judgement_of_the_other_side_cannot_be_written_nor_given_half() {
        var some = SomeDialogue.planned();

        assertThat(rule(() -> some.write(some.board, Field.judgement(1, Side.CLIENT), "x", 0)))
                .isEqualTo(Dialogue.Rule.OTHER_SIDE);
        assertThat(rule(() -> some.give(some.board, 1))).isEqualTo(Dialogue.Rule.JUDGEMENT_INCOMPLETE);
        some.judged(some.board, 1, Scale.GOOD, "Goed.");
        some.reports.change(wired -> wired.get(TakeBackJudgement.class).takeBack(some.board, some.key, 1));
        some.write(some.board, Field.judgement(1, Side.CONTRACTOR), "Toch niet goed.", 1);
        assertThat(some.read().isGiven(1, Side.CONTRACTOR)).isFalse();
    }

    @Test
    void two_who_write_in_the_same_field_keep_both_texts() {
        var some = SomeDialogue.planned();
        some.write(some.manager, SUMMARY, "Van de gemeente.", 0);

        var second = some.write(some.board, SUMMARY, "Van de coöperatie.", 0);
        some.write(some.board, SUMMARY, "Van de coöperatie, langer.", 0);

        assertThat(second.isBeside()).isTrue();
        assertThat(second.standing().text()).isEqualTo("Van de gemeente.");
        assertThat(some.read().besidesFor(Side.CLIENT))
                .extracting(Beside::text)
                .containsExactly("Van de coöperatie, langer.");
        assertThat(rule(() -> some.offer(some.manager, true))).isEqualTo(Dialogue.Rule.BESIDE_OPEN);

        some.reports.change(wired -> wired.get(ChooseWords.class).choose(some.manager, some.key, 1, Choice.BOTH));
        assertThat(some.read().at(SUMMARY).text()).isEqualTo("Van de gemeente.\nVan de coöperatie, langer.");
        assertThat(some.read().besidesFor(Side.CLIENT)).isEmpty();
    }

    @Test
    void many_who_write_at_the_same_moment_lose_no_word() throws Exception {
        var some = SomeDialogue.planned();
        var barrier = new CyclicBarrier(6);
        var threads = Executors.newFixedThreadPool(6);
        var tasks = new ArrayList<Callable<Written>>();
        for (var i = 0; i < 6; i++) {
            var words = "woord " + i;
            var by = i % 2 == 0 ? some.manager : some.board;
            var field = i < 4 ? SUMMARY : Field.of(Field.Kind.CONCLUSION, i - 3);
            tasks.add(() -> {
                barrier.await();
                return some.write(by, field, words, 0);
            });
        }

        var ends = threads.invokeAll(tasks);
        threads.shutdown();

        for (var end : ends) {
            assertThat(end.get()).isNotNull();
        }
        var read = some.read();
        var kept = new ArrayList<>(
                read.besidesFor(Side.CLIENT).stream().map(Beside::text).toList());
        kept.add(read.at(SUMMARY).text());
        // someone who goes on writing after a clash goes on in the same words beside, so each has one at most
        assertThat(kept).hasSizeBetween(2, 3).allMatch(text -> text.startsWith("woord "));
        assertThat(read.shared(Field.Kind.CONCLUSION, 1).text()).isEqualTo("woord 4");
        assertThat(read.shared(Field.Kind.CONCLUSION, 2).text()).isEqualTo("woord 5");
    }

    @Test
    void minutes_are_fixed_when_both_confirmed_what_was_offered() {
        var some = SomeDialogue.planned().concluded();
        some.offer(some.manager, true);
        assertThat(some.read().status()).isEqualTo(Dialogue.Status.OFFERED);
        assertThat(rule(() -> some.write(some.board, SUMMARY, "nog iets", 0))).isEqualTo(Dialogue.Rule.OFFERED);
        assertThat(rule(() -> some.confirm(some.manager))).isEqualTo(Dialogue.Rule.CONFIRMED_ALREADY);
        assertThat(rule(() -> some.confirm(some.board, "0".repeat(64)))).isEqualTo(Dialogue.Rule.OUTDATED);

        some.confirm(some.board);

        assertThat(some.read().status()).isEqualTo(Dialogue.Status.CONFIRMED);
        assertThat(some.read().confirmations())
                .extracting(Confirmation::side)
                .containsExactly(Side.CLIENT, Side.CONTRACTOR);
        assertThat(rule(() -> some.write(some.board, SUMMARY, "nog iets", 0))).isEqualTo(Dialogue.Rule.FIXED);
        assertThat(rule(() -> some.reports.change(
                        wired -> wired.get(ReopenMinutes.class).reopen(some.board, some.key, "toch niet"))))
                .isEqualTo(Dialogue.Rule.FIXED);
        assertThatThrownBy(() -> some.reports.change(wired -> wired.entities()
                        .createNativeQuery(
                                "update dialogue_writing set text = 'anders', text_version = text_version + 1")
                        .executeUpdate()))
                .hasStackTraceContaining("minutes that are offered do not change");
    }

    @Test
    void minutes_with_something_wrong_are_opened_again_and_confirmations_lapse() {
        var some = SomeDialogue.planned().concluded();
        some.offer(some.reporter, false);
        some.confirm(some.manager);

        some.reports.change(
                wired -> wired.get(ReopenMinutes.class).reopen(some.board, some.key, "De datum klopt niet."));

        assertThat(some.read().status()).isEqualTo(Dialogue.Status.OPEN);
        assertThat(some.read().confirmations()).isEmpty();
        assertThat(some.read().answer()).get().extracting(MinutesAnswer::reason).isEqualTo("De datum klopt niet.");
        some.write(some.board, SUMMARY, "Met de goede datum.", 0);
        some.offer(some.board, true);
        some.confirm(some.manager);
        assertThat(some.read().isConfirmed()).isTrue();
    }

    @Test
    void minutes_are_not_offered_before_the_day_or_empty() {
        var some = SomeDialogue.planned();
        assertThat(rule(() -> some.offer(some.manager, true))).isEqualTo(Dialogue.Rule.NOTHING_WRITTEN);
        some.concluded();
        some.reports.on("2025-11-19");
        assertThat(rule(() -> some.offer(some.manager, true))).isEqualTo(Dialogue.Rule.DAY_TO_COME);
        some.reports.change(wired -> wired.get(MoveDialogue.class).move(some.board, some.key, Plan.NONE));
        assertThat(rule(() -> some.offer(some.manager, true))).isEqualTo(Dialogue.Rule.NO_DAY);
    }

    @Test
    void only_who_talks_for_a_side_does_and_only_who_signs_confirms() {
        var some = SomeDialogue.planned().concluded();
        var alderman = SomeReport.person("wethouder", Role.ALDERMAN, some.manager.organisation(), false);

        assertThat(rule(() -> some.write(alderman, SUMMARY, "x", 0))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThatThrownBy(() -> some.write(some.reports.stranger, SUMMARY, "x", 0))
                .isInstanceOf(Missing.class);
        assertThat(rule(() -> some.write(some.reports.worker, SUMMARY, "x", 0)))
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        some.offer(some.reporter, false);
        assertThat(rule(() -> some.confirm(some.reporter))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThat(rule(() -> some.confirm(colleague(some)))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    private static Person colleague(SomeDialogue some) {
        return SomeReport.person(
                "contractmanager zonder tekenrecht", Role.CONTRACT_MANAGER, some.manager.organisation(), false);
    }

    @Test
    void what_was_pasted_is_kept_without_what_cannot_be_seen_and_a_citizen_number_is_refused() {
        var some = SomeDialogue.planned();

        var written =
                some.write(some.manager, SUMMARY, "\uFEFF“Afspraak”\r\nmet\u0007 de\u00A0coöperatie – 𝄞\u200B", 0);

        assertThat(written.standing().text()).isEqualTo("“Afspraak”\nmet de coöperatie – 𝄞");
        assertThat(some.read().at(SUMMARY).text()).isEqualTo("“Afspraak”\nmet de coöperatie – 𝄞");
        assertThat(rule(() -> some.write(some.manager, SUMMARY, "burger 111222333", 1)))
                .isEqualTo(Submission.Rule.BSN);
    }

    private static Object rule(ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        return refusal == null ? "done" : refusal.rule();
    }
}
