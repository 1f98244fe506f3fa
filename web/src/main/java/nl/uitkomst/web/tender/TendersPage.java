package nl.uitkomst.web.tender;

import nl.uitkomst.domain.tender.TenderLine;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.TenderWords;

import java.util.List;

/**
 * The tenders in which there is something for the reader, and what waits in them.
 *
 * @param mayDraft whether the reader can begin one
 */
public record TendersPage(List<TenderLine> lines, List<TenderTask> tasks, boolean mayDraft) {

    public String title(Texts texts) {
        var open =
                lines.stream().filter(one -> !one.standing().phase().isOver()).count();
        return lines.isEmpty() ? texts.get("tender.list.title.none") : texts.get("tender.list.title", open);
    }

    public String lead(Texts texts) {
        return tasks.isEmpty() ? "" : texts.get("tender.list.lead", tasks.size());
    }

    public boolean illustrative() {
        return lines.stream().anyMatch(TenderLine::illustrative);
    }

    public String task(TenderTask task, Texts texts) {
        return texts.get(task.key(), task.details().toArray());
    }

    public String address(TenderTask task) {
        return "/aanbestedingen/" + task.number() + task.path();
    }

    public TenderWords words(Texts texts) {
        return new TenderWords(texts);
    }
}
