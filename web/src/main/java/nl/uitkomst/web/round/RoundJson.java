package nl.uitkomst.web.round;

import nl.uitkomst.domain.round.QuestionBoard;
import nl.uitkomst.domain.round.RoundBoard;
import nl.uitkomst.domain.round.SeenDocument;
import nl.uitkomst.domain.round.SeenNotice;
import nl.uitkomst.domain.round.SeenPart;
import nl.uitkomst.domain.round.SeenQuestion;
import nl.uitkomst.domain.round.SeenRound;
import nl.uitkomst.domain.round.SeenTalk;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The dialogue with candidates as the API gives it: to each reader no more than the screens do. */
public final class RoundJson {

    private RoundJson() {}

    /** @param deelnemers for a candidate only itself */
    public record Ronde(
            int nummer,
            String thema,
            String omschrijving,
            LocalDate van,
            LocalDate tot,
            @Nullable Instant geslotenOp,
            List<Deelnemer> deelnemers) {

        static List<Ronde> all(RoundBoard board) {
            return board.rounds().stream().map(Ronde::of).toList();
        }

        static Ronde of(SeenRound round) {
            return new Ronde(
                    round.number(),
                    round.theme(),
                    round.about(),
                    round.from(),
                    round.until(),
                    round.closedAt(),
                    round.parts().stream().map(Deelnemer::of).toList());
        }
    }

    /** @param uitkomst absent until the round was closed */
    public record Deelnemer(
            UUID kandidaat, String naam, @Nullable String uitkomst, String motivering, List<Gesprek> gesprekken) {

        static Deelnemer of(SeenPart part) {
            return new Deelnemer(
                    part.candidate(),
                    part.name(),
                    part.outcome() == null ? null : ApiWords.of(part.outcome()),
                    part.motivation(),
                    part.talks().stream().map(Gesprek::of).toList());
        }
    }

    /** @param verslag empty as long as the reader may not read it */
    public record Gesprek(
            UUID sleutel,
            Instant begin,
            Instant einde,
            String plaats,
            String agenda,
            String stand,
            String verslag,
            String opmerking) {

        static Gesprek of(SeenTalk talk) {
            return new Gesprek(
                    talk.key(),
                    talk.starts(),
                    talk.ends(),
                    talk.place(),
                    talk.agenda(),
                    ApiWords.of(talk.minutes()),
                    talk.text(),
                    talk.remark());
        }
    }

    /**
     * @param vragenTot until when questions can be asked in this phase; absent when that does not end
     * @param vragen for the client all that were asked, for a candidate its own
     */
    public record Vragen(boolean magVragen, @Nullable Instant vragenTot, List<Nota> notas, List<Vraag> vragen) {

        static Vragen of(QuestionBoard board) {
            return new Vragen(
                    board.mayAsk(),
                    board.asking().moment(),
                    board.notices().stream().map(Nota::of).toList(),
                    board.questions().stream().map(Vraag::of).toList());
        }
    }

    public record Nota(int nummer, Instant gepubliceerdOp, List<Antwoord> antwoorden) {

        static Nota of(SeenNotice notice) {
            return new Nota(
                    notice.number(),
                    notice.publishedAt(),
                    notice.answers().stream()
                            .map(one -> new Antwoord(one.number(), one.question(), one.answer()))
                            .toList());
        }
    }

    public record Antwoord(int nummer, String vraag, String antwoord) {}

    /** @param nota the number of the notice in which it was published */
    public record Vraag(
            UUID sleutel,
            String kandidaat,
            String soort,
            String stand,
            String vraag,
            String reden,
            Instant gesteldOp,
            String neutraal,
            String antwoord,
            String verzoek,
            @Nullable Integer nota) {

        static Vraag of(SeenQuestion question) {
            return new Vraag(
                    question.key(),
                    question.candidate(),
                    ApiWords.of(question.kind()),
                    ApiWords.of(question.state()),
                    question.words(),
                    question.reason(),
                    question.askedAt(),
                    question.neutral(),
                    question.answer(),
                    question.request(),
                    question.notice());
        }
    }

    /** @param versies the newest first */
    public record Stuk(UUID sleutel, String soort, String titel, List<Versie> versies) {

        static Stuk of(SeenDocument document, String base) {
            return new Stuk(
                    document.key(),
                    ApiWords.of(document.kind()),
                    document.title(),
                    document.versions().stream()
                            .map(version -> new Versie(
                                    version.number(),
                                    version.changes(),
                                    version.fileName(),
                                    version.bytes(),
                                    version.sha256(),
                                    version.publishedAt(),
                                    base + "/" + document.key() + "/" + version.number()))
                            .toList());
        }
    }

    /** @param bestand where the file itself can be got */
    public record Versie(
            int nummer,
            String wijzigingen,
            String naam,
            long bytes,
            String sha256,
            Instant gepubliceerdOp,
            String bestand) {}
}
