/**
 * What could be done with money left over, for citizens or for the cooperative's own development: a proposal that either side writes in private and then puts
 * forward, with what it costs in phases, which KPI it should move and why it lies within what was agreed. It is talked about in questions and answers, changed
 * in versions that all stay, and then decided on.
 */
@NullMarked
package nl.uitkomst.domain.proposal;

import org.jspecify.annotations.NullMarked;
