/** Who did what, when, from where and with what result. Entries are only ever added, each sealed to the one before by its hash. */
@NullMarked
package nl.uitkomst.domain.audit;

import org.jspecify.annotations.NullMarked;
