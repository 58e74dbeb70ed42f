/** Versions, and the times that Rowan writes; the numbers in the names of tests are those of the list the cases come from. */
package dev.rowan.it.version;
