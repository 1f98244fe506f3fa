package nl.uitkomst.ear;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.ear.People.all;
import static nl.uitkomst.ear.People.one;
import static org.assertj.core.api.Assertions.assertThat;

/** A bidder at work in the vault of one bid. */
final class Bidding {

    /** Each part of the pages on which it works. */
    private static final String ROOM = "/inschrijving";

    private final People people;
    private final String tender;
    private final String room;
    private final String bidder;

    Bidding(People people, String tender, String bidder) {
        this.people = people;
        this.tender = tender;
        this.room = tender + ROOM;
        this.bidder = bidder;
    }

    /** Answers the word that opens it. */
    String makeVault() {
        return one(Officers.WORD, people.send(bidder, room, room + "/kluis"));
    }

    String openVault(String word) {
        return people.send(bidder, room, room + "/openen", "kluiswoord", word);
    }

    /** Where something can be promised, in the order of the page. */
    List<String> places() {
        var places = all("href=\"[^\"]*" + ROOM + "(/belofte\\?waar=[^\"]+)\"", people.page(bidder, room));
        assertThat(places).isNotEmpty();
        return places.stream().map(place -> room + place).toList();
    }

    String promise(String place, String... fields) {
        return people.send(bidder, place, place, fields);
    }

    /** An amount for each part of the work in each year. */
    String price(double amount) {
        var template = people.as(bidder).download(room + "/prijs.xlsx").body();
        return price(filled(template, amount));
    }

    String price(byte[] workbook) {
        return people.as(bidder)
                .upload(room, room + "/prijs", "prijs", "prijs.xlsx", workbook)
                .body();
    }

    String document(String name, String content) {
        return people.as(bidder)
                .upload(
                        room,
                        room + "/documenten",
                        Map.of("bij", "QUALITY"),
                        "document",
                        name,
                        content.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    /** Also when the page says that something is missing, or that the time is over. */
    String submit() {
        return people.sendWithoutForm(bidder, tender, room + "/indienen", Map.of());
    }

    private static byte[] filled(byte[] template, double amount) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        cell.setCellValue(amount);
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
