package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.Voice;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One proposal with all that belongs to it, for one reader.
 *
 * @param scope what the contract says it is about
 * @param key by which its own side finds it
 * @param number absent for a draft
 * @param proposer the organisation that proposes
 * @param versions earliest first
 * @param log earliest first
 * @param heard what voices said about it, such as the advice of the client council
 * @param can what this reader can do with it now
 * @param shortcomings what still keeps it from being put forward; empty for who cannot do that
 * @param kpis the names of KPIs that its versions mention
 * @param organisations the names of those who carry out one of its versions
 */
public record Dossier(
        ContractNumber contract,
        String contractTitle,
        boolean illustrative,
        String scope,
        Reporting reporting,
        UUID key,
        @Nullable Integer number,
        Status status,
        String proposer,
        int edits,
        List<Proposal.Version> versions,
        List<Proposal.Done> log,
        @Nullable Advice advice,
        List<Question> questions,
        List<Heard> heard,
        Set<Can> can,
        List<Shortcoming> shortcomings,
        Map<KpiCode, KpiLabel> kpis,
        Map<Long, Carrier> organisations,
        LocalDate today) {

    public enum Can {
        WRITE,
        PUT_FORWARD,
        DROP,
        CHANGE,
        PUT_FORWARD_AGAIN,
        WITHDRAW,
        ASK_ADVICE,
        USE_ADVICE,
        TALK
    }

    /**
     * What a voice said about it.
     *
     * @param answer what was done with it; absent while it is not answered
     */
    public record Heard(
            int number,
            Voice.Kind kind,
            Voice.Source source,
            LocalDate on,
            String words,
            @Nullable String answer) {

        static Heard of(Voice voice) {
            return new Heard(
                    voice.number(),
                    voice.kind(),
                    voice.telling().source(),
                    voice.heardOn(),
                    voice.words(),
                    voice.reply().map(Reply::done).orElse(null));
        }
    }

    /** What it is called, and how its figures are written. */
    public record KpiLabel(KpiCode code, String name, String unit, KpiKind kind) {}

    public Proposal.Version newest() {
        return versions.get(versions.size() - 1);
    }

    public Plan plan() {
        return newest().plan();
    }

    public boolean may(Can what) {
        return can.contains(what);
    }

    public boolean isDraft() {
        return number == null;
    }

    public Optional<Carrier> carrier(Plan plan) {
        return Optional.ofNullable(plan.carrier()).map(organisations::get);
    }

    public Optional<KpiLabel> kpi(Plan plan) {
        return plan.expected().map(expected -> kpis.get(expected.kpi()));
    }

    /** The period by which the KPI should have moved. */
    public Optional<ReportingPeriod> by(Plan plan) {
        return plan.expected().map(Expectation::by).map(reporting::periodOf);
    }

    public Optional<Instant> putForwardAt() {
        return log.stream()
                .filter(done -> done.act() == Proposal.Act.PUT_FORWARD)
                .map(Proposal.Done::at)
                .findFirst();
    }

    public long openQuestions() {
        return questions.stream().filter(Question::isOpen).count();
    }

    /** Whether the client council can still answer, or should have. */
    public boolean waitsForAdvice() {
        return advice != null && advice.used().isEmpty();
    }
}
