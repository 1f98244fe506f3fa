package nl.uitkomst.web;

/** A name and what it stands for, ready to show. */
public record Fact(String name, String text) {}
