/** Pages and API of personas, the axes they stand on, the journeys they make and the research behind them; with parts that the pages of a tender show too. */
@NullMarked
package nl.uitkomst.web.persona;

import org.jspecify.annotations.NullMarked;
