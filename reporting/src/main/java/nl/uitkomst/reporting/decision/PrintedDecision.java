package nl.uitkomst.reporting.decision;

import nl.uitkomst.domain.decision.DecisionOnProposal;
import nl.uitkomst.domain.decision.Place;
import nl.uitkomst.domain.decision.SeenVoting;
import nl.uitkomst.domain.decision.SeenVoting.Saying;
import nl.uitkomst.domain.decision.SeenVoting.SeenSeat;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One decision as a PDF that can be kept: what was decided and why, who voted what, by which rule, and who signed it. */
public final class PrintedDecision {

    private final DecisionOnProposal decision;
    private final SeenVoting voting;
    private final Texts texts;
    private final Notation notation;
    private final DecisionWords words;

    private PrintedDecision(DecisionOnProposal decision, SeenVoting voting, Texts texts) {
        this.decision = decision;
        this.voting = voting;
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.words = DecisionWords.in(texts);
    }

    /** @param voting one that was decided */
    public static byte[] pdf(DecisionOnProposal decision, SeenVoting voting, Texts texts) {
        return new PrintedDecision(decision, voting, texts).write();
    }

    private byte[] write() {
        var verdict = voting.verdict();
        if (verdict == null || voting.closedAt() == null) {
            throw new IllegalStateException("Nothing is decided yet on proposal " + decision.proposal());
        }
        var title = texts.get("decision.print.title", String.valueOf(decision.proposal()), decision.title());
        var page = new PrintedPage(texts, title, foot()).heading(title);
        if (decision.illustrative()) {
            page.notice(texts.get("decision.print.illustrative"));
        }
        page.message(words.sentence(verdict));
        page.paragraph(words.why(voting));
        page.paragraph(texts.get(
                "decision.print.head",
                decision.contract(),
                decision.contractTitle(),
                notation.cents(voting.amount()),
                notation.moment(voting.openedAt()),
                notation.moment(voting.closedAt()),
                texts.get("decision.manner." + voting.manner())));
        votes(page);
        consent(page);
        rule(page);
        signatures(page);
        page.note(texts.get("decision.print.digest", String.valueOf(voting.digest())));
        return page.pdf();
    }

    private String foot() {
        return texts.get(
                "decision.print.foot",
                decision.contract(),
                String.valueOf(decision.proposal()),
                String.valueOf(voting.number()));
    }

    private void votes(PrintedPage page) {
        page.section(texts.get("decision.votes"))
                .table(
                        List.of(
                                Cell.text(texts.get("decision.seat")),
                                Cell.number(texts.get("decision.weight")),
                                Cell.text(texts.get("decision.vote")),
                                Cell.text(texts.get("decision.motivation"))),
                        voting.seats().stream().map(this::row).toList());
    }

    private Row row(SeenSeat seat) {
        var vote = seat.isInterested() ? seat.interest() : seat.vote().orElse(null);
        return Row.plain(
                Cell.text(seat.place().name()),
                Cell.number(String.valueOf(seat.place().seat().weight())),
                Cell.text(said(seat)),
                Cell.text(vote == null ? "" : motivation(vote)));
    }

    private String said(SeenSeat seat) {
        if (seat.isInterested()) {
            return texts.get("decision.excluded");
        }
        return seat.vote()
                .map(vote -> texts.get("decision.choice." + vote.what()))
                .orElseGet(() -> texts.get("decision.notVoted"));
    }

    private String motivation(Saying said) {
        var who = texts.get(
                said.inMeeting() ? "decision.said.inMeeting" : "decision.said", said.by(), notation.moment(said.at()));
        return said.words().isEmpty() ? who : said.words() + " (" + who + ")";
    }

    private void consent(PrintedPage page) {
        if (voting.rule().consent()) {
            page.section(texts.get("decision.term.municipality"));
            page.paragraph(
                    voting.consent().isEmpty()
                            ? texts.get("decision.municipality.silent")
                            : consent(voting.consent().get(voting.consent().size() - 1)));
        }
    }

    private String consent(Saying said) {
        return texts.get("decision.consent." + said.what()) + ". " + motivation(said);
    }

    private void rule(PrintedPage page) {
        var names = voting.seats().stream()
                .map(SeenSeat::place)
                .collect(Collectors.toMap(Place::organisation, Place::name));
        page.section(texts.get("decision.print.rule", String.valueOf(voting.ruleNumber())))
                .table(
                        List.of(
                                Cell.text(texts.get("decision.print.about")),
                                Cell.text(texts.get("decision.print.says"))),
                        words.terms(voting.rule(), Map.copyOf(names)).stream()
                                .map(term -> Row.plain(Cell.text(term.name()), Cell.text(term.text())))
                                .toList());
    }

    private void signatures(PrintedPage page) {
        page.section(texts.get("decision.signatures"))
                .table(
                        List.of(
                                Cell.text(texts.get("decision.party")),
                                Cell.text(texts.get("decision.signer")),
                                Cell.text(texts.get("decision.signedAt"))),
                        decision.signers().entrySet().stream()
                                .map(signer -> voting.signatureOf(signer.getKey())
                                        .map(signature -> Row.plain(
                                                Cell.text(signer.getValue()),
                                                Cell.text(signature.signer()),
                                                Cell.text(notation.moment(signature.at()))))
                                        .orElseGet(() -> Row.plain(
                                                Cell.text(signer.getValue()),
                                                Cell.text(texts.get("decision.notSigned")),
                                                Cell.text(""))))
                                .toList());
    }
}
