package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.proposal.Question.Remark;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What was asked about proposals, and what was answered. */
@ApplicationScoped
class Questions {

    private static final InstantConverter MOMENTS = new InstantConverter();

    private static final String OF = """
            select m.id, m.question_id, m.version, m.text, m.writer, o.name, m.by_proposer, cast(m.written_at as char)
            from proposal_remark m join organisation o on o.id = m.organisation_id
            where m.proposal_id = ?1
            order by m.id""";

    private static final String SAY = """
            insert into proposal_remark (proposal_id, version, question_id, text, account_id, writer, organisation_id, by_proposer, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""";

    @PersistenceContext
    EntityManager entities;

    /** In the order in which they were asked. */
    List<Question> of(Proposal proposal) {
        return List.copyOf(byId(proposal).values());
    }

    private LinkedHashMap<Long, Question> byId(Proposal proposal) {
        var found = new LinkedHashMap<Long, Question>();
        for (var row : Row.of(entities.createNativeQuery(OF).setParameter(1, proposal.id()))) {
            if (row.isNull(1)) {
                found.put(row.number(0), new Question(found.size() + 1, row.small(2), remark(row), new ArrayList<>()));
            } else {
                found.get(row.number(1)).answers().add(remark(row));
            }
        }
        return found;
    }

    private static Remark remark(Row row) {
        return new Remark(row.text(3), row.text(4), row.text(5), row.flag(6), row.moment(7));
    }

    /** @return the number of the question */
    int ask(Proposal proposal, Words words, Person by, boolean byProposer, Instant now) {
        say(proposal, null, words, by, byProposer, now);
        return byId(proposal).size();
    }

    /** @throws Missing when no such question was asked */
    void answer(Proposal proposal, int question, Words words, Person by, boolean byProposer, Instant now) {
        var asked = byId(proposal).entrySet().stream()
                .filter(entry -> entry.getValue().number() == question)
                .findFirst()
                .orElseThrow(() -> new Missing("question", question));
        say(proposal, asked.getKey(), words, by, byProposer, now);
    }

    private void say(
            Proposal proposal, @Nullable Long question, Words words, Person by, boolean byProposer, Instant now) {
        entities.createNativeQuery(SAY)
                .setParameter(1, proposal.id())
                .setParameter(2, proposal.versionNumber())
                .setParameter(3, question)
                .setParameter(4, words.text())
                .setParameter(5, by.account())
                .setParameter(6, by.name())
                .setParameter(7, by.organisation())
                .setParameter(8, byProposer)
                .setParameter(9, MOMENTS.convertToDatabaseColumn(now))
                .executeUpdate();
    }
}
