package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The dialogue of one contract about one period. Both sides make its agenda and write in it as they talk; what a side thinks of a point the other reads
 * only when both have given theirs. One side offers the minutes, both confirm them, and from then on they are fixed.
 */
@Entity
@Table(name = "dialogue")
public class Dialogue extends WrittenDialogue {

    public enum Status {
        /** Being prepared, or held. */
        OPEN,
        /** The minutes are offered, and wait for who has not confirmed them. */
        OFFERED,
        /** Confirmed by both. */
        CONFIRMED
    }

    public enum Rule implements RuleBroken.Rule {
        /** Detail: the period. */
        PLANNED_ALREADY,
        NOT_A_PERIOD,
        /** Detail: the period. */
        NOT_BEGUN,
        /** Both sides confirmed it. */
        FIXED,
        /** The minutes are offered: they are taken back first. Detail: by whom. */
        OFFERED,
        NOT_OFFERED,
        /** Detail: the point. */
        ON_AGENDA_ALREADY,
        STRUCK,
        /** What the municipality does itself stays on every agenda. */
        OWN_PART_STAYS,
        /** Judged by both, so it cannot be struck off. Detail: the point. */
        JUDGED,
        OTHER_SIDE,
        /** Detail: the point. */
        JUDGEMENT_GIVEN,
        /** Both have given theirs, and have read the other's. Detail: the point. */
        JUDGEMENTS_SHOWN,
        JUDGEMENT_INCOMPLETE,
        NOT_GIVEN,
        /** One side has judged and the other has not. Details: how many points, and which. */
        JUDGEMENT_WAITING,
        /** Two texts stand beside each other, and nobody has chosen. Detail: how many. */
        BESIDE_OPEN,
        NO_DAY,
        /** Detail: the day. */
        DAY_TO_COME,
        NOTHING_WRITTEN,
        /** What was read is not what was offered. Details: by whom and when it was offered. */
        OUTDATED,
        MAY_NOT_CONFIRM,
        CONFIRMED_ALREADY,
        SAME_PERSON,
        REASON_NEEDED,
        TEXT_TOO_LONG
    }

    @SuppressWarnings("NullAway")
    protected Dialogue() {}

    /**
     * With what the municipality does itself on its agenda, behind what is proposed.
     *
     * @param pays whether anything is paid under the contract
     */
    @SuppressWarnings("NullAway")
    public Dialogue(
            long contract,
            ReportingPeriod period,
            boolean pays,
            Plan plan,
            List<Topic> proposed,
            Person by,
            Instant now) {
        this.contract = contract;
        this.period = new KeptPeriod(period);
        this.plan = new KeptPlan(plan);
        this.status = Status.OPEN;
        takeOver(proposed, by, now);
        takeOver(OwnPart.topics(pays), by, now);
    }

    // the agenda

    public void meet(Plan when) {
        requireOpen();
        plan = new KeptPlan(when);
    }

    /** Puts what is proposed on the agenda, but for what is on it already or was struck off. */
    public void takeOver(List<Topic> proposed, Person by, Instant now) {
        requireOpen();
        for (var topic : proposed) {
            if (!agenda().has(topic)) {
                agenda().add(this, topic, null, by, now);
            }
        }
    }

    public Point add(Topic topic, Side side, Person by, Instant now) {
        requireOpen();
        return agenda().add(this, topic, side, by, now);
    }

    /** Strikes a point off the agenda; what was written at it is kept, and it can be put back. */
    public void strike(int number, Person by, Instant now) {
        requireOpen();
        var point = agenda().live(number);
        require(point.kind() != Point.Kind.OWN_PART, Rule.OWN_PART_STAYS);
        require(!isJudged(number) && actionsAt(number).isEmpty(), Rule.JUDGED, point.title());
        point.strike(by.name(), now);
    }

    public void putBack(int number) {
        requireOpen();
        agenda().putBack(number);
    }

    /** @param place on the agenda, from 1 */
    public void move(int number, int place) {
        requireOpen();
        agenda().move(number, place);
    }

    // the talk

    /**
     * Writes in a field. When somebody else wrote there after this person read it, both texts are kept beside each other.
     *
     * @param versionRead of what stood in the field
     */
    public Written write(Field field, String text, int versionRead, Side side, Person by, Instant now) {
        requireOpen();
        requireWritable(field, side);
        return words().write(field, text, versionRead, by, now);
    }

    /** Chooses between words that stand beside each other. */
    public void settle(int beside, Choice choice, Side side, Person by, Instant now) {
        requireOpen();
        requireWritable(words().beside(beside).field(), side);
        words().settle(beside, choice, by, now);
    }

    private void requireWritable(Field field, Side side) {
        require(field.isOpenTo(side), Rule.OTHER_SIDE);
        if (field.point() > 0) {
            var title = agenda().live(field.point()).title();
            require(field.kind() != Field.Kind.JUDGEMENT || !isGiven(field.point(), side), Rule.JUDGEMENT_GIVEN, title);
        }
    }

    /** @param scale absent to leave it open again */
    public void mark(int number, @Nullable Scale scale, Side side) {
        requireOpen();
        requireWritable(Field.judgement(number, side), side);
        kept(number, side).mark(scale);
    }

    /** Gives the judgement of a side. Once the other side has given its own too, each reads the other's. */
    public void give(int number, Side side, Person by, Instant now) {
        requireOpen();
        requireWritable(Field.judgement(number, side), side);
        var mine = judgement(number, side);
        require(mine.scale() != null && !mine.words().isBlank(), Rule.JUDGEMENT_INCOMPLETE);
        requireNothingBeside(Field.judgement(number, side));
        kept(number, side).give(by, now);
    }

    private KeptJudgement kept(int number, Side side) {
        var known = judgements.stream().filter(one -> one.isOf(number, side)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var begun = new KeptJudgement(this, number, side);
        judgements.add(begun);
        return begun;
    }

    private void requireNothingBeside(Field field) {
        var open = besides.stream()
                .filter(one -> one.isOpen() && one.field().equals(field))
                .count();
        require(open == 0, Rule.BESIDE_OPEN, open);
    }

    /** Takes the judgement of a side back, as long as the other has not given its own. */
    public void takeBack(int number, Side side) {
        requireOpen();
        var title = agenda().live(number).title();
        require(isGiven(number, side), Rule.NOT_GIVEN, title);
        require(!isGiven(number, side.other()), Rule.JUDGEMENTS_SHOWN, title);
        kept(number, side).takeBack();
    }

    /** @throws RuleBroken when nothing can be agreed at this point now */
    void requireToTalkAbout(int number) {
        requireOpen();
        agenda().live(number);
    }

    /** Keeps which action of the contract was agreed at a point. */
    public void agreeOn(int number, int action, String title, String owner, LocalDate dueOn) {
        requireToTalkAbout(number);
        actions.add(new AgreedAction(this, number, action, title, owner, dueOn));
    }

    // the minutes

    /** Offers the minutes as they are. Nothing in them changes any more, unless they are taken back or sent back. */
    public void offer(Side side, Person by, LocalDate today, Instant now) {
        requireOpen();
        var day = plan().date().orElseThrow(() -> new RuleBroken(Rule.NO_DAY));
        require(!day.isAfter(today), Rule.DAY_TO_COME, day);
        var waiting = agenda().live().stream()
                .filter(point -> isHalfJudged(point.number()))
                .map(Point::title)
                .toList();
        require(waiting.isEmpty(), Rule.JUDGEMENT_WAITING, waiting.size(), String.join("; ", waiting));
        var unsettled = besides.stream()
                .filter(one -> one.isOpen() && isOfMinutes(one.field()))
                .count();
        require(unsettled == 0, Rule.BESIDE_OPEN, unsettled);
        require(hasSubstance(), Rule.NOTHING_WRITTEN);
        status = Status.OFFERED;
        offer = KeptOffer.made(side, by, MinuteDigest.of(this), now);
    }

    private boolean isHalfJudged(int number) {
        return isGiven(number, Side.CLIENT) != isGiven(number, Side.CONTRACTOR);
    }

    private boolean isOfMinutes(Field field) {
        return field.kind() != Field.Kind.JUDGEMENT
                && (field.point() == 0 || !agenda().get(field.point()).isStruck());
    }

    private boolean hasSubstance() {
        return !at(Field.of(Field.Kind.SUMMARY)).isBlank()
                || !actions.isEmpty()
                || agenda().live().stream()
                        .anyMatch(point -> isJudged(point.number())
                                || !at(Field.of(Field.Kind.CONCLUSION, point.number()))
                                        .isBlank());
    }

    /**
     * Confirms the minutes for a side; the second confirmation fixes them.
     *
     * @param digestRead of the minutes that were read
     */
    public void confirm(String digestRead, Seat seat, Person by, Instant now) {
        require(status != Status.CONFIRMED, Rule.FIXED);
        var offered = offer().orElseThrow(() -> new RuleBroken(Rule.NOT_OFFERED));
        require(by.maySign(), Rule.MAY_NOT_CONFIRM, by.organisationName());
        require(digestRead.equals(offered.digest()), Rule.OUTDATED, offered.by(), offered.at());
        var side = seat.confirms(confirmedBy())
                .orElseThrow(() -> new RuleBroken(Rule.CONFIRMED_ALREADY, by.organisationName()));
        require(confirmations.values().stream().noneMatch(one -> one.isOf(by)), Rule.SAME_PERSON);
        confirmations.put(side, new KeptConfirmation(by, digestRead, now));
    }

    /** Fixes the minutes, once both confirmed them. */
    void close(Instant now) {
        require(isConfirmedByBoth() && status == Status.OFFERED, Rule.NOT_OFFERED);
        status = Status.CONFIRMED;
        confirmedAt = now;
    }

    boolean isConfirmedByBoth() {
        return confirmations.size() == Side.values().length;
    }

    /** Opens the minutes again, with the reason: by who offered them, or by who finds something wrong in them. Confirmations lapse. */
    public void reopen(String why, Person by, Instant now) {
        require(status != Status.CONFIRMED, Rule.FIXED);
        require(status == Status.OFFERED, Rule.NOT_OFFERED);
        require(!why.isBlank(), Rule.REASON_NEEDED);
        confirmations.clear();
        status = Status.OPEN;
        offer = KeptOffer.answered(why.strip(), by, now);
    }

    private void requireOpen() {
        require(status != Status.CONFIRMED, Rule.FIXED);
        require(
                status == Status.OPEN,
                Rule.OFFERED,
                offer().map(MinutesOffer::by).orElse(""));
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
