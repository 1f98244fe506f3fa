package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dialogues of a contract for whoever may read them. However many points there are, it asks the same few questions. */
@ApplicationScoped
public class DialogueSheets {

    private static final String HELD = """
            select d.period_start, d.calendar, d.held_on, d.status,
                   (select count(*) from dialogue_point p where p.dialogue_id = d.id and p.struck_at is null),
                   (select count(*) from dialogue_action a where a.dialogue_id = d.id),
                   %s
            from dialogue d where d.contract_id = ?1""".formatted(Seat.CONFIRMED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contracts contracts;

    @Inject
    Dialogues dialogues;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /**
     * The dialogues of one contract, and the periods for which none was planned.
     *
     * @param talks whether the reader plans and holds them
     * @param periods that have begun, the last first
     */
    public record Overview(
            ContractNumber number, String title, boolean illustrative, boolean talks, List<Held> periods) {}

    /**
     * One period.
     *
     * @param status absent while none is planned
     * @param waits whether its minutes wait for the reader's confirmation
     */
    public record Held(
            ReportingPeriod period,
            @Nullable LocalDate day,
            Dialogue.@Nullable Status status,
            int points,
            int actions,
            boolean waits) {}

    /** @throws Missing when there is no such agreed contract, or its dialogues are not for this reader */
    public Overview all(Person reader, ContractNumber number) {
        var seen = see(reader, number);
        var rows = Row.of(entities.createNativeQuery(HELD)
                        .setParameter(1, seen.contract().id()))
                .stream()
                .collect(Collectors.toMap(row -> row.date(0) + row.text(1), Function.identity()));
        var periods = seen.contract().periods().stream()
                .filter(period -> seen.reaches(period, LocalDate.now(clock)))
                .map(period -> held(period, rows, seen))
                .sorted(Comparator.comparing(Held::period).reversed())
                .toList();
        return new Overview(
                number, seen.contract().title(), seen.contract().illustrative(), seen.seat() != null, periods);
    }

    private static Held held(ReportingPeriod period, Map<String, Row> rows, Seen seen) {
        var row = rows.get(period.start().toString() + period.calendar());
        if (row == null) {
            return new Held(period, null, null, 0, 0, false);
        }
        var status = Dialogue.Status.valueOf(row.text(3));
        var waits = status == Dialogue.Status.OFFERED && seen.confirms(Seat.confirmed(row, 6));
        return new Held(period, row.isNull(2) ? null : row.date(2), status, row.small(4), row.small(5), waits);
    }

    /**
     * The dialogue of a period; empty while none is planned.
     *
     * @throws Missing when there is no such agreed contract or period, or it is not for this reader
     */
    public Optional<DialogueSheet> of(Person reader, DialogueKey key) {
        return of(reader, key, Point.DUTCH);
    }

    /**
     * The same with what was proposed in this language.
     *
     * @throws Missing when there is no such agreed contract or period, or it is not for this reader
     */
    public Optional<DialogueSheet> of(Person reader, DialogueKey key, String language) {
        var seen = see(reader, key.contract());
        var contract = seen.contract();
        var period = DialogueDesk.period(contract, key);
        if (!seen.reaches(period, LocalDate.now(clock)) || !contract.periods().contains(period)) {
            throw new Missing("dialogue", key);
        }
        return dialogues
                .of(contract.id(), period)
                .map(dialogue -> DialogueSheet.of(
                        key,
                        contract.title(),
                        contract.illustrative(),
                        contract.client().isEmpty(),
                        dialogue,
                        seen.seat(),
                        seen.confirms(dialogue.confirmedBy()),
                        language));
    }

    /**
     * A contract of which someone may read the dialogues.
     *
     * @param last the last day of which, for who left the contract
     */
    private record Seen(
            Contract contract,
            @Nullable Seat seat,
            boolean signs,
            @Nullable LocalDate last) {

        boolean confirms(Map<Side, Long> confirmed) {
            return signs && seat != null && seat.confirms(confirmed).isPresent();
        }

        boolean reaches(ReportingPeriod period, LocalDate today) {
            return !period.start().isAfter(last == null ? today : last);
        }
    }

    private Seen see(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        var standing = relations.of(reader, contract.id());
        if (!contract.isAgreed() || !policy.may(Act.SEE_DIALOGUE, reader, standing)) {
            throw new AccessPolicy.Hidden("dialogues", number);
        }
        var last = standing.isGone() ? relations.lastDay(reader, contract.id()).orElse(null) : null;
        return new Seen(contract, seat(reader, standing), policy.may(Act.CONFIRM_MINUTES, reader, standing), last);
    }

    private @Nullable Seat seat(Person reader, Standing standing) {
        return policy.may(Act.TALK, reader, standing) ? Seat.of(reader, standing) : null;
    }
}
