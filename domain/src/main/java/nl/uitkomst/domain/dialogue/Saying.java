package nl.uitkomst.domain.dialogue;

/** How a point is put in one language: what it is about, and why it is there. */
public record Saying(String title, String why) {}
