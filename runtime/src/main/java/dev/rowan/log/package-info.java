/** The one line that each statement leaves behind, and the counting of statements. */
package dev.rowan.log;
