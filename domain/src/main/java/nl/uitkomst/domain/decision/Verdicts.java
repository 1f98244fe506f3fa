package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.decision.Verdict.Ground;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the votings on many proposals came to, in as many queries as for one. Of a voting that still runs nothing is told. */
@ApplicationScoped
public class Verdicts {

    private static final String CLOSED = """
            select v.id, v.proposal, v.ending.ground, r.rule from Voting v join v.rule r
            where v.contract in :contracts and v.status = nl.uitkomst.domain.decision.Voting.Status.CLOSED
            order by v.number""";

    private static final String SEATS = """
            select s.voting_id, s.organisation_id, s.weight from voting_seat s join voting v on v.id = s.voting_id
            where v.contract_id in (%s) and v.status = 'CLOSED'""";

    private static final String WORDS = """
            select w.voting_id, w.organisation_id, w.kind, w.said from voting_word w join voting v on v.id = w.voting_id
            where v.contract_id in (%s) and v.status = 'CLOSED'
            order by w.id""";

    @PersistenceContext
    EntityManager entities;

    /** The newest on each proposal of these contracts that was decided on, by the id of the proposal. */
    public Map<Long, Verdict> of(Collection<Long> contracts) {
        var found = new HashMap<Long, Verdict>();
        if (contracts.isEmpty()) {
            return found;
        }
        var seats = rows(SEATS, contracts);
        var words = rows(WORDS, contracts);
        for (var row : entities.createQuery(CLOSED, Object[].class)
                .setParameter("contracts", contracts)
                .getResultList()) {
            var ground = (Ground) row[2];
            if (!ground.endsBefore()) {
                var voting = (Long) row[0];
                var ballot = ballot(
                        (KeptRule) row[3],
                        seats.getOrDefault(voting, List.of()),
                        words.getOrDefault(voting, List.of()));
                found.put((Long) row[1], new Verdict(ground, ballot.tally()));
            }
        }
        return found;
    }

    /** By voting: an organisation and what it weighs or said. */
    private Map<Long, List<Object[]>> rows(String query, Collection<Long> contracts) {
        var listed = contracts.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery(query.formatted(listed)).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.groupingBy(row -> number(row[0])));
    }

    /** The last that was said of each kind counts. */
    private static Ballot ballot(KeptRule rule, List<Object[]> seats, List<Object[]> words) {
        var weighed = seats.stream()
                .map(row -> new Seat(number(row[1]), ((Number) row[2]).intValue()))
                .toList();
        var votes = new HashMap<Long, Choice>();
        var interested = new HashSet<Long>();
        var consent = Consent.MISSING;
        for (var row : words) {
            var organisation = number(row[1]);
            var said = row[3].toString();
            switch (Said.Kind.valueOf(row[2].toString())) {
                case VOTE -> votes.put(organisation, Choice.valueOf(said));
                case CONSENT -> consent = Consent.valueOf(said);
                case INTEREST -> {
                    interested.remove(organisation);
                    if (Said.Answer.valueOf(said) == Said.Answer.DECLARED) {
                        interested.add(organisation);
                    }
                }
            }
        }
        return new Ballot(rule.with(weighed), weighed, votes, interested, consent);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
