package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.uitkomst.domain.sample.LoadCases;

/** Sees to it that the shipped cases are there before the first visitor, when the demo is on. */
@WebListener
public class CasesAtStart implements ServletContextListener {

    @Inject
    LoadCases cases;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        cases.load();
    }
}
