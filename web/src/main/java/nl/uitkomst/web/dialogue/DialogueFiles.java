package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialoguePapers;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.reporting.dialogue.Invitation;
import nl.uitkomst.reporting.dialogue.MinutesPaper;
import nl.uitkomst.reporting.dialogue.Preparation;
import nl.uitkomst.reporting.dialogue.PrintedPreparation;
import nl.uitkomst.reporting.term.CalendarFile;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.term.OwnAddress;

import java.time.Clock;

/** Makes the papers of a dialogue, by the name of the file that is asked for. */
@RequestScoped
class DialogueFiles {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    DialoguePapers papers;

    @Inject
    OwnAddress ownAddress;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** @throws Missing when there is no such file of this dialogue, or not for this person */
    Response of(DialogueKey key, String file) {
        return switch (file) {
            case "voorbereiding.pdf" -> download(key, file, "application/pdf", preparation(key));
            case "verslag.pdf" ->
                download(
                        key,
                        file,
                        "application/pdf",
                        MinutesPaper.pdf(
                                papers.minutes(
                                        person.get(), key, language.texts().language()),
                                language.texts()));
            case "verslag.docx" ->
                download(
                        key,
                        file,
                        WORD,
                        MinutesPaper.docx(
                                papers.minutes(
                                        person.get(), key, language.texts().language()),
                                language.texts()));
            case "uitnodiging.ics" -> download(key, file, CalendarFile.MEDIA_TYPE, invitation(key));
            default -> throw new Missing("file", file);
        };
    }

    private byte[] preparation(DialogueKey key) {
        var texts = language.texts();
        return PrintedPreparation.pdf(
                Preparation.of(
                        papers.preparation(person.get(), key, language.texts().language()), texts),
                texts);
    }

    private byte[] invitation(DialogueKey key) {
        var meeting = papers.meeting(person.get(), key, language.texts().language());
        if (meeting.plan().date().isEmpty()) {
            throw new Missing("invitation", key);
        }
        return Invitation.of(meeting, ownAddress.text(), clock.instant(), language.texts());
    }

    private static Response download(DialogueKey key, String file, String type, byte[] content) {
        var dot = file.indexOf('.');
        var name = file.substring(0, dot) + "-" + key.contract() + "-" + key.period() + file.substring(dot);
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
