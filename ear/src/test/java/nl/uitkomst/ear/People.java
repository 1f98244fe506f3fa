package nl.uitkomst.ear;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The people of a story, who read pages and send the forms that stand on them as their browsers would. */
final class People {

    private final String address;
    private final Map<String, Visitor> signedIn = new TreeMap<>();

    People(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    Visitor as(String login) {
        return signedIn.computeIfAbsent(login, one -> Visitor.signedIn(address, one));
    }

    /** After a time in which their sessions may have ended. */
    void comeBack() {
        signedIn.clear();
    }

    String page(String login, String path) {
        return as(login).get(path).body();
    }

    /** Sends a form that stands on a page, with other values in some of its fields; answers the page on which that ends. */
    String send(String login, String page, String action, String... typed) {
        return answer(login, page, action, typed).body();
    }

    HttpResponse<String> answer(String login, String page, String action, String... typed) {
        var form = FormOnPage.sentTo(action, page(login, page));
        return as(login).post(action, form.filled(typed));
    }

    /** Sends what nobody finds a form for, to see what is said to it. */
    String sendWithoutForm(String login, String page, String action, Map<String, String> fields) {
        return as(login).submit(page, action, fields).body();
    }

    static Matcher found(String pattern, String body) {
        return Pattern.compile(pattern).matcher(body);
    }

    static String one(String pattern, String body) {
        var found = found(pattern, body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }

    static List<String> all(String pattern, String body) {
        return found(pattern, body)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
    }
}
