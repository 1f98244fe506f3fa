package nl.uitkomst.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages at the root and the API under {@code /api/v1}, as one Jakarta REST application. */
@ApplicationPath("/")
public class UitkomstApplication extends Application {}
