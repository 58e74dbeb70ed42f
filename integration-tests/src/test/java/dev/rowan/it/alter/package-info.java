/** Tables that are changed where they stand. */
package dev.rowan.it.alter;
