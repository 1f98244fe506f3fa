package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.fund.Fund;
import nl.uitkomst.domain.proposal.Phase;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.PhaseProgress.State;
import nl.uitkomst.domain.spending.SpendingStep.Kind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How an adopted proposal is carried out. Of each phase the condition is declared met and checked by the other side before it is paid, in one or more
 * payments and never above its amount; once it is closed, what is left of it is free again. All can be stopped early; at the end both sides look back once.
 */
public final class Spending {

    public enum Rule implements RuleBroken.Rule {
        NOT_ADOPTED,
        NO_CONDITION,
        DECLARED_ALREADY,
        NOT_DECLARED,
        /** Details: the phase, its condition. */
        CONDITION_NOT_MET,
        PHASE_CLOSED,
        /** Details: what was asked, what is left of the phase. */
        MORE_THAN_PHASE,
        /** Details: what was asked back, what was paid. */
        MORE_THAN_PAID,
        NOTHING,
        /** Detail: today. */
        PAID_IN_FUTURE,
        REFERENCE_TAKEN,
        REASON_NEEDED,
        PHASES_OPEN,
        /** Detail: the first day on which one can look back. */
        TOO_EARLY,
        LOOKED_BACK_ALREADY,
        TEXT_NEEDED,
        TEXT_TOO_LONG,
        BSN_IN_TEXT
    }

    /** A payment as it is entered. @param last whether what is left of the phase is not needed any more, for the reason said */
    public record Payment(LocalDate on, String reference, Euro amount, boolean last, String why) {}

    private static final Euro ZERO = Euro.valueOf("0");

    private final Proposal proposal;
    private final List<SpendingStep> steps;
    private final Consumer<SpendingStep> keeping;

    /** @param keeping what keeps a new step */
    Spending(Proposal proposal, List<SpendingStep> steps, Consumer<SpendingStep> keeping) {
        this.proposal = proposal;
        this.steps = new ArrayList<>(steps);
        this.keeping = keeping;
    }

    /** Whoever carries it out says that the condition of a phase is met, and how that can be seen. */
    SpendingStep declare(int phase, String how, @Nullable String file, Person by, Instant now) {
        var progress = open(phase);
        require(!progress.phase().condition().isEmpty(), Rule.NO_CONDITION);
        require(progress.state() == State.WAITING || progress.state() == State.SENT_BACK, Rule.DECLARED_ALREADY);
        return keep(step(Kind.DECLARED, by, now)
                .ofPhase(phase)
                .saying(Words.of(how))
                .provenBy(file));
    }

    void agree(int phase, String words, Person by, Instant now) {
        requireDeclared(phase);
        keep(step(Kind.AGREED, by, now).ofPhase(phase).saying(Words.optional(words)));
    }

    void sendBack(int phase, String why, Person by, Instant now) {
        requireDeclared(phase);
        require(!why.isBlank(), Rule.REASON_NEEDED);
        keep(step(Kind.SENT_BACK, by, now).ofPhase(phase).saying(Words.of(why)));
    }

    private void requireDeclared(int phase) {
        require(open(phase).state() == State.DECLARED, Rule.NOT_DECLARED);
    }

    /** Pays a phase, or a part of it, out of what the fund reserved. */
    SpendingStep pay(
            int phase, Payment payment, @Nullable String file, Fund fund, LocalDate today, Person by, Instant now) {
        var progress = open(phase);
        require(
                progress.canBePaid(),
                Rule.CONDITION_NOT_MET,
                phase,
                progress.phase().condition());
        require(payment.amount().amount().signum() > 0, Rule.NOTHING);
        require(
                payment.amount().compareTo(progress.left()) <= 0,
                Rule.MORE_THAN_PHASE,
                payment.amount(),
                progress.left());
        require(!payment.on().isAfter(today), Rule.PAID_IN_FUTURE, today);
        require(
                steps.stream()
                        .noneMatch(step ->
                                payment.reference().equals(step.reference().orElse(null))),
                Rule.REFERENCE_TAKEN);
        var rest = progress.left().minus(payment.amount());
        var closes = payment.last() || rest.equals(ZERO);
        require(!closes || rest.equals(ZERO) || !payment.why().isBlank(), Rule.REASON_NEEDED);
        var paid = keep(step(Kind.PAID, by, now)
                .ofPhase(phase)
                .of(payment.amount())
                .on(payment.on(), payment.reference())
                .provenBy(file));
        fund.pay(proposal.id(), phase, payment.amount(), by, now);
        if (closes) {
            close(phase, rest, payment.why(), fund, by, now);
        }
        return paid;
    }

    private void close(int phase, Euro rest, String why, Fund fund, Person by, Instant now) {
        keep(step(Kind.CLOSED, by, now).ofPhase(phase).of(rest).saying(Words.optional(why)));
        if (rest.amount().signum() > 0) {
            fund.free(proposal.id(), rest, why, by, now);
        }
    }

    /** Takes in what was paid for a phase and not needed. */
    void takeIn(int phase, Euro amount, String why, Fund fund, Person by, Instant now) {
        var paid = progress(phase).paid();
        require(amount.amount().signum() > 0, Rule.NOTHING);
        require(amount.compareTo(paid) <= 0, Rule.MORE_THAN_PAID, amount, paid);
        require(!why.isBlank(), Rule.REASON_NEEDED);
        keep(step(Kind.RETURNED, by, now).ofPhase(phase).of(amount).saying(Words.of(why)));
        fund.takeIn(proposal.id(), phase, amount, why, by, now);
    }

    /** Ends it early: what was reserved and not paid is free again. */
    void stop(String why, Fund fund, Person by, Instant now) {
        requireAdopted();
        require(!why.isBlank(), Rule.REASON_NEEDED);
        var left = fund.reservedFor(proposal.id());
        keep(step(Kind.STOPPED, by, now).of(left).saying(Words.of(why)));
        proposal.stop(why, by, now);
        if (left.amount().signum() > 0) {
            fund.free(proposal.id(), left, why, by, now);
        }
    }

    /** Notes that both sides can now see what came of it. After a stop that can be done at once, else not before the agreed day. */
    void lookBack(String lesson, LocalDate from, LocalDate today, Person by, Instant now) {
        require(steps.stream().noneMatch(step -> step.kind() == Kind.LOOKED_BACK), Rule.LOOKED_BACK_ALREADY);
        if (!isStopped()) {
            requireAdopted();
            require(phases().stream().noneMatch(PhaseProgress::isOpen), Rule.PHASES_OPEN);
            require(!today.isBefore(from), Rule.TOO_EARLY, from);
        }
        keep(step(Kind.LOOKED_BACK, by, now).saying(Words.of(lesson)));
        if (!isStopped()) {
            proposal.finish(by, now);
        }
    }

    private PhaseProgress open(int phase) {
        requireAdopted();
        var progress = progress(phase);
        require(progress.isOpen(), Rule.PHASE_CLOSED);
        return progress;
    }

    private void requireAdopted() {
        require(proposal.status() == Proposal.Status.ADOPTED, Rule.NOT_ADOPTED);
    }

    private SpendingStep step(Kind kind, Person by, Instant now) {
        return new SpendingStep(proposal.id(), steps.size() + 1, kind, by, now);
    }

    private SpendingStep keep(SpendingStep step) {
        steps.add(step);
        keeping.accept(step);
        return step;
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    public boolean isStopped() {
        return proposal.status() == Proposal.Status.STOPPED;
    }

    /** How far each phase is, in their order. */
    public List<PhaseProgress> phases() {
        return proposal.plan().phases().stream().map(this::progress).toList();
    }

    /** @throws Missing when the plan has no such phase */
    public PhaseProgress progress(int number) {
        return progress(proposal.plan().phase(number).orElseThrow(() -> new Missing("phase", number)));
    }

    private PhaseProgress progress(Phase phase) {
        var own = steps.stream().filter(step -> step.isOf(phase.number())).toList();
        var given = sum(own, Kind.PAID);
        var state = state(phase, own);
        var open = state != State.CLOSED && state != State.CANCELLED;
        return new PhaseProgress(
                phase,
                state,
                given.minus(sum(own, Kind.RETURNED)),
                open ? phase.due().minus(given) : ZERO,
                own);
    }

    private State state(Phase phase, List<SpendingStep> own) {
        if (own.stream().anyMatch(step -> step.kind() == Kind.CLOSED)) {
            return State.CLOSED;
        }
        if (isStopped()) {
            return sum(own, Kind.PAID).equals(ZERO) ? State.CANCELLED : State.CLOSED;
        }
        if (own.stream().anyMatch(step -> step.kind() == Kind.PAID)) {
            return State.PARTLY;
        }
        if (phase.condition().isEmpty()) {
            return State.READY;
        }
        return own.stream()
                .map(Spending::stateAfter)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(State.WAITING);
    }

    private static @Nullable State stateAfter(SpendingStep step) {
        return switch (step.kind()) {
            case DECLARED -> State.DECLARED;
            case AGREED -> State.READY;
            case SENT_BACK -> State.SENT_BACK;
            default -> null;
        };
    }

    private static Euro sum(List<SpendingStep> own, Kind kind) {
        return own.stream()
                .filter(step -> step.kind() == kind)
                .flatMap(step -> step.amount().stream())
                .reduce(ZERO, Euro::plus);
    }

    /** All that was done, earliest first. */
    public List<SpendingStep> steps() {
        return List.copyOf(steps);
    }
}
