package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.persona.ArrangeJourney;
import nl.uitkomst.domain.persona.Cell;
import nl.uitkomst.domain.persona.JourneyPlan;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.persona.KeepAxis;
import nl.uitkomst.domain.persona.RecordPersona;
import nl.uitkomst.domain.persona.Sketch;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.domain.persona.WriteCells;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.tender.Calendar.Kind;
import nl.uitkomst.domain.tender.ScopeTender.Scope;
import nl.uitkomst.domain.tender.StateScoring.Scoring;
import nl.uitkomst.domain.tender.Tender.Category;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A tender in the real database by competitive dialogue, of a municipality with people, on a journey of two personas and two stages; with three bidders. It is
 * told in 2024: {@link #at} moves its time. Quality weighs 60 in four equal parts, price 40.
 */
public final class SomeTender {

    public static final Instant BEGIN = Instant.parse("2024-01-08T09:00:00Z");
    public static final Instant APPLY_UNTIL = Instant.parse("2024-03-01T11:00:00Z");
    public static final Instant BID_UNTIL = Instant.parse("2024-06-03T10:00:00Z");

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public final TenderNumber number = new TenderNumber(
            "AANB-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase() + COUNTER.incrementAndGet());
    public final Person manager;
    public final Person alderman;
    public final Person auditor;
    public final Person stranger;
    public final Person opener;
    public final Person opener2;
    public final Person opener3;
    public final Person assessor;
    public final Person assessor2;
    public final List<Person> bidders = new ArrayList<>();
    public final List<UUID> personas = new ArrayList<>();
    public final List<String> stages = new ArrayList<>();
    public final UUID journey;
    private final DutchClock dutch = new DutchClock();
    private Instant now = BEGIN;

    /** Drafted, and nothing more. */
    public SomeTender() {
        this(Procedure.COMPETITIVE_DIALOGUE);
    }

    public SomeTender(Procedure procedure) {
        var municipality = organisation(Organisation.Kind.MUNICIPALITY);
        manager = person(Role.CONTRACT_MANAGER, municipality);
        alderman = person(Role.ALDERMAN, municipality);
        auditor = person(Role.AUDITOR, municipality);
        opener = person(Role.OPENER, municipality);
        opener2 = person(Role.OPENER, municipality);
        opener3 = person(Role.OPENER, municipality);
        assessor = person(Role.ASSESSOR, municipality);
        assessor2 = person(Role.ASSESSOR, municipality);
        stranger = person(Role.CONTRACT_MANAGER, organisation(Organisation.Kind.MUNICIPALITY));
        for (var i = 0; i < 3; i++) {
            bidders.add(person(Role.BIDDER, organisation(Organisation.Kind.OTHER)));
        }
        journey = journey();
        ask(wired -> wired.get(DraftTender.class)
                .draft(
                        manager,
                        number.text(),
                        new Basics("Vervoer", "Mensen komen op tijd aan.", procedure, Category.SERVICES, null),
                        false));
    }

    /** Set up wholly, not announced yet. */
    public SomeTender setUp() {
        change(wired -> wired.get(TakeJourney.class).take(manager, number, journey));
        change(wired -> wired.get(ScopeTender.class)
                .write(
                        manager,
                        number,
                        new Scope(
                                List.of(new TargetGroup("Leerlingen", null), new TargetGroup("Wmo", null)),
                                List.of(),
                                List.of("Heeft drie jaar ervaring met vervoer"),
                                84),
                        "",
                        null));
        change(wired -> wired.get(StateScoring.class)
                .state(manager, number, new Scoring(scale(), price(), Tie.QUALITY), "", null));
        change(wired -> wired.get(WeighCriteria.class).weigh(manager, number, criteria("15"), "", null));
        change(wired -> wired.get(PlanTender.class).plan(manager, number, calendar(), "", null));
        return this;
    }

    public SomeTender announced() {
        setUp();
        change(wired -> wired.get(AnnounceTender.class).announce(manager, number));
        return this;
    }

    /** All three bidders applied. */
    public SomeTender applied() {
        announced();
        bidders.forEach(this::apply);
        return this;
    }

    /** All three were selected. */
    public SomeTender selected() {
        applied();
        at(APPLY_UNTIL.plusSeconds(60));
        step(Step.CLOSE_APPLICATIONS);
        bidders.forEach(bidder -> decide(bidder, true));
        step(Step.SEND_SELECTION);
        return this;
    }

    /** All three are asked for their bids. */
    public SomeTender bidding() {
        selected();
        step(Step.OPEN_DIALOGUE);
        at(BID_UNTIL.minus(Duration.ofDays(20)));
        step(Step.INVITE_BIDS);
        return this;
    }

    public void apply(Person bidder) {
        change(wired ->
                wired.get(ApplyForTender.class).apply(bidder, number, application("Kandidaat " + bidder.account())));
    }

    public void decide(Person bidder, boolean select) {
        var key = candidate(bidder).key();
        change(wired -> wired.get(CheckCandidate.class).check(manager, number, key, allFound()));
        change(wired -> wired.get(ProposeSelection.class).propose(manager, number, key, select, "Voldoet."));
    }

    public void step(Step step) {
        change(wired -> wired.get(StepOn.class).step(manager, number, step));
    }

    public Candidate candidate(Person bidder) {
        return ask(wired -> wired.get(Candidates.class)
                .of(wired.get(Tenders.class).get(number), bidder.organisation())
                .orElseThrow());
    }

    public Phase phase() {
        return ask(wired -> wired.get(Tenders.class).get(number).phase());
    }

    public static List<CheckCandidate.Found> allFound() {
        return subjects().stream()
                .map(subject -> new CheckCandidate.Found(subject.key(), true, "Nagegaan."))
                .toList();
    }

    private static List<Subject> subjects() {
        return Subject.of(Setup.EMPTY.about(List.of(), List.of(), List.of("Heeft drie jaar ervaring met vervoer"), 84));
    }

    public static Application application(String name) {
        return new Application(
                name,
                "Tendermanager",
                List.of(
                        new Member(name + " Vervoer", Member.Kind.TRANSPORT, true),
                        new Member(name + " Techniek", Member.Kind.ICT, false)),
                subjects().stream()
                        .map(subject -> new Declaration(subject.key(), true, "Zie de verklaring."))
                        .toList());
    }

    /** Quality in every persona and stage with this weight, and price for the rest. */
    public List<Criterion> criteria(String weight) {
        var criteria = new ArrayList<Criterion>();
        personas.forEach(persona -> stages.forEach(
                stage -> criteria.add(Criterion.quality(persona, stage, "Belofte", new BigDecimal(weight), null))));
        var rest = new BigDecimal(100).subtract(new BigDecimal(weight).multiply(BigDecimal.valueOf(criteria.size())));
        criteria.add(Criterion.price("Prijs", rest));
        return criteria;
    }

    public static Scale scale() {
        return new Scale(new TreeMap<>(Map.of(0, "niets", 4, "matig", 6, "voldoende", 8, "goed", 10, "uitstekend")));
    }

    public static PriceTerms price() {
        return PriceTerms.linearBetween(Euro.valueOf("200000000"), Euro.valueOf("240000000"));
    }

    public static Calendar calendar() {
        var moments = new EnumMap<Kind, Instant>(Kind.class);
        moments.put(Kind.QUESTIONS_UNTIL, Instant.parse("2024-02-10T11:00:00Z"));
        moments.put(Kind.APPLY_UNTIL, APPLY_UNTIL);
        moments.put(Kind.SELECTION_ON, Instant.parse("2024-03-15T09:00:00Z"));
        moments.put(Kind.DIALOGUE_FROM, Instant.parse("2024-03-20T09:00:00Z"));
        moments.put(Kind.DIALOGUE_UNTIL, Instant.parse("2024-04-25T09:00:00Z"));
        moments.put(Kind.INVITATION_ON, Instant.parse("2024-05-01T09:00:00Z"));
        moments.put(Kind.BID_UNTIL, BID_UNTIL);
        moments.put(Kind.AWARD_ON, Instant.parse("2024-07-01T09:00:00Z"));
        moments.put(Kind.CONTRACT_FROM, Instant.parse("2024-12-31T23:00:00Z"));
        return new Calendar(moments);
    }

    private UUID journey() {
        var across = ask(wired ->
                wired.get(KeepAxis.class).add(manager, new KeepAxis.Naming("Kwetsbaarheid", "weinig", "veel")));
        var up = ask(
                wired -> wired.get(KeepAxis.class).add(manager, new KeepAxis.Naming("Stiptheid", "weinig", "veel")));
        for (var name : List.of("Guus", "Ravi")) {
            personas.add(ask(wired -> wired.get(RecordPersona.class)
                    .record(
                            manager,
                            new Sketch(name, "Zo ben ik.", "Reist vaak.", "Op tijd komen", Map.of(across, 2, up, 4)),
                            false,
                            false)));
        }
        var plan = new JourneyPlan(
                "Op reis", "", across, up, List.of(new Stage("", "Boeken"), new Stage("", "Rit")), personas);
        var made = ask(wired -> wired.get(ArrangeJourney.class).begin(manager, plan, false));
        var view = ask(wired -> wired.get(JourneyViews.class).of(made));
        view.stages().forEach(stage -> stages.add(stage.key()));
        var cells = view.spots().stream()
                .map(spot -> new Cell(spot, "Doet iets", "Voelt iets", "Wil iets", null))
                .toList();
        change(wired -> wired.get(WriteCells.class).write(manager, made, cells, view.version()));
        return made;
    }

    /** What is done from now on is done at this moment, and a second later each time. */
    public SomeTender at(Instant moment) {
        now = moment.minusSeconds(1);
        return this;
    }

    public <T> T ask(Function<Wired, T> work) {
        now = now.plusSeconds(1);
        var answer = new AtomicReference<T>();
        dutch.at(now, () -> answer.set(Wired.transact(work, dutch)));
        return answer.get();
    }

    public void change(Consumer<Wired> work) {
        ask(wired -> {
            work.accept(wired);
            return true;
        });
    }

    private Organisation organisation(Organisation.Kind kind) {
        return ask(wired -> {
            var made = new Organisation(kind, "Partij " + UUID.randomUUID(), OrganisationCodes.NONE);
            wired.get(Organisations.class).add(made);
            return made;
        });
    }

    public Person person(Role role, Organisation at) {
        var unique = role.name().toLowerCase() + " " + UUID.randomUUID();
        var account = ask(wired -> {
            wired.entities()
                    .createNativeQuery(
                            "insert into account (public_id, login, name, role, organisation_id, may_sign, status) values (uuid(), ?1, ?1, ?2, ?3, true, 'ACTIVE')")
                    .setParameter(1, unique)
                    .setParameter(2, role.name())
                    .setParameter(3, at.id())
                    .executeUpdate();
            return (Number) wired.entities()
                    .createNativeQuery("select id from account where login = ?1")
                    .setParameter(1, unique)
                    .getSingleResult();
        });
        return new Person(account.longValue(), unique, role, at.id(), at.name(), true);
    }
}
