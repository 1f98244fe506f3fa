package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.AddKpi;
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
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.OpenSubmissions;
import nl.uitkomst.domain.submission.SomeReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A covenant between three municipalities, each with a contract manager and nobody else: they talk about it as well, whether one leads or nobody does. */
class EqualDialogueTest {

    private static final Clock DAY = Clock.fixed(Instant.parse("2025-11-20T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Field SUMMARY = Field.of(Field.Kind.SUMMARY);

    private final ContractNumber number = new ContractNumber("CONV-TALK-" + System.nanoTime());
    private final DialogueKey key = new DialogueKey(number, "2025-K3");
    private final Person first = municipality();
    private final Person second = municipality();
    private final Person third = municipality();

    @Test
    void the_confirmation_of_another_organisation_counts_for_the_other_side() {
        agree();
        plan();
        offer(second);

        assertThat(waits(second)).isFalse();
        assertThat(rule(() -> confirm(second))).isEqualTo(Dialogue.Rule.CONFIRMED_ALREADY);
        assertThat(rule(() -> confirm(colleague(second)))).isEqualTo(Dialogue.Rule.CONFIRMED_ALREADY);
        assertThat(Stream.of(first, third)).allMatch(this::waits);

        confirm(third);
        assertThat(sheet(first).status()).isEqualTo(Dialogue.Status.CONFIRMED);
        assertThat(sheet(first).confirmations())
                .extracting(Confirmation::organisation)
                .containsExactlyInAnyOrder(second.organisationName(), third.organisationName());
        assertThat(waits(first)).isFalse();
    }

    @Test
    void what_one_thinks_the_others_read_when_both_sides_have_judged() {
        agree();
        plan();
        judge(first, Scale.GOOD);
        assertThat(sheet(second).point(1).judgements()).isEmpty();
        assertThat(rule(() -> offer(first))).isEqualTo(Dialogue.Rule.JUDGEMENT_WAITING);

        judge(third, Scale.WEAK);
        assertThat(sheet(second).point(1).judgements())
                .extracting(Judgement::scale)
                .containsExactly(Scale.GOOD, Scale.WEAK);
        offer(first);
        confirm(second);
        assertThat(sheet(third).isConfirmed()).isTrue();
    }

    @Test
    void where_one_leads_the_minutes_are_fixed_without_it_as_well() {
        agree(true);
        plan();
        offer(second);

        assertThat(waits(second)).isFalse();
        assertThat(rule(() -> confirm(colleague(second)))).isEqualTo(Dialogue.Rule.CONFIRMED_ALREADY);
        assertThat(Stream.of(first, third)).allMatch(this::waits);

        confirm(third);
        assertThat(sheet(first).status()).isEqualTo(Dialogue.Status.CONFIRMED);
        assertThat(waits(first)).isFalse();
    }

    @Test
    void where_one_leads_it_and_any_other_can_fix_the_minutes() {
        agree(true);
        plan();
        offer(first);
        assertThat(rule(() -> confirm(colleague(first)))).isEqualTo(Dialogue.Rule.CONFIRMED_ALREADY);
        assertThat(Stream.of(second, third)).allMatch(this::waits);

        confirm(third);
        assertThat(sheet(second).isConfirmed()).isTrue();
    }

    private void plan() {
        change(wired ->
                wired.get(PlanDialogue.class).plan(first, key, SomeDialogue.MORNING, List.of(SomeDialogue.RELAPSE)));
        change(wired -> wired.get(WriteDown.class).write(second, key, SUMMARY, "Samen verder.", 0));
    }

    private void judge(Person by, Scale scale) {
        change(wired -> {
            var side = wired.get(DialogueSheets.class).of(by, key).orElseThrow().reader();
            wired.get(WriteDown.class).write(by, key, Field.judgement(1, side), "Zo vinden wij het.", 0);
            wired.get(MarkPoint.class).mark(by, key, 1, scale);
            wired.get(GiveJudgement.class).give(by, key, 1);
        });
    }

    private void offer(Person by) {
        change(wired -> wired.get(OfferMinutes.class).offer(by, key, true));
    }

    private void confirm(Person by) {
        var digest = sheet(by).offer().orElseThrow().digest();
        change(wired -> wired.get(ConfirmMinutes.class).confirm(by, key, digest));
    }

    /** Whether the minutes wait for someone, told alike by the page, the list and what there is to do. */
    private boolean waits(Person reader) {
        var told = List.of(
                sheet(reader).waitsForReader(),
                ask(wired -> wired.get(DialogueSheets.class).all(reader, number).periods().stream()
                        .anyMatch(DialogueSheets.Held::waits)),
                ask(wired -> wired.get(WaitingMinutes.class).of(reader).stream()
                        .anyMatch(one -> one.task() == WaitingMinutes.Task.CONFIRM)));
        assertThat(told).containsOnly(told.get(0));
        return told.get(0);
    }

    private DialogueSheet sheet(Person reader) {
        return ask(wired -> wired.get(DialogueSheets.class).of(reader, key).orElseThrow());
    }

    private static <T> T ask(Function<Wired, T> work) {
        return Wired.transact(work, DAY);
    }

    private static void change(Consumer<Wired> work) {
        Wired.change(work, DAY);
    }

    private static RuleBroken.Rule rule(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act).rule();
    }

    private void agree() {
        agree(false);
    }

    /** @param led whether the first leads the others */
    private void agree(boolean led) {
        var usual = Some.proposal();
        var covenant = new Proposal(
                "Een convenant",
                Contract.LegalForm.COVENANT,
                usual.term(),
                usual.reporting(),
                BigDecimal.TEN,
                "Wat ieder doet.",
                true,
                Stream.of(first, second, third)
                        .map(one -> new Party(
                                one.organisation(),
                                Party.Role.PARTNER,
                                Some.START,
                                Party.OPEN_END,
                                led && one == first))
                        .toList(),
                Map.of());
        Wired.change(wired -> wired.get(DraftContract.class).draft(first, number, covenant));
        Wired.change(
                wired -> wired.get(AddKpi.class).add(first, number, SomeReport.INITIATIVES, SomeReport.initiatives()));
        Wired.change(wired -> wired.get(OfferContract.class)
                .offer(first, number, wired.get(Contracts.class).get(number).version()));
        for (var by : List.of(first, second, third)) {
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
    }

    private static Person municipality() {
        var organisation = Wired.<Long>transact(wired -> {
            var made = new Organisation(
                    Organisation.Kind.MUNICIPALITY, "MUNICIPALITY " + UUID.randomUUID(), OrganisationCodes.NONE);
            wired.get(Organisations.class).add(made);
            return made.id();
        });
        return SomeReport.person("contractmanager", Role.CONTRACT_MANAGER, organisation, true);
    }

    private static Person colleague(Person person) {
        return SomeReport.person("collega", Role.CONTRACT_MANAGER, person.organisation(), true);
    }
}
