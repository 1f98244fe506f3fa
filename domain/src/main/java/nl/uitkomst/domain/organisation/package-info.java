/** The municipalities, cooperatives and providers, and who takes part in which cooperative from when until when. Membership follows the date: earlier periods keep the members they had. */
@NullMarked
package nl.uitkomst.domain.organisation;

import org.jspecify.annotations.NullMarked;
