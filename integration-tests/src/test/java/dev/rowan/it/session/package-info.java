/** What a session does, statement by statement; the numbers in the names of tests are those of the list the cases come from. */
package dev.rowan.it.session;
