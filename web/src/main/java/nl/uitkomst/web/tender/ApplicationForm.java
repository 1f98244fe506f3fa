package nl.uitkomst.web.tender;

import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.tender.Application;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Candidate.Status;
import nl.uitkomst.domain.tender.Declaration;
import nl.uitkomst.domain.tender.Evidence;
import nl.uitkomst.domain.tender.Member;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Subject;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The application of the reader's own organisation for a tender. */
public record ApplicationForm(TenderSheet sheet, FormInput input, String done, TenderNav nav) {

    public static final int MEMBERS = 8;

    static ApplicationForm filled(TenderSheet sheet, Texts texts, String done, TenderNav nav) {
        var values = new LinkedHashMap<String, String>();
        var own = sheet.own();
        values.put("penvoerder", "1");
        if (own != null) {
            values.put("handelsnaam", own.tradeName());
            values.put("contact", own.contact());
            for (var i = 0; i < own.members().size(); i++) {
                var member = own.members().get(i);
                values.put("lid-" + (i + 1), member.name());
                values.put("soort-" + (i + 1), member.kind().name());
                if (member.leads()) {
                    values.put("penvoerder", String.valueOf(i + 1));
                }
            }
            own.declarations().forEach(one -> {
                values.put("g-" + one.subject(), one.holds() ? "ja" : "");
                values.put("b-" + one.subject(), one.evidence());
            });
        }
        return new ApplicationForm(sheet, FormInput.filled(texts, values), done, nav);
    }

    Application read() {
        var members = new ArrayList<Member>();
        for (var row = 1; row <= MEMBERS; row++) {
            if (input.has("lid-" + row)) {
                members.add(new Member(
                        input.text("lid-" + row),
                        kind(row),
                        input.text("penvoerder").equals(String.valueOf(row))));
            }
        }
        var declarations = sheet.subjects().stream()
                .map(subject -> new Declaration(
                        subject.key(), input.has("g-" + subject.key()), input.text("b-" + subject.key())))
                .toList();
        return new Application(input.text("handelsnaam"), input.text("contact"), members, declarations);
    }

    private Member.Kind kind(int row) {
        return Stream.of(Member.Kind.values())
                .filter(kind -> kind.name().equals(input.text("soort-" + row)))
                .findFirst()
                .orElse(Member.Kind.OTHER);
    }

    public String base() {
        return "/aanbestedingen/" + sheet.number() + "/aanmelding";
    }

    /** Whether it can still be written. */
    public boolean isOpen() {
        var own = sheet.own();
        return sheet.takesApplications()
                && (own == null || own.status() == Status.APPLIED || own.status() == Status.WITHDRAWN);
    }

    public boolean mayWithdraw() {
        return sheet.own() != null
                && sheet.own().status().takesPart()
                && !sheet.standing().hasReached(Phase.OPENED);
    }

    public boolean hasLetter() {
        return sheet.own() != null && sheet.own().decidedAt() != null && sheet.selectedAt() != null;
    }

    public String title(Texts texts) {
        return sheet.own() == null
                ? texts.get("tender.apply.title", sheet.basics().title())
                : texts.get(
                        "tender.apply.title." + sheet.own().status(),
                        sheet.basics().title());
    }

    public String lead(Texts texts) {
        var until = sheet.procedure().selects() ? Calendar.Kind.APPLY_UNTIL : Calendar.Kind.BID_UNTIL;
        return sheet.calendar()
                .at(until)
                .map(at -> texts.get(
                        isOpen() ? "tender.apply.until" : "tender.apply.was-until", new TenderWords(texts).moment(at)))
                .orElse("");
    }

    public List<Option> kinds(Texts texts) {
        return Stream.of(Member.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("tender.member." + kind)))
                .toList();
    }

    /** Whether files can be sent along: there is an application, and it can still be changed. */
    public boolean takesEvidence() {
        return isOpen() && sheet.own() != null && sheet.own().status() == Status.APPLIED;
    }

    public List<Option> subjects(Texts texts) {
        return sheet.subjects().stream()
                .map(one -> Option.of(one.key(), subject(one, texts)))
                .toList();
    }

    public String fileHint(Texts texts) {
        return texts.get("tender.evidence.file.what", Evidence.MOST, DocumentFile.MEGABYTES, DocumentFile.kinds());
    }

    public String subject(Subject subject, Texts texts) {
        return new TenderWords(texts).subject(subject);
    }

    public List<Crumb> crumbs(Texts texts) {
        return Crumb.ofTender(texts, sheet.number(), Crumb.here(texts.get("layout.tender.APPLICATION")));
    }
}
