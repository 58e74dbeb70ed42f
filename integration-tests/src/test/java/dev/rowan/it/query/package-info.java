/** The query language on real servers: what each statement gives there, and what is refused. */
package dev.rowan.it.query;
