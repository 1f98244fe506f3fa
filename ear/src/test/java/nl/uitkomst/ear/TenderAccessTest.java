package nl.uitkomst.ear;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint of tenders × everybody who can have to do with one × the phases in which that differs. What an endpoint answers to whom while bids are asked
 * for is written in {@code access-tenders.txt}, and below it what is answered otherwise in another phase; an endpoint that is not in there fails.
 */
class TenderAccessTest {
    private static final String USUAL = "BIDDING";

    private static final Map<String, AccessTable> TABLES = AccessTable.byPhase("access-tenders.txt", USUAL);
    private static final List<Endpoint> ENDPOINTS =
            Endpoint.all().stream().filter(TenderAccessTest::isAboutTenders).toList();
    private static final Map<String, String> NUMBERS = new TreeMap<>();
    private static Callers callers;

    static boolean isAboutTenders(Endpoint endpoint) {
        return endpoint.address().matches("(/api/v1)?/aanbestedingen(/.*)?");
    }

    @BeforeAll
    static void a_tender_stands_in_each_phase_and_everyone_comes_in() {
        var told = new ToldTenders();
        TABLES.keySet().forEach(phase -> NUMBERS.put(phase, told.in(phase)));
        callers = new Callers(TABLES.get(USUAL).visitors());
    }

    @Test
    void every_endpoint_is_in_the_table_and_nothing_else() {
        assertThat(TABLES.get(USUAL).answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ENDPOINTS.stream().map(Endpoint::toString).toList());
    }

    @Test
    void everyone_gets_in_each_phase_the_answer_that_the_table_says() {
        var differences = new ArrayList<String>();
        for (var phase : TABLES.keySet()) {
            var table = TABLES.get(phase);
            for (var endpoint : ENDPOINTS) {
                var answers = table.visitors().stream()
                        .map(visitor -> callers.answer(endpoint, filled(endpoint, phase), visitor))
                        .toList();
                var expected = table.visitors().stream()
                        .map(visitor -> table.answer(endpoint.toString(), visitor))
                        .toList();
                if (!answers.equals(expected)) {
                    differences.add(phase + " " + line(endpoint, expected) + "   <- written\n" + phase + " "
                            + line(endpoint, answers) + "   <- said");
                }
            }
        }

        assertThat(String.join("\n", differences)).isEmpty();
    }

    private static String filled(Endpoint endpoint, String phase) {
        return TABLES.get(phase).filled(endpoint.address().replaceAll("\\{(nummer|number)\\}", NUMBERS.get(phase)));
    }

    private static String line(Endpoint endpoint, List<String> answers) {
        return "%-72s | %s".formatted(endpoint, String.join(" | ", answers));
    }
}
