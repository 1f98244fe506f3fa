/**
 * The pages on which people agree actions, follow their steps and say what came of them, and the same for other systems. The charts of KPIs learn here
 * where an action began.
 */
@NullMarked
package nl.uitkomst.web.action;

import org.jspecify.annotations.NullMarked;
