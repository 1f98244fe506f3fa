package nl.uitkomst.reporting.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Opens a file in the real LibreOffice and saves it again. */
final class LibreOffice {

    private LibreOffice() {}

    static boolean isHere() {
        return Files.isExecutable(Path.of("/usr/bin/soffice"));
    }

    /** The workbook after it was opened, saved as .ods, opened again and saved as .xlsx. */
    static byte[] savedAgain(byte[] workbook, Path folder) throws IOException, InterruptedException {
        var start = Files.write(folder.resolve("werkmap.xlsx"), workbook);
        convert(start, "ods", folder);
        var between = folder.resolve("werkmap.ods");
        var end = Files.createDirectories(folder.resolve("terug"));
        convert(between, "xlsx:Calc MS Excel 2007 XML", end);
        return Files.readAllBytes(end.resolve("werkmap.xlsx"));
    }

    private static void convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        var profile = folder.resolve("profile").toUri();
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile,
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not convert " + file);
        }
    }
}
