package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.WorkbookLayout.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Makes the workbook in which a report is filled, with what is already known in it. */
public final class WorkbookWriter {

    private final WorkbookSeal seal;

    public WorkbookWriter(WorkbookSeal seal) {
        this.seal = seal;
    }

    /** The workbook as an .xlsx file, in this language. */
    public byte[] write(ReportForm form, Texts texts) {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            fill(workbook, form, texts);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory could not be written", e);
        }
    }

    /** {@code uitkomst-TB-ALPHEN-2024-2026-K3.xlsx}, with the filler's name when it is not the whole report. */
    public static String fileName(ReportForm form, boolean ofProvider) {
        var name = "uitkomst-" + form.contract() + "-" + form.period();
        return (ofProvider ? name + "-" + simple(form.fillerName()) : name) + ".xlsx";
    }

    private static String simple(String name) {
        var plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9 -]", "").strip().replaceAll("[ -]+", "-");
    }

    private void fill(XSSFWorkbook workbook, ReportForm form, Texts texts) {
        var styles = new WorkbookStyles(workbook);
        for (var sheet : WorkbookLayout.sheets(form)) {
            var pen = new SheetPen(workbook.createSheet(sheet.title(texts)), styles);
            switch (sheet) {
                case EXPLANATION -> new ExplanationSheet(form, texts).write(pen);
                case INPUT -> new InputSheet(form, texts).write(pen);
                case COST -> new CostSheet(form, texts).write(pen);
                case NARRATIVE -> new NarrativeSheet(form, texts).write(pen);
                case CONTROL -> new ControlSheet(form, texts).write(pen);
                case SEAL -> sealed(pen, form, texts);
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(Sheet.SEAL_TITLE), SheetVisibility.VERY_HIDDEN);
        workbook.setActiveSheet(0);
        workbook.lockStructure();
        workbook.getProperties().getCoreProperties().setTitle(new SheetBand(form, texts).title());
        workbook.getProperties().getCoreProperties().setCreator("Uitkomst");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void sealed(SheetPen pen, ReportForm form, Texts texts) {
        var row = 0;
        for (var fact : seal.of(form, texts).entrySet()) {
            pen.text(row, 0, fact.getKey(), WorkbookStyles.Kind.PLAIN);
            pen.text(row++, 1, fact.getValue(), WorkbookStyles.Kind.PLAIN);
        }
        pen.protect();
    }
}
