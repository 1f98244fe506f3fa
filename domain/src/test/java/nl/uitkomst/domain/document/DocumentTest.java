package nl.uitkomst.domain.document;

import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.SomeTerm;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Documents with a contract, in the real database. */
class DocumentTest {

    private static final LocalDate DATE = LocalDate.of(2024, 2, 1);

    private SomeTerm some;

    @BeforeEach
    void agree() {
        some = SomeTerm.draft().agreed().on("2024-03-01");
    }

    @Test
    void a_document_for_both_sides_is_opened_by_both() {
        var id = add(some.manager, Audience.PARTIES, pdf("een"));

        assertThat(shelf(some.board)).extracting(KeptDocument::id).containsExactly(id);
        assertThat(open(some.board, id, 1)).isEqualTo(pdf("een").content());
        assertThat(shelf(some.board).get(0).mine()).isFalse();
        assertThat(shelf(some.manager).get(0).mine()).isTrue();
    }

    @Test
    void a_document_of_the_own_side_is_not_there_for_the_other() {
        var id = add(some.board, Audience.OWN_SIDE, pdf("een"));

        assertThat(shelf(some.reporter)).hasSize(1);
        assertThat(shelf(some.manager)).isEmpty();
        assertThatThrownBy(() -> open(some.manager, id, 1)).isInstanceOf(Missing.class);
    }

    @Test
    void a_newer_version_takes_its_place_and_the_older_one_stays() {
        var id = add(some.manager, Audience.PARTIES, pdf("een"));

        replace(some.manager, id, pdf("twee"));

        var kept = shelf(some.board).get(0);
        assertThat(kept.versions()).extracting(KeptDocument.KeptVersion::number).containsExactly(2, 1);
        assertThat(open(some.board, id, 1)).isEqualTo(pdf("een").content());
        assertThat(open(some.board, id, 2)).isEqualTo(pdf("twee").content());
        assertThatThrownBy(() -> open(some.board, id, 3)).isInstanceOf(Missing.class);
    }

    @Test
    void the_same_file_again_is_told_with_where_it_is() {
        add(some.manager, Audience.PARTIES, pdf("een"));

        var refusal = refuses(Document.Rule.SAME_FILE, () -> add(some.board, Audience.PARTIES, pdf("een")));

        assertThat(refusal.details()).isEqualTo(List.of("Plan", 1, DATE));
    }

    @Test
    void of_a_file_that_one_may_not_open_nothing_is_told() {
        add(some.manager, Audience.OWN_SIDE, pdf("een"));

        add(some.board, Audience.PARTIES, pdf("een"));

        assertThat(shelf(some.manager)).hasSize(2);
    }

    @Test
    void only_the_side_that_keeps_it_changes_it() {
        var id = add(some.manager, Audience.PARTIES, pdf("een"));

        assertThatThrownBy(() -> replace(some.board, id, pdf("twee"))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> add(some.alderman, Audience.PARTIES, pdf("drie")))
                .isInstanceOf(RuleBroken.class);
        some.change(
                wired -> wired.get(ChangeAudience.class).change(some.manager, some.contract, id, Audience.OWN_SIDE));

        assertThat(shelf(some.board)).isEmpty();
    }

    @Test
    void it_is_not_dated_in_the_future_and_has_a_title_without_a_citizen_service_number() {
        refuses(Document.Rule.DATED_IN_FUTURE, () -> add(some.manager, "Plan", LocalDate.of(2024, 3, 2)));
        refuses(Document.Rule.TITLE_MISSING, () -> add(some.manager, " ", DATE));
        refuses(Document.Rule.BSN, () -> add(some.manager, "Brief over 111222333", DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "plan.exe, MZ, FILE_KIND",
        "plan.docm, PK, FILE_KIND",
        "plan.html, <script>, FILE_KIND",
        "plan.svg, <svg>, FILE_KIND",
        "plan.pdf, MZ, FILE_NOT_ITS_KIND",
        "plan.docx, MZ, FILE_NOT_ITS_KIND",
        "plan.png, <svg>, FILE_NOT_ITS_KIND",
        "plan.pdf, '', FILE_EMPTY",
        "plan-111222333.pdf, %PDF-, BSN"
    })
    void what_could_run_or_is_not_what_it_says_is_refused(String name, String content, Document.Rule rule) {
        refuses(rule, () -> new DocumentFile(name, content.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void an_office_file_with_macros_is_refused_whatever_its_name() throws IOException {
        refuses(Document.Rule.FILE_RUNS, () -> new DocumentFile("plan.docx", zip("word/vbaProject.bin")));
        refuses(Document.Rule.FILE_RUNS, () -> new DocumentFile("plan.odt", zip("Basic/Standard/Module1.xml")));

        assertThat(new DocumentFile("plan.docx", zip("word/document.xml")).mediaType())
                .contains("wordprocessingml");
    }

    @Test
    void a_file_above_the_limit_is_refused_with_the_limit() {
        var large = new byte[5 * 1024 * 1024 + 1];

        var refusal = refuses(Document.Rule.FILE_TOO_LARGE, () -> new DocumentFile("plan.txt", large));

        assertThat(refusal.details()).isEqualTo(List.of(5));
    }

    private static byte[] zip(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static DocumentFile pdf(String text) {
        return new DocumentFile("plan.pdf", ("%PDF-1.7 " + text).getBytes(StandardCharsets.US_ASCII));
    }

    private UUID add(Person by, Audience audience, DocumentFile file) {
        return some.ask(wired -> wired.get(AddDocument.class)
                .add(by, some.contract, new AddDocument.Description(Document.Kind.PLAN, "Plan", audience, DATE), file));
    }

    private void add(Person by, String title, LocalDate date) {
        some.change(wired -> wired.get(AddDocument.class)
                .add(
                        by,
                        some.contract,
                        new AddDocument.Description(Document.Kind.PLAN, title, Audience.PARTIES, date),
                        pdf("een")));
    }

    private void replace(Person by, UUID id, DocumentFile file) {
        some.change(wired -> wired.get(ReplaceDocument.class).replace(by, some.contract, id, DATE, file));
    }

    private List<KeptDocument> shelf(Person reader) {
        return some.ask(
                wired -> wired.get(Shelf.class).of(reader, some.contract).documents());
    }

    private byte[] open(Person reader, UUID id, int version) {
        return some.ask(wired -> wired.get(Shelf.class).file(reader, some.contract, id, version))
                .content();
    }

    private static RuleBroken refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal).as("refused by " + rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
