package nl.uitkomst.reporting.submission;

import org.apache.poi.ss.usermodel.Sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** What stands on the hidden sheet of a workbook. */
final class SomeSeal {

    private SomeSeal() {}

    static Map<String, String> facts(Sheet sheet) {
        var facts = new LinkedHashMap<String, String>();
        sheet.forEach(row ->
                facts.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
        return facts;
    }
}
