package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The assessments of all tenders, with the scores that were given. */
@ApplicationScoped
public class Assessments {

    @PersistenceContext
    EntityManager entities;

    private record Asked(long tender) {}

    public Optional<Assessment> find(long tender) {
        return ReadOnce.get(new Asked(tender), () -> read(tender));
    }

    private Optional<Assessment> read(long tender) {
        return entities.createQuery("select a from Assessment a where a.tender = :tender", Assessment.class)
                .setParameter("tender", tender)
                .getResultStream()
                .findFirst();
    }

    /** To change it: until the transaction ends nobody else can, and what others did meanwhile is seen. Begun when there is none. */
    Assessment takeOrBegin(long tender) {
        return held(tender).orElseGet(() -> {
            var begun = new Assessment(tender);
            entities.persist(begun);
            entities.flush();
            return begun;
        });
    }

    private Optional<Assessment> held(long tender) {
        var held = entities.createQuery("select a from Assessment a where a.tender = :tender", Assessment.class)
                .setParameter("tender", tender)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        held.ifPresent(entities::refresh);
        return held;
    }

    /** The scores of one assessor only: all that may be read of single scores before the consensus session. */
    List<OwnScore> scoresBy(Assessor assessor) {
        return entities.createQuery(
                        "select s from OwnScore s where s.assessor = :assessor order by s.id", OwnScore.class)
                .setParameter("assessor", assessor.id())
                .getResultList();
    }

    /** The scores of all whose scores count; none before the consensus session. */
    List<OwnScore> scores(Assessment assessment) {
        var counting = assessment.counting().stream().map(Assessor::id).toList();
        return !assessment.showsScores() || counting.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from OwnScore s where s.assessor in :assessors order by s.assessor, s.id",
                                OwnScore.class)
                        .setParameter("assessors", counting)
                        .getResultList();
    }

    List<AgreedScore> agreed(Assessment assessment) {
        return entities.createQuery(
                        "select s from AgreedScore s where s.assessment = :assessment order by s.id", AgreedScore.class)
                .setParameter("assessment", assessment.id())
                .getResultList();
    }

    /** The same as it is read. */
    public List<SeenScore> agreedScores(Assessment assessment) {
        return agreed(assessment).stream().map(score -> score.seen("")).toList();
    }

    /**
     * Changes those of these scores of one bid that are there, and begins the others.
     *
     * @throws RuleBroken when one of them was changed in another window
     */
    void keep(
            List<? extends Score> before,
            UUID candidate,
            List<Entered> entered,
            Instant now,
            Function<Entered, Score> begin) {
        for (var given : entered) {
            before.stream()
                    .filter(score -> score.isOf(candidate, given.criterion()))
                    .findFirst()
                    .ifPresentOrElse(score -> score.change(given, now), () -> entities.persist(begin.apply(given)));
        }
    }

    void add(KeptRanking ranking) {
        entities.persist(ranking);
    }

    void flush() {
        entities.flush();
    }

    public Optional<KeptRanking> ranking(Assessment assessment) {
        return entities.createQuery("select r from KeptRanking r where r.assessment = :assessment", KeptRanking.class)
                .setParameter("assessment", assessment.id())
                .getResultStream()
                .findFirst();
    }
}
