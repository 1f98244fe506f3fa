package nl.uitkomst.reporting.proposal;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Dossier.KpiLabel;
import nl.uitkomst.domain.proposal.Phase;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a proposal says: its message, what it should move, and what a version of it changed. */
public final class ProposalWords {

    private final Texts texts;
    private final Notation notation;

    private ProposalWords(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static ProposalWords in(Texts texts) {
        return new ProposalWords(texts);
    }

    /** {@code Voorstel 2 vraagt € 60.000: Buurtkamers in drie wijken}. */
    public String title(Dossier it) {
        var plan = it.plan();
        var amount = plan.amount();
        if (it.number() == null) {
            return texts.get("proposal.title.draft", plan.title());
        }
        return texts.get(
                "proposal.title." + (amount == null ? "none" : "asks"),
                String.valueOf(it.number()),
                plan.title(),
                amount == null ? "" : amount);
    }

    public String lead(Dossier it) {
        var kind = texts.get("proposal.kind." + it.plan().kind() + ".lead");
        var last = it.log().isEmpty() ? null : it.log().get(it.log().size() - 1);
        var state = texts.get(
                "proposal.lead." + it.status(),
                it.proposer(),
                it.putForwardAt()
                        .map(at -> notation.date(at.atZone(Texts.ZONE).toLocalDate()))
                        .orElse(""),
                last == null ? "" : notation.date(last.at().atZone(Texts.ZONE).toLocalDate()));
        return it.isDraft() ? state : kind + " " + state;
    }

    /** {@code Terugval moet dalen van 12% naar 10%, uiterlijk in K1 2027}; empty when nothing is chosen yet. */
    public String expectation(Dossier it, Plan plan) {
        var expected = plan.expectation();
        var kpi = it.kpi(plan);
        if (expected == null || kpi.isEmpty()) {
            return "";
        }
        var by = it.by(plan).map(notation::period).orElse("?");
        var to = shown(expected.to(), kpi.get());
        return expected.from() == null
                ? texts.get("proposal.expects.to", kpi.get().name(), to, by)
                : texts.get("proposal.expects", kpi.get().name(), shown(expected.from(), kpi.get()), to, by);
    }

    private String shown(@Nullable BigDecimal value, KpiLabel kpi) {
        return value == null ? "?" : value(value, kpi.kind());
    }

    /** A value in the unit of a KPI. */
    public String value(BigDecimal value, KpiKind kind) {
        return switch (kind) {
            case RATIO, INDEX -> notation.exact(value) + "%";
            case AMOUNT -> notation.euro(new Euro(value.setScale(2, RoundingMode.HALF_UP)));
            case COUNT, AVERAGE -> notation.exact(value);
        };
    }

    /** What a version changed in the one before it. */
    public List<Wording> changes(Dossier it, int version) {
        var before = it.versions().get(version - 2).plan();
        var after = it.versions().get(version - 1).plan();
        var found = new ArrayList<Wording>();
        add(
                found,
                texts.get("proposal.part.kind"),
                texts.get("proposal.kind." + before.kind()),
                texts.get("proposal.kind." + after.kind()));
        add(found, texts.get("proposal.part.name"), before.title(), after.title());
        add(found, texts.get("proposal.part.summary"), before.summary(), after.summary());
        add(found, texts.get("proposal.part.scope"), before.withinScope(), after.withinScope());
        add(found, texts.get("proposal.part.gains"), before.whoGains(), after.whoGains());
        add(found, texts.get("proposal.part.carrier"), carrier(it, before), carrier(it, after));
        add(found, texts.get("proposal.part.risks"), before.risks(), after.risks());
        add(found, texts.get("proposal.part.amount"), amount(before.amount()), amount(after.amount()));
        phases(found, before, after);
        add(found, texts.get("proposal.part.expectation"), expectation(it, before), expectation(it, after));
        add(found, texts.get("proposal.part.cameFrom"), cameFrom(it, before), cameFrom(it, after));
        return found;
    }

    private void phases(List<Wording> found, Plan before, Plan after) {
        var most = Math.max(before.phases().size(), after.phases().size());
        IntStream.rangeClosed(1, most).forEach(number -> {
            var was = before.phase(number).map(this::phase).orElse("");
            var is = after.phase(number).map(this::phase).orElse("");
            add(found, texts.get("proposal.phase", String.valueOf(number)), was, is);
        });
    }

    private String phase(Phase phase) {
        return Stream.of(
                        phase.name(),
                        amount(phase.amount()),
                        phase.expectedOn() == null ? "" : notation.shortDate(phase.expectedOn()),
                        phase.condition())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private String amount(@Nullable Euro amount) {
        return amount == null ? "" : notation.euro(amount);
    }

    private static String carrier(Dossier it, Plan plan) {
        return it.carrier(plan).map(one -> one.name()).orElse("");
    }

    /** The dialogue and the action that led to it; empty when none did. */
    public String cameFrom(Dossier it, Plan plan) {
        var source = plan.cameFrom();
        var dialogue = source.dialogue() == null ? "" : texts.get("proposal.from.dialogue", source.dialogue());
        var action = source.action() == null ? "" : texts.get("proposal.from.action", String.valueOf(source.action()));
        return Stream.of(dialogue, action)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private void add(List<Wording> found, String subject, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        var sentence = before.isEmpty()
                ? texts.get("proposal.change.new", subject, after)
                : after.isEmpty()
                        ? texts.get("proposal.change.gone", subject, before)
                        : texts.get("proposal.change", subject, before, after);
        found.add(new Wording(subject, before, after, sentence));
    }

    /** What was done, in a few words: {@code ingebracht}. */
    public String act(Proposal.Done done) {
        return texts.get("proposal.act." + done.act());
    }
}
