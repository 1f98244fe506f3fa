package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.bid.AppointOfficers;
import nl.uitkomst.domain.bid.BeginOpening;
import nl.uitkomst.domain.bid.ConfirmOfficerKey;
import nl.uitkomst.domain.bid.ConfirmOpening;
import nl.uitkomst.domain.bid.KeepPrice;
import nl.uitkomst.domain.bid.MakeOfficerKey;
import nl.uitkomst.domain.bid.MakeTenderKeys;
import nl.uitkomst.domain.bid.MakeVault;
import nl.uitkomst.domain.bid.Measure;
import nl.uitkomst.domain.bid.OpenVault;
import nl.uitkomst.domain.bid.PriceForm;
import nl.uitkomst.domain.bid.PriceSheet;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.bid.SubmitBid;
import nl.uitkomst.domain.bid.WritePromise;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the bids of a tender of the cases were written, sealed, submitted and opened. The words of officers and bidders are made by chance, as for everybody, and
 * live no longer than the telling: what was sealed with them was opened in it.
 */
@ApplicationScoped
class Bidding {

    private static final String KEYS = "keys";

    @Inject
    Cast cast;

    @Inject
    ToldTender told;

    @Inject
    MakeOfficerKey makeKey;

    @Inject
    ConfirmOfficerKey confirmKey;

    @Inject
    AppointOfficers appoint;

    @Inject
    MakeTenderKeys makeTenderKeys;

    @Inject
    MakeVault makeVault;

    @Inject
    OpenVault openVault;

    @Inject
    WritePromise write;

    @Inject
    KeepPrice price;

    @Inject
    SubmitBid submit;

    @Inject
    BeginOpening begin;

    @Inject
    ConfirmOpening confirm;

    /** Who keeps the keys. */
    List<Act> appointed(CaseFile file) {
        return List.of(Act.on(file.day(KEYS, "appointed"), "10:00", () -> {
            var accounts = file.list(KEYS, "officers").stream()
                    .map(officer -> cast.person(officer).account())
                    .collect(Collectors.toSet());
            appoint.appoint(told.manager(file), ToldTender.number(file), accounts);
        }));
    }

    /** @param bids the file with what was promised */
    List<Act> acts(CaseFile file, CaseFile bids) {
        var words = new HashMap<String, SecretWord>();
        var acts = new ArrayList<>(keys(file, words));
        for (var row : file.rows("bids")) {
            var tokens = new ArrayList<String>();
            acts.add(Act.on(row.day(1), "10:30", () -> tokens.add(draft(file, bids, row.text(0)))));
            acts.add(Act.on(
                    row.day(2),
                    row.text(3),
                    () -> submit.submit(told.bidder(file, row.text(0)), ToldTender.number(file), tokens.get(0))));
        }
        file.rows("openings").forEach(row -> acts.addAll(opening(file, row, words)));
        return acts;
    }

    private List<Act> keys(CaseFile file, Map<String, SecretWord> words) {
        var number = ToldTender.number(file);
        var acts = new ArrayList<Act>();
        for (var officer : file.list(KEYS, "officers")) {
            acts.add(Act.on(file.day(KEYS, "made"), "11:00", () -> words.put(officer, key(officer))));
        }
        acts.add(Act.on(file.day(KEYS, "appointed"), "10:10", () -> makeTenderKeys.make(told.manager(file), number)));
        return acts;
    }

    private SecretWord key(String officer) {
        var word = makeKey.make(cast.person(officer));
        confirmKey.confirm(cast.person(officer), word);
        return word;
    }

    /** @return the token that opens the vault for as long as this is told */
    private String draft(CaseFile file, CaseFile bids, String letter) {
        var bidder = told.bidder(file, letter);
        var number = ToldTender.number(file);
        var token = openVault.open(bidder, number, makeVault.make(bidder, number, false));
        var setup = told.tender(file).setup();
        var before = Promise.inWords("").mark();
        for (var row : bids.rows("promises", letter)) {
            write.write(
                    bidder, number, token, ToldTender.criterion(setup, row, 1).key(), promise(row), before);
        }
        price.keep(bidder, number, token, sheet(file, letter));
        return token;
    }

    private static Promise promise(CaseFile.Row row) {
        if (!row.has(4)) {
            return Promise.inWords(row.text(3));
        }
        return new Promise(
                row.text(3),
                new Measure(
                        row.text(4),
                        KpiKind.valueOf(row.text(5)),
                        Direction.valueOf(row.text(6)),
                        new BigDecimal(row.text(7)),
                        row.text(8),
                        new BigDecimal(row.text(9)),
                        row.text(10)));
    }

    /** Each year costs the same. */
    private PriceSheet sheet(CaseFile file, String letter) {
        var form = PriceForm.of(told.tender(file));
        var amounts = file.rows("prices", letter).get(0);
        var lines = new ArrayList<PriceSheet.Line>();
        for (var i = 0; i < form.lines().size(); i++) {
            var years = Collections.nCopies(form.years(), Euro.valueOf(amounts.text(i + 1)));
            lines.add(new PriceSheet.Line(form.lines().get(i), years));
        }
        return new PriceSheet(lines);
    }

    /** @param row envelope, day, the first officer and when, the second and when */
    private List<Act> opening(CaseFile file, CaseFile.Row row, Map<String, SecretWord> words) {
        var envelope = Envelope.valueOf(row.text(0));
        var number = ToldTender.number(file);
        return List.of(
                Act.on(
                        row.day(1),
                        row.text(3),
                        () -> begin.begin(cast.person(row.text(2)), number, envelope, words.get(row.text(2)))),
                Act.on(
                        row.day(1),
                        row.text(5),
                        () -> confirm.confirm(cast.person(row.text(4)), number, envelope, words.get(row.text(4)))));
    }
}
