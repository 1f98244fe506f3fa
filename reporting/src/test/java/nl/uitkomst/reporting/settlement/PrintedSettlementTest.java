package nl.uitkomst.reporting.settlement;

import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.settlement.Basis;
import nl.uitkomst.domain.settlement.Reserve;
import nl.uitkomst.domain.settlement.Settlement;
import nl.uitkomst.domain.settlement.Statement;
import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedSettlementTest {

    private static final Instant NOON = Instant.parse("2027-03-01T11:00:00Z");

    @Test
    void says_each_step_with_its_sum_and_who_signed() throws IOException {
        var text = read(print("afrekening", LegalForm.CONTRACT, null));

        assertThat(text)
                .contains("Afrekening 2026 van Tom in de buurt")
                .contains("4,1% van € 5.200.000,00")
                .contains("Weegt 40%: € 64.958,40. Gehaald, 11,2% (hoogstens 12%): 100% daarvan")
                .contains("€ 105.557,40")
                .contains("€ 238.061,15")
                .contains("Coöperatie <script>")
                .contains("1 maart 2027, 12.00 uur")
                .contains("verzonnen cijfers");
    }

    @Test
    void a_subsidy_has_words_and_dates_of_its_own() throws IOException {
        var text = read(print("vaststelling", LegalForm.SUBSIDY, new Reserve(euro("1000"), euro("12.50"))));

        assertThat(text)
                .contains("Vaststelling 2026 van Tom in de buurt")
                .contains("Egalisatiereserve (Awb 4:72)")
                .contains("€ 239.073,65")
                .contains("uiterlijk op 30 juni 2027")
                .contains("Awb 4:87");
    }

    @Test
    void a_printed_page_is_tagged_and_names_its_language() throws IOException {
        try (var document = Loader.loadPDF(print("afrekening", LegalForm.CONTRACT, null))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getOutputIntents()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Afrekening 2026");
        }
    }

    private static byte[] print(String name, LegalForm form, @Nullable Reserve reserve) throws IOException {
        var statement = Statement.of(basis(reserve));
        var paper = new YearEnd.Paper(
                1,
                Settlement.Status.CLOSED,
                null,
                statement,
                reserve,
                statement.digest(),
                "contractmanager",
                NOON,
                null,
                NOON,
                List.of(new Signature(1, 1, "contractmanager", NOON), new Signature(2, 2, "bestuurder", NOON)),
                true);
        var end = new YearEnd(
                new ContractNumber("TB-ALPHEN-2024"),
                "Tom in de buurt",
                form,
                true,
                2026,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                statement,
                List.of(),
                List.of(paper),
                List.of(
                        new YearEnd.Signer(1, "Gemeente Alphen aan den Rijn", Party.Role.CLIENT),
                        new YearEnd.Signer(2, "Coöperatie <script>", Party.Role.CONTRACTOR)),
                null,
                Set.of());
        var pdf = PrintedSettlement.pdf(end, paper, Texts.in("nl"));
        Files.write(Path.of("target", name + ".pdf"), pdf);
        return pdf;
    }

    /** The worked example of how figures are computed. */
    private static Basis basis(@Nullable Reserve reserve) {
        return new Basis(
                euro("5200000"),
                List.of(new Basis.Change(
                        "OVA 2026, Nederlandse Zorgautoriteit",
                        euro("5200000"),
                        new BigDecimal("4.1"),
                        euro("213200"))),
                euro("5500000"),
                new BigDecimal("3"),
                List.of(
                        result("Terugval", 40, Verdict.MET, 100),
                        result("Zelfredzaamheid en eigen regie", 30, Verdict.WITHIN_TOLERANCE, 50),
                        result("Maatschappelijke participatie", 20, Verdict.MISSED, 0),
                        result("Tevredenheid van cliënten", 10, Verdict.MET, 100)),
                List.of(),
                List.of(
                        new Basis.Cost("personeel", "Personeel", euro("4118300.25")),
                        new Basis.Cost("overig", "Overige kosten", euro("1000000"))),
                euro("5250804"),
                4,
                reserve);
    }

    private static Basis.Result result(String name, int weight, Verdict verdict, int share) {
        var facts = Map.of("kind", "RATIO", "figure", "11.2", "direction", "AT_MOST", "high", "12");
        return new Basis.Result(
                new KpiCode("kpi-" + weight),
                name,
                BigDecimal.valueOf(weight),
                verdict,
                BigDecimal.valueOf(share),
                facts);
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static Euro euro(String amount) {
        return Euro.valueOf(amount);
    }
}
