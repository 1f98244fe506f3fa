package nl.uitkomst.domain.voice;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.SomeTerm;
import nl.uitkomst.domain.voice.Reply.Followed;
import nl.uitkomst.domain.voice.Voice.Kind;
import nl.uitkomst.domain.voice.Voice.Source;
import nl.uitkomst.domain.voice.Voice.Theme;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import static nl.uitkomst.domain.term.SomeTerm.RELAPSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Voices with a contract, in the real database. */
class VoiceTest {

    private static final LocalDate HEARD = LocalDate.of(2024, 3, 4);

    private SomeTerm some;

    @BeforeEach
    void agree() {
        some = SomeTerm.draft().agreed().on("2024-07-15");
    }

    @Test
    void what_was_heard_is_read_by_both_sides_and_answered_once_with_what_was_done() {
        assertThat(heard(some.manager, advice("Meer tijd voor nazorg."))).isEqualTo(1);
        var reply = reply("Dat nemen wij over.", LocalDate.of(2024, 4, 3));
        some.change(wired -> wired.get(AnswerVoice.class).answer(some.board, some.contract, 1, reply, false));

        var seen = board(some.alderman).voice(1);
        assertThat(seen.telling()).isEqualTo(advice("Meer tijd voor nazorg."));
        assertThat(seen.reply()).contains(reply);
        assertThat(seen.daysToAnswer()).isEqualTo(OptionalLong.of(30));
        assertThat(seen.keeps()).isFalse();
        refuses(
                Voice.Rule.ANSWERED_ALREADY,
                () -> some.change(
                        wired -> wired.get(AnswerVoice.class).answer(some.manager, some.contract, 1, reply, false)));
        assertThatThrownBy(() -> some.change(wired -> wired.entities()
                        .createNativeQuery("update voice set followed = 'PARTLY' where answer is not null")
                        .executeUpdate()))
                .hasStackTraceContaining("answered once");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_a_citizen_service_number_is_kept_nowhere() {
        var wrong = new Telling(
                Kind.COMPLAINT,
                true,
                Source.CLIENT,
                LocalDate.of(2024, 7, 16),
                Theme.WAITING,
                "Cliënt 111222333 wacht",
                new KpiCode("onbekend"),
                -1L,
                null);

        assertThat(some.<List<VoiceFault>>ask(
                        wired -> wired.get(RecordVoice.class).faults(some.manager, some.contract, wrong)))
                .extracting(VoiceFault::rule)
                .containsExactly(
                        VoiceFault.Rule.ASKED_NOT_SAID,
                        VoiceFault.Rule.HEARD_IN_FUTURE,
                        VoiceFault.Rule.BSN,
                        VoiceFault.Rule.NO_SUCH_KPI,
                        VoiceFault.Rule.NO_SUCH_PROVIDER);
        refuses(VoiceFault.Rule.BSN, () -> heard(some.manager, advice("Mevrouw met nummer 111222333")));
    }

    @Test
    void what_looks_like_a_person_is_kept_only_after_looking_again_and_can_be_taken_out_without_a_trace() {
        var named = advice("Mevrouw Jansen belt elke dag.");
        refuses(Voice.Rule.MAY_HOLD_PERSON, () -> heard(some.manager, named));
        assertThat(some.<Integer>ask(
                        wired -> wired.get(RecordVoice.class).record(some.manager, some.contract, named, true)))
                .isEqualTo(1);

        var version = board(some.manager).voice(1).version();
        some.change(wired -> wired.get(RedactVoice.class)
                .redact(some.board, some.contract, 1, new RedactVoice.Said("Iemand belt elke dag.", "", ""), version));

        assertThat(board(some.manager).voice(1).telling().words()).isEqualTo("Iemand belt elke dag.");
        assertThat(board(some.manager).voice(1).redacted()).isEqualTo(some.today());
        assertThat(some.<Long>ask(wired -> ((Number) wired.entities()
                                .createNativeQuery(
                                        "select count(*) from audit_entry where contract_id = ?1 and details like '%Jansen%'")
                                .setParameter(1, some.id())
                                .getSingleResult())
                        .longValue()))
                .isZero();
    }

    @Test
    void what_waits_is_found_by_period_and_by_proposal() {
        heard(some.manager, advice("Een"));
        refuses(VoiceFault.Rule.NO_SUCH_PROPOSAL, () -> heard(some.manager, aboutProposalThree()));
        putForwardAsThree();
        heard(some.manager, aboutProposalThree());
        some.change(wired -> wired.get(AnswerVoice.class)
                .answer(some.board, some.contract, 1, reply("Ja.", LocalDate.of(2024, 4, 3)), false));
        var contract =
                some.ask(wired -> wired.get(Contracts.class).get(some.contract).id());

        assertThat(numbers(some.ask(wired -> wired.get(Voices.class).open(contract))))
                .containsExactly(2);
        assertThat(numbers(some.ask(wired -> wired.get(Voices.class).about(contract, 3))))
                .containsExactly(2);
        assertThat(numbers(some.ask(wired -> wired.get(Voices.class).in(contract, ReportingPeriod.quarter(2024, 1)))))
                .containsExactly(1);
    }

    private Telling aboutProposalThree() {
        return telling(Kind.SIGNAL, null, LocalDate.of(2024, 5, 1), Theme.WAITING, "Twee", 3);
    }

    private void putForwardAsThree() {
        some.change(wired -> {
            wired.entities()
                    .createNativeQuery("""
                            insert into proposal (public_id, contract_id, status, side, organisation_id, edits)
                            values (uuid(), ?1, 'DRAFT', 'CLIENT', ?2, 1)""")
                    .setParameter(1, some.id())
                    .setParameter(2, some.manager.organisation())
                    .executeUpdate();
            wired.entities()
                    .createNativeQuery("update proposal set status = 'PUT_FORWARD', number = 3 where contract_id = ?1")
                    .setParameter(1, some.id())
                    .executeUpdate();
        });
    }

    @Test
    void whoever_can_answer_is_reminded_of_what_waits_until_it_is_answered() {
        heard(some.manager, advice("Meer tijd voor nazorg."));

        assertThat(reminders(some.manager)).containsExactly("VOICE /stemmen/1 2024-04-15");
        assertThat(reminders(some.board)).hasSize(1);
        assertThat(reminders(some.alderman)).isEmpty();

        some.change(wired -> wired.get(AnswerVoice.class)
                .answer(some.board, some.contract, 1, reply("Ja.", LocalDate.of(2024, 4, 3)), false));
        assertThat(reminders(some.manager)).isEmpty();
    }

    private List<String> reminders(Person person) {
        return some
                .<List<Reminder>>ask(wired -> wired.get(VoiceReminders.class)
                        .of(person, List.of(wired.get(Contracts.class).get(some.contract))))
                .stream()
                .map(reminder -> reminder.kind() + " " + reminder.place() + " " + reminder.day())
                .toList();
    }

    @Test
    void they_are_counted_by_period_and_theme_with_the_time_they_waited() {
        heard(some.manager, advice("Een"));
        heard(some.manager, telling(Kind.SIGNAL, null, LocalDate.of(2024, 5, 1), Theme.WAITING, "Twee", null));
        heard(some.manager, telling(Kind.SIGNAL, null, LocalDate.of(2024, 7, 1), Theme.WAITING, "Drie", null));
        some.change(wired -> wired.get(AnswerVoice.class)
                .answer(some.board, some.contract, 1, reply("Ja.", LocalDate.of(2024, 4, 3)), false));
        var board = board(some.manager);

        var counts = VoiceCounts.of(board.voices(), board.reporting(), board.today());

        assertThat(counts.periods())
                .extracting(period -> period.of() + " " + period.total() + " " + period.open() + " " + period.late())
                .containsExactly("2024-K1 1 0 0", "2024-K2 1 1 1", "2024-K3 1 1 0");
        assertThat(counts.themes())
                .extracting(theme -> theme.of() + " " + theme.total())
                .containsExactly("WAITING 2", "QUALITY 1");
        assertThat(counts.all().medianDays()).isEqualTo(OptionalLong.of(30));
    }

    @Test
    void whoever_only_looks_on_writes_nothing_down() {
        refuses(AccessPolicy.Rule.NOT_ALLOWED, () -> heard(some.alderman, advice("Een")));
    }

    private static List<Integer> numbers(List<Voice> voices) {
        return voices.stream().map(Voice::number).toList();
    }

    private static Reply reply(String words, LocalDate on) {
        return new Reply(words, Followed.TAKEN_UP, "Besproken in het team.", on);
    }

    private Telling advice(String words) {
        return telling(Kind.ADVICE, false, HEARD, Theme.QUALITY, words, null);
    }

    private Telling telling(
            Kind kind, @Nullable Boolean asked, LocalDate heard, Theme theme, String words, @Nullable Integer about) {
        return new Telling(
                kind, asked, Source.CLIENT_COUNCIL, heard, theme, words, RELAPSE, some.board.organisation(), about);
    }

    private int heard(Person by, Telling telling) {
        return some.ask(wired -> wired.get(RecordVoice.class).record(by, some.contract, telling, false));
    }

    private VoiceBoard.Content board(Person reader) {
        return some.ask(wired -> wired.get(VoiceBoard.class).of(reader, some.contract));
    }

    private static void refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal).as("refused by " + rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
