package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measures what it takes from a workbook to all its findings, against POI that only opens the same file, in the same run. */
public final class ReadingSpeed {

    /** Medians in milliseconds. */
    public record Measured(double poi, double findings) {
        public double ratio() {
            return findings / poi;
        }
    }

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws Exception {
        print("14 lines", SomeForm.filled(), 200);
        print("80 lines", SomeForm.large(10, 8), 200);
        print("2,000 lines", SomeForm.large(50, 40), 20);
    }

    private static void print(String what, ReportForm form, int times) throws Exception {
        var measured = measure(form, times);
        System.out.printf(
                "%s: POI opens it in %.1f ms, all findings in %.1f ms: %.2f times%n",
                what, measured.poi(), measured.findings(), measured.ratio());
    }

    public static Measured measure(ReportForm form, int times) throws Exception {
        var seal = new WorkbookSeal(new byte[32]);
        var file = new WorkbookWriter(seal).write(form, Texts.in("nl"));
        var reader = new WorkbookReader(seal);
        var poi = new double[times];
        var findings = new double[times];
        for (var turn = -times / 2; turn < times; turn++) {
            var opened = milliseconds(() -> opened(file));
            var found = milliseconds(() -> Checks.ofReading(form, reader.read(file, form)));
            poi[Math.max(0, turn)] = opened;
            findings[Math.max(0, turn)] = found;
        }
        return new Measured(median(poi), median(findings));
    }

    private static int opened(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getNumberOfSheets();
        }
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
