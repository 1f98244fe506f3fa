package nl.uitkomst.web.round;

import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.round.QuestionBoard;
import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.round.SeenNotice;
import nl.uitkomst.domain.round.SeenQuestion;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;

import java.util.List;
import java.util.stream.Stream;

/** Questions and answers on screen. */
public record QuestionsPage(QuestionBoard board, FormInput input, String done, TenderNav nav, Texts texts) {

    public RoundHead head() {
        return board.head();
    }

    public String base() {
        return "/aanbestedingen/" + head().number() + "/vragen";
    }

    public String address(SeenQuestion question) {
        return base() + "/" + question.key();
    }

    public String address(SeenNotice notice) {
        return base() + "/notas/" + notice.number() + "/nota";
    }

    public List<Crumb> crumbs() {
        return Crumb.ofTender(texts, head().number(), Crumb.here(texts.get("layout.tender.QUESTIONS")));
    }

    public String title() {
        if (head().holds()) {
            var open = board.toPublish().size() + board.alone().size();
            return texts.get("round.questions.title.client", open);
        }
        return texts.get("round.questions.title", board.notices().size());
    }

    public String lead() {
        return board.asking()
                .until()
                .filter(until -> board.asking().inPhase())
                .map(until -> texts.get(
                        head().now().isBefore(until) ? "round.questions.until" : "round.questions.ended",
                        words().moment(until)))
                .orElseGet(() ->
                        texts.get(board.asking().inPhase() ? "round.questions.lead" : "round.questions.lead.over"));
    }

    public TenderWords words() {
        return new TenderWords(texts);
    }

    public String state(SeenQuestion question) {
        return texts.get(
                "round.question.state." + question.state(),
                question.notice() == null ? "" : String.valueOf(question.notice()));
    }

    public String kind(SeenQuestion question) {
        return texts.get("round.question.kind." + question.kind());
    }

    /** Who asked, as far as the reader may know. */
    public String candidate(SeenQuestion question) {
        return question.candidate().isEmpty() ? texts.get("round.question.asked.unnamed") : question.candidate();
    }

    public String asked(SeenQuestion question) {
        return texts.get("round.question.asked", candidate(question), words().moment(question.askedAt()));
    }

    public List<Option> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("round.ask.kind." + kind)))
                .toList();
    }

    /** As it was typed, or as it was kept. */
    public String typed(String name, String kept) {
        return input.has(name) || input.has("doen") ? input.text(name) : kept;
    }

    /** Whether it goes along when answers are published. */
    public boolean ticked(SeenQuestion question) {
        return input.has("doen")
                ? input.all("publiceren").contains(question.key().toString())
                : question.isReady();
    }

    /** How others are to read it: as it was drafted, or else as it was asked. */
    public String neutral(SeenQuestion question) {
        return question.neutral().isEmpty() ? question.words() : question.neutral();
    }

    public boolean hasNews() {
        return board.notices().stream().anyMatch(notice -> head().isNew(notice.publishedAt()));
    }
}
