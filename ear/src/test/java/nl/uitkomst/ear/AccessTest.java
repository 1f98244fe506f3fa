package nl.uitkomst.ear;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint × every role, of an organisation that has to do with the contract and of one that has not. What an endpoint
 * answers to whom is written in {@code access.txt}; an endpoint that is not in there fails. What lies below a tender stands in a table
 * of its own, with other visitors: see {@link TenderAccessTest}.
 */
class AccessTest {
    private static final AccessTable TABLE = AccessTable.read();
    private static final List<Endpoint> ENDPOINTS = Endpoint.all().stream()
            .filter(endpoint -> !TenderAccessTest.isAboutTenders(endpoint))
            .toList();
    private static Callers callers;

    @BeforeAll
    static void everyone_comes_in() {
        callers = new Callers(TABLE.visitors());
    }

    @Test
    void every_endpoint_is_in_the_table_and_nothing_else() {
        assertThat(TABLE.answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ENDPOINTS.stream().map(Endpoint::toString).toList());
    }

    @Test
    void everyone_gets_the_answer_that_the_table_says() {
        var differences = new ArrayList<String>();
        for (var endpoint : ENDPOINTS) {
            var answers = TABLE.visitors().stream()
                    .map(visitor -> callers.answer(endpoint, TABLE.filled(endpoint.address()), visitor))
                    .toList();
            var expected = TABLE.visitors().stream()
                    .map(visitor -> TABLE.answer(endpoint.toString(), visitor))
                    .toList();
            if (!answers.equals(expected)) {
                differences.add(line(endpoint, expected) + "   <- written\n" + line(endpoint, answers) + "   <- said");
            }
        }

        assertThat(String.join("\n", differences)).isEmpty();
    }

    private static String line(Endpoint endpoint, List<String> answers) {
        return "%-62s | %s".formatted(endpoint, String.join(" | ", answers));
    }
}
