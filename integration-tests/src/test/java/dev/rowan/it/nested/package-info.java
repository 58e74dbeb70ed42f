/** Records within records, and lists of them, made of the rows of one query, on real servers. */
package dev.rowan.it.nested;
