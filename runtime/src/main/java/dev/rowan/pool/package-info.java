/** Lends connections; the only package that knows HikariCP. */
package dev.rowan.pool;
