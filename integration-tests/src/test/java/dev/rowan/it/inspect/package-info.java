/** What an inspector reads of a live database. */
package dev.rowan.it.inspect;
