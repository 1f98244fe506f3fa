package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.tender.LegalTerm;
import nl.uitkomst.domain.tender.OverruleTerm;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.Tenders;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A tender with its keys and three bidders. As an example it is told in 2024, before and after the deadline of then; with {@link #inEarnest} its deadline comes
 * by the clock of the database, to which no time is told.
 */
public final class SomeBids {

    public final SomeTender tender;
    public final Map<Person, SecretWord> words = new HashMap<>();
    public final Map<Person, String> tokens = new HashMap<>();
    private boolean told = true;

    public SomeBids() {
        tender = new SomeTender();
        sql("update tender set illustrative = true where number = ?1", tender.number.text());
        tender.selected();
        tender.step(Step.OPEN_DIALOGUE);
        tender.at(SomeTender.BID_UNTIL.minus(Duration.ofDays(20)));
        tender.step(Step.INVITE_BIDS);
        keys();
    }

    private SomeBids(SomeTender asked) {
        tender = asked;
        keys();
    }

    /** In which whoever applied bids at once. */
    public static SomeBids ofOpenProcedure() {
        var tender = new SomeTender(Procedure.OPEN);
        sql("update tender set illustrative = true where number = ?1", tender.number.text());
        tender.announced();
        tender.bidders.forEach(tender::apply);
        return new SomeBids(tender);
    }

    /** In which the selected candidates are asked to bid without a dialogue. */
    public static SomeBids invitedAtOnce(Procedure procedure) {
        var tender = new SomeTender(procedure);
        sql("update tender set illustrative = true where number = ?1", tender.number.text());
        if (procedure == Procedure.RESTRICTED) {
            tender.setUp(); // in which there are two days fewer than the law asks for
            tender.change(wired -> wired.get(OverruleTerm.class)
                    .overrule(tender.manager, tender.number, LegalTerm.RESTRICTED_BIDS, "Allen weten wat er komt."));
        }
        tender.selected();
        tender.at(SomeTender.BID_UNTIL.minus(Duration.ofDays(20)));
        tender.step(Step.INVITE_BIDS);
        return new SomeBids(tender);
    }

    private SomeBids(Duration left) {
        tender = new SomeTender().selected();
        tender.step(Step.OPEN_DIALOGUE);
        tender.at(SomeTender.BID_UNTIL.minus(Duration.ofDays(20)));
        deadlineIn(Duration.ofDays(1));
        tender.step(Step.INVITE_BIDS);
        keys();
        told = false;
        deadlineIn(left);
    }

    /** By the time of the database, with so much time left once the keys were made. */
    public static SomeBids inEarnest(Duration left) {
        return new SomeBids(left);
    }

    public void deadlineIn(Duration left) {
        sql(
                "update tender_moment set at = utc_timestamp(3) + interval ?1 microsecond where kind = 'BID_UNTIL'"
                        + " and tender_id = (select id from tender where number = ?2)",
                left.toNanos() / 1000,
                tender.number.text());
    }

    private void keys() {
        QuickKeys.use();
        var officers = List.of(tender.opener, tender.opener2, tender.opener3);
        for (var officer : officers) {
            var word = ask(wired -> wired.get(MakeOfficerKey.class).make(officer));
            change(wired -> wired.get(ConfirmOfficerKey.class).confirm(officer, word));
            words.put(officer, word);
        }
        var accounts = Set.of(tender.opener.account(), tender.opener2.account(), tender.opener3.account());
        change(wired -> wired.get(AppointOfficers.class).appoint(tender.manager, tender.number, accounts));
        change(wired -> wired.get(MakeTenderKeys.class).make(tender.manager, tender.number));
    }

    /** A vault with a whole bid in it, of which every text begins with this mark. */
    public SomeBids drafted(Person bidder, String mark, long amount) {
        return opened(bidder).written(bidder, mark, amount);
    }

    /** In the vault that is open, in the place of what stood there. */
    public SomeBids written(Person bidder, String mark, long amount) {
        var sheet = sheet(amount); // apart, since a told time ends with what was asked in it
        change(wired -> {
            var room = wired.get(BidRoom.class).of(bidder, tender.number, tokens.get(bidder));
            for (var place : PromisePlace.of(room.tender())) {
                write(wired, bidder, place.key(), promise(mark), room.promise(place));
            }
            wired.get(KeepPrice.class).keep(bidder, tender.number, tokens.get(bidder), sheet);
        });
        return this;
    }

    public SomeBids opened(Person bidder) {
        words.put(bidder, ask(wired -> wired.get(MakeVault.class).make(bidder, tender.number, false)));
        tokens.put(bidder, ask(wired -> wired.get(OpenVault.class).open(bidder, tender.number, words.get(bidder))));
        return this;
    }

    public void write(Wired wired, Person bidder, String criterion, Promise promise) {
        write(wired, bidder, criterion, promise, Promise.inWords(""));
    }

    private void write(Wired wired, Person bidder, String criterion, Promise promise, Promise stood) {
        wired.get(WritePromise.class)
                .write(bidder, tender.number, tokens.get(bidder), criterion, promise, stood.mark());
    }

    public static Promise promise(String mark) {
        return new Promise(
                mark + " woorden",
                new Measure(
                        mark + " naam",
                        KpiKind.RATIO,
                        Direction.AT_LEAST,
                        new BigDecimal("95"),
                        mark + " eenheid",
                        new BigDecimal("90"),
                        mark + " gevolg"));
    }

    public PriceSheet sheet(long amount) {
        var form = ask(wired -> PriceForm.of(wired.get(Tenders.class).get(tender.number)));
        var years = Collections.nCopies(form.years(), Euro.valueOf(String.valueOf(amount)));
        return new PriceSheet(form.lines().stream()
                .map(line -> new PriceSheet.Line(line, years))
                .toList());
    }

    public UUID upload(Person bidder, Envelope envelope, String name, String content) {
        return ask(wired -> wired.get(UploadToBid.class)
                .upload(
                        bidder,
                        tender.number,
                        tokens.get(bidder),
                        envelope,
                        name,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    public Receipt submit(Person bidder) {
        return ask(wired -> wired.get(SubmitBid.class).submit(bidder, tender.number, tokens.get(bidder)));
    }

    /** For an example: a minute after the deadline. */
    public SomeBids afterwards() {
        tender.at(SomeTender.BID_UNTIL.plusSeconds(60));
        return this;
    }

    public void begin(Person officer, Envelope envelope) {
        change(wired -> wired.get(BeginOpening.class).begin(officer, tender.number, envelope, words.get(officer)));
    }

    public OpeningRecord confirm(Person officer, Envelope envelope) {
        return ask(
                wired -> wired.get(ConfirmOpening.class).confirm(officer, tender.number, envelope, words.get(officer)));
    }

    /** By two officers. */
    public OpeningRecord open(Envelope envelope) {
        begin(tender.opener, envelope);
        return confirm(tender.opener2, envelope);
    }

    public UUID candidate(Person bidder) {
        return tender.candidate(bidder).key();
    }

    public <T> T ask(Function<Wired, T> work) {
        return told ? tender.ask(work) : Wired.transact(work);
    }

    public void change(Consumer<Wired> work) {
        ask(wired -> {
            work.accept(wired);
            return true;
        });
    }

    public static void sql(String statement, Object... values) {
        RealDatabase.change(entities -> {
            var query = entities.createNativeQuery(statement);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    static Instant databaseTime() {
        return Wired.transact(wired -> wired.get(DatabaseClock.class).now());
    }
}
