package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.account.Person;

import java.util.List;

/** A part of the product that knows of something that waits for someone in tenders. It asks about all of them at once. */
public interface TenderTaskSource {

    /**
     * As far as this person may know of them.
     *
     * @param tenders those in which there is something for this person
     */
    List<TenderTask> of(Person person, List<TenderLine> tenders);
}
