package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.dialogue.OwnPart;
import nl.uitkomst.domain.dialogue.OwnPartFacts;
import nl.uitkomst.domain.dialogue.ReportFact.Round;
import nl.uitkomst.domain.dialogue.Situation;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What figures tell of what each side did itself in a period, in sentences, to stand beside the judgement. */
public final class PartFacts {

    private final Situation situation;
    private final Texts texts;
    private final Notation notation;

    private PartFacts(Situation situation, Texts texts) {
        this.situation = situation;
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static PartFacts of(Situation situation, Texts texts) {
        return new PartFacts(situation, texts);
    }

    /** Of one part of what the municipality does; where no figure tells anything it says so. Empty where nothing is paid. */
    public String client(OwnPart part) {
        return switch (part) {
            case PAID_ON_TIME -> paid();
            case ANSWERED_ON_TIME -> answered();
            case REFERRED_WELL -> texts.get("dialogue.part.referred.unknown");
        };
    }

    /** Of the cooperative. */
    public List<String> contractor() {
        return Stream.of(reported(), questions())
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    /** {@code Van de 3 betalingen in K3 2026 was er 1 te laat, 12 dagen.} */
    public String paid() {
        var part = situation.ownPart();
        var period = notation.period(situation.period());
        if (!part.isPaid()) {
            return "";
        }
        if (part.instalments().isEmpty()) {
            return texts.get("dialogue.part.paid.none", period);
        }
        if (!part.payments()) {
            return texts.get("dialogue.part.paid.unknown");
        }
        var all = part.instalments().size();
        var late = part.late();
        return late.isEmpty()
                ? texts.get("dialogue.part.paid.all", all, period)
                : texts.get("dialogue.part.paid.late", all, period, late.size(), part.mostDaysLate()) + open(part);
    }

    private String open(OwnPartFacts part) {
        var open = part.late().stream().filter(one -> one.paidOn() == null).count();
        return open == 0 ? "" : " " + texts.get("dialogue.part.paid.open", open);
    }

    /** How soon the municipality answered each time the report was handed in. */
    public String answered() {
        var rounds = situation.report().rounds();
        if (rounds.isEmpty()) {
            return texts.get("dialogue.part.answered.none");
        }
        var days = rounds.stream()
                .filter(round -> round.answeredOn() != null)
                .mapToLong(round -> round.days(situation.today()))
                .max();
        var answered = days.isEmpty() ? "" : texts.get("dialogue.part.answered", days.getAsLong(), rounds.size());
        var waiting = rounds.stream()
                .filter(round -> round.answeredOn() == null)
                .findFirst()
                .map(this::waits)
                .orElse("");
        return (answered + " " + waiting).strip();
    }

    private String waits(Round round) {
        return texts.get("dialogue.part.answered.waits", round.days(situation.today()));
    }

    /** Whether the report was in time. */
    public String reported() {
        var report = situation.report();
        var handedIn = report.submittedOn();
        if (handedIn.isEmpty()) {
            return texts.get("dialogue.part.reported.none", report.dueOn());
        }
        var late = report.daysLate().orElse(0L);
        return late > 0
                ? texts.get("dialogue.part.reported.late", handedIn.get(), late)
                : texts.get("dialogue.part.reported.inTime", handedIn.get(), -late);
    }

    /** How soon the cooperative answered what the municipality asked about the report. */
    public String questions() {
        var questions = situation.report().questions();
        if (questions.isEmpty()) {
            return "";
        }
        var open = questions.stream()
                .filter(question -> question.answeredAt() == null)
                .count();
        var longest = questions.stream()
                .flatMap(question -> question.took().stream())
                .mapToLong(Duration::toDays)
                .max();
        var answered = longest.isEmpty()
                ? ""
                : texts.get("dialogue.part.questions", questions.size() - open, longest.getAsLong());
        return (answered + " " + (open == 0 ? "" : texts.get("dialogue.part.questions.open", open))).strip();
    }
}
