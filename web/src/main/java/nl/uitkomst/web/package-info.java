/**
 * Pages and the API: what a browser or another system may ask.
 * Resources parse, call one use case or query, and show or redirect.
 */
@NullMarked
package nl.uitkomst.web;

import org.jspecify.annotations.NullMarked;
