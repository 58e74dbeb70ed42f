/** Calls about many rows. */
package dev.rowan.it.rows;
