package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.WorkbookReading;
import nl.uitkomst.reporting.submission.WorkbookLayout.Sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a workbook that came back. Whatever is in the file, the answer is what could be read and everything that is wrong with it; limits are held
 * before anything is parsed. A file of another contract, period or organisation is not read at all.
 */
public final class WorkbookReader {

    private final WorkbookSeal seal;

    public WorkbookReader(WorkbookSeal seal) {
        this.seal = seal;
    }

    /** @param form what is asked of the filler now */
    public WorkbookReading read(byte[] file, ReportForm form) {
        try {
            var budget = new Budget(file.length);
            var parts = WorkbookParts.open(file, budget);
            var index = WorkbookIndex.of(parts, budget);
            var facts = facts(index);
            var strange = strange(facts, form);
            return strange.isEmpty() ? new ContentReading(parts, index, facts, form).read() : refused(strange);
        } catch (Refused e) {
            return refused(e.findings());
        }
    }

    private static WorkbookReading refused(List<Finding> findings) {
        return new WorkbookReading(Map.of(), Map.of(), Map.of(), findings);
    }

    private static Map<String, String> facts(WorkbookIndex index) throws Refused {
        var sheet = Sheet.SEAL_TITLE;
        if (!index.sheets().contains(sheet)) {
            throw new Refused(Code.NOT_OUR_TEMPLATE);
        }
        var facts = new HashMap<String, String>();
        index.grid(sheet).rows().values().forEach(row -> {
            var fact = row.cells().get(0);
            var value = row.cells().get(1);
            if (fact != null && value != null) {
                facts.put(fact.text(), value.text());
            }
        });
        return facts;
    }

    private List<Finding> strange(Map<String, String> facts, ReportForm form) {
        if (!seal.isGenuine(facts)) {
            return List.of(finding(Code.TAMPERED));
        }
        var strange = new ArrayList<Finding>();
        var version = String.valueOf(WorkbookLayout.VERSION);
        if (!version.equals(facts.get(WorkbookSeal.TEMPLATE))) {
            strange.add(finding(Code.OLD_TEMPLATE, facts.get(WorkbookSeal.TEMPLATE), version));
        }
        var contract = facts.get(WorkbookSeal.CONTRACT);
        if (!form.contract().text().equals(contract)) {
            strange.add(finding(Code.OTHER_CONTRACT, contract, form.contract().text()));
        }
        var period = facts.get(WorkbookSeal.PERIOD);
        if (!form.period().toString().equals(period)) {
            strange.add(finding(Code.OTHER_PERIOD, period, form.period().toString()));
        }
        if (!String.valueOf(form.filler()).equals(facts.get(WorkbookSeal.FILLER))) {
            strange.add(finding(Code.OTHER_ORGANISATION, facts.get(WorkbookSeal.FILLER_NAME), form.fillerName()));
        }
        return strange;
    }

    private static Finding finding(Code code, String... details) {
        return new Finding(code, null, null, List.of(details));
    }
}
