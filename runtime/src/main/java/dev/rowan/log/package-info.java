/** The one line that each statement leaves behind. */
package dev.rowan.log;
