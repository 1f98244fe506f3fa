package nl.uitkomst.ear;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.StringReader;

import static org.assertj.core.api.Assertions.assertThat;

class FrontDoorTest {
    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Visitor visitor = Visitor.standingStill(Product.address());

    @Test
    void health_readiness_and_metrics_answer() {
        assertThat(visitor.get("/health/ready").body()).contains("\"UP\"");
        assertThat(visitor.get("/health/live").body()).contains("\"UP\"");
        assertThat(visitor.get("/metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_that_is_not_there_says_so_in_both_languages() {
        assertThat(visitor.get("/nergens").body()).contains("Deze pagina is er niet");
        assertThat(visitor.get("/taal/en?terug=/nergens").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/nergens").body()).contains("This page is not here");
        assertThat(visitor.get("/nergens").statusCode()).isEqualTo(404);
    }

    @Test
    void the_language_switch_never_leads_to_another_site() {
        var there = visitor.get("/taal/nl?terug=//elsewhere.example/");

        assertThat(there.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(Product.address() + "/"));
    }

    @Test
    void another_system_gets_a_problem_document() {
        var answer = visitor.get("/api/v1/nergens");

        assertThat(answer.statusCode()).isIn(401, 404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void the_api_describes_itself_and_nothing_but_itself() {
        var answer = visitor.get("/api/v1/openapi.json");
        var description = Json.createReader(new StringReader(answer.body())).readObject();

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(description.getString("openapi")).startsWith("3.");
        assertThat(description.getJsonObject("info").getString("title")).isEqualTo("Uitkomst");
        assertThat(description.getJsonObject("paths").keySet())
                .hasSizeGreaterThan(10)
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (var path : new String[] {"/", "/nergens", "/static/css/uitkomst.css", "/api/v1/nergens"}) {
            var headers = visitor.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe-inline"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Server").orElse("")).as(path).doesNotContain("Payara");
        }
    }

    @Test
    void static_files_are_kept_for_a_year_under_an_address_that_changes_with_them() {
        var page = visitor.get("/nergens").body();
        var sheet = page.replaceAll("(?s).*href=\"(/static/[^\"]+/css/uitkomst.css)\".*", "$1");

        assertThat(visitor.get(sheet).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
        assertThat(visitor.get("/static/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_is_accessible_on_a_desk_and_on_a_phone() {
        for (var page : new com.microsoft.playwright.Page[] {chromium.page(), chromium.phone()}) {
            page.navigate("/nergens");

            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.missingWords(page)).isEmpty();
            assertThat(Chromium.overflows(page)).isFalse();
        }
    }
}
