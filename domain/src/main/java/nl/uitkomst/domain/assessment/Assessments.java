package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assessments of all tenders, with the scores that were given. */
@ApplicationScoped
public class Assessments {

    @PersistenceContext
    EntityManager entities;

    public Optional<Assessment> find(long tender) {
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
    public List<Score> scoresBy(Assessor assessor) {
        return entities.createQuery("select s from Score s where s.assessor = :assessor order by s.id", Score.class)
                .setParameter("assessor", assessor.id())
                .getResultList();
    }

    List<Score> scoresBy(Assessor assessor, UUID candidate) {
        return scoresBy(assessor).stream()
                .filter(score -> score.candidate().equals(candidate))
                .toList();
    }

    /** The scores of all whose scores count; none before the consensus session. */
    public List<Score> scores(Assessment assessment) {
        var counting = assessment.counting().stream().map(Assessor::id).toList();
        return !assessment.showsScores() || counting.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Score s where s.assessor in :assessors order by s.assessor", Score.class)
                        .setParameter("assessors", counting)
                        .getResultList();
    }

    public List<Consensus> agreed(Assessment assessment) {
        return entities.createQuery(
                        "select c from Consensus c where c.assessment = :assessment order by c.id", Consensus.class)
                .setParameter("assessment", assessment.id())
                .getResultList();
    }

    /** The same as it is read. */
    public List<SeenScore> agreedScores(Assessment assessment) {
        return agreed(assessment).stream().map(SeenScore::of).toList();
    }

    void add(Object score) {
        entities.persist(score);
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
