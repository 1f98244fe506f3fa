package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.decision.Said.Kind;
import nl.uitkomst.domain.decision.Verdict.Outcome;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Closes a voting whose end has come, within the transaction of whatever brought it: counts, and where that adopts the proposal keeps its amount apart in the
 * fund. What is free is looked up while the fund is held, so that of two decisions at the same moment the second finds what the first left.
 */
@ApplicationScoped
class Counting {

    @Inject
    Votings votings;

    @Inject
    Funds funds;

    @Inject
    Accounts accounts;

    @Inject
    Contracts contracts;

    @Inject
    AuditTrail audit;

    void close(Voting voting, Proposal proposal, Instant now) {
        votings.flush();
        var by = accounts.person(accounts.get(voting.opening().account()));
        var verdict = voting.count();
        Euro free = null;
        if (verdict.outcome() == Outcome.ADOPTED) {
            free = missing(voting, proposal, by, now);
            verdict = free == null ? verdict : verdict.withoutMoney();
        }
        voting.close(verdict, free, now);
        move(proposal, verdict.outcome(), by, now);
        written(voting, proposal, verdict, by);
    }

    /** Reserves what was adopted; or says what is free, where that is too little. */
    private @Nullable Euro missing(Voting voting, Proposal proposal, Person by, Instant now) {
        var fund = funds.locked(voting.contract());
        var amount = voting.opening().amount();
        if (fund.free().compareTo(amount) < 0) {
            return fund.free();
        }
        fund.reserve(proposal.id(), amount, by, now);
        return null;
    }

    private static void move(Proposal proposal, Outcome outcome, Person by, Instant now) {
        switch (outcome) {
            case ADOPTED -> proposal.adopt(by, now);
            case REJECTED -> proposal.reject(by, now);
            case ADJOURNED -> proposal.adjournByCount(by, now);
            case WITHDRAWN -> throw new IllegalStateException("A count withdraws nothing");
        }
    }

    /**
     * What was said is written in the trail only now: at any moment before, the trail would tell who had voted, and when. Until then it is kept by the database,
     * which lets nothing of it change.
     */
    private void written(Voting voting, Proposal proposal, Verdict verdict, Person by) {
        var object = contracts.get(voting.contract()).number() + "/"
                + proposal.number().orElseThrow();
        for (var said : voting.spoken().all()) {
            if (said.kind() != Kind.INTEREST && !voting.rule().rule().isOpen()) {
                audit.record(
                        accounts.person(accounts.get(said.account())),
                        said.kind() == Kind.VOTE ? "decision.vote" : "decision.consent",
                        "proposal",
                        object,
                        voting.contract(),
                        Map.of(
                                "said",
                                said.what(),
                                "at",
                                said.at().toString(),
                                "number",
                                String.valueOf(said.number())));
            }
        }
        audit.record(by, "decision.close", "proposal", object, voting.contract(), details(voting, verdict));
    }

    private static Map<String, String> details(Voting voting, Verdict verdict) {
        var details = new HashMap<String, String>();
        details.put("voting", String.valueOf(voting.number()));
        details.put("outcome", verdict.outcome().name());
        details.put("ground", verdict.ground().name());
        voting.digest().ifPresent(digest -> details.put("digest", digest));
        return new TreeMap<>(details);
    }
}
