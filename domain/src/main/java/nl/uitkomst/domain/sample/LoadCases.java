package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.DutchClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells the shipped cases, once, at the first start with the demo switch: all of them, or nothing at all. */
@ApplicationScoped
public class LoadCases {

    static final List<String> CASES = List.of(
            "tom-alphen",
            "tom-alphen-2015",
            "tom-alphen-2021",
            "tom-nieuwkoop",
            "tom-kaag-en-braassem",
            "stand-by-heerlen",
            "burgers-betrekken",
            "tweede-kans",
            "stedelijk-kompas",
            "huishoudelijke-hulp-arnhem",
            "rotterdam-centrum");

    /** Of these the contract came of a tender. */
    static final List<String> TENDERS = List.of("rotterdam-vervoer");

    /** Tenders that are under way on the day on which the demo is started for the first time. */
    static final List<String> RUNNING = List.of("lekdorp-vervoer");

    @Inject
    @ConfigProperty(name = "uitkomst.demo", defaultValue = "false")
    boolean demo;

    @Inject
    Contracts contracts;

    @Inject
    Cast cast;

    @Inject
    Agreeing agreeing;

    @Inject
    Researching researching;

    @Inject
    Tendering tendering;

    @Inject
    Selecting selecting;

    @Inject
    Conferring conferring;

    @Inject
    Bidding bidding;

    @Inject
    Judging judging;

    @Inject
    Awarding awarding;

    @Inject
    Amending amending;

    @Inject
    Periods periods;

    @Inject
    Paying paying;

    @Inject
    Keeping keeping;

    @Inject
    Parting parting;

    @Inject
    Talking talking;

    @Inject
    Improving improving;

    @Inject
    Deciding deciding;

    @Inject
    Investing investing;

    @Inject
    DutchClock time;

    @Inject
    Clock clock;

    @Inject
    DatabaseClock deadlines;

    @PersistenceContext
    EntityManager entities;

    /** In the order in which it happened, over all cases; what lies in the future has not happened yet. Does nothing without the demo, or the second time. */
    @Transactional
    public void load() {
        var first = new ContractNumber(CaseFile.read(CASES.get(0)).get("contract", "number"));
        if (!demo || contracts.find(first).isPresent()) {
            return;
        }
        var now = clock.instant();
        story().stream()
                .sorted(Comparator.comparing(Act::at))
                .filter(act -> act.at().isBefore(now))
                .forEach(this::play);
    }

    private List<Act> story() {
        var acts = new ArrayList<>(cast.acts());
        for (var name : CASES) {
            var file = CaseFile.read(name);
            acts.addAll(agreeing.acts(file));
            acts.addAll(life(file));
        }
        for (var name : TENDERS) {
            var file = CaseFile.read(name);
            acts.addAll(awarded(file, CaseFile.read(file.get("tender", "bids"))));
            acts.addAll(life(file));
        }
        // Not the day that a demo pretends: its deadlines are those of the database
        var today = DatabaseClock.day(deadlines.now());
        RUNNING.forEach(name -> acts.addAll(asked(CaseFile.read(name, today))));
        return acts;
    }

    /** Up to the day on which bids are asked for. */
    private List<Act> asked(CaseFile file) {
        var acts = new ArrayList<>(researching.acts(file));
        acts.addAll(tendering.acts(file));
        acts.addAll(selecting.acts(file));
        acts.addAll(conferring.acts(file));
        acts.addAll(bidding.appointed(file));
        acts.addAll(judging.appointed(file));
        return acts;
    }

    private List<Act> awarded(CaseFile file, CaseFile bids) {
        var acts = new ArrayList<>(asked(file));
        acts.addAll(bidding.acts(file, bids));
        acts.addAll(judging.acts(file, bids));
        acts.addAll(awarding.acts(file));
        return acts;
    }

    /** What happened once the contract was there. */
    private List<Act> life(CaseFile file) {
        var acts = new ArrayList<>(amending.acts(file));
        acts.addAll(periods.acts(file));
        acts.addAll(paying.acts(file));
        acts.addAll(talking.acts(file));
        acts.addAll(improving.acts(file));
        acts.addAll(deciding.acts(file));
        acts.addAll(investing.acts(file));
        acts.addAll(keeping.acts(file));
        acts.addAll(parting.acts(file));
        return acts;
    }

    private void play(Act act) {
        time.at(act.at(), act.deed());
        entities.flush();
        entities.clear(); // or each act would be slower than the one before
    }
}
