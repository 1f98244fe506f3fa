package nl.uitkomst.domain.tender;

/** What the client does to bring a tender on, between its announcement and the opening of the bids. */
public enum Step {
    CLOSE_APPLICATIONS,
    SEND_SELECTION,
    OPEN_DIALOGUE,
    INVITE_BIDS
}
