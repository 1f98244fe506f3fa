package nl.uitkomst.web.account;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SenderTest {

    private static final String HOST = "uitkomst.example:8080";

    @Test
    void a_browser_that_says_same_origin_is_our_own() {
        assertThat(new Sender("same-origin", "https://" + HOST, HOST, null).isOwnSite())
                .isTrue();
    }

    @Test
    void a_client_that_says_nothing_is_not_refused_for_it() {
        assertThat(new Sender(null, null, HOST, null).isOwnSite()).isTrue();
    }

    @Test
    void another_site_is_refused_whichever_header_tells() {
        assertThat(new Sender("cross-site", null, HOST, null).isOwnSite()).isFalse();
        assertThat(new Sender("same-site", null, HOST, null).isOwnSite()).isFalse();
        assertThat(new Sender(null, "https://elders.example", HOST, null).isOwnSite())
                .isFalse();
        assertThat(new Sender(null, "null", HOST, null).isOwnSite()).isFalse();
        assertThat(new Sender(null, "%%", HOST, null).isOwnSite()).isFalse();
    }

    @Test
    void behind_a_proxy_the_outer_name_counts() {
        assertThat(new Sender(null, "https://uitkomst.nl", "127.0.0.1:8080", "uitkomst.nl").isOwnSite())
                .isTrue();
    }
}
