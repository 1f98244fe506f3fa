package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to a file, reading it ends in an answer. The seeds are fixed, so that a failure can be seen again. */
class WorkbookFuzzTest {

    private static final WorkbookSeal SEAL =
            new WorkbookSeal("a key that only this test knows".getBytes(StandardCharsets.UTF_8));
    private static final ReportForm FORM = SomeForm.filled();
    private static final byte[] GOOD = new WorkbookWriter(SEAL).write(FORM, Texts.in("nl"));
    private static final int MOST = 400;
    private static final long NANOSECONDS = 4_000_000_000L;
    private static final List<String> NASTY = List.of(
            "",
            "-1",
            "9".repeat(30),
            "1E999999999",
            "1E-999999999",
            "NaN",
            "Infinity",
            "0x7FFFFFFF",
            "2147483648",
            "\u202E",
            "ZZZZ99",
            "$A$0",
            "#REF!",
            "regel:",
            "true",
            "&#x10FFFF;");

    @Test
    @Timeout(30)
    void bytes_that_changed() {
        untilTimeIsUp(1, random -> {
            var broken = GOOD.clone();
            for (var change = random.nextInt(8); change >= 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            return broken;
        });
    }

    @Test
    @Timeout(30)
    void parts_that_changed() throws Exception {
        var parts = Breaking.unzipped(GOOD);
        var paths = new ArrayList<>(parts.keySet());
        untilTimeIsUp(2, random -> {
            var path = paths.get(random.nextInt(paths.size()));
            var changed = new LinkedHashMap<>(parts);
            changed.put(path, changed(new String(parts.get(path), StandardCharsets.UTF_8), random));
            return zipped(changed);
        });
    }

    @Test
    @Timeout(30)
    void values_that_changed() throws Exception {
        var parts = Breaking.unzipped(GOOD);
        var paths = List.of(
                "xl/worksheets/sheet2.xml",
                "xl/worksheets/sheet5.xml",
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml");
        untilTimeIsUp(3, random -> {
            var path = paths.get(random.nextInt(paths.size()));
            var changed = new LinkedHashMap<>(parts);
            changed.put(path, nasty(new String(parts.get(path), StandardCharsets.UTF_8), random));
            return zipped(changed);
        });
    }

    private static void untilTimeIsUp(long seed, Function<Random, byte[]> breaking) {
        var random = new Random(seed);
        var until = System.nanoTime() + NANOSECONDS;
        var count = 0;
        while (count < MOST && System.nanoTime() < until) {
            var broken = breaking.apply(random);
            var reading = new WorkbookReader(SEAL).read(broken, FORM);
            Checks.ofReading(FORM, reading).all().forEach(finding -> FindingText.of(finding, Texts.in("nl")));
            count++;
        }
        assertThat(count).isPositive();
    }

    /** A piece is cut out, doubled, or moved. */
    private static byte[] changed(String xml, Random random) {
        var from = random.nextInt(xml.length());
        var until = from + random.nextInt(Math.min(80, xml.length() - from));
        var piece = xml.substring(from, until);
        var changed = switch (random.nextInt(3)) {
            case 0 -> xml.substring(0, from) + xml.substring(until);
            case 1 -> xml.substring(0, until) + piece.repeat(random.nextInt(20)) + xml.substring(until);
            default -> {
                var to = random.nextInt(xml.length());
                yield xml.substring(0, to) + piece + xml.substring(to);
            }
        };
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    /** The content of an element or attribute becomes something no program writes. */
    private static byte[] nasty(String xml, Random random) {
        var start = random.nextInt(xml.length());
        var open = xml.indexOf(random.nextBoolean() ? '>' : '"', start);
        if (open < 0) {
            return xml.getBytes(StandardCharsets.UTF_8);
        }
        var close = xml.indexOf(xml.charAt(open) == '>' ? '<' : '"', open + 1);
        var value = NASTY.get(random.nextInt(NASTY.size()));
        var changed = close < 0 ? xml : xml.substring(0, open + 1) + value + xml.substring(close);
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        try {
            return Breaking.zipped(parts);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
