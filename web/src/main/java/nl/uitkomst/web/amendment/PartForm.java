package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.web.FormInput;

import java.util.List;

/** The form of one part of an amendment. */
interface PartForm {

    FormInput input();

    /** What was filled in; what is wrong stands with its field. */
    List<Change> read();

    /** The field where what is wrong with a change stands. */
    String field(Change.Subject subject);
}
